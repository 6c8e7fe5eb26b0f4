// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/operation.h"

#include <QString>
#include <QStringList>

#include <span>

namespace Chancery::Sync {

/// Attachments of a profile, files named by their SHA-256 in `blobs/`. A file that still has to be uploaded has an
/// empty one beside it, `<sha256>.waiting`; one that is being fetched is `<sha256>.part`.
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
    /// The blobs of \p operation are to be uploaded again. False: none of them is here.
    [[nodiscard]] bool markForUpload(const Domain::Operation &operation) const;
    void markUploaded(const QString &sha256) const;
    void markWaiting(const QString &sha256) const; ///< The endpoint does not know it (any more).

    /// The part that is here of one being fetched, and its completion: Protocol when the hash is another, then the
    /// part is thrown away.
    [[nodiscard]] QString partOf(const QString &sha256) const;
    [[nodiscard]] Expected<QString> complete(const QString &sha256) const;

private:
    [[nodiscard]] QString waitingMark(const QString &sha256) const;
    [[nodiscard]] Expected<void> prepare() const;

    QString m_directory;
};

} // namespace Chancery::Sync
