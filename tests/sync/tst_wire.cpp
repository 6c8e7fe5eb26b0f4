// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/blockqueue.h"
#include "sync/wire.h"

#include <QJsonArray>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Sync;
using namespace Qt::StringLiterals;

namespace {

QByteArray headerOf(const Transport::Request &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key == name) {
            return value;
        }
    }
    return {};
}

Transport::Response response(int status, const QByteArray &type, const QByteArray &body)
{
    return {{status, {{"content-type", type}}}, body};
}

} // namespace

class TestWire : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addressesStandBelowTheEndpoint();
    void cursorsAreEscaped();
    void streamsHaveNoLimitOnTheWhole();
    void onlyAnExpiredCursorIsExpiry();
    void foreignAnswersKeepTheirMeaning();
    void aCallerIsRead();
    void halfAnAnswerIsNone();
    void blocksAreWholeLines();
    void aFullQueueAsksForAPause();
    void anEndlessLineIsRefused();
};

void TestWire::addressesStandBelowTheEndpoint()
{
    const Wire wire(QUrl(u"https://un.example/chancery/v1/"_s), "t", "fr, en;q=0.5");
    QCOMPARE(wire.service().url, QUrl(u"https://un.example/chancery/v1"_s));
    QCOMPARE(wire.me().url, QUrl(u"https://un.example/chancery/v1/me"_s));
    QCOMPARE(wire.bucket(7).url.toString(), u"https://un.example/chancery/v1/snapshot?bucket=07"_s);
    QCOMPARE(headerOf(wire.me(), "Authorization"), QByteArray("Bearer t"));
    QCOMPARE(headerOf(wire.me(), "Accept-Language"), QByteArray("fr, en;q=0.5"));
    QVERIFY(headerOf(Wire(QUrl(u"https://un.example/v1"_s), {}, "en").service(), "Authorization").isEmpty());
}

void TestWire::cursorsAreEscaped()
{
    const Wire wire(QUrl(u"https://un.example/v1"_s), "t", "en");
    const Transport::Request request = wire.changes(u"a+b/c=&d"_s, true);
    QCOMPARE(request.url.query(QUrl::FullyEncoded), u"cursor=a%2Bb%2Fc%3D%26d"_s);
    QCOMPARE(headerOf(request, "If-None-Match"), QByteArray("\"a+b/c=&d\""));
    QVERIFY(headerOf(wire.changes(u"x"_s, false), "If-None-Match").isEmpty());
}

void TestWire::streamsHaveNoLimitOnTheWhole()
{
    const Wire wire(QUrl(u"https://un.example/v1"_s), "t", "en");
    QCOMPARE(wire.snapshot({}).timeout.count(), 0);
    QCOMPARE(wire.events().timeout.count(), 0);
    QVERIFY(wire.events().stall.count() > 45);
    QVERIFY(wire.heads().timeout.count() > 0);
    QCOMPARE(wire.events().accept.front(), QByteArray("text/event-stream"));
}

void TestWire::onlyAnExpiredCursorIsExpiry()
{
    const auto expiry =
        expiryOf(response(410, "application/problem+json",
                          R"({"type":"urn:chancery:problem:cursor-expired","status":410,"reason":"gc","seq":5})"));
    QVERIFY(expiry.has_value());
    QCOMPARE(expiry->reason, u"gc"_s);
    QCOMPARE(expiry->seq, 5);
    QVERIFY(
        !expiryOf(response(410, "application/problem+json", R"({"type":"urn:chancery:problem:gone","status":410})")));
    QVERIFY(!expiryOf(response(410, "text/html", "<html>gone</html>")));
}

void TestWire::foreignAnswersKeepTheirMeaning()
{
    QCOMPARE(errorOf(response(502, "text/html", "<html>")).code, ErrorCode::Unavailable);
    QCOMPARE(errorOf(response(413, "text/html", "<html>")).code, ErrorCode::TooLarge);
    QCOMPARE(errorOf(response(401, "", "")).code, ErrorCode::Unauthenticated);
    QCOMPARE(errorOf(response(404, "text/html", "<html>")).code, ErrorCode::Protocol);
    QCOMPARE(errorOf(response(302, "text/html", "<html>")).code, ErrorCode::Protocol);
}

void TestWire::aCallerIsRead()
{
    const auto caller = callerOf({{u"account"_s, u"a1"_s},
                                  {u"mission"_s, u"FRA"_s},
                                  {u"roles"_s, QJsonArray {u"head"_s, u"from_the_future"_s}},
                                  {u"scopes"_s, QJsonArray {u"read"_s}}});
    QVERIFY(caller.has_value());
    QVERIFY(caller->roles.contains(Domain::Role::Head));
    QVERIFY(!caller->mayWrite);
    QCOMPARE(callerOf({}).error().code, ErrorCode::Protocol);
}

void TestWire::halfAnAnswerIsNone()
{
    QCOMPARE(objectOf(response(200, "application/json", "{\"seq\":")).error().code, ErrorCode::Protocol);
    QCOMPARE(objectOf(response(200, "application/json", "[]")).error().code, ErrorCode::Protocol);
    QCOMPARE(headsOf({}).error().code, ErrorCode::Protocol);
    QCOMPARE(digestOf({{u"sums"_s, QJsonArray {u"00"_s}}}).error().code, ErrorCode::Protocol);
    QCOMPARE(resultsOf({{u"results"_s, QJsonArray {QJsonObject {}}}}).error().code, ErrorCode::Protocol);
}

void TestWire::blocksAreWholeLines()
{
    BlockQueue queue;
    const std::string line(1000, 'x');
    bool pause = false;
    bool ready = false;
    for (int number = 0; number < 1500; ++number) {
        const std::string whole = line + "\n";
        QVERIFY(queue.give(whole.substr(0, 300), pause, ready) && queue.give(whole.substr(300), pause, ready));
    }
    QVERIFY(ready && !pause);
    QVERIFY(queue.give("{\"cut", pause, ready));
    queue.finish();
    bool resume = false;
    std::size_t bytes = 0;
    while (const auto block = queue.take(resume)) {
        QCOMPARE(block->back(), '\n');
        bytes += block->size();
    }
    QCOMPARE(bytes, std::size_t(1500 * 1001));
}

void TestWire::aFullQueueAsksForAPause()
{
    BlockQueue queue;
    const std::string lines = std::string(BlockQueue::BlockSize - 1, 'x') + "\n";
    bool pause = false;
    bool ready = false;
    for (std::size_t block = 0; block < BlockQueue::Most; ++block) {
        QVERIFY(!pause);
        QVERIFY(queue.give(lines, pause, ready));
    }
    QVERIFY(pause);
    bool resume = false;
    QVERIFY(queue.take(resume).has_value());
    QVERIFY(!resume);
    QVERIFY(queue.take(resume).has_value());
    QVERIFY(resume);
}

void TestWire::anEndlessLineIsRefused()
{
    BlockQueue queue;
    const std::string piece(1024 * 1024, 'x');
    bool pause = false;
    bool ready = false;
    bool fits = true;
    for (int number = 0; number < 8 && fits; ++number) {
        fits = queue.give(piece, pause, ready);
    }
    QVERIFY(!fits);
}

QTEST_APPLESS_MAIN(TestWire)
#include "tst_wire.moc"
