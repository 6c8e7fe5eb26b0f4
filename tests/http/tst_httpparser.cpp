// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/httpserverparser.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Chancery::Endpoint;

namespace {

using State = HttpParser::State;
using Fault = HttpParser::Fault;

struct Parsed
{
    State state;
    Fault fault;
    HttpParser::Head head;
    QByteArray body;
    QByteArray rest; ///< Not used by the parser.
};

// Feeds \p input in pieces that end at \p cuts, as a socket would.
Parsed parse(const QByteArray &input, const std::vector<qsizetype> &cuts = {}, qint64 limit = 1'000)
{
    HttpParser parser(4'096);
    QByteArray buffer;
    qsizetype at = 0;
    std::vector<qsizetype> ends = cuts;
    ends.push_back(input.size());
    for (const qsizetype end : ends) {
        if (end <= at) {
            continue;
        }
        buffer += input.mid(at, end - at);
        at = end;
        buffer.remove(0, parser.feed(buffer));
        if (parser.state() == State::HeaderDone) {
            parser.readBody(limit);
            buffer.remove(0, parser.feed(buffer));
        }
    }
    return {parser.state(), parser.fault(), parser.head(), parser.takeBody(), buffer};
}

} // namespace

class tst_HttpParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsTakenApart();
    void emptyLinesBeforeARequestAreSkipped();
    void keepAliveFollowsTheVersionAndTheHeader_data();
    void keepAliveFollowsTheVersionAndTheHeader();
    void anEmptyChunkedBodyMayComeByteByByte();
    void theNextRequestIsLeftAlone();
    void anyCutGivesTheSameRequest();
    void anyBytesGiveAStateAndNoHarm();
    void phrasesAreThoseOfTheStandard();
};

void tst_HttpParser::aRequestIsTakenApart()
{
    const Parsed parsed = parse("PUT /v1/x?a=1 HTTP/1.1\r\nHost: a\r\nIf-Match: \"7\"\r\nIF-MATCH: \"8\"\r\n"
                                "Expect: 100-Continue\r\nContent-Length: 3\r\n\r\nabc");
    QCOMPARE(parsed.state, State::Done);
    QCOMPARE(parsed.head.method, QByteArray("PUT"));
    QCOMPARE(parsed.head.target, QByteArray("/v1/x?a=1"));
    QCOMPARE(parsed.head.header("if-match"), QByteArray("\"7\""));
    QCOMPARE(parsed.head.headers.size(), std::size_t(5));
    QCOMPARE(parsed.head.contentLength.value_or(-1), 3);
    QVERIFY(parsed.head.expectsContinue);
    QCOMPARE(parsed.body, QByteArray("abc"));
}

void tst_HttpParser::emptyLinesBeforeARequestAreSkipped()
{
    QCOMPARE(parse("\r\n\r\n\nGET / HTTP/1.1\r\nHost: a\r\n\r\n").state, State::Done);
}

void tst_HttpParser::keepAliveFollowsTheVersionAndTheHeader_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("expected");
    QTest::newRow("1.1") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\n\r\n") << true;
    QTest::newRow("1.1 close") << QByteArray("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n") << false;
    QTest::newRow("1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << false;
    QTest::newRow("1.0 keep") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true;
}

void tst_HttpParser::keepAliveFollowsTheVersionAndTheHeader()
{
    QFETCH(QByteArray, request);
    QFETCH(bool, expected);
    QCOMPARE(parse(request).head.keepAlive, expected);
}

void tst_HttpParser::anEmptyChunkedBodyMayComeByteByByte()
{
    const QByteArray input = "POST /v1/ops HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    std::vector<qsizetype> cuts;
    for (qsizetype at = 1; at < input.size(); ++at) {
        cuts.push_back(at);
    }
    const Parsed parsed = parse(input, cuts);
    QCOMPARE(parsed.state, State::Done);
    QVERIFY(parsed.body.isEmpty());
}

void tst_HttpParser::theNextRequestIsLeftAlone()
{
    QCOMPARE(parse("GET / HTTP/1.1\r\nHost: a\r\n\r\nGET /2").rest, QByteArray("GET /2"));
    QCOMPARE(parse("PUT / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nxGET /2").rest, QByteArray("GET /2"));
}

void tst_HttpParser::anyCutGivesTheSameRequest()
{
    const QByteArray chunked = "POST /v1/ops HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                               "5\r\nhello\r\n6;x=y\r\n world\r\n0\r\nTrailer: t\r\n\r\n";
    QVERIFY(rc::check("a request cut anywhere is the same request", [&chunked] {
        auto cuts = *rc::gen::container<std::vector<qsizetype>>(rc::gen::inRange<qsizetype>(1, chunked.size()));
        std::sort(cuts.begin(), cuts.end());
        const Parsed parsed = parse(chunked, cuts);
        RC_ASSERT(parsed.state == State::Done);
        RC_ASSERT(parsed.body == "hello world");
        RC_ASSERT(parsed.head.headers.size() >= 2U);
    }));
}

void tst_HttpParser::anyBytesGiveAStateAndNoHarm()
{
    const QByteArray good = "PUT /v1/x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nX: y\r\n\r\nhello";
    QVERIFY(rc::check("a damaged request is refused, awaited or another request", [&good] {
        QByteArray bytes = good;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            const auto at = *rc::gen::inRange<qsizetype>(0, bytes.size());
            bytes.replace(at, *rc::gen::inRange<qsizetype>(0, 3), QByteArray(1, *rc::gen::arbitrary<char>()));
        }
        const Parsed parsed = parse(bytes, {}, 100);
        RC_ASSERT((parsed.state == State::Failed) == (parsed.fault != Fault::None));
        RC_ASSERT(parsed.body.size() <= 100);
    }));
}

void tst_HttpParser::phrasesAreThoseOfTheStandard()
{
    QCOMPARE(reasonPhrase(200), QByteArray("OK"));
    QCOMPARE(reasonPhrase(428), QByteArray("Precondition Required"));
}

QTEST_APPLESS_MAIN(tst_HttpParser)
#include "tst_httpparser.moc"
