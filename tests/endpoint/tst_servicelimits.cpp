// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operations.h"
#include "testendpoint.h"

#include <QRegularExpression>

using namespace Chancery;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

/// A storage that has failed: every call is an error.
class FailingStorage final : public Endpoint::Storage
{
    using StoredRecord = Endpoint::StoredRecord;

public:
    explicit FailingStorage(std::vector<Endpoint::Token> tokens)
        : m_tokens(std::move(tokens))
    {
    }
    Expected<QString> incarnation() const override { return makeId(); }
    Expected<QByteArray> cursorKey() const override { return QByteArray(32, 'k'); }
    Expected<qint64> head(const QStringList &) const override { return full(); }
    Expected<qint64> seq() const override { return full(); }
    Expected<qint64> floorSeq() const override { return full(); }
    Expected<Endpoint::FeedPage> changes(const QStringList &, qint64, int) const override { return full(); }
    Expected<Endpoint::Chunk> chunk(const QStringList &, const QString &, const QString &, int, int) const override
    {
        return full();
    }
    Expected<Endpoint::Chunk> chunkOfAll(const QString &, const QString &, int) const override { return full(); }
    Expected<qint64> countVisible(const QStringList &) const override { return full(); }
    Expected<std::vector<quint64>> digest(const QStringList &, qint64) const override { return full(); }
    Expected<qint64> lastWriteOf(const QString &) const override { return full(); }
    Expected<QStringList> scopesTouchedSince(qint64) const override { return full(); }
    Expected<std::optional<StoredRecord>> find(const QString &, const QString &) const override { return full(); }
    Expected<std::vector<Endpoint::HistoryLine>> history(const QStringList &, const QString &, const QString &, qint64,
                                                         int) const override
    {
        return full();
    }
    Expected<std::vector<StoredRecord>> list(const QStringList &, const Domain::Query &, const QString &) const override
    {
        return full();
    }
    Expected<Endpoint::Commit> write(const std::function<Expected<void>(Endpoint::WriteTransaction &)> &) override
    {
        return full();
    }
    Expected<void> collectGarbage(qint64) override { return full(); }
    Expected<qint64> seqAt(const QDateTime &) const override { return full(); }
    Expected<void> forgetOperations(const QDateTime &) override { return full(); }
    Expected<void> renewIncarnation() override { return full(); }
    Expected<std::optional<Endpoint::Token>> tokenOf(const QByteArray &) const override { return m_tokens.front(); }
    Expected<void> addAccount(const Domain::Caller &, const QByteArray &) override { return full(); }
    Expected<std::vector<Endpoint::Token>> accounts() const override { return full(); }
    Expected<void> revokeAccount(const QString &) override { return full(); }
    Expected<bool> hasBlob(const QByteArray &) const override { return full(); }
    Expected<void> noteBlob(const QByteArray &, qint64) override { return full(); }

private:
    static tl::unexpected<Error> full() { return failure(ErrorCode::StorageFull, u"database or disk is full"_s); }
    std::vector<Endpoint::Token> m_tokens;
};

} // namespace

class TestLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordThatIsTooLargeIsRefused();
    void aBodyThatIsTooLargeIsRefused();
    void aBatchThatIsTooLargeIsRefused();
    void aBlobThatIsTooLargeIsRefused();
    void tooManyRequestsAreToldWhenToComeBack();
    void anOldProgramIsToldToUpdate();
    void aFailingStorageIs503_data();
    void aFailingStorageIs503();
};

