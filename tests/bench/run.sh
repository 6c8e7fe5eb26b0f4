#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/run.sh [records] [rounds]: the figures of tests/bench/README.md, interleaved, with ratios of one run.
# Needs build/release (packaging/test.sh) and a machine that does nothing else.
set -euo pipefail
cd "$(dirname "$0")/../.."

records=${1:-100000}
rounds=${2:-5}
bin=build/release/bin
bench=build/release/bench
work=$(mktemp -d)
trap 'kill "${endpoint:-}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT

median() { sort -n | awk '{v[NR]=$1} END {print v[int((NR+1)/2)]}'; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }
# seconds a command takes, as a whole process
seconds() { local from; from=$(date +%s.%N); "$@" >/dev/null 2>&1; awk -v a="$from" -v b="$(date +%s.%N)" 'BEGIN {printf "%.3f\n", b - a}'; }

echo "preparing $records records"
$bench/bench_generate "$records" >"$work/records.ndjson"
$bin/chancery-endpoint --data "$work/endpoint" import "$work/records.ndjson" | tail -n 1
token=$($bin/chancery-endpoint --data "$work/endpoint" account add Bench --mission FRA --roles focal_point | awk '{print $NF}')
echo "$token" >"$work/token"
$bin/chancery-endpoint --data "$work/endpoint" --listen 127.0.0.1:0 >"$work/log" 2>/dev/null &
endpoint=$!
until grep -q listening "$work/log"; do sleep 0.1; done
url=$(sed -n 's/^listening on //p' "$work/log")

first_sync() {
    rm -rf "$work/profile"
    mkdir -p "$work/profile"
    $bin/chancery-cli --profile "$work/profile" sign-in --endpoint "$url" --token-file "$work/token" >/dev/null
    $bin/chancery-cli --profile "$work/profile" sync >/dev/null
}
bare() { rm -f "$work"/bare.sqlite3*; $bench/bench_bareloader "$url" "$token" "$work/bare.sqlite3"; }

first_sync
bare >/dev/null
for ((i = 0; i < rounds; ++i)); do
    seconds first_sync >>"$work/sync"
    seconds bare >>"$work/floor"
done
sync=$(median <"$work/sync")
floor=$(median <"$work/floor")
echo "first sync of $records records: Chancery $sync s, bare loader $floor s, ratio $(ratio "$sync" "$floor")"
/usr/bin/env bash -c "ls -l '$work/profile/chancery.sqlite3' '$work/bare.sqlite3'" | awk '{print $5, $9}' | sed "s|$work/||"

echo "search and list in the replica of $records:"
$bin/chancery-cli --profile "$work/profile" bench candidatures
for text in 选举 ترشيح кандидатура announced anno; do
    $bin/chancery-cli --profile "$work/profile" bench search --search "$text"
done

# Until the window is on the screen, as the window system sees it; the rows follow from a worker thread.
visible() {
    local from pid
    from=$(date +%s.%N)
    "$@" >/dev/null 2>&1 &
    pid=$!
    until xdotool search --onlyvisible --pid "$pid" --name Chancery >/dev/null 2>&1; do sleep 0.002; done
    awk -v a="$from" -v b="$(date +%s.%N)" 'BEGIN {printf "%.3f\n", b - a}'
    kill "$pid"
    wait "$pid" 2>/dev/null || true
}
echo "window with a list of $records rows against an empty window (until it is visible):"
mkfifo "$work/display"
Xvfb -displayfd 3 -noreset -screen 0 1280x800x24 3>"$work/display" 2>/dev/null &
xvfb=$!
read -r number <"$work/display"
export DISPLAY=":$number"
for ((i = 0; i < rounds * 2; ++i)); do
    visible $bin/chancery --profile "$work/profile" --open candidatures >>"$work/window"
    visible $bench/bench_emptywindow --stay >>"$work/empty"
done
window=$(median <"$work/window")
empty=$(median <"$work/empty")
echo "window: Chancery $window s, empty QMainWindow $empty s, ratio $(ratio "$window" "$empty")"
for ((i = 0; i < rounds; ++i)); do
    seconds $bin/chancery --profile "$work/profile" --open candidatures --screenshot "$work/list.png" >>"$work/rest"
done
echo "start, list at rest, image saved, end: $(median <"$work/rest") s"
echo "the window during a first sync of $records records (how long the GUI thread was ever away), switching pages, language:"
$bench/bench_guistall "$url" "$work/token" "$work/watched"
kill "$xvfb"
