// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/sqlite.h"

#include <QThread>

#include <functional>
#include <memory>

namespace Chancery::Store {

/// Looks through a file that was not closed, with a connection and a thread of its own, while the file is being used:
/// a large file takes seconds, for which nobody should wait. The thread runs only when nothing else wants the
/// processor.
///
/// Lives on the thread of the store. Destroying it ends what is under way; then nothing is known.
class Checkup
{
public:
    using Done = std::function<void(const Expected<void> &)>;
    /// \p done is called on the thread of the check, at most once: sound, or StorageDamaged.
    [[nodiscard]] static Expected<std::unique_ptr<Checkup>> start(const QString &path, Done done);
    ~Checkup();
    Checkup(const Checkup &) = delete;
    Checkup &operator=(const Checkup &) = delete;

private:
    explicit Checkup(Connection connection)
        : m_connection(std::move(connection))
    {
    }
    void run(const Done &done);

    Connection m_connection;
    std::unique_ptr<QThread> m_thread;
};

} // namespace Chancery::Store
