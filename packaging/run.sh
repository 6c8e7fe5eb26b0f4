#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing (Debian), builds, starts a demonstration endpoint on loopback and opens Chancery signed in
# to it. With no display it does the same under a virtual one, walks through the main job and leaves screenshots in
# build/tour/. Safe to run twice.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/install.sh

chancery_install
chancery_build release chancery chancery-cli chancery-endpoint

if [[ -z ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
    exec bash packaging/tour.sh build/tour
fi
work=$(mktemp -d)
trap 'kill "${endpoint_pid:-}" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
source packaging/demo.sh
demo_start_endpoint "$work"
echo "Chancery opens, signed in as the focal point of France (demonstration); close the window to end."
build/release/bin/chancery --profile "$work/profile" --endpoint "$demo_url" --token-file "$work/token"
