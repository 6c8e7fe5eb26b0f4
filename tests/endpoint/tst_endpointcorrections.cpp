// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/elections/corrections.h"
#include "endpoint/demo.h"
#include "support/sourcepath.h"
#include "testendpoint.h"

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

const QString Database = u"endpoint.db"_s;
/// Kenya's demonstration candidature for the Security Council, and France's open correction of it.
const QString Kenyan = u"019b76da-a800-7076-a144-ee239d7a6371"_s;
const QString French = u"019b76da-a800-7a11-8c01-5e0d00000001"_s;

} // namespace

/// Who may propose, see and decide a correction; and that what is accepted stands in the candidature in the same
/// commit.
class TestEndpointCorrections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void thePartiesSeeItAndNobodyElse();
    void aMissionProposesInItsOwnNameAlone();
    void anUnknownCandidatureOrStateIsRefused();
    void acceptingWritesTheCandidatureInTheSameCommit();
    void theProposerDoesNotDecide();
    void whatHasMovedIsNotAccepted();
    void decliningNeedsAReasonAndChangesNothingElse();
    void theProposerTakesItBack();

private:
    [[nodiscard]] QString tokenOf(const QString &mission, const QString &role) const;
    Endpoint::HttpResponse send(const QString &token, const QByteArray &method, const QString &path,
                                const QJsonObject &body = {});
    [[nodiscard]] QJsonObject candidature();
    [[nodiscard]] static QJsonObject proposal(const QString &by);

    QTemporaryDir m_template;
    std::unique_ptr<QTemporaryDir> m_directory;
    SteppedClock m_clock;
    std::unique_ptr<Endpoint::SqliteStorage> m_storage;
    std::unique_ptr<Endpoint::Service> m_service;
    std::vector<Endpoint::DemoAccount> m_accounts;
};

/// The demonstration set once, for every test to copy.
void TestEndpointCorrections::initTestCase()
{
    auto opened = Endpoint::SqliteStorage::open(m_template.filePath(Database), m_clock);
    QVERIFY_RESULT(opened);
    QVERIFY_RESULT(
        Endpoint::fillWithDemoData(**opened, Domain::catalogue(), QDir(sourcePath(QStringLiteral("resources/demo")))));
    const auto accounts = Endpoint::demoAccounts(**opened, m_template.filePath(u"demo-accounts"_s));
    QVERIFY_RESULT(accounts);
    m_accounts = *accounts;
}

void TestEndpointCorrections::init()
{
    m_service.reset();
    m_storage.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_template.filePath(Database), m_directory->filePath(Database)));
    auto opened = Endpoint::SqliteStorage::open(m_directory->filePath(Database), m_clock);
    QVERIFY_RESULT(opened);
    m_storage = std::move(*opened);
    m_service = std::make_unique<Endpoint::Service>(*m_storage, m_clock, Endpoint::ServiceOptions {});
}

QString TestEndpointCorrections::tokenOf(const QString &mission, const QString &role) const
{
    for (const Endpoint::DemoAccount &account : m_accounts) {
        if (account.mission == mission && account.roles == role) {
            return account.token;
        }
    }
    QTest::qFail(qPrintable(u"no account of "_s + mission + u' ' + role), __FILE__, __LINE__);
    return {};
}

Endpoint::HttpResponse TestEndpointCorrections::send(const QString &token, const QByteArray &method,
                                                     const QString &path, const QJsonObject &body)
{
    Endpoint::HttpRequest request;
    request.method = method;
    request.path = path.toUtf8();
    request.headers = {{"authorization", "Bearer " + token.toLatin1()}, {"content-type", "application/json"}};
    if (method == "PUT") {
        request.headers.emplace_back("if-none-match", "*");
    } else if (method == "POST") {
        request.headers.emplace_back("if-match", "*");
    }
    if (method != "GET") {
        request.body = toJson(body);
    }
    return m_service->handle(request);
}

