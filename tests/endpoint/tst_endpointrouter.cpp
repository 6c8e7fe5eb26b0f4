// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/answer.h"
#include "endpoint/ratelimit.h"
#include "endpoint/router.h"

#include <QTest>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Qt::StringLiterals;
using Kind = Route::Kind;

class TestEndpointRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRouteIsFound();
    void otherMethodsAndPathsAreNoRoutes_data();
    void otherMethodsAndPathsAreNoRoutes();
    void onlyWritesNeedTheWriteScope();
    void aBurstPassesAndThenWaits();
    void accountsDoNotShareTheirRate();
    void theBestLanguageIsChosen();
    void tagsAreComparedWhole();
    void datesAreAsHttpWantsThem();
};

void TestEndpointRouter::everyRouteIsFound()
{
    const auto is = [](const char *method, const char *path, const Route &route) {
        return routeOf(method, path) == std::optional(route);
    };
    QVERIFY(is("GET", "/v1", {Kind::ServiceDocument}));
    QVERIFY(is("HEAD", "/v1/", {Kind::ServiceDocument}));
    QVERIFY(is("GET", "/v1/me", {Kind::Me}));
    QVERIFY(is("GET", "/v1/heads", {Kind::Heads}));
    QVERIFY(is("GET", "/v1/changes", {Kind::Changes}));
    QVERIFY(is("GET", "/v1/snapshot", {Kind::Snapshot}));
    QVERIFY(is("GET", "/v1/digest", {Kind::Digest}));
    QVERIFY(is("GET", "/v1/events", {Kind::Events}));
    QVERIFY(is("POST", "/v1/ops", {Kind::Operations}));
    QVERIFY(is("PUT", "/v1/blobs/ab", {Kind::BlobUpload, {}, {}, u"ab"_s}));
    QVERIFY(is("GET", "/v1/states", {Kind::List, u"states"_s}));
    QVERIFY(is("GET", "/v1/states/7", {Kind::Read, u"states"_s, u"7"_s}));
    QVERIFY(is("PUT", "/v1/states/7", {Kind::Put, u"states"_s, u"7"_s}));
    QVERIFY(is("PATCH", "/v1/states/7", {Kind::Patch, u"states"_s, u"7"_s}));
    QVERIFY(is("DELETE", "/v1/states/7", {Kind::Delete, u"states"_s, u"7"_s}));
    QVERIFY(is("POST", "/v1/states/7/submit", {Kind::Action, u"states"_s, u"7"_s, u"submit"_s}));
    QVERIFY(is("GET", "/v1/states/7/blobs/ab", {Kind::BlobDownload, u"states"_s, u"7"_s, u"ab"_s}));
}

void TestEndpointRouter::otherMethodsAndPathsAreNoRoutes_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("another version") << QByteArray("GET") << QByteArray("/v2/me");
    QTest::newRow("no version") << QByteArray("GET") << QByteArray("/");
    QTest::newRow("empty") << QByteArray("GET") << QByteArray();
    QTest::newRow("relative") << QByteArray("GET") << QByteArray("v1/me");
    QTest::newRow("post to me") << QByteArray("POST") << QByteArray("/v1/me");
    QTest::newRow("get ops") << QByteArray("GET") << QByteArray("/v1/ops");
    QTest::newRow("post to a collection") << QByteArray("POST") << QByteArray("/v1/states");
    QTest::newRow("get a bare blob") << QByteArray("GET") << QByteArray("/v1/blobs/ab");
    QTest::newRow("empty segment") << QByteArray("GET") << QByteArray("/v1/states//7");
    QTest::newRow("too long") << QByteArray("GET") << QByteArray("/v1/a/b/blobs/d/e");
    QTest::newRow("unknown method") << QByteArray("BREW") << QByteArray("/v1/states/7");
}

void TestEndpointRouter::otherMethodsAndPathsAreNoRoutes()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QVERIFY(!routeOf(method, path).has_value());
}

void TestEndpointRouter::onlyWritesNeedTheWriteScope()
{
    for (const Kind kind : {Kind::Operations, Kind::BlobUpload, Kind::Put, Kind::Patch, Kind::Delete, Kind::Action}) {
        QVERIFY(isWriting(kind));
    }
    for (const Kind kind : {Kind::Me, Kind::Heads, Kind::Changes, Kind::Snapshot, Kind::List, Kind::BlobDownload}) {
        QVERIFY(!isWriting(kind));
    }
}

void TestEndpointRouter::aBurstPassesAndThenWaits()
{
    RateLimit limit(600);
    const std::chrono::milliseconds start {5'000};
    for (int i = 0; i < 600; ++i) {
        QCOMPARE(limit.take(u"a"_s, start), 0);
    }
    QCOMPARE(limit.take(u"a"_s, start), 1);
    QCOMPARE(limit.take(u"a"_s, start + std::chrono::milliseconds(99)), 1);
    QCOMPARE(limit.take(u"a"_s, start + std::chrono::milliseconds(100)), 0);
    QCOMPARE(limit.take(u"a"_s, start + std::chrono::milliseconds(100)), 1);
    // After a minute of silence the whole burst is there again, and not more.
    const std::chrono::milliseconds later {200'000};
    for (int i = 0; i < 600; ++i) {
        QCOMPARE(limit.take(u"a"_s, later), 0);
    }
    QCOMPARE(limit.take(u"a"_s, later), 1);
}

void TestEndpointRouter::accountsDoNotShareTheirRate()
{
    RateLimit limit(1);
    QCOMPARE(limit.take(u"a"_s, {}), 0);
    QCOMPARE(limit.take(u"a"_s, {}), 60);
    QCOMPARE(limit.take(u"b"_s, {}), 0);
}

void TestEndpointRouter::theBestLanguageIsChosen()
{
    QCOMPARE(languageOf({}), u"en"_s);
    QCOMPARE(languageOf("fr-CH, fr;q=0.9, en;q=0.8"), u"fr"_s);
    QCOMPARE(languageOf("de, es;q=0.5, zh-Hans;q=0.7"), u"zh"_s);
    QCOMPARE(languageOf("sw"), u"en"_s);
    QCOMPARE(languageOf("ru;q=0"), u"en"_s);
    QCOMPARE(languageOf(";;,q=,,"), u"en"_s);
}

void TestEndpointRouter::tagsAreComparedWhole()
{
    QVERIFY(matchesTag("\"5\"", "\"5\"", false));
    QVERIFY(matchesTag("\"4\", \"5\"", "\"5\"", false));
    QVERIFY(matchesTag("*", "\"5\"", false));
    QVERIFY(!matchesTag("\"55\"", "\"5\"", false));
    QVERIFY(!matchesTag("5", "\"5\"", false));
    QVERIFY(!matchesTag("W/\"5\"", "\"5\"", false));
    QVERIFY(matchesTag("W/\"5\"", "\"5\"", true));
    QVERIFY(!matchesTag({}, "\"5\"", true));
}

void TestEndpointRouter::datesAreAsHttpWantsThem()
{
    const QDateTime instant(QDate(2026, 11, 3), QTime(7, 9, 5), Qt::UTC);
    QCOMPARE(httpDate(instant), QByteArray("Tue, 03 Nov 2026 07:09:05 GMT"));
}

QTEST_APPLESS_MAIN(TestEndpointRouter)
#include "tst_endpointrouter.moc"
