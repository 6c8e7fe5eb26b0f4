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
    /// Lists the fonts for Qt, and finds what \p family, the system's, stands for ("Sans Serif" is an alias). Only
    /// while there is an application: what is returned waits for the end of the work where it is destroyed, and that
    /// has to be before the application's end.
    [[nodiscard]] std::shared_future<QString> list(const QString &family) const;

private:
    std::shared_future<void> m_configuration;
};

} // namespace Chancery::Ui
