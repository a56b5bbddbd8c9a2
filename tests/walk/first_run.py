# SPDX-License-Identifier: GPL-3.0-or-later
"""The first minutes of a newcomer in the real window: welcome, contract, plan, a refusal, a fill with its receipt, the
look back. The program is killed in the middle and goes on where it was. Each step prints its time."""
import os
import signal
import sys
import time

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402

PROGRAM = [os.path.join(os.environ["ELITE_BIN"], "elite-trading-coach")]
begin = time.monotonic()


def said(words, picture):
    print(f"{time.monotonic() - begin:6.1f} s  {words}")
    atspi.screenshot(picture)


with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    atspi.shown(app, None, "The network was not used", 30)
    said("the window stands on a living chart", "1-welcome")
    atspi.press_button(app, "^Continue$")
    atspi.shown(app, None, r"After a loss of 5.% in a day")
    said("contract", "2-contract")
    atspi.press_button(app, "^I keep to this$", 60)
    atspi.press_button(app, "^Fill in the ticket for me$", 60)
    send = atspi.shown(app, "push button", r"^Buy [0-9.]+.BTC · paper$", 60)
    atspi.wait_until(lambda: "enabled" in atspi.states(send), "the plan can be sent", 30)
    said("plan", "3-plan")
    atspi.press(send)
    atspi.shown(app, None, "Refused, on purpose", 60)
    said("first order refused", "4-refused")
    os.kill(app.process.pid, signal.SIGKILL)
    atspi.wait_until(lambda: app.process.poll() is not None, "the program is dead")

with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    atspi.shown(app, None, "Step 3, now: Send it, on paper|Step 2, now: Place the stop", 60)
    said("started again where it was", "5-again")
    if atspi.seek(app, "push button", "^Fill in the ticket for me$"):
        atspi.press_button(app, "^Fill in the ticket for me$", 60)
    atspi.press_button(app, r"^Buy [0-9.]+.BTC · paper$", 60)
    total = atspi.shown(app, None, "^Friction in all: ", 60)
    first = time.monotonic() - begin
    said(f"filled; {atspi.name(total)}", "6-receipt")
    atspi.press_button(app, "^Close the position$", 60)
    atspi.shown(app, None, "Result after all costs", 60)
    said("closed", "7-look-back")
    atspi.press_button(app, "^Yes$")
    atspi.shown(app, None, "That is the whole circle")
    atspi.press_button(app, "^Open the journal$")
    atspi.shown(app, "table cell", "^(Long|DEMO|BTC)", 30)
    said("journal", "8-journal")
    atspi.key("ctrl+2")
    atspi.press_button(app, "^Done$")
    atspi.wait_until(lambda: not atspi.seek(app, None, "^That is the whole circle"), "the welcome is gone")
    assert first < 90, first
    print("first run done")

with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    atspi.shown(app, "push button", r"^Ask [0-9]", 60)
    assert not atspi.seek(app, "page tab", "^Welcome$"), "a finished guide does not come back by itself"
    print("stays away")
