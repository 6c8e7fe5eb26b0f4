// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "ui/common/colours.h"

#include <QString>

namespace Chancery::Ui {

/// An error in words for the person before the screen: what happened, and what to do now.
struct ErrorText
{
    QString what; ///< One sentence. Empty for Cancelled alone.
    QString next; ///< One sentence: the next step, or why none is needed.
    Tone tone = Tone::Bad;

    [[nodiscard]] QString sentence() const { return next.isEmpty() ? what : what + QChar(u' ') + next; }
};

/// The only place that words errors. Error::detail is never shown: it is for the log.
[[nodiscard]] ErrorText errorText(const Error &error);
[[nodiscard]] ErrorText errorText(ErrorCode code, int retryAfter = 0);

} // namespace Chancery::Ui
