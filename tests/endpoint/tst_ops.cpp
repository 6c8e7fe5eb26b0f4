// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations.h"
#include "store/sqlite.h"
#include "testendpoint.h"

#include <QCryptographicHash>

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

/// One operation at a time: compare-and-set, base, exactly once.
class TestOps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allThatSucceedsSharesOneSeq();
    void aRepeatGetsTheStoredOutcomeAndDoesNothing();
    void aRepeatOfARefusalIsRefusedAgain();
    void aRepeatOfAConflictShowsOnlyWhatMayBeSeenNow();
    void aMissingBlobIsNoOutcomeForEver();
    void aReusedIdIsRefusedAndChangesNothing();
    void twoClientsMayUseOneId();
    void anEqualValueIsNothingToDo();
    void anUnseenValueIsNeverOverwritten();
    void fieldsOfAGroupAreComparedTogether();
    void setsMergeByAdditionAndRemoval();
    void otherFieldsMergeSilently();
    void aDeletionComparesItsBase();
    void anActionComparesItsBase();
    void ownEarlierEditsDoNotSpoilABase();
    void editsOfOthersDoSpoilABase();
    void aBaseIsMandatory();
    void whatWasDeletedIsGone();
    void whatIsNotSeenIsGoneByAccess();
    void aCreationAgainstAnotherRecordIsAConflict();
    void brokenRulesAreRejectedWithTheirPlaces();
    void anUnknownCollectionIsRejected();
    void aMissingBlobIsRejected();
    void everyAppliedOperationIsAudited();

private:
    [[nodiscard]] QJsonObject stored(const QString &id) const;
    std::unique_ptr<TestEndpoint> m_endpoint;
};

void TestOps::init()
{
    m_endpoint = std::make_unique<TestEndpoint>();
}

QJsonObject TestOps::stored(const QString &id) const
{
    return m_endpoint->get(u"gaab"_s, u"/v1/topics/"_s + id).json();
}

void TestOps::allThatSucceedsSharesOneSeq()
{
    const QString a = makeId();
    const QString b = makeId();
    const QJsonArray results = m_endpoint->push(u"gaab"_s,
                                                {creation(u"topics"_s, a, {{u"code"_s, u"A"_s}}),
                                                 creation(u"topics"_s, b, {{u"nothing"_s, 1}}),
                                                 creation(u"topics"_s, makeId(), {{u"code"_s, u"C"_s}})});
    QCOMPARE(statuses(results), u"applied rejected:invalid applied"_s);
    QCOMPARE(results.at(0)["rev"_L1].toInteger(), 1);
    QCOMPARE(results.at(2)["rev"_L1].toInteger(), 1);
    QCOMPARE(m_endpoint->storage->seq().value_or(-1), 1);
    QCOMPARE(m_endpoint->revOf(u"topics"_s, b), -1);
    QCOMPARE(m_endpoint->commits.size(), 1U);
}

void TestOps::aRepeatGetsTheStoredOutcomeAndDoesNothing()
{
    const QString id = makeId();
    const QJsonObject create = creation(u"topics"_s, id, {{u"code"_s, u"A"_s}});
    const QJsonObject patch = patching(u"topics"_s, id, {{u"/year"_s, 2026}}, {{u"/year"_s, QJsonValue()}});
    const QJsonArray first = m_endpoint->push(u"gaab"_s, {create, patch});
    QCOMPARE(statuses(first), u"applied applied"_s);
    // Someone else writes in between: a repeat must not bring the old value back.
    QCOMPARE(statuses(m_endpoint->push(
                 u"gaab"_s, {patching(u"topics"_s, id, {{u"/year"_s, 2030}}, {{u"/year"_s, 2026}})}, u"c2"_s)),
             u"applied"_s);
    const qint64 seq = m_endpoint->storage->seq().value_or(-1);
    QCOMPARE(m_endpoint->push(u"gaab"_s, {create, with(patch, u"n"_s, 99)}), first);
    QCOMPARE(m_endpoint->storage->seq().value_or(-1), seq);
    QCOMPARE(stored(id).value("year"_L1).toInt(), 2030);
    // Twice in one batch is once.
    const QJsonObject twice = creation(u"topics"_s, makeId(), {{u"code"_s, u"T"_s}});
    const QJsonArray both = m_endpoint->push(u"gaab"_s, {twice, twice});
    QCOMPARE(both.at(0), both.at(1));
}

