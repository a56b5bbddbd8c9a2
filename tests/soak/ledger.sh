#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The ledger under kills, power cuts, full disks, failing disks and flipped bits: 1,000 / 10,000 / 2,000 rounds, or the
# short form of CTest. The deliberately broken builds are part of CTest (ledger_mutants_*).
set -u
: "${ELITE_TESTS:?run through tests/soak.sh}"
[ "${1:-}" = --short ] || export ELITE_SOAK=1
failed=0
for harness in kill powercut full ioerror startup bitflip; do
    begin=$SECONDS
    "$ELITE_TESTS/tst_ledger_$harness" -maxwarnings 0 2>&1 | grep -E '^(QINFO|FAIL|SKIP|QFATAL|   Loc)' | sed "s/^/ledger_$harness: /"
    status=${PIPESTATUS[0]}
    [ "$status" -eq 0 ] || failed=1
    echo "ledger_$harness: exit $status, $((SECONDS - begin)) s"
done
exit $failed
