// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "sync/blobs.h"

#include <QList>
#include <QMap>
#include <QString>

#include <functional>
#include <vector>

namespace Chancery::Sync {

class Driver;

/// Fetches attachments through the records that refer to them: lazily, resumed where they were cut, checked by their
/// hash. Lives on the store's thread beside the driver, which must outlive it. Hands out no path of a file that was
/// evicted: a file is safe for some minutes after it was asked for. One transfer for each hash, however
/// often it is asked for.
class Attachments
{
public:
    using Fetched = std::function<void(Expected<QString> path)>;

    /// Keeps at most \p limit bytes of what is neither pinned nor waiting to be uploaded; 0: without a limit.
    Attachments(Driver &driver, qint64 limit);
    void fetch(const QString &collection, const QString &id, const QString &sha256, const Fetched &fetched);

    /// One attachment of a record.
    struct Place
    {
        QString id; ///< Of the record.
        QString sha256;
    };
    /// Fetches all of \p places and keeps them whatever the limit, until they are released. The first failure is told
    /// when all have been tried; what came is kept.
    void pin(const QString &collection, const QList<Place> &places, const std::function<void(Expected<void>)> &done);
    void release(const QList<Place> &places);
    void setLimit(qint64 limit); ///< From now on, and makes room.
    void makeRoom(); ///< Keeps the limit; done after every fetch.

private:
    void request(const QString &collection, const QString &id, const QString &sha256);
    void finish(const QString &sha256, const Expected<QString> &path);

    Driver &m_driver;
    Blobs m_blobs;
    qint64 m_limit;
    QMap<QString, std::vector<Fetched>> m_waiting;
};

} // namespace Chancery::Sync
