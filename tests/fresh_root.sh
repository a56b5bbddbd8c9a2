#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proof that both commands work on a Debian 12 with nothing but git: makes such a system in a folder, clones this
# repository's last commit into it, runs installer/run.sh (no display there) and the tests, each twice.
#   tests/fresh_root.sh [--keep] [--root DIR] [--only-run]
set -u
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 1
# shellcheck source=tests/support/clean_root.sh
. "$top/tests/support/clean_root.sh"

keep=no root='' only_run=no
while [ $# -gt 0 ]; do
    case $1 in
    --keep) keep=yes ;;
    --root) root=$2; shift ;;
    --only-run) only_run=yes ;;
    *) echo "Usage: tests/fresh_root.sh [--keep] [--root DIR] [--only-run]" >&2; exit 2 ;;
    esac
    shift
done
clean_root_possible || exit 77
root=${root:-$(mktemp -d "${TMPDIR:-/var/tmp}/elite-fresh.XXXXXX")} || exit 1
mkdir -p "$root"
[ "$keep" = yes ] || trap 'rm -rf "$root" "$root.log"' EXIT

table='' failed=0
# part <words> <command>...: runs it and keeps its time and result
part() {
    local words=$1 begin=$SECONDS result=passed
    shift
    echo "== $words"
    "$@" || { result="FAILED ($?)" failed=$((failed + 1)); }
    table+=$(printf '%-52s %-12s %6d s' "$words" "$result" $((SECONDS - begin)))$'\n'
    [ "$result" = passed ]
}
inside() { in_clean_root "$root" bash -c "cd /root/elite-trading-coach && $*"; }
installs_nothing() {
    local before after
    before=$(in_clean_root "$root" dpkg-query -W)
    "$@" || return 1
    after=$(in_clean_root "$root" dpkg-query -W)
    [ "$before" = "$after" ] || { echo "the second run installed something" >&2; return 1; }
}
report_is_there() {
    local page
    page=$(find "$root/root/elite-trading-coach/build/practise-report" -name '*.html' -size +1k | head -n 1)
    [ -n "$page" ] || { echo "no HTML report in build/practise-report" >&2; return 1; }
    find "$(dirname "$page")" -name '*.png' -size +1k | grep -q . || { echo "no picture beside $page" >&2; return 1; }
    echo "report: ${page#"$root"}"
}

if part "clean Debian 12 with git" make_clean_root "$root" &&
    part "clone" git clone --quiet --no-local "$top" "$root/root/elite-trading-coach"; then
    part "installer/run.sh, first time" inside installer/run.sh
    part "the report of the session without a window" report_is_there
    part "installer/run.sh again, installs nothing" installs_nothing inside installer/run.sh
    if [ "$only_run" = no ]; then
        part ".ci/run, first time" inside bash .ci/run
        part ".ci/run again, installs nothing" installs_nothing inside bash .ci/run
    fi
fi
printf '\n%s' "$table"
[ "$keep" = no ] || echo "kept: $root"
[ $failed -eq 0 ]
