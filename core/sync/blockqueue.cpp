// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "blockqueue.h"

#include <utility>

namespace Chancery::Sync {

bool BlockQueue::give(std::string_view piece, bool &wantsPause, bool &ready)
{
    const bool fits = m_splitter.feed(piece, [this](std::string_view lines) {
        m_block.append(lines);
        return true;
    });
    if (!fits) {
        return false;
    }
    if (m_block.size() < BlockSize) {
        return true;
    }
    const std::scoped_lock lock(m_mutex);
    m_blocks.push_back(std::exchange(m_block, {}));
    m_paused = m_blocks.size() >= Most;
    wantsPause = m_paused;
    ready = true;
    return true;
}

void BlockQueue::finish()
{
    // A last line without its end counts when it can be whole; anything else is a cut.
    if (const std::string_view rest = m_splitter.rest(); rest.ends_with('}')) {
        m_block.append(rest).push_back('\n');
    }
    m_splitter.clear();
    if (!m_block.empty()) {
        const std::scoped_lock lock(m_mutex);
        m_blocks.push_back(std::exchange(m_block, {}));
    }
}

std::optional<std::string> BlockQueue::take(bool &mayResume)
{
    const std::scoped_lock lock(m_mutex);
    if (m_blocks.empty()) {
        return std::nullopt;
    }
    std::string block = std::move(m_blocks.front());
    m_blocks.pop_front();
    mayResume = m_paused && m_blocks.size() <= Most / 2;
    m_paused = m_paused && !mayResume;
    return block;
}

} // namespace Chancery::Sync
