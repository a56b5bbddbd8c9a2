# SPDX-License-Identifier: GPL-3.0-or-later
"""The first minutes of a newcomer in the real window: welcome, contract, plan, a refusal, a fill with its receipt, the
look back. The program is killed in the middle and goes on where it was. Each step prints its time."""
import os
import re
import signal
import sys
import time

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402

PROGRAM = [os.path.join(os.environ["ELITE_BIN"], "elite-trading-coach")]
begin = time.monotonic()


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


def find(root, role, pattern, deadline=20):
    try:
        return atspi.wait_until(lambda: seek(root, role, re.compile(pattern)), f"{role} named {pattern!r}", deadline)
    except atspi.NotFound:
        atspi.screenshot("lost")  # While the program still stands.
        raise


def said(words, picture):
    print(f"{time.monotonic() - begin:6.1f} s  {words}")
    atspi.screenshot(picture)


def press(app, pattern, deadline=20):
    found = find(app, "push button", pattern, deadline)
    atspi.wait_until(lambda: "enabled" in atspi.states(found), f"{pattern!r} can be pressed", deadline)
    atspi.press(found)


with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    find(app, None, "The network was not used", 30)
    said("the window stands on a living chart", "1-welcome")
    press(app, "^Continue$")
    find(app, None, r"After a loss of 5.% in a day")
    said("contract", "2-contract")
    press(app, "^I keep to this$", 60)
    press(app, "^Fill in the ticket for me$", 60)
    send = find(app, "push button", r"^Buy [0-9.]+.BTC · paper$", 60)
    atspi.wait_until(lambda: "enabled" in atspi.states(send), "the plan can be sent", 30)
    said("plan", "3-plan")
    atspi.press(send)
    find(app, None, "Refused, on purpose", 60)
    said("first order refused", "4-refused")
    os.kill(app.process.pid, signal.SIGKILL)
    atspi.wait_until(lambda: app.process.poll() is not None, "the program is dead")

with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    find(app, None, "Step 3, now: Send it, on paper|Step 2, now: Place the stop", 60)
    said("started again where it was", "5-again")
    if seek(app, "push button", re.compile("^Fill in the ticket for me$")):
        press(app, "^Fill in the ticket for me$", 60)
    press(app, r"^Buy [0-9.]+.BTC · paper$", 60)
    total = find(app, None, "^Friction in all: ", 60)
    first = time.monotonic() - begin
    said(f"filled; {atspi.name(total)}", "6-receipt")
    press(app, "^Close the position$", 60)
    find(app, None, "Result after all costs", 60)
    said("closed", "7-look-back")
    press(app, "^Yes$")
    find(app, None, "That is the whole circle")
    press(app, "^Open the journal$")
    find(app, "table cell", "^(Long|DEMO|BTC)", 30)
    said("journal", "8-journal")
    atspi.key("ctrl+2")
    press(app, "^Done$")
    atspi.wait_until(lambda: not seek(app, None, re.compile("^That is the whole circle")), "the welcome is gone")
    assert first < 90, first
    print("first run done")

with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    find(app, "push button", r"^Ask [0-9]", 60)
    assert not seek(app, "page tab", re.compile("^Welcome$")), "a finished guide does not come back by itself"
    print("stays away")
