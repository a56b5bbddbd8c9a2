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

# shellcheck source=tests/support/private_session.sh
. "$(cd "$(dirname "$0")" && pwd)/../../support/private_session.sh"
mkdir "$work/elite"

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

private_session ELITE_HOME="$work/elite" "$elite" doctor --json
expect "no session bus" FAILED "no session bus" "$(cat "$work/out")"

# shellcheck disable=SC2016 # expanded by the inner shell
unlocked_session ELITE_HOME="$work/elite" ELITE_PROGRAM="$elite" bash -c '
  "$ELITE_PROGRAM" doctor --json; echo "code $?"
  gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets \
    --method org.freedesktop.Secret.Service.Lock "[\"/org/freedesktop/secrets/collection/login\"]" >/dev/null
  gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets/aliases/default \
    --method org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked |
    grep -q true || echo "the keyring was not locked" >&2
  "$ELITE_PROGRAM" doctor --json; echo "code $?"
  daemon=$(gdbus call --session --dest org.freedesktop.DBus --object-path /org/freedesktop/DBus \
    --method org.freedesktop.DBus.GetConnectionUnixProcessID org.freedesktop.secrets | grep -o "[0-9]*,)" | tr -d ",)")
  kill -STOP "$daemon"
  "$ELITE_PROGRAM" doctor --json; echo "code $?"
  kill -CONT "$daemon"
'
grep -v "fd limit\|Activating\|activated" "$work/err" >&2
answers=$(cat "$work/out")
expect "open" ok "is open" "$(sed -n 1p <<<"$answers")"
expect "locked" FAILED "is locked: keys cannot be read, they are not lost" "$(sed -n 3p <<<"$answers")"
expect "frozen" FAILED "does not answer" "$(sed -n 5p <<<"$answers")"
if [ "$(sed -n 4p <<<"$answers")" != "code 1" ]; then
  echo "WRONG: the exit code with a locked keychain is not 1"
  failed=1
fi
exit $failed
