# SPDX-License-Identifier: GPL-3.0-or-later
"""From a record that passes to real orders and back to paper, in the real window, against a simulated Kraken behind its
real name: passphrase, key, the two confirmations, an order, a fill, the stop."""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402

PROGRAM = [os.path.join(os.environ["ELITE_BIN"], "elite-trading-coach")]
KEY = "kraken-test-key-0001"
SECRET = "a3Jha2VuLXRlc3Qtc2VjcmV0LTAwMDEtMDEyMzQ1Njc4OWFiY2RlZg=="
begin = time.monotonic()

subprocess.run([os.path.join(os.environ["ELITE_BIN"], "..", "tests", "made_up_record")], check=True,
               env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
for setting in os.environ.get("WALK_SETTINGS", "").split():
    subprocess.run([os.path.join(os.environ["ELITE_BIN"], "elite"), "config", "set", *setting.split("=")], check=True,
                   stdout=subprocess.DEVNULL)


def told(text, picture=None):
    print(f"{time.monotonic() - begin:6.1f} s  {text}", flush=True)
    if picture:
        atspi.screenshot(picture)


def command(app, words):
    atspi.key("ctrl+k")
    atspi.shown(app, "text", "^Command$", 10)
    atspi.type_text(words)
    atspi.shown(app, "list item", f"(?i){words}", 20)
    atspi.key("Return")


with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    dialog = atspi.shown(app, "dialog", "Open the vault", 30)
    told("the passphrase is asked for", "1-vault")
    atspi.type_text("a long passphrase")
    atspi.key("Return")
    atspi.press_button(app, "^Not now$", 60)
    atspi.wait_until(lambda: not atspi.seek(app, "push button", "^Not now$"), "the welcome is gone")
    atspi.key("ctrl+2")
    command(app, "Live prices: Kraken")
    atspi.shown(app, "label", "^Kraken$", 60)
    atspi.shown(app, "push button", "^Ask (49|50),", 60)
    told("prices of Kraken", "2-prices")
    # The key, which may trade and not withdraw: the exchange is asked before it is kept.
    command(app, "keys")
    atspi.press_button(app, "^Add a key", 20)
    dialog = atspi.shown(app, "dialog", "Add a key", 20)
    atspi.click(atspi.shown(dialog, "combo box", "OpenAI"))
    atspi.type_text("Kr")
    atspi.key("Return")
    secret = atspi.shown(dialog, "password text", "^API secret$", 10)
    atspi.click(atspi.shown(dialog, "password text", "^API key$"))
    atspi.type_text(KEY)
    atspi.click(secret)
    atspi.type_text(SECRET)
    atspi.click(atspi.shown(dialog, "check box", "cannot withdraw"))
    told("key and secret are pasted", "3-key")
    atspi.press_button(dialog, "^Store the key$", 10)
    atspi.wait_until(lambda: not atspi.seek(app, "dialog", "Add a key"), "the key is kept", 20)
    atspi.shown(app, "label", "^May trade and cannot withdraw[.]", 10)
    told("the exchange was asked, the key is kept", "4-kept")
    atspi.key("Escape")
    time.sleep(1)

    # The record, and both confirmations.
    atspi.press(atspi.shown(app, "page tab", "^Way to live$"))
    told("way to live", "5-way")
    atspi.press_button(app, "^Review and go live", 30)
    read = atspi.shown(app, "check box", "^I have read the record", 180)
    time.sleep(1)
    told("the record", "6-record")
    atspi.click(read)
    atspi.press_button(app, "^Continue to step 2$", 20)
    dialog = atspi.shown(app, "dialog", "step 2 of 2", 20)
    told("step 2", "7-confirm")
    accept = atspi.seek(dialog, "check box", "^I accept")
    if accept:
        atspi.click(accept)
    cap = atspi.shown(dialog, "text", "^Most the program may hold$")
    atspi.click(cap)
    atspi.key("ctrl+a")
    atspi.type_text("2000")
    atspi.click(atspi.shown(dialog, "text", "^The words$"))
    atspi.type_text("I UNDERSTAND")
    time.sleep(0.5)
    told("confirmed", "8-understood")
    atspi.press_button(dialog, "^Go live", 20)
    atspi.shown(app, None, "LIVE . REAL MONEY", 30)
    time.sleep(3)
    told("live", "9-live")

    # An order by hand: it is filled, and a stop stands at the exchange.
    atspi.press(atspi.shown(app, "page tab", "^Ticket$"))
    atspi.click(atspi.shown(app, None, "^Qty$"))
    quantity = atspi.shown(app, "text", "^Quantity$")
    atspi.click(quantity)
    atspi.key("ctrl+a")
    atspi.type_text("0.001")
    stop = atspi.shown(app, "text", "^Stop")
    atspi.click(stop)
    atspi.key("ctrl+a")
    atspi.type_text("49500")
    buy = atspi.shown(app, "push button", r"^Buy 0\.001.*LIVE", 20)
    atspi.wait_until(lambda: "enabled" in atspi.states(buy), "the order may be sent", 20)
    told("ticket", "10-ticket")
    atspi.key("ctrl+Return")
    atspi.shown(app, None, "Live fill", 40)
    time.sleep(3)
    told("filled at the exchange", "12-filled")
    command(app, "Live orders")
    dialog = atspi.shown(app, "dialog", "Live orders", 20)
    atspi.shown(dialog, "table cell", "^stop 49,500, limit", 20)
    told("its stop loss stands at the exchange", "13-orders")
    atspi.key("Escape")
    atspi.press_button(app, "^Held$", 20)
    time.sleep(2)
    told("held", "14-held")
    atspi.press_button(app, "^Sell all that was bought", 20)
    time.sleep(1)
    told("asked before a sale", "15-question")
    atspi.press_button(app, "^Sell at the market, LIVE$", 20)
    atspi.wait_until(lambda: not atspi.seek(app, "table cell", "^49,500|at 49,500"), "all is sold", 90)
    time.sleep(2)
    told("sold", "16-sold")
    atspi.key("Escape")
    time.sleep(1)
    atspi.press(atspi.shown(app, "push button", "^Back to paper$"))
    paper = "PAPER · Trade · Elite Trading Coach"
    atspi.wait_until(lambda: atspi.find_all(app, "frame", paper), "the window is PAPER", 60)
    time.sleep(2)
    told("back on paper", "17-paper")
    assert not atspi.seek(app, None, "LIVE . REAL MONEY"), "no band is left"
    print("live walk done")
