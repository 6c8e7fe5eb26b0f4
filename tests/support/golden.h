// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/sourcepath.h"

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTest>

namespace Chancery::Test {

/// Compares \p text with tests/data/golden/\p name; with CHANCERY_UPDATE_GOLDEN=1 writes the file instead. Answers
/// what differs first, empty when nothing does.
inline QString differenceToGolden(const QString &name, const QByteArray &text)
{
    QFile file(Chancery::Test::sourcePath(QStringLiteral("tests/data/golden/")) + name);
    if (qEnvironmentVariableIntValue("CHANCERY_UPDATE_GOLDEN") == 1) {
        return file.open(QFile::WriteOnly) && file.write(text) == text.size() ? QString()
                                                                              : QStringLiteral("cannot be written");
    }
    if (!file.open(QFile::ReadOnly)) {
        return QStringLiteral("there is none; CHANCERY_UPDATE_GOLDEN=1 writes it");
    }
    const QList<QByteArray> expected = file.readAll().split('\n');
    const QList<QByteArray> lines = text.split('\n');
    for (qsizetype i = 0; i < qMax(expected.size(), lines.size()); ++i) {
        if (expected.value(i) != lines.value(i) || i >= expected.size() || i >= lines.size()) {
            return QStringLiteral("line %1: expected «%2», got «%3»; CHANCERY_UPDATE_GOLDEN=1 accepts it")
                .arg(i + 1)
                .arg(QString::fromUtf8(expected.value(i)), QString::fromUtf8(lines.value(i)));
        }
    }
    return {};
}

} // namespace Chancery::Test
