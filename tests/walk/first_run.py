# SPDX-License-Identifier: GPL-3.0-or-later
"""The first minutes of a newcomer in the real window: welcome, contract, plan, a refusal, a fill with its receipt, the
look back. Each step prints its time. The program is killed on the way and goes on where it was.

  WALK_LANGUAGE   en, de or es
  WALK_SETTINGS   settings before the start, for example "look.textSize=150 look.theme=dark"
  WALK_KILLS      "one": in the middle; "all": after every step; "none"
  WALK_ARGUMENTS  of the program, for example -reverse
  WALK_KEYCHAIN   "locked": the keychain is closed from the start. The walk goes on with records for one run; the next
                  run opens it with its password, in the system's own window.
"""
import os
import re
import signal
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402
from words import words_of  # noqa: E402

LANGUAGE = os.environ.get("WALK_LANGUAGE", "en")
KILLS = os.environ.get("WALK_KILLS", "one")
PROGRAM = [os.path.join(os.environ["ELITE_BIN"], "elite-trading-coach"), *os.environ.get("WALK_ARGUMENTS", "").split()]
IS_LOCKED = os.environ.get("WALK_KEYCHAIN") == "locked"
words = words_of(LANGUAGE)
begin = time.monotonic()
walking = 0.0  # Without the starts.

for setting in [f"look.language={LANGUAGE}", *os.environ.get("WALK_SETTINGS", "").split()]:
    subprocess.run([os.path.join(os.environ["ELITE_BIN"], "elite"), "config", "set", *setting.split("=")], check=True,
                   stdout=subprocess.DEVNULL)


def lock_keychain():
    """Closes the keyring that run_gui.sh opened; its password is "test"."""
    from gi.repository import Gio, GLib
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    service, root = "org.freedesktop.secrets", "/org/freedesktop/secrets"

    def is_locked():
        try:
            return bus.call_sync(service, root + "/collection/login", "org.freedesktop.DBus.Properties", "Get",
                                 GLib.Variant("(ss)", ("org.freedesktop.Secret.Collection", "Locked")), None, 0, 5000,
                                 None).unpack()[0]
        except GLib.Error:
            return None  # Not there yet.

    atspi.wait_until(lambda: is_locked() is False, "the keyring is there and open", 20)
    bus.call_sync(service, root, "org.freedesktop.Secret.Service", "Lock",
                  GLib.Variant("(ao)", ([root + "/collection/login"],)), None, 0, 5000, None)
    atspi.wait_until(is_locked, "the keyring is locked", 10)


LOCKED = words("^Your keychain is locked, so nothing can be recorded yet.")


def follow_link(app, number):
    """Of the question about the keychain: a click on its first word, and Tab walks from one link to the next."""
    def label():  # The panel of a hidden tab lies outside of the screen.
        found = atspi.find_all(app, "label", re.compile(LOCKED))
        return next((node for node in found if atspi.extents(node)[0] > 0), None)

    x, y, _, _ = atspi.extents(atspi.wait_until(label, "the question is seen", 60))
    subprocess.run(["xdotool", "mousemove", "--sync", str(x + 4), str(y + 8), "click", "1"], check=True)
    atspi.key(*["Tab"] * number, "Return")


def unlock(app):
    follow_link(app, 1)
    atspi.wait_until(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "prompter"],
                                            stdout=subprocess.DEVNULL).returncode == 0, "the system asks", 20)
    told("the system asks for the password", "9-system-asks")
    atspi.type_text("test")
    atspi.key("Return")
    atspi.wait_until(lambda: not atspi.seek(app, None, LOCKED), "the question is gone", 60)
    told("the keychain is open", "9-unlocked")


def told(text, picture):
    print(f"{time.monotonic() - begin:6.1f} s  {text}", flush=True)
    atspi.screenshot(picture)


def press(app, text):
    atspi.press_button(app, words(f"^{text}$"), 60)


def buy_button(app):
    if atspi.seek(app, "push button", words("^Fill in the ticket for me$")):
        press(app, "Fill in the ticket for me")
    send = atspi.shown(app, "push button", words("^Buy %1 · paper$"), 60)
    atspi.wait_until(lambda: "enabled" in atspi.states(send), "the plan can be sent", 30)
    return send


def welcome(app):
    atspi.shown(app, None, words("A made-up market that moves like a real one, and %1 to practise with."), 60)
    told("the window stands on a living chart", "1-welcome")
    if IS_LOCKED:
        atspi.shown(app, None, LOCKED, 60)
        told("the locked keychain is named", "1-locked")
        follow_link(app, 2)
        atspi.wait_until(lambda: not atspi.seek(app, None, LOCKED), "the question is gone", 30)
    press(app, "Continue")
    atspi.shown(app, "push button", words("^I keep to this$"), 60)


def contract(app):
    atspi.shown(app, None, words("After a loss of %1 in a day (%2) I stop until tomorrow."), 60)
    told("contract", "2-contract")
    press(app, "I keep to this")
    atspi.shown(app, "push button", words("^Fill in the ticket for me$"), 60)


def refusal(app):
    send = buy_button(app)
    told("plan", "3-plan")
    atspi.press(send)
    atspi.shown(app, None, words("Refused, on purpose."), 60)
    told("first order refused", "4-refused")


def fill(app):
    atspi.press(buy_button(app))
    total = atspi.shown(app, None, words("^Friction in all"), 60)
    told(f"filled; {atspi.name(total)}", "5-receipt")


def close(app):
    press(app, "Close the position")
    atspi.shown(app, None, words("Result after all costs: %1."), 60)
    told("closed", "6-look-back")


def answer(app):
    press(app, "Yes")
    atspi.shown(app, None, words("That is the whole circle"))
    told("answered", "7-answered")


def journal(app):
    press(app, "Open the journal")
    atspi.shown(app, "table cell", "DEMO|BTC", 30)
    told("journal", "8-journal")
    atspi.key("ctrl+2")
    press(app, "Done")
    atspi.wait_until(lambda: not atspi.seek(app, None, words("That is the whole circle")), "the welcome is gone")


if IS_LOCKED:
    lock_keychain()
steps = [welcome, contract, refusal, fill, close, answer, journal]
killed_after = {"one": [refusal], "all": steps[:-1], "none": []}[KILLS]
todo = list(steps)
while todo:
    with atspi.program(PROGRAM) as app:
        atspi.find(app, "frame", deadline=30)
        while todo:
            step = todo.pop(0)
            start = time.monotonic()
            step(app)
            walking += time.monotonic() - start
            if step is fill:
                assert LANGUAGE != "en" or IS_LOCKED or walking < 90, walking  # The others have more to do.
            if step in killed_after:
                os.kill(app.process.pid, signal.SIGKILL)
                atspi.wait_until(lambda: app.process.poll() is not None, "the program is dead")
                print(f"{time.monotonic() - begin:6.1f} s  killed after {step.__name__}", flush=True)
                break
print(f"first run done, killed {len(killed_after)} times")

with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    if IS_LOCKED:
        unlock(app)
    atspi.shown(app, "push button", words("^Ask$")[:-1] + " [0-9]", 60)
    assert not atspi.seek(app, "page tab", words("^Welcome$")), "a finished guide does not come back by itself"
    print("stays away")
