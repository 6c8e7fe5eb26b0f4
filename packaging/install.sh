# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by run.sh and test.sh: installs what is missing, configures and builds.
# Debian 12 as root; elsewhere it says which packages are missing and goes on.

chancery_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Installs the Debian packages of packaging/debian-packages.txt that are not there yet.
chancery_install() {
    command -v dpkg-query >/dev/null || { echo "not a Debian system: see packaging/dependencies.md for what is needed"; return 0; }
    local wanted missing=()
    mapfile -t wanted < <(grep -v '^#' "$chancery_root/packaging/debian-packages.txt")
    local package
    for package in "${wanted[@]}"; do
        chancery_has "$package" || missing+=("$package")
    done
    [[ ${#missing[@]} -eq 0 ]] && return 0
    echo "installing: ${missing[*]}"
    if [[ $(id -u) -ne 0 ]]; then
        echo "please install them as root: apt-get install --no-install-recommends ${missing[*]}" >&2
        return 1
    fi
    apt-get update -qq
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Whether a package is installed, or what it brings is there by another way (a newer Node.js, for example).
chancery_has() {
    case $1 in
        nodejs) command -v node >/dev/null ;;
        npm) command -v npm >/dev/null ;;
        *) [[ $(dpkg-query -W -f='${db:Status-Abbrev}' "$1" 2>/dev/null) == ii* ]] ;;
    esac
}

# chancery_build <preset> [targets…]
chancery_build() {
    local preset=$1
    shift
    cmake --preset "$preset" -S "$chancery_root" >"$chancery_root/build/configure-$preset.log" 2>&1 \
        || { cat "$chancery_root/build/configure-$preset.log"; return 1; }
    cmake --build "$chancery_root/build/$preset" ${1:+--target "$@"}
}

mkdir -p "$chancery_root/build"
