// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/storage.h"
#include "store/sqlite.h"

#include <QSet>

namespace Chancery::Endpoint {

/// The record as stored, deleted or not.
[[nodiscard]] Expected<std::optional<StoredRecord>> readRecord(Store::Connection &connection, const QString &collection,
                                                               const QString &id);

/// A WriteTransaction over the writing connection of SqliteStorage, inside a transaction that is already open.
class SqliteTransaction final : public WriteTransaction
{
public:
    SqliteTransaction(Store::Connection &connection, qint64 seq, QDateTime now);

    [[nodiscard]] qint64 seq() const override { return m_seq; }
    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] Expected<std::optional<StoredRecord>> load(const QString &collection, const QString &id) override
    {
        return readRecord(m_connection, collection, id);
    }
    [[nodiscard]] Expected<void> store(const StoredRecord &record, const QStringList &scopes) override;
    [[nodiscard]] Expected<void> savepoint() override;
    [[nodiscard]] Expected<void> rollbackToSavepoint() override;
    [[nodiscard]] Expected<void> releaseSavepoint() override;
    [[nodiscard]] Expected<std::optional<LoggedOperation>> loggedOperation(const QString &client,
                                                                           const QString &op) override;
    [[nodiscard]] Expected<void> logOperation(const QString &client, const QString &op,
                                              const LoggedOperation &entry) override;
    [[nodiscard]] Expected<std::optional<qint64>> revisionBefore(const QString &client, const QString &collection,
                                                                 const QString &id, qint64 rev) override;
    [[nodiscard]] Expected<void> audit(const AuditLine &line) override;
    [[nodiscard]] Expected<void> note(const HistoryLine &line) override;

    [[nodiscard]] std::optional<Domain::Record> find(const Domain::Collection &collection,
                                                     const QString &id) const override;
    [[nodiscard]] std::vector<Domain::Record> where(const Domain::Collection &collection, std::string_view key,
                                                    const QString &value) const override;

    /// Writes the counter, last of all. Answers what the commit will have been.
    [[nodiscard]] Expected<Commit> finish();

private:
    [[nodiscard]] Expected<void> run(std::string_view sql); ///< Prepared once.
    /// What a savepoint keeps beside the database's own.
    struct State
    {
        QSet<QString> touched {}; ///< Scopes.
        bool written = false;
    };
    [[nodiscard]] Expected<QStringList> liveScopesOf(const StoredRecord &record) const;
    [[nodiscard]] Expected<void> writeRow(const StoredRecord &record, const QStringList &scopes);
    [[nodiscard]] Expected<void> writeFeed(const StoredRecord &record, const QString &scope, bool live);

    Store::Connection &m_connection;
    const qint64 m_seq;
    const QDateTime m_now;
    State m_state;
    std::vector<State> m_saved; ///< One for each open savepoint.
};

/// Reads the columns rev, deleted, scopes, data, in this order from \p first, of the statement's present row.
[[nodiscard]] StoredRecord recordFromRow(const Store::Statement &row, int first, const QString &collection,
                                         const QString &id);

} // namespace Chancery::Endpoint
