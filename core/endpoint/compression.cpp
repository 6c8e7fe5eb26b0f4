// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compression.h"

#include <algorithm>
#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

// On the fly the processor is scarcer than the line: the fast levels already take JSON to a sixth.
constexpr int GzipLevel = 3;
constexpr int ZstdLevel = 3;
constexpr int GzipWindow = 15 + 16; // The largest window, with a gzip header.
// Keeps a stream's memory small and within what every browser and curl accept (RFC 8878 asks for at most 8 MiB).
constexpr int ZstdWindowLog = 20;
constexpr qsizetype OutputStep = 32 * 1024;

// RFC 9110 §12.4.2: "0" to "1" with up to three decimals; anything else counts as not acceptable.
double quality(QByteArrayView parameters)
{
    for (const QByteArray &part : parameters.toByteArray().split(';')) {
        const QByteArray parameter = part.trimmed().toLower();
        if (parameter.startsWith("q=")) {
            bool ok = false;
            const double q = parameter.mid(2).toDouble(&ok);
            return ok && q >= 0 && q <= 1 ? q : 0;
        }
    }
    return 1;
}

struct Wishes
{
    double gzip = -1; // Negative: not named.
    double zstd = -1;
    double others = 0;
};

Wishes wishesOf(QByteArrayView acceptEncoding)
{
    Wishes wishes;
    for (const QByteArray &item : acceptEncoding.toByteArray().split(',')) {
        const qsizetype semicolon = item.indexOf(';');
        const QByteArray name = (semicolon < 0 ? item : item.first(semicolon)).trimmed().toLower();
        const double q = semicolon < 0 ? 1 : quality(QByteArrayView(item).sliced(semicolon + 1));
        if (name == "gzip" || name == "x-gzip") {
            wishes.gzip = q;
        } else if (name == "zstd") {
            wishes.zstd = q;
        } else if (name == "*") {
            wishes.others = q;
        }
    }
    return wishes;
}

} // namespace

Encoding chooseEncoding(QByteArrayView acceptEncoding)
{
    const Wishes wishes = wishesOf(acceptEncoding);
    const double gzip = wishes.gzip < 0 ? wishes.others : wishes.gzip;
    // "*" alone stands for gzip: whoever can read anything can surely read that.
    const double zstd = std::max(wishes.zstd, 0.0);
    if (gzip <= 0 && zstd <= 0) {
        return Encoding::Identity;
    }
    return zstd >= gzip ? Encoding::Zstd : Encoding::Gzip;
}

QByteArray nameOf(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Identity:
        return {};
    case Encoding::Gzip:
        return "gzip"_ba;
    case Encoding::Zstd:
        return "zstd"_ba;
    }
    return {};
}

bool isCompressible(QByteArrayView contentType)
{
    return contentType.startsWith("text/") || contentType.contains("json") || contentType.contains("yaml")
        || contentType.contains("xml");
}

struct Compressor::Private
{
    Encoding encoding = Encoding::Identity;
    z_stream gzip {};
    bool gzipReady = false;
    ZSTD_CCtx *zstd = nullptr;

    explicit Private(Encoding wanted)
        : encoding(wanted)
    {
        if (encoding == Encoding::Gzip) {
            gzipReady = deflateInit2(&gzip, GzipLevel, Z_DEFLATED, GzipWindow, 8, Z_DEFAULT_STRATEGY) == Z_OK;
        } else if (encoding == Encoding::Zstd) {
            zstd = ZSTD_createCCtx();
            if (zstd != nullptr) {
                ZSTD_CCtx_setParameter(zstd, ZSTD_c_compressionLevel, ZstdLevel);
                ZSTD_CCtx_setParameter(zstd, ZSTD_c_windowLog, ZstdWindowLog);
            }
        }
    }
    ~Private()
    {
        if (gzipReady) {
            deflateEnd(&gzip);
        }
        ZSTD_freeCCtx(zstd);
    }
    Private(const Private &) = delete;
    Private &operator=(const Private &) = delete;

    Expected<QByteArray> addGzip(QByteArrayView piece, bool end);
    Expected<QByteArray> addZstd(QByteArrayView piece, bool end);
};

Expected<QByteArray> Compressor::Private::addGzip(QByteArrayView piece, bool end)
{
    if (!gzipReady) {
        return failure(ErrorCode::Internal, u"zlib: out of memory"_s);
    }
    QByteArray output;
    QByteArray input = piece.toByteArray(); // zlib takes no const bytes without ZLIB_CONST everywhere.
    gzip.next_in = reinterpret_cast<Bytef *>(input.data());
    gzip.avail_in = static_cast<uInt>(input.size());
    do {
        const qsizetype used = output.size();
        output.resize(used + OutputStep);
        gzip.next_out = reinterpret_cast<Bytef *>(output.data() + used);
        gzip.avail_out = static_cast<uInt>(OutputStep);
        if (deflate(&gzip, end ? Z_FINISH : Z_SYNC_FLUSH) == Z_STREAM_ERROR) {
            return failure(ErrorCode::Internal, u"zlib: stream error"_s);
        }
        output.resize(used + OutputStep - static_cast<qsizetype>(gzip.avail_out));
    } while (gzip.avail_out == 0);
    return output;
}

Expected<QByteArray> Compressor::Private::addZstd(QByteArrayView piece, bool end)
{
    if (zstd == nullptr) {
        return failure(ErrorCode::Internal, u"zstd: out of memory"_s);
    }
    QByteArray output;
    ZSTD_inBuffer in {piece.data(), static_cast<std::size_t>(piece.size()), 0};
    std::size_t left = 0;
    do {
        const qsizetype used = output.size();
        output.resize(used + OutputStep);
        ZSTD_outBuffer out {output.data() + used, static_cast<std::size_t>(OutputStep), 0};
        left = ZSTD_compressStream2(zstd, &out, &in, end ? ZSTD_e_end : ZSTD_e_flush);
        if (ZSTD_isError(left) != 0) {
            return failure(ErrorCode::Internal, u"zstd: %1"_s.arg(QLatin1StringView(ZSTD_getErrorName(left))));
        }
        output.resize(used + static_cast<qsizetype>(out.pos));
    } while (left != 0 || in.pos < in.size);
    return output;
}

Compressor::Compressor(Encoding encoding)
    : d(std::make_unique<Private>(encoding))
{
}

Compressor::~Compressor() = default;
Compressor::Compressor(Compressor &&) noexcept = default;
Compressor &Compressor::operator=(Compressor &&) noexcept = default;

Expected<QByteArray> Compressor::add(QByteArrayView piece, bool end)
{
    switch (d->encoding) {
    case Encoding::Identity:
        return piece.toByteArray();
    case Encoding::Gzip:
        return d->addGzip(piece, end);
    case Encoding::Zstd:
        return d->addZstd(piece, end);
    }
    return failure(ErrorCode::Internal);
}

Expected<QByteArray> compressed(Encoding encoding, QByteArrayView body)
{
    return Compressor(encoding).add(body, true);
}

} // namespace Chancery::Endpoint
