// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>
#include <QStringList>

/// The commands of chancery-endpoint. Each answers the exit code; an Error becomes one line on stderr.
namespace Chancery::EndpointApp {

struct Options
{
    QString data; ///< Directory of the store; made when it is missing.
    QString listen = QStringLiteral("127.0.0.1:8080"); ///< HOST:PORT; port 0 takes a free one.
    QString database {}; ///< Empty: SQLite in `data`.
    bool demo = false;
    QString mission {}; ///< Of account add.
    QString roles {}; ///< Of account add.
    QStringList words {}; ///< Command and what belongs to it; empty: serve.
};

/// Malformed, with the sentence, for words that do not fit.
[[nodiscard]] Expected<Options> parse(QStringList words);

[[nodiscard]] Expected<int> serve(const Options &options);
[[nodiscard]] Expected<int> account(const Options &options); ///< account add|list|revoke
[[nodiscard]] Expected<int> import(const Options &options); ///< import FILE.ndjson
[[nodiscard]] Expected<int> exportRecords(const Options &options); ///< export, to stdout
[[nodiscard]] Expected<int> collectGarbage(const Options &options); ///< gc: tombstones older than 90 days
[[nodiscard]] Expected<int> restored(const Options &options); ///< restored: tell clients that a backup was put back

/// Path of the database file in the data directory, which is made, readable by its owner alone, when it is missing.
[[nodiscard]] Expected<QString> databaseIn(const QString &directory);

} // namespace Chancery::EndpointApp
