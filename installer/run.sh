#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Elite Trading Coach and starts it (Linux, macOS). Installs missing packages first; a second run is quick
# and installs nothing. Without a display it runs a practice session without a window and prints where its report is.
set -u

usage() {
    cat <<'END'
Usage: installer/run.sh [options] [-- options of the program]
  --no-install   do not install packages
  --no-start     build only
  --headless     run the practice session without a window, as is done when there is no display
  --report DIR   where that session writes its report (default: build/practise-report)
END
}

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd) || exit 1
cd "$root" || exit 1
# shellcheck source=installer/packages.sh
. installer/packages.sh

install=yes start=yes headless=no report=build/practise-report
while [ $# -gt 0 ]; do
    case $1 in
    --no-install) install=no ;;
    --no-start) start=no ;;
    --headless) headless=yes ;;
    --report)
        [ $# -ge 2 ] || { usage >&2; exit 2; }
        report=$2; shift ;;
    -h | --help) usage; exit 0 ;;
    --) shift; break ;;
    *) echo "Unknown option: $1" >&2; usage >&2; exit 2 ;;
    esac
    shift
done

build=build/run

# stop <what happened> <what was kept> <what to do>
stop() {
    printf '\ninstaller/run.sh: %s\n  Kept: %s\n  Next: %s\n' "$1" "$2" "$3" >&2
    exit 1
}

has_display() {
    [ "$headless" = no ] || return 1
    case $(uname -s) in
    Darwin) [ -z "${SSH_CONNECTION:-}" ] ;;
    *) [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] ;;
    esac
}

if [ "$install" = yes ]; then
    install_packages build run ||
        stop "Not all packages are there." "everything as it was, besides packages that were installed." \
            "see the message above."
fi
homebrew_environment

for tool in cmake ninja c++; do
    command -v $tool >/dev/null ||
        stop "$tool was not found." "nothing was changed." "run installer/run.sh without --no-install, or install $tool."
done

if [ ! -f $build/build.ninja ]; then
    echo "Configuring"
    log=$(cmake --preset release -B $build -DELITE_TESTS=OFF 2>&1) || {
        printf '%s\n' "$log" >&2
        stop "Configuring failed; CMake's reason stands above." "installed packages." \
            "mend the reason and run the same command again."
    }
fi

echo "Building (the first time takes a few minutes)"
cmake --build $build --parallel "$(build_jobs)" ||
    stop "Building failed; the first error above is the reason." "everything that compiled, in $build." \
        "run the same command again after mending it: it goes on where it stopped. To start afresh, delete $build."

[ "$start" = yes ] || { echo "Built: $build/bin"; exit 0; }

if has_display; then
    program=$build/bin/elite-trading-coach
    [ "$(uname -s)" != Darwin ] || program=$build/bin/elite-trading-coach.app/Contents/MacOS/elite-trading-coach
    echo "Starting Elite Trading Coach"
    "$program" "$@"
    status=$?
    [ $status -eq 0 ] ||
        stop "The program ended with status $status." "the build in $build and your data." \
            "run $build/bin/elite doctor; it says what is wrong with this computer's set-up. Without a usable display, use --headless."
    exit 0
fi

[ "$headless" = yes ] || echo "No display here (neither DISPLAY nor WAYLAND_DISPLAY is set): practising without a window."
mkdir -p "$report" ||
    stop "The folder $report could not be made." "the build in $build." "choose another one with --report DIR."
$build/bin/elite practise --tape demo --report "$report" "$@" ||
    stop "The practice session failed; its message stands above." "the build in $build and what it wrote to $report." \
        "run $build/bin/elite doctor; it says what is wrong with this computer's set-up."
