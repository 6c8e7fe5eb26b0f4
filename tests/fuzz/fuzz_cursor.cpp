// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/cursor.h"
#include "fuzz.h"

using namespace Chancery;

/// Nothing that this endpoint has not sealed is taken for a cursor or a mark.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const Endpoint::CursorCodec codec(QStringLiteral("11111111-1111-4111-8111-111111111111"),
                                             "a key of the fuzzer");
    static const QStringList scopes {QStringLiteral("*"), QStringLiteral("mission:FRA")};
    const QString text = QString::fromUtf8(Fuzz::bytesOf(data, size));
    if (const auto seq = codec.seqOf(text, scopes)) {
        Fuzz::require(codec.cursor(*seq, scopes) == text);
    }
    if (const auto mark = codec.markOf(text, scopes)) {
        Fuzz::require(codec.mark(*mark, scopes) == text);
    }
    return 0;
}
