// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outbox.h"
#include "store/synctable.h"

#include <QStringList>

#include <vector>

namespace Chancery::Store {

/// What could be read of the durable tables of a damaged file.
struct Salvage
{
    struct Archived
    {
        QString op;
        qint64 n = 0;
        QString collection;
        QString record;
        QString operation;
        qint64 ackRev = 0;
        QString outcome;
        qint64 leftAt = 0;
    };
    std::vector<Domain::OutboxEntry> entries;
    std::vector<Archived> archive;
    Standing standing; ///< Account, client, caller and service alone are worth keeping.
    int lostOperations = 0;
    QStringList lost; ///< "candidatures/0192…"
};

/// Reads around what is broken: the outbox, its copy in an index, both from both ends, then row by row; another index
/// names what is lost. Where not even the first page can be read, a copy of the file gets that of a new one, whose
/// durable tables lie in the same place. Changes nothing in \p path.
[[nodiscard]] Salvage salvage(const QString &path);

} // namespace Chancery::Store
