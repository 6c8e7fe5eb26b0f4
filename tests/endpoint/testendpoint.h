// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/ids.h"
#include "endpoint/accounts.h"
#include "endpoint/service.h"
#include "endpoint/sqlitestorage.h"
#include "testcollections.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace Chancery::Test {

/// Time that moves when a test says so.
class SteppedClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    [[nodiscard]] QDateTime now() const override { return m_start.addMSecs(m_elapsed.count()); }
    void advance(std::chrono::milliseconds by) { m_elapsed += by; }

private:
    QDateTime m_start {QDate(2026, 11, 23), QTime(9, 0), Qt::UTC};
    std::chrono::milliseconds m_elapsed {};
};

struct Reply
{
    int status = 0;
    QHash<QByteArray, QByteArray> headers {};
    QByteArray body {}; ///< Of a stream: all of it.
    Endpoint::HttpResponse response {};
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] std::vector<QJsonObject> lines() const;
    /// "not-found" of a problem document; empty for anything else.
    [[nodiscard]] QString problem() const;
};

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

/// A service over a store of its own with the test collections, spoken to without sockets. Callers by short names:
/// "fra" (focal point of France), "fra2" (officer), "ken" (focal point of Kenya), "bra" (viewer of Brazil),
/// "gaab", "mms", and "reader" (a read-only token of a French officer).
class TestEndpoint
{
public:
    explicit TestEndpoint(Endpoint::ServiceOptions options = {},
                          std::span<const Domain::Collection *const> catalogue = testCatalogue());

    Reply send(const QString &caller, const QByteArray &method, const QString &target, const QByteArray &body = {},
               const Headers &headers = {});
    Reply get(const QString &caller, const QString &target, const Headers &headers = {})
    {
        return send(caller, "GET", target, {}, headers);
    }
    /// PUT with If-None-Match: *.
    Reply create(const QString &caller, const QString &collection, const QString &id, const QJsonObject &document);
    /// POST with If-Match: *.
    Reply act(const QString &caller, const QString &id, const QString &action, const QJsonObject &args = {});
    Reply actOn(const QString &caller, const QString &collection, const QString &id, const QString &action,
                const QJsonObject &args = {});
    /// POST /v1/ops; the results.
    QJsonArray push(const QString &caller, const QJsonArray &operations, const QString &client = QStringLiteral("c1"));

    /// A live topic or request, made by who may.
    QString topic(const QString &code);
    QString request(const QString &subject, const QString &to = QStringLiteral("KEN"));
    QString submittedRequest(const QString &subject, const QString &to = QStringLiteral("KEN"));

    [[nodiscard]] qint64 revOf(const QString &collection, const QString &id) const;
    [[nodiscard]] Domain::Caller callerOf(const QString &name) const;

    void addAccount(const QString &name, const QString &mission, const QString &roles, bool mayWrite = true);

    SteppedClock clock;
    QTemporaryDir directory;
    std::unique_ptr<Endpoint::SqliteStorage> storage;
    std::unique_ptr<Endpoint::Service> service;
    QHash<QString, QString> tokens;
    std::vector<std::pair<qint64, QStringList>> commits; ///< What the listener was told.
};

[[nodiscard]] QByteArray toJson(const QJsonObject &object);
/// What every caller must be able to see of \p reply: \p status and the problem \p name.
#define QCOMPARE_PROBLEM(reply, expectedStatus, name)                                                                  \
    do {                                                                                                               \
        const auto &compared = (reply);                                                                                \
        QCOMPARE(compared.status, expectedStatus);                                                                     \
        QCOMPARE(compared.problem(), QStringLiteral(name));                                                            \
    } while (false)

#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().detail));                              \
    } while (false)

} // namespace Chancery::Test
