// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outbox.h"
#include "endpoint/storage.h"

#include <QHash>

#include <functional>

namespace Chancery::Endpoint {

/// What became of one edit.
struct Written
{
    Domain::OperationResult result {}; ///< Never Blocked or Retry; `op` is left to the caller.
    qint64 before = 0; ///< Revision of the record before; 0: there was none.
    bool changed = false; ///< A new revision was made.
};

/// One edit of one record within a writing transaction: visibility, authority, compare-and-set, rules, blobs and size
/// (protocol §5, §8). Writes the audit line of what it applies.
///
/// A refusal is a result; an Error is a failure of the storage, and the transaction is to be given up.
class RecordWriter
{
public:
    struct Setting
    {
        Domain::Caller caller;
        QString client; ///< Whose own earlier operations a `base` may be older than; empty: nobody's.
        QString requestId;
        qint64 maxRecord = 0; ///< Bytes.
    };
    RecordWriter(const Storage &storage, WriteTransaction &transaction, Setting setting);

    using Collection = Domain::Collection;
    [[nodiscard]] Expected<Written> create(const Collection &collection, const QString &id, const QJsonObject &set);
    [[nodiscard]] Expected<Written> patch(const Collection &collection, const QString &id, const QJsonObject &set,
                                          const QJsonObject &was);
    [[nodiscard]] Expected<Written> act(const Collection &collection, const QString &id, qint64 base,
                                        const QString &action, const QJsonObject &args);
    [[nodiscard]] Expected<Written> remove(const Collection &collection, const QString &id, qint64 base);

    /// The whole new document of a record, made from the present one; \p base must be its revision exactly, or -1.
    using Change = std::function<Expected<QJsonObject>(const QJsonObject &present)>;
    [[nodiscard]] Expected<Written> replace(const Collection &collection, const QString &id, qint64 base,
                                            const Change &change);

    /// The operation for the audit; empty for plain REST without an Idempotency-Key.
    void setOperation(const QString &op) { m_op = op; }

    /// A conflict told once more: with what the caller may see of the record by now, which may be nothing.
    [[nodiscard]] Expected<Written> conflictAgain(const Domain::Collection &collection, const QString &id,
                                                  const QStringList &fields);

private:
    struct Found
    {
        std::optional<StoredRecord> record {}; ///< Live and visible to the caller.
        Written refusal {}; ///< When there is none.
    };
    [[nodiscard]] Expected<Found> find(const Collection &collection, const QString &id);
    [[nodiscard]] Expected<bool> holds(const StoredRecord &record, qint64 base);
    [[nodiscard]] Expected<Written> again(const StoredRecord &stored, const QJsonObject &set);
    [[nodiscard]] Expected<Written> update(const StoredRecord &before, const Domain::Record &after, const QString &what,
                                           bool withRules);
    /// Writes the other records that an action changed, none of which the caller's own authority is asked about.
    [[nodiscard]] Expected<void> carryOver(const std::vector<Domain::Record> &others, const QString &action);
    /// \p before: what is stored now; null: nothing.
    [[nodiscard]] Expected<Written> store(const Domain::Record &record, const StoredRecord *before,
                                          const QString &what);
    [[nodiscard]] Expected<std::optional<Error>> refusalOf(const Domain::Record &record, const QJsonObject &earlier);
    [[nodiscard]] Expected<std::optional<qint64>> ownRevisionBefore(const StoredRecord &record, qint64 rev);
    [[nodiscard]] Expected<void> noteHistory(HistoryLine line, const QString &what);
    [[nodiscard]] Expected<void> noteChange(const QString &collection, const QString &id, qint64 before,
                                            const QString &what);

    const Storage &m_storage;
    WriteTransaction &m_transaction;
    const Setting m_setting;
    QString m_op;
    QHash<QString, qint64> m_before; ///< "collection/id" of what this transaction changed → revision before it.
};

/// Error of a code of Domain::refusalTo…: Forbidden, or Invalid for a closed status.
[[nodiscard]] Error refusalError(const QString &code);

/// The blobs that \p document refers to in its Sha256 fields, with their JSON pointers.
[[nodiscard]] std::vector<std::pair<QString, QByteArray>>
blobsOf(const Domain::FieldList &fields, const QJsonObject &document, const QString &prefix = {});

} // namespace Chancery::Endpoint
