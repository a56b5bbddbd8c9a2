#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The window while screen readers read all of it: four rounds with keys of their own, one short one with --short.
set -u
rounds=4 seconds=150
[ "${1:-}" = --short ] && rounds=1 seconds=20
for round in $(seq "$rounds"); do
    READER_SECONDS=$seconds READER_SEED=$round bash "$ELITE_SOURCE/tests/support/run_gui.sh" --out "$SOAK_OUT/$round" \
        --size 1600x1000 --limit $((seconds + 120)) --keyring -- /usr/bin/python3 "$ELITE_SOURCE/tests/soak/reader.py" || exit 1
done
