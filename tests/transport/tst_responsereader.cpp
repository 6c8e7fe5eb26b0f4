// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/responsereader.h"

#include <QTest>

using namespace Chancery;
using namespace Chancery::Transport;
using namespace Qt::StringLiterals;

/// What is judged of an answer, without a network.
class TestResponseReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void trailersAreLeftOut();
    void anInterimAnswerIsForgotten();
    void redirectsAreResolvedAgainstTheAddress_data();
    void redirectsAreResolvedAgainstTheAddress();
    void growthIsJudgedAgainstTheWire();
};

namespace {

bool feed(ResponseReader &reader, std::initializer_list<const char *> lines)
{
    return std::ranges::all_of(lines, [&reader](const char *line) { return reader.takeHeaderLine(line); });
}

const QUrl Here(u"https://endpoint.example/v1/changes"_s);

} // namespace

void TestResponseReader::trailersAreLeftOut()
{
    const Request request {.url = Here};
    ResponseReader reader(request);
    QVERIFY(feed(reader, {"HTTP/1.1 200 OK\r\n", "A: b\r\n", "\r\n", "Checksum: 7\r\n", "\r\n"}));
    QVERIFY(reader.isComplete());
    QVERIFY(reader.head().header("checksum").isEmpty());
}

void TestResponseReader::anInterimAnswerIsForgotten()
{
    const Request request {.url = Here};
    ResponseReader reader(request);
    QVERIFY(feed(reader, {"HTTP/2 103 \r\n", "Link: x\r\n", "\r\n"}));
    QVERIFY(!reader.isComplete());
    QVERIFY(feed(reader, {"HTTP/2 204 \r\n", "\r\n"}));
    QCOMPARE(reader.head().status, 204);
    QVERIFY(reader.head().headers.empty());
}

void TestResponseReader::redirectsAreResolvedAgainstTheAddress_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("target");
    QTest::newRow("path") << "/v2/changes"_ba << u"https://endpoint.example/v2/changes"_s;
    QTest::newRow("relative") << "heads?x"_ba << u"https://endpoint.example/v1/heads?x"_s;
    QTest::newRow("whole") << "https://ENDPOINT.example:443/x"_ba << u"https://endpoint.example:443/x"_s;
    QTest::newRow("user") << "https://u:p@endpoint.example/x"_ba << u"https://endpoint.example/x"_s;
    QTest::newRow("other host") << "https://other.example/x"_ba << QString();
    QTest::newRow("without scheme") << "//other.example/x"_ba << QString();
    QTest::newRow("downgrade") << "http://endpoint.example/x"_ba << QString();
    QTest::newRow("other port") << "https://endpoint.example:8443/x"_ba << QString();
    QTest::newRow("user that looks right") << "https://endpoint.example@other.example/"_ba << QString();
    QTest::newRow("script") << "javascript:alert(1)"_ba << QString();
    QTest::newRow("file") << "file:///etc/passwd"_ba << QString();
}

void TestResponseReader::redirectsAreResolvedAgainstTheAddress()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, target);
    const Request request {.url = Here};
    ResponseReader reader(request);
    const QByteArray line = "Location: " + location + "\r\n";
    const bool goesOn = feed(reader, {"HTTP/1.1 302 Found\r\n", line.constData(), "\r\n"});
    QCOMPARE(goesOn, !target.isEmpty());
    if (goesOn) {
        QCOMPARE(reader.redirect()->toString(), target);
    } else {
        QVERIFY(reader.failure()->code == ErrorCode::CaptivePortal);
    }
}

void TestResponseReader::growthIsJudgedAgainstTheWire()
{
    const std::string piece(1024 * 1024, 'x');
    const Request request {.url = Here, .sink = [](const Head &, std::string_view, bool &) {
                               return true;
                           }};
    // As much as the best text compresses: goes on for ever. A hundred times that: ends.
    for (const std::uint64_t wirePerPiece : {50'000U, 500U}) {
        ResponseReader reader(request);
        QVERIFY(feed(reader, {"HTTP/1.1 200 OK\r\n", "\r\n"}));
        auto verdict = ResponseReader::Verdict::GoOn;
        for (std::uint64_t i = 1; i <= 500 && verdict == ResponseReader::Verdict::GoOn; ++i) {
            verdict = reader.takeBody(piece, i * wirePerPiece);
        }
        QCOMPARE(verdict == ResponseReader::Verdict::GoOn, wirePerPiece == 50'000U);
        QCOMPARE(reader.failure().has_value(), wirePerPiece != 50'000U);
    }
}

QTEST_APPLESS_MAIN(TestResponseReader)
#include "tst_responsereader.moc"
