// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite.h"
#include "testendpoint.h"

#include <QTest>

#include <algorithm>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

const QStringList Everyone {u"*"_s};
const QStringList France {u"*"_s, u"mission:FRA"_s};

StoredRecord record(const QString &id, const QString &text)
{
    return {u"topics"_s, id, 0, false, {{u"code"_s, text}}};
}

} // namespace

class TestSqliteStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewStoreIsEmptyAndHasAnIdentity();
    void theIdentityStaysWhenItIsOpenedAgain();
    void aCommitHasOneSeqForAllItsRecords();
    void nothingStoredIsNoCommit();
    void anErrorLeavesNoTrace();
    void aSavepointTakesBackRecordsAndScopes();
    void savepointsNest();
    void scopesThatWereLeftGetADeadRow();
    void aDeletedRecordLosesItsDataAndKeepsItsScopes();
    void aPageEndsAtACommit();
    void garbageGoesAndTheFloorOnlyRises();
    void garbageNeverTakesWhatIsLive();
    void aRestoreChangesTheIncarnationAlone();
    void commitsAreFoundByTime();
    void instantsHaveTheOrderOfCommits();
    void aClockThatWasFarAheadIsPutRight();
    void rulesSeeWhatTheTransactionWrote();
    void indexesFollowTheDescriptions();
    void theFileOfANewerVersionIsRefused();

private:
    Commit put(const QString &id, const QString &text, const QStringList &scopes = Everyone);
    Commit remove(const QString &id);
    [[nodiscard]] QString path() const { return m_directory->filePath(u"store.db"_s); }

    SteppedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SqliteStorage> m_storage;
};

void TestSqliteStorage::init()
{
    m_storage.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    auto opened = SqliteStorage::open(path(), m_clock, testCatalogue());
    QVERIFY_RESULT(opened);
    m_storage = std::move(*opened);
}

Commit TestSqliteStorage::put(const QString &id, const QString &text, const QStringList &scopes)
{
    return m_storage->write([&](WriteTransaction &transaction) { return transaction.store(record(id, text), scopes); })
        .value_or(Commit {-1});
}

Commit TestSqliteStorage::remove(const QString &id)
{
    return m_storage
        ->write([&](WriteTransaction &transaction) {
            auto present = transaction.load(u"topics"_s, id);
            (*present)->deleted = true;
            return transaction.store(**present, (*present)->scopes);
        })
        .value_or(Commit {-1});
}

void TestSqliteStorage::aNewStoreIsEmptyAndHasAnIdentity()
{
    QCOMPARE(m_storage->seq().value_or(-1), 0);
    QCOMPARE(m_storage->floorSeq().value_or(-1), 0);
    QCOMPARE(m_storage->head(France).value_or(-1), 0);
    QVERIFY(isId(m_storage->incarnation().value_or(QString())));
    QCOMPARE(m_storage->cursorKey().value_or(QByteArray()).size(), 32);
    const auto page = m_storage->changes(Everyone, 0, 10);
    QVERIFY_RESULT(page);
    QVERIFY(page->items.empty() && page->complete && page->seq == 0);
}

void TestSqliteStorage::theIdentityStaysWhenItIsOpenedAgain()
{
    const QString incarnation = m_storage->incarnation().value_or(QString());
    put(makeId(), u"one"_s);
    m_storage.reset();
    auto again = SqliteStorage::open(path(), m_clock, testCatalogue());
    QVERIFY_RESULT(again);
    m_storage = std::move(*again);
    QCOMPARE(m_storage->incarnation().value_or(QString()), incarnation);
    QCOMPARE(m_storage->seq().value_or(-1), 1);
}

void TestSqliteStorage::aCommitHasOneSeqForAllItsRecords()
{
    put(makeId(), u"before"_s);
    const auto commit = m_storage->write([](WriteTransaction &transaction) -> Expected<void> {
        for (const auto &text : {u"a"_s, u"b"_s, u"c"_s}) {
            if (auto done = transaction.store(record(makeId(), text), Everyone); !done) {
                return done;
            }
        }
        return {};
    });
    QVERIFY_RESULT(commit);
    QVERIFY(commit->wrote);
    QCOMPARE(commit->seq, 2);
    QCOMPARE(commit->scopes, Everyone);
    const auto page = m_storage->changes(Everyone, 1, 10);
    QVERIFY_RESULT(page);
    QCOMPARE(page->items.size(), 3U);
    for (const FeedItem &item : page->items) {
        QCOMPARE(item.rev, 2);
    }
}

