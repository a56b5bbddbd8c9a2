#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Proof that both commands work on a Debian 12 with nothing but git: makes such a system in a folder, clones this
# repository's last commit into it, runs installer/run.sh (no display there) and the tests, each twice.
# With --ccache a copy of that compiler cache is put into the system, and the clone gets the path of this tree, without
# which the cache has no answers: the same proof, without an hour of compiling.
#   tests/fresh_root.sh [--keep] [--root DIR] [--only-run] [--ccache DIR]
set -u
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 1
# shellcheck source=tests/support/clean_root.sh
. "$top/tests/support/clean_root.sh"

keep=no root='' only_run=no cache=''
while [ $# -gt 0 ]; do
    case $1 in
    --keep) keep=yes ;;
    --root) root=$2; shift ;;
    --only-run) only_run=yes ;;
    --ccache) cache=$(cd "$2" && pwd) || exit 2; shift ;;
    *) echo "Usage: tests/fresh_root.sh [--keep] [--root DIR] [--only-run] [--ccache DIR]" >&2; exit 2 ;;
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
place=/root/elite-trading-coach
[ -z "$cache" ] || place=$top
inside() { in_clean_root "$root" bash -c "cd $place && $*"; }
with_cache() {
    [ -n "$cache" ] || return 0
    in_clean_root "$root" apt-get update -qq >/dev/null &&
        in_clean_root "$root" apt-get install -y -qq --no-install-recommends ccache >/dev/null 2>&1 &&
        mkdir -p "$root/root/.cache" "$root/root/.config/ccache" && cp -a "$cache" "$root/root/.cache/ccache" &&
        printf 'max_size = 30G\nbase_dir = %s\nhash_dir = false\nsloppiness = %s\n' \
            "$(dirname "$top")" pch_defines,time_macros,include_file_mtime,include_file_ctime >"$root/root/.config/ccache/ccache.conf"
}
installs_nothing() {
    local before after
    before=$(in_clean_root "$root" dpkg-query -W)
    "$@" || return 1
    after=$(in_clean_root "$root" dpkg-query -W)
    [ "$before" = "$after" ] || { echo "the second run installed something" >&2; return 1; }
}
report_is_there() {
    local page
    page=$(find "$root$place/build/practise-report" -name '*.html' -size +1k | head -n 1)
    [ -n "$page" ] || { echo "no HTML report in build/practise-report" >&2; return 1; }
    find "$(dirname "$page")" -name '*.png' -size +1k | grep -q . || { echo "no picture beside $page" >&2; return 1; }
    echo "report: ${page#"$root"}"
}

if part "clean Debian 12 with git" make_clean_root "$root" && with_cache &&
    part "clone" git clone --quiet --no-local "$top" "$root$place"; then
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
