// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testendpoint.h"

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

/// Who sees what, and who may do what.
class TestVisibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noTokenIs401_data();
    void noTokenIs401();
    void aRevokedTokenIs401();
    void aReadOnlyTokenWritesNothing();
    void aMissionNeverSeesAnothersDraft();
    void aSubmittedRequestIsSeenByItsParties();
    void aRecordThatLeavesAMissionsViewIsTakenBack();
    void anInvisibleRecordCannotBeTold();
    void onlyTheRightRoleCreates();
    void onlyTheOwnMissionIsWrittenFor();
    void aClosedStatusHindersAPatch();
    void whatTheEndpointOwnsIsNotPatched();
    void transitionsNeedTheirRole_data();
    void transitionsNeedTheirRole();
    void transitionsNeedTheirStatus();
    void argumentsOfAnActionAreChecked();
    void capacityIsKept();
    void anUnknownActionIs404();
    void rulesAreEnforced();

private:
    [[nodiscard]] bool seesIt(const QString &caller, const QString &id) const;
    std::unique_ptr<TestEndpoint> m_endpoint;
};

void TestVisibility::init()
{
    m_endpoint = std::make_unique<TestEndpoint>();
}

/// The same answer from every route that could show a record.
bool TestVisibility::seesIt(const QString &caller, const QString &id) const
{
    const bool reads = m_endpoint->get(caller, u"/v1/requests/"_s + id).status == 200;
    const bool lists = m_endpoint->get(caller, u"/v1/requests"_s).body.contains(id.toUtf8());
    const bool snapshots = m_endpoint->get(caller, u"/v1/snapshot"_s).body.contains(id.toUtf8());
    const auto page = m_endpoint->storage->changes(m_endpoint->callerOf(caller).scopes(), 0, 1'000);
    const bool pulls = std::any_of(page->items.begin(), page->items.end(),
                                   [&id](const auto &item) { return item.id == id && item.put; });
    if (reads != lists || reads != snapshots || reads != pulls) {
        QTest::qFail("the routes do not agree", __FILE__, __LINE__);
    }
    return reads;
}

void TestVisibility::noTokenIs401_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("unknown") << QByteArray("Bearer chy_unknown");
    QTest::newRow("empty") << QByteArray("Bearer ");
    QTest::newRow("basic") << QByteArray("Basic Zm9vOmJhcg==");
}

void TestVisibility::noTokenIs401()
{
    QFETCH(QByteArray, authorization);
    const Reply reply = m_endpoint->get({}, u"/v1/me"_s, {{"authorization", authorization}});
    QCOMPARE_PROBLEM(reply, 401, "unauthenticated");
    QVERIFY(reply.headers.value("www-authenticate").startsWith("Bearer"));
}

void TestVisibility::aRevokedTokenIs401()
{
    QCOMPARE(m_endpoint->get(u"ken"_s, u"/v1/me"_s).status, 200);
    QVERIFY(Endpoint::revokeAccounts(*m_endpoint->storage, u"ken"_s).has_value());
    QCOMPARE_PROBLEM(m_endpoint->get(u"ken"_s, u"/v1/me"_s), 401, "unauthenticated");
}

void TestVisibility::aReadOnlyTokenWritesNothing()
{
    QCOMPARE(m_endpoint->get(u"reader"_s, u"/v1/snapshot"_s).status, 200);
    QCOMPARE_PROBLEM(m_endpoint->create(u"reader"_s, u"requests"_s, makeId(),
                                        {{u"subject"_s, u"tea"_s}, {u"from_state"_s, u"FRA"_s}}),
                     403, "forbidden");
    QCOMPARE_PROBLEM(m_endpoint->send(u"reader"_s, "POST", u"/v1/ops"_s, R"({"client":"c","ops":[]})",
                                      {{"content-type", "application/json"}}),
                     403, "forbidden");
    QCOMPARE_PROBLEM(m_endpoint->send(u"reader"_s, "PUT", u"/v1/blobs/"_s + QString(64, u'a'), "x"), 403, "forbidden");
}

void TestVisibility::aMissionNeverSeesAnothersDraft()
{
    const QString id = m_endpoint->request(u"tea"_s);
    QVERIFY(seesIt(u"fra"_s, id));
    QVERIFY(seesIt(u"fra2"_s, id));
    for (const auto &other : {u"ken"_s, u"bra"_s, u"gaab"_s, u"mms"_s}) {
        QVERIFY2(!seesIt(other, id), qPrintable(other));
    }
}

void TestVisibility::aSubmittedRequestIsSeenByItsParties()
{
    const QString id = m_endpoint->submittedRequest(u"tea"_s);
    for (const auto &party : {u"fra"_s, u"fra2"_s, u"ken"_s, u"mms"_s}) {
        QVERIFY2(seesIt(party, id), qPrintable(party));
    }
    QVERIFY(!seesIt(u"bra"_s, id));
    QVERIFY(!seesIt(u"gaab"_s, id));
}

