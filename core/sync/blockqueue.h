// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/linesplitter.h"

#include <deque>
#include <mutex>
#include <optional>
#include <string>

namespace Chancery::Sync {

/// What a snapshot's transfer hands to the store's thread: whole lines in blocks of about a megabyte, a few at a time.
/// The transport's thread gives, the store's thread takes; when the store is slower, the transfer stands still.
class BlockQueue
{
public:
    static constexpr std::size_t BlockSize = 1024 * 1024;
    static constexpr std::size_t Most = 4; ///< Blocks that wait before the transfer pauses.

    /// Gives a piece of the body. Returns false for a line beyond all measure; sets \p wantsPause when the queue is
    /// full. \p ready is set when a block can be taken.
    [[nodiscard]] bool give(std::string_view piece, bool &wantsPause, bool &ready);
    /// The transfer is over: the whole lines that are left become a block.
    void finish();

    /// The next block, nothing when there is none. \p mayResume is set when a paused transfer may go on.
    [[nodiscard]] std::optional<std::string> take(bool &mayResume);

private:
    static constexpr std::size_t LongestLine = 4 * 1024 * 1024;

    std::mutex m_mutex; // Guards m_blocks and m_paused; the rest belongs to the giving thread.
    std::deque<std::string> m_blocks;
    bool m_paused = false;
    std::string m_block;
    Transport::LineSplitter m_splitter {LongestLine};
};

} // namespace Chancery::Sync
