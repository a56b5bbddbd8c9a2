#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The long forms of the live feed's tests: 1,000 reconnects with flat memory, and every venue's test many times over.
set -eu
rounds=20 reconnects=1000
if [ "${1:-}" = --short ]; then
    rounds=1 reconnects=100
fi
ELITE_RECONNECTS=$reconnects "$ELITE_TESTS/tst_stream_socket" reconnectsKeepMemoryFlat
for venue in binance binance_us bitstamp bybit coinbase coinbase_exchange kraken okx; do
    for _ in $(seq "$rounds"); do
        ELITE_VENUE=$venue "$ELITE_TESTS/tst_venue" -silent || { echo "$venue failed"; exit 1; }
    done
    echo "$venue: $rounds rounds"
done
