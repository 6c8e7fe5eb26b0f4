// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rfc3339.h"
#include "endpoint/importer.h"
#include "operations.h"
#include "store/sqlite.h"
#include "testendpoint.h"

#include <QBuffer>

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

/// GET /v1/{collection}/{id}/history: who, when and what, and to whom it may be told.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachChangeSaysWhoWhenAndWhat();
    void theNewestComeFirstInPages();
    void editsOfOneBatchAreToldOneByOne();
    void whatWasRefusedIsNotToldOf();
    void aMissionNeverReadsAnothers();
    void whoCameLaterIsNotToldWhatWasThereBefore();
    void whoCameLaterReadsTheirOwnTimeWhole();
    void aDeletedRecordHasNoHistory();
    void longTextsAreNamedButNotRepeated();
    void anImportOverARecordIsTold();
    void garbageTakesTheHistoryOfTheDeleted();
    void aWrongPageIsRefused();
    void aFileOfTheFirstVersionGetsItsHistory();

private:
    [[nodiscard]] QJsonArray history(const QString &caller, const QString &id,
                                     const QString &collection = u"requests"_s) const;
    void patch(const QString &caller, const QString &id, const QJsonObject &set, const QJsonObject &was,
               const QString &collection = u"requests"_s) const;
    std::unique_ptr<TestEndpoint> m_endpoint;
};

namespace {

QStringList wordsOf(const QJsonArray &lines)
{
    QStringList words;
    for (const QJsonValue &line : lines) {
        words.append(line[u"what"_s].toString());
    }
    return words;
}

} // namespace

void TestHistory::init()
{
    m_endpoint = std::make_unique<TestEndpoint>();
}

QJsonArray TestHistory::history(const QString &caller, const QString &id, const QString &collection) const
{
    const Reply reply = m_endpoint->get(caller, u"/v1/%1/%2/history"_s.arg(collection, id));
    return reply.status == 200 ? reply.json().value("items"_L1).toArray() : QJsonArray {reply.problem()};
}

void TestHistory::patch(const QString &caller, const QString &id, const QJsonObject &set, const QJsonObject &was,
                        const QString &collection) const
{
    QCOMPARE(statuses(m_endpoint->push(caller, {patching(collection, id, set, was)})), u"applied"_s);
}

void TestHistory::eachChangeSaysWhoWhenAndWhat()
{
    const QString id = m_endpoint->request(u"tea"_s);
    m_endpoint->clock.advance(std::chrono::hours(2));
    patch(u"fra"_s, id, {{u"/remarks"_s, u"at five"_s}}, {{u"/remarks"_s, QJsonValue()}});
    QCOMPARE(m_endpoint->act(u"fra"_s, id, u"submit"_s).status, 200);
    const QJsonArray lines = history(u"fra"_s, id);
    QCOMPARE(wordsOf(lines), QStringList({u"submit"_s, u"patch"_s, u"create"_s}));
    QCOMPARE(lines.at(2)[u"changes"_s].toArray(), QJsonArray());
    QCOMPARE(lines.at(1)[u"by"_s].toString(), u"fra (FRA)"_s);
    QCOMPARE(parseInstant(lines.at(1)[u"at"_s].toString()).value(), m_endpoint->clock.now());
    QCOMPARE(lines.at(1)[u"changes"_s].toArray(),
             (QJsonArray {
                 QJsonObject {{u"field"_s, u"remarks"_s}, {u"before"_s, QJsonValue()}, {u"after"_s, u"at five"_s}}}));
    QCOMPARE(lines.at(0)[u"changes"_s][0][u"before"_s].toString(), u"draft"_s);
    QCOMPARE(lines.at(0)[u"changes"_s][0][u"after"_s].toString(), u"submitted"_s);
    QCOMPARE(lines.at(0)[u"seq"_s].toInteger(), m_endpoint->revOf(u"requests"_s, id));
}

void TestHistory::theNewestComeFirstInPages()
{
    const QString id = m_endpoint->submittedRequest(u"tea"_s);
    const QString path = u"/v1/requests/%1/history?limit=1"_s.arg(id);
    const QJsonObject first = m_endpoint->get(u"fra"_s, path).json();
    QCOMPARE(wordsOf(first.value("items"_L1).toArray()), QStringList {u"submit"_s});
    const QString next = u"&after="_s + first.value("next"_L1).toString();
    const QJsonObject second = m_endpoint->get(u"fra"_s, path + next).json();
    QCOMPARE(wordsOf(second.value("items"_L1).toArray()), QStringList {u"create"_s});
    QVERIFY(second.value("next"_L1).isNull());
}

