#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds with warnings as errors, runs every test and ends with CTest's summary.
# Exit status 0 only if everything built and passed. Needs no terminal; arguments go to ctest (for example -R ledger).
set -u

cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1
# shellcheck source=installer/packages.sh
. installer/packages.sh

stop() {
    printf '\ntests/run.sh: %s\n' "$1" >&2
    exit 1
}

if [ "${1:-}" = --no-install ]; then
    shift
else
    install_packages build test gui-test || stop "not all packages are there; see the message above."
fi
homebrew_environment

# A changed preset or a moved folder shows up here; in an unchanged tree this takes a second.
cmake --preset ci || stop "configuring failed; CMake's reason stands above."
cmake --build --preset ci --parallel "$(build_jobs)" || stop "building failed; the first error above is the reason."
echo "Ready to test after $SECONDS s"
# Half cores: many tests wait for most of their time (WAITS in tests/CMakeLists.txt), the others take two.
ctest --preset ci --parallel $((2 * $(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2))) --output-junit ctest.xml "$@" </dev/null
