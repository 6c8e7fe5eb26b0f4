// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profileopening.h"

namespace Chancery {

namespace {

Expected<ProfileOpening::Opened> open(const QString &directory)
{
    Expected<Sync::ProfileFiles> files = Sync::ProfileFiles::open(directory);
    if (!files) {
        return tl::unexpected(files.error());
    }
    return Store::Reader::open(directory).map([&files](std::unique_ptr<Store::Reader> reader) {
        return ProfileOpening::Opened {std::move(*files), std::move(reader)};
    });
}

} // namespace

ProfileOpening::ProfileOpening(const std::optional<QString> &directory)
{
    if (directory) {
        m_directory = *directory;
        m_work = std::async(std::launch::async, open, *directory);
    }
}

Expected<ProfileOpening::Opened> ProfileOpening::take(const QString &directory)
{
    if (m_work.valid() && m_directory == directory) {
        return m_work.get();
    }
    return open(directory);
}

} // namespace Chancery
