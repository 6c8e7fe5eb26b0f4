// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instancechannel.h"
#include "ui/common/navigator.h"

#include <QObject>

#include <memory>

namespace Chancery {

/// One window for each profile: a second start, or a chancery: link that the desktop opens, hands its place to the
/// window that is there and ends.
class Instance : public QObject
{
    Q_OBJECT
public:
    /// \p directory: the profile's.
    explicit Instance(const QString &directory, QObject *parent = nullptr);

    /// True when a window of this profile is open and has taken \p place.
    [[nodiscard]] bool passOn(const Ui::Place &place);
    /// Answers others from now on. Not fatal when it cannot: then a second start finds the profile locked.
    void listen();
    [[nodiscard]] const QString &serverName() const { return m_name; }

Q_SIGNALS:
    /// Another start asks for this place; without a page: for the window alone.
    void asked(const Chancery::Ui::Place &place);

private:
    [[nodiscard]] InstanceChannel *channel(); ///< Loaded when first asked for; null when that fails.

    QString m_name;
    std::unique_ptr<InstanceChannel> m_channel;
};

} // namespace Chancery
