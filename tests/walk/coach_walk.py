# SPDX-License-Identifier: GPL-3.0-or-later
"""A person sets up the coach in the real window: from no key through the wizard to a first verdict; then asks with F8,
sets an alert where the verdict is wrong, asks more, and looks at the gallery, the record and the habits. The service is
the in-tree peer; afterwards the key is found in no file."""
import os
import re
import subprocess
import sys

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402

BIN = os.environ["ELITE_BIN"]
KEY = "sk-proj-" + "CANARY" * 7 + "GOOD"
THEME = os.environ.get("COACH_WALK_THEME", "dark")


def shot(title):
    atspi.screenshot(f"coach-{THEME}-{title}")


def find(root, role, pattern, deadline=20):
    return atspi.find(root, role, re.compile(pattern), deadline)


def press(root, pattern, deadline=20):
    found = find(root, "push button", pattern, deadline)
    atspi.wait_until(lambda: "enabled" in atspi.states(found), f"{pattern!r} can be pressed", deadline)
    atspi.press(found)


peer = subprocess.Popen([os.path.join(BIN, "..", "tests", "openai_peer")], stdin=subprocess.PIPE,
                        stdout=subprocess.PIPE, text=True)
base = peer.stdout.readline().strip()
for name, value in (("coach.baseUrl", base), ("look.theme", THEME)):
    subprocess.run([os.path.join(BIN, "elite"), "config", "set", name, value], check=True, stdout=subprocess.DEVNULL)

with atspi.program([os.path.join(BIN, "elite-trading-coach")]) as app:
    atspi.find(app, "frame", deadline=40)
    atspi.key("ctrl+2")
    press(app, "^Not now$", 60)  # This walk knows its way.
    plot = find(app, None, "^Price chart", 120)
    atspi.wait_until(lambda: "close" in atspi.description(plot), "the chart has prices", 120)

    # Set up, step by step.
    atspi.key("ctrl+6")
    atspi.key("ctrl+k")
    atspi.wait_until(lambda: "focused" in atspi.states(atspi.find(app, "text", "Command")), "the palette has the focus")
    atspi.type_text("set up the ai coach")
    atspi.key("Return")
    wizard = find(app, "dialog", "Set up the AI coach")
    shot("01-why")
    press(wizard, "^Continue")
    field = find(wizard, "password text", "^Key$")
    atspi.click(field)
    atspi.type_text(KEY)
    shot("02-paste")
    press(wizard, "^Check and store")
    find(wizard, None, "^Your key works", 20)
    shot("03-check")
    press(wizard, "^Try it on a chart")
    press(wizard, "^Show what would be sent")
    preview = find(app, "dialog", "This will be sent")
    atspi.click(find(preview, "check box", "^I agree"))
    send = find(preview, "push button", "^Send to the coach")
    atspi.wait_until(lambda: "enabled" in atspi.states(send), "the picture is ready", 20)
    shot("04-preview")
    atspi.press(send)
    atspi.absent(app, "dialog", re.compile("This will be sent"))
    find(wizard, None, "The verdict stands in the coach panel", 40)
    shot("05-tried")
    press(wizard, "^Continue")
    shot("06-cap")
    press(wizard, "^Done")
    atspi.absent(app, "dialog", "Set up the AI coach")
    atspi.wait_until(lambda: "active" in atspi.states(atspi.find(app, "frame")), "the window is in front again")

    # F8 asks about the chart. Agreed once: the picture is shown again, the question is not.
    atspi.key("F8")
    preview = find(app, "dialog", "This will be sent")
    send = find(preview, "push button", "^Send to the coach")
    atspi.wait_until(lambda: "enabled" in atspi.states(send), "the picture is ready", 20)
    shot("07-f8")
    atspi.press(send)
    find(app, "push button", "^Fill the ticket", 40)
    shot("08-verdict")
    press(app, "^Set as alert")
    atspi.shown(app, None, "You will be told when the coach is wrong", 20)
    shot("09-alert-set")

    # A question about it: the cost stands there first, and a number that was not sent is named.
    press(app, "^Ask more")
    chat = find(app, "dialog", "Ask more")
    atspi.click(find(chat, "check box", "^I agree"))
    atspi.click(find(chat, "text", "^Your question$"))
    atspi.type_text("What would change your mind?")
    press(chat, "^Ask$", 20)
    find(chat, None, "not in the data", 30)
    shot("10-chat")
    press(chat, "^Close$")

    # All verdicts with their pictures; they are found by their words.
    def tab(title):
        atspi.click(find(find(app, None, "^Part of the coach$"), None, f"^{title}$"))

    tab("Past")
    gallery = find(app, "list", "^Past verdicts$")
    atspi.wait_until(lambda: len(atspi.children(gallery)) == 2, "both verdicts are listed", 20)
    shot("11-gallery")
    atspi.click(find(app, "text", "^Search past verdicts$"))
    atspi.type_text("no such words")
    find(app, None, "^Nothing found", 10)
    atspi.key("ctrl+a")
    atspi.type_text("pullback")
    atspi.wait_until(lambda: len(atspi.children(gallery)) == 2, "found by its words", 10)
    tab("Record")
    find(app, None, "^Is the coach any good")
    shot("12-record")
    tab("Habits")
    find(app, None, "^Too few trades to judge habits")
    shot("13-habits")

peer.stdin.close()
peer.wait(10)
for folder, _, names in os.walk(os.environ["ELITE_HOME"]):
    for name in names:
        path = os.path.join(folder, name)
        if os.path.isfile(path):  # A socket holds nothing.
            with open(path, "rb") as file:
                assert b"CANARYCANARY" not in file.read(), f"the key is in {name}"
print("coach walk done")
