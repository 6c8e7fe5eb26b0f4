// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "latemodule.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Chancery {

namespace {
Q_LOGGING_CATEGORY(log, "chancery.modules", QtInfoMsg)
} // namespace

QFunctionPointer lateEntry(const char *module, const char *entry)
{
    QLibrary library(QCoreApplication::applicationDirPath() + "/../lib/chancery/"_L1 + QLatin1String(module));
    const QFunctionPointer found = library.resolve(entry);
    if (found == nullptr) {
        qCWarning(log) << "missing:" << module << library.errorString();
    }
    return found;
}

} // namespace Chancery
