// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <xlsxwriter.h>

namespace Chancery::Exchange {

namespace {

// libxlsxwriter refuses longer texts; Excel's own limit of a cell.
constexpr qsizetype MaxCell = 32'767;
constexpr qsizetype MaxSheetName = 31;

QByteArray sheetName(const QString &title)
{
    QString name = title.left(MaxSheetName);
    for (const QChar forbidden : QStringLiteral("[]:*?/\\'")) {
        name.replace(forbidden, u' ');
    }
    return name.trimmed().isEmpty() ? QByteArray("List") : name.trimmed().toUtf8();
}

void writeText(lxw_worksheet *sheet, lxw_row_t row, int column, const QString &text, lxw_format *format)
{
    worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), text.left(MaxCell).toUtf8().constData(), format);
}

lxw_error fill(lxw_workbook *book, const Table &table)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, sheetName(table.title).constData());
    if (sheet == nullptr) {
        return LXW_ERROR_SHEETNAME_ALREADY_USED;
    }
    lxw_format *bold = workbook_add_format(book);
    format_set_bold(bold);
    for (int column = 0; column < table.columns.size(); ++column) {
        writeText(sheet, 0, column, table.columns[column], bold);
    }
    lxw_row_t row = 1;
    for (const QStringList &cells : table.rows) {
        for (int column = 0; column < cells.size(); ++column) {
            writeText(sheet, row, column, cells[column], nullptr);
        }
        ++row;
    }
    if (!table.asOf.isEmpty()) {
        writeText(sheet, row + 1, 0, table.asOf, nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    if (!table.columns.isEmpty()) {
        worksheet_set_column(sheet, 0, static_cast<lxw_col_t>(table.columns.size() - 1), 24, nullptr);
        worksheet_autofilter(sheet, 0, 0, std::max<lxw_row_t>(row - 1, 1),
                             static_cast<lxw_col_t>(table.columns.size() - 1));
    }
    return LXW_NO_ERROR;
}

} // namespace

Expected<void> writeXlsx(const Table &table, const QString &file)
{
    // The library writes straight to its file: a temporary neighbour keeps the old one until the new one is whole.
    const QString temporary = file + QStringLiteral(".part");
    lxw_workbook *book = workbook_new(QFile::encodeName(temporary).constData());
    if (book == nullptr) {
        return failure(ErrorCode::Storage, QStringLiteral("xlsx: no workbook"));
    }
    const lxw_error filled = fill(book, table);
    const lxw_error closed = workbook_close(book);
    const lxw_error error = filled != LXW_NO_ERROR ? filled : closed;
    if (error != LXW_NO_ERROR) {
        QFile::remove(temporary);
        const bool mayWrite = QFileInfo(QFileInfo(file).absolutePath()).isWritable();
        return failure(mayWrite ? ErrorCode::Storage : ErrorCode::StorageReadOnly,
                       QStringLiteral("xlsx: ") + QString::fromUtf8(lxw_strerror(error)));
    }
    QFile::remove(file);
    if (!QFile::rename(temporary, file)) {
        QFile::remove(temporary);
        return failure(ErrorCode::StorageReadOnly, QStringLiteral("xlsx: cannot replace the file"));
    }
    return {};
}

} // namespace Chancery::Exchange
