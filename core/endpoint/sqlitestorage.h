// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/catalogue.h"
#include "endpoint/storage.h"

#include <memory>

namespace Chancery::Endpoint {

/// A Storage in one SQLite file: one writing connection under a mutex, several reading ones (WAL). Other processes may
/// read and write beside it; whoever waits longer than five seconds for the write lock gets StorageLocked.
class SqliteStorage final : public Storage
{
public:
    /// Opens or creates the database file \p path. \p clock and \p catalogue must outlive the storage.
    [[nodiscard]] static Expected<std::unique_ptr<SqliteStorage>>
    open(const QString &path, const Clock &clock,
         std::span<const Domain::Collection *const> catalogue = Domain::catalogue());
    ~SqliteStorage() override;

    [[nodiscard]] Expected<QString> incarnation() const override;
    [[nodiscard]] Expected<QByteArray> cursorKey() const override;
    [[nodiscard]] Expected<qint64> head(const QStringList &scopes) const override;
    [[nodiscard]] Expected<qint64> seq() const override;
    [[nodiscard]] Expected<qint64> floorSeq() const override;
    [[nodiscard]] Expected<FeedPage> changes(const QStringList &scopes, qint64 after, int limit) const override;
    [[nodiscard]] Expected<Chunk> chunk(const QStringList &scopes, const QString &collection, const QString &afterId,
                                        int limit, int bucket) const override;
    [[nodiscard]] Expected<Chunk> chunkOfAll(const QString &collection, const QString &afterId,
                                             int limit) const override;
    [[nodiscard]] Expected<qint64> countVisible(const QStringList &scopes) const override;
    [[nodiscard]] Expected<std::vector<quint64>> digest(const QStringList &scopes, qint64 seq) const override;
    [[nodiscard]] Expected<qint64> lastWriteOf(const QString &account) const override;
    [[nodiscard]] Expected<QStringList> scopesTouchedSince(qint64 seq) const override;
    [[nodiscard]] Expected<std::optional<StoredRecord>> find(const QString &collection,
                                                             const QString &id) const override;
    [[nodiscard]] Expected<std::vector<HistoryLine>> history(const QStringList &scopes, const QString &collection,
                                                             const QString &id, qint64 before,
                                                             int limit) const override;
    [[nodiscard]] Expected<std::vector<StoredRecord>> list(const QStringList &scopes, const Domain::Query &query,
                                                           const QString &afterId) const override;
    [[nodiscard]] Expected<Commit> write(const std::function<Expected<void>(WriteTransaction &)> &work) override;
    [[nodiscard]] Expected<void> collectGarbage(qint64 seq) override;
    [[nodiscard]] Expected<qint64> seqAt(const QDateTime &instant) const override;
    [[nodiscard]] Expected<void> forgetOperations(const QDateTime &instant) override;
    [[nodiscard]] Expected<void> renewIncarnation() override;
    [[nodiscard]] Expected<std::optional<Token>> tokenOf(const QByteArray &tokenHash) const override;
    [[nodiscard]] Expected<void> addAccount(const Domain::Caller &caller, const QByteArray &tokenHash) override;
    [[nodiscard]] Expected<std::vector<Token>> accounts() const override;
    [[nodiscard]] Expected<void> revokeAccount(const QString &account) override;
    [[nodiscard]] Expected<bool> hasBlob(const QByteArray &sha256) const override;
    [[nodiscard]] Expected<void> noteBlob(const QByteArray &sha256, qint64 size) override;

private:
    struct Private;
    explicit SqliteStorage(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Chancery::Endpoint
