# SPDX-License-Identifier: GPL-3.0-or-later
"""One walk through the real window by keyboard and screen reader: palette, workspace, torn-off panel, theme, restart."""
import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402

PROGRAM = [os.path.join(os.environ["ELITE_BIN"], "elite-trading-coach")]


def keys(*names):
    for name in names:
        subprocess.run(["xdotool", "key", "--clearmodifiers", name], check=True)


def typed(text):
    subprocess.run(["xdotool", "type", "--delay", "15", text], check=True)


def titles():
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "elite-trading-coach"],
                           capture_output=True, text=True).stdout.split()
    return [subprocess.run(["xdotool", "getwindowname", window], capture_output=True, text=True).stdout.strip()
            for window in found]


def palette(command, step):
    keys("ctrl+k")
    atspi.wait_until(lambda: "focused" in atspi.states(atspi.find(app, "text", "Command")), "the palette has the focus")
    typed(command)
    atspi.screenshot(step)
    keys("Return")


def main_title():
    return next((title for title in titles() if "Elite Trading Coach" in title), "")


with atspi.program(PROGRAM) as app:
    frame = atspi.find(app, "frame", deadline=30)
    atspi.wait_until(lambda: main_title().startswith("PAPER"), "the title begins with PAPER", 20)
    assert atspi.name(frame).startswith("PAPER"), atspi.name(frame)
    atspi.screenshot("1-started")
    print("title:", main_title(), "/ accessible name:", atspi.name(frame))

    palette("theme light", "2-palette")
    atspi.wait_until(lambda: atspi.colours(atspi.screenshot("3-light")) > 16, "the window is painted")

    keys("ctrl+6")
    atspi.wait_until(lambda: "Coach" in main_title(), "Ctrl+6 shows the workspace Coach")
    palette("show log", "4-show-log")
    palette("tear off or put back", "5-tear-off")
    atspi.wait_until(lambda: any(title.startswith("PAPER") and "Log" in title for title in titles()),
                     "the torn-off log is a window whose title begins with PAPER")
    atspi.screenshot("6-torn-off")

    keys("ctrl+comma")
    atspi.wait_until(lambda: any("Settings" in title for title in titles()), "Ctrl+comma opens the settings")
    atspi.screenshot("7-settings")
    keys("Escape")
    atspi.wait_until(lambda: not any("Settings" in title for title in titles()), "Esc closes the settings")
    window = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "PAPER.*Elite Trading Coach"],
                            capture_output=True, text=True).stdout.split()[0]
    subprocess.run(["xdotool", "windowactivate", "--sync", window], check=True)
    keys("ctrl+q")
    atspi.wait_until(lambda: app.process.poll() is not None, "Ctrl+Q ends the program without a question")
    assert app.process.returncode == 0, app.process.returncode

with atspi.program(PROGRAM) as app:
    atspi.find(app, "frame", deadline=30)
    atspi.wait_until(lambda: "Coach" in main_title(), "the workspace is the same after a restart", 20)
    atspi.wait_until(lambda: any(title.startswith("PAPER") and "Log" in title for title in titles()),
                     "the torn-off log is torn off again")
    atspi.screenshot("8-restarted")
    second = subprocess.run(PROGRAM, timeout=20)
    assert second.returncode == 0, "a second start ends by itself"
    assert app.process.poll() is None
    print("walk done")
