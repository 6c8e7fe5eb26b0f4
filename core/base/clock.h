// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>

#include <chrono>

namespace Chancery {

/// Time as the program sees it. Order of events is never decided by now(): only waiting uses elapsed(), only
/// display and age of a record use now(). Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Monotonic, since an arbitrary start; does not move with the wall clock.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const = 0;
    /// Wall time, UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
    [[nodiscard]] QDateTime now() const override;
};

} // namespace Chancery
