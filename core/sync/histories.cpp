// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "histories.h"

#include "base/rfc3339.h"
#include "sync/driver.h"

#include <QJsonArray>

namespace Chancery::Sync {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostKnown = 100; ///< Histories remembered at a time.

HistoryLine::Change changeOf(const QJsonObject &object)
{
    HistoryLine::Change change {object.value("field"_L1).toString()};
    change.isOmitted = object.value("omitted"_L1).toBool();
    change.after = object.value("after"_L1);
    if (const QJsonValue before = object.value("before"_L1); !before.isUndefined()) {
        change.before = before;
    }
    return change;
}

std::optional<HistoryLine> lineOf(const QJsonObject &object)
{
    const auto at = parseInstant(object.value("at"_L1).toString());
    if (!at || !object.value("changes"_L1).isArray()) {
        return std::nullopt;
    }
    HistoryLine line {*at, object.value("by"_L1).toString(), object.value("what"_L1).toString()};
    const QJsonArray changes = object.value("changes"_L1).toArray();
    for (const QJsonValue &change : changes) {
        line.changes.push_back(changeOf(change.toObject()));
    }
    return line;
}

} // namespace

Expected<History> historyOf(const QJsonObject &object)
{
    if (!object.value("items"_L1).isArray()) {
        return failure(ErrorCode::Protocol, u"a history without items"_s);
    }
    History history;
    history.hasMore = object.value("next"_L1).isString();
    const QJsonArray items = object.value("items"_L1).toArray();
    for (const QJsonValue &item : items) {
        std::optional<HistoryLine> line = lineOf(item.toObject());
        if (!line.has_value()) {
            return failure(ErrorCode::Protocol, u"a line of a history that is none"_s);
        }
        history.lines.push_back(std::move(*line));
    }
    return history;
}

Histories::Histories(Driver &driver)
    : m_driver(driver)
{
}

void Histories::fetch(const QString &collection, const QString &id, const Fetched &fetched)
{
    const QString record = collection + u'/' + id;
    using Connection = Status::Connection;
    const Connection connection = m_driver.status().connection;
    if (connection == Connection::Offline || connection == Connection::SignedOut) {
        finish(record, failure(ErrorCode::Offline, u"a history, without a connection"_s), fetched);
        return;
    }
    m_driver.send(m_driver.wire().history(collection, id),
                  [this, record, fetched](const Expected<Transport::Response> &answer) {
                      finish(record, answer.and_then(objectOf).and_then(historyOf), fetched);
                  });
}

void Histories::finish(const QString &record, const Expected<History> &history, const Fetched &fetched)
{
    if (history.has_value()) {
        if (m_known.size() >= MostKnown) {
            m_known.clear();
        }
        m_known.insert(record, *history);
        fetched(history);
        return;
    }
    const ErrorCode code = history.error().code;
    if (code != ErrorCode::Offline && code != ErrorCode::Unavailable) {
        m_known.remove(record); // A record that was taken away takes with it what was known of it.
    }
    const auto known = m_known.constFind(record);
    if (known == m_known.cend()) {
        fetched(history);
        return;
    }
    History remembered = *known;
    remembered.isRemembered = true;
    fetched(remembered);
}

} // namespace Chancery::Sync
