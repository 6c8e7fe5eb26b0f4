// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "text.h"

#include <QTextBoundaryFinder>

namespace Chancery {

namespace {

constexpr char16_t FirstStrongIsolate = 0x2068;
constexpr char16_t PopDirectionalIsolate = 0x2069;

} // namespace

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : QChar(FirstStrongIsolate) + text + QChar(PopDirectionalIsolate);
}

QString singleLine(const QString &text)
{
    QString line = text;
    for (QChar &c : line) {
        const char16_t unit = c.unicode();
        if (isControl(unit) || isBidiOverride(unit) || unit == QChar::LineSeparator
            || unit == QChar::ParagraphSeparator) {
            c = QLatin1Char(' ');
        }
    }
    return line.simplified();
}

QString elided(const QString &text, qsizetype length)
{
    if (text.size() <= length) {
        return text;
    }
    if (length <= 0) {
        return {};
    }
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(length - 1);
    const qsizetype cut = finder.isAtBoundary() ? length - 1 : finder.toPreviousBoundary();
    return text.left(std::max<qsizetype>(cut, 0)) + QChar(0x2026);
}

} // namespace Chancery
