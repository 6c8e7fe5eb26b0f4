// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Chancery::EndpointApp {

Expected<Options> parse(QStringList words)
{
    Options options;
    const QMap<QString, QString *> valued {{u"--data"_s, &options.data},
                                           {u"--listen"_s, &options.listen},
                                           {u"--database"_s, &options.database},
                                           {u"--mission"_s, &options.mission},
                                           {u"--roles"_s, &options.roles}};
    while (!words.isEmpty()) {
        const QString word = words.takeFirst();
        if (word == "--demo"_L1) {
            options.demo = true;
        } else if (valued.contains(word)) {
            if (words.isEmpty()) {
                return failure(ErrorCode::Malformed, u"%1 needs a value"_s.arg(word));
            }
            *valued.value(word) = words.takeFirst();
        } else if (word.startsWith("--"_L1)) {
            return failure(ErrorCode::Malformed, u"unknown option %1"_s.arg(word));
        } else {
            options.words.append(word);
        }
    }
    if (!options.database.isEmpty()) {
        return failure(ErrorCode::Malformed, u"--database: this build keeps its records in SQLite only"_s);
    }
    return options;
}

Expected<QString> databaseIn(const QString &directory)
{
    if (directory.isEmpty()) {
        return failure(ErrorCode::Malformed, u"--data DIR is needed"_s);
    }
    if (!QDir().mkpath(directory)) {
        return failure(ErrorCode::StorageReadOnly, u"cannot make %1"_s.arg(directory));
    }
    QFile::setPermissions(directory, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return QDir(directory).filePath(u"endpoint.sqlite3"_s);
}

} // namespace Chancery::EndpointApp
