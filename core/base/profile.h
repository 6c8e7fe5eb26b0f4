// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace Chancery {

/// Where the parts of a profile are. A profile is one directory: one person, one endpoint.
struct ProfilePaths
{
    QString dir;

    [[nodiscard]] QString store() const; ///< The replica and the outbox.
    [[nodiscard]] QString privateStore() const; ///< The sealed private layer, which never travels.
    [[nodiscard]] QString settings() const;
    [[nodiscard]] QString radar() const; ///< What of the elections the user has seen; public data only.
    [[nodiscard]] QString ballotNotes() const; ///< Rounds written down on this machine alone.
    [[nodiscard]] QString blobs() const; ///< Directory, exists after create().
    [[nodiscard]] QString logs() const; ///< Directory, exists after create().
    [[nodiscard]] QString lock() const;

    /// Makes the directories, readable by their owner alone. Storage or StorageReadOnly when that fails.
    [[nodiscard]] Expected<void> create() const;
};

/// The right to write a profile; held from acquire() until destroyed. The lock of a process that died is taken over.
class ProfileLock
{
public:
    /// StorageLocked while another process (or another lock of this one) holds the profile. Does not wait.
    [[nodiscard]] static Expected<ProfileLock> acquire(const ProfilePaths &paths);

private:
    explicit ProfileLock(std::unique_ptr<QLockFile> file)
        : m_file(std::move(file))
    {
    }

    std::unique_ptr<QLockFile> m_file;
};

} // namespace Chancery
