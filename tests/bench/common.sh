# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by the scripts beside it: an endpoint with records, medians, ratios. Needs build/release (or CHANCERY_BUILD).
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

build=${CHANCERY_BUILD:-build/release}
bin=$build/bin
bench=$build/bench
work=$(mktemp -d)
endpoint=
trap 'stop_endpoint; rm -rf "$work"' EXIT

median() { sort -n | awk '{v[NR]=$1} END {print v[int((NR+1)/2)]}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }
load() { cut -d' ' -f1-3 /proc/loadavg; }

# What a command takes as a whole process: appends wall seconds, processor seconds and peak MiB to a file.
measured() {
    local file=$1
    shift
    /usr/bin/time -q -o "$work/time" -f '%e %U %S %M' "$@" >/dev/null 2>&1
    awk '{printf "%.3f %.3f %.1f\n", $1, $2 + $3, $4 / 1024}' "$work/time" >>"$file"
}
column() { awk -v n="$2" '{print $n}' "$1" | median; }

# prepare_endpoint NAME RECORDS: an endpoint's data directory with that many records, in $work/NAME. With
# CHANCERY_BENCH_KEEP=DIRECTORY it is taken from there, and kept there the first time: a million takes minutes.
prepare_endpoint() {
    local kept=${CHANCERY_BENCH_KEEP:+$CHANCERY_BENCH_KEEP/$2}
    if [[ -n $kept && -d $kept ]]; then
        cp -r "$kept" "$work/$1"
        return
    fi
    $bench/bench_generate "$2" >"$work/$1.ndjson"
    measured "$work/$1.import" $bin/chancery-endpoint --data "$work/$1" import "$work/$1.ndjson"
    awk -v n="$2" '{printf "import of %d records into the endpoint: %s s, processor %s s, peak %s MiB\n", n, $1, $2, $3}' "$work/$1.import"
    rm "$work/$1.ndjson"
    [[ -z $kept ]] || cp -r "$work/$1" "$kept"
}
# add_accounts NAME COUNT: their tokens, one a line, in $work/NAME.tokens.
add_accounts() {
    local i
    for ((i = 0; i < $2; ++i)); do
        $bin/chancery-endpoint --data "$work/$1" account add "Bench $i" --mission FRA --roles focal_point | awk '{print $NF}'
    done >"$work/$1.tokens"
}
# start_endpoint NAME [OPTION…]: sets endpoint (its process) and url.
start_endpoint() {
    local name=$1
    shift
    $bin/chancery-endpoint --data "$work/$name" --listen 127.0.0.1:0 "$@" >"$work/$name.log" 2>/dev/null &
    endpoint=$!
    until grep -qs listening "$work/$name.log"; do sleep 0.1; done
    url=$(sed -n 's/^listening on //p' "$work/$name.log")
}
stop_endpoint() {
    [[ -n $endpoint ]] || return 0
    kill "$endpoint" 2>/dev/null || true
    wait "$endpoint" 2>/dev/null || true
    endpoint=
}
# Processor seconds a process and its children-by-fork (nginx) have used so far.
processor_seconds() {
    local ticks
    ticks=$(getconf CLK_TCK)
    awk -v t="$ticks" '{sum += $14 + $15} END {printf "%.2f", sum / t}' $(printf '/proc/%s/stat ' "$@")
}
