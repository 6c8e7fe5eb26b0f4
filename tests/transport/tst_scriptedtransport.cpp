// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exchanging.h"
#include "support/scriptedtransport.h"

using namespace Chancery;
using namespace Chancery::Test;
using namespace Chancery::Transport;
using namespace Qt::StringLiterals;

/// The stand-in of other tests keeps the contract it stands in for.
class TestScriptedTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersComeInOrderAndByAddress();
    void failuresComeAsPrepared();
    void aRequestNobodyPreparedForIsLoud();
    void aSinkIsFedAndPaused();
    void anOpenAnswerGrows();
    void whatIsUnderWayIsCancelledAtTheEnd();
};

namespace {

const QUrl Changes(u"https://endpoint.example/v1/changes?cursor=c"_s);
const QUrl Operations(u"https://endpoint.example/v1/ops"_s);

} // namespace

void TestScriptedTransport::answersComeInOrderAndByAddress()
{
    ScriptedTransport transport;
    transport.answer("POST /v1/ops", 200, "pushed");
    transport.answer("GET /v1/changes", 200, "one");
    transport.answer({}, 404, "two");
    const auto first = sendAndWait(transport, {.url = Changes});
    const auto second = sendAndWait(transport, {.url = Changes});
    const auto third = sendAndWait(transport, {.method = "POST", .url = Operations, .body = "{}"});
    QVERIFY_ANSWER(first);
    QVERIFY_ANSWER(second);
    QVERIFY_ANSWER(third);
    QCOMPARE(first->body, "one"_ba);
    QCOMPARE(first->head.mediaType(), "application/json"_ba);
    QCOMPARE(second->head.status, 404);
    QCOMPARE(third->body, "pushed"_ba);
    QCOMPARE(transport.requests().size(), 3U);
    QCOMPARE(transport.requests().at(2).body, "{}"_ba);
    QCOMPARE(transport.unused(), 0);
}

void TestScriptedTransport::failuresComeAsPrepared()
{
    ScriptedTransport transport;
    transport.fail("GET /v1/changes", ErrorCode::Timeout, 7);
    const auto result = sendAndWait(transport, {.url = Changes});
    QVERIFY_FAILURE(result, ErrorCode::Timeout);
    QCOMPARE(result.error().retryAfter, 7);
}

void TestScriptedTransport::aRequestNobodyPreparedForIsLoud()
{
    ScriptedTransport transport;
    QByteArray heard;
    transport.onUnprepared([&heard](const QByteArray &line) { heard = line; });
    transport.answer("POST /v1/ops", 200, "");
    QVERIFY_FAILURE(sendAndWait(transport, {.url = Changes}), ErrorCode::Internal);
    QCOMPARE(heard, "GET https://endpoint.example/v1/changes?cursor=c"_ba);
    QCOMPARE(transport.unused(), 1);
}

void TestScriptedTransport::aSinkIsFedAndPaused()
{
    ScriptedTransport transport;
    transport.prepare({.pieces = {"a", "b", "c"}});
    std::atomic<int> pieces = 0;
    Answers answers;
    const auto handle = transport.send({.url = Changes,
                                        .sink =
                                            [&pieces](const Head &, std::string_view, bool &wantsPause) {
                                                wantsPause = ++pieces == 2;
                                                return true;
                                            }},
                                       answers.completion());
    QTRY_COMPARE(transport.paused(), 1);
    QCOMPARE(pieces, 2);
    QCOMPARE(answers.count(), 0);
    transport.resume(handle);
    QTRY_COMPARE(answers.count(), 1);
    QCOMPARE(pieces, 3);
    QVERIFY_ANSWER(answers.first());
    QVERIFY(answers.first()->body.isEmpty());
}

void TestScriptedTransport::anOpenAnswerGrows()
{
    ScriptedTransport transport;
    transport.prepare({.to = "GET /v1/events", .pieces = {"a"}, .staysOpen = true});
    std::atomic<int> pieces = 0;
    Answers answers;
    transport.send({.url = QUrl(u"https://endpoint.example/v1/events"_s),
                    .sink =
                        [&pieces](const Head &, std::string_view, bool &) {
                            ++pieces;
                            return true;
                        }},
                   answers.completion());
    QVERIFY(!transport.push("GET /v1/changes", "x"));
    QVERIFY(transport.push("GET /v1/events", "b"));
    QTRY_COMPARE(pieces, 2);
    QCOMPARE(transport.unanswered(), 1);
    QVERIFY(transport.finish("GET /v1/events"));
    QTRY_COMPARE(answers.count(), 1);
    QTRY_COMPARE(transport.unanswered(), 0);
}

void TestScriptedTransport::whatIsUnderWayIsCancelledAtTheEnd()
{
    Answers cancelled;
    Answers rest;
    {
        ScriptedTransport transport;
        transport.prepare({.staysOpen = true});
        transport.prepare({.staysOpen = true});
        transport.cancel(transport.send({.url = Changes}, cancelled.completion()));
        QTRY_COMPARE(cancelled.failed(ErrorCode::Cancelled), 1);
        transport.send({.url = Changes}, rest.completion());
        QCOMPARE(rest.count(), 0);
    }
    QCOMPARE(rest.failed(ErrorCode::Cancelled), 1);
    QCOMPARE(cancelled.count(), 1);
}

QTEST_GUILESS_MAIN(TestScriptedTransport)
#include "tst_scriptedtransport.moc"
