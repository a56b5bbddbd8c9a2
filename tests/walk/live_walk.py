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
    time.sleep(0.6)
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
    print(atspi.tree(dialog))
    told("step 2", "7-confirm")
