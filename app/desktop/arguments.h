// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/navigator.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Chancery {

/// What `chancery` was started with.
struct Arguments
{
    QString profile; ///< Directory, absolute; the user's own when not given.
    QUrl endpoint {}; ///< Empty: the one of the last sign-in.
    QString tokenFile {};
    Ui::Place place {}; ///< Page to open; empty: Home.
    QString language {}; ///< Empty: the chosen one, or the system's.
    QString theme {}; ///< Empty: the chosen one.
    QString screenshot {}; ///< File to save the window to; then the program ends.

    QString error {}; ///< Not empty: wrong usage, one line.
    QString output {}; ///< Not empty: print it and end (--help, --version).
};

[[nodiscard]] Arguments argumentsFrom(const QStringList &commandLine);

/// The directory of the profile that \p commandLine asks for, told before there is an application; none when it asks
/// for something else, is wrong, or has options of Qt in it. Absolute.
[[nodiscard]] std::optional<QString> profileIn(const QStringList &commandLine);

} // namespace Chancery