void TestLimits::aRecordThatIsTooLargeIsRefused()
{
    TestEndpoint endpoint;
    const QJsonObject fine {{u"code"_s, u"A"_s}, {u"notes"_s, QString(200'000, u'x')}};
    const QJsonObject large {{u"code"_s, u"A"_s}, {u"notes"_s, QString(300'000, u'x')}};
    QCOMPARE(endpoint.create(u"gaab"_s, u"topics"_s, makeId(), fine).status, 201);
    QCOMPARE_PROBLEM(endpoint.create(u"gaab"_s, u"topics"_s, makeId(), large), 413, "too-large");
    QCOMPARE(statuses(endpoint.push(
                 u"gaab"_s,
                 {creation(u"topics"_s, makeId(), large), creation(u"topics"_s, makeId(), {{u"code"_s, u"B"_s}})})),
             u"rejected:too-large applied"_s);
}

void TestLimits::aBodyThatIsTooLargeIsRefused()
{
    Endpoint::ServiceOptions options;
    options.maxBody = 1'000;
    TestEndpoint endpoint(options);
    QCOMPARE_PROBLEM(
        endpoint.create(u"gaab"_s, u"topics"_s, makeId(), {{u"code"_s, u"A"_s}, {u"notes"_s, QString(1'000, u'x')}}),
        413, "too-large");
}

void TestLimits::aBatchThatIsTooLargeIsRefused()
{
    TestEndpoint endpoint;
    QJsonArray operations;
    for (int i = 0; i < 201; ++i) {
        operations.append(creation(u"topics"_s, makeId(), {{u"code"_s, u"A"_s}}));
    }
    const auto push = [&] {
        return endpoint.send(u"gaab"_s, "POST", u"/v1/ops"_s, toJson({{u"client"_s, u"c"_s}, {u"ops"_s, operations}}),
                             {{"content-type", "application/json"}});
    };
    QCOMPARE_PROBLEM(push(), 413, "too-large");
    QCOMPARE(endpoint.storage->seq().value_or(-1), 0);
    operations.removeLast();
    QCOMPARE(push().status, 200);
}

void TestLimits::aBlobThatIsTooLargeIsRefused()
{
    Endpoint::ServiceOptions options;
    options.maxBlob = 10;
    TestEndpoint endpoint(options);
    QCOMPARE_PROBLEM(endpoint.send(u"fra"_s, "PUT", u"/v1/blobs/"_s + QString(64, u'a'), QByteArray(11, 'x')), 413,
                     "too-large");
}

void TestLimits::tooManyRequestsAreToldWhenToComeBack()
{
    Endpoint::ServiceOptions options;
    options.requestsPerMinute = 3;
    TestEndpoint endpoint(options);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(endpoint.get(u"fra"_s, u"/v1/me"_s).status, 200);
    }
    const Reply reply = endpoint.get(u"fra"_s, u"/v1/me"_s);
    QCOMPARE_PROBLEM(reply, 429, "too-many-requests");
    QCOMPARE(reply.headers.value("retry-after"), QByteArray("20"));
    QCOMPARE(endpoint.get(u"ken"_s, u"/v1/me"_s).status, 200);
    endpoint.clock.advance(std::chrono::seconds(20));
    QCOMPARE(endpoint.get(u"fra"_s, u"/v1/me"_s).status, 200);
}

void TestLimits::anOldProgramIsToldToUpdate()
{
    Endpoint::ServiceOptions options;
    options.schemaCurrent = 12;
    options.schemaReadMin = 9;
    options.schemaWriteMin = 11;
    TestEndpoint endpoint(options);
    const auto read = [&](const QByteArray &schema) {
        return endpoint.get(u"fra"_s, u"/v1/me"_s, {{"chancery-schema", schema}});
    };
    const auto write = [&](const QByteArray &schema) {
        return endpoint.send(u"fra"_s, "POST", u"/v1/ops"_s, R"({"client":"c","ops":[]})",
                             {{"content-type", "application/json"}, {"chancery-schema", schema}});
    };
    QCOMPARE_PROBLEM(read("8"), 426, "client-too-old");
    QCOMPARE(read("9").status, 200);
    QCOMPARE_PROBLEM(write("10"), 426, "client-too-old");
    QCOMPARE(write("11").status, 200);
    QCOMPARE(write("13").status, 200);
    QCOMPARE_PROBLEM(read("new"), 400, "malformed");
}

void TestLimits::aFailingStorageIs503_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("target");
    const QString id = makeId();
    QTest::newRow("heads") << QByteArray("GET") << u"/v1/heads"_s;
    QTest::newRow("snapshot") << QByteArray("GET") << u"/v1/snapshot"_s;
    QTest::newRow("list") << QByteArray("GET") << u"/v1/topics"_s;
    QTest::newRow("read") << QByteArray("GET") << u"/v1/topics/"_s + id;
    QTest::newRow("history") << QByteArray("GET") << u"/v1/topics/%1/history"_s.arg(id);
    QTest::newRow("delete") << QByteArray("DELETE") << u"/v1/topics/"_s + id;
    QTest::newRow("ops") << QByteArray("POST") << u"/v1/ops"_s;
}

void TestLimits::aFailingStorageIs503()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, target);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"failed"_s));
    SteppedClock clock;
    FailingStorage storage(std::vector {Endpoint::Token {{u"a"_s, u"a"_s, {}, Domain::Role::Gaab, true}}});
    Endpoint::ServiceOptions options;
    options.catalogue = testCatalogue();
    Endpoint::Service service(storage, clock, options);
    Endpoint::HttpRequest request;
    request.method = method;
    request.path = target.toUtf8();
    request.headers = {{"authorization", "Bearer x"}, {"content-type", "application/json"}, {"if-match", "*"}};
    request.body = R"({"client":"c","ops":[]})";
    const Endpoint::HttpResponse response = service.handle(request);
    QCOMPARE(response.status, 503);
    const QJsonObject problem = QJsonDocument::fromJson(response.body).object();
    QCOMPARE(problem.value("type"_L1).toString(), u"urn:chancery:problem:unavailable"_s);
    QVERIFY(std::any_of(response.headers.begin(), response.headers.end(),
                        [](const auto &header) { return header.first == "Retry-After" && header.second.toInt() > 0; }));
}

QTEST_APPLESS_MAIN(TestLimits)
#include "tst_servicelimits.moc"
