# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes the pictures of README.md and .github/TOUR.md in the real window, as a person would with a mouse, a keyboard
and 90 days of demo trades:

  ELITE_SOURCE=. ELITE_BIN=build/ci/bin tests/support/run_gui.sh --size 1600x1000 --limit 600 --keyring \
      -- python3 tests/walk/tour.py [FOLDER]

FOLDER: where they go, resources/pictures unless given. The coach is the in-tree peer of the tests on this computer.
"""
import os
import re
import shutil
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402

BIN = os.environ["ELITE_BIN"]
KEY = "sk-proj-" + "CANARY" * 7 + "GOOD"
FOLDER = sys.argv[1] if len(sys.argv) > 1 else os.path.join(os.environ["ELITE_SOURCE"], "resources", "pictures")
LARGEST = 300_000  # bytes of a picture


def config(name, value):
    subprocess.run([os.path.join(BIN, "elite"), "config", "set", name, value], check=True, stdout=subprocess.DEVNULL)


def picture(title):
    """The window without the dark edge of the desktop, in as many colours as it needs to look the same."""
    time.sleep(0.4)  # What was pressed last is painted, and nothing is under the pointer.
    shot = atspi.screenshot(f"tour-{title}")
    file = os.path.join(FOLDER, f"{title}.png")
    subprocess.run(["convert", shot, "-strip", "+dither", "-colors", "256", "-define", "png:compression-level=9",
                    f"PNG8:{file}"], check=True, timeout=60)
    size = os.path.getsize(file)
    assert atspi.colours(file) > 60, f"{title} shows next to nothing"
    assert size < LARGEST, f"{title} has {size} bytes"
    print(f"{title}.png: {size // 1000} kB", flush=True)


def find(role, pattern, deadline=30, root=None):
    return atspi.shown(root or app, role, pattern, deadline)


def press(pattern, deadline=30, root=None):
    atspi.press_button(root or app, pattern, deadline)


def palette(words):
    atspi.key("ctrl+k")
    atspi.wait_until(lambda: "focused" in atspi.states(atspi.find(app, "text", "Command")), "the palette has the focus")
    atspi.type_text(words)
    time.sleep(0.3)
    atspi.key("Return")
    time.sleep(0.3)


def rest():
    """The pointer where nothing shows a tip, and no toast."""
    subprocess.run(["xdotool", "mousemove", "800", "999"], check=True)
    for _ in range(6):
        toast = atspi.seek(app, "push button", "^Dismiss$|^Close this notice$")
        if toast is None:
            break
        atspi.press(toast)
        time.sleep(0.2)


def type_into(name, text):
    field = find("text", f"^{name}")
    atspi.click(field)
    atspi.key("ctrl+a")
    atspi.type_text(text)


def figure(text):
    return float(re.search(r"[0-9][0-9,.]*", text).group().replace(",", ""))


def trade():
    """A long with stop and target; who is refused sends again."""
    price = figure(atspi.name(find("push button", r"^Ask [0-9]", 60)))
    atspi.key("ctrl+b")
    type_into("Risk", "0.5")
    type_into("Stop", f"{price * 0.994:.1f}")
    type_into("Target", f"{price * 1.012:.1f}")
    send = find("push button", r"^Buy .* paper$")
    for _ in range(5):
        atspi.wait_until(lambda: "enabled" in atspi.states(send), "the guardrails allow it", 30)
        atspi.key("ctrl+Return")
        try:
            find("table cell", "Long .*entered at", 12)
            return price
        except atspi.NotFound:
            continue
    raise AssertionError("no order was filled")


def indicator(name):
    palette("indicators")
    dialog = find("dialog", "Indicators")
    atspi.click(find("text", "^Search indicators$", root=dialog))
    atspi.type_text(name)
    time.sleep(0.3)
    press("^Add to the chart", root=dialog)
    time.sleep(0.3)
    press("^Close$", root=dialog)
    atspi.absent(app, "dialog", re.compile("Indicators"))


def set_up_coach():
    """The wizard, up to a key that works; the cost is agreed to with the first picture."""
    palette("set up the ai coach")
    wizard = find("dialog", "Set up the AI coach")
    press("^Continue", root=wizard)
    atspi.click(find("password text", "^Key$", root=wizard))
    atspi.type_text(KEY)
    press("^Check and store", root=wizard)
    find(None, "^Your key works", root=wizard)
    press("^Try it on a chart", root=wizard)
    press("^Show what would be sent", root=wizard)
    preview = find("dialog", "This will be sent")
    atspi.click(find("check box", "^I agree", root=preview))
    press("^Send to the coach", root=preview)
    find("push button", "^Show what would be sent", 60, wizard)
    press("^Continue", root=wizard)
    press("^Done", root=wizard)
    atspi.absent(app, "dialog", "Set up the AI coach")


os.makedirs(FOLDER, exist_ok=True)
downloads = os.path.join(os.environ["HOME"], "Downloads")
os.makedirs(downloads, exist_ok=True)
shutil.copy(os.path.join(os.environ["ELITE_SOURCE"], "tests/models/journal/fixtures/binance.csv"), downloads)
peer = subprocess.Popen([os.path.join(BIN, "..", "tests", "openai_peer")], stdin=subprocess.PIPE,
                        stdout=subprocess.PIPE, text=True)
for setting in (("look.theme", "dark"), ("coach.baseUrl", peer.stdout.readline().strip())):
    config(*setting)

with atspi.program([os.path.join(BIN, "elite-trading-coach")]) as app:
    atspi.find(app, "frame", deadline=40)
    atspi.key("F11")
    atspi.key("ctrl+2")
    press("^Not now$", 60)
    plot = find(None, "^Price chart", 120)
    atspi.wait_until(lambda: "close" in atspi.description(plot), "the chart has prices", 120)
    palette("load 90 days")
    find("push button", "^Look at its journal$", 240)

    # The desk: averages and a strength index on five minutes, a long with its stop and its target.
    atspi.key("ctrl+2")
    indicator("Exponential average")
    indicator("Relative strength (RSI)")
    trade()
    rest()
    picture("main-dark")
    atspi.key("ctrl+1")
    rest()
    picture("home")

    # The journal of the demo, with a trade open beside it.
    press("^Look at its journal$")
    atspi.click(find("table cell", "Long |Short ", 30))
    rest()
    picture("journal")

    # A verdict beside the chart, its levels on it.
    set_up_coach()
    atspi.key("ctrl+6")
    atspi.key("F8")
    preview = find("dialog", "This will be sent")
    press("^Send to the coach", 30, preview)
    find("push button", "^Fill the ticket", 60)
    rest()
    picture("coach")

    # A bot over a month of prices.
    atspi.key("ctrl+4")
    press("^Run backtest", 60)
    find("page tab", "^Trades [0-9]", 120)
    rest()
    picture("backtest")

    # Hidden symbol and date.
    atspi.key("ctrl+2")
    atspi.click(find(None, "^Blind$"))
    find(None, "date hidden")
    rest()
    picture("blind")
    atspi.click(find(None, "^Blind$"))

    # A bot at work beside the way to live.
    atspi.key("ctrl+5")
    atspi.click(find("check box", "^Autopilot"))
    press("^Start on practice money")
    atspi.wait_until(lambda: "enabled" in atspi.states(find("push button", "^Stop and close")), "the bot runs", 60)
    rest()
    picture("bots")

    # Around it: alerts, trades of other programs, one file with everything.
    palette("import trades")
    dialog = find("dialog", "Import trades")
    press("^Choose a file", root=dialog)
    find("dialog", "Choose an export of trades")
    time.sleep(0.5)
    atspi.key("ctrl+a")
    atspi.type_text("binance.csv")
    atspi.key("Return")
    find(None, "will be added")
    rest()
    picture("import")
    atspi.key("Escape")

peer.stdin.close()
peer.wait(10)
