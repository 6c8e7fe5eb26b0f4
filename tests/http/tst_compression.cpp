// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/compression.h"
#include "http/rawclient.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Chancery::Test;

class tst_Compression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClientsWishDecides_data();
    void theClientsWishDecides();
    void onlyTextIsWorthIt();
    void whatGoesInComesOut();
    void aFlushedPieceIsReadableAlone();
};

void tst_Compression::theClientsWishDecides_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *header, Encoding expected) {
        QTest::newRow(header) << QByteArray(header) << static_cast<int>(expected);
    };
    row("", Encoding::Identity);
    row("identity", Encoding::Identity);
    row("br, deflate", Encoding::Identity);
    row("gzip", Encoding::Gzip);
    row("GZIP", Encoding::Gzip);
    row("x-gzip", Encoding::Gzip);
    row("deflate, gzip, br", Encoding::Gzip);
    row("gzip, zstd", Encoding::Zstd);
    row("gzip;q=1.0, zstd;q=0.5", Encoding::Gzip);
    row("gzip;q=0.2, zstd;q=0.5", Encoding::Zstd);
    row("gzip;q=0", Encoding::Identity);
    row("gzip;q=0, *", Encoding::Identity);
    row("*", Encoding::Gzip);
    row("*;q=0", Encoding::Identity);
    row("zstd, *;q=0", Encoding::Zstd);
    row("gzip ; q=0.5 , zstd ; q=0", Encoding::Gzip);
    row("gzip;q=nonsense", Encoding::Identity);
    row("gzip;q=7", Encoding::Identity);
    row(",,;;,", Encoding::Identity);
}

void tst_Compression::theClientsWishDecides()
{
    QFETCH(QByteArray, header);
    QFETCH(int, expected);
    QCOMPARE(static_cast<int>(chooseEncoding(header)), expected);
}

void tst_Compression::onlyTextIsWorthIt()
{
    for (const char *type : {"application/json", "application/problem+json", "application/x-ndjson",
                             "text/html; charset=utf-8", "application/yaml", "image/svg+xml"}) {
        QVERIFY2(isCompressible(type), type);
    }
    for (const char *type : {"application/pdf", "image/png", "application/octet-stream", ""}) {
        QVERIFY2(!isCompressible(type), type);
    }
}

void tst_Compression::whatGoesInComesOut()
{
    QVERIFY(rc::check("pieces of any size and content survive", [](const std::vector<std::string> &pieces) {
        const auto repeat = *rc::gen::inRange(1, 3'000);
        for (const Encoding encoding : {Encoding::Identity, Encoding::Gzip, Encoding::Zstd}) {
            Compressor compressor(encoding);
            QByteArray sent;
            QByteArray whole;
            for (const std::string &piece : pieces) {
                const QByteArray bytes = QByteArray::fromStdString(piece).repeated(repeat);
                whole += bytes;
                sent += compressor.add(bytes, false).value();
            }
            sent += compressor.add({}, true).value();
            const QByteArray received = encoding == Encoding::Gzip ? gunzip(sent)
                : encoding == Encoding::Zstd                       ? unzstd(sent)
                                                                   : sent;
            RC_ASSERT(received == whole);
        }
    }));
}

void tst_Compression::aFlushedPieceIsReadableAlone()
{
    Compressor compressor(Encoding::Zstd);
    const Expected<QByteArray> first = compressor.add("first line\n", false);
    QVERIFY(first);
    // Closing a frame of our own shows how much can be read: all of the piece.
    Compressor other(Encoding::Zstd);
    QByteArray whole = other.add("first line\n", false).value();
    whole += other.add({}, true).value();
    QVERIFY(whole.startsWith(*first));
    QCOMPARE(unzstd(whole), QByteArray("first line\n"));
    QVERIFY(first->contains("first line"));
}

QTEST_APPLESS_MAIN(tst_Compression)
#include "tst_compression.moc"
