// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/httpserverparser.h"
#include "fuzz.h"

using namespace Chancery;

/// Requests as they come from a socket, cut anywhere.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using State = Endpoint::HttpParser::State;
    QByteArray bytes = Fuzz::bytesOf(data, size);
    while (!bytes.isEmpty()) {
        Endpoint::HttpParser parser(1024);
        QByteArray waiting;
        Fuzz::inPieces(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())),
                       [&](std::string_view piece) {
                           waiting.append(piece.data(), static_cast<qsizetype>(piece.size()));
                           while (!waiting.isEmpty()) {
                               const qsizetype used = parser.feed(waiting);
                               Fuzz::require(used >= 0 && used <= waiting.size());
                               waiting.remove(0, used);
                               if (parser.state() == State::HeaderDone) {
                                   parser.readBody(512);
                               } else if (used == 0) {
                                   break;
                               }
                           }
                       });
        if (parser.state() != State::Done) {
            return 0;
        }
        Fuzz::require(parser.takeBody().size() <= 512);
        bytes = waiting.size() < bytes.size() ? waiting : QByteArray();
    }
    return 0;
}