void TestSqliteStorage::nothingStoredIsNoCommit()
{
    put(makeId(), u"one"_s);
    const auto commit = m_storage->write([](WriteTransaction &transaction) {
        return transaction.logOperation(u"c"_s, makeId(), {"f", {{u"status"_s, u"rejected"_s}}});
    });
    QVERIFY_RESULT(commit);
    QVERIFY(!commit->wrote);
    QCOMPARE(commit->seq, 1);
    QCOMPARE(m_storage->seq().value_or(-1), 1);
}

void TestSqliteStorage::anErrorLeavesNoTrace()
{
    const QString id = makeId();
    const auto commit = m_storage->write([&](WriteTransaction &transaction) -> Expected<void> {
        if (auto done = transaction.store(record(id, u"x"_s), Everyone); !done) {
            return done;
        }
        return failure(ErrorCode::Internal, u"on purpose"_s);
    });
    QVERIFY(!commit.has_value());
    QCOMPARE(m_storage->seq().value_or(-1), 0);
    QVERIFY(!m_storage->find(u"topics"_s, id).value().has_value());
    QVERIFY(m_storage->changes(Everyone, 0, 10)->items.empty());
    QCOMPARE(put(id, u"later"_s).seq, 1);
}

void TestSqliteStorage::aSavepointTakesBackRecordsAndScopes()
{
    const QString kept = makeId();
    const QString dropped = makeId();
    const auto commit = m_storage->write([&](WriteTransaction &transaction) -> Expected<void> {
        auto done = transaction.savepoint()
                        .and_then([&] { return transaction.store(record(dropped, u"x"_s), {u"mission:KEN"_s}); })
                        .and_then([&] { return transaction.rollbackToSavepoint(); });
        return done.and_then([&] { return transaction.store(record(kept, u"y"_s), Everyone); });
    });
    QVERIFY_RESULT(commit);
    QCOMPARE(commit->scopes, Everyone);
    QVERIFY(!m_storage->find(u"topics"_s, dropped).value().has_value());
    QVERIFY(m_storage->find(u"topics"_s, kept).value().has_value());
    QCOMPARE(m_storage->head({u"mission:KEN"_s}).value_or(-1), 0);
}

void TestSqliteStorage::savepointsNest()
{
    const QString id = makeId();
    const auto commit = m_storage->write([&](WriteTransaction &transaction) -> Expected<void> {
        return transaction.savepoint()
            .and_then([&] { return transaction.savepoint(); })
            .and_then([&] { return transaction.store(record(id, u"x"_s), Everyone); })
            .and_then([&] { return transaction.releaseSavepoint(); })
            .and_then([&] { return transaction.rollbackToSavepoint(); });
    });
    QVERIFY_RESULT(commit);
    QVERIFY(!commit->wrote);
    QVERIFY(!m_storage->find(u"topics"_s, id).value().has_value());
}

void TestSqliteStorage::scopesThatWereLeftGetADeadRow()
{
    const QString id = makeId();
    put(id, u"one"_s, {u"mission:FRA"_s, u"mission:KEN"_s});
    const Commit left = put(id, u"two"_s, {u"mission:KEN"_s});
    QCOMPARE(left.scopes, QStringList({u"mission:FRA"_s, u"mission:KEN"_s}));
    const auto france = m_storage->changes({u"mission:FRA"_s}, 1, 10);
    QVERIFY_RESULT(france);
    QCOMPARE(france->items.size(), 1U);
    QVERIFY(!france->items[0].put && france->items[0].accessLost);
    QVERIFY(france->items[0].document.isEmpty());
    const auto kenya = m_storage->changes({u"mission:KEN"_s}, 1, 10);
    QVERIFY(kenya->items.at(0).put);
    // Who holds both keeps it.
    const auto both = m_storage->changes({u"mission:FRA"_s, u"mission:KEN"_s}, 1, 10);
    QCOMPARE(both->items.size(), 1U);
    QVERIFY(both->items[0].put);
    // A deletion that France may not know of is still the same news to it.
    remove(id);
    const auto later = m_storage->changes({u"mission:FRA"_s}, 1, 10);
    QCOMPARE(later->items.size(), 1U);
    QVERIFY(later->items[0].accessLost);
    QCOMPARE(later->items[0].rev, 2);
}

