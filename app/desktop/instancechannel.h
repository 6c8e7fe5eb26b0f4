// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace Chancery {

/// How two starts of one profile speak with each other: a line there, a line back. Loaded when it is needed, because
/// Qt Network brings libraries that nobody should wait for.
class InstanceChannel
{
public:
    InstanceChannel() = default;
    virtual ~InstanceChannel() = default;
    Q_DISABLE_COPY_MOVE(InstanceChannel)

    /// True when somebody listens under the name and has taken \p line. Waits a quarter of a second at most.
    [[nodiscard]] virtual bool pass(const QString &line) const = 0;
    using Heard = std::function<void(const QString &line)>;
    /// Hears others from now on, on the thread that called.
    virtual void listen(Heard heard) = 0;

    /// What the module exports: the caller owns the channel called \p name.
    using Entry = InstanceChannel *(const QString &name);
    static constexpr auto Module = "chancery-instance";
    static constexpr auto EntryName = "chanceryInstance";
};

} // namespace Chancery
