// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exchanging.h"
#include "support/loopbackserver.h"
#include "transport/curltransport.h"
#include "transport/exchangelog.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Chancery;
using namespace Chancery::Test;
using namespace Chancery::Transport;
using namespace Qt::StringLiterals;

class TestExchangeLog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anExchangeIsOneLine();
    void addressesLoseTheirValues_data();
    void addressesLoseTheirValues();
    void strangeWordsAreLeftOut();
    void theFilesAreRotated();
    void onlyItsUserReadsTheFile();
    void aPathThatCannotBeWrittenIsNoFailure();
    void noSecretOfARealExchangeIsWritten();
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Exchange sample()
{
    return {.at = QDateTime(QDate(2026, 3, 1), QTime(8, 30), Qt::UTC),
            .method = "GET",
            .url = QUrl(u"https://endpoint.example/v1/changes?cursor=abcd&limit=5"_s),
            .status = 200,
            .bytes = 1234,
            .took = std::chrono::milliseconds(56),
            .requestId = "r-1"};
}

} // namespace

void TestExchangeLog::anExchangeIsOneLine()
{
    const QByteArray line = ExchangeLog::line(sample());
    QVERIFY(line.endsWith('\n'));
    QCOMPARE(line.count('\n'), 1);
    const QJsonObject expected {{"at"_L1, "2026-03-01T08:30:00.000Z"_L1},
                                {"method"_L1, "GET"_L1},
                                {"url"_L1, "https://endpoint.example/v1/changes?cursor=(4)&limit"_L1},
                                {"status"_L1, 200},
                                {"bytes"_L1, 1234},
                                {"ms"_L1, 56},
                                {"request_id"_L1, "r-1"_L1}};
    QCOMPARE(QJsonDocument::fromJson(line).object(), expected);
    Exchange failed = sample();
    failed.status = 0;
    failed.error = ErrorCode::CaptivePortal;
    QCOMPARE(QJsonDocument::fromJson(ExchangeLog::line(failed)).object().value("error"_L1).toString(),
             u"captive-portal"_s);
}

void TestExchangeLog::addressesLoseTheirValues_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("written");
    QTest::newRow("plain") << u"https://a.example/v1/me"_s << u"https://a.example/v1/me"_s;
    QTest::newRow("values") << u"https://a.example/v1?q=name&state=FRA"_s << u"https://a.example/v1?q&state"_s;
    QTest::newRow("cursor") << u"https://a.example/v1?cursor=abc%20d"_s << u"https://a.example/v1?cursor=(5)"_s;
    QTest::newRow("user") << u"https://u:p@a.example/v1"_s << u"https://a.example/v1"_s;
    QTest::newRow("fragment") << u"https://a.example/v1#secret"_s << u"https://a.example/v1"_s;
    QTest::newRow("bare query") << u"https://a.example/v1?a%20secret%20text"_s << u"https://a.example/v1??"_s;
}

void TestExchangeLog::addressesLoseTheirValues()
{
    QFETCH(QString, url);
    QFETCH(QString, written);
    QCOMPARE(ExchangeLog::redacted(QUrl(url)), written);
}

void TestExchangeLog::strangeWordsAreLeftOut()
{
    Exchange exchange = sample();
    exchange.requestId = "Bearer secret";
    QVERIFY(!ExchangeLog::line(exchange).contains("secret"));
    exchange.requestId = QByteArray(1000, 'x');
    QVERIFY(ExchangeLog::line(exchange).size() < 300);
}

void TestExchangeLog::theFilesAreRotated()
{
    constexpr qint64 Largest = 2000;
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"exchange.log"_s);
    ExchangeLog log(path, Largest, 3);
    Exchange exchange = sample();
    for (int i = 0; i < 100; ++i) {
        exchange.status = 1000 + i;
        log.write(exchange);
    }
    QCOMPARE(QDir(directory.path()).entryList(QDir::Files),
             (QStringList {u"exchange.log"_s, u"exchange.log.1"_s, u"exchange.log.2"_s}));
    int next = -1;
    for (const QString &suffix : {u".2"_s, u".1"_s, QString()}) {
        const QByteArray content = contentOf(path + suffix);
        QVERIFY(content.size() <= Largest);
        for (const QByteArray &line : content.trimmed().split('\n')) {
            const int status = QJsonDocument::fromJson(line).object().value("status"_L1).toInt();
            QVERIFY(next < 0 || status == next);
            next = status + 1;
        }
    }
    QCOMPARE(next, 1100);
}

void TestExchangeLog::onlyItsUserReadsTheFile()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"exchange.log"_s);
    ExchangeLog(path).write(sample());
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(QFile::exists(path));
    QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
}

void TestExchangeLog::aPathThatCannotBeWrittenIsNoFailure()
{
    const QTemporaryDir directory;
    ExchangeLog log(directory.filePath(u"absent/exchange.log"_s));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"exchange log"_s));
    log.write(sample());
}

void TestExchangeLog::noSecretOfARealExchangeIsWritten()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(u"exchange.log"_s);
    LoopbackServer server(answering([](LoopbackServer::Connection &connection, const SeenRequest &) {
        connection.respond(200, "canary-answer", "Request-Id: r-7\r\nSet-Cookie: canary-cookie\r\n");
    }));
    {
        CurlTransport transport({.exchangeLog = path});
        for (const QByteArray &method : {"GET"_ba, "POST"_ba}) {
            QVERIFY_ANSWER(sendAndWait(transport,
                                       {.method = method,
                                        .url = server.url(u"/v1/changes?cursor=canary-cursor&q=canary-query"_s),
                                        .headers = {{"Authorization", "Bearer canary-token"}},
                                        .body = "canary-body"}));
        }
        QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(u"/v1/x"_s), .accept = {"application/json"}}),
                        ErrorCode::Protocol);
    }
    const QByteArray text = contentOf(path);
    QCOMPARE(text.count('\n'), 3);
    QVERIFY(text.contains("r-7"));
    QVERIFY(text.contains("\"error\":\"protocol\""));
    QVERIFY(text.contains("cursor=(13)"));
    QVERIFY2(!text.contains("canary"), text.constData());
    QVERIFY2(!text.contains("Bearer"), text.constData());
}

QTEST_GUILESS_MAIN(TestExchangeLog)
#include "tst_exchangelog.moc"
