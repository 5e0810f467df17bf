#!/usr/bin/env bash
# with-postgres.sh COMMAND…: runs COMMAND beside a throw-away PostgreSQL of its
# own, whose address it finds in MARU_TEST_POSTGRES_URL, and exits as it did.
#
# The cluster, and the TMPDIR that COMMAND sees, live in one folder under /tmp.
# With MARU_TEST_DURABLE set, what it commits is on the disk, as where it is run in earnest.
# However the run ends, what COMMAND left running (browsers, sinks) is ended and
# the folder deleted; after a kill -9 the next run does it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
PATH=$PATH:/usr/sbin:/sbin # where runuser is, for root without a login shell

main() {
    [ $# -gt 0 ] || fail "usage: with-postgres.sh COMMAND…"
    bin=$("$here/postgres-bin.sh") || fail "PostgreSQL is missing: make setup"
    clear_abandoned_runs

    # Not TMPDIR: it may be private to root, and a socket's path has 107 bytes.
    run=$(mktemp -d /tmp/maru-test.XXXXXX)
    trap 'trap "" HUP INT TERM; clear_away "$run"' EXIT
    trap 'exit 129' HUP
    trap 'exit 130' INT
    trap 'exit 143' TERM
    echo $$ >"$run/pid"
    chmod 711 "$run"
    mkdir -m 700 "$run/postgres"
    mkdir -m 1777 "$run/tmp"

    make_cluster
    start_cluster
    run_command "$@"
}

# PostgreSQL refuses to run as root; Debian's package brings its own user.
as_postgres() {
    if [ "$(id -u)" = 0 ]; then
        (cd / && runuser -u postgres -- "$@")
    else
        "$@"
    fi
}

make_cluster() {
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf '%s\n' "$password" >"$run/postgres/password"
    if [ "$(id -u)" = 0 ]; then
        chown -R postgres: "$run/postgres"
    fi
    # A password even here: the port is open to everyone on this machine.
    as_postgres "$bin/initdb" --pgdata="$run/postgres/data" --username=maru \
        --pwfile="$run/postgres/password" --auth-local=trust --auth-host=md5 \
        --encoding=UTF8 --locale=C --no-sync >"$run/initdb.log" 2>&1 ||
        fail "initdb failed:" "$(cat "$run/initdb.log")"
}

# A port cannot be asked for and handed over, so one is drawn below the range
# that the system hands out itself, and another if it was taken.
start_cluster() {
    local options attempt
    for attempt in 1 2 3 4 5; do
        port=$((20000 + RANDOM % 12000))
        options="-c listen_addresses=127.0.0.1 -c port=$port"
        options+=" -c unix_socket_directories=$run/postgres"
        options+=" -c max_connections=200"
        # Nothing here outlives the run, so nothing waits for the disk, unless that is measured.
        [ -n "${MARU_TEST_DURABLE:-}" ] ||
            options+=" -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
        if as_postgres "$bin/pg_ctl" start --silent --wait --pgdata="$run/postgres/data" \
            --log="$run/postgres/log" --options="$options" >/dev/null 2>&1; then
            return
        fi
    done
    fail "PostgreSQL did not start in $attempt attempts:" "$(tail -n 20 "$run/postgres/log")"
}

# In the background, because a shell that waits in the foreground hears of a
# signal only when the command is over. Such a command would ignore Ctrl-C and
# read nothing: the trap and the redirection give both back.
run_command() {
    (
        trap - INT QUIT
        exec env MARU_TEST_RUN="$run" TMPDIR="$run/tmp" \
            MARU_TEST_POSTGRES_URL="postgres://maru:$password@127.0.0.1:$port/postgres" "$@"
    ) <&0 &
    wait $!
}

clear_abandoned_runs() {
    local old
    for old in /tmp/maru-test.*; do
        if [ -d "$old" ] && [ -O "$old" ] && [ ! -L "$old" ] && [ -s "$old/pid" ] &&
            ! kill -0 "$(cat "$old/pid")" 2>/dev/null; then
            clear_away "$old"
        fi
    done
}

clear_away() {
    end_left_overs "$1"
    if [ -f "$1/postgres/data/postmaster.pid" ]; then
        as_postgres "$bin/pg_ctl" stop --silent --mode=immediate \
            --pgdata="$1/postgres/data" >/dev/null 2>&1 || true
    fi
    rm -rf "$1"
}

# Told by the mark in their environment: a browser leaves the process group, and
# the processes of a test that was killed have lost their parent.
end_left_overs() {
    local pids signal
    for signal in TERM KILL; do
        for _ in {1..20}; do
            pids=$(left_overs "$1")
            [ -n "$pids" ] || return 0
            # shellcheck disable=SC2086 # One word a process.
            kill -s "$signal" $pids 2>/dev/null || true
            sleep 0.1
        done
    done
}

left_overs() {
    grep -lzsFx "MARU_TEST_RUN=$1" /proc/[0-9]*/environ | cut -d / -f 3 || true
}

fail() {
    printf 'with-postgres: %s\n' "$1" >&2
    shift
    [ $# = 0 ] || printf '%s\n' "$@" >&2
    exit 1
}

main "$@"
