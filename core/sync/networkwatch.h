// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Chancery::Sync {

/// What the desktop says of its network. A hint only: without a desktop that knows, nothing is ever said, and the
/// engine's timers do the work. Lives on the thread of the application.
class NetworkWatch : public QObject
{
    Q_OBJECT
public:
    explicit NetworkWatch(QObject *parent = nullptr);

Q_SIGNALS:
    /// \p up: there may be a way out. Sent on every change, also from one network to another.
    void changed(bool up);

private:
    void start();
};

} // namespace Chancery::Sync
