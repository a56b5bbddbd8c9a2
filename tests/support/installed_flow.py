# SPDX-License-Identifier: GPL-3.0-or-later
"""The installed program opens its window and paints it."""
import os

import atspi

with atspi.program(["/usr/bin/elite-trading-coach"]) as app:
    frame = atspi.find(app, "frame", deadline=20)
    x, y, width, height = atspi.extents(frame)
    atspi.wait_until(lambda: app.process.poll() is None, "the program keeps running", 1)
    picture = atspi.screenshot("installed")
    colours = atspi.colours(picture)
    print(f"window {width} x {height} at {x}, {y}: '{atspi.name(frame)}', {colours} colours, {os.path.basename(picture)}")
    assert colours > 16, "the window is blank"
