# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed program opens its window and paints it."""
import os

import atspi

with atspi.program(["/usr/bin/elite-trading-coach"]) as app:
    frame = atspi.find(app, "frame", deadline=20)
    x, y, width, height = atspi.extents(frame)
    atspi.wait_until(lambda: app.process.poll() is None, "the program keeps running", 1)
    named = atspi.wait_until(lambda: [n for n, _ in atspi.walk(frame) if atspi.name(n) and "showing" in atspi.states(n)],
                             "named widgets are shown", 10)
    picture = atspi.screenshot("installed")
    colours = atspi.colours(picture)
    print(f"window {width} x {height} at {x}, {y}: '{atspi.name(frame)}', {len(named)} named widgets, "
          f"{colours} colours, {os.path.basename(picture)}")
    assert width >= 800 and height >= 500, "the window is too small to be the program's"
    assert len(named) > 20, "hardly anything in the window has a name"
    assert colours > 500, "the window is blank"
