// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Chancery::Ui {

/// Bytes a profile takes on disk.
struct StorageSize
{
    qint64 records = 0; ///< Database, write-ahead log and search index.
    qint64 attachments = 0;
    qint64 logs = 0;
};
[[nodiscard]] StorageSize storageSize(const QString &directory);

} // namespace Chancery::Ui