void TestSqliteStorage::aDeletedRecordLosesItsDataAndKeepsItsScopes()
{
    const QString id = makeId();
    put(id, u"secret"_s);
    remove(id);
    const auto found = m_storage->find(u"topics"_s, id);
    QVERIFY_RESULT(found);
    QVERIFY((*found)->deleted);
    QVERIFY((*found)->document.isEmpty());
    QCOMPARE((*found)->scopes, Everyone);
    const auto page = m_storage->changes(Everyone, 0, 10);
    QCOMPARE(page->items.size(), 1U);
    QVERIFY(!page->items[0].put && !page->items[0].accessLost);
    QVERIFY(m_storage->chunk(Everyone, u"topics"_s, {}, 10, -1)->items.empty());
}

void TestSqliteStorage::aPageEndsAtACommit()
{
    for (int commit = 0; commit < 5; ++commit) {
        QVERIFY(m_storage
                    ->write([](WriteTransaction &transaction) -> Expected<void> {
                        Expected<void> done;
                        for (int i = 0; i < 7 && done; ++i) {
                            done = transaction.store(record(makeId(), u"x"_s), Everyone);
                        }
                        return done;
                    })
                    .has_value());
    }
    qint64 after = 0;
    std::vector<std::size_t> sizes;
    FeedPage page;
    do {
        page = m_storage->changes(Everyone, after, 10).value_or(FeedPage {});
        QVERIFY(page.seq > after);
        sizes.push_back(page.items.size());
        after = page.seq;
    } while (!page.complete);
    QCOMPARE(sizes, std::vector<std::size_t>({14, 14, 7}));
    QCOMPARE(after, 5);
}

