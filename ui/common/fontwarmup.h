// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <future>

namespace Chancery::Ui {

/// The families of text on this machine, best first: what \p family, the system's, stands for ("Sans Serif" is an
/// alias), and one for Chinese where there is one. From any thread, while there is an application.
[[nodiscard]] QStringList familiesFor(const QString &family);

/// Finds the fonts of the machine aside: that takes as long as everything else before the first window. Made at the
/// very start of the program; the rest of it goes on meanwhile.
class FontWarmup
{
public:
    /// The work that is under way. Destroying it waits for its end, which has to be before the application's.
    struct Listing
    {
        std::shared_future<QStringList> families; ///< As familiesFor(): known before the rest is done.
        std::future<void> end;
    };

    /// Reads the configuration of the fonts; needs no application yet.
    FontWarmup();
    /// Finds the families for \p family, and lists the fonts for Qt. Only while there is an application.
    [[nodiscard]] Listing list(const QString &family) const;

private:
    std::shared_future<void> m_configuration;
};

} // namespace Chancery::Ui
