#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Guards of the scripts, below the given folder: they parse, shellcheck is silent, .ci/run is tests/run.sh and nothing
# else, what the documents link to exists, and the package lists hold everything that CMake looks for.
#   check_scripts.sh <folder> [parse|shellcheck|ci|links|packages]
set -u
cd "$1" || exit 2
only=${2:-}
failed=0
wanted() { [ -z "$only" ] || [ "$only" = "$1" ]; }
fail() { echo "FAIL: $*" >&2; failed=1; }

scripts=()
while IFS= read -r file; do scripts+=("$file"); done < <(
    find .ci app installer models resources tests translations ui -type f \( -name '*.sh' -o -path '.ci/run' \) 2>/dev/null | sort)
[ ${#scripts[@]} -gt 5 ] || fail "only ${#scripts[@]} scripts found"
if wanted parse; then
    for file in "${scripts[@]}"; do
        bash -n "$file" || fail "$file does not parse"
    done
fi
if ! wanted shellcheck; then :
elif command -v shellcheck >/dev/null; then
    shellcheck -x "${scripts[@]}" || fail "shellcheck has something to say"
else
    echo "shellcheck is not installed: only parsed"
fi
if wanted ci; then
    commands=$(grep -vE '^[[:space:]]*(#|$)' .ci/run)
    # shellcheck disable=SC2016 # the text of the file
    [ "$commands" = 'exec bash "$(dirname "$0")/../tests/run.sh"' ] ||
        fail ".ci/run does more or less than tests/run.sh: $commands"
fi
if wanted links; then
    for page in README.md .github/*.md tests/RESULTS.md; do
        while IFS= read -r target; do
            case $target in *://* | '#'* | mailto:*) continue ;; esac
            [ -e "$(dirname "$page")/${target%%#*}" ] || fail "$page links to $target, which is not there"
        done < <(grep -oE '\]\([^) ]+\)' "$page" | sed -E 's/^\]\(//; s/\)$//')
    done
fi
if ! wanted packages; then exit $failed; fi

# Everything that a CMakeLists.txt looks for must come from a package in the lists. Debian says which package it is.
. installer/packages.sh
listed=" $(for role in build test; do package_list apt $role; done | tr '\n' ' ' | sed 's/:optional//g') "
cmake_text=$(find . -path ./build -prune -o \( -name CMakeLists.txt -o -name '*.cmake' \) -print0 |
    xargs -0 cat | sed 's/#.*//' | tr '\n' ' ')
components=$(grep -oE 'find_package\(Qt6 [^)]*COMPONENTS [^)]*\)' <<<"$cmake_text" | sed -E 's/.*COMPONENTS //; s/\)//' | tr ' ' '\n' |
    grep -vE '^(REQUIRED|QUIET|OPTIONAL_COMPONENTS|)$' | sort -u)
others=$(grep -oE 'find_package\([A-Za-z0-9_]+' <<<"$cmake_text" | sed 's/.*(//' | grep -vx Qt6 | sort -u)
modules=$(grep -oE 'pkg_check_modules\([^)]*\)' <<<"$cmake_text" | tr -s ' ()' '\n' |
    grep -vE '^(pkg_check_modules|[A-Z_0-9]+|)$' | sort -u)
[ "$(wc -w <<<"$components")" -ge 4 ] || fail "the list of Qt components was not read"
needs() { # <what> <package>
    case $listed in *" $2 "*) ;; *) fail "CMake looks for $1: its package $2 is not in installer/packages.sh" ;; esac
}
owner() { # <file>: its Debian package
    dpkg -S "$(readlink -f "$1")" 2>/dev/null | head -n 1 | sed 's/:.*//'
}
if command -v dpkg >/dev/null; then
    arch=$(dpkg-architecture -qDEB_HOST_MULTIARCH 2>/dev/null || gcc -print-multiarch)
    for component in $components; do
        package=$(owner "/usr/lib/$arch/cmake/Qt6$component/Qt6${component}Config.cmake")
        needs "Qt6 $component" "${package:-(none is installed)}"
    done
    for other in $others; do
        case $other in
        Threads) continue ;;
        PkgConfig) package=pkgconf ;;
        SQLite3) package=libsqlite3-dev ;;
        Git) package=git ;;
        OpenSSL) package=libssl-dev ;;
        *)
            config=$(find "/usr/lib/$arch/cmake" /usr/share/cmake -iname "${other}Config.cmake" -o -iname "$other-config.cmake" 2>/dev/null | head -n 1)
            package=$(owner "${config:-/nonexistent}") ;;
        esac
        needs "$other" "${package:-(none is installed)}"
    done
    for module in $modules; do
        folder=$(pkg-config --variable=pcfiledir "$module" 2>/dev/null)
        package=$(owner "$folder/$module.pc")
        needs "$module (pkg-config)" "${package:-(none is installed)}"
    done
    echo "package lists: $(wc -w <<<"$components $others $modules") names that CMake looks for were checked"
else
    echo "no dpkg here: the package lists were not compared with CMake"
fi
[ $failed -eq 0 ] && echo "${#scripts[@]} scripts are fine"
exit $failed
