// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/outboxtable.h"
#include "store/searchindex.h"
#include "store/types.h"

#include <optional>

namespace Chancery::Store {

/// What the overlay holds for a record: a function of theirs and its open operations alone, so that it can be made
/// anew at any time, and verify() can compare.
struct OverlayRow
{
    QJsonObject document;
    Badge badge = Badge::Waiting;
    bool deleted = false;
};
/// \p theirs is empty when the replica has no such record; \p replicaIsWhole says whether that means it is gone.
/// nullopt: no operation is open, the replica's row shows.
[[nodiscard]] std::optional<OverlayRow> overlayOf(const Domain::Collection &collection,
                                                  const std::optional<QJsonObject> &theirs,
                                                  const Domain::Outbox &outbox, const QString &id, bool replicaIsWhole);

/// Writes overlay rows, inside the caller's transaction.
class OverlayWriter
{
public:
    OverlayWriter(Connection &connection, SearchIndex &search, DocumentReader &documents, const Domain::Outbox &outbox,
                  bool replicaIsWhole)
        : m_connection(connection)
        , m_search(search)
        , m_documents(documents)
        , m_outbox(outbox)
        , m_replicaIsWhole(replicaIsWhole)
    {
    }
    /// Folds the record's operations again over what the replica has now.
    [[nodiscard]] Expected<void> fold(const Table &table, const QString &id);
    /// The same for each record of \p names whose collection this build knows.
    [[nodiscard]] Expected<void> fold(std::span<const Table> tables, const QSet<RecordName> &names);

private:
    struct Theirs
    {
        qint64 rid = 0; ///< 0: not in the replica.
        qint64 rev = 0;
        std::optional<qint64> updatedAt;
        QString updatedBy;
        std::optional<QJsonObject> document;
    };
    [[nodiscard]] Expected<Theirs> theirs(const Table &table, const QString &id);
    /// Answers the key the row had, 0 without one.
    [[nodiscard]] Expected<qint64> removeOld(const Table &table, const QString &id);
    [[nodiscard]] Expected<qint64> newKey(const Table &table);
    [[nodiscard]] Expected<void> write(const Table &table, const QString &id, qint64 key, const Theirs &theirs,
                                       const OverlayRow &row);

    Connection &m_connection;
    SearchIndex &m_search;
    DocumentReader &m_documents;
    const Domain::Outbox &m_outbox;
    bool m_replicaIsWhole;
};

} // namespace Chancery::Store
