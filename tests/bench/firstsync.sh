#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/firstsync.sh [RECORDS [ROUNDS]]: the first sync of the real client from the real endpoint against the bare
# loader, interleaved; the client's memory; and what can be done before the search index is complete.
set -euo pipefail
source "$(dirname "$0")/common.sh"
records=${1:-1000000}
rounds=${2:-3}

prepare_endpoint e "$records"
add_accounts e 1
start_endpoint e

sign_in() {
    rm -rf "$work/profile"
    mkdir "$work/profile"
    $bin/chancery-cli --profile "$work/profile" sign-in --endpoint "$url" --token-file "$work/e.tokens" >/dev/null
}
client() {
    sign_in
    measured "$1" $bin/chancery-cli --profile "$work/profile" sync
}
loader() {
    rm -f "$work"/bare.sqlite3*
    measured "$1" $bench/bench_bareloader "$url" "$(cat "$work/e.tokens")" "$work/bare.sqlite3"
}

loader "$work/warm"
for ((i = 0; i < rounds; ++i)); do
    client "$work/client"
    loader "$work/loader"
done
for what in client loader; do
    echo "$what: $(column "$work/$what" 1) s, processor $(column "$work/$what" 2) s, peak $(column "$work/$what" 3) MiB"
done
echo "ratio: $(ratio "$(column "$work/client" 1)" "$(column "$work/loader" 1)")," \
    "of processor time $(ratio "$(column "$work/client" 2)" "$(column "$work/loader" 2)"); load $(load)"

echo "once more, watched from another process:"
sign_in
from=$(date +%s.%N)
since() { awk -v a="$from" -v b="$(date +%s.%N)" 'BEGIN {printf "%.1f", b - a}'; }
$bin/chancery-cli --profile "$work/profile" sync >"$work/synced" &
syncing=$!
told=
while kill -0 $syncing 2>/dev/null; do
    status=$($bin/chancery-cli --profile "$work/profile" status 2>/dev/null) || status=
    done=$(sed -n 's/.*"search_done":\([0-9]*\).*/\1/p' <<<"$status")
    total=$(sed -n 's/.*"search_total":\([0-9]*\).*/\1/p' <<<"$status")
    if [[ ${done:-0} -gt 0 && $done -lt $total && -z $told ]]; then
        echo "after $(since) s: every record is in the list, $done of $total can be searched"
        $bin/chancery-cli --profile "$work/profile" bench candidatures --repeat 3
        $bin/chancery-cli --profile "$work/profile" list candidatures --filter state=FRA --limit 1 >/dev/null
        told=1
    elif [[ -n $told ]]; then
        echo "after $(since) s: search ${done:-?} of ${total:-?}"
    fi
    sleep $((records / 500000 + 1))
done
wait $syncing
cat "$work/synced"
ls -l "$work/profile/chancery.sqlite3" "$work/bare.sqlite3" | awk '{printf "%s %.0f MB\n", $NF, $5 / 1e6}' | sed "s|$work/||"
