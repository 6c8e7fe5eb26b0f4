// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/types.h"

#include <QDateTime>

#include <optional>

namespace Chancery::Sync {

/// What the status line says. A value; made by the engine, shown by the window and the CLI.
struct Status
{
    enum class Connection {
        SignedOut, ///< No token: everything can be read and edited, nothing travels.
        Offline, ///< No route to the endpoint, or the user wished to work offline.
        Connecting,
        Online,
        Refused, ///< The token is not accepted any more: sign in again.
        TooOld, ///< The endpoint asks for a newer Chancery; the outbox is kept.
    };
    enum class Work { Idle, FirstSync, Pulling, Pushing, Indexing };

    Connection connection = Connection::SignedOut;
    Work work = Work::Idle;
    qint64 done = 0; ///< Of the work: rows or operations.
    qint64 total = 0; ///< 0: not known.
    bool complete = false; ///< The replica equals the endpoint's store at `seq`, and nothing newer was announced.
    QDateTime completeAt {}; ///< UTC, when that was last true; invalid: never.
    qint64 seq = 0;
    int waiting = 0; ///< Operations that will be sent without the user.
    int attention = 0; ///< Operations that need the user.
    std::optional<Error> lastError {}; ///< Of the last exchange; cleared by the next good one.
    int secondsToRetry = 0; ///< 0: no timer is running.
    qint64 pulled = 0; ///< Records received since the session was opened.
    qint64 pushed = 0; ///< Operations the endpoint applied since the session was opened.
    friend bool operator==(const Status &a, const Status &b);
};

} // namespace Chancery::Sync
