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
    /// Lists the fonts for Qt. To be called once, when the application is there.
    void list();
    /// The family the system's font \p family stands for ("Sans Serif" is an alias); waits for the list.
    [[nodiscard]] QString familyOf(const QString &family);

private:
    std::shared_future<void> m_work;
};

} // namespace Chancery::Ui
