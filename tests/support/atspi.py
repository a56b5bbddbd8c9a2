# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds and drives the widgets of a running program by role and name, as a screen reader does.

Used by flows that tests/support/run_gui.sh starts with the system's Python (it has the AT-SPI bindings):

    with atspi.program(["elite-trading-coach"]) as app:
        atspi.press(atspi.find(app, "button", "Place order"))
        atspi.wait_until(lambda: "1" in atspi.text(label), "one order is counted")
        atspi.screenshot("after-order")

Every search has a deadline in seconds; a search that fails raises NotFound with the tree as it was.
"""
import contextlib
import glob
import os
import re
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

OUT = os.environ.get("GUI_OUT", ".")
# Newer registries call a push button a button.
SAME_ROLE = {"button": "push button", "check box": "check box", "page tab": "page tab"}


class NotFound(AssertionError):
    """The widget did not appear before the deadline."""


def _safe(call, fallback):
    # A widget may vanish between two questions; to a search that only means "not this one".
    try:
        return call()
    except GLib.Error:
        return fallback


def role(node):
    found = _safe(node.get_role_name, "")
    return SAME_ROLE.get(found, found)


def name(node):
    return _safe(node.get_name, "") or ""


def description(node):
    return _safe(node.get_description, "") or ""


def states(node):
    """The set of states as lower-case words, for example {"enabled", "showing", "checked"}."""
    found = _safe(node.get_state_set, None)
    return {state.value_nick for state in found.get_states()} if found else set()


def children(node):
    count = _safe(node.get_child_count, 0)
    return [child for i in range(count) if (child := _safe(lambda i=i: node.get_child_at_index(i), None))]


def walk(node, depth=0):
    """Every node below and including this one, with its depth."""
    yield node, depth
    for child in children(node):
        yield from walk(child, depth + 1)


def tree(node):
    return "\n".join(f"{'  ' * depth}{role(n)} '{name(n)}' {description(n)!r}" for n, depth in walk(node))


def wait_until(condition, what, deadline=10):
    """Returns the first truthy value of condition(); after the deadline raises with the words of `what`."""
    end = time.monotonic() + deadline
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > end:
            raise NotFound(f"not within {deadline} s: {what}")
        time.sleep(0.05)


def application(wanted, deadline=20):
    """The application with this name (a program's applicationName), as soon as it shows a window."""
    def look():
        for app in children(Atspi.get_desktop(0)):
            if name(app) == wanted and _safe(app.get_child_count, 0) > 0:
                return app
        return None

    app = wait_until(look, f"application {wanted!r} on the accessibility bus", deadline)
    app.set_cache_mask(Atspi.Cache.NONE)  # always the present state, never a remembered one
    return app


def find_all(root, wanted_role=None, wanted_name=None, showing=True):
    """Every match. wanted_name: text (whole name), compiled pattern (anywhere in it) or None for any."""
    wanted_role = SAME_ROLE.get(wanted_role, wanted_role)

    def fits(node):
        if wanted_role is not None and role(node) != wanted_role:
            return False
        if isinstance(wanted_name, re.Pattern):
            if not wanted_name.search(name(node)):
                return False
        elif wanted_name is not None and name(node) != wanted_name:
            return False
        return not showing or "showing" in states(node)

    return [node for node, _ in walk(root) if fits(node)]


def find(root, wanted_role=None, wanted_name=None, deadline=5, showing=True):
    try:
        return wait_until(lambda: find_all(root, wanted_role, wanted_name, showing),
                          f"{wanted_role or 'anything'} named {wanted_name!r}", deadline)[0]
    except NotFound as missing:
        raise NotFound(f"{missing}\n{tree(root)}") from None


def absent(root, wanted_role=None, wanted_name=None, deadline=5):
    """Waits until no such widget is shown any more."""
    wait_until(lambda: not find_all(root, wanted_role, wanted_name),
               f"{wanted_role or 'anything'} named {wanted_name!r} goes away", deadline)


def seek(root, wanted_role, pattern):
    """The first node below root whose name has the pattern (a text) in it, or None. What is not shown is not looked
    into: that makes it quick in the tree of a whole window."""
    wanted_role = SAME_ROLE.get(wanted_role, wanted_role)
    for child in children(root):
        if "showing" not in states(child):
            continue
        if (wanted_role is None or role(child) == wanted_role) and re.search(pattern, name(child)):
            return child
        found = seek(child, wanted_role, pattern)
        if found:
            return found
    return None


def shown(root, wanted_role, pattern, deadline=30):
    """Waits for what seek() finds; a picture "lost" is taken when it does not come."""
    try:
        return wait_until(lambda: seek(root, wanted_role, pattern), f"{wanted_role} named {pattern!r}",
                          deadline)
    except NotFound:
        screenshot("lost")
        raise


def press_button(root, pattern, deadline=30):
    """Waits until the button is shown and may be pressed, and presses it."""
    found = shown(root, "push button", pattern, deadline)
    wait_until(lambda: "enabled" in states(found), f"{pattern!r} can be pressed", deadline)
    press(found)


def press(node, action="Press"):
    """Does the node's action (Press, Toggle, ShowMenu, ...); without one of that name, its first."""
    actions = [node.get_action_name(i) for i in range(node.get_n_actions())]
    if not actions:
        raise AssertionError(f"{role(node)} {name(node)!r} can do nothing")
    node.do_action(actions.index(action) if action in actions else 0)


def text(node):
    """The text of an editor, else the name of a label or button."""
    found = _safe(node.get_text_iface, None)
    if found is None:
        return name(node)
    return _safe(lambda: Atspi.Text.get_text(found, 0, Atspi.Text.get_character_count(found)), "")


def value(node):
    return node.get_value_iface().get_current_value()


def extents(node):
    """(x, y, width, height) on the screen, in device pixels."""
    box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return box.x, box.y, box.width, box.height


def focused(root):
    """The node with the keyboard focus, or None."""
    for node, _ in walk(root):
        if "focused" in states(node):
            return node
    return None


def _xdotool(*arguments):
    subprocess.run(["xdotool", *map(str, arguments)], check=True, timeout=20)


def click(node, button=1, times=1):
    """A real mouse click in the middle of the widget."""
    x, y, width, height = extents(node)
    _xdotool("mousemove", "--sync", x + width // 2, y + height // 2)
    _xdotool("click", "--repeat", times, "--delay", 60, button)


def key(*keys):
    """Presses keys one after the other, for example key("ctrl+k") or key("Tab", "Return")."""
    for one in keys:
        _xdotool("key", "--clearmodifiers", one)


def type_text(words):
    _xdotool("type", "--delay", 15, "--", words)


def screenshot(title, window="root"):
    """Writes GUI_OUT/title.png and returns its path; window is "root" or an X window id."""
    path = os.path.join(OUT, title + ".png")
    subprocess.run(["import", "-window", str(window), path], check=True, timeout=30)
    return path


def colours(path):
    """How many different colours a picture has: 1 means that nothing was painted."""
    done = subprocess.run(["identify", "-format", "%k", path], check=True, capture_output=True, text=True, timeout=30)
    return int(done.stdout)


def _tell_end(process, printed):
    """A walk that fails says how its program ended and what it wrote: its logs go with the private folder."""
    print(f"the program {'still runs' if process.poll() is None else f'ended with {process.returncode}'}", flush=True)
    logs = os.path.join(os.environ.get("ELITE_HOME", ""), "logs")
    written = [path for path in glob.glob(os.path.join(logs, "**"), recursive=True) if os.path.isfile(path)]
    for path in [*sorted(written), printed]:
        with open(path, encoding="utf-8", errors="replace") as lines:
            print(f"{path}:\n" + "".join(lines.readlines()[-60:]), flush=True)


@contextlib.contextmanager
def program(command, app_name="elite-trading-coach", deadline=20, environment=None, stop=True):
    """Starts a program, yields its accessible application, ends it by its own pid (SIGTERM, later SIGKILL)."""
    log_path = os.path.join(OUT, os.path.basename(command[0]) + ".log")
    with open(log_path, "ab") as log:
        process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **(environment or {})})
    try:
        app = application(app_name, deadline)
        app.process = process
        yield app
    except BaseException:
        screenshot("failed")  # while its window is still there
        _tell_end(process, log_path)
        raise
    finally:
        if process.poll() is None and stop:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
