// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

namespace Chancery::App {

/// What the administrator asked for.
struct CommandLine
{
    enum class Command {
        Serve,
        AccountAdd,
        AccountList,
        AccountRevoke,
        Import,
        Export,
        Restored, ///< The data come from a backup: clients are to compare theirs.
        Help, ///< `text` was asked for: print it and end well.
    };
    Command command = Command::Serve;
    QString data; ///< Directory.
    QString address; ///< Of --listen, without the port.
    quint16 port = 0;
    bool demo = false;
    bool plainHttp = false; ///< Addresses other than loopback are allowed.
    int requestsPerMinute = 600; ///< Of one account.
    int connections = 10'000;
    QString subject {}; ///< Name or id of an account, or a file.
    QString mission {};
    QString roles {};
    bool readOnly = false;
    QString text {};
};

/// Reads the arguments (without the program's name). Malformed with a sentence for the administrator.
[[nodiscard]] Expected<CommandLine> parseCommandLine(const QStringList &arguments);

} // namespace Chancery::App
