// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/navigator.h"

#include <QLocalServer>
#include <QObject>

namespace Chancery {

/// One window for each profile: a second start, or a chancery: link that the desktop opens, hands its place to the
/// window that is there and ends. Speaks over a local socket that only this user can open.
class Instance : public QObject
{
    Q_OBJECT
public:
    /// \p directory: the profile's.
    explicit Instance(const QString &directory, QObject *parent = nullptr);

    /// True when a window of this profile is open and has taken \p place. Waits a quarter of a second at most.
    [[nodiscard]] bool passOn(const Ui::Place &place) const;
    /// Answers others from now on. Not fatal when it cannot: then a second start finds the profile locked.
    void listen();
    [[nodiscard]] const QString &serverName() const { return m_name; }

Q_SIGNALS:
    /// Another start asks for this place; without a page: for the window alone.
    void asked(const Chancery::Ui::Place &place);

private:
    void answer();

    QString m_name;
    QLocalServer m_server;
};

} // namespace Chancery
