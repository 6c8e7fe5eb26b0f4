// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The records of bench_generate, as each library wants them.
import fs from 'node:fs';

export function records(file) {
    return fs
        .readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map(line => JSON.parse(line))
        .filter(line => line.collection === 'candidatures')
        .map(line => line.record);
}

export function elapsed(start) {
    return Number(((performance.now() - start) / 1000).toFixed(3));
}
