// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outbox.h"
#include "simulation/mutation.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace Chancery::Simulation {

/// What a caller sees: id → revision.
using View = QMap<QString, qint64>;

struct ModelRow
{
    QString id;
    bool put = true;
    qint64 rev = 0;
    QJsonObject document {};
};

struct ModelExpiry
{
    QString reason;
    qint64 seq = 0; ///< With "incarnation": what was restored.
};

struct ModelPage
{
    std::optional<ModelExpiry> expired {};
    std::vector<ModelRow> rows {};
    QString cursor {};
    qint64 seq = 0;
    bool complete = false;
    View truth {}; ///< What the replica must equal when complete.
};

/// A part of a snapshot up to a mark, or to the end.
struct ModelSection
{
    std::optional<ModelExpiry> expired {};
    std::vector<ModelRow> rows {};
    QString mark {};
    bool ended = false;
    QString cursor {};
    qint64 seq = 0; ///< Of the start.
};

/// The protocol's endpoint in memory, as an executable specification: one sequence, whole commits, a feed row for each
/// record and scope, field compare-and-set, a log of operations in the transaction of their effect, snapshots with
/// marks, a floor below which tombstones are gone, and restoring from a backup.
class ModelEndpoint
{
public:
    /// Told of every effect: the operation (null for the endpoint's own people), the document before and after.
    using Watcher = std::function<void(const Domain::Operation *operation, const QString &id, const QJsonObject &before,
                                       const QJsonObject &after)>;

    ModelEndpoint(Mutation mutation, Watcher watcher);

    // What clients ask for; \p scopes is the caller's mask now.
    [[nodiscard]] ModelPage changes(const QString &cursor, int scopes, int limit) const;
    [[nodiscard]] ModelSection snapshot(const QString &mark, int scopes, int rows) const;
    [[nodiscard]] std::optional<View> digest(const QString &cursor, int scopes) const; ///< Nullopt: has moved on.
    [[nodiscard]] qint64 heads(int scopes) const;
    [[nodiscard]] std::vector<Domain::OperationResult> push(const QString &client, int scopes,
                                                            const std::vector<Domain::Operation> &operations);

    // What its own people do.
    void
    edit(const std::function<void(QMap<QString, QJsonObject> &)> &change); ///< One commit; removed rows are deletions.
    void collectGarbage(qint64 floor);
    void backUp() { m_backup = m_data; }
    void keepRestoredSeqToItself() { m_tellsSeq = false; }
    bool restore(); ///< False without a backup.

    [[nodiscard]] View view(int scopes) const;
    [[nodiscard]] std::optional<QJsonObject> document(const QString &id) const; ///< Nullopt: deleted or never there.
    [[nodiscard]] int timesApplied(const QString &op) const { return m_data.applied.value(op).times; }
    [[nodiscard]] const Domain::Operation *appliedBody(const QString &op) const;
    [[nodiscard]] qint64 seq() const { return m_data.seq; }
    [[nodiscard]] qint64 floor() const { return m_data.floor; }
    [[nodiscard]] int incarnation() const { return m_incarnation; }
    /// Whether that document ever was revision \p rev of the record, also before a restore.
    [[nodiscard]] bool everWas(const QString &id, qint64 rev, const QJsonObject &document) const;
    /// Whether the record was ever out of sight of \p scopes after revision \p rev.
    [[nodiscard]] bool leftSightAfter(const QString &id, qint64 rev, int scopes) const;

private:
    struct Stored
    {
        QJsonObject document {};
        qint64 rev = 0;
        bool deleted = false;
    };
    struct Feed
    {
        qint64 seq = 0;
        bool live = false;
    };
    struct Applied
    {
        int times = 0;
        Domain::Operation body {};
    };
    struct Step
    {
        qint64 rev = 0;
        qint64 before = 0;
        QString client {};
    };
    /// A batch of operations on its way through one transaction.
    struct Batch
    {
        QString client;
        int scopes = 0;
        qint64 seq = 0;
        QHash<QString, Domain::OperationResult> failedGroups {}; ///< Group → what its first failed member is told.
        QHash<QString, QString> failedRecords {}; ///< Record → operation to blame.
        QHash<QString, Domain::OperationResult::Status> known {};
        std::vector<Domain::OperationResult> results {};
    };
    /// All that a backup has; shared, so that copying is cheap.
    struct Data
    {
        qint64 seq = 0;
        qint64 floor = 0;
        QMap<QString, Stored> records {};
        QMap<std::pair<QString, int>, Feed> feed {}; ///< (id, scope)
        QHash<QString, Domain::OperationResult> log {};
        QHash<QString, Applied> applied {};
        QHash<QString, QVector<Step>> steps {};
    };
    struct Position
    {
        int incarnation = 0;
        qint64 seq = 0;
        int scopes = 0;
        QString after {}; ///< Of a mark.
    };

    [[nodiscard]] static QString textOf(const Position &position);
    [[nodiscard]] static std::optional<Position> positionOf(const QString &text);
    [[nodiscard]] std::optional<ModelExpiry> expiryOf(const std::optional<Position> &position, int scopes) const;
    [[nodiscard]] static bool sees(const Stored &record, int scopes);
    [[nodiscard]] std::vector<std::pair<qint64, QString>> newerThan(qint64 seq, int scopes) const;
    void write(const QString &id, const Stored &next, qint64 seq, const QString &client,
               const Domain::Operation *operation);
    [[nodiscard]] Domain::OperationResult apply(const Domain::Operation &operation, const QString &client, int scopes,
                                                qint64 seq);
    /// False when a group failed that had not failed before.
    [[nodiscard]] bool attempt(const std::vector<Domain::Operation> &operations, Batch &batch);
    [[nodiscard]] Domain::OperationResult resultFor(const Domain::Operation &operation, const Batch &batch);
    [[nodiscard]] QString blockerOf(const Domain::Operation &operation, const Batch &batch) const;
    [[nodiscard]] bool holds(const Stored &record, const QString &id, qint64 base, const QString &client) const;

    Mutation m_mutation;
    Watcher m_watcher;
    int m_incarnation = 1;
    qint64 m_restoredTo = 0;
    bool m_tellsSeq = true;
    Data m_data {};
    std::optional<Data> m_backup {};
    QHash<std::pair<QString, qint64>, std::vector<QJsonObject>> m_history {};
    QHash<QString, std::vector<std::pair<qint64, int>>> m_sight {}; ///< id → (rev, audience); 0 when deleted.
};

} // namespace Chancery::Simulation
