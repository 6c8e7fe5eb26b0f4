// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "transport/linesplitter.h"

#include <string>

using namespace Chancery;

/// What goes in comes out, in whole lines.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = Fuzz::textOf(data, size);
    Transport::LineSplitter splitter(64);
    std::string lines;
    bool reads = true;
    Fuzz::inPieces(text, [&](std::string_view piece) {
        reads = reads && splitter.feed(piece, [&lines](std::string_view block) {
            Fuzz::require(!block.empty() && block.back() == '\n');
            lines += block;
            return true;
        });
    });
    Fuzz::require(reads == !splitter.tooLong());
    Fuzz::require(!reads || lines + std::string(splitter.rest()) == text);
    return 0;
}
