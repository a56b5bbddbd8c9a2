# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2086,SC2046 # lists of package names are split on purpose
# Which packages a job needs, per package manager, and how to install the missing ones. Sourced by installer/run.sh and
# the scripts in tests/; works with the bash 3.2 of macOS.
#
# Roles: build (compiler and libraries), run (what the started program loads at run time), test (unit and service
# tests), gui-test (flows in a real window), package (making and checking the Linux package).
# A name may end in ":optional": taken when the package source has it, left out when it does not.

# package_manager: apt, dnf, pacman or brew; fails when none of them is here.
package_manager() {
    case $(uname -s) in
    Darwin) command -v brew >/dev/null && echo brew ;;
    Linux)
        if command -v apt-get >/dev/null; then echo apt
        elif command -v dnf >/dev/null; then echo dnf
        elif command -v pacman >/dev/null; then echo pacman
        else return 1
        fi ;;
    *) return 1 ;;
    esac
}

# package_list <manager> <role>
package_list() {
    case $1-$2 in
    apt-build) echo g++ cmake ninja-build pkgconf git \
        qt6-base-dev libqt6opengl6-dev:optional qt6-charts-dev qt6-websockets-dev qt6-svg-dev \
        qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools \
        qtkeychain-qt6-dev libsqlite3-dev libsodium-dev libssl-dev ;;
    apt-run) echo libsecret-1-0 qt6-qpa-plugins:optional qt6-translations-l10n:optional fonts-dejavu-core
        [ -z "${WAYLAND_DISPLAY:-}" ] || echo qt6-wayland ;;
    apt-test) echo libsimdjson-dev libsecret-1-0 dbus gnome-keyring libglib2.0-bin faketime procps python3 sqlite3 unzip clang-format-14:optional \
        shellcheck desktop-file-utils appstream ;;
    apt-gui-test) echo xvfb openbox xdotool imagemagick x11-utils at-spi2-core python3-pyatspi python3-gi \
        gir1.2-atspi-2.0 qt6-qpa-plugins:optional qt6-translations-l10n:optional fonts-dejavu-core fonts-inter:optional ;;
    apt-package) echo file dpkg-dev fakeroot lintian debootstrap gzip ;;

    dnf-build) echo gcc-c++ cmake ninja-build pkgconf-pkg-config git \
        qt6-qtbase-devel qt6-qtcharts-devel qt6-qtwebsockets-devel qt6-qtsvg-devel qt6-qttools-devel qt6-linguist \
        qtkeychain-qt6-devel sqlite-devel libsodium-devel openssl-devel ;;
    dnf-run) echo libsecret qt6-qttranslations dejavu-sans-fonts
        [ -z "${WAYLAND_DISPLAY:-}" ] || echo qt6-qtwayland ;;
    dnf-test) echo simdjson-devel libsecret dbus-daemon gnome-keyring glib2 libfaketime procps-ng python3 sqlite unzip \
        ShellCheck desktop-file-utils appstream ;;
    dnf-gui-test) echo xorg-x11-server-Xvfb openbox xdotool ImageMagick xdpyinfo xprop xwininfo at-spi2-core \
        python3-gobject dejavu-sans-fonts ;;

    pacman-build) echo gcc cmake ninja pkgconf git qt6-base qt6-charts qt6-websockets qt6-svg qt6-tools \
        qtkeychain-qt6 sqlite libsodium openssl ;;
    pacman-run) echo libsecret qt6-translations ttf-dejavu
        [ -z "${WAYLAND_DISPLAY:-}" ] || echo qt6-wayland ;;
    pacman-test) echo simdjson libsecret dbus gnome-keyring glib2 libfaketime procps-ng python sqlite unzip shellcheck \
        desktop-file-utils appstream ;;
    pacman-gui-test) echo xorg-server-xvfb openbox xdotool imagemagick xorg-xdpyinfo xorg-xprop xorg-xwininfo \
        at-spi2-core python-gobject ttf-dejavu ;;

    brew-build) echo cmake ninja pkgconf qtbase qtcharts qtwebsockets qtsvg qttools qtkeychain sqlite libsodium openssl@3 ;;
    brew-run) echo qttranslations ;;
    brew-test) echo simdjson shellcheck ;;
    brew-gui-test) : ;; # flows in a real window run on Linux only
    *) echo "packages.sh: no package list for $1 $2" >&2; return 1 ;;
    esac
}

# package_known <manager> <name>: does the package source have it:optional
package_known() {
    case $1 in
    apt) [ -n "$(apt-cache --quiet=2 madison "$2" 2>/dev/null)" ] ;;
    dnf) dnf --quiet info "$2" >/dev/null 2>&1 ;;
    pacman) pacman -Si "$2" >/dev/null 2>&1 ;;
    brew) brew info "$2" >/dev/null 2>&1 ;;
    esac
}

