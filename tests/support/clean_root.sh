# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# A clean Debian 12 in a folder, for tests of installation. Sourced; needs root and debootstrap.
# How this machine reaches its package mirror (addresses, proxy, keys, names) is read from it when the root is made.

# clean_root_possible: 0, or says why not
clean_root_possible() {
    if [ "$(uname -s)" != Linux ] || [ "$(id -u)" -ne 0 ]; then
        echo "a clean Debian root needs Linux and root" >&2
        return 1
    fi
    command -v debootstrap >/dev/null || { echo "debootstrap is missing" >&2; return 1; }
    unshare --mount --pid --fork true 2>/dev/null || { echo "no permission to make namespaces" >&2; return 1; }
}

# make_clean_root <folder>: minimal system plus git and the certificates that git needs
make_clean_root() {
    local folder=$1 mirror file name
    # shellcheck disable=SC2016 # a format of apt's
    mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Codename: bookworm' 2>/dev/null | head -n 1)
    debootstrap --variant=minbase --include=git,ca-certificates bookworm "$folder" \
        "${mirror:-http://deb.debian.org/debian}" >"$folder.log" 2>&1 || {
        tail -n 20 "$folder.log" >&2
        return 1
    }
    chmod 755 "$folder" # mktemp makes folders that the download user of apt cannot enter
    for name in resolv.conf hosts; do
        cp -L "/etc/$name" "$folder/etc/$name"
    done
    if compgen -G '/etc/apt/sources.list.d/*.sources' >/dev/null; then rm -f "$folder/etc/apt/sources.list"; fi
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list /etc/apt/sources.list.d/*.sources \
        /etc/apt/auth.conf.d/*.conf /etc/apt/trusted.gpg.d/*; do
        [ ! -s "$file" ] || cp -L "$file" "$folder$(dirname "$file")/"
    done
    # Only how to fetch; how to install is the clean system's own business.
    apt-config dump | grep -E '^Acquire::(http|https|Check-|ForceIPv|Retries|IndexTargets)' >"$folder/etc/apt/apt.conf.d/80fetch"
    if compgen -G '/usr/local/share/ca-certificates/*' >/dev/null; then
        cp -L /usr/local/share/ca-certificates/* "$folder/usr/local/share/ca-certificates/"
        in_clean_root "$folder" update-ca-certificates >/dev/null 2>&1
    fi
    # Packages must not start services in here.
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
    chmod 755 "$folder/usr/sbin/policy-rc.d"
}

# in_clean_root <folder> <command>...: no terminal, no input, an empty environment, processes of its own. Mounts and
# processes end with the command.
in_clean_root() {
    local folder=$1
    shift
    # shellcheck disable=SC2016 # expanded by the inner shell
    unshare --mount --pid --fork --kill-child --propagation private bash -c '
        folder=$1; shift
        # A place of its own, or what is inside can make no namespace of mounts.
        mount --bind "$folder" "$folder" || exit 125
        mount -t proc proc "$folder/proc" && mount --rbind /dev "$folder/dev" || exit 125
        mount -t tmpfs -o mode=1777 tmpfs "$folder/dev/shm" 2>/dev/null
        exec chroot "$folder" /usr/bin/env -i HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin \
            DEBIAN_FRONTEND=noninteractive LANG=C.UTF-8 TERM=dumb "$@"' in_clean_root "$folder" "$@" </dev/null
}
