// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "coaching.h"

#include "domain/localizedtext.h"

#include <QTimeZone>

#include <algorithm>

namespace Chancery::Domain::Coaching {
using namespace Qt::StringLiterals;

namespace {

constexpr int SecondsAMinute = 60;
constexpr int FirstDayOfWeekend = Qt::Saturday;

/// \p time of \p day in UTC; invalid when the clocks of \p zone leap over it.
QDateTime moment(QDate day, QTime time, const QTimeZone &zone)
{
    const QDateTime local(day, time, zone);
    return local.isValid() && local.time() == time ? local.toUTC() : QDateTime();
}

} // namespace

std::vector<Span> slotsOf(const Window &window)
{
    std::vector<Span> found;
    const QTimeZone zone(window.zone.toLatin1());
    if (!zone.isValid() || window.minutes <= 0 || window.pause < 0) {
        return found;
    }
    const int step = (window.minutes + window.pause) * SecondsAMinute;
    const int length = window.minutes * SecondsAMinute;
    for (QDate day = window.first; day.isValid() && day <= window.last; day = day.addDays(1)) {
        if (!window.weekends && day.dayOfWeek() >= FirstDayOfWeekend) {
            continue;
        }
        // Seconds of the day, for a time would begin anew after midnight.
        for (int at = window.from.msecsSinceStartOfDay() / 1000; at + length <= window.to.msecsSinceStartOfDay() / 1000;
             at += step) {
            const QDateTime begins = moment(day, QTime::fromMSecsSinceStartOfDay(at * 1000), zone);
            if (begins.isValid()) {
                found.push_back({begins, begins.addSecs(length)});
            }
            if (found.size() == MostSlots) {
                return found;
            }
        }
    }
    return found;
}

QJsonObject sessionFor(const Record &course, const Window &window, const Span &slot, const QString &trainer,
                       const QString &place)
{
    Record session(Sessions::Description);
    session.document().insert("title"_L1, course.document().value("title"_L1));
    session.document().insert("course"_L1, course.id());
    session.document().insert("zone"_L1, window.zone);
    session.set(Sessions::StartsAt, slot.from);
    session.set(Sessions::EndsAt, slot.to);
    session.set(Sessions::Capacity, qint64 {1});
    // Whoever cannot have this slot takes another one.
    session.set(Sessions::WaitlistMax, qint64 {0});
    if (!trainer.isEmpty()) {
        session.set(Sessions::Trainer, trainer);
    }
    if (!place.isEmpty()) {
        session.document().insert("place"_L1, place);
    }
    return session.document();
}

} // namespace Chancery::Domain::Coaching
