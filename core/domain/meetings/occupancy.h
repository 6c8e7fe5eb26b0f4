// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/openinghours.h"

#include <chrono>
#include <map>

namespace Chancery::Domain {

/// The spans of time that are taken of one thing: a booth, a person, an interpreter. Half-open, like every span; taken
/// spans may overlap each other. Milliseconds since 1970 inside, so that no question costs a time zone.
class Occupancy
{
public:
    void take(const Span &span);
    /// Gives back one span that was taken before.
    void give(const Span &span);
    /// Whether nothing is taken within \p span, nor within \p around before and after it (walking, a break).
    [[nodiscard]] bool isFree(const Span &span, std::chrono::milliseconds around = {}) const;

private:
    std::multimap<qint64, qint64> m_taken; ///< From, to.
    qint64 m_longest = 0; ///< No taken span is longer: how far back a question has to look.
};

} // namespace Chancery::Domain
