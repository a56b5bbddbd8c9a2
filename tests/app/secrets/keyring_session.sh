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
  mkdir -p "$copy/tests/app/secrets" "$copy/tests/support"
  cp "$program" "$copy/"
  cp "$here/keyring_session.sh" "$copy/tests/app/secrets/"
  cp "$here/../../support/private_session.sh" "$copy/tests/support/"
  setpriv --reuid=65534 --regid=65534 --clear-groups env TMPDIR=/tmp \
    bash "$copy/tests/app/secrets/keyring_session.sh" "$copy/$(basename "$program")"
  exit $?
fi

# shellcheck source=tests/support/private_session.sh
. "$here/../../support/private_session.sh"

if [ "$what" = --mutant ]; then
  unlocked_session ELITE_TEST_MUTANT=1 "$program" lockedIsNotMissing
  rc=$?
  grep -E '^(FAIL!|   Actual|   Expected|Totals)' "$work/out"
  if [ $rc -ne 0 ] && grep -q '^   Actual   (readLocked)' "$work/out"; then
    echo "caught: a store that takes locked for missing fails the check"
    exit 0
  fi
  echo "NOT CAUGHT: a store that takes locked for missing passes"
  exit 1
fi

failed=0
check() {
  "$@" || failed=1
  grep -hv 'fd limit\|TestCase()\|^dbus-daemon\|gcr-prompter\|control socket\|activated service\|^$' "$work/out" "$work/err"
}

echo "== as uid $(id -u)"
check unlocked_session "$program" unlockedKeepsKeys sizesHaveALimit aTextItemOfTheSameNameDoesNotHideTheNewValue manyAtOnceStayInOrder \
  lockedIsNotMissing unlockingWithoutADisplayEndsInWords frozenAnswersInTime aHungJobBlocksNothingForEver aStoreMayEndBeforeItsJob killedDaemonComesBackLocked \
  anotherBackendIsRefused movesToAVaultAndBack
check private_session ELITE_TEST_CONDITION=no-bus "$program" nothingToKeepKeysIn
config=$work/bus.conf
cat >"$config" <<'X'
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:runtime=yes</listen><policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
X
check private_session ELITE_TEST_CONDITION=no-service dbus-run-session --config-file="$config" -- "$program" nothingToKeepKeysIn
check private_session ELITE_TEST_CONDITION=no-collection dbus-run-session -- "$program" nothingToKeepKeysIn
check private_session ELITE_TEST_CONDITION=no-glib QT_NO_GLIB=1 dbus-run-session -- "$program" nothingToKeepKeysIn
exit $failed
