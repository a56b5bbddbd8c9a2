#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the long harnesses one after the other and prints a table; fails if one of them fails.
# A harness is an executable tests/soak/<name>.sh that takes --short, prints its figures and ends with 0 on success.
# It finds the programs in $ELITE_BIN and $ELITE_TESTS and a folder for its files in $SOAK_OUT.
#
#   tests/soak.sh [--short] [--build DIR] [name...]
set -u

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 1
short='' build=$root/build/ci
while [ $# -gt 0 ]; do
    case $1 in
    --short) short=--short ;;
    --build) build=$(cd "$2" && pwd) || exit 2; shift ;;
    -*) echo "Usage: tests/soak.sh [--short] [--build DIR] [name...]" >&2; exit 2 ;;
    *) break ;;
    esac
    shift
done
[ -d "$build/bin" ] || { echo "tests/soak.sh: nothing is built in $build; run tests/run.sh first" >&2; exit 2; }
export ELITE_BIN=$build/bin ELITE_TESTS=$build/tests ELITE_SOURCE=$root

names=("$@")
if [ ${#names[@]} -eq 0 ]; then
    for file in "$root"/tests/soak/*.sh; do
        [ -x "$file" ] && names+=("$(basename "$file" .sh)")
    done
fi
[ ${#names[@]} -gt 0 ] || { echo "tests/soak.sh: there is no harness in tests/soak" >&2; exit 2; }

failed=0 table=''
for name in "${names[@]}"; do
    harness=$root/tests/soak/$name.sh
    [ -x "$harness" ] || { echo "tests/soak.sh: no harness $name" >&2; exit 2; }
    export SOAK_OUT=$build/soak/$name
    rm -rf "$SOAK_OUT"
    mkdir -p "$SOAK_OUT" || exit 2
    echo "== $name"
    begin=$SECONDS
    "$harness" ${short:+"$short"} </dev/null 2>&1 | tee "$SOAK_OUT/output.txt"
    status=${PIPESTATUS[0]} result=passed
    [ "$status" -eq 0 ] || { result="FAILED ($status)" failed=$((failed + 1)); }
    table+=$(printf '%-28s %-12s %6d s' "$name" "$result" $((SECONDS - begin)))$'\n'
done
printf '\n%-28s %-12s %8s\n%s' harness result time "$table"
[ $failed -eq 0 ] || { echo "$failed of ${#names[@]} failed"; exit 1; }
echo "all ${#names[@]} passed"