package_installed() {
    case $1 in
    apt) [ "$(dpkg-query -W -f '${db:Status-Status}' "$2" 2>/dev/null)" = installed ] ;;
    dnf) rpm -q --quiet --whatprovides "$2" ;;
    pacman) pacman -Q "$2" >/dev/null 2>&1 ;;
    brew) brew list --versions "$2" >/dev/null 2>&1 ;;
    esac
}

# missing_packages <manager> <role>...: names, one per line. Asks the local database only.
missing_packages() {
    local manager=$1 role name
    shift
    for role in "$@"; do
        for name in $(package_list "$manager" "$role"); do
            package_installed "$manager" "${name%:optional}" || echo "$name"
        done
    done | sort -u
}

# as_root <command>...: directly for root, through sudo for others.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else return 126
    fi
}

# install_packages <role>...: installs what is missing and nothing else. On failure says what to do and returns 1.
install_packages() {
    local manager missing name status
    if ! manager=$(package_manager); then
        echo "No apt, dnf, pacman or Homebrew found here, so nothing can be installed for you." >&2
        echo "Needed (Debian names):" $(for role in "$@"; do package_list apt "$role"; done | sed 's/:optional//g') >&2
        echo "Once these are there, run again with --no-install." >&2
        return 1
    fi
    missing=$(missing_packages "$manager" "$@")
    # What is optional and unknown to the source is no reason to ask for anybody's password.
    if [ "$manager" != apt ] || package_known apt g++; then missing=$(known_packages "$manager" "$missing"); fi
    [ -n "$missing" ] || return 0
    echo "Missing packages:" ${missing//:optional/}
    if [ "$manager" != brew ] && [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        echo "Installing them needs root, and there is no sudo. Nothing was changed." >&2
        echo "Ask an administrator to install them, or run this as root; then run the same command again." >&2
        return 1
    fi
    case $manager in
    apt) apt_install "$missing" ;;
    dnf) as_root dnf install -y --setopt=install_weak_deps=False $missing ;;
    pacman) as_root pacman -S --needed --noconfirm $missing ;;
    brew) brew install $missing ;;
    esac
    status=$?
    if [ $status -ne 0 ]; then
        echo "$manager could not install them (status $status); its own message stands above." >&2
        echo "What it did install stays. Check the network and the package sources, then run the same command again." >&2
        return 1
    fi
    for name in $(missing_packages "$manager" "$@"); do
        case $name in *:optional) continue ;; esac
        echo "$manager reported success, but $name is still not installed." >&2
        return 1
    done
}

# apt_install <names>: quiet when it works; on failure shows the end of the log.
apt_install() {
    local log wanted status
    log=$(mktemp)
    # Fresh lists, else a name may point at a version that the mirror has already dropped.
    as_root apt-get update -qq </dev/null >"$log" 2>&1 || {
        cat "$log" >&2
        echo "The package lists could not be refreshed; trying with the present ones." >&2
    }
    wanted=$(known_packages apt "$1")
    echo "Installing with apt"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 $wanted </dev/null >"$log" 2>&1
    status=$?
    [ $status -eq 0 ] || tail -n 12 "$log" >&2
    rm -f "$log"
    return $status
}

# known_packages <manager> <names>: the names without ":optional", less the optional ones that the source does not have.
known_packages() {
    local name
    for name in $2; do
        case $name in
        *:optional) ! package_known "$1" "${name%:optional}" || echo "${name%:optional}" ;;
        *) echo "$name" ;;
        esac
    done
}

# build_jobs: one compiler per core, but no more than one per GB of free memory.
build_jobs() {
    local cores memory
    cores=$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 2)
    if [ -r /proc/meminfo ]; then
        memory=$(awk '/^MemAvailable:/ { print int($2 / 1048576) }' /proc/meminfo)
        [ "${memory:-$cores}" -ge "$cores" ] || cores=$memory # Some systems do not say it.
    fi
    [ "$cores" -ge 1 ] || cores=1
    echo "$cores"
}

# homebrew_environment: where CMake and pkg-config find what Homebrew keeps out of the standard places.
homebrew_environment() {
    [ "$(uname -s)" = Darwin ] && command -v brew >/dev/null || return 0
    local prefix
    prefix=$(brew --prefix)
    export CMAKE_PREFIX_PATH="$prefix;$prefix/opt/sqlite;$prefix/opt/openssl@3${CMAKE_PREFIX_PATH:+;$CMAKE_PREFIX_PATH}"
    export PKG_CONFIG_PATH="$prefix/lib/pkgconfig:$prefix/opt/sqlite/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
}
