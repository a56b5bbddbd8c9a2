#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks the private desktop itself: status passed on, time limit kept, nothing of it left running or on the disk.
set -u
out=$1
here=$(cd "$(dirname "$0")" && pwd)
run() { bash "$here/run_gui.sh" --out "$out" "$@"; }
fail() { echo "FAIL: $*" >&2; exit 1; }

# The word makes the stray process below recognisable as ours.
mark=elite-stray-$$
# shellcheck disable=SC2016 # expanded inside the desktop
words=$(run -- bash -c '
    xdpyinfo >/dev/null || exit 91
    [ -d "$ELITE_HOME" ] && [ -z "$(ls -A "$ELITE_HOME")" ] || exit 92
    (exec -a "$0" sleep 300) &
    setsid -f bash -c "exec -a $0 sleep 300"
    sleep 0.2
    [ "$(pgrep -cf "^$0")" -eq 2 ] || exit 93
    echo "private=$(dirname "$HOME")"
    exit 7' "$mark")
status=$?
[ $status -ne 77 ] || exit 77
[ $status -eq 7 ] || fail "the status of the command was 7, run_gui.sh gave $status"
[ -s "$out/failed.png" ] || fail "no picture of the failure"
private=${words#private=}
{ [ -n "$private" ] && [ ! -e "$private" ]; } || fail "the private folder $private is still there"
! pgrep -f "^$mark" >/dev/null || fail "a process started inside is still running"

start=$(date +%s)
run --limit 2 -- sleep 60
[ $? -eq 124 ] || fail "the time limit did not end the command"
[ $(($(date +%s) - start)) -lt 30 ] || fail "ending took too long"
echo "private desktop: status, limit, processes and files as promised"
