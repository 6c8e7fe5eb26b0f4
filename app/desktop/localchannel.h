// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "instancechannel.h"

#include <QLocalServer>

namespace Chancery {

/// Over a local socket that only this user can open.
class LocalChannel final : public InstanceChannel
{
public:
    explicit LocalChannel(QString name);
    [[nodiscard]] bool pass(const QString &line) const override;
    void listen(Heard heard) override;

private:
    void answer();

    QString m_name;
    Heard m_heard;
    QLocalServer m_server;
};

} // namespace Chancery
