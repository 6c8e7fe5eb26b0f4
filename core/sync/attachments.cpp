// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "attachments.h"

#include "domain/formats.h"
#include "sync/driver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Chancery::Sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int SafeSeconds = 600; ///< For which a path that was handed out is good.

/// Writes what comes to the part's end; from the start again where the endpoint did not resume. Belongs to the
/// transport's thread once the request is sent.
Transport::Sink writingTo(const QString &path)
{
    auto file = std::make_shared<QFile>(path);
    return [file](const Transport::Head &head, std::string_view piece, bool &) {
        if (!file->isOpen()) {
            const QIODevice::OpenMode mode = head.status == 206 ? QIODevice::Append : QIODevice::Truncate;
            if (!file->open(QIODevice::WriteOnly | mode)) {
                return false;
            }
        }
        const auto size = static_cast<qint64>(piece.size());
        return file->size() + size <= Blobs::Largest && file->write(piece.data(), size) == size && file->flush();
    };
}

} // namespace

Attachments::Attachments(Driver &driver, qint64 limit)
    : m_driver(driver)
    , m_blobs(driver.store().directory())
    , m_limit(limit)
{
}

void Attachments::setLimit(qint64 limit)
{
    m_limit = limit;
    makeRoom();
}

void Attachments::makeRoom()
{
    if (m_limit > 0) {
        (void)m_blobs.evict(m_limit, QDateTime::currentDateTimeUtc().addSecs(-SafeSeconds));
    }
}

void Attachments::fetch(const QString &collection, const QString &id, const QString &sha256, const Fetched &fetched)
{
    if (!Domain::isSha256(sha256)) {
        fetched(failure(ErrorCode::NotFound, u"not the name of an attachment"_s));
        return;
    }
    if (m_blobs.isIntact(sha256)) {
        fetched(m_blobs.pathOf(sha256));
        return;
    }
    std::vector<Fetched> &waiting = m_waiting[sha256];
    waiting.push_back(fetched);
    if (waiting.size() == 1) {
        request(collection, id, sha256);
    }
}

void Attachments::request(const QString &collection, const QString &id, const QString &sha256)
{
    const QString part = m_blobs.partOf(sha256);
    if (!QDir().mkpath(QFileInfo(part).path())) {
        finish(sha256, failure(ErrorCode::Storage, u"no folder for attachments"_s));
        return;
    }
    const qint64 here = QFileInfo::exists(part) ? QFileInfo(part).size() : 0;
    Transport::Request request = m_driver.wire().downloadBlob(collection, id, sha256, static_cast<quint64>(here));
    request.sink = writingTo(part);
    m_driver.send(std::move(request), [this, sha256, part, here](const Expected<Transport::Response> &answer) {
        if (!answer.has_value()) {
            finish(sha256, tl::unexpected(answer.error()));
            return;
        }
        const int status = answer->head.status;
        if (status == 200 || status == 206 || (status == 416 && here > 0)) {
            // 416: everything was here already, or the part is wrong; the hash tells.
            finish(sha256, m_blobs.complete(sha256));
            return;
        }
        finish(sha256, tl::unexpected(errorOf(*answer)));
    });
}

void Attachments::finish(const QString &sha256, const Expected<QString> &path)
{
    makeRoom();
    const std::vector<Fetched> waiting = m_waiting.take(sha256);
    for (const Fetched &fetched : waiting) {
        fetched(path);
    }
}

void Attachments::pin(const QString &collection, const QList<Place> &places,
                      const std::function<void(Expected<void>)> &done)
{
    struct Progress
    {
        qsizetype open = 0;
        Expected<void> outcome {};
    };
    const auto progress = std::make_shared<Progress>(Progress {places.size()});
    if (places.isEmpty()) {
        done({});
    }
    for (const Place &place : places) {
        m_blobs.setPinned(place.sha256, true);
        fetch(collection, place.id, place.sha256, [progress, done](const Expected<QString> &path) {
            if (!path.has_value() && progress->outcome.has_value()) {
                progress->outcome = tl::unexpected(path.error());
            }
            if (--progress->open == 0) {
                done(progress->outcome);
            }
        });
    }
}

void Attachments::release(const QList<Place> &places)
{
    for (const Place &place : places) {
        m_blobs.setPinned(place.sha256, false);
    }
    makeRoom();
}

} // namespace Chancery::Sync
