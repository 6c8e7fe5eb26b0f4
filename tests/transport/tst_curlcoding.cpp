// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/exchanging.h"
#include "support/loopbackserver.h"
#include "transport/curltransport.h"

#include <functional>
#include <zlib.h>
#include <zstd.h>

using namespace Chancery;
using namespace Chancery::Test;
using namespace Chancery::Transport;
using namespace Qt::StringLiterals;

namespace {

QByteArray gzip(const QByteArray &plain)
{
    constexpr int GzipWindow = 15 + 16;
    constexpr int Memory = 8;
    z_stream stream {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, GzipWindow, Memory, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), '\0');
    QByteArray input = plain;
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.resize(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray zstd(const QByteArray &plain)
{
    constexpr int Level = 3;
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<std::size_t>(plain.size()))), '\0');
    packed.resize(
        static_cast<qsizetype>(ZSTD_compress(packed.data(), static_cast<std::size_t>(packed.size()), plain.constData(),
                                             static_cast<std::size_t>(plain.size()), Level)));
    return packed;
}

using Pack = QByteArray (*)(const QByteArray &);

} // namespace

Q_DECLARE_METATYPE(Pack)

/// Compressed answers: right, cut, damaged and hostile.
class TestCurlCoding : public QObject
{
    Q_OBJECT
private:
    static void codings()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<Pack>("pack");
        QTest::newRow("gzip") << QByteArray("gzip") << Pack(gzip);
        QTest::newRow("zstd") << QByteArray("zstd") << Pack(zstd);
    }
    static QByteArray answer(const QByteArray &coding, const QByteArray &body, qsizetype length)
    {
        return "HTTP/1.1 200 OK\r\nContent-Encoding: " + coding + "\r\nContent-Length: " + QByteArray::number(length)
            + "\r\n\r\n" + body;
    }
    /// Whether the client says it can read \p coding; libcurl may be built without it.
    static bool isOffered(const LoopbackServer &server, const QByteArray &coding)
    {
        return server.requests().at(0).header("accept-encoding").contains(coding);
    }

private Q_SLOTS:
    void aCodedBodyIsDecoded_data() { codings(); }
    void aCodedBodyIsDecoded();
    void aCutBodyIsRefused_data() { codings(); }
    void aCutBodyIsRefused();
    void aDamagedBodyIsRefused_data() { codings(); }
    void aDamagedBodyIsRefused();
    void aBombIsStoppedAtTheLimitOfTheBody_data() { codings(); }
    void aBombIsStoppedAtTheLimitOfTheBody();
    void aBombIsStoppedOnItsWayToASink_data() { codings(); }
    void aBombIsStoppedOnItsWayToASink();
    void pausingWorksOnACodedBody_data() { codings(); }
    void pausingWorksOnACodedBody();
    void anUnknownCodingIsRefused();
};

void TestCurlCoding::aCodedBodyIsDecoded()
{
    QFETCH(QByteArray, name);
    QFETCH(Pack, pack);
    QByteArray plain;
    for (int i = 0; i < 20'000; ++i) {
        plain += "{\"id\":" + QByteArray::number(i) + "}\n";
    }
    const QByteArray packed = pack(plain);
    LoopbackServer server(sendingOnce(answer(name, packed, packed.size())));
    CurlTransport transport;
    const auto result = sendAndWait(transport, {.url = server.url(u"/"_s)});
    if (!isOffered(server, name)) {
        QSKIP("this libcurl cannot decode it");
    }
    QVERIFY_ANSWER(result);
    QCOMPARE(result->body, plain);
}

void TestCurlCoding::aCutBodyIsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(Pack, pack);
    const QByteArray packed = pack(QByteArray(10'000, 'x') + "end");
    LoopbackServer server(sendingOnce(answer(name, packed.left(packed.size() / 2), packed.size())));
    CurlTransport transport;
    QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(u"/"_s)}), ErrorCode::Protocol);
}

void TestCurlCoding::aDamagedBodyIsRefused()
{
    QFETCH(QByteArray, name);
    QFETCH(Pack, pack);
    QByteArray packed = pack(QByteArray(10'000, 'x') + "end");
    packed.replace(0, 4, "\1\2\3\4");
    LoopbackServer server(sendingOnce(answer(name, packed, packed.size())));
    CurlTransport transport;
    QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(u"/"_s)}), ErrorCode::Protocol);
}

void TestCurlCoding::aBombIsStoppedAtTheLimitOfTheBody()
{
    QFETCH(QByteArray, name);
    QFETCH(Pack, pack);
    const QByteArray bomb = pack(QByteArray(32 * 1024 * 1024, '\0'));
    QVERIFY(bomb.size() < 100'000);
    LoopbackServer server(sendingOnce(answer(name, bomb, bomb.size())));
    CurlTransport transport;
    QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(u"/"_s), .maxBody = 1024 * 1024}), ErrorCode::Protocol);
}

void TestCurlCoding::aBombIsStoppedOnItsWayToASink()
{
    QFETCH(QByteArray, name);
    QFETCH(Pack, pack);
    const QByteArray bomb = pack(QByteArray(128 * 1024 * 1024, '\0'));
    LoopbackServer server(sendingOnce(answer(name, bomb, bomb.size())));
    CurlTransport transport;
    std::size_t taken = 0;
    const auto result = sendAndWait(transport,
                                    {.url = server.url(u"/"_s),
                                     .timeout = std::chrono::milliseconds(0),
                                     .sink = [&taken](const Head &, std::string_view piece, bool &) {
                                         taken += piece.size();
                                         return true;
                                     }});
    QVERIFY_FAILURE(result, ErrorCode::Protocol);
    QVERIFY(taken < 100U * 1024 * 1024);
}

void TestCurlCoding::pausingWorksOnACodedBody()
{
    QFETCH(QByteArray, name);
    QFETCH(Pack, pack);
    QByteArray plain;
    for (int i = 0; i < 40'000; ++i) {
        plain += QByteArray::number(i) + '\n';
    }
    const QByteArray packed = pack(plain);
    LoopbackServer server(sendingOnce(answer(name, packed, packed.size())));
    QByteArray taken;
    std::atomic<int> pauses = 0;
    Answers answers;
    CurlTransport transport;
    std::atomic<Transport::Transport::Handle> handle = 0;
    handle = transport.send({.url = server.url(u"/"_s),
                             .sink =
                                 [&](const Head &, std::string_view piece, bool &wantsPause) {
                                     taken.append(piece.data(), static_cast<qsizetype>(piece.size()));
                                     ++pauses;
                                     wantsPause = true;
                                     return true;
                                 }},
                            answers.completion());
    int resumed = 0;
    while (answers.count() == 0 && resumed < 10'000) {
        QTRY_VERIFY(pauses > resumed || answers.count() == 1);
        ++resumed;
        transport.resume(handle);
    }
    QVERIFY_ANSWER(answers.first());
    QCOMPARE(taken, plain);
    QVERIFY(pauses > 10);
}

void TestCurlCoding::anUnknownCodingIsRefused()
{
    LoopbackServer server(sendingOnce(answer("rot13", "uryyb", 5)));
    CurlTransport transport;
    QVERIFY_FAILURE(sendAndWait(transport, {.url = server.url(u"/"_s)}), ErrorCode::Protocol);
}

QTEST_GUILESS_MAIN(TestCurlCoding)
#include "tst_curlcoding.moc"
