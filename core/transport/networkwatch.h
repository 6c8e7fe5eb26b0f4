// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

namespace Chancery::Transport {

/// Tells when the machine gains or loses its way out, as the operating system sees it. Lives on the GUI's thread.
/// Loaded with the network's module, a while after the start; silent where the module or the system cannot tell.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

    /// What the module exports under EntryName: calls \p changed until \p parent goes.
    using Entry = void(QObject *parent, const std::function<void(bool up)> &changed);
    static constexpr auto EntryName = "chanceryWatchNetwork";

Q_SIGNALS:
    /// \p up: there may be a way out. Sent on every change, also from one network to another.
    void changed(bool up);

private:
    void start();
};

} // namespace Chancery::Transport