void TestOps::aRepeatOfARefusalIsRefusedAgain()
{
    const QString id = m_endpoint->topic(u"A"_s);
    const QJsonObject patch = patching(u"topics"_s, id, {{u"/year"_s, 2026}}, {{u"/year"_s, 1999}});
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {patch})), u"conflict"_s);
    // Meanwhile the value is what the user once saw. The user has decided otherwise long ago.
    m_endpoint->push(u"gaab"_s, {patching(u"topics"_s, id, {{u"/year"_s, 1999}}, {{u"/year"_s, QJsonValue()}})});
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {patch})), u"conflict"_s);
    QCOMPARE(stored(id).value("year"_L1).toInt(), 1999);
}

void TestOps::aRepeatOfAConflictShowsOnlyWhatMayBeSeenNow()
{
    const QString id = m_endpoint->request(u"tea"_s);
    const QJsonObject patch = patching(u"requests"_s, id, {{u"/subject"_s, u"x"_s}}, {{u"/subject"_s, u"never"_s}});
    const QJsonArray first = m_endpoint->push(u"fra"_s, {patch});
    QCOMPARE(statuses(first), u"conflict"_s);
    QCOMPARE(first.at(0)["server"_L1]["subject"_L1].toString(), u"tea"_s);
    QCOMPARE(m_endpoint->push(u"fra"_s, {patch}), first);
    // The same client, its account now out of sight of the record.
    const QJsonArray later = m_endpoint->push(u"bra"_s, {patch});
    QCOMPARE(statuses(later), u"gone"_s);
    QVERIFY(later.at(0)["server"_L1].toObject().isEmpty());
}

void TestOps::aMissingBlobIsNoOutcomeForEver()
{
    const QByteArray content = "note verbale";
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    const QJsonObject create =
        creation(u"requests"_s, makeId(),
                 {{u"subject"_s, u"tea"_s},
                  {u"from_state"_s, u"FRA"_s},
                  {u"attachments"_s, QJsonArray {QJsonObject {{u"name"_s, u"note.pdf"_s}, {u"sha256"_s, hash}}}}});
    QCOMPARE(statuses(m_endpoint->push(u"fra"_s, {create})), u"rejected:invalid"_s);
    QCOMPARE(m_endpoint->send(u"fra"_s, "PUT", u"/v1/blobs/"_s + hash, content).status, 201);
    QCOMPARE(statuses(m_endpoint->push(u"fra"_s, {create})), u"applied"_s);
}

void TestOps::aReusedIdIsRefusedAndChangesNothing()
{
    const QJsonObject create = creation(u"topics"_s, makeId(), {{u"code"_s, u"A"_s}});
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {create})), u"applied"_s);
    const QJsonObject other = with(create, u"set"_s, QJsonObject {{u"code"_s, u"B"_s}});
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {other})), u"rejected:op-reused"_s);
    QCOMPARE(stored(create.value("id"_L1).toString()).value("code"_L1).toString(), u"A"_s);
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {create})), u"applied"_s);
    const QJsonObject fresh = creation(u"topics"_s, makeId(), {{u"code"_s, u"C"_s}});
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {fresh, with(fresh, u"id"_s, makeId())})),
             u"applied rejected:op-reused"_s);
}

void TestOps::twoClientsMayUseOneId()
{
    const QJsonObject a = creation(u"requests"_s, makeId(), {{u"subject"_s, u"a"_s}, {u"from_state"_s, u"FRA"_s}});
    const QJsonObject b = with(creation(u"requests"_s, makeId(), {{u"subject"_s, u"b"_s}, {u"from_state"_s, u"KEN"_s}}),
                               u"op"_s, opOf(a));
    QCOMPARE(statuses(m_endpoint->push(u"fra"_s, {a}, u"same"_s)), u"applied"_s);
    QCOMPARE(statuses(m_endpoint->push(u"ken"_s, {b}, u"same"_s)), u"applied"_s);
}

void TestOps::anEqualValueIsNothingToDo()
{
    const QString id = m_endpoint->topic(u"A"_s);
    const qint64 rev = m_endpoint->revOf(u"topics"_s, id);
    const QJsonArray results = m_endpoint->push(
        u"gaab"_s, {patching(u"topics"_s, id, {{u"/code"_s, u"A"_s}}, {{u"/code"_s, u"something else"_s}})});
    QCOMPARE(statuses(results), u"applied"_s);
    QCOMPARE(results.at(0)["rev"_L1].toInteger(), rev);
    QCOMPARE(m_endpoint->storage->seq().value_or(-1), rev);
}

