#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/bench/run.sh [RECORDS [ROUNDS]]: search, list and window over a replica of that many records.
# firstsync.sh, pull.sh, endpoint.sh and peers.sh beside it measure the exchange.
set -euo pipefail
source "$(dirname "$0")/common.sh"
records=${1:-100000}
rounds=${2:-5}

# seconds a command takes, as a whole process
seconds() { local from; from=$(date +%s.%N); "$@" >/dev/null 2>&1; awk -v a="$from" -v b="$(date +%s.%N)" 'BEGIN {printf "%.3f\n", b - a}'; }

prepare_endpoint e "$records"
add_accounts e 1
start_endpoint e
mkdir "$work/profile"
$bin/chancery-cli --profile "$work/profile" sign-in --endpoint "$url" --token-file "$work/e.tokens" >/dev/null
$bin/chancery-cli --profile "$work/profile" sync >/dev/null

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
echo "the window during a first sync of $records records (how long the GUI thread was ever away), switching pages, search, language:"
$bench/bench_guistall "$url" "$work/e.tokens" "$work/watched"
kill "$xvfb"
