#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/peers.sh [RECORDS [ROUNDS]]: a first sync of the same records by Chancery, by WatermelonDB's synchronize()
# and by PouchDB's replication, interleaved, each a whole process with its own server. Chancery's includes the search
# index in six languages; the others build none. Once before: (cd tests/bench/peers && npm ci)
set -euo pipefail
source "$(dirname "$0")/common.sh"
records=${1:-100000}
rounds=${2:-3}

$bench/bench_generate "$records" >"$work/records"
$bin/chancery-endpoint --data "$work/e" import "$work/records" >/dev/null
add_accounts e 1
start_endpoint e
servers=()
trap 'kill "${servers[@]}" 2>/dev/null || true; stop_endpoint; rm -rf "$work"' EXIT
declare -A urls
for peer in watermelondb pouchdb; do
    mkdir "$work/$peer"
    node tests/bench/peers/$peer.js serve "$work/$peer" "$work/records" >"$work/$peer.log" 2>&1 &
    servers+=($!)
    until grep -q '^http' "$work/$peer.log"; do sleep 0.5; done
    urls[$peer]=$(grep -m1 '^http' "$work/$peer.log")
done

chancery() {
    rm -rf "$work/profile"
    mkdir "$work/profile"
    $bin/chancery-cli --profile "$work/profile" sign-in --endpoint "$url" --token-file "$work/e.tokens" >/dev/null
    measured "$work/chancery.times" $bin/chancery-cli --profile "$work/profile" sync
}
peer() {
    rm -rf "$work/replica"
    mkdir "$work/replica"
    measured "$work/$1.times" node tests/bench/peers/$1.js pull "$work/replica" "${urls[$1]}"
}
for ((i = 0; i < rounds; ++i)); do
    chancery
    peer watermelondb
    peer pouchdb
done
for what in chancery watermelondb pouchdb; do
    echo "$what: $(column "$work/$what.times" 1) s, processor $(column "$work/$what.times" 2) s," \
        "peak $(column "$work/$what.times" 3) MiB, ratio" \
        "$(ratio "$(column "$work/$what.times" 1)" "$(column "$work/chancery.times" 1)")"
done
echo "load $(load)"
