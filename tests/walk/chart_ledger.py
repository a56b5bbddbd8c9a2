# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawings in the real window: kept in the ledger over kill -9, those of an older version taken over."""
import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.parse

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402

PROGRAM = [os.path.join(os.environ["ELITE_BIN"], "elite-trading-coach")]
CHARTS = os.path.join(os.environ["ELITE_HOME"], "charts")


def mouse(*words):
    subprocess.run(["xdotool", *[str(word) for word in words]], check=True)


def files(begin):
    return [name for name in os.listdir(CHARTS) if name.startswith(begin)] if os.path.isdir(CHARTS) else []


def chart(app):
    plot = atspi.find(app, None, re.compile("^Price chart"), deadline=30)
    atspi.wait_until(lambda: "close" in atspi.description(plot), "the chart reads its newest bar", 30)
    return plot


def objects(app, *wanted):
    """The list of the drawings, as a person reads it; closed again."""
    atspi.key("ctrl+k")
    atspi.type_text("Objects on the chart")
    time.sleep(0.5)
    atspi.key("Return")
    dialog = atspi.shown(app, "dialog", "Objects on the chart", 20)
    for one in wanted:
        atspi.shown(dialog, "list item", one, 20)
    names = [atspi.name(item) for item in atspi.find_all(dialog, "list item")]
    atspi.screenshot("objects-%d" % len(names))
    atspi.key("Escape")
    atspi.absent(app, "dialog", re.compile("Objects on the chart"))
    return names


def draw(box, key, *places):
    mouse("mousemove", box.x + box.width // 2, box.y + box.height - 40, "click", 1)
    atspi.key(key)
    for x, y in places:
        mouse("mousemove", box.x + x, box.y + y, "click", 1)
    time.sleep(1)  # A tenth of a second until it is handed over, and the disk.


with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    atspi.key("ctrl+2")
    box = chart(app).get_extents(0)
    atspi.shown(app, None, "^Ledger: .*verified", 60)
    draw(box, "alt+t", (200, box.height // 2), (420, box.height // 3))
    assert not files("symbol-") and not files("unsaved-"), "the ledger is their place"
    os.kill(app.process.pid, signal.SIGKILL)
    app.process.wait()

# A file as older versions have kept it, for the same symbol.
layout = json.load(open(os.path.join(CHARTS, "layout-desk.json"), encoding="utf-8"))
symbol = layout["charts"][0]["instrument"]
old = os.path.join(CHARTS, "symbol-" + urllib.parse.quote(symbol, safe="-_.~") + ".json")
line = {"kind": "horizontal_line", "anchors": [{"time": 1700000000000000, "price": 100.5}], "color": -1, "width": 1,
        "dash": "solid", "filled": True}
json.dump({"version": 1, "drawings": [line]}, open(old, "w", encoding="utf-8"))

with atspi.program(PROGRAM) as app:
    box = chart(app).get_extents(0)
    names = objects(app, "^Trend line", "^Horizontal line")
    assert len(names) == 2, names
    assert not os.path.exists(old), "the ledger has it now"
    print("after the kill:", names)
