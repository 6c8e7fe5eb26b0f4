// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "table.h"

namespace Chancery::Exchange {

namespace {

QString cell(const QString &text)
{
    QString out = text;
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    if (!out.isEmpty() && dangerous.contains(out.front())) {
        out.prepend(u'\'');
    }
    if (out.contains(u'"') || out.contains(u',') || out.contains(u'\n') || out.contains(u'\r')) {
        out.replace(u'"', QStringLiteral("\"\""));
        out = u'"' + out + u'"';
    }
    return out;
}

QByteArray line(const QStringList &cells)
{
    QStringList quoted;
    quoted.reserve(cells.size());
    for (const QString &text : cells) {
        quoted.append(cell(text));
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace

QByteArray toCsv(const Table &table)
{
    QByteArray out("\xEF\xBB\xBF");
    out += line(table.columns);
    for (const QStringList &row : table.rows) {
        out += line(row);
    }
    if (!table.asOf.isEmpty()) {
        out += line({table.asOf});
    }
    return out;
}

} // namespace Chancery::Exchange
