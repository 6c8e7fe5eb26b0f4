#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/pull.sh [SMALL [LARGE [ROUNDS]]]: pulls of 100 changes by the real client, with few and with many records
# in the replica and in the endpoint; interleaved.
set -euo pipefail
source "$(dirname "$0")/common.sh"
small=${1:-10000}
large=${2:-1000000}
rounds=${3:-9}
changes=100

declare -A endpoints urls
for records in "$small" "$large"; do
    prepare_endpoint "e$records" "$records"
    add_accounts "e$records" 1
    start_endpoint "e$records"
    endpoints[$records]=$endpoint
    urls[$records]=$url
    mkdir "$work/p$records"
    $bin/chancery-cli --profile "$work/p$records" sign-in --endpoint "$url" --token-file "$work/e$records.tokens" >/dev/null
    $bin/chancery-cli --profile "$work/p$records" sync >/dev/null
    $bench/bench_rest "$work/p$records" >/dev/null # The search index of a million is put together for a while.
done
trap 'kill ${endpoints[@]} 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

for ((i = 0; i <= rounds; ++i)); do
    # The same hundred records again, with other words each time.
    $bench/bench_generate "$changes" | sed "s/\"en\":\"/&round$i /" >"$work/changed"
    for records in "$small" "$large"; do
        $bin/chancery-endpoint --data "$work/e$records" import "$work/changed" >/dev/null
        $bin/chancery-cli --profile "$work/p$records" sync >"$work/synced"
        sed 's/.*"seconds":\([0-9.]*\).*/\1/' "$work/synced" >>"$work/seconds$records"
        grep -q "\"pulled\":$((changes + 1))," "$work/synced" || cat "$work/synced" # The body they belong to, too.
    done
    [[ $i -gt 0 ]] || rm "$work"/seconds*
done
a=$(median <"$work/seconds$small")
b=$(median <"$work/seconds$large")
echo "pull of $changes changes: $small records $a s, $large records $b s, ratio $(ratio "$b" "$a"); load $(load)"
