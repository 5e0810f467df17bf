#!/usr/bin/env bash
# A published page against nginx serving the same bytes precompressed, in the same run; then start time,
# memory and the size of the binary. Loopback only; every load is bounded in time.
#
# Needs nginx and wrk (Debian: nginx-light, wrk). Prints a table for benches/README.md.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

rounds=${ROUNDS:-5}
seconds=${SECONDS_EACH:-5}
page=/km/guides/unpaid-wages
run=$(mktemp -d /tmp/maru-bench.XXXXXX)
chmod 711 "$run" # nginx's workers read below it as nobody
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$run"' EXIT

main() {
    for tool in nginx wrk curl; do
        command -v "$tool" >/dev/null || { echo "benches: $tool is missing" >&2; exit 1; }
    done
    cargo build --release --quiet
    binary=target/release/maru
    start_maru
    start_nginx
    echo "machine: $(nproc) cores, $(grep -m1 'model name' /proc/cpuinfo | cut -d: -f2 | xargs), load $(cut -d' ' -f1 /proc/loadavg)"
    echo "page: $page, $(wc -c <"$run/www/page.br") bytes br, $(wc -c <"$run/www/page.gz") bytes gzip"
    for connections in 16 64; do
        for encoding in br gzip; do
            compare "$connections" "$encoding"
        done
    done
    start_times
    printf 'binary: %s bytes\n' "$(stat -c %s "$binary")"
}

start_maru() {
    MARU_VAR="$run/var" MARU_LISTEN=127.0.0.1:18080 MARU_LOG=error "$binary" serve >"$run/maru.log" 2>&1 &
    maru=$!
    until_up http://127.0.0.1:18080/healthz
}

# nginx gets the very bytes and headers that maru answers with.
start_nginx() {
    mkdir -p "$run/www"
    curl -s -H 'accept-encoding: br' -o "$run/www/page.br" "http://127.0.0.1:18080$page"
    curl -s -H 'accept-encoding: gzip' -o "$run/www/page.gz" "http://127.0.0.1:18080$page"
    curl -s -o "$run/www/page.plain" "http://127.0.0.1:18080$page"
    {
        echo "worker_processes auto; daemon off; pid $run/nginx.pid; error_log $run/nginx.err;"
        echo 'events { worker_connections 1024; }'
        echo "http { access_log off; open_file_cache max=16; keepalive_requests 1000000000;"
        echo "map \$http_accept_encoding \$kind { default plain; ~br br; ~gzip gz; }"
        echo "map \$kind \$coding { br br; gz gzip; }"
        echo "server { listen 127.0.0.1:18081; root $run/www; default_type text/html;"
        echo "location / { rewrite ^ /page.\$kind break; add_header content-encoding \$coding; add_header vary accept-encoding;"
        curl -s -D - -o /dev/null "http://127.0.0.1:18080$page" | tr -d '\r' |
            grep -iE '^(cache-control|content-security-policy|referrer-policy|x-|permissions-policy|cross-origin)' |
            sed -E 's/^([^:]+): (.*)$/add_header \1 "\2";/'
        echo '} } }'
    } >"$run/nginx.conf"
    nginx -c "$run/nginx.conf" >"$run/nginx.log" 2>&1 &
    until_up http://127.0.0.1:18081/
}

compare() {
    local connections=$1 encoding=$2 round ours=() theirs=()
    for ((round = 0; round < rounds; round++)); do
        ours+=("$(rate 18080 "$page" "$connections" "$encoding")")
        theirs+=("$(rate 18081 / "$connections" "$encoding")")
    done
    local mine other
    mine=$(median "${ours[@]}")
    other=$(median "${theirs[@]}")
    printf '%s connections, %s: maru %s/s (%s), nginx %s/s (%s), ratio %s\n' "$connections" "$encoding" \
        "$mine" "$(range "${ours[@]}")" "$other" "$(range "${theirs[@]}")" \
        "$(awk "BEGIN { printf \"%.2f\", $mine / $other }")"
}

rate() {
    wrk -t2 -c"$3" -d"${seconds}s" -H "accept-encoding: $4" "http://127.0.0.1:$1$2" |
        awk '/Non-2xx/ { bad = 1 } /Requests\/sec/ { r = int($2) } END { print bad ? 0 : r }'
}

median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }
range() { printf '%s\n' "$@" | sort -n | sed -n '1p;$p' | paste -sd-; }

# From the call to the first answer, with the content imported before and with an empty folder.
start_times() {
    echo "memory after the load: $(awk '/VmRSS/ { print $2 }' "/proc/$maru/status") kB resident"
    kill "$maru" && wait "$maru" || true
    local n
    for n in 1 2 3; do
        printf 'start with content imported: %s ms\n' "$(timed "$run/var")"
    done
    printf 'first start, importing: %s ms\n' "$(timed "$run/fresh")"
}

timed() {
    local begun ended
    begun=$(date +%s%N)
    MARU_VAR="$1" MARU_LISTEN=127.0.0.1:18082 MARU_LOG=error "$binary" serve >/dev/null 2>&1 &
    local started=$!
    until_up http://127.0.0.1:18082/healthz
    ended=$(date +%s%N)
    echo "memory after the start: $(awk '/VmRSS/ { print $2 }' "/proc/$started/status") kB resident" >&2
    kill "$started" && wait "$started" 2>/dev/null || true
    echo $(((ended - begun) / 1000000))
}

until_up() {
    local n
    for ((n = 0; n < 2000; n++)); do
        curl -sf -o /dev/null "$1" && return
        sleep 0.005
    done
    echo "benches: $1 does not answer" >&2
    exit 1
}

main
