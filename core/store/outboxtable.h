// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outbox.h"

#include <QDateTime>
#include <QSet>

#include <utility>

/// The outbox on disk: one row an open operation, one row an archived one.
namespace Chancery::Store {

class Connection;
class Statement;

/// Collection and id of a record.
using RecordName = std::pair<QString, QString>;

/// The columns `n, operation, state, ack_rev, tries, answer` of the outbox from \p first on. StorageDamaged when the
/// row is not what was written.
[[nodiscard]] Expected<Domain::OutboxEntry> entryFrom(const Statement &row, int first = 0);

[[nodiscard]] Expected<std::vector<Domain::OutboxEntry>> loadEntries(Connection &connection);
[[nodiscard]] Expected<void> writeEntry(Connection &connection, const Domain::OutboxEntry &entry);
[[nodiscard]] Expected<void> archive(Connection &connection, const Domain::Departure &departure, const QDateTime &now);

/// Writes the difference of two outboxes and what left between them; answers the records it concerns.
[[nodiscard]] Expected<QSet<RecordName>> writeDifference(Connection &connection, const Domain::Outbox &before,
                                                         const Domain::Outbox &after,
                                                         const std::vector<Domain::Departure> &departures,
                                                         const QDateTime &now);

/// Archived as applied with a revision above \p ackRev.
[[nodiscard]] Expected<std::vector<Domain::OutboxEntry>> archivedAbove(Connection &connection, qint64 ackRev);
/// Drops what left more than 90 days ago.
[[nodiscard]] Expected<void> pruneArchive(Connection &connection, const QDateTime &now);

} // namespace Chancery::Store