void TestOps::anUnseenValueIsNeverOverwritten()
{
    const QString id = m_endpoint->topic(u"theirs"_s);
    const QJsonArray results =
        m_endpoint->push(u"gaab"_s,
                         {patching(u"topics"_s, id, {{u"/code"_s, u"mine"_s}, {u"/year"_s, 2026}},
                                   {{u"/code"_s, u"old"_s}, {u"/year"_s, QJsonValue()}})});
    QCOMPARE(statuses(results), u"conflict"_s);
    const QJsonObject conflict = results.at(0).toObject();
    QCOMPARE(conflict.value("fields"_L1).toArray(), QJsonArray({u"/code"_s}));
    QCOMPARE(conflict.value("server"_L1)["code"_L1].toString(), u"theirs"_s);
    QCOMPARE(conflict.value("by"_L1).toString(), u"gaab"_s);
    QCOMPARE(conflict.value("at"_L1).toString(), u"2026-11-23T09:00:00Z"_s);
    QCOMPARE(conflict.value("rev"_L1).toInteger(), m_endpoint->revOf(u"topics"_s, id));
    // Not even the field that was free.
    QVERIFY(!stored(id).contains("year"_L1));
}

void TestOps::fieldsOfAGroupAreComparedTogether()
{
    const QString id = makeId();
    m_endpoint->create(u"gaab"_s, u"topics"_s, id,
                       {{u"code"_s, u"A"_s}, {u"day"_s, u"2026-06-03"_s}, {u"zone"_s, u"America/New_York"_s}});
    const QJsonArray results =
        m_endpoint->push(u"gaab"_s,
                         {patching(u"topics"_s, id, {{u"/day"_s, u"2026-06-04"_s}},
                                   {{u"/day"_s, u"2026-06-03"_s}, {u"/zone"_s, u"Europe/Paris"_s}})});
    QCOMPARE(statuses(results), u"conflict"_s);
    QCOMPARE(stored(id).value("day"_L1).toString(), u"2026-06-03"_s);
}

void TestOps::setsMergeByAdditionAndRemoval()
{
    const QString id = makeId();
    m_endpoint->create(u"gaab"_s, u"topics"_s, id, {{u"code"_s, u"A"_s}, {u"tags"_s, QJsonArray {u"a"_s, u"b"_s}}});
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s,
                                       {patching(u"topics"_s, id, {{u"/tags/+"_s, QJsonArray {u"c"_s}}}, {}),
                                        patching(u"topics"_s, id, {{u"/tags/-"_s, QJsonArray {u"a"_s}}}, {})})),
             u"applied applied"_s);
    const QJsonArray tags = stored(id).value("tags"_L1).toArray();
    QCOMPARE(tags.size(), 2);
    QVERIFY(tags.contains(u"b"_s) && tags.contains(u"c"_s));
}

void TestOps::otherFieldsMergeSilently()
{
    const QString id = m_endpoint->topic(u"A"_s);
    const QJsonValue nothing;
    QCOMPARE(statuses(m_endpoint->push(
                 u"gaab"_s, {patching(u"topics"_s, id, {{u"/year"_s, 2026}}, {{u"/year"_s, nothing}})}, u"one"_s)),
             u"applied"_s);
    QCOMPARE(statuses(m_endpoint->push(
                 u"gaab"_s, {patching(u"topics"_s, id, {{u"/notes"_s, u"n"_s}}, {{u"/notes"_s, nothing}})}, u"two"_s)),
             u"applied"_s);
    QCOMPARE(stored(id).value("year"_L1).toInt(), 2026);
    QCOMPARE(stored(id).value("notes"_L1).toString(), u"n"_s);
}

void TestOps::aDeletionComparesItsBase()
{
    const QString id = m_endpoint->topic(u"A"_s);
    const qint64 seen = m_endpoint->revOf(u"topics"_s, id);
    m_endpoint->push(u"gaab"_s, {patching(u"topics"_s, id, {{u"/year"_s, 2026}}, {{u"/year"_s, QJsonValue()}})},
                     u"other"_s);
    const QJsonArray results = m_endpoint->push(u"gaab"_s, {deletion(u"topics"_s, id, seen)});
    QCOMPARE(statuses(results), u"conflict"_s);
    QCOMPARE(results.at(0)["server"_L1]["year"_L1].toInt(), 2026);
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {deletion(u"topics"_s, id, m_endpoint->revOf(u"topics"_s, id))})),
             u"applied"_s);
    QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, u"/v1/topics/"_s + id), 410, "gone");
}

