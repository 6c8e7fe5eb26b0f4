// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace Chancery::Transport {

/// Cuts a byte stream into whole lines for a parser of NDJSON, as few blocks as possible: a piece of the network costs
/// one search for its last line end, and only the line that is cut by a piece's end is copied.
///
/// Not thread-safe; belongs to one stream. After a line longer than the limit the splitter stays failed.
class LineSplitter
{
public:
    /// Gets whole lines, each with its '\n'; the bytes are valid during the call. False stops the feeding.
    using Block = std::function<bool(std::string_view lines)>;

    explicit LineSplitter(std::size_t longestLine = 1024 * 1024);

    /// Hands all lines that \p piece completes to \p take, in order, in one or two blocks. False when a line is longer
    /// than the limit (see tooLong()) or \p take said stop.
    [[nodiscard]] bool feed(std::string_view piece, const Block &take);
    /// What came after the last line end: empty at the end of a whole stream.
    [[nodiscard]] std::string_view rest() const noexcept { return m_carry; }
    [[nodiscard]] bool tooLong() const noexcept { return m_tooLong; }
    /// Forgets the rest and a failure: for the next stream.
    void clear() noexcept;

private:
    [[nodiscard]] bool completeCarry(std::string_view &piece, const Block &take);
    [[nodiscard]] bool linesFit(std::string_view lines) const noexcept;

    std::size_t m_longest;
    std::string m_carry;
    bool m_tooLong = false;
};

} // namespace Chancery::Transport
