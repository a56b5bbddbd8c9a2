#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Plants one fault after the other in a copy of the scripts and expects check_scripts.sh to name it.
set -u
top=$1
check=$top/tests/installer/check_scripts.sh
copy=$(mktemp -d) || exit 1
trap 'rm -rf "$copy"' EXIT

# expect <part> <words in the complaint> <command that plants the fault>
expect() {
    rm -rf "$copy/tree"
    mkdir "$copy/tree"
    (cd "$top" && tar -cf - --exclude=./build --exclude=./.git .ci .github installer tests CMakeLists.txt README.md) | tar -xf - -C "$copy/tree" || exit 1
    (cd "$copy/tree" && eval "$3") || { echo "FAIL: the fault was not planted: $3" >&2; exit 1; }
    if bash "$check" "$copy/tree" "$1" >"$copy/out" 2>&1; then echo "FAIL: not noticed: $3" >&2; exit 1; fi
    grep -qF "$2" "$copy/out" || { cat "$copy/out"; echo "FAIL: another complaint than '$2'" >&2; exit 1; }
}

expect parse "does not parse" 'echo "if then" >>tests/run.sh'
expect ci ".ci/run does more or less" 'echo "true" >>.ci/run'
expect links "README.md links to nowhere.md" 'echo "[x](nowhere.md)" >>README.md'
if command -v shellcheck >/dev/null; then
    # shellcheck disable=SC2016 # the planted fault
    expect shellcheck "shellcheck has something to say" 'echo "rm -rf \$unquoted" >>installer/run.sh'
fi
if command -v dpkg >/dev/null; then
    expect packages "Qt6 Bluetooth" 'echo "find_package(Qt6 6.4 COMPONENTS Bluetooth)" >>CMakeLists.txt'
    expect packages "libnothing (pkg-config)" 'echo "pkg_check_modules(NOTHING libnothing)" >>CMakeLists.txt'
    expect packages "libsodium (pkg-config): its package libsodium-dev is not in" 'sed -i "s/ libsodium-dev//" installer/packages.sh'
fi
echo "every planted fault was noticed"