void TestOps::anActionComparesItsBase()
{
    const QString id = m_endpoint->request(u"tea"_s);
    const qint64 rev = m_endpoint->revOf(u"requests"_s, id);
    QCOMPARE(statuses(m_endpoint->push(u"fra"_s, {acting(u"requests"_s, id, rev - 1, u"submit"_s)})), u"conflict"_s);
    QCOMPARE(statuses(m_endpoint->push(u"fra"_s, {acting(u"requests"_s, id, rev, u"submit"_s)})), u"applied"_s);
    QCOMPARE(statuses(m_endpoint->push(
                 u"fra"_s, {acting(u"requests"_s, id, m_endpoint->revOf(u"requests"_s, id), u"explode"_s)})),
             u"rejected:not-found"_s);
}

void TestOps::ownEarlierEditsDoNotSpoilABase()
{
    // Offline: made, changed and submitted before anything was confirmed.
    const QString id = makeId();
    const QJsonObject set {{u"subject"_s, u"a"_s}, {u"from_state"_s, u"FRA"_s}, {u"to_state"_s, u"KEN"_s}};
    QCOMPARE(
        statuses(m_endpoint->push(u"fra"_s,
                                  {creation(u"requests"_s, id, set),
                                   patching(u"requests"_s, id, {{u"/subject"_s, u"b"_s}}, {{u"/subject"_s, u"a"_s}}),
                                   acting(u"requests"_s, id, 0, u"submit"_s)})),
        u"applied applied applied"_s);
    // And over several batches.
    const QString other = m_endpoint->request(u"tea"_s);
    const qint64 seen = m_endpoint->revOf(u"requests"_s, other);
    for (const auto &[was, set2] : {std::pair(u"tea"_s, u"x"_s), std::pair(u"x"_s, u"y"_s)}) {
        QCOMPARE(statuses(m_endpoint->push(
                     u"fra"_s, {patching(u"requests"_s, other, {{u"/subject"_s, set2}}, {{u"/subject"_s, was}})})),
                 u"applied"_s);
    }
    QCOMPARE(statuses(m_endpoint->push(u"fra"_s, {deletion(u"requests"_s, other, seen)})), u"applied"_s);
}

void TestOps::editsOfOthersDoSpoilABase()
{
    const QString id = m_endpoint->request(u"tea"_s);
    const qint64 seen = m_endpoint->revOf(u"requests"_s, id);
    const auto edit = [&](const QString &was, const QString &set) {
        return patching(u"requests"_s, id, {{u"/subject"_s, set}}, {{u"/subject"_s, was}});
    };
    m_endpoint->push(u"fra"_s, {edit(u"tea"_s, u"x"_s)}, u"mine"_s);
    m_endpoint->push(u"fra2"_s, {edit(u"x"_s, u"y"_s)}, u"theirs"_s);
    m_endpoint->push(u"fra"_s, {edit(u"y"_s, u"z"_s)}, u"mine"_s);
    QCOMPARE(statuses(m_endpoint->push(u"fra"_s, {acting(u"requests"_s, id, seen, u"submit"_s)}, u"mine"_s)),
             u"conflict"_s);
}

void TestOps::aBaseIsMandatory()
{
    const QString id = m_endpoint->request(u"tea"_s);
    QJsonObject remove = deletion(u"requests"_s, id, 1);
    remove.remove(u"base"_s);
    QJsonObject action = acting(u"requests"_s, id, 1, u"submit"_s);
    action.remove(u"base"_s);
    QCOMPARE(statuses(m_endpoint->push(u"fra"_s, {remove, action})), u"rejected:malformed rejected:malformed"_s);
    QVERIFY(m_endpoint->revOf(u"requests"_s, id) > 0);
}

void TestOps::whatWasDeletedIsGone()
{
    const QString id = m_endpoint->topic(u"A"_s);
    m_endpoint->push(u"gaab"_s, {deletion(u"topics"_s, id, m_endpoint->revOf(u"topics"_s, id))});
    const QJsonArray results = m_endpoint->push(
        u"gaab"_s, {patching(u"topics"_s, id, {{u"/year"_s, 2026}}, {{u"/year"_s, QJsonValue()}})}, u"other"_s);
    QCOMPARE(statuses(results), u"gone"_s);
    QCOMPARE(results.at(0)["why"_L1].toString(), u"deleted"_s);
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {creation(u"topics"_s, id, {{u"code"_s, u"A"_s}})})), u"gone"_s);
}