void TestHistory::editsOfOneBatchAreToldOneByOne()
{
    const QString id = m_endpoint->request(u"tea"_s);
    const QJsonArray results =
        m_endpoint->push(u"fra"_s,
                         {patching(u"requests"_s, id, {{u"/remarks"_s, u"one"_s}}, {{u"/remarks"_s, QJsonValue()}}),
                          patching(u"requests"_s, id, {{u"/remarks"_s, u"two"_s}}, {{u"/remarks"_s, u"one"_s}})});
    QCOMPARE(statuses(results), u"applied applied"_s);
    const QJsonArray lines = history(u"fra"_s, id);
    QCOMPARE(lines.at(0)[u"changes"_s][0][u"before"_s].toString(), u"one"_s);
    QCOMPARE(lines.at(1)[u"changes"_s][0][u"after"_s].toString(), u"one"_s);
    QCOMPARE(lines.at(0)[u"seq"_s], lines.at(1)[u"seq"_s]);
}

void TestHistory::whatWasRefusedIsNotToldOf()
{
    const QString id = m_endpoint->request(u"tea"_s);
    const QJsonObject broken {{u"/to_state"_s, u"FRA"_s}};
    QCOMPARE(statuses(m_endpoint->push(u"fra"_s, {patching(u"requests"_s, id, broken, {{u"/to_state"_s, u"KEN"_s}})})),
             u"rejected:invalid"_s);
    patch(u"fra"_s, id, {{u"/to_state"_s, u"KEN"_s}}, {{u"/to_state"_s, u"KEN"_s}}); // Changes nothing.
    QCOMPARE(wordsOf(history(u"fra"_s, id)), QStringList {u"create"_s});
}

void TestHistory::aMissionNeverReadsAnothers()
{
    const QString draft = m_endpoint->request(u"tea"_s);
    const QString submitted = m_endpoint->submittedRequest(u"tea"_s);
    for (const auto &other : {u"ken"_s, u"bra"_s, u"gaab"_s, u"mms"_s}) {
        QCOMPARE(history(other, draft), QJsonArray {u"not-found"_s});
    }
    for (const auto &other : {u"bra"_s, u"gaab"_s}) {
        QCOMPARE(history(other, submitted), QJsonArray {u"not-found"_s});
    }
    QCOMPARE_PROBLEM(m_endpoint->get({}, u"/v1/requests/%1/history"_s.arg(submitted)), 401, "unauthenticated");
}

void TestHistory::whoCameLaterIsNotToldWhatWasThereBefore()
{
    const QString id = m_endpoint->request(u"secret plan"_s);
    patch(u"fra"_s, id, {{u"/remarks"_s, u"what we really want"_s}}, {{u"/remarks"_s, QJsonValue()}});
    patch(u"fra"_s, id, {{u"/remarks"_s, QJsonValue()}, {u"/subject"_s, u"tea"_s}},
          {{u"/remarks"_s, u"what we really want"_s}, {u"/subject"_s, u"secret plan"_s}});
    QCOMPARE(m_endpoint->act(u"fra"_s, id, u"submit"_s).status, 200);
    const Reply reply = m_endpoint->get(u"ken"_s, u"/v1/requests/%1/history"_s.arg(id));
    QCOMPARE(wordsOf(reply.json().value("items"_L1).toArray()), QStringList {u"submit"_s});
    QVERIFY(!reply.body.contains("really want"));
    QVERIFY(!reply.body.contains("secret plan"));
    QVERIFY(!reply.body.contains("before"));
    QCOMPARE(history(u"fra2"_s, id).size(), 4);
}

void TestHistory::whoCameLaterReadsTheirOwnTimeWhole()
{
    const QString id = m_endpoint->submittedRequest(u"tea"_s);
    QCOMPARE(m_endpoint->act(u"ken"_s, id, u"accept"_s).status, 200);
    const QJsonArray lines = history(u"ken"_s, id);
    QCOMPARE(wordsOf(lines), QStringList({u"accept"_s, u"submit"_s}));
    QCOMPARE(lines.at(0)[u"changes"_s][0][u"before"_s].toString(), u"submitted"_s);
}

void TestHistory::aDeletedRecordHasNoHistory()
{
    const QString id = m_endpoint->request(u"tea"_s);
    QCOMPARE(statuses(m_endpoint->push(u"fra"_s, {deletion(u"requests"_s, id, m_endpoint->revOf(u"requests"_s, id))})),
             u"applied"_s);
    QCOMPARE(history(u"fra"_s, id), QJsonArray {u"gone"_s});
    QCOMPARE(history(u"ken"_s, id), QJsonArray {u"not-found"_s});
}

