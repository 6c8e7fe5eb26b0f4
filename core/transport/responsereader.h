// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"

#include <optional>

namespace Chancery::Transport {

/// Makes a Response out of header lines and decoded pieces of a body, and judges them: limits, media type, range and
/// redirects. Knows no network. Used on the transport's thread, for one transfer.
class ResponseReader
{
public:
    enum class Verdict {
        GoOn,
        StandStill, ///< The piece was taken; the sink wants no more for now.
        Abort, ///< See failure().
    };

    /// \p request outlives the reader.
    explicit ResponseReader(const Request &request);

    /// Starts over for an answer from \p url, after a redirect.
    void begin(const QUrl &url);

    /// One line of the head with its line end; false: see failure().
    [[nodiscard]] bool takeHeaderLine(std::string_view line);
    /// \p wireBytes: how much of the body came so far, before it was decoded.
    [[nodiscard]] Verdict takeBody(std::string_view piece, std::uint64_t wireBytes);

    [[nodiscard]] const std::optional<Error> &failure() const noexcept { return m_failure; }
    [[nodiscard]] const Head &head() const noexcept { return m_response.head; }
    [[nodiscard]] bool isComplete() const noexcept { return m_headComplete; } ///< As to the head.
    /// Where to ask instead; nothing unless it is a redirect that may be followed.
    [[nodiscard]] const std::optional<QUrl> &redirect() const noexcept { return m_redirect; }
    [[nodiscard]] Response takeResponse() noexcept { return std::move(m_response); }

private:
    bool fail(ErrorCode code, const char *detail);
    void takeStatusLine(std::string_view line);
    void takeHeader(std::string_view line);
    [[nodiscard]] bool completeHead();
    [[nodiscard]] bool judgeRedirect();
    [[nodiscard]] bool judgeMediaType();
    [[nodiscard]] bool judgeRange();
    [[nodiscard]] bool judgeLength();
    [[nodiscard]] bool isSuccess() const noexcept;
    [[nodiscard]] Verdict feedSink(std::string_view piece, std::uint64_t wireBytes);

    const Request &m_request;
    QUrl m_url;
    Response m_response;
    std::optional<Error> m_failure;
    std::optional<QUrl> m_redirect;
    std::uint64_t m_decoded = 0;
    std::size_t m_headBytes = 0;
    bool m_headComplete = false;
};

} // namespace Chancery::Transport
