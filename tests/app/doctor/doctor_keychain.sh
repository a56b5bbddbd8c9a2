#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What `elite doctor` says about a real gnome-keyring in a private session: open, locked, frozen, and without a bus.
#   doctor_keychain.sh ELITE_PROGRAM
set -uo pipefail
elite=$1
for tool in dbus-run-session gnome-keyring-daemon gdbus; do
  if ! command -v "$tool" >/dev/null; then
    echo "SKIP: $tool is not installed"
    exit 77
  fi
done

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
mkdir -m 700 "$home/run" "$home/data" "$home/data/keyrings"
private() {
  env -i PATH="$PATH" HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" ELITE_HOME="$home/elite" \
    ELITE_PROGRAM="$elite" "$@"
}

failed=0
# expect NAME WANTED_STATE WANTED_TEXT JSON
expect() {
  local line
  line=$(grep -o '{[^{}]*"check":"keychain.state"[^{}]*}' <<<"$4")
  if grep -q "\"state\":\"$2\"" <<<"$line" && grep -q "$3" <<<"$line"; then
    echo "ok: $1"
  else
    echo "WRONG: $1: expected $2, '$3'; got: $line"
    failed=1
  fi
}

expect "no session bus" FAILED "no session bus" "$(private "$elite" doctor --json)"

# shellcheck disable=SC2016 # expanded by the inner shell
answers=$(private dbus-run-session -- bash -c '
  printf %s test-keyring | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
  locked() {
    gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets/aliases/default \
      --method org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked 2>/dev/null
  }
  for _ in $(seq 50); do locked | grep -q false && break; sleep 0.1; done
  "$ELITE_PROGRAM" doctor --json; echo "code $?"
  gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
    --method org.freedesktop.Secret.Service.Lock "[\"/org/freedesktop/secrets/collection/login\"]" >/dev/null
  locked | grep -q true || echo "the keyring was not locked" >&2
  "$ELITE_PROGRAM" doctor --json; echo "code $?"
  daemon=$(gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
    --method org.freedesktop.DBus.GetConnectionUnixProcessID org.freedesktop.secrets | grep -o "[0-9]*,)" | tr -d ",)")
  kill -STOP "$daemon"
  "$ELITE_PROGRAM" doctor --json; echo "code $?"
  kill -CONT "$daemon"
' 2> >(grep -v "fd limit\|Activating\|activated" >&2))
expect "open" ok "is open" "$(sed -n 1p <<<"$answers")"
expect "locked" FAILED "is locked: keys cannot be read, they are not lost" "$(sed -n 3p <<<"$answers")"
expect "frozen" FAILED "does not answer" "$(sed -n 5p <<<"$answers")"
if [ "$(sed -n 4p <<<"$answers")" != "code 1" ]; then
  echo "WRONG: the exit code with a locked keychain is not 1"
  failed=1
fi
exit $failed
