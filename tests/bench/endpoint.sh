#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/endpoint.sh [ROUNDS [SECONDS [STREAMS [POLLERS]]]]: the endpoint under a crowd. Heads and "nothing new"
# against nginx with a file of the same size (interleaved); idle event streams; clients that poll; pushes.
# Wants the Debian packages nginx-light and wrk, and an open-file limit above STREAMS.
set -euo pipefail
source "$(dirname "$0")/common.sh"
rounds=${1:-5}
seconds=${2:-3}
streams=${3:-10000}
pollers=${4:-20000}
ulimit -n "$(ulimit -Hn)"

prepare_endpoint e 10000
add_accounts e 20
start_endpoint e --requests-per-minute 100000000 --connections $((streams + pollers))
token=$(head -n 1 "$work/e.tokens")
bearer="Authorization: Bearer $token"
seq_and_tag() { curl -s -D "$work/head" -H "$bearer" "$url/heads" -o "$work/heads"; }
seq_and_tag
tag=$(sed -n 's/^ETag: \(.*\)\r$/\1/p' "$work/head")
cursor=$(curl -s -H "$bearer" "$url/snapshot" | tail -n 1 | sed 's/.*"cursor":"\([^"]*\)".*/\1/')
# The cursor of a complete page, as a client has it when there is nothing new.
cursor=$(curl -s -H "$bearer" "$url/changes?cursor=$cursor" | tail -n 1 | sed 's/.*"cursor":"\([^"]*\)".*/\1/')

mkdir "$work/nginx"
cp "$work/heads" "$work/nginx/heads"
cat >"$work/nginx.conf" <<CONF
worker_processes auto;
pid $work/nginx.pid;
error_log /dev/null;
events { worker_connections 4096; }
http {
    access_log off;
    keepalive_requests 1000000000;
    server { listen 127.0.0.1:18461; root $work/nginx; default_type application/json; }
}
CONF
/usr/sbin/nginx -c "$work/nginx.conf"
trap '[[ ! -f $work/nginx.pid ]] || kill "$(cat "$work/nginx.pid")" || true; stop_endpoint; rm -rf "$work"' EXIT
nginx_tag=$(curl -sI http://127.0.0.1:18461/heads | sed -n 's/^ETag: \(.*\)\r$/\1/p')
workers() { pgrep -P "$(cat "$work/nginx.pid")"; }

# attack FILE PROCESSES URL HEADER…: appends requests a second and processor microseconds of the server for each.
attack() {
    local file=$1 processes=$2 address=$3 before after requests
    shift 3
    before=$(processor_seconds $processes)
    wrk -t 2 -c 64 -d "${seconds}s" "${@/#/-H}" "$address" >"$work/wrk"
    after=$(processor_seconds $processes)
    requests=$(awk '/requests in/ {print $1}' "$work/wrk")
    awk -v r="$requests" -v s="$seconds" -v a="$before" -v b="$after" \
        'BEGIN {printf "%.0f %.1f\n", r / s, (b - a) * 1e6 / r}' >>"$file"
}
for ((i = 0; i <= rounds; ++i)); do
    attack "$work/e-heads" "$endpoint" "$url/heads" "$bearer"
    attack "$work/n-heads" "$(workers)" http://127.0.0.1:18461/heads "$bearer"
    attack "$work/e-304" "$endpoint" "$url/changes?cursor=$cursor" "$bearer" "If-None-Match: \"$cursor\""
    attack "$work/n-304" "$(workers)" http://127.0.0.1:18461/heads "$bearer" "If-None-Match: $nginx_tag"
    [[ $i -gt 0 ]] || rm "$work"/[en]-*
done
for what in heads 304; do
    echo "$what: endpoint $(column "$work/e-$what" 1) requests/s, $(column "$work/e-$what" 2) µs of processor each;" \
        "nginx $(column "$work/n-$what" 1), $(column "$work/n-$what" 2) µs;" \
        "ratio $(ratio "$(column "$work/e-$what" 1)" "$(column "$work/n-$what" 1)"); load $(load)"
done
kill "$(cat "$work/nginx.pid")"

stop_endpoint # Memory is to be counted from a fresh start.
start_endpoint e --requests-per-minute 100000000 --connections $((streams + pollers))
$bench/bench_crowd streams "$url" "$work/e.tokens" "$streams" 5 "$endpoint"
$bench/bench_crowd polling "$url" "$work/e.tokens" "$pollers" 90
for clients in 1 64; do
    $bench/bench_crowd pushing "$url" "$work/e.tokens" "$clients" 5 1
    $bench/bench_crowd pushing "$url" "$work/e.tokens" "$clients" 5 50
done
