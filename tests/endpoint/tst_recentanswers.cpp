// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/recentanswers.h"
#include "endpoint/sqlitewatch.h"
#include "testendpoint.h"

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

/// What is answered from memory is what the service would answer now.
class TestRecentAnswers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingNewIsRememberedUntilSomebodyCommits();
    void anotherTokenHasAnotherAnswer();
    void anotherTagHasAnotherAnswer();
    void aRevocationIsACommit();
    void aCommitWhileTheServiceAnswersIsNotForgotten();
    void onlyQuestionsThatCostLittleAreRemembered();
    void whoeverAsksTooOftenIsSentToTheService();
    void aRevokedTokenIsSeen();

private:
    [[nodiscard]] HttpParser::Head question(const QString &caller, const QByteArray &target,
                                            const QByteArray &tag = {}) const;
    /// Asks the service as the server does; whether it had to.
    bool ask(const HttpParser::Head &head, int expected = 200);

    std::unique_ptr<TestEndpoint> m_endpoint;
    std::unique_ptr<SqliteWatch> m_watch;
    std::unique_ptr<RecentAnswers> m_recent;
};

void TestRecentAnswers::init()
{
    m_recent.reset();
    m_watch.reset();
    m_endpoint = std::make_unique<TestEndpoint>();
    const QStringList files = QDir(m_endpoint->directory.path()).entryList({u"*.db"_s}, QDir::Files);
    QCOMPARE(files.size(), 1);
    auto opened = SqliteWatch::open(m_endpoint->directory.filePath(files.front()));
    QVERIFY_RESULT(opened);
    m_watch = std::move(*opened);
    m_recent = std::make_unique<RecentAnswers>([this] { return m_watch->version(); }, m_endpoint->clock,
                                               m_endpoint->service->rateLimit());
}

HttpParser::Head TestRecentAnswers::question(const QString &caller, const QByteArray &target,
                                             const QByteArray &tag) const
{
    HttpParser::Head head;
    head.method = "GET";
    head.target = target;
    head.headers.emplace_back("authorization", "Bearer " + m_endpoint->tokens.value(caller).toLatin1());
    if (!tag.isEmpty()) {
        head.headers.emplace_back("if-none-match", tag);
    }
    return head;
}

bool TestRecentAnswers::ask(const HttpParser::Head &head, int expected)
{
    if (const auto known = m_recent->find(head)) {
        return known->status != expected; // A wrong answer from memory counts as none.
    }
    const auto version = m_recent->versionFor(head);
    HttpRequest request;
    request.method = head.method;
    const QUrl url(QString::fromLatin1(head.target));
    request.path = url.path().toLatin1();
    request.query = QUrlQuery(url);
    request.headers = head.headers;
    const HttpResponse response = m_endpoint->service->handle(request);
    if (version) {
        m_recent->remember(head, *version, response);
    }
    return true;
}

void TestRecentAnswers::nothingNewIsRememberedUntilSomebodyCommits()
{
    m_endpoint->topic(u"A"_s);
    const HttpParser::Head heads = question(u"fra"_s, "/v1/heads");
    QVERIFY(ask(heads));
    QVERIFY(!ask(heads));
    m_endpoint->topic(u"B"_s);
    QVERIFY(ask(heads));
    QVERIFY(!ask(heads));
}

void TestRecentAnswers::anotherTokenHasAnotherAnswer()
{
    QVERIFY(ask(question(u"fra"_s, "/v1/heads")));
    QVERIFY(ask(question(u"ken"_s, "/v1/heads")));
    QVERIFY(!ask(question(u"fra"_s, "/v1/heads")));
}

void TestRecentAnswers::anotherTagHasAnotherAnswer()
{
    m_endpoint->topic(u"A"_s);
    QVERIFY(ask(question(u"fra"_s, "/v1/heads", "\"0\"")));
    const QByteArray tag = m_endpoint->get(u"fra"_s, u"/v1/heads"_s).headers.value("etag");
    QVERIFY(ask(question(u"fra"_s, "/v1/heads", tag), 304));
    QVERIFY(!ask(question(u"fra"_s, "/v1/heads", tag), 304));
}

void TestRecentAnswers::aRevocationIsACommit()
{
    const HttpParser::Head heads = question(u"fra"_s, "/v1/heads");
    QVERIFY(ask(heads));
    QVERIFY_RESULT(m_endpoint->storage->revokeAccount(m_endpoint->callerOf(u"fra"_s).account));
    QVERIFY(!m_recent->find(heads).has_value());
}

void TestRecentAnswers::aCommitWhileTheServiceAnswersIsNotForgotten()
{
    const HttpParser::Head heads = question(u"fra"_s, "/v1/heads");
    const auto version = m_recent->versionFor(heads);
    QVERIFY(version.has_value());
    m_endpoint->topic(u"A"_s);
    m_recent->remember(heads, *version, {});
    QVERIFY(!m_recent->find(heads).has_value());
}

void TestRecentAnswers::onlyQuestionsThatCostLittleAreRemembered()
{
    for (const QByteArray &target : {"/v1/me"_ba, "/v1/snapshot"_ba, "/v1/digest?cursor=a"_ba, "/v1/topics"_ba}) {
        QVERIFY(!m_recent->versionFor(question(u"fra"_s, target)).has_value());
    }
    const HttpParser::Head page = question(u"fra"_s, "/v1/changes?cursor=a");
    m_recent->remember(page, m_recent->versionFor(page).value_or(-1), {}); // A page is 200: too large to keep.
    QVERIFY(!m_recent->find(page).has_value());
}

void TestRecentAnswers::whoeverAsksTooOftenIsSentToTheService()
{
    const HttpParser::Head heads = question(u"fra"_s, "/v1/heads");
    QVERIFY(ask(heads));
    // One budget for both: what is answered from memory is not to be had once more from the service.
    for (int i = 1; i < ServiceOptions().requestsPerMinute; ++i) {
        QVERIFY(m_recent->find(heads).has_value());
    }
    QVERIFY(!m_recent->find(heads).has_value());
    QCOMPARE(m_endpoint->get(u"fra"_s, u"/v1/heads"_s).status, 429);
    m_endpoint->clock.advance(std::chrono::minutes(1));
    QVERIFY(m_recent->find(heads).has_value());
}

void TestRecentAnswers::aRevokedTokenIsSeen()
{
    QCOMPARE(m_watch->revokedTokens().value_or(QSet<QByteArray>()).size(), 0);
    QVERIFY_RESULT(m_endpoint->storage->revokeAccount(m_endpoint->callerOf(u"fra"_s).account));
    QCOMPARE(m_watch->revokedTokens().value_or(QSet<QByteArray>()),
             QSet<QByteArray> {tokenHash(m_endpoint->tokens.value(u"fra"_s).toLatin1())});
}

QTEST_GUILESS_MAIN(TestRecentAnswers)
#include "tst_recentanswers.moc"
