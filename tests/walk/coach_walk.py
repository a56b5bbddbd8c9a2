# SPDX-License-Identifier: GPL-3.0-or-later
"""A person sets up the coach in the real window: from no key through the wizard to a first verdict. The service is the
in-tree peer; afterwards the key is found in no file."""
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
    atspi.wait_until(lambda: "showing" in atspi.states(find(wizard, "push button", "^Show what would be sent", 30)), "the answer", 40)
    shot("05-tried")
    press(wizard, "^Continue")
    shot("06-cap")
    press(wizard, "^Done")

peer.stdin.close()
peer.wait(10)
for folder, _, names in os.walk(os.environ["ELITE_HOME"]):
    for name in names:
        path = os.path.join(folder, name)
        if os.path.isfile(path):  # A socket holds nothing.
            with open(path, "rb") as file:
                assert b"CANARYCANARY" not in file.read(), f"the key is in {name}"
print("coach walk done")
