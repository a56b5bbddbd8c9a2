# SPDX-License-Identifier: GPL-3.0-or-later
"""A bot in the real window: autopilot, start, trade, kill the program, find the bot where it was, stop it."""
import os
import re
import signal
import sys

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402

PROGRAM = [os.path.join(os.environ["ELITE_BIN"], "elite-trading-coach")]


def seek(node, role, pattern):
    for child in atspi.children(node):
        if "showing" not in atspi.states(child):
            continue
        if (role is None or atspi.role(child) == atspi.SAME_ROLE.get(role, role)) and pattern.search(atspi.name(child)):
            return child
        found = seek(child, role, pattern)
        if found:
            return found
    return None


def find(root, role, pattern, deadline=30):
    try:
        return atspi.wait_until(lambda: seek(root, role, re.compile(pattern)), f"{role} named {pattern!r}", deadline)
    except atspi.NotFound:
        atspi.screenshot("lost")  # While the program still stands.
        raise


with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    atspi.press(find(app, "push button", "^Not now$", 60))  # This walk knows its way.
    atspi.key("ctrl+2")
    find(app, "push button", r"^Ask [0-9]", 60)
    atspi.key("ctrl+5")
    autopilot = find(app, "check box", "^Autopilot", 30)
    start = find(app, "push button", "^Start on practice money")
    assert "enabled" not in atspi.states(start), "no bot starts while autopilot is off"
    atspi.click(autopilot)
    atspi.wait_until(lambda: "enabled" in atspi.states(start), "autopilot lets a bot start", 20)
    atspi.press(start)
    find(app, "table cell", "Running", 60)
    atspi.screenshot("1-running")
    os.kill(app.process.pid, signal.SIGKILL)

with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    atspi.key("ctrl+5")
    find(app, "table cell", "Running|Waits", 90)
    atspi.screenshot("2-after-the-kill")
    atspi.press(find(app, "push button", "^Stop and close"))
    find(app, "table cell", "Stopped|Closing its position", 60)
    atspi.screenshot("3-stopped")
    atspi.key("ctrl+2")
    atspi.screenshot("4-trade")
    print("bots walk done")
