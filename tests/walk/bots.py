# SPDX-License-Identifier: GPL-3.0-or-later
"""A bot in the real window: autopilot, start, trade, kill the program, find the bot where it was, stop it."""
import os
import signal
import sys

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402

PROGRAM = [os.path.join(os.environ["ELITE_BIN"], "elite-trading-coach")]


with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    atspi.press(atspi.shown(app, "push button", "^Not now$", 60))  # This walk knows its way.
    atspi.key("ctrl+2")
    atspi.shown(app, "push button", r"^Ask [0-9]", 60)
    atspi.key("ctrl+5")
    autopilot = atspi.shown(app, "check box", "^Autopilot", 30)
    start = atspi.shown(app, "push button", "^Start on practice money")
    assert "enabled" not in atspi.states(start), "no bot starts while autopilot is off"
    atspi.click(autopilot)
    atspi.wait_until(lambda: "enabled" in atspi.states(start), "autopilot lets a bot start", 20)
    atspi.press(start)
    atspi.shown(app, "table cell", "Running", 60)
    atspi.screenshot("1-running")
    os.kill(app.process.pid, signal.SIGKILL)

with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    atspi.key("ctrl+5")
    atspi.shown(app, "table cell", "Running|Waits", 90)
    atspi.screenshot("2-after-the-kill")
    atspi.press(atspi.shown(app, "push button", "^Stop and close"))
    atspi.shown(app, "table cell", "Stopped|Closing its position", 60)
    atspi.screenshot("3-stopped")
    atspi.key("ctrl+2")
    atspi.screenshot("4-trade")
    print("bots walk done")
