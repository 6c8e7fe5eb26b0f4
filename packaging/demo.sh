# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced: a demonstration endpoint on loopback.

# demo_start_endpoint <work folder> [port]: sets demo_url and endpoint_pid, writes <work>/token (focal point of France).
demo_start_endpoint() {
    local port=${2:-0}
    : >"$1/endpoint.log"
    build/release/bin/chancery-endpoint --data "$1/endpoint" --listen "127.0.0.1:${port%%/*}" --demo >"$1/endpoint.log" 2>"$1/endpoint.err" &
    endpoint_pid=$!
    local tries=0
    until grep -q 'wg_informatics' "$1/endpoint.log"; do
        kill -0 "$endpoint_pid" 2>/dev/null || { cat "$1/endpoint.err" >&2; return 1; }
        [[ $((tries += 1)) -lt 600 ]] || { echo "the endpoint did not start" >&2; return 1; }
        sleep 0.1
    done
    demo_url=$(sed -n 's/^listening on //p' "$1/endpoint.log" | head -n 1)
    demo_token FRA focal_point >"$1/token"
    chmod 600 "$1/token"
}

# demo_token <mission or -> <role>: the token of the first demonstration account with that mission and role.
demo_token() {
    awk -v mission="$1" -v role="$2" '$1 == "account" && $3 == mission && index("," $4 ",", "," role ",") { print $5; exit }' "$work/endpoint.log"
}
