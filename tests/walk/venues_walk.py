# SPDX-License-Identifier: GPL-3.0-or-later
"""Live prices of every venue in the real window, against simulated exchanges behind the real names: quotes and charts of
all, then what the window says and refuses while one of them is silent or away, and that it comes back by itself."""
import os
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402

PROGRAM = [os.path.join(os.environ["ELITE_BIN"], "elite-trading-coach")]
VENUES = ["Binance", "Coinbase", "Coinbase Exchange", "Bitstamp", "OKX", "Bybit", "Luno", "Kraken"]
begin = time.monotonic()

for setting in os.environ.get("WALK_SETTINGS", "").split():
    subprocess.run([os.path.join(os.environ["ELITE_BIN"], "elite"), "config", "set", *setting.split("=")], check=True,
                   stdout=subprocess.DEVNULL)


def say(command):
    """To the exchanges, see exchange_world.cpp."""
    with open(os.path.join(os.environ["GUI_EXCHANGES"], "say"), "w") as pipe:
        pipe.write(command + "\n")


def open_venue(venue):
    atspi.key("ctrl+k")
    atspi.shown(app, "text", "^Command$", 20)
    atspi.type_text(f"Live prices: {venue}")
    atspi.shown(app, "list item", f"^Live prices: {venue}", 20)
    atspi.key("Return")


def told(text, picture):
    print(f"{time.monotonic() - begin:6.1f} s  {text}", flush=True)
    atspi.screenshot(picture)


def row():
    found = atspi.seek(app, "list item", "^BTC-")
    return atspi.name(found) if found else ""


with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    atspi.press(atspi.shown(app, "push button", "^Not now$", 60))
    atspi.wait_until(lambda: not atspi.seek(app, "push button", "^Not now$"), "the welcome is gone", 20)
    atspi.key("ctrl+2")
    for venue in VENUES:
        open_venue(venue)
        atspi.wait_until(lambda: f" {venue} " in row(), f"prices of {venue}", 60)
        atspi.shown(app, "push button", r"^Ask (49|50),", 30)
        atspi.shown(app, "chart", "^Price chart, BTC-", 30)
        told(row(), venue.replace(" ", "-"))
    atspi.press(atspi.shown(app, "page tab", "^Venues$"))
    atspi.shown(app, "table cell", "^Kraken", 20)
    time.sleep(1)
    told("the panel of venues", "venues")

    # Silence: the price is marked old until something is heard.
    say("halt kraken")
    atspi.wait_until(lambda: "Stale" in row(), "the price is marked as old", 60)
    told(row(), "silent")
    say("run kraken")
    atspi.wait_until(lambda: "Kraken" in row(), "the price is fresh again", 60)

    # Away: an order on an old price is refused in words, and the connection comes back by itself.
    atspi.click(atspi.shown(app, None, "^Qty$"))
    quantity = atspi.shown(app, "text", "^Quantity$")
    atspi.click(quantity)
    atspi.key("ctrl+a")
    atspi.type_text("0.01")
    atspi.shown(app, "push button", r"^Buy 0\.01.* paper$", 20)
    say("down kraken")
    atspi.wait_until(lambda: "Stale" in row(), "the price is marked as old", 60)
    atspi.key("ctrl+Return")
    refusal = atspi.shown(app, None, "price is too old", 20)
    told(atspi.name(refusal), "away")
    say("up kraken")
    atspi.wait_until(lambda: "Kraken" in row(), "the exchange is back", 90)
    time.sleep(3)
    told(row(), "back")
    assert not atspi.seek(app, "table cell", "Long 0.01"), "nothing was bought"
    print("venues walk done")
