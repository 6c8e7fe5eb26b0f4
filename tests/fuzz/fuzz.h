// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// What libFuzzer calls; without it corpusmain.cpp does, with the files of corpus/.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace Chancery::Fuzz {

[[nodiscard]] inline std::string_view textOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), size};
}
[[nodiscard]] inline QByteArray bytesOf(const std::uint8_t *data, std::size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}
inline void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

/// Calls \p take with the text in pieces whose sizes the text itself decides, so that every cut is tried.
template <class Take>
void inPieces(std::string_view text, Take take)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t size = 1 + static_cast<unsigned char>(text[at]) % 17;
        take(text.substr(at, size));
        at += size;
    }
}

} // namespace Chancery::Fuzz
