// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/session.h"

#include <future>
#include <optional>

namespace Chancery {

/// Opens a profile aside while Qt makes its application: the one takes as long as the other. Made and asked on the
/// thread of the window.
class ProfileOpening
{
public:
    struct Opened
    {
        Sync::ProfileFiles files;
        std::unique_ptr<Store::Reader> reader; ///< Of the window.
    };

    /// Begins with the profile in \p directory; without one nothing is begun.
    explicit ProfileOpening(const std::optional<QString> &directory);

    /// The profile in \p directory: what was begun, once; opened now when it was not. The errors of Store::open().
    [[nodiscard]] Expected<Opened> take(const QString &directory);

private:
    QString m_directory;
    std::future<Expected<Opened>> m_work;
};

} // namespace Chancery
