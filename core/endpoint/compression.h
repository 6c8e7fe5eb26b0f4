// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>

#include <memory>

/// Content codings of HTTP (RFC 9110 §8.4): gzip by zlib, zstd by libzstd.
namespace Chancery::Endpoint {

enum class Encoding { Identity, Gzip, Zstd };

/// Shorter bodies are sent as they are.
inline constexpr qsizetype CompressionThreshold = 1024;

/// The coding to answer with: the highest q of `Accept-Encoding`, zstd before gzip at the same one. Identity when the
/// header is missing, says nothing of ours, or cannot be read.
[[nodiscard]] Encoding chooseEncoding(QByteArrayView acceptEncoding);

/// Value of Content-Encoding; empty for Identity.
[[nodiscard]] QByteArray nameOf(Encoding encoding);

/// Whether bodies of that media type become smaller: text and JSON do, PDF and pictures do not.
[[nodiscard]] bool isCompressible(QByteArrayView contentType);

/// Compresses a body piece by piece. Every piece can be read at once by the receiver: the output is flushed.
/// Belongs to one thread at a time.
class Compressor
{
public:
    explicit Compressor(Encoding encoding);
    ~Compressor();
    Compressor(Compressor &&) noexcept;
    Compressor &operator=(Compressor &&) noexcept;

    /// The bytes to send for \p piece; with \p end also what closes the body. Fails only without memory.
    [[nodiscard]] Expected<QByteArray> add(QByteArrayView piece, bool end);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A whole body at once.
[[nodiscard]] Expected<QByteArray> compressed(Encoding encoding, QByteArrayView body);

} // namespace Chancery::Endpoint
