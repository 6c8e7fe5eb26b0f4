// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "domain/elections/replay.h"
#include "json.h"

#include <QFile>
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
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        return failure(ErrorCode::Invalid,
                       u"%1 is not a record of elections: %2"_s.arg(file.fileName(), error.errorString()));
    }
    const auto replayed = Domain::Ballot::replay(document.object());
    if (!replayed) {
        Error failed = replayed.error();
        failed.code = ErrorCode::Invalid; // the file is at fault, not the words of the command
        return tl::unexpected(failed);
    }
    for (const QJsonObject &round : replayed->rounds) {
        print(round);
    }
    return replayed->contradictions == 0 ? Done : Failed;
}

} // namespace Chancery::Cli
