#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Linux packages in build/package and proves the .deb: lintian is silent; in a clean Debian 12 it installs,
# its window opens (picture: build/package/installed.png), `elite version` answers, and removing it leaves nothing.
#   tests/package.sh          in a clean root made by debootstrap (needs root)
#   tests/package.sh --here   installs it on this machine: only for machines that are thrown away
#   tests/package.sh --make   packages and lintian only
set -u
top=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 1
cd "$top" || exit 1
# shellcheck source=installer/packages.sh
. installer/packages.sh
# shellcheck source=tests/support/clean_root.sh
. tests/support/clean_root.sh
mode=${1:---root}
out=$top/build/package
stop() { echo "tests/package.sh: $1" >&2; exit 1; }

case $mode in --root | --here | --make) ;; *) echo "Usage: tests/package.sh [--here|--make]" >&2; exit 2 ;; esac
install_packages build package || stop "not all packages are there; see the message above."

# The date of the commit, so that the same commit gives the same bytes.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH
rm -rf "$out" && mkdir -p "$out" || exit 1
cmake --preset release -B "$out/build" -DELITE_TESTS=OFF >"$out/configure.log" 2>&1 || { cat "$out/configure.log"; stop "configuring failed."; }
cmake --build "$out/build" --parallel "$(build_jobs)" >"$out/build.log" 2>&1 || { tail -n 40 "$out/build.log"; stop "building failed."; }
for kind in DEB TGZ; do
    (cd "$out/build" && umask 022 && cpack -G $kind -B "$out") >>"$out/cpack.log" 2>&1 || { tail -n 40 "$out/cpack.log"; stop "cpack -G $kind failed."; }
done
deb=$(find "$out" -maxdepth 1 -name '*.deb')
[ -f "$deb" ] || stop "there is not exactly one .deb in $out."
complaints=$(lintian --fail-on none "$deb" 2>&1 | grep -v '^running with root privileges')
[ -z "$complaints" ] || { echo "$complaints"; stop "lintian has something to say."; }
echo "made: $deb ($(stat -c %s "$deb") bytes, sha256 $(sha256sum "$deb" | cut -c1-16)...), lintian is silent"
[ "$mode" != --make ] || exit 0

# prove: runs where the package is to be installed; $1 the .deb, $2 tests/support, $3 the folder for the picture
prove() {
    set -u
    deb=$1 support=$2 out=$3
    export DEBIAN_FRONTEND=noninteractive
    files() { find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /var/log -o -path /var/cache \
        -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path "$out" -o -path /run -o -path /root/.cache \) -prune -o -print | sort; }
    # The dependencies first, so that the difference is the package alone.
    apt-get update -qq && apt-get satisfy -y -qq --no-install-recommends "$(dpkg-deb -f "$deb" Depends)" >/dev/null || return 1
    files >"$out/before.txt"
    apt-get install -y -qq --no-install-recommends "$deb" >/dev/null || { echo "it does not install"; return 1; }
    dpkg -L elite-trading-coach >"$out/contents.txt"
    [ "$(elite version | head -n 1 | grep -c '[0-9]\.[0-9]')" -eq 1 ] || { echo "elite version does not answer"; return 1; }
    elite version
    bash "$support/run_gui.sh" --out "$out" -- /usr/bin/python3 "$support/installed_flow.py" || { echo "the window does not open"; return 1; }
    apt-get purge -y -qq elite-trading-coach >/dev/null || { echo "it does not uninstall"; return 1; }
    files >"$out/after.txt"
    left=$(comm -13 "$out/before.txt" "$out/after.txt")
    [ -z "$left" ] || { echo "left behind: $left"; return 1; }
    gone=$(comm -23 "$out/before.txt" "$out/after.txt")
    [ -z "$gone" ] || { echo "taken away besides itself: $gone"; return 1; }
    echo "installed, started, removed; nothing was left behind"
}

if [ "$mode" = --here ]; then
    install_packages gui-test || stop "not all packages are there; see the message above."
    prove "$deb" "$top/tests/support" "$out" || stop "the proof failed."
    exit 0
fi

clean_root_possible || exit 77
root=$(mktemp -d "${TMPDIR:-/var/tmp}/elite-package.XXXXXX") || exit 1
trap 'rm -rf "$root" "$root.log"' EXIT
make_clean_root "$root" || stop "the clean root could not be made."
mkdir -p "$root/proof/installer" "$root/proof/tests"
cp "$deb" "$root/proof/package.deb"
cp installer/packages.sh "$root/proof/installer/"
cp -r tests/support "$root/proof/tests/support"
declare -f prove >"$root/proof/prove.sh"
in_clean_root "$root" bash -c '. /proof/installer/packages.sh && install_packages gui-test' || stop "the tools for the picture could not be installed."
in_clean_root "$root" bash -c '. /proof/prove.sh && prove /proof/package.deb /proof/tests/support /proof'
status=$?
cp "$root"/proof/*.png "$root"/proof/*.log "$out/" 2>/dev/null
cp "$root/proof/contents.txt" "$out/" 2>/dev/null
[ $status -eq 0 ] || stop "the proof failed; pictures and logs are in $out."
