// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/display.h"
#include "ui/training/trainingdata.h"

namespace Chancery::Ui {

/// Sheets of paper of training, as rich text in the language of the window.

/// One line for each person with a place, to be signed in the room.
[[nodiscard]] QString signInSheet(const SessionInfo &session, const std::vector<BookingInfo> &bookings,
                                  const Display &display);
/// That a person attended; nothing else is claimed.
[[nodiscard]] QString certificate(const SessionInfo &session, const BookingInfo &booking, const Display &display);

/// The same for several people, a page each.
[[nodiscard]] QString certificates(const SessionInfo &session, const std::vector<const BookingInfo *> &bookings,
                                   const Display &display);

/// Writes \p html as a PDF in the direction of \p display's language. Whether the file could be written.
[[nodiscard]] bool writePaper(const QString &html, const QString &title, const Display &display, const QString &file);

} // namespace Chancery::Ui
