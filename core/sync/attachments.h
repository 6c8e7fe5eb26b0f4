// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "sync/blobs.h"

#include <QMap>
#include <QString>

#include <functional>
#include <vector>

namespace Chancery::Sync {

class Driver;

/// Fetches attachments through the records that refer to them: lazily, resumed where they were cut, checked by their
/// hash. Lives on the store's thread beside the driver, which must outlive it. One transfer for each hash, however
/// often it is asked for.
class Attachments
{
public:
    using Fetched = std::function<void(Expected<QString> path)>;

    explicit Attachments(Driver &driver);
    void fetch(const QString &collection, const QString &id, const QString &sha256, const Fetched &fetched);

private:
    void request(const QString &collection, const QString &id, const QString &sha256);
    void finish(const QString &sha256, const Expected<QString> &path);

    Driver &m_driver;
    Blobs m_blobs;
    QMap<QString, std::vector<Fetched>> m_waiting;
};

} // namespace Chancery::Sync
