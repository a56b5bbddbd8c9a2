#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The first run in the real window under conditions that take too long for every test run: a locked keychain, and
# Spanish at twice the scale. Needs Xvfb and what tests/run.sh installs.
set -u
: "${ELITE_SOURCE:?run through tests/soak.sh}" "${ELITE_BIN:?run through tests/soak.sh}" "${SOAK_OUT:?run through tests/soak.sh}"
failed=0
# walk <name> <size> <environment>...
walk() {
    local name=$1 size=$2
    shift 2
    mkdir -p "$SOAK_OUT/$name"
    env "$@" WALK_KILLS=none timeout 600 "$ELITE_SOURCE/tests/support/run_gui.sh" --size "$size" --keyring --out "$SOAK_OUT/$name" -- \
        /usr/bin/python3 "$ELITE_SOURCE/tests/walk/first_run.py" || { failed=1; echo "$name: FAILED"; return; }
    echo "$name: passed"
}
walk locked 1600x1000 WALK_KEYCHAIN=locked
walk double 3200x2000 WALK_LANGUAGE=es QT_SCALE_FACTOR=2
exit $failed
