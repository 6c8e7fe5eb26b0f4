// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <span>
#include <string_view>

/// The durable tables (outbox, archive, sync state): what exists nowhere else is only ever changed by numbered SQL
/// files in core/store/migrations, never derived from a description.
namespace Chancery::Store {

class Connection;

struct Migration
{
    std::string_view name; ///< "0001_durable"
    std::string_view sql;
};

/// All there are, in order; the file with all of them applied has `user_version` = their number.
[[nodiscard]] std::span<const Migration> migrations();

/// The version of a file. StorageNewer when it has seen more than \p known, StorageDamaged when another program made
/// it.
[[nodiscard]] Expected<int> versionOf(Connection &connection, std::span<const Migration> known = migrations());

/// Brings the file up to date, one transaction a step. Before the first step of an older file a copy is made beside
/// \p path, named "….v1.backup"; after an error the file has the version of the last good step.
[[nodiscard]] Expected<void> migrate(Connection &connection, const QString &path,
                                     std::span<const Migration> steps = migrations());

/// Where the copy of version \p version goes.
[[nodiscard]] QString backupPath(const QString &path, int version);

} // namespace Chancery::Store
