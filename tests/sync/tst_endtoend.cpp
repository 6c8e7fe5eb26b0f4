// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Real sessions against the real endpoint's program over loopback.

#include "domain/catalogue.h"
#include "support/programs.h"
#include "sync/faultytransport.h"
#include "sync/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Sync;
using namespace Qt::StringLiterals;
using Chancery::Test::EndpointProgram;
using Chancery::Test::FaultyTransport;

namespace {

constexpr int Patience = 60'000;

const Domain::Collection &requests()
{
    return *Domain::collectionNamed("meeting_requests");
}

QJsonObject aRequest(const QString &purpose)
{
    return {{u"purpose"_s, purpose}, {u"requester"_s, u"FRA"_s}, {u"counterpart"_s, u"KEN"_s}, {u"minutes"_s, 20}};
}

} // namespace

class TestEndToEnd : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    EndpointProgram m_endpoint {m_directory.filePath(u"endpoint"_s)};

    using Faults = FaultyTransport::Faults;
    [[nodiscard]] std::unique_ptr<Session> open(const QString &profile, const QString &mission = u"FRA"_s,
                                                bool live = true, std::shared_ptr<Faults> faults = {})
    {
        Session::Options options;
        options.live = live;
        const Account account {QUrl(m_endpoint.url()), m_endpoint.token(mission, u"focal_point"_s).toLatin1()};
        auto transport = std::make_unique<FaultyTransport>(faults ? faults : std::make_shared<Faults>());
        auto opened = Session::open(m_directory.filePath(profile), account, options, std::move(transport));
        return opened.has_value() ? std::move(*opened) : nullptr;
    }
    [[nodiscard]] static bool isAtRest(const Session &session)
    {
        return session.status().complete && session.status().waiting == 0 && outboxOf(session).empty();
    }
    [[nodiscard]] static std::vector<Domain::OutboxEntry> outboxOf(const Session &session)
    {
        return session.openReader().value()->outbox().value();
    }
    [[nodiscard]] static std::vector<Store::Row> withPurpose(const Session &session, const QString &purpose)
    {
        const auto reader = session.openReader().value();
        Domain::Query query;
        query.collection = &requests();
        std::vector<Store::Row> rows = reader->fetch(requests(), reader->keys(query).value()).value();
        std::erase_if(rows, [&purpose](const Store::Row &row) { return row.document.value("purpose"_L1) != purpose; });
        return rows;
    }

private Q_SLOTS:
    void initTestCase();
    void theFirstSyncEndsComplete();
    void anInterruptedSnapshotGoesOn();
    void anOfflineEditIsPushedExactlyOnceAlthoughItsAnswerIsLost();
    void anotherClientSeesItAtOnce();
    void aConflictIsResolvedAndAllAgree();
    void whatWasInFlightWhenTheProgramEndedGoesAgain();
    void theEndpointMayGoAndComeBack();
};

void TestEndToEnd::initTestCase()
{
    QVERIFY(m_directory.isValid());
    QVERIFY(m_endpoint.start());
}

void TestEndToEnd::theFirstSyncEndsComplete()
{
    const auto session = open(u"first"_s);
    QVERIFY(session);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*session), Patience);
    QCOMPARE(session->status().connection, Status::Connection::Online);
    QCOMPARE(session->caller().mission, u"FRA"_s);
    Domain::Query query;
    query.collection = Domain::collectionNamed("states");
    QVERIFY(session->openReader().value()->count(query).value() > 190);
}

void TestEndToEnd::anInterruptedSnapshotGoesOn()
{
    const auto faults = std::make_shared<Faults>();
    faults->cutSnapshots = 2;
    const auto session = open(u"interrupted"_s, u"FRA"_s, true, faults);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*session), Patience);
    QVERIFY(faults->cut >= 1);
    QVERIFY(faults->resumed >= 1);
    const auto whole = open(u"first"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*whole), Patience);
    for (const Domain::Collection *collection : Domain::catalogue()) {
        Domain::Query query;
        query.collection = collection;
        QCOMPARE(session->openReader().value()->count(query).value(),
                 whole->openReader().value()->count(query).value());
    }
}

