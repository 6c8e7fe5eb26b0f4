// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusVariant>
#include <QObject>

namespace Chancery {

/// Whether the desktop is dark, asked of it and heard from it while the program runs: of Qt where it knows (6.5 and
/// newer), else of the desktop's settings portal over the session bus. Silent where there is neither.
class SystemScheme : public QObject
{
    Q_OBJECT
public:
    explicit SystemScheme(QObject *parent = nullptr);
    /// Asks, and listens from now on. Not before the window is there: the bus answers when it likes.
    void start();

Q_SIGNALS:
    void changed(bool isDark);

private Q_SLOTS:
    void take(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void tell(uint scheme);
};

} // namespace Chancery