QJsonObject TestEndpointCorrections::candidature()
{
    const auto reply = send(tokenOf(u"-"_s, u"gaab"_s), "GET", u"/v1/candidatures/"_s + Kenyan);
    return QJsonDocument::fromJson(reply.body).object();
}

QJsonObject TestEndpointCorrections::proposal(const QString &by)
{
    return {{u"candidature"_s, Kenyan},
            {u"state"_s, u"KEN"_s},
            {u"proposed_by"_s, by},
            {u"reason"_s, u"As circulated"_s},
            {u"changes"_s,
             QJsonArray {QJsonObject {{u"field"_s, u"note_verbale"_s},
                                      {u"seen"_s, u"Demonstration note 1"_s},
                                      {u"value"_s, u"Demonstration note 7"_s}}}}};
}

void TestEndpointCorrections::thePartiesSeeItAndNobodyElse()
{
    const QString path = u"/v1/corrections/"_s + French;
    QCOMPARE(send(tokenOf(u"FRA"_s, u"officer"_s), "GET", path).status, 200);
    QCOMPARE(send(tokenOf(u"KEN"_s, u"focal_point"_s), "GET", path).status, 200);
    QCOMPARE(send(tokenOf(u"-"_s, u"gaab"_s), "GET", path).status, 200);
    QCOMPARE(send(tokenOf(u"-"_s, u"ecosoc_sec"_s), "GET", path).status, 200);
    QCOMPARE(send(tokenOf(u"BRA"_s, u"officer"_s), "GET", path).status, 404);
    QCOMPARE(send(tokenOf(u"-"_s, u"trainer"_s), "GET", path).status, 404);
}

void TestEndpointCorrections::aMissionProposesInItsOwnNameAlone()
{
    const QString brazil = tokenOf(u"BRA"_s, u"officer"_s);
    QCOMPARE(send(brazil, "PUT", u"/v1/corrections/"_s + makeId(), proposal(u"FRA"_s)).status, 403);
    QCOMPARE(send(brazil, "PUT", u"/v1/corrections/"_s + makeId(), proposal(u"BRA"_s)).status, 201);
    QJsonObject decided = proposal(u"BRA"_s);
    decided.insert(u"status"_s, u"accepted"_s);
    QCOMPARE(send(brazil, "PUT", u"/v1/corrections/"_s + makeId(), decided).status, 403);
    QCOMPARE(send(tokenOf(u"-"_s, u"trainer"_s), "PUT", u"/v1/corrections/"_s + makeId(), proposal(u"BRA"_s)).status,
             403);
}

void TestEndpointCorrections::anUnknownCandidatureOrStateIsRefused()
{
    const QString brazil = tokenOf(u"BRA"_s, u"officer"_s);
    QJsonObject other = proposal(u"BRA"_s);
    other.insert(u"state"_s, u"FRA"_s);
    const auto refused = send(brazil, "PUT", u"/v1/corrections/"_s + makeId(), other);
    QCOMPARE(refused.status, 422);
    QVERIFY(refused.body.contains("state_differs"));
    QJsonObject misshapen = proposal(u"BRA"_s);
    misshapen.insert(u"changes"_s,
                     QJsonArray {QJsonObject {{u"field"_s, u"notified_on"_s}, {u"value"_s, u"yesterday"_s}}});
    const auto wrong = send(brazil, "PUT", u"/v1/corrections/"_s + makeId(), misshapen);
    QCOMPARE(wrong.status, 422);
    QVERIFY(wrong.body.contains("value_misshapen"));
    QJsonObject status = proposal(u"BRA"_s);
    status.insert(u"changes"_s, QJsonArray {QJsonObject {{u"field"_s, u"status"_s}, {u"value"_s, u"elected"_s}}});
    QCOMPARE(send(brazil, "PUT", u"/v1/corrections/"_s + makeId(), status).status, 422);
}

