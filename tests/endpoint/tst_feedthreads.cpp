// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testendpoint.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Writers = 8;
constexpr int CommitsEach = 40;
constexpr int RecordsEach = 3;

/// What one reader has got out of the feed.
struct Seen
{
    QMap<QString, qint64> revs;
    bool isOrderly = true;
};

void readOn(const SqliteStorage &storage, const QStringList &scopes, qint64 &after, Seen &seen)
{
    const Expected<FeedPage> page = storage.changes(scopes, after, 50);
    if (!page) {
        seen.isOrderly = false;
        return;
    }
    QHash<qint64, int> sizes;
    for (const FeedItem &item : page->items) {
        seen.isOrderly = seen.isOrderly && item.rev > after && item.rev <= page->seq && !seen.revs.contains(item.id);
        seen.revs.insert(item.id, item.rev);
        ++sizes[item.rev];
    }
    // Whole commits: no part of one on this page and the rest on the next.
    seen.isOrderly =
        seen.isOrderly && std::all_of(sizes.begin(), sizes.end(), [](int size) { return size == RecordsEach; });
    after = page->seq;
}

} // namespace

class TestFeedThreads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readersMissNothingWhileEightThreadsWrite();
};

void TestFeedThreads::readersMissNothingWhileEightThreadsWrite()
{
    const QTemporaryDir directory;
    SteppedClock clock;
    auto opened = SqliteStorage::open(directory.filePath(u"store.db"_s), clock, testCatalogue());
    QVERIFY_RESULT(opened);
    SqliteStorage &storage = **opened;
    const QStringList scopes {u"*"_s};
    std::atomic_int running {Writers};
    std::atomic_int failures {0};
    std::vector<std::thread> threads;
    for (int writer = 0; writer < Writers; ++writer) {
        threads.emplace_back([&] {
            for (int i = 0; i < CommitsEach; ++i) {
                const auto commit = storage.write([&](WriteTransaction &transaction) -> Expected<void> {
                    Expected<void> done;
                    for (int n = 0; n < RecordsEach && done; ++n) {
                        done = transaction.store({u"topics"_s, makeId(), 0, false, {{u"code"_s, n}}}, scopes);
                    }
                    return done;
                });
                failures += commit ? 0 : 1;
            }
            --running;
        });
    }
    std::array<Seen, 2> seen;
    std::vector<std::thread> readers;
    for (Seen &mine : seen) {
        readers.emplace_back([&storage, &scopes, &running, &mine] {
            qint64 after = 0;
            while (running > 0) {
                readOn(storage, scopes, after, mine);
            }
            for (qint64 before = -1; before != after;) {
                before = after;
                readOn(storage, scopes, after, mine);
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    for (std::thread &thread : readers) {
        thread.join();
    }
    QCOMPARE(failures.load(), 0);
    QCOMPARE(storage.seq().value_or(-1), Writers * CommitsEach);
    for (const Seen &mine : seen) {
        QVERIFY(mine.isOrderly);
        QCOMPARE(mine.revs.size(), Writers * CommitsEach * RecordsEach);
    }
}

QTEST_APPLESS_MAIN(TestFeedThreads)
#include "tst_feedthreads.moc"