void TestVisibility::aRecordThatLeavesAMissionsViewIsTakenBack()
{
    const QString id = m_endpoint->submittedRequest(u"tea"_s);
    const QString cursor = m_endpoint->get(u"ken"_s, u"/v1/snapshot"_s).lines().back().value("cursor"_L1).toString();
    // The Secretariat redirects it to Brazil.
    const auto commit = m_endpoint->storage->write([&id](Endpoint::WriteTransaction &transaction) {
        auto record = transaction.load(u"requests"_s, id);
        (*record)->document.insert(u"to_state"_s, u"BRA"_s);
        return transaction.store(**record, {u"mission:BRA"_s, u"mission:FRA"_s, u"role:mms_msu"_s});
    });
    QVERIFY_RESULT(commit);
    const auto line = m_endpoint->get(u"ken"_s, u"/v1/changes?cursor="_s + cursor).lines().front();
    QCOMPARE(line.value("op"_L1).toString(), u"del"_s);
    QCOMPARE(line.value("why"_L1).toString(), u"access"_s);
    QCOMPARE(line.keys(), QStringList({u"c"_s, u"id"_s, u"op"_s, u"rev"_s, u"why"_s}));
    QVERIFY(!seesIt(u"ken"_s, id));
    QVERIFY(seesIt(u"bra"_s, id));
}

void TestVisibility::anInvisibleRecordCannotBeTold()
{
    // Word for word the answer for an id that never was.
    const QString draft = u"/v1/requests/"_s + m_endpoint->request(u"tea"_s);
    const QString nothing = u"/v1/requests/"_s + makeId();
    const Headers json {{"content-type", "application/json"}, {"if-match", "\"1\""}};
    const Headers merge {{"content-type", "application/merge-patch+json"}, {"if-match", "\"1\""}};
    QCOMPARE(m_endpoint->get(u"ken"_s, draft).body, m_endpoint->get(u"ken"_s, nothing).body);
    QCOMPARE(m_endpoint->send(u"ken"_s, "PATCH", draft, R"({"subject":5})", merge).body,
             m_endpoint->send(u"ken"_s, "PATCH", nothing, R"({"subject":5})", merge).body);
    QCOMPARE(m_endpoint->send(u"ken"_s, "DELETE", draft, {}, json).body,
             m_endpoint->send(u"ken"_s, "DELETE", nothing, {}, json).body);
    QCOMPARE(m_endpoint->send(u"ken"_s, "POST", draft + u"/submit"_s, "{}", json).body,
             m_endpoint->send(u"ken"_s, "POST", nothing + u"/submit"_s, "{}", json).body);
    QCOMPARE_PROBLEM(m_endpoint->get(u"ken"_s, draft), 404, "not-found");
    // Nor by its deletion.
    QCOMPARE(m_endpoint->send(u"fra"_s, "DELETE", draft, {}, {{"if-match", "*"}}).status, 204);
    QCOMPARE_PROBLEM(m_endpoint->get(u"ken"_s, draft), 404, "not-found");
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, draft), 410, "gone");
}

void TestVisibility::onlyTheRightRoleCreates()
{
    QCOMPARE_PROBLEM(m_endpoint->create(u"fra"_s, u"topics"_s, makeId(), {{u"code"_s, u"A"_s}}), 403, "forbidden");
    QCOMPARE_PROBLEM(
        m_endpoint->create(u"bra"_s, u"requests"_s, makeId(), {{u"subject"_s, u"x"_s}, {u"from_state"_s, u"BRA"_s}}),
        403, "forbidden");
}

void TestVisibility::onlyTheOwnMissionIsWrittenFor()
{
    QCOMPARE_PROBLEM(
        m_endpoint->create(u"fra"_s, u"requests"_s, makeId(), {{u"subject"_s, u"x"_s}, {u"from_state"_s, u"KEN"_s}}),
        403, "forbidden");
    const QString id = m_endpoint->request(u"tea"_s);
    QCOMPARE_PROBLEM(m_endpoint->send(u"fra"_s, "PATCH", u"/v1/requests/"_s + id, R"({"from_state":"KEN"})",
                                      {{"content-type", "application/merge-patch+json"}, {"if-match", "*"}}),
                     403, "forbidden");
}

void TestVisibility::aClosedStatusHindersAPatch()
{
    const QString path = u"/v1/requests/"_s + m_endpoint->submittedRequest(u"tea"_s);
    const Headers merge {{"content-type", "application/merge-patch+json"}, {"if-match", "*"}};
    const Reply reply = m_endpoint->send(u"fra"_s, "PATCH", path, R"({"subject":"coffee"})", merge);
    QCOMPARE_PROBLEM(reply, 422, "invalid");
    QCOMPARE(reply.json().value("errors"_L1).toArray().at(0)["code"_L1].toString(), u"status_closed"_s);
    QCOMPARE_PROBLEM(m_endpoint->send(u"fra"_s, "DELETE", path, {}, {{"if-match", "*"}}), 422, "invalid");
}

