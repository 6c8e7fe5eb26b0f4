// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/display.h"
#include "ui/training/trainingdata.h"

class QTreeWidgetItem;

/// What lists and panels of training say of a session and of a booking, each in one place.
namespace Chancery::Ui {

[[nodiscard]] QString titleOf(const SessionInfo &session, const Display &display);
/// "Workshop · English", without what is not known.
[[nodiscard]] QString kindText(const SessionInfo &session);
/// "15 left", "Full, 2 waiting", "Cancelled".
[[nodiscard]] QString placesText(const SessionInfo &session);
/// "On the waiting list, number 3"
[[nodiscard]] QString statusText(const BookingInfo &booking, const Display &display);
/// Day and times into a column of a LineList.
void setWhen(QTreeWidgetItem *line, int column, const SessionInfo &session, const Display &display);

} // namespace Chancery::Ui
