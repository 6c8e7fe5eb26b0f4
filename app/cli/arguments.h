// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Chancery::Cli {

/// A command line taken apart: `chancery-cli --profile DIR COMMAND [positional…] [--option [value]]…`.
struct Arguments
{
    QString profile;
    QString command;
    QStringList positional {};
    QMap<QString, QStringList> options {}; ///< Without the dashes; an option without a value has an empty one.

    [[nodiscard]] bool has(const QString &option) const { return options.contains(option); }
    /// Last value of an option, empty when it was not given.
    [[nodiscard]] QString value(const QString &option) const
    {
        return options.value(option).value(options.value(option).size() - 1);
    }
};

/// What a command understands; its usage line is printed when the words do not fit.
struct Usage
{
    int positional = 0; ///< How many words it needs.
    QStringList flags {}; ///< Options without a value.
    QStringList valued {}; ///< Options with one.
    QString line; ///< "list COLLECTION [--search TEXT] …"
};

/// Malformed when an option is unknown, a value or a word is missing, or words are left over; detail is the sentence.
[[nodiscard]] Expected<Arguments> parse(const QStringList &words, const QMap<QString, Usage> &commands);

} // namespace Chancery::Cli
