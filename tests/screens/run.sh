#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tests/screens/run.sh <folder> [languages] [themes] [build folder]
#
# A picture of every page at 1280 × 800, in every language and theme, to be looked at: lists and records of every place of the
# sidebar, forms, a conflict, the outbox, the search, the palette, settings, sign-in and lock; and what other people see of
# the pages that depend on who is signed in. Needs no display. With the demonstration endpoint of the build on loopback.
#
#   tests/screens/run.sh build/screens "en ar zh" "light dark"
set -euo pipefail
cd "$(dirname "$0")/../.."

out=${1:?folder for the pictures}
languages=${2:-en ar zh}
themes=${3:-light dark}
build=${4:-build/release}
bin=$build/bin
work=$(mktemp -d)
touch "$work/log"
mkdir -p "$out"
export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="chancery.*=false" XDG_RUNTIME_DIR=$work

finish() { kill "${endpoint:-}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"; }
trap finish EXIT

cli() { "$bin/chancery-cli" --profile "$work/$1" "${@:2}"; }
token() { awk -v m="$1" -v r="$2" '$1 == "account" && $3 == m && index("," $4 ",", "," r ",") { print $5; exit }' "$work/log"; }
first_id() { cli desk list "$1" --limit 1 ${2:+--filter "$2"} | sed -n 's/.*"id":"\([^"]*\)".*/\1/p' | head -n 1; }

"$bin/chancery-endpoint" --data "$work/endpoint" --listen 127.0.0.1:0 --demo >"$work/log" 2>"$work/errors" &
endpoint=$!
for ((i = 0; i < 600; ++i)); do
    grep -q wg_informatics "$work/log" && break
    sleep 0.1
done
url=$(sed -n 's/^listening on //p' "$work/log" | head -n 1)
# <profile> <State> <role>: signs a profile in and fetches its records.
sign_in() {
    token "$2" "$3" >"$work/$1.token"
    chmod 600 "$work/$1.token"
    cli "$1" sign-in --endpoint "$url" --token-file "$work/$1.token" >/dev/null
    cli "$1" sync >/dev/null
}

# Two desks of one mission, a change of the same value on each: a conflict for the first.
sign_in desk FRA focal_point
sign_in other FRA focal_point
sign_in head FRA head
sign_in assembly - gaab
sign_in meetings - mms_msu
sign_in trainer - trainer
sign_in editor - portal_editor
person=$(first_id dignitaries state=FRA)
[[ -n $person ]] || person=$(cli desk create dignitaries --json '{"name":"Camille Exemple","state":"FRA","rank":"foreign_minister","certainty":"demonstration"}' | sed -n 's/.*"id":"\([^"]*\)".*/\1/p')
cli desk sync >/dev/null
cli other sync >/dev/null
cli other update dignitaries "$person" --json '{"notes":"Arrives a day later, by train.","rank":"minister"}' >/dev/null
cli other sync >/dev/null
cli desk update dignitaries "$person" --json '{"notes":"Arrives with the delegation."}' >/dev/null
cli desk sync >/dev/null || true

election() { cli desk list elections --filter "status=$1" --limit 1 | sed -n 's/.*"id":"\([^"]*\)".*/\1/p'; }
pages=(home elections "elections/$(election concluded)" "elections/$(election nominations_open)" seat_map ledger candidatures
    corrections contests endorsements ballot_rounds mandates bodies states meeting_requests day_board/2026-12-09
    programme/2026-12-08 engagements meeting_briefs venues booths dignitaries training training/coaching training/mine training/statistics bookings courses sessions
    guide guide_reports outbox settings "search/Human Rights" "search/nothing like it" "search/>"
    "meeting_requests/$(first_id meeting_requests)" meeting_requests/new bookings/new candidatures/new engagements/new
    "dignitaries/$person" "dignitaries/$person/edit" "states/$(first_id states code=KEN)" "bodies/$(first_id bodies)")
for collection in candidatures contests endorsements ballot_rounds mandates engagements meeting_briefs venues booths bookings courses sessions; do
    pages+=("$collection/$(first_id $collection)")
done
taken=0
picture() { # <name> <language> <theme> <profile> <page or nothing>
    local file="$out/$1-$2-$3.png" signed=()
    [[ ! -e $file ]] || file="$out/$1_2-$2-$3.png"
    [[ -f $work/$4.token ]] && signed=(--endpoint "$url" --token-file "$work/$4.token")
    "$bin/chancery" --profile "$work/$4" --language "$2" --theme "$3" ${5:+--open "$5"} "${signed[@]}" --screenshot "$file" ||
        echo "not at rest: $file" >&2
    [[ -s $file ]] || echo "not taken: $file" >&2
    taken=$((taken + 1))
}
named() { tr -c 'a-z0-9\n' '_' <<<"${1,,}" | sed -E 's/_[0-9a-f]{8}_[0-9a-f_]{27}/_record/; s/_+$//'; }
for language in $languages; do
    for theme in $themes; do
        rm -f "$out"/*"-$language-$theme.png"
        for page in "${pages[@]}"; do
            picture "$(named "$page")" "$language" "$theme" desk "$page"
        done
        for seen in head:home head:meeting_requests assembly:elections assembly:corrections assembly:ballot_day meetings:home \
            meetings:meeting_requests meetings:day_board/2026-12-09 trainer:training trainer:training/participants trainer:training/statistics editor:guide editor:guide_reports; do
            picture "$(named "${seen/:/_}")" "$language" "$theme" "${seen%%:*}" "${seen#*:}"
        done
        picture signin "$language" "$theme" "new-$language-$theme" ""
        # A locked window: whatever is kept of the passphrase, the start asks for it.
        mkdir -p "$work/locked-$language-$theme"
        printf '[lock]\nproof=none\n' >"$work/locked-$language-$theme/settings.ini"
        picture lock "$language" "$theme" "locked-$language-$theme" ""
    done
done
echo "$taken pictures in $out"
