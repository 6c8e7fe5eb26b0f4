// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outbox.h"
#include "endpoint/recordwriter.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace Chancery::Endpoint {

/// One operation of POST /v1/ops as it came: read, or why it could not be.
struct IncomingOperation
{
    QString op;
    Expected<Domain::Operation> operation;
};

/// The operations of one request, applied in their order within one writing transaction (protocol §5): each in its
/// savepoint, a group whole or not at all, nothing after a failed operation of the same record, each once for ever.
class OperationBatch
{
public:
    using CollectionOf = std::function<const Domain::Collection *(const QString &name)>;

    /// \p client names whose operations they are; ids of different clients do not meet.
    OperationBatch(WriteTransaction &transaction, RecordWriter &writer, QString client, CollectionOf collectionOf);

    /// One result for each operation, in order. An Error is a failure of the storage: nothing may be committed then.
    [[nodiscard]] Expected<std::vector<Domain::OperationResult>> run(const std::vector<IncomingOperation> &operations);

private:
    struct Outcome
    {
        Written written;
        QByteArray fingerprint; ///< Empty: not to be logged.
        bool repeated = false; ///< Comes from the log, or from earlier in the batch.
    };
    struct FailedGroup
    {
        QString op; ///< The operation that failed.
        Outcome outcome;
    };
    /// False: a group failed for the first time, and everything is to be done again without it.
    [[nodiscard]] Expected<bool> attempt(const std::vector<IncomingOperation> &operations);
    [[nodiscard]] Expected<Outcome> outcomeOf(const IncomingOperation &incoming);
    [[nodiscard]] Expected<std::optional<Outcome>> earlierOutcome(const Domain::Operation &operation);
    [[nodiscard]] Expected<QString> blockerOf(const Domain::Operation &operation);
    [[nodiscard]] Expected<Written> apply(const Domain::Operation &operation);
    [[nodiscard]] Expected<Written> dispatch(const Domain::Operation &operation);
    [[nodiscard]] static bool isBlobMissing(const Domain::OperationResult &result);
    [[nodiscard]] Expected<void> log(const std::vector<IncomingOperation> &operations);

    WriteTransaction &m_transaction;
    RecordWriter &m_writer;
    const QString m_client;
    const CollectionOf m_collectionOf;
    QHash<QString, FailedGroup> m_failedGroups;
    // Of the present attempt.
    std::vector<Outcome> m_outcomes;
    QHash<QString, std::size_t> m_byOp; ///< Index into m_outcomes.
    QHash<QString, QString> m_failedRecords; ///< "collection/id" → the operation that failed.
};

} // namespace Chancery::Endpoint
