// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/context.h"
#include "domain/schema.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <span>

class QIODevice;

namespace Chancery::Endpoint {

class Storage;
class WriteTransaction;

struct ImportReport
{
    qint64 stored = 0; ///< New or changed.
    qint64 unchanged = 0;
    qint64 refused = 0;
    QStringList findings {}; ///< "line 17: candidatures/0192…: /remarks too_long"; the first hundred, without values.
};

/// Brings records in from lines `{"collection","record"}`, in commits of at most 2,000 and about 4 MiB.
/// A record with a known id replaces what is there; one without an id gets a new one. Every record must pass the rules
/// of its collection; those that do not are reported and left out, the others are stored. Repeating an import changes
/// nothing.
///
/// For administrators: roles are not asked for, fields of the endpoint may be given. Blobs are not brought in.
class Importer
{
public:
    Importer(Storage &storage, std::span<const Domain::Collection *const> catalogue);

    /// Reads \p lines to the end. An Error is a failure of the storage; commits before it stay.
    [[nodiscard]] Expected<ImportReport> run(QIODevice &lines);

private:
    struct Line
    {
        qint64 number = 0;
        QByteArray text;
    };
    [[nodiscard]] Expected<void> commit(const std::vector<Line> &lines);
    [[nodiscard]] Expected<void> take(WriteTransaction &transaction, const Line &line);
    [[nodiscard]] Expected<void> store(WriteTransaction &transaction, const Line &line,
                                       const Domain::Collection &collection, const QString &id,
                                       const QJsonObject &given);
    void refuse(const Line &line, const QString &why);

    Storage &m_storage;
    const std::span<const Domain::Collection *const> m_catalogue;
    const Domain::Caller m_caller;
    ImportReport m_report;
};

/// Writes every live record of the store as lines that an Importer takes, by collection and id.
[[nodiscard]] Expected<qint64> exportAll(const Storage &storage, std::span<const Domain::Collection *const> catalogue,
                                         QIODevice &to);

} // namespace Chancery::Endpoint
