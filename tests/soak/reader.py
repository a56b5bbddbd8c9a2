# SPDX-License-Identifier: GPL-3.0-or-later
"""Two screen readers read the whole window again and again, every table, list and cell, while keys and clicks open and
close whatever there is. The program must be alive at the end. READER_SECONDS says how long."""
import os
import random
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.environ["ELITE_SOURCE"], "tests", "support"))
import atspi  # noqa: E402
from gi.repository import GLib  # noqa: E402

SECONDS = float(os.environ.get("READER_SECONDS", "150"))
SEED = int(os.environ.get("READER_SEED", "1"))
MOST_NODES = 6000  # In one reading; a long table is not read to its end.
PROGRAM = os.path.join(os.environ["ELITE_BIN"], "elite-trading-coach")
KEYS = ["ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4", "ctrl+5", "ctrl+6", "ctrl+k", "Tab", "Tab", "Down", "Return", "F1",
        "ctrl+comma", "f", "F8"] + ["Escape"] * 7
WORDS = ["keys", "alerts", "limits", "orders", "tapes", "venues", "journal", "import", "objects", "indicators", "gallery",
         "watch", "about", "backtest", "bots"]


def read(node, left):
    """What Orca asks of a node and of those below it; `left` is a list of one number."""
    if left[0] <= 0:
        return
    left[0] -= 1
    try:
        node.get_name(), node.get_role_name(), node.get_state_set().get_states(), node.get_description()
        if random.random() < 0.2:
            node.get_relation_set(), node.get_index_in_parent()
        has = node.get_interfaces()
        if "Component" in has:
            node.get_extents(0)
        if "Table" in has:
            rows, columns = node.get_n_rows(), node.get_n_columns()
            cell = node.get_accessible_at(random.randrange(rows), random.randrange(columns)) if rows and columns else None
            if cell:
                cell.get_name(), cell.get_index_in_parent(), cell.get_parent()
        for i in range(min(node.get_child_count(), 400)):
            child = node.get_child_at_index(i)
            if child is not None:
                read(child, left)
    except GLib.Error:
        pass  # It went away meanwhile, as it may.


def reader():
    random.seed(SEED + os.getpid())
    app = atspi.application("elite-trading-coach", 60)
    end, readings = time.monotonic() + SECONDS, 0
    while time.monotonic() < end:
        read(app, [MOST_NODES])
        readings += 1
    print(f"read {readings} times", flush=True)


def main():
    random.seed(SEED)
    with atspi.program([PROGRAM], deadline=60) as app:
        atspi.press_button(app, "^Not now$", 60)
        readers = [subprocess.Popen([sys.executable, __file__, "read"]) for _ in range(2)]
        end, pressed = time.monotonic() + SECONDS, 0
        while time.monotonic() < end and app.process.poll() is None:
            key = random.choice(KEYS)
            atspi.key(key)
            pressed += 1
            if key == "ctrl+k":
                atspi.type_text(random.choice(WORDS))
                time.sleep(0.2)
                atspi.key("Return")
                time.sleep(0.4)
                atspi.key("Escape")
            if random.random() < 0.1:
                at = [str(random.randint(50, 1550)), str(random.randint(60, 960))]
                subprocess.run(["xdotool", "mousemove", *at, "click", "1"], check=True)
            time.sleep(0.05)
        ended = app.process.poll()
        for one in readers:
            if ended is not None:
                one.kill()
            assert one.wait(120) == 0 or ended is not None, "a reader gave up"
        ended = app.process.poll()
        assert ended is None, f"the program ended with {ended} after {pressed} keys"
        print(f"alive after {pressed} keys")


reader() if sys.argv[1:] == ["read"] else main()
