# SPDX-License-Identifier: GPL-3.0-or-later
"""A person at the chart of the real window: waits for candles, draws, moves, undoes, plays the recording, takes a picture."""
import os
import re
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402

PROGRAM = [os.path.join(os.environ["ELITE_BIN"], "elite-trading-coach")]


def keys(*names):
    for name in names:
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)


def mouse(*words):
    subprocess.run(["xdotool", *[str(word) for word in words]], check=True)


def drawings():
    """What the program has kept for its symbols."""
    found = []
    for folder, _, names in os.walk(os.environ["ELITE_HOME"]):
        found += [os.path.join(folder, name) for name in names if name.startswith("symbol-")]
    return "".join(open(name, encoding="utf-8").read() for name in found)


with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    keys("ctrl+2")
    plot = atspi.find(app, None, re.compile("^Price chart"), deadline=30)
    atspi.wait_until(lambda: "close" in atspi.description(plot), "the chart reads its newest bar", 30)
    print("newest bar:", atspi.description(plot))
    box = plot.get_extents(0)
    atspi.screenshot("chart-1-open")

    # The keyboard reads bar by bar.
    mouse("mousemove", box.x + box.width // 2, box.y + box.height // 3, "click", 1)
    before = atspi.description(plot)
    keys("Left", "Left")
    atspi.wait_until(lambda: atspi.description(plot) != before, "the arrow keys move from bar to bar")
    keys("Escape")

    # Draw a trend line, move its end, undo. The recording stands still meanwhile: a new bar or a new scale would carry
    # the line away from under the pointer.
    if atspi.find_all(app, None, "Pause"):
        keys("space")
    atspi.find(app, None, "Play", deadline=10)
    keys("alt+t")
    mouse("mousemove", box.x + 200, box.y + box.height // 2, "click", 1)
    mouse("mousemove", box.x + 420, box.y + box.height // 3, "click", 1)
    atspi.wait_until(lambda: "trend_line" in drawings(), "the trend line is kept on the disk", 10)
    placed = drawings()
    atspi.screenshot("chart-2-drawn")
    mouse("mousemove", box.x + 420, box.y + box.height // 3, "mousedown", 1)
    mouse("mousemove", box.x + 440, box.y + box.height // 3 + 30, "mousemove", box.x + 460, box.y + box.height // 3 + 60,
          "mouseup", 1)
    atspi.wait_until(lambda: drawings() != placed, "its end was moved", 10)
    keys("ctrl+z")
    atspi.wait_until(lambda: drawings() == placed, "undo brings the line back to where it was", 10)
    keys("Escape")

    # Timeframe and symbol are steps as well: the charts, and what follows them, go back.
    began = atspi.name(plot)
    keys("1")
    atspi.find(app, "dialog")
    keys("5", "Return")
    atspi.wait_until(lambda: atspi.name(plot).endswith("15m"), "the chart has bars of 15 minutes")
    atspi.press_button(app, "choose another one")
    time.sleep(0.5)
    keys("Down", "Down", "Return")
    atspi.wait_until(lambda: atspi.name(plot).endswith("15m") and atspi.name(plot)[:19] != began[:19],
                     "another symbol is shown")
    print("other symbol:", atspi.name(plot))
    atspi.wait_until(lambda: "close" in atspi.description(plot), "with its own bars")
    keys("ctrl+z")
    atspi.wait_until(lambda: atspi.name(plot)[:19] == began[:19], "undo brings the symbol back")
    keys("ctrl+z")
    atspi.wait_until(lambda: atspi.name(plot) == began, "and then the timeframe")
    atspi.wait_until(lambda: "close" in atspi.description(plot), "its bars are there again")
    keys("ctrl+z")
    atspi.wait_until(lambda: "trend_line" not in drawings(), "and before that the line was drawn")
    keys("ctrl+shift+z")
    atspi.wait_until(lambda: "trend_line" in drawings(), "it comes again")

    # Play the recording faster, then stop it. The newest bar is read while the pointer is elsewhere.
    mouse("mousemove", box.x + box.width // 2, box.y - 60)
    keys("space")
    atspi.find(app, None, "Pause", deadline=10)
    start = atspi.description(plot)
    keys("bracketright", "bracketright", "bracketright")
    atspi.wait_until(lambda: atspi.description(plot) != start, "the recording plays into the chart", 20)
    keys("space")
    atspi.find(app, None, "Play", deadline=10)
    atspi.screenshot("chart-3-played")

    # A picture of the chart into a file.
    picture = os.path.join(os.environ["GUI_OUT"], "chart-picture.png")
    if os.path.exists(picture):
        os.remove(picture)
    keys("ctrl+s")
    time.sleep(1)
    keys("ctrl+a")
    subprocess.run(["xdotool", "type", "--delay", "10", picture], check=True)
    keys("Return")
    atspi.wait_until(lambda: os.path.exists(picture), "the picture is written", 10)
    assert atspi.colours(picture) > 16, "the picture shows something"
    keys("ctrl+q")
    atspi.wait_until(lambda: app.process.poll() is not None, "the program ends")

with atspi.program(PROGRAM) as app:
    plot = atspi.find(app, None, re.compile("^Price chart"), deadline=30)
    atspi.wait_until(lambda: "close" in atspi.description(plot), "the chart is back", 30)
    assert "trend_line" in drawings()
    atspi.screenshot("chart-4-again")
    print("chart walk done")