void TestHistory::longTextsAreNamedButNotRepeated()
{
    const QString id = m_endpoint->topic(u"A"_s);
    patch(u"gaab"_s, id, {{u"/notes"_s, QString(100'000, u'x')}}, {{u"/notes"_s, QJsonValue()}}, u"topics"_s);
    const QJsonArray lines = history(u"gaab"_s, id, u"topics"_s);
    QCOMPARE(lines.at(0)[u"changes"_s].toArray(),
             (QJsonArray {QJsonObject {{u"field"_s, u"notes"_s}, {u"omitted"_s, true}}}));
}

void TestHistory::anImportOverARecordIsTold()
{
    const QString id = m_endpoint->topic(u"A"_s);
    QByteArray line = R"({"collection":"topics","record":{"id":")" + id.toLatin1() + R"(","code":"B"}})";
    QBuffer file(&line);
    QVERIFY(file.open(QIODevice::ReadOnly));
    Endpoint::Importer importer(*m_endpoint->storage, testCatalogue());
    QVERIFY_RESULT(importer.run(file));
    const QJsonArray lines = history(u"gaab"_s, id, u"topics"_s);
    QCOMPARE(wordsOf(lines), QStringList({u"import"_s, u"create"_s}));
    QCOMPARE(lines.at(0)[u"changes"_s][0][u"after"_s].toString(), u"B"_s);
}

void TestHistory::garbageTakesTheHistoryOfTheDeleted()
{
    const QString kept = m_endpoint->request(u"tea"_s);
    const QString id = m_endpoint->request(u"tea"_s);
    QCOMPARE(statuses(m_endpoint->push(u"fra"_s, {deletion(u"requests"_s, id, m_endpoint->revOf(u"requests"_s, id))})),
             u"applied"_s);
    const QStringList scopes = m_endpoint->callerOf(u"fra"_s).scopes();
    QCOMPARE(m_endpoint->storage->history(scopes, u"requests"_s, id, 0, 10).value().size(), 1u);
    QVERIFY_RESULT(m_endpoint->storage->collectGarbage(m_endpoint->storage->seq().value()));
    QCOMPARE(m_endpoint->storage->history(scopes, u"requests"_s, id, 0, 10).value().size(), 0u);
    QCOMPARE(m_endpoint->storage->history(scopes, u"requests"_s, kept, 0, 10).value().size(), 1u);
}

void TestHistory::aWrongPageIsRefused()
{
    const QString id = m_endpoint->request(u"tea"_s);
    for (const auto &query : {u"after=x"_s, u"after=-1"_s, u"after=0"_s, u"limit=0"_s, u"limit=x"_s}) {
        QCOMPARE_PROBLEM(m_endpoint->get(u"fra"_s, u"/v1/requests/%1/history?%2"_s.arg(id, query)), 400, "malformed");
    }
    QCOMPARE_PROBLEM(m_endpoint->send(u"fra"_s, "POST", u"/v1/requests/%1/history"_s.arg(id), "{}",
                                      {{"content-type", "application/json"}, {"if-match", "*"}}),
                     404, "not-found");
}

void TestHistory::aFileOfTheFirstVersionGetsItsHistory()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.sqlite3"_s);
    QVERIFY(Endpoint::SqliteStorage::open(path, m_endpoint->clock, testCatalogue()).has_value());
    {
        auto connection = Store::Connection::open(path, Store::Connection::Mode::ReadWrite);
        QVERIFY_RESULT(connection->exec("PRAGMA trusted_schema = ON; DROP TABLE history; PRAGMA user_version = 1"));
    }
    const auto storage = Endpoint::SqliteStorage::open(path, m_endpoint->clock, testCatalogue()).value();
    const QString id = makeId();
    QVERIFY_RESULT(storage->write([&id](Endpoint::WriteTransaction &transaction) {
        // With a record: a commit that stored none is rolled back.
        const Expected<void> stored = transaction.store({u"topics"_s, id, 0, false, {{u"code"_s, u"A"_s}}}, {u"*"_s});
        return stored.and_then([&] {
            return transaction.note({u"topics"_s, id, u"Ana"_s, u"create"_s, {}, {}, {u"*"_s}});
        });
    }));
    QCOMPARE(storage->history({u"*"_s}, u"topics"_s, id, 0, 10).value().size(), 1u);
    QCOMPARE(storage->history({u"mission:FRA"_s}, u"topics"_s, id, 0, 10).value().size(), 0u);
}

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_servicehistory.moc"
