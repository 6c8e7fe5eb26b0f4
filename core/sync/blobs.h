// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/operation.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <span>

namespace Chancery::Sync {

/// Attachments of a profile, files named by their SHA-256 in `blobs/`. A file that still has to be uploaded has an
/// empty one beside it, `<sha256>.waiting`, one that was pinned `<sha256>.pinned`; one that is being fetched is
/// `<sha256>.part`. When a file was last asked for is its time of modification.
///
/// A value type without state of its own; every call is plain file access on the calling thread, never the GUI's.
class Blobs
{
public:
    static constexpr qint64 Largest = 50LL * 1024 * 1024; ///< Protocol §1.

    explicit Blobs(const QString &profileDirectory);

    /// Copies a file in and marks it for upload; its hash. NotFound, TooLarge, StorageFull, Storage.
    [[nodiscard]] Expected<QString> take(const QString &file) const;
    /// Where the blob lies when it is here whole.
    [[nodiscard]] QString pathOf(const QString &sha256) const;
    [[nodiscard]] bool has(const QString &sha256) const;
    [[nodiscard]] Expected<QByteArray> read(const QString &sha256) const;

    /// Blobs that \p operations refer to and that were not uploaded yet, each once.
    [[nodiscard]] QStringList waitingFor(std::span<const Domain::Operation> operations) const;
    /// Every blob that one of \p operations refers to, each once.
    [[nodiscard]] QStringList referredTo(std::span<const Domain::Operation> operations) const;
    /// The blobs of \p operation are to be uploaded again. False: none of them is here.
    [[nodiscard]] bool markForUpload(const Domain::Operation &operation) const;
    void markUploaded(const QString &sha256) const;
    void markWaiting(const QString &sha256) const; ///< The endpoint does not know it (any more).

    /// The part that is here of one being fetched, and its completion: Protocol when the hash is another, then the
    /// part is thrown away.
    [[nodiscard]] QString partOf(const QString &sha256) const;
    /// Whether the blob is here and still what its name says; a damaged one is thrown away. Counts as being used.
    [[nodiscard]] bool isIntact(const QString &sha256) const;

    /// A pinned blob is not evicted.
    void setPinned(const QString &sha256, bool on) const;
    [[nodiscard]] bool isPinned(const QString &sha256) const;
    /// Removes what was not used for the longest time until at most \p limit bytes are left, with what lies in parts.
    /// Nothing that is pinned, has yet to be uploaded, or was used after \p usedBefore. The bytes that were freed.
    [[maybe_unused]] qint64 evict(qint64 limit, const QDateTime &usedBefore) const;
    [[nodiscard]] Expected<QString> complete(const QString &sha256) const;

private:
    [[nodiscard]] QString waitingMark(const QString &sha256) const;
    [[nodiscard]] QString pinMark(const QString &sha256) const;
    [[nodiscard]] Expected<void> prepare() const;

    QString m_directory;
};

} // namespace Chancery::Sync
