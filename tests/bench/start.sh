#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/start.sh PROFILE [rounds] [page]: from the start of the process to the first painting of the window and to
# the first page with its data, against an empty QMainWindow on the same display, in turns; then the memory at that moment
# and half a second later (Chancery has its network by then). Medians; the ratios are the message. Needs build/release and
# a display (DISPLAY, or xvfb-run).
set -euo pipefail
cd "$(dirname "$0")/../.."

profile=$1
rounds=${2:-15}
page=${3:-home}
release=${RELEASE:-build/release}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkfifo "$work/said"
export QT_LOGGING_RULES="chancery.start=true"

median() { sort -n | awk '{v[NR]=$1} END {print v[int((NR+1)/2)]}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }

# begin COMMAND…: starts it and sleeps until it says that its page is there: who looks every few milliseconds takes the
# processor from what it measures. What it said is in $work/log, its process in $pid.
begin() {
    local line
    "$@" >"$work/said" 2>&1 &
    pid=$!
    exec 3<"$work/said"
    : >"$work/log"
    while read -r -t 5 line <&3; do
        echo "$line" >>"$work/log"
        if [[ $line == *page* ]]; then break; fi
    done
}
# A pause, in which the display throws away what the one had: that is not to be the other's time.
finish() {
    kill "$pid"
    wait "$pid" 2>/dev/null || true
    exec 3<&-
    sleep 0.4
}
time_of() {
    local name=$1 from
    shift
    from=$(date +%s%N)
    begin "$@"
    finish
    for moment in painted page; do
        awk -v from="$from" -v word="$moment" '{for (i = 1; i < NF; ++i) if ($i == word) printf "%.2f\n", $(i + 1) - from / 1e6}' \
            "$work/log" | head -n 1 >>"$work/$name.$moment"
    done
}
memory_of() {
    local name=$1
    shift
    begin "$@"
    awk '/VmRSS/ {print $2}' "/proc/$pid/status" >>"$work/$name.rss"
    sleep 0.5
    awk '/VmRSS/ {print $2}' "/proc/$pid/status" >>"$work/$name.later"
    finish
}

for what in time_of memory_of; do
    for ((round = 0; round < rounds; ++round)); do
        $what chancery "$release/bin/chancery" --profile "$profile" --open "$page"
        $what empty "$release/bench/bench_emptywindow" --stay
    done
done
for what in painted page rss later; do
    a=$(median <"$work/chancery.$what")
    b=$(median <"$work/empty.$what")
    echo "$what: Chancery $a, empty window $b, ratio $(ratio "$a" "$b")"
done
