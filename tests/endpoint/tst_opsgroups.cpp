// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations.h"
#include "testendpoint.h"

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

/// Several operations together: groups, order, what a failure holds up, and batches that are not well formed.
class TestOpsGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aGroupIsAppliedWhole();
    void aGroupThatFailsLeavesNoTrace();
    void othersBetweenTheMembersKeepTheirEffect();
    void twoGroupsFailIndependently();
    void whatFollowsAFailureOnARecordIsBlocked();
    void otherRecordsAreNotBlocked();
    void whatMustComeFirstMustHaveBeenApplied();
    void theBlockedMayComeAgainUnderItsId();
    void aRepeatedGroupGetsItsOutcomes();
    void theSecondOfABatchSeesTheFirst();
    void batchesThatAreNotWellFormedAre400_data();
    void batchesThatAreNotWellFormedAre400();
    void oneBadOperationDoesNotSpoilTheBatch();
    void anEmptyBatchIsFine();

private:
    static QJsonObject topic(const QString &code, const QString &group = {});
    static QJsonObject badTopic(const QString &group = {});
    [[nodiscard]] bool exists(const QJsonObject &creation) const;
    std::unique_ptr<TestEndpoint> m_endpoint;
};

void TestOpsGroups::init()
{
    m_endpoint = std::make_unique<TestEndpoint>();
}

QJsonObject TestOpsGroups::topic(const QString &code, const QString &group)
{
    QJsonObject made = creation(u"topics"_s, makeId(), {{u"code"_s, code}});
    if (!group.isEmpty()) {
        made.insert(u"group"_s, group);
    }
    return made;
}

QJsonObject TestOpsGroups::badTopic(const QString &group)
{
    return with(topic({}, group), u"set"_s, QJsonObject());
}

bool TestOpsGroups::exists(const QJsonObject &creation) const
{
    return m_endpoint->revOf(u"topics"_s, creation.value("id"_L1).toString()) > 0;
}

void TestOpsGroups::aGroupIsAppliedWhole()
{
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {topic(u"A"_s, u"g"_s), topic(u"B"_s, u"g"_s)})),
             u"applied applied"_s);
    QCOMPARE(m_endpoint->storage->seq().value_or(-1), 1);
}

void TestOpsGroups::aGroupThatFailsLeavesNoTrace()
{
    const QJsonObject first = topic(u"A"_s, u"g"_s);
    const QJsonObject bad = badTopic(u"g"_s);
    const QJsonObject last = topic(u"C"_s, u"g"_s);
    const QJsonArray results = m_endpoint->push(u"gaab"_s, {first, bad, last});
    QCOMPARE(statuses(results), u"blocked rejected:invalid blocked"_s);
    QCOMPARE(results.at(0)["on"_L1].toString(), opOf(bad));
    QCOMPARE(results.at(2)["on"_L1].toString(), opOf(bad));
    QVERIFY(!exists(first) && !exists(last));
    QCOMPARE(m_endpoint->storage->seq().value_or(-1), 0);
    QVERIFY(m_endpoint->commits.empty());
}

void TestOpsGroups::othersBetweenTheMembersKeepTheirEffect()
{
    const QString id = m_endpoint->topic(u"A"_s);
    const auto set = [&id](int was, int year) {
        return patching(u"topics"_s, id, {{u"/year"_s, year}},
                        {{u"/year"_s, was == 0 ? QJsonValue() : QJsonValue(was)}});
    };
    // The group's patch goes, the free one stays, and is judged without what the group did.
    const QJsonArray results =
        m_endpoint->push(u"gaab"_s, {topic(u"X"_s, u"g"_s), set(0, 2001), badTopic(u"g"_s), set(2001, 2002)});
    QCOMPARE(statuses(results), u"blocked applied rejected:invalid applied"_s);
    QCOMPARE(m_endpoint->get(u"fra"_s, u"/v1/topics/"_s + id).json().value("year"_L1).toInt(), 2002);
}

void TestOpsGroups::twoGroupsFailIndependently()
{
    const QJsonObject fine = topic(u"fine"_s, u"c"_s);
    const QJsonArray results = m_endpoint->push(
        u"gaab"_s, {topic(u"1"_s, u"a"_s), topic(u"2"_s, u"b"_s), badTopic(u"b"_s), fine, badTopic(u"a"_s)});
    QCOMPARE(statuses(results), u"blocked blocked rejected:invalid applied rejected:invalid"_s);
    QVERIFY(exists(fine));
}

void TestOpsGroups::whatFollowsAFailureOnARecordIsBlocked()
{
    const QJsonObject bad = badTopic();
    const QString id = bad.value("id"_L1).toString();
    const QJsonArray results =
        m_endpoint->push(u"gaab"_s,
                         {bad, patching(u"topics"_s, id, {{u"/year"_s, 2026}}, {{u"/year"_s, QJsonValue()}}),
                          deletion(u"topics"_s, id, 0)});
    QCOMPARE(statuses(results), u"rejected:invalid blocked blocked"_s);
    QCOMPARE(results.at(1)["on"_L1].toString(), opOf(bad));
    QCOMPARE(results.at(2)["on"_L1].toString(), opOf(bad));
}

