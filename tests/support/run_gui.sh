#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a command in a desktop of its own: private Xvfb, session bus, window manager (openbox) and accessibility
# registry, and a HOME, XDG_RUNTIME_DIR and ELITE_HOME that are empty at the start and gone at the end.
#
#   run_gui.sh [--out DIR] [--size 1440x900] [--limit SECONDS] [--keyring] [--no-network | --exchanges] [--keep] [--] COMMAND [ARGUMENT...]
#
#   --out DIR   pictures and logs go here and the command finds it as $GUI_OUT (default: build/gui)
#   --limit N   the command is ended after N seconds (default 120), exit status 124
#   --keyring   also starts an unlocked gnome-keyring, so that the Secret Service works
#   --exchanges  the same with simulated exchanges behind the names of the real ones, see exchanges.py
#   --no-network  everything runs in a network namespace of its own that has not even a loopback
#   --keep      leaves the private folder behind and prints its name
#
# The exit status is the command's. When it fails, $GUI_OUT/failed.png shows the screen at that moment.
set -u

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
arguments=("$@")
out=$root/build/gui size=1440x900 limit=120 keyring=no keep=no network=yes exchanges=no
while [ $# -gt 0 ]; do
    case $1 in
    --out) out=$2; shift 2 ;;
    --size) size=$2; shift 2 ;;
    --limit) limit=$2; shift 2 ;;
    --keyring) keyring=yes; shift ;;
    --no-network) network=no; shift ;;
    --exchanges) network=no exchanges=yes; shift ;;
    --keep) keep=yes; shift ;;
    --) shift; break ;;
    -*) echo "run_gui.sh: unknown option $1" >&2; exit 2 ;;
    *) break ;;
    esac
done
[ $# -gt 0 ] || { echo "run_gui.sh: no command given" >&2; exit 2; }
if [ "$network" = no ] && [ "${GUI_ALONE:-}" != yes ]; then
    # With a user namespace where the user is not root.
    mount=''
    [ "$exchanges" = no ] || mount=--mount
    for own in "--net $mount" "--net $mount --map-root-user"; do
        # shellcheck disable=SC2086 # two options
        unshare $own true 2>/dev/null && GUI_ALONE=yes exec unshare $own bash "$0" "${arguments[@]}"
    done
    echo "run_gui.sh: this system makes no network namespace" >&2
    exit 77
fi
for tool in Xvfb openbox dbus-run-session xprop setsid timeout ps import; do
    command -v "$tool" >/dev/null || { echo "run_gui.sh: $tool is missing; tests/run.sh installs it" >&2; exit 77; }
done
mkdir -p "$out" && out=$(cd "$out" && pwd) || exit 2
rm -f "$out/failed.png"

private=$(mktemp -d "${TMPDIR:-/tmp}/elite-gui.XXXXXX") || exit 2
mkdir -m 700 "$private/home" "$private/run" "$private/elite"
session=''

# Every process started inside: those of the session, and those that left it but carry its environment.
# Neither can match a stranger: the session keeps its number while one member lives, the folder's name is unique.
# shellcheck disable=SC2317 # called by the trap, through finish
inside() {
    [ -z "$session" ] || ps -o pid= -s "$session"
    # The pattern is expanded before grep starts, so grep does not find itself.
    grep -lsaF "XDG_RUNTIME_DIR=$private/run" /proc/[0-9]*/environ | cut -d/ -f3
}

# shellcheck disable=SC2317 # called by the trap
finish() {
    local signal members
    for signal in TERM KILL; do
        for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
            members=$(inside)
            [ -n "$members" ] || break 2
            # shellcheck disable=SC2086 # a list of process ids
            kill -"$signal" $members 2>/dev/null
            sleep 0.1
        done
    done
    wait
    if [ "$keep" = yes ]; then echo "kept: $private"; else rm -rf "$private"; fi
}
trap finish EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

# What the caller's own desktop set must not leak in.
unset WAYLAND_DISPLAY SESSION_MANAGER DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS XAUTHORITY QT_QPA_PLATFORMTHEME \
    QT_STYLE_OVERRIDE XDG_CONFIG_HOME XDG_DATA_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_CURRENT_DESKTOP \
    GNOME_KEYRING_CONTROL NO_AT_BRIDGE QT_ACCESSIBILITY
export HOME=$private/home XDG_RUNTIME_DIR=$private/run ELITE_HOME=$private/elite GUI_OUT=$out
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=${LC_ALL:-C.UTF-8}
export PYTHONPATH=$root/tests/support${PYTHONPATH:+:$PYTHONPATH} PYTHONDONTWRITEBYTECODE=1

# The server picks a free display number itself and tells it through the pipe.
mkfifo "$private/display"
Xvfb -displayfd 7 -screen 0 "${size}x24" -dpi 96 -nolisten tcp 7>"$private/display" 2>"$out/xvfb.log" &
number=''
exec 6<>"$private/display"
read -r -t 20 -u 6 number
exec 6<&-
[ -n "$number" ] || { echo "run_gui.sh: Xvfb did not start; see $out/xvfb.log" >&2; exit 3; }
export DISPLAY=:$number

if [ "$exchanges" = yes ]; then
    mkdir "$private/exchanges"
    export GUI_EXCHANGES=$private/exchanges
    setsid /usr/bin/python3 "$root/tests/support/exchanges.py" "$GUI_EXCHANGES" 2>"$out/exchanges.log" &
    for _ in $(seq 200); do
        [ -e "$GUI_EXCHANGES/ready" ] && break
        sleep 0.05
    done
    [ -e "$GUI_EXCHANGES/ready" ] || { echo "run_gui.sh: no exchanges; see $out/exchanges.log" >&2; exit 3; }
fi
export GUI_LIMIT=$limit GUI_KEYRING=$keyring
# shellcheck disable=SC2016 # expanded by the inner shell
setsid dbus-run-session -- bash -c '
    openbox --sm-disable >>"$GUI_OUT/session.log" 2>&1 &
    for _ in $(seq 100); do
        xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q "window id" && break
        sleep 0.05
    done
    # The answer means that the accessibility bus runs.
    dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress \
        >/dev/null 2>>"$GUI_OUT/session.log" || echo "run_gui.sh: no accessibility bus" >&2
    if [ "$GUI_KEYRING" = yes ]; then
        printf "test" | gnome-keyring-daemon --foreground --unlock --components=secrets >>"$GUI_OUT/session.log" 2>&1 &
        for _ in $(seq 100); do
            dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
                string:org.freedesktop.secrets 2>/dev/null | grep -q "boolean true" && break
            sleep 0.05
        done
    fi
    timeout --foreground --kill-after=5 "$GUI_LIMIT" "$@" 2>&3
    status=$?
    [ $status -eq 0 ] || [ -s "$GUI_OUT/failed.png" ] || import -window root "$GUI_OUT/failed.png"
    exit $status' run_gui "$@" 3>&2 2>>"$out/session.log" &
session=$!
wait "$session"
exit $?