void TestOps::whatIsNotSeenIsGoneByAccess()
{
    const QString id = m_endpoint->request(u"tea"_s);
    const QJsonArray results =
        m_endpoint->push(u"ken"_s,
                         {patching(u"requests"_s, id, {{u"/subject"_s, u"x"_s}}, {{u"/subject"_s, u"tea"_s}}),
                          patching(u"requests"_s, makeId(), {{u"/subject"_s, u"x"_s}}, {{u"/subject"_s, u"tea"_s}}),
                          creation(u"requests"_s, id, {{u"subject"_s, u"x"_s}, {u"from_state"_s, u"KEN"_s}})});
    QCOMPARE(statuses(results), u"gone gone blocked"_s);
    QCOMPARE(results.at(0)["why"_L1].toString(), u"access"_s);
    QCOMPARE(results.at(1)["why"_L1].toString(), u"access"_s);
}

void TestOps::aCreationAgainstAnotherRecordIsAConflict()
{
    const QString id = m_endpoint->topic(u"A"_s);
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {creation(u"topics"_s, id, {{u"code"_s, u"B"_s}})})), u"conflict"_s);
    // The same once more, after the log was forgotten: done already.
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {creation(u"topics"_s, id, {{u"code"_s, u"A"_s}})})), u"applied"_s);
}

void TestOps::brokenRulesAreRejectedWithTheirPlaces()
{
    const QString id = m_endpoint->request(u"tea"_s);
    const QJsonArray results = m_endpoint->push(
        u"fra"_s, {patching(u"requests"_s, id, {{u"/to_state"_s, u"FRA"_s}}, {{u"/to_state"_s, u"KEN"_s}})});
    QCOMPARE(statuses(results), u"rejected:invalid"_s);
    const QJsonValue error = results.at(0)["problem"_L1]["errors"_L1][0];
    QCOMPARE(error["pointer"_L1].toString(), u"/to_state"_s);
    QCOMPARE(error["code"_L1].toString(), u"to_itself"_s);
    QCOMPARE(statuses(m_endpoint->push(
                 u"fra"_s, {patching(u"requests"_s, id, {{u"/status"_s, u"booked"_s}}, {{u"/status"_s, u"draft"_s}})})),
             u"rejected:forbidden"_s);
}

void TestOps::anUnknownCollectionIsRejected()
{
    QCOMPARE(statuses(m_endpoint->push(u"gaab"_s, {creation(u"pledges"_s, makeId(), {})})), u"rejected:not-found"_s);
}

void TestOps::aMissingBlobIsRejected()
{
    const QJsonArray files {QJsonObject {{u"sha256"_s, QString(64, u'a')}}};
    QCOMPARE(statuses(m_endpoint->push(
                 u"fra"_s,
                 {creation(u"requests"_s, makeId(),
                           {{u"subject"_s, u"tea"_s}, {u"from_state"_s, u"FRA"_s}, {u"attachments"_s, files}})})),
             u"rejected:invalid"_s);
}

void TestOps::everyAppliedOperationIsAudited()
{
    const QString account = m_endpoint->callerOf(u"gaab"_s).account;
    QCOMPARE(m_endpoint->storage->lastWriteOf(account).value_or(-1), 0);
    m_endpoint->push(u"gaab"_s, {creation(u"topics"_s, makeId(), {})});
    QCOMPARE(m_endpoint->storage->lastWriteOf(account).value_or(-1), 0);
    m_endpoint->push(u"gaab"_s, {creation(u"topics"_s, makeId(), {{u"code"_s, u"A"_s}})});
    QCOMPARE(m_endpoint->storage->lastWriteOf(account).value_or(-1), 1);
    auto connection =
        Store::Connection::open(m_endpoint->directory.filePath(u"endpoint.db"_s), Store::Connection::Mode::ReadOnly);
    QVERIFY_RESULT(connection->exec("PRAGMA trusted_schema = ON"));
    QCOMPARE(connection->integer("SELECT count(*) FROM audit WHERE request = 'r1' AND op != ''").value_or(-1), 1);
}

QTEST_APPLESS_MAIN(TestOps)
#include "tst_ops.moc"
