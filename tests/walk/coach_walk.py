# SPDX-License-Identifier: GPL-3.0-or-later
"""A person and the coach in the real window: from no key through the wizard to a verdict, then F8 on the chart, the
levels, the large view, a question about it, the past, the record, the habits. The service is the in-tree peer."""
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
    field = find(wizard, None, "^Key$")
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

    # F8 from the trade workspace.
    atspi.key("ctrl+2")
    atspi.key("F8")
    preview = find(app, "dialog", "This will be sent")
    send = find(preview, "push button", "^Send to the coach")
    atspi.wait_until(lambda: "enabled" in atspi.states(send), "no consent is asked twice", 20)
    atspi.press(send)
    find(app, "push button", "^Cancel$", 10)
    shot("07-thinking")
    find(app, "push button", "^Ask more", 40)
    shot("08-verdict")
    atspi.press(find(app, "check box", "^Levels on the chart"), "Toggle")
    shot("09-levels-hidden")
    press(app, "^Show the picture that was sent")
    large = find(app, "dialog", "Verdict on")
    shot("10-large")
    atspi.key("Escape")
    press(app, "^Ask more")
    chat = find(app, "dialog", "Ask more")
    words = find(chat, None, "^Your question$")
    atspi.click(words)
    atspi.type_text("Why this stop?")
    agree = find(chat, "check box", "^I agree")
    atspi.click(agree)
    press(chat, "^Ask$")
    find(chat, None, "not in the data that was sent", 30)
    shot("11-chat")
    press(chat, "^Close$")

    for number, tab in enumerate(("Past", "Record", "Habits", "Ask")):
        atspi.click(find(app, None, f"^{tab}$"))
        shot(f"12-{number}-{tab.lower()}")
    print("coach walk done")

peer.stdin.close()
peer.wait(10)
for folder, _, names in os.walk(os.environ["ELITE_HOME"]):
    for name in names:
        with open(os.path.join(folder, name), "rb") as file:
            assert b"CANARYCANARY" not in file.read(), f"the key is in {name}"