void TestEndToEnd::anOfflineEditIsPushedExactlyOnceAlthoughItsAnswerIsLost()
{
    const auto faults = std::make_shared<Faults>();
    const auto session = open(u"first"_s, u"FRA"_s, true, faults);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*session), Patience);
    session->setWorkOffline(true);
    auto created = session->create(requests(), aRequest(u"exactly once"_s));
    created.waitForFinished();
    QVERIFY(created.result().has_value());
    QCOMPARE(withPurpose(*session, u"exactly once"_s).front().badge, Store::Badge::Waiting);
    faults->loseAnswersTo = 2;
    session->setWorkOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(faults->lost.load(), 2, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*session), Patience);
    const std::vector<Store::Row> rows = withPurpose(*session, u"exactly once"_s);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().id, created.result().value());
    QVERIFY(rows.front().rev > 0);
    QCOMPARE(rows.front().badge, Store::Badge::Synced);
}

void TestEndToEnd::anotherClientSeesItAtOnce()
{
    const auto writer = open(u"first"_s);
    const auto watcher = open(u"second"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*writer) && isAtRest(*watcher), Patience);
    QCOMPARE(withPurpose(*watcher, u"exactly once"_s).size(), std::size_t(1));
    bool told = false;
    connect(watcher.get(), &Session::changed, this,
            [&told](const Store::Changes &changes) { told = told || changes.ids.contains(u"meeting_requests"_s); });
    writer->create(requests(), aRequest(u"live"_s)).waitForFinished();
    QTRY_COMPARE_WITH_TIMEOUT(withPurpose(*watcher, u"live"_s).size(), std::size_t(1), Patience);
    QTRY_VERIFY(told);
}

void TestEndToEnd::aConflictIsResolvedAndAllAgree()
{
    const auto first = open(u"first"_s);
    const auto second = open(u"second"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*first) && isAtRest(*second), Patience);
    const Store::Row row = withPurpose(*first, u"live"_s).front();
    const auto edit = [&row](Session &session, const QString &purpose) {
        QJsonObject after = row.document;
        after.insert(u"purpose"_s, purpose);
        session.update(requests(), row.id, row.document, after).waitForFinished();
    };
    second->setWorkOffline(true);
    edit(*first, u"of the first"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*first), Patience);
    edit(*second, u"of the second"_s);
    second->setWorkOffline(false);
    QTRY_COMPARE_WITH_TIMEOUT(second->status().attention, 1, Patience);
    const Domain::OutboxEntry entry = outboxOf(*second).front();
    QCOMPARE(entry.state, Domain::OutboxState::Conflict);
    QCOMPARE(entry.answer.fields, QStringList {u"/purpose"_s});
    auto decided = second->decide(entry.operation.op, Session::Decision::KeepMine);
    decided.waitForFinished();
    QVERIFY(decided.result().has_value());
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*second), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(withPurpose(*first, u"of the second"_s).size(), std::size_t(1), Patience);
    QCOMPARE(withPurpose(*second, u"of the second"_s).front().rev, withPurpose(*first, u"of the second"_s).front().rev);
}

void TestEndToEnd::whatWasInFlightWhenTheProgramEndedGoesAgain()
{
    const auto faults = std::make_shared<Faults>();
    {
        const auto session = open(u"first"_s, u"FRA"_s, true, faults);
        QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*session), Patience);
        faults->loseAnswersTo = 1'000;
        session->create(requests(), aRequest(u"in flight"_s)).waitForFinished();
        QTRY_VERIFY_WITH_TIMEOUT(faults->lost > 0, Patience);
    }
    const auto again = open(u"first"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*again), Patience);
    QCOMPARE(withPurpose(*again, u"in flight"_s).size(), std::size_t(1));
}

void TestEndToEnd::theEndpointMayGoAndComeBack()
{
    const auto session = open(u"first"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*session), Patience);
    m_endpoint.kill();
    session->create(requests(), aRequest(u"while it was away"_s)).waitForFinished();
    QTRY_COMPARE_WITH_TIMEOUT(session->status().connection, Status::Connection::Offline, Patience);
    QCOMPARE(withPurpose(*session, u"while it was away"_s).size(), std::size_t(1));
    QVERIFY(m_endpoint.start());
    session->syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(isAtRest(*session), Patience);
    QCOMPARE(withPurpose(*session, u"while it was away"_s).front().badge, Store::Badge::Synced);
}

QTEST_GUILESS_MAIN(TestEndToEnd)
#include "tst_endtoend.moc"
