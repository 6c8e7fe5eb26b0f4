// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linesplitter.h"

namespace Chancery::Transport {

LineSplitter::LineSplitter(std::size_t longestLine)
    : m_longest(longestLine)
{
}

void LineSplitter::clear() noexcept
{
    m_carry.clear();
    m_tooLong = false;
}

bool LineSplitter::linesFit(std::string_view lines) const noexcept
{
    if (lines.size() <= m_longest + 1) {
        return true; // No line inside can be longer: the usual case needs no look at the bytes.
    }
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        if (end > m_longest) {
            return false;
        }
        lines.remove_prefix(end + 1);
    }
    return true;
}

bool LineSplitter::completeCarry(std::string_view &piece, const Block &take)
{
    const std::size_t end = piece.find('\n');
    const std::size_t part = end == std::string_view::npos ? piece.size() : end;
    if (m_carry.size() + part > m_longest) {
        m_tooLong = true;
        return false;
    }
    if (end == std::string_view::npos) {
        m_carry.append(piece);
        piece = {};
        return true;
    }
    m_carry.append(piece.substr(0, end + 1));
    piece.remove_prefix(end + 1);
    const bool goOn = take(m_carry);
    m_carry.clear();
    return goOn;
}

bool LineSplitter::feed(std::string_view piece, const Block &take)
{
    if (m_tooLong) {
        return false;
    }
    if (!m_carry.empty() && !completeCarry(piece, take)) {
        return false;
    }
    const std::size_t last = piece.rfind('\n');
    const std::size_t whole = last == std::string_view::npos ? 0 : last + 1;
    if (whole > 0) {
        const std::string_view lines = piece.substr(0, whole);
        if (!linesFit(lines)) {
            m_tooLong = true;
            return false;
        }
        if (!take(lines)) {
            return false;
        }
    }
    const std::string_view tail = piece.substr(whole);
    if (tail.size() > m_longest) {
        m_tooLong = true;
        return false;
    }
    m_carry.append(tail);
    return true;
}

} // namespace Chancery::Transport
