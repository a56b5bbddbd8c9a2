#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs functions of the keychain test in private sessions: own home, own session bus, own gnome-keyring, no display.
#   keyring_session.sh TEST_PROGRAM            every state
#   keyring_session.sh TEST_PROGRAM --mutant   the same check on a store that does not ask first; it must fail
#   keyring_session.sh TEST_PROGRAM --user     every state again as a normal user; needs root
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
program=$1
what=${2:-}

for tool in dbus-run-session gnome-keyring-daemon gdbus; do
  if ! command -v "$tool" >/dev/null; then
    echo "SKIP: $tool is not installed"
    exit 77
  fi
done

if [ "$what" = --user ]; then
  if [ "$(id -u)" -ne 0 ]; then
    echo "SKIP: already a normal user, the other run covers it"
    exit 77
  fi
  copy=$(mktemp -d) # the build folder may be closed to others
  trap 'rm -rf "$copy"' EXIT
  chmod 755 "$copy"
  cp "$program" "$here/keyring_session.sh" "$copy/"
  setpriv --reuid=65534 --regid=65534 --clear-groups env TMPDIR=/tmp bash "$copy/keyring_session.sh" "$copy/$(basename "$program")"
  exit $?
fi

# private_home COMMAND...: a fresh user without a bus, a display or any desktop.
private_home() {
  local home rc
  home=$(mktemp -d)
  mkdir -m 700 "$home/run" "$home/data" "$home/data/keyrings"
  env -i PATH="$PATH" HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" \
    ${ELITE_TEST_MUTANT:+ELITE_TEST_MUTANT=1} "$@"
  rc=$?
  rm -rf "$home"
  return $rc
}

unlocked() {
  # shellcheck disable=SC2016 # expanded by the inner shell
  private_home dbus-run-session -- bash -c '
    printf %s test-keyring | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1
    for _ in $(seq 50); do
      gdbus call --session --dest org.freedesktop.secrets --object-path /org/freedesktop/secrets/aliases/default \
        --method org.freedesktop.DBus.Properties.Get org.freedesktop.Secret.Collection Locked 2>/dev/null | grep -q false && break
      sleep 0.1
    done
    exec "$@"' bash "$@"
}

if [ "$what" = --mutant ]; then
  out=$(ELITE_TEST_MUTANT=1 unlocked "$program" lockedIsNotMissing 2>&1)
  rc=$?
  echo "$out" | grep -E '^(FAIL!|   Actual|   Expected|Totals)'
  if [ $rc -ne 0 ] && echo "$out" | grep -q '^   Actual   (readLocked)'; then
    echo "caught: a store that takes locked for missing fails the check"
    exit 0
  fi
  echo "NOT CAUGHT: a store that takes locked for missing passes"
  exit 1
fi

failed=0
check() { "$@" 2>&1 | grep -v 'fd limit\|TestCase()\|^dbus-daemon\|gcr-prompter\|control socket\|^$'; [ "${PIPESTATUS[0]}" -eq 0 ] || failed=1; }

echo "== as uid $(id -u)"
check unlocked "$program" unlockedKeepsKeys sizesHaveALimit aTextItemOfTheSameNameDoesNotHideTheNewValue manyAtOnceStayInOrder \
  lockedIsNotMissing unlockingWithoutADisplayEndsInWords frozenAnswersInTime aHungJobBlocksNothingForEver aStoreMayEndBeforeItsJob killedDaemonComesBackLocked \
  anotherBackendIsRefused
check private_home ELITE_TEST_CONDITION=no-bus "$program" nothingToKeepKeysIn
config=$(mktemp)
cat >"$config" <<'X'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:runtime=yes</listen><policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
X
check private_home ELITE_TEST_CONDITION=no-service dbus-run-session --config-file="$config" -- "$program" nothingToKeepKeysIn
rm -f "$config"
check private_home ELITE_TEST_CONDITION=no-collection dbus-run-session -- "$program" nothingToKeepKeysIn
check private_home ELITE_TEST_CONDITION=no-glib QT_NO_GLIB=1 dbus-run-session -- "$program" nothingToKeepKeysIn
exit $failed
