# SPDX-License-Identifier: GPL-3.0-or-later
"""Live prices of every venue in the real window, against simulated exchanges behind the real names: quotes, book, chart,
what an outage does to the chart, and a practice trade on them."""
import os
import re
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402

PROGRAM = [os.path.join(os.environ["ELITE_BIN"], "elite-trading-coach")]
VENUES = ["Binance", "Coinbase", "Coinbase Exchange", "Bitstamp", "OKX", "Bybit", "Luno", "Kraken"]


def say(command):
    """To the exchanges, see exchange_world.cpp."""
    with open(os.path.join(os.environ["GUI_EXCHANGES"], "say"), "w") as pipe:
        pipe.write(command + "\n")


def command(words):
    atspi.key("ctrl+k")
    atspi.shown(app, "text", "^Command$", 10)
    atspi.type_text(words)
    time.sleep(0.6)
    atspi.key("Return")


begin = time.monotonic()


def told(text, picture=None):
    print(f"{time.monotonic() - begin:6.1f} s  {text}", flush=True)
    if picture:
        atspi.screenshot(picture)


with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    atspi.press(atspi.shown(app, "push button", "^Not now$", 60))
    atspi.wait_until(lambda: not atspi.seek(app, "push button", "^Not now$"), "the welcome is gone")
    atspi.key("ctrl+2")
    for venue in VENUES:
        command(f"Live prices: {venue}")
        atspi.shown(app, "label", f"^{venue}$", 60)
        ask = atspi.shown(app, "push button", r"^Ask (49|50),", 60)
        time.sleep(3)
        told(f"{venue}: {atspi.name(ask)}", venue.replace(" ", "-"))

    # The exchange says nothing for a while: the prices are marked old, and no order is taken.
    say("halt kraken")
    told("silence", "silent-0")
    for i in range(1, 7):
        time.sleep(10)
        told("silent", f"silent-{i}")
    say("down kraken")
    time.sleep(20)
    told("away", "away")
    say("up kraken")
    say("run kraken")
    for i in range(1, 5):
        time.sleep(15)
        told("back", f"back-{i}")
    os.system("find $ELITE_HOME -name '*.log' | xargs tail -40")
