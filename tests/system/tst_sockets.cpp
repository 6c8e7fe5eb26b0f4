// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// L3: real sessions with their threads and curl, the real endpoint's program, and between them a proxy with every fault
// of a network. CHANCERY_SEED says where chance begins, CHANCERY_SECONDS how long the weather stays bad. Unlike the
// layers in virtual time, a run does not repeat itself byte by byte: threads are real.

#include "domain/catalogue.h"
#include "simulation/random.h"
#include "support/faultyproxy.h"
#include "support/programs.h"
#include "sync/session.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;
using Simulation::Random;
using Sync::Session;

namespace {

constexpr int Clients = 6;
constexpr int DefaultSeconds = 15;
constexpr int Patience = 120'000;
constexpr int KillsEndpointEvery = 40; // Edits.

std::uint64_t wished(const char *name, std::uint64_t otherwise)
{
    bool given = false;
    const std::uint64_t value = qEnvironmentVariable(name).toULongLong(&given);
    return given ? value : otherwise;
}

const Domain::Collection &requests()
{
    return *Domain::collectionNamed("meeting_requests");
}

std::vector<Store::Row> rowsOf(const Session &session)
{
    const auto reader = session.openReader().value();
    return reader->fetch(requests(), reader->keys({.collection = &requests()}).value()).value();
}

/// Id, revision and document of everything in the list.
QStringList viewOf(const Session &session)
{
    QStringList view;
    for (const Store::Row &row : rowsOf(session)) {
        view += row.id + u' ' + QString::number(row.rev) + u' '
            + QString::fromUtf8(QJsonDocument(row.document).toJson(QJsonDocument::Compact));
    }
    view.sort();
    return view;
}

} // namespace

class TestSockets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void allAgreeWhenTheWeatherIsFineAgain();

private:
    void edit(Session &session, int who);
    void decideAll(Random &chance);
    [[nodiscard]] bool isAtRest() const;
    void compare();

    QTemporaryDir m_directory;
    EndpointProgram m_endpoint {m_directory.filePath(u"endpoint"_s)};
    std::unique_ptr<FaultyProxy> m_proxy;
    std::vector<std::unique_ptr<Session>> m_sessions;
    Random m_chance {wished("CHANCERY_SEED", 1), 0};
    QStringList m_purposes; ///< Of what was made, each once.
    int m_edits = 0;
};

void TestSockets::initTestCase()
{
    QVERIFY(m_endpoint.start());
    m_proxy = std::make_unique<FaultyProxy>(QUrl(m_endpoint.url()).port(), wished("CHANCERY_SEED", 1));
    const Sync::Account account {QUrl(m_proxy->url()), m_endpoint.token(u"FRA"_s, u"focal_point"_s).toLatin1()};
    for (int who = 0; who < Clients; ++who) {
        // Half of them hold an event stream.
        auto opened = Session::open(m_directory.filePath(u"profile%1"_s.arg(who)), account, {.live = who % 2 == 0});
        QVERIFY(opened.has_value());
        m_sessions.push_back(std::move(*opened));
    }
}

void TestSockets::edit(Session &session, int who)
{
    const std::vector<Store::Row> rows = rowsOf(session);
    if (rows.empty() || m_chance.chance(40)) {
        m_purposes += u"Tea %1 of client %2"_s.arg(++m_edits).arg(who);
        auto made = session.create(requests(),
                                   {{u"purpose"_s, m_purposes.back()},
                                    {u"requester"_s, u"FRA"_s},
                                    {u"counterpart"_s, u"KEN"_s},
                                    {u"minutes"_s, 20}});
        made.waitForFinished();
        QVERIFY(made.result().has_value());
        return;
    }
    const Store::Row &row = rows[static_cast<std::size_t>(m_chance.below(static_cast<int>(rows.size())))];
    QJsonObject after = row.document;
    after.insert(u"remarks"_s, u"said %1"_s.arg(++m_edits));
    session.update(requests(), row.id, row.document, after).waitForFinished();
}

/// Somebody decides whatever asks for a decision.
void TestSockets::decideAll(Random &chance)
{
    for (const auto &session : m_sessions) {
        const auto outbox = session->openReader().value()->outbox();
        for (const Domain::OutboxEntry &entry : outbox.value_or(std::vector<Domain::OutboxEntry>())) {
            if (entry.state == Domain::OutboxState::Conflict) {
                session
                    ->decide(entry.operation.op,
                             chance.chance(50) ? Session::Decision::KeepMine : Session::Decision::TakeTheirs)
                    .waitForFinished();
            } else if (entry.state == Domain::OutboxState::Rejected || entry.state == Domain::OutboxState::Gone) {
                session->decide(entry.operation.op, Session::Decision::Discard).waitForFinished();
            }
        }
    }
}

bool TestSockets::isAtRest() const
{
    return std::all_of(m_sessions.begin(), m_sessions.end(), [this](const auto &session) {
        const auto outbox = session->openReader().value()->outbox();
        return session->status().complete && outbox && outbox->empty()
            && session->status().seq == m_sessions.front()->status().seq;
    });
}

void TestSockets::allAgreeWhenTheWeatherIsFineAgain()
{
    m_proxy->setHostility(60);
    QElapsedTimer time;
    time.start();
    for (int turn = 1; time.elapsed() < static_cast<qint64>(wished("CHANCERY_SECONDS", DefaultSeconds)) * 1'000;
         ++turn) {
        const int who = m_chance.below(Clients);
        edit(*m_sessions[static_cast<std::size_t>(who)], who);
        if (m_chance.chance(50)) {
            m_sessions[static_cast<std::size_t>(m_chance.below(Clients))]->syncNow();
        }
        if (turn % KillsEndpointEvery == 0) {
            m_endpoint.kill();
            QVERIFY(m_endpoint.start());
        }
        if (turn % 10 == 0) {
            decideAll(m_chance);
        }
        QTest::qWait(m_chance.between(1, 100));
    }
    m_proxy->setHostility(0);
    m_proxy->cutAll();
    QElapsedTimer peace;
    peace.start();
    while (!isAtRest() && peace.elapsed() < Patience) {
        decideAll(m_chance);
        for (const auto &session : m_sessions) {
            session->syncNow();
        }
        QTest::qWait(500);
    }
    QVERIFY2(isAtRest(), "I11: no rest");
    compare();
}

void TestSockets::compare()
{
    const QStringList view = viewOf(*m_sessions.front());
    for (const auto &session : m_sessions) {
        QCOMPARE(viewOf(*session), view); // I1, field by field.
    }
    QStringList found;
    for (const Store::Row &row : rowsOf(*m_sessions.front())) {
        const QString purpose = row.document.value(u"purpose"_s).toString();
        if (purpose.startsWith(u"Tea "_s)) {
            found += purpose;
        }
    }
    found.sort();
    m_purposes.sort();
    QCOMPARE(found, m_purposes); // I3 and I5: each of them, and once.
    QString faults;
    for (auto fault = m_proxy->made().begin(); fault != m_proxy->made().end(); ++fault) {
        faults += u" %1 %2;"_s.arg(fault.key()).arg(fault.value());
    }
    QVERIFY2(m_proxy->made().size() >= 7, "not every fault happened");
    qInfo("%d edits;%s", m_edits, qPrintable(faults));
}

QTEST_GUILESS_MAIN(TestSockets)
#include "tst_sockets.moc"
