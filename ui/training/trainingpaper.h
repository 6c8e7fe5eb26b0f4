// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/paper/paper.h"
#include "ui/training/trainingdata.h"

/// Sheets of paper of training, in the language of the window.
namespace Chancery::Ui {

/// One line for each person with a place, to be signed in the room.
[[nodiscard]] Paper signInSheet(const SessionInfo &session, const std::vector<BookingInfo> &bookings,
                                const Services &services);
/// That a person attended; nothing else is claimed.
[[nodiscard]] Paper certificate(const SessionInfo &session, const BookingInfo &booking, const Display &display);

/// The same for several people, a page each.
[[nodiscard]] Paper certificates(const SessionInfo &session, const std::vector<const BookingInfo *> &bookings,
                                 const Display &display);

} // namespace Chancery::Ui