void TestVisibility::whatTheEndpointOwnsIsNotPatched()
{
    const QString path = u"/v1/requests/"_s + m_endpoint->request(u"tea"_s);
    const Reply reply = m_endpoint->send(u"fra"_s, "PATCH", path, R"({"status":"booked"})",
                                         {{"content-type", "application/merge-patch+json"}, {"if-match", "*"}});
    QCOMPARE_PROBLEM(reply, 403, "forbidden");
    QCOMPARE(reply.json().value("errors"_L1).toArray().at(0)["pointer"_L1].toString(), u"/status"_s);
}

void TestVisibility::transitionsNeedTheirRole_data()
{
    QTest::addColumn<QString>("caller");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("status");
    QTest::newRow("the own focal point submits") << u"fra"_s << u"submit"_s << 200;
    QTest::newRow("an officer does not submit") << u"fra2"_s << u"submit"_s << 403;
    QTest::newRow("another mission does not see it") << u"ken"_s << u"submit"_s << 404;
    QTest::newRow("the counterpart accepts") << u"ken"_s << u"accept"_s << 200;
    QTest::newRow("the owner does not accept") << u"fra"_s << u"accept"_s << 403;
    QTest::newRow("the Secretariat does not accept") << u"mms"_s << u"accept"_s << 403;
    QTest::newRow("the Secretariat books") << u"mms"_s << u"book"_s << 200;
    QTest::newRow("the counterpart does not book") << u"ken"_s << u"book"_s << 403;
}

void TestVisibility::transitionsNeedTheirRole()
{
    QFETCH(QString, caller);
    QFETCH(QString, action);
    QFETCH(int, status);
    const QString id = m_endpoint->request(u"tea"_s);
    if (action != u"submit"_s) {
        QCOMPARE(m_endpoint->act(u"fra"_s, id, u"submit"_s).status, 200);
    }
    if (action == u"book"_s) {
        QCOMPARE(m_endpoint->act(u"ken"_s, id, u"accept"_s).status, 200);
    }
    const QJsonObject args = action == u"book"_s ? QJsonObject {{u"room"_s, u"1"_s}} : QJsonObject();
    const Reply reply = m_endpoint->act(caller, id, action, args);
    QCOMPARE(reply.status, status);
    if (status == 200 && action == u"book"_s) {
        QCOMPARE(reply.json().value("status"_L1).toString(), u"booked"_s);
        QCOMPARE(reply.json().value("room"_L1).toString(), u"1"_s);
    }
}

void TestVisibility::transitionsNeedTheirStatus()
{
    const QString id = m_endpoint->submittedRequest(u"tea"_s);
    QCOMPARE_PROBLEM(m_endpoint->act(u"fra"_s, id, u"submit"_s), 422, "invalid");
    QCOMPARE_PROBLEM(m_endpoint->act(u"mms"_s, id, u"book"_s, {{u"room"_s, u"1"_s}}), 422, "invalid");
}

void TestVisibility::argumentsOfAnActionAreChecked()
{
    const QString id = m_endpoint->submittedRequest(u"tea"_s);
    m_endpoint->act(u"ken"_s, id, u"accept"_s);
    QCOMPARE_PROBLEM(m_endpoint->act(u"mms"_s, id, u"book"_s), 422, "invalid");
    QCOMPARE_PROBLEM(m_endpoint->act(u"mms"_s, id, u"book"_s, {{u"room"_s, QString(500, u'x')}}), 422, "invalid");
    QCOMPARE_PROBLEM(m_endpoint->act(u"mms"_s, id, u"book"_s, {{u"room"_s, 5}}), 422, "invalid");
}

void TestVisibility::capacityIsKept()
{
    for (int i = 0; i < 3; ++i) {
        const QString id = m_endpoint->submittedRequest(u"tea"_s);
        QCOMPARE(m_endpoint->act(u"ken"_s, id, u"accept"_s).status, 200);
        const Reply reply = m_endpoint->act(u"mms"_s, id, u"book"_s, {{u"room"_s, u"1"_s}});
        if (i < 2) {
            QCOMPARE(reply.status, 200);
        } else {
            QCOMPARE_PROBLEM(reply, 409, "capacity");
        }
    }
}

void TestVisibility::anUnknownActionIs404()
{
    QCOMPARE_PROBLEM(m_endpoint->act(u"fra"_s, m_endpoint->request(u"tea"_s), u"explode"_s), 404, "not-found");
}

void TestVisibility::rulesAreEnforced()
{
    const Reply reply =
        m_endpoint->create(u"fra"_s, u"requests"_s, makeId(), {{u"from_state"_s, u"FRA"_s}, {u"to_state"_s, u"FRA"_s}});
    QCOMPARE_PROBLEM(reply, 422, "invalid");
    QStringList codes;
    const QJsonArray errors = reply.json().value("errors"_L1).toArray();
    for (const QJsonValue &error : errors) {
        codes.append(error["pointer"_L1].toString() + u' ' + error["code"_L1].toString());
    }
    codes.sort();
    QCOMPARE(codes, QStringList({u"/subject required"_s, u"/to_state to_itself"_s}));
    QCOMPARE(m_endpoint->storage->seq().value_or(-1), 0);
}

QTEST_APPLESS_MAIN(TestVisibility)
#include "tst_servicevisibility.moc"