void TestEndpointCorrections::acceptingWritesTheCandidatureInTheSameCommit()
{
    const auto before = m_storage->seq();
    const auto reply = send(tokenOf(u"KEN"_s, u"focal_point"_s), "POST", u"/v1/corrections/%1/accept"_s.arg(French));
    QVERIFY2(reply.status == 200, reply.body.constData());
    QCOMPARE(*m_storage->seq(), *before + 1);
    const QJsonObject now = candidature();
    QCOMPARE(now.value(u"notified_on"_s).toString(), u"2026-09-15"_s);
    QCOMPARE(now.value(u"document_symbol"_s).toString(), u"A/81/DEMO-1"_s);
    QCOMPARE(now.value(u"status"_s).toString(), u"notified"_s);
    const auto page = m_storage->changes({u"*"_s, u"mission:FRA"_s}, *before, 100);
    QCOMPARE(page->items.size(), std::size_t(2)); // the correction and the candidature, at one number
}

void TestEndpointCorrections::theProposerDoesNotDecide()
{
    const QString path = u"/v1/corrections/%1/"_s.arg(French);
    QCOMPARE(send(tokenOf(u"FRA"_s, u"head"_s), "POST", path + u"accept"_s).status, 403);
    QCOMPARE(send(tokenOf(u"FRA"_s, u"head"_s), "POST", path + u"decline"_s, {{u"reason"_s, u"x"_s}}).status, 403);
    QCOMPARE(send(tokenOf(u"BRA"_s, u"officer"_s), "POST", path + u"accept"_s).status, 404);
    QCOMPARE(candidature().value(u"notified_on"_s).toString(), u"2026-09-14"_s);
}

void TestEndpointCorrections::whatHasMovedIsNotAccepted()
{
    const QString id = makeId();
    QCOMPARE(send(tokenOf(u"BRA"_s, u"officer"_s), "PUT", u"/v1/corrections/"_s + id,
                  [] {
                      QJsonObject rival = proposal(u"BRA"_s);
                      rival.insert(u"changes"_s,
                                   QJsonArray {QJsonObject {{u"field"_s, u"notified_on"_s},
                                                            {u"seen"_s, u"2026-09-14"_s},
                                                            {u"value"_s, u"2026-09-16"_s}}});
                      return rival;
                  }())
                 .status,
             201);
    const QString gaab = tokenOf(u"-"_s, u"gaab"_s);
    QCOMPARE(send(gaab, "POST", u"/v1/corrections/%1/accept"_s.arg(French)).status, 200);
    const auto late = send(gaab, "POST", u"/v1/corrections/%1/accept"_s.arg(id));
    QCOMPARE(late.status, 422);
    QVERIFY(late.body.contains("values_moved"));
    QCOMPARE(candidature().value(u"notified_on"_s).toString(), u"2026-09-15"_s);
}

void TestEndpointCorrections::decliningNeedsAReasonAndChangesNothingElse()
{
    const QString gaab = tokenOf(u"-"_s, u"gaab"_s);
    const QString path = u"/v1/corrections/%1/decline"_s.arg(French);
    QCOMPARE(send(gaab, "POST", path).status, 422);
    QCOMPARE(send(gaab, "POST", path, {{u"reason"_s, u"The note says otherwise"_s}}).status, 200);
    QCOMPARE(candidature().value(u"notified_on"_s).toString(), u"2026-09-14"_s);
    QCOMPARE(send(gaab, "POST", u"/v1/corrections/%1/accept"_s.arg(French)).status, 422); // decided once
}

void TestEndpointCorrections::theProposerTakesItBack()
{
    const QString path = u"/v1/corrections/%1/take_back"_s.arg(French);
    QCOMPARE(send(tokenOf(u"KEN"_s, u"focal_point"_s), "POST", path).status, 403);
    QCOMPARE(send(tokenOf(u"FRA"_s, u"officer"_s), "POST", path).status, 200);
}

QTEST_GUILESS_MAIN(TestEndpointCorrections)
#include "tst_endpointcorrections.moc"
