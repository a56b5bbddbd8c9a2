#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every parser of a venue under libFuzzer for ten minutes, or five seconds with --short. Needs clang; builds the preset
# "fuzz" beside the build that it was called for.
set -u
: "${ELITE_SOURCE:?run through tests/soak.sh}" "${SOAK_OUT:?run through tests/soak.sh}"
seconds=600
[ "${1:-}" = --short ] && seconds=5
venues=(binance bitstamp bybit coinbase coinbase_exchange ecb frankfurter kraken luno okx)
build=${ELITE_FUZZ_BUILD:-$ELITE_SOURCE/build/fuzz}
command -v clang++ >/dev/null || { echo "fuzz: there is no clang++"; exit 1; }
if ! { cmake -S "$ELITE_SOURCE" --preset fuzz -B "$build" >"$SOAK_OUT/configure.txt" 2>&1 &&
    cmake --build "$build" --parallel 2 --target "${venues[@]/#/fuzz_}" >"$SOAK_OUT/build.txt" 2>&1; }; then
    echo "fuzz: cannot build, see $SOAK_OUT"
    exit 1
fi
failed=0
for venue in "${venues[@]}"; do
    corpus=$SOAK_OUT/$venue
    mkdir -p "$corpus"
    number=0
    while IFS= read -r line; do # One text a file, as libFuzzer wants it.
        number=$((number + 1))
        printf '%s' "$line" >"$corpus/seed$number"
    done <"$ELITE_SOURCE/tests/fuzz/corpus/$venue.jsonl"
    log=$SOAK_OUT/$venue.txt
    "$build/tests/fuzz_$venue" -max_total_time=$seconds -max_len=8192 -timeout=10 -rss_limit_mb=1024 \
        -print_final_stats=1 -artifact_prefix="$SOAK_OUT/$venue-" "$corpus" >"$log" 2>&1
    status=$?
    [ $status -eq 0 ] || failed=1
    runs=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log")
    echo "fuzz_$venue: exit $status, ${runs:-0} texts in $seconds s"
done
exit $failed
