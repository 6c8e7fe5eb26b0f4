// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/types.h"

namespace Chancery::Store {

class Connection;

/// The row of `sync_state`: what the engine knows and what the store alone needs.
struct Standing
{
    SyncState sync;
    qint64 snapshotSeq = 0; ///< From the head of the snapshot that runs.
    qint64 generation = 0; ///< Of the newest snapshot; every row it brings carries it.
    qint64 lastN = 0; ///< Of the outbox.
};

[[nodiscard]] Expected<Standing> loadStanding(Connection &connection);
[[nodiscard]] Expected<void> saveStanding(Connection &connection, const Standing &standing);

} // namespace Chancery::Store
