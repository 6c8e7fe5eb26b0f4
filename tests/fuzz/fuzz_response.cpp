// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz.h"
#include "transport/responsereader.h"

using namespace Chancery;

/// The head of an answer: status line, Retry-After, Content-Type, Content-Range, Location, lengths; then its body.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view text = Fuzz::textOf(data, size);
    Transport::Request request;
    request.url = QUrl(QStringLiteral("https://endpoint.example/v1/changes"));
    request.accept = {"application/x-ndjson", "application/json"};
    request.resumeFrom = size % 2 == 0 ? 0 : 100;
    request.maxBody = 512;
    Transport::ResponseReader reader(request);
    reader.begin(request.url);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
        if (!reader.takeHeaderLine(text.substr(0, end))) {
            Fuzz::require(reader.failure().has_value());
            return 0;
        }
        text.remove_prefix(end);
        if (reader.isComplete()) {
            break;
        }
    }
    Fuzz::require(reader.head().retryAfter() >= 0);
    static_cast<void>(reader.head().mediaType());
    std::uint64_t wire = 0;
    bool takes = reader.isComplete();
    Fuzz::inPieces(text, [&](std::string_view piece) {
        wire += piece.size();
        takes = takes && reader.takeBody(piece, wire) == Transport::ResponseReader::Verdict::GoOn;
    });
    Fuzz::require(reader.takeResponse().body.size() <= request.maxBody);
    return 0;
}
