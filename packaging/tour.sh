#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tour.sh <folder for screenshots>
#
# Walks through the main job in a real window on a virtual display, with the keyboard, as a mission's officer would: first
# sync, the endpoint goes away, search and file a meeting request offline, the endpoint comes back, the request is there
# exactly once. Called by run.sh; ends with 1 when a step did not happen.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/demo.sh

shots=$1
work=$(mktemp -d)
purpose="Ferry lines across the lake (tour)"
mkdir -p "$shots"
rm -f "$shots"/*.png

fail() { echo "tour: $*" >&2; exit 1; }
cli() { build/release/bin/chancery-cli --profile "$work/$1" "${@:2}"; }
shot() { sleep 1; import -window root "$shots/$1.png"; echo "  $shots/$1.png"; }

# wait_for <seconds> <command…>: until it succeeds.
wait_for() {
    local tries=$(($1 * 5))
    shift
    until "$@" >/dev/null 2>&1; do
        [[ $((tries -= 1)) -gt 0 ]] || return 1
        sleep 0.2
    done
}
is_complete() { [[ $(cli profile status) == *'"complete":true'* ]]; }
has_waiting() { [[ $(cli profile outbox | wc -l) -eq $1 ]]; }
seen_by_head() { cli head sync >/dev/null && [[ $(cli head list meeting_requests --search "Ferry lines tour" | wc -l) -eq 1 ]]; }

# Free display number; the first that Xvfb can take.
start_display() {
    local pipe="$work/display"
    mkfifo "$pipe"
    Xvfb -displayfd 3 -noreset -screen 0 1280x800x24 3>"$pipe" 2>/dev/null &
    xvfb=$!
    read -r number <"$pipe"
    export DISPLAY=":$number"
}
finish() {
    kill "${window:-}" "${endpoint_pid:-}" "${xvfb:-}" 2>/dev/null || true
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

# No window manager here: a restored window would leave room for a title bar.
focus() {
    local id
    id=$(xdotool search --onlyvisible --name Chancery | tail -n 1)
    xdotool windowmove "$id" 0 0 windowfocus --sync "$id" 2>/dev/null || true
}

start_display
demo_start_endpoint "$work"
export QT_LOGGING_RULES="chancery.*=false" XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$work}

echo "1. first sync"
build/release/bin/chancery --profile "$work/profile" --endpoint "$demo_url" --token-file "$work/token" --language en --theme light \
    --open home &
window=$!
wait_for 120 is_complete || fail "the first sync did not complete"
wait_for 30 xdotool search --onlyvisible --name Chancery || fail "no window"
focus
shot 1-first-sync

echo "2. the endpoint goes away"
kill "$endpoint_pid"
wait_for 20 bash -c "! kill -0 $endpoint_pid" || fail "the endpoint did not end"
xdotool key F5
shot 2-offline

echo "3. reading and searching without a network"
xdotool key ctrl+k
sleep 0.5
xdotool type --delay 40 "Human Rights Council"
shot 3-search-offline
xdotool key Escape

echo "4. a meeting request, offline"
kill "$window"
wait "$window" 2>/dev/null || true
build/release/bin/chancery --profile "$work/profile" --endpoint "$demo_url" --token-file "$work/token" --language en --theme light \
    --open meeting_requests &
window=$!
wait_for 30 xdotool search --onlyvisible --name Chancery || fail "no window"
sleep 2
focus
xdotool key ctrl+n
sleep 1
xdotool type --delay 20 "$purpose"
xdotool key Tab
xdotool type --delay 60 "Kenya"
sleep 1
xdotool key Down Return
xdotool key Tab
xdotool type "20"
shot 4-form-offline
xdotool key ctrl+s
wait_for 20 has_waiting 1 || fail "the request is not in the outbox"
shot 5-waiting

echo "5. the endpoint is back"
demo_start_endpoint "$work" "${demo_url##*:}"
xdotool key F5
wait_for 60 has_waiting 0 || fail "the request was not sent"
shot 6-sent

echo "6. a colleague's machine has it exactly once"
demo_token FRA head >"$work/head-token"
cli head sign-in --endpoint "$demo_url" --token-file "$work/head-token" >/dev/null
wait_for 30 seen_by_head || fail "the request is not there exactly once"
echo "done: the request arrived exactly once"
