#!/usr/bin/env bash
# Brings what the tests need and this machine lacks: Debian packages as root
# (anyone else is told their names), and axe-core from npm into target/axe.
# Costs a fraction of a second when nothing is missing.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
axe=$root/target/axe
# Debian leaves the sbin folders out of an ordinary person's PATH.
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

main() {
    local missing
    missing=$(missing_packages) || exit 1
    # shellcheck disable=SC2086 # One word a package.
    [ -z "$missing" ] || install $missing
    axe_is_here || fetch_axe
}

missing_packages() {
    "$here/postgres-bin.sh" >/dev/null || echo postgresql
    have chromium || have google-chrome || echo chromium
    have chromedriver || echo chromium-driver
    have smtp-sink || echo postfix
    # A translator's tools, to send our files through; lxml comes with it.
    have xliff2po || echo translate-toolkit
    missing_fonts
    if ! axe_is_here && ! have npm; then
        # Debian's npm refuses to stand beside another vendor's node.
        have node && fail "node is here without npm: install the npm that belongs to it"
        printf '%s\n' nodejs npm
    fi
}

# A page is looked at and printed in sixteen languages; without its font a
# script is a row of boxes, and no test would notice.
missing_fonts() {
    if ! have fc-list; then
        printf '%s\n' fontconfig fonts-noto-core fonts-noto-cjk
        return
    fi
    local families family
    families=$(fc-list : family | tr ',' '\n')
    for family in 'Noto Sans' 'Noto Sans Khmer' 'Noto Sans Devanagari' \
        'Noto Sans Sinhala' 'Noto Sans Thai' 'Noto Nastaliq Urdu'; do
        if ! grep -Fqx "$family" <<<"$families"; then
            echo fonts-noto-core
            break
        fi
    done
    grep -Fqx 'Noto Sans CJK KR' <<<"$families" || echo fonts-noto-cjk
}

install() {
    if ! have apt-get || [ "$(id -u)" != 0 ]; then
        fail "the tests need what this machine lacks. On Debian, as root:" \
            "  apt-get update && apt-get install --no-install-recommends $*"
    fi
    echo "setup: installing $*"
    export DEBIAN_FRONTEND=noninteractive
    keep_services_off
    # Only smtp-sink is wanted of postfix: without a configuration it asks
    # nothing and serves nothing.
    echo 'postfix postfix/main_mailer_type select No configuration' | debconf-set-selections
    three_times apt_install "$@" || fail "apt-get could not install: $*"
    disable_services "$@"
}

# A package's files are wanted, never its server.
keep_services_off() {
    local policy=/usr/sbin/policy-rc.d
    [ ! -e "$policy" ] || return 0
    # shellcheck disable=SC2064 # The path is meant to be fixed now.
    trap "rm -f $policy" EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
    printf '#!/bin/sh\nexit 101\n' >"$policy"
    chmod 755 "$policy"
}

# Without its hundreds of lines of progress; what goes wrong is on stderr.
# --no-remove: postfix must not push out another mail server.
apt_install() {
    local wait=(-o DPkg::Lock::Timeout=120 -o Acquire::Retries=3)
    apt-get "${wait[@]}" -qq update >/dev/null &&
        apt-get "${wait[@]}" -qq install -y --no-install-recommends --no-remove "$@" >/dev/null
}

# Nor may a server start by itself at the next boot.
disable_services() {
    local package
    have systemctl || return 0
    for package in "$@"; do
        case $package in
        postgresql | postfix) systemctl disable --quiet "$package" || true ;;
        esac
    done
}

# The lock file pins axe-core by its hash; a copy of another version is replaced.
axe_is_here() {
    [ -f "$axe/node_modules/axe-core/axe.min.js" ] &&
        cmp -s "$here/axe/package-lock.json" "$axe/package-lock.json"
}

fetch_axe() {
    echo "setup: fetching axe-core into target/axe"
    rm -rf "$axe"
    mkdir -p "$axe"
    cp "$here/axe/package.json" "$here/axe/package-lock.json" "$axe"
    three_times npm_ci || fail "npm could not fetch axe-core"
}

npm_ci() {
    npm ci --prefix "$axe" --ignore-scripts --no-audit --no-fund --fetch-retries=0 --loglevel=error
}

three_times() {
    "$@" || { sleep 5 && "$@"; } || { sleep 20 && "$@"; }
}

have() {
    command -v "$1" >/dev/null
}

fail() {
    printf 'setup: %s\n' "$1" >&2
    shift
    [ $# = 0 ] || printf '%s\n' "$@" >&2
    exit 1
}

main
