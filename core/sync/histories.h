// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace Chancery::Sync {

class Driver;

/// One change of a record, as the endpoint tells it.
struct HistoryLine
{
    struct Change
    {
        QString field;
        std::optional<QJsonValue> before {}; ///< Nullopt: the caller did not see the record then.
        QJsonValue after {};
        bool isOmitted = false; ///< Too long to be told: neither value is there.
    };
    QDateTime at {}; ///< UTC, the endpoint's clock.
    QString by {};
    QString what {}; ///< create, patch, import, or the name of an action.
    std::vector<Change> changes {};
};

struct History
{
    std::vector<HistoryLine> lines {}; ///< Newest first.
    bool hasMore = false; ///< There are older ones than those that were asked for.
    bool isRemembered = false; ///< The endpoint could not be asked now; this is what it said before.
};

/// Asks the endpoint for the history of records, one by one and only when somebody wants to read it. What was read is
/// remembered while the session is open, for when there is no connection. Nothing of it is written to disk: a record
/// that is taken away leaves no trace. Lives on the store's thread beside the driver, which must outlive it.
class Histories
{
public:
    using Fetched = std::function<void(Expected<History>)>;

    explicit Histories(Driver &driver);
    /// Offline, NotFound, Gone, Protocol, …
    void fetch(const QString &collection, const QString &id, const Fetched &fetched);
    /// Another caller signs in, or nobody: what was told to one must not be shown to another.
    void forget() { m_known.clear(); }

private:
    void finish(const QString &record, const Expected<History> &history, const Fetched &fetched);

    Driver &m_driver;
    QHash<QString, History> m_known; ///< By "collection/id".
};

/// Protocol when \p object is not a history.
[[nodiscard]] Expected<History> historyOf(const QJsonObject &object);

} // namespace Chancery::Sync
