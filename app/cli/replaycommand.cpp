// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "domain/elections/replay.h"
#include "json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Cli {

Expected<int> replay(const Arguments &arguments)
{
    QFile file(arguments.positional.front());
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::NotFound, u"cannot read %1: %2"_s.arg(file.fileName(), file.errorString()));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError || document.isNull()) {
        return failure(ErrorCode::Invalid,
                       u"%1 is not a record of elections: %2"_s.arg(file.fileName(), error.errorString()));
    }
    // A bare list of elections is the same record without its wrapping.
    const QJsonObject record =
        document.isArray() ? QJsonObject {{"elections"_L1, document.array()}} : document.object();
    const auto replayed = Domain::Ballot::replay(record);
    if (!replayed) {
        Error failed = replayed.error();
        failed.code = ErrorCode::Invalid; // the file is at fault, not the words of the command
        return tl::unexpected(failed);
    }
    // Exit: 0, record and rules agree; 1, they differ somewhere, or the file cannot be read (then a line on stderr).
    for (const QJsonObject &round : replayed->rounds) {
        print(round);
    }
    return replayed->contradictions == 0 ? Done : Failed;
}

} // namespace Chancery::Cli