void TestSqliteStorage::garbageGoesAndTheFloorOnlyRises()
{
    const QString id = makeId();
    put(id, u"one"_s);
    remove(id);
    put(makeId(), u"two"_s);
    QVERIFY(m_storage->collectGarbage(2).has_value());
    QCOMPARE(m_storage->floorSeq().value_or(-1), 2);
    QVERIFY(!m_storage->find(u"topics"_s, id).value().has_value());
    QVERIFY(m_storage->collectGarbage(1).has_value());
    QCOMPARE(m_storage->floorSeq().value_or(-1), 2);
    // Not beyond what there is.
    QVERIFY(m_storage->collectGarbage(1'000).has_value());
    QCOMPARE(m_storage->floorSeq().value_or(-1), 3);
}

void TestSqliteStorage::garbageNeverTakesWhatIsLive()
{
    const QString id = makeId();
    put(id, u"one"_s, {u"mission:FRA"_s, u"mission:KEN"_s});
    put(id, u"two"_s, {u"mission:KEN"_s});
    QVERIFY(m_storage->collectGarbage(2).has_value());
    QCOMPARE(m_storage->chunk({u"mission:KEN"_s}, u"topics"_s, {}, 10, -1)->items.size(), 1U);
    // It comes back to France: the row that was collected is made anew.
    put(id, u"three"_s, {u"mission:FRA"_s, u"mission:KEN"_s});
    const auto page = m_storage->changes({u"mission:FRA"_s}, 2, 10);
    QCOMPARE(page->items.size(), 1U);
    QVERIFY(page->items[0].put);
}

void TestSqliteStorage::aRestoreChangesTheIncarnationAlone()
{
    put(makeId(), u"one"_s);
    const QString before = m_storage->incarnation().value_or(QString());
    QVERIFY(m_storage->renewIncarnation().has_value());
    QVERIFY(m_storage->incarnation().value_or(before) != before);
    QCOMPARE(m_storage->seq().value_or(-1), 1);
}

void TestSqliteStorage::commitsAreFoundByTime()
{
    const QDateTime start = m_clock.now();
    put(makeId(), u"one"_s);
    m_clock.advance(std::chrono::hours(24));
    put(makeId(), u"two"_s);
    QCOMPARE(m_storage->seqAt(start.addSecs(-1)).value_or(-1), 0);
    QCOMPARE(m_storage->seqAt(start).value_or(-1), 1);
    QCOMPARE(m_storage->seqAt(m_clock.now()).value_or(-1), 2);
}

void TestSqliteStorage::instantsHaveTheOrderOfCommits()
{
    std::vector<QDateTime> instants;
    for (const int step : {0, 0, 5, -3, 0, 1'000}) {
        m_clock.advance(std::chrono::milliseconds(step));
        const auto written = m_storage->write([&](WriteTransaction &transaction) {
            instants.push_back(transaction.now());
            return transaction.store(record(QString::number(instants.size()), u"A"_s), Everyone);
        });
        QVERIFY_RESULT(written);
    }
    QVERIFY2(std::adjacent_find(instants.begin(), instants.end(), std::greater_equal<>()) == instants.end(),
             "two commits of one instant, or in the wrong order");
    QCOMPARE(instants.back(), m_clock.now());
}

void TestSqliteStorage::aClockThatWasFarAheadIsPutRight()
{
    m_clock.advance(std::chrono::hours(24 * 365));
    put(u"1"_s, u"A"_s);
    m_clock.advance(-std::chrono::hours(24 * 365));
    const auto written = m_storage->write([&](WriteTransaction &transaction) -> Expected<void> {
        return transaction.now() == m_clock.now() ? Expected<void>() : failure(ErrorCode::Internal);
    });
    QVERIFY_RESULT(written);
}

void TestSqliteStorage::rulesSeeWhatTheTransactionWrote()
{
    const QString id = makeId();
    const QString parent = makeId();
    const auto commit = m_storage->write([&](WriteTransaction &transaction) -> Expected<void> {
        StoredRecord child = record(id, u"child"_s);
        child.document.insert(u"parent"_s, parent);
        child.document.insert(u"updated_by"_s, u"someone"_s);
        if (auto done = transaction.store(child, Everyone); !done) {
            return done;
        }
        const auto found = transaction.find(Topics, id);
        const auto children = transaction.where(Topics, "parent", parent);
        const bool isFine = found && !found->document().contains(u"updated_by"_s) && children.size() == 1
            && transaction.where(Topics, "parent", id).empty();
        return isFine ? Expected<void>() : failure(ErrorCode::Internal);
    });
    QVERIFY_RESULT(commit);
}

void TestSqliteStorage::indexesFollowTheDescriptions()
{
    const auto indexes = [this] {
        auto connection = Store::Connection::open(path(), Store::Connection::Mode::ReadOnly);
        return connection->exec("PRAGMA trusted_schema = ON").has_value()
            ? connection
                  ->text("SELECT group_concat(name) FROM (SELECT name FROM sqlite_schema"
                         " WHERE name GLOB 'member_*' ORDER BY name)")
                  .value_or(QString())
            : QString();
    };
    QCOMPARE(indexes(),
             u"member_requests_from_state,member_requests_to_state,member_requests_topic,"
             "member_topics_code,member_topics_parent"_s);
    m_storage.reset();
    QVERIFY(SqliteStorage::open(path(), m_clock, testCatalogue().first(1)).has_value());
    QCOMPARE(indexes(), u"member_topics_code,member_topics_parent"_s);
}

void TestSqliteStorage::theFileOfANewerVersionIsRefused()
{
    m_storage.reset();
    {
        auto connection = Store::Connection::open(path(), Store::Connection::Mode::ReadWrite);
        QVERIFY(connection->exec("PRAGMA trusted_schema = ON; PRAGMA user_version = 99").has_value());
    }
    const auto opened = SqliteStorage::open(path(), m_clock, testCatalogue());
    QVERIFY(!opened.has_value());
    QCOMPARE(opened.error().code, ErrorCode::StorageNewer);
}

QTEST_APPLESS_MAIN(TestSqliteStorage)
#include "tst_sqlitestorage.moc"
