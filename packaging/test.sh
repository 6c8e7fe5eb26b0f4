#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Chancery authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing (Debian), builds, runs every test. Safe to run twice.
set -euo pipefail
cd "$(dirname "$0")/.."
source packaging/install.sh

chancery_install
(cd tests/contract && npm ci --no-audit --no-fund --silent)
chancery_build release
exec ctest --test-dir build/release --output-on-failure --parallel "$(nproc)" "$@"
