// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/operation.h"

#include <QString>

#include <functional>
#include <span>

/// What a profile takes on disk, and how to take less. Plain file access on the calling thread, never the GUI's.
namespace Chancery::Sync {

/// Bytes.
struct StorageUse
{
    qint64 records = 0; ///< Replica, outbox and search.
    qint64 attachments = 0;
    qint64 logs = 0;
    qint64 setAside = 0; ///< Damaged files that were replaced by good ones.
    qint64 removable = 0; ///< What prune() would free, about: of the last three.
};
[[nodiscard]] StorageUse storageUse(const QString &directory);

/// Told after each file: how many of how many. False: stop.
using PruneProgress = std::function<bool(int done, int all)>;
/// Removes fetched attachments (they are fetched again when somebody opens them), logs of earlier days and damaged
/// files that were set aside. Keeps what waits to be uploaded, what was pinned and whatever one of \p open refers to.
/// Bytes freed.
qint64 prune(const QString &directory, std::span<const Domain::Operation> open, const PruneProgress &progress);

} // namespace Chancery::Sync
