// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "transport/ssereader.h"

using namespace Chancery;

/// However the bytes are cut, the events are the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = Fuzz::textOf(data, size);
    Transport::SseReader whole({256, 1024});
    Transport::SseReader cut({256, 1024});
    const std::vector<Transport::Event> expected = whole.feed(text);
    std::vector<Transport::Event> events;
    Fuzz::inPieces(text, [&](std::string_view piece) {
        for (Transport::Event &event : cut.feed(piece)) {
            events.push_back(std::move(event));
        }
    });
    Fuzz::require(whole.failed() == cut.failed());
    Fuzz::require(whole.failed() || (events == expected && whole.retry() == cut.retry()));
    return 0;
}
