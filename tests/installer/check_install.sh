#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the build into an empty folder and checks what a package needs: programs, documents, one version everywhere.
#   check_install.sh <cmake> <build folder> <version> window|plain
set -u
cmake=$1 build=$2 version=$3 kind=$4
top=$(cd "$(dirname "$0")/../.." && pwd)
failed=0
fail() { echo "FAIL: $*" >&2; failed=1; }

stage=$(mktemp -d) || exit 1
trap 'rm -rf "$stage"' EXIT
DESTDIR=$stage "$cmake" --install "$build" --prefix /usr >"$stage/log" 2>&1 || { cat "$stage/log" >&2; exit 1; }
usr=$stage/usr

expected=(bin/elite share/man/man1/elite.1.gz share/doc/elite-trading-coach/copyright
    share/doc/elite-trading-coach/changelog.gz share/doc/elite-trading-coach/NEWS.gz
    share/doc/elite-trading-coach/sbom.spdx.json share/elite-trading-coach/demo.tape)
id=io.github.elitetradingcoach.Desktop
[ "$kind" = plain ] || expected+=(bin/elite-trading-coach share/man/man1/elite-trading-coach.1.gz
    "share/applications/$id.desktop" "share/metainfo/$id.metainfo.xml" "share/icons/hicolor/scalable/apps/$id.svg"
    "share/icons/hicolor/16x16/apps/$id.png" "share/icons/hicolor/512x512/apps/$id.png")
[ ! -f "$build/bin/elite_charts.so" ] || expected+=(lib/elite-trading-coach/parts/elite_charts.so)
for file in "${expected[@]}"; do
    [ -s "$usr/$file" ] || fail "$file is not installed"
done
for program in "$usr"/bin/*; do
    [ -s "$usr/share/man/man1/$(basename "$program").1.gz" ] || fail "$(basename "$program") has no man page"
done
[ -z "$(find "$usr" -type f \( -name '*.a' -o -name '*.h' -o -name 'tst_*' -o -name 'bench_*' \))" ] ||
    fail "files of the build are installed"
strings=$(grep -rlaF "$top" "$usr/share") && fail "the folder of this build stands in: $strings"

python3 - "$usr/share/doc/elite-trading-coach/sbom.spdx.json" "$version" "$usr" <<'END' || fail "the bill of materials"
import hashlib, json, sys
path, version, usr = sys.argv[1:]
bill = json.load(open(path, encoding="utf-8"))
packages = {p["SPDXID"]: p for p in bill["packages"]}
assert packages["SPDXRef-Package"]["versionInfo"] == version, "version"
for p in packages.values():
    assert p["versionInfo"], f"{p['name']} has no version"
assert bill["files"], "no files"
for entry in bill["files"]:
    data = open(f"{usr}/{entry['fileName'][2:]}", "rb").read()
    sums = {c["algorithm"]: c["checksumValue"] for c in entry["checksums"]}
    assert sums["SHA256"] == hashlib.sha256(data).hexdigest(), entry["fileName"]
END

# One version, said everywhere.
grep -q "<release version=\"$version\"" "$top/installer/linux/$id.metainfo.xml" || fail "the metainfo does not know $version"
head -n 1 "$top/installer/linux/changelog" | grep -qF "($version)" || fail "installer/linux/changelog does not begin with $version"
grep -q "^## $version" "$top/.github/CHANGELOG.md" || fail "CHANGELOG.md does not know $version"
grep -qF "\"version-semver\": \"$version\"" "$top/vcpkg.json" || fail "vcpkg.json does not say $version"
[ $failed -eq 0 ] && echo "$(find "$usr" -type f | wc -l) files as expected, version $version everywhere"
exit $failed
