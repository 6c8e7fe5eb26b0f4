// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/digest.h"
#include "testendpoint.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Records = 12;
constexpr int Scopes = 4;

QString scopeName(quint32 number)
{
    return u"scope:%1"_s.arg(number);
}

/// What the store must be, kept in the simplest way there is.
struct Truth
{
    struct Row
    {
        qint64 rev = 0;
        bool live = false;
        QStringList scopes;
    };
    QMap<QString, Row> rows;

    [[nodiscard]] QMap<QString, qint64> viewOf(const QStringList &scopes) const
    {
        QMap<QString, qint64> view;
        for (auto row = rows.begin(); row != rows.end(); ++row) {
            const bool isSeen = std::any_of(row->scopes.begin(), row->scopes.end(),
                                            [&](const QString &scope) { return scopes.contains(scope); });
            if (row->live && isSeen) {
                view.insert(row.key(), row->rev);
            }
        }
        return view;
    }
};

struct Client
{
    QStringList scopes;
    qint64 seq = 0;
    QMap<QString, qint64> replica {};
};

} // namespace

/// The feed against a brute-force model: after a page that is complete, every client's replica is the store as that
/// client may see it, whatever was written, moved between scopes, deleted and collected in between.
class TestFeedOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplicaEqualsTheStoreAfterEveryCompletePage_data();
    void aReplicaEqualsTheStoreAfterEveryCompletePage();

private:
    void write(QRandomGenerator &random);
    void pull(Client &client, QRandomGenerator &random);
    void snapshot(Client &client);

    std::unique_ptr<SqliteStorage> m_storage;
    QStringList m_ids;
    Truth m_truth;
};

void TestFeedOracle::aReplicaEqualsTheStoreAfterEveryCompletePage_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestFeedOracle::write(QRandomGenerator &random)
{
    const auto commit = m_storage->write([&](WriteTransaction &transaction) -> Expected<void> {
        const int count = random.bounded(1, 5);
        for (int i = 0; i < count; ++i) {
            const QString id = m_ids.at(random.bounded(Records));
            Truth::Row &row = m_truth.rows[id];
            if (row.rev > 0 && !row.live) {
                continue; // Deleted ids are not used again.
            }
            StoredRecord record {u"topics"_s, id, 0, row.rev > 0 && random.bounded(12) == 0};
            QStringList scopes = row.scopes;
            if (!record.deleted) {
                record.document.insert(u"code"_s, random.bounded(1'000));
                scopes.clear();
                for (quint32 scope = 0; scope < Scopes; ++scope) {
                    if (random.bounded(3) == 0) {
                        scopes.append(scopeName(scope));
                    }
                }
            }
            if (auto done = transaction.store(record, scopes); !done) {
                return done;
            }
            row = {transaction.seq(), !record.deleted, scopes};
        }
        return {};
    });
    QVERIFY_RESULT(commit);
}

void TestFeedOracle::pull(Client &client, QRandomGenerator &random)
{
    while (true) {
        const auto page = m_storage->changes(client.scopes, client.seq, random.bounded(1, 6));
        QVERIFY_RESULT(page);
        QVERIFY(page->complete || page->seq > client.seq);
        qint64 last = client.seq;
        for (const FeedItem &item : page->items) {
            QVERIFY(item.rev >= last && item.rev > client.seq && item.rev <= page->seq);
            last = item.rev;
            if (item.put) {
                client.replica.insert(item.id, item.rev);
            } else {
                client.replica.remove(item.id);
            }
        }
        client.seq = page->seq;
        if (page->complete) {
            break;
        }
    }
    QCOMPARE(client.replica, m_truth.viewOf(client.scopes));
    Domain::Digest digest;
    for (auto row = client.replica.begin(); row != client.replica.end(); ++row) {
        digest.add("topics", row.key().toUtf8(), row.value());
    }
    const auto sums = m_storage->digest(client.scopes, client.seq);
    QVERIFY_RESULT(sums);
    QVERIFY(*sums == digest.sums());
}

void TestFeedOracle::snapshot(Client &client)
{
    client.seq = m_storage->seq().value_or(-1);
    client.replica.clear();
    QString after;
    Chunk chunk;
    do {
        chunk = m_storage->chunk(client.scopes, u"topics"_s, after, 3, -1).value_or(Chunk {});
        for (const FeedItem &item : chunk.items) {
            QVERIFY(item.id > after);
            after = item.id;
            client.replica.insert(item.id, item.rev);
        }
    } while (chunk.more);
    QCOMPARE(client.replica, m_truth.viewOf(client.scopes));
}

void TestFeedOracle::aReplicaEqualsTheStoreAfterEveryCompletePage()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const QTemporaryDir directory;
    SteppedClock clock;
    auto opened = SqliteStorage::open(directory.filePath(u"store.db"_s), clock, testCatalogue());
    QVERIFY_RESULT(opened);
    m_storage = std::move(*opened);
    m_truth = {};
    m_ids.clear();
    for (int i = 0; i < Records; ++i) {
        m_ids.append(makeId());
    }
    std::vector<Client> clients {{{scopeName(0)}},
                                 {{scopeName(1), scopeName(2)}},
                                 {{scopeName(0), scopeName(1), scopeName(2), scopeName(3)}},
                                 {{u"scope:none"_s}}};
    for (int step = 0; step < 60; ++step) {
        write(random);
        if (QTest::currentTestFailed()) {
            return;
        }
        Client &client = clients[random.bounded(static_cast<quint32>(clients.size()))];
        if (client.seq < m_storage->floorSeq().value_or(0)) {
            snapshot(client);
        } else {
            pull(client, random);
        }
        if (QTest::currentTestFailed()) {
            return;
        }
        if (random.bounded(15) == 0) {
            QVERIFY(m_storage->collectGarbage(random.bounded(1, step + 2)).has_value());
        }
    }
}

QTEST_APPLESS_MAIN(TestFeedOracle)
#include "tst_feedoracle.moc"
