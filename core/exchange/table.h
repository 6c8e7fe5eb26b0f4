// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

/// What leaves Chancery as a file other programs read. Texts arrive ready to show; nothing here knows a record.
namespace Chancery::Exchange {

/// A list as the user sees it.
struct Table
{
    QString title;
    QStringList columns;
    std::vector<QStringList> rows; ///< Each as long as `columns`.
    QString asOf {}; ///< One sentence on how fresh the list is; the last line of the file. May be empty.
};

/// RFC 4180 with CRLF, UTF-8 with a byte order mark (so that spreadsheet programs read it as UTF-8). A cell that a
/// spreadsheet would take for a formula is led by an apostrophe (OWASP, "CSV Injection").
[[nodiscard]] QByteArray toCsv(const Table &table);

/// Office Open XML workbook with one sheet; cells are texts, never formulas. Replaces \p file only when all is
/// written. StorageFull, StorageReadOnly or Storage otherwise.
[[nodiscard]] Expected<void> writeXlsx(const Table &table, const QString &file);

} // namespace Chancery::Exchange
