// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/openinghours.h"
#include "domain/training/sessions.h"

/// Individual coaching is booked in slots: sessions of one place each, which a trainer opens many at a time. Everything
/// that holds for sessions (booking window, prerequisites, overlap, cancellation) so holds for slots too.
namespace Chancery::Domain::Coaching {

/// Hours in which a trainer coaches.
struct Window
{
    QDate first;
    QDate last; ///< Inclusive.
    QTime from; ///< By the clock of \c zone.
    QTime to;
    QString zone; ///< IANA name.
    int minutes = 30; ///< Of one slot.
    int pause = 0; ///< Minutes between two slots.
    bool weekends = false;
};

inline constexpr int MostSlots = 100; ///< That one window may make: they travel in one batch.

/// The slots of \p window in their order, UTC; whole ones only. A local time that does not exist (the clock goes
/// forward) is left out. At most MostSlots.
[[nodiscard]] std::vector<Span> slotsOf(const Window &window);

/// The session for one slot of \p course, ready to be created.
[[nodiscard]] QJsonObject sessionFor(const Record &course, const Window &window, const Span &slot,
                                     const QString &trainer, const QString &place);

} // namespace Chancery::Domain::Coaching
