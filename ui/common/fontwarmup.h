// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <future>

namespace Chancery::Ui {

/// Finds the fonts of the machine aside: that takes as long as everything else before the first window. Made at the
/// very start of the program; the rest of it goes on meanwhile.
class FontWarmup
{
public:
    /// Reads the configuration of the fonts; needs no application yet.
    FontWarmup();
    /// Lists the fonts for Qt, and finds what \p family, the system's, stands for ("Sans Serif" is an alias). To be
    /// called once, when the application is there.
    void list(const QString &family);
    /// The family it stands for; waits until it is found.
    [[nodiscard]] QString family() const;

private:
    std::shared_future<void> m_configuration;
    std::shared_future<QString> m_family;
};

} // namespace Chancery::Ui