void TestOpsGroups::otherRecordsAreNotBlocked()
{
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {badTopic(), topic(u"A"_s)})), u"rejected:invalid applied"_s);
}

void TestOpsGroups::whatMustComeFirstMustHaveBeenApplied()
{
    const QJsonObject bad = badTopic();
    const QJsonObject good = topic(u"A"_s);
    const QJsonArray results = m_endpoint->push(u"gaab"_s,
                                                {bad, good, with(topic(u"B"_s), u"after"_s, QJsonArray {opOf(bad)}),
                                                 with(topic(u"C"_s), u"after"_s, QJsonArray {opOf(good)})});
    QCOMPARE(statuses(results), u"rejected:invalid applied blocked applied"_s);
    // Also across batches, and of operations that never came.
    const QJsonObject later = with(topic(u"D"_s), u"after"_s, QJsonArray {opOf(good)});
    const QJsonObject never = with(topic(u"E"_s), u"after"_s, QJsonArray {makeId()});
    const QJsonObject failed = with(topic(u"F"_s), u"after"_s, QJsonArray {opOf(bad)});
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {later, never, failed})), u"applied blocked blocked"_s);
}

void TestOpsGroups::theBlockedMayComeAgainUnderItsId()
{
    const QJsonObject bad = badTopic(u"g"_s);
    const QJsonObject held = topic(u"A"_s, u"g"_s);
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {bad, held})), u"rejected:invalid blocked"_s);
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {topic(u"mended"_s, u"g"_s), held})), u"applied applied"_s);
    QVERIFY(exists(held));
}

void TestOpsGroups::aRepeatedGroupGetsItsOutcomes()
{
    const QJsonArray group {topic(u"A"_s, u"g"_s), topic(u"B"_s, u"g"_s)};
    const QJsonArray first = m_endpoint->push(u"gaab"_s, group);
    QCOMPARE(m_endpoint->push(u"gaab"_s, group), first);
    QCOMPARE(m_endpoint->storage->seq().value_or(-1), 1);
}

void TestOpsGroups::theSecondOfABatchSeesTheFirst()
{
    QStringList ids;
    QJsonArray bookings;
    for (int i = 0; i < 3; ++i) {
        const QString id = m_endpoint->submittedRequest(QString::number(i));
        QCOMPARE(m_endpoint->act(u"ken"_s, id, u"accept"_s).status, 200);
        bookings.append(
            acting(u"requests"_s, id, m_endpoint->revOf(u"requests"_s, id), u"book"_s, {{u"room"_s, u"1"_s}}));
    }
    QCOMPARE(statuses(m_endpoint->push(u"mms"_s, bookings)), u"applied applied rejected:capacity"_s);
}

void TestOpsGroups::batchesThatAreNotWellFormedAre400_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no object") << QByteArray("[]");
    QTest::newRow("no client") << QByteArray(R"({"ops":[]})");
    QTest::newRow("an empty client") << QByteArray(R"({"client":"","ops":[]})");
    QTest::newRow("no operations") << QByteArray(R"({"client":"c"})");
    QTest::newRow("operations that are no list") << QByteArray(R"({"client":"c","ops":{}})");
    QTest::newRow("an operation without id") << QByteArray(R"({"client":"c","ops":[{"do":"create"}]})");
    QTest::newRow("an operation that is no object") << QByteArray(R"({"client":"c","ops":[7]})");
    QTest::newRow("no JSON") << QByteArray("client=c");
}

void TestOpsGroups::batchesThatAreNotWellFormedAre400()
{
    QFETCH(QByteArray, body);
    QCOMPARE_PROBLEM(m_endpoint->send(u"gaab"_s, "POST", u"/v1/ops"_s, body, {{"content-type", "application/json"}}),
                     400, "malformed");
}

void TestOpsGroups::oneBadOperationDoesNotSpoilTheBatch()
{
    const QJsonObject good = topic(u"A"_s);
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s,
                                       {with(topic(u"x"_s), u"do"_s, u"explode"_s), with(topic(u"y"_s), u"id"_s, 7),
                                        with(topic(u"z"_s), u"set"_s, u"text"_s), good})),
             u"rejected:malformed rejected:malformed rejected:malformed applied"_s);
    QVERIFY(exists(good));
}

void TestOpsGroups::anEmptyBatchIsFine()
{
    const Reply reply = m_endpoint->send(u"gaab"_s, "POST", u"/v1/ops"_s, R"({"client":"c","ops":[]})",
                                         {{"content-type", "application/json"}});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json().value("seq"_L1).toInteger(-1), 0);
    QVERIFY(reply.json().value("results"_L1).toArray().isEmpty());
}

QTEST_APPLESS_MAIN(TestOpsGroups)
#include "tst_opsgroups.moc"
