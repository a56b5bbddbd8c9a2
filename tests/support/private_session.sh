#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by tests that need a session of their own: own home, own session bus, own gnome-keyring, no display.
# Sets $work, a folder that is removed at the end, and $session_limit, the seconds that one session may take.
session_limit=100
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# session_members SESSION: the processes that are still in it. Nothing here leaves its session: every daemon stays in the
# foreground, and what the bus starts is a child of the bus.
session_members() {
  local stat line fields
  for stat in /proc/[0-9]*/stat; do
    { IFS= read -r line <"$stat"; } 2>/dev/null || continue
    read -r -a fields <<<"${line##*) }"
    [ "${fields[3]:-}" = "$1" ] && echo "${line%% *}"
  done
}

# private_session [NAME=VALUE...] COMMAND...: a fresh user without a bus, a display or any desktop; what it says goes to
# $work/out and $work/err. Files and no pipes: a daemon that the bus started at the last moment outlives the bus, and
# would hold a pipe open for ever.
private_session() {
  local home session rc left
  home=$(mktemp -d)
  mkdir -m 700 "$home/run" "$home/data" "$home/data/keyrings"
  # A background child of a script leads no group, so setsid makes the session under this very process id.
  setsid timeout --kill-after=5 "$session_limit" env -i PATH="$PATH" HOME="$home" XDG_RUNTIME_DIR="$home/run" \
    XDG_DATA_HOME="$home/data" "$@" >"$work/out" 2>"$work/err" </dev/null &
  session=$!
  wait "$session"
  rc=$?
  left=$(session_members "$session")
  # shellcheck disable=SC2086 # a list of process ids
  [ -z "$left" ] || kill -KILL $left 2>/dev/null
  [ $rc -ne 124 ] || echo "the session did not end within $session_limit s" | tee -a "$work/err"
  rm -rf "$home"
  return $rc
}

# unlocked_session [NAME=VALUE...] COMMAND...: the same on a bus with an open keyring, whose passphrase is test-keyring.
# The name on the bus is waited for, not called: a call would make the bus start a second daemon beside ours.
# shellcheck disable=SC2016 # expanded by the inner shell
unlocked_session() {
  private_session dbus-run-session -- bash -c '
    gnome-keyring-daemon --unlock --foreground --components=secrets >/dev/null 2>&1 < <(printf %s test-keyring) &
    gdbus wait --session --timeout 30 org.freedesktop.secrets || exit 1
    for _ in $(seq 100); do
      timeout 5 gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets/aliases/default \
        --method org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked 2>/dev/null |
        grep -q false && break
      sleep 0.1
    done
    env "$@"' bash "$@"
}
