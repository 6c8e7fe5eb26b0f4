// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/types.h"

#include <QDate>
#include <QJsonObject>

#include <vector>

namespace Chancery::Store {
class Reader;
}

namespace Chancery::Ui {

/// One election as a line of the list or of the calendar.
struct ElectionEntry
{
    QString id;
    QString title;
    QString body; ///< Id.
    QString bodyName;
    QDate day {}; ///< Invalid: only `dateText` is known.
    QString dateText {};
    QString status {};
    QString certainty {};
    Store::Badge badge = Store::Badge::Synced;
    qint64 seats = 0;
    QString place {}; ///< Status of the candidature of the caller's State, empty: it does not stand.

    [[nodiscard]] int year() const; ///< 0 when no date is known.
    /// Still to come on \p today, or going on.
    [[nodiscard]] bool isUpcoming(const QDate &today) const;
};

/// What of the elections is shown. Kept between starts.
struct ElectionFilter
{
    static constexpr QLatin1String AnyPlace {"any"}; ///< The State stands or stood.

    enum class When { Upcoming, Past, All };
    When when = When::All;
    QString body {};
    int year = 0;
    QString status {};
    QString place {}; ///< Of the caller's State: a status of its candidature, AnyPlace, or empty: does not matter.
    QString text {}; ///< Words that must all be in title or body; not kept.

    [[nodiscard]] bool matches(const ElectionEntry &entry, const QDate &today) const;
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static ElectionFilter fromText(const QString &text);
};

/// All elections: those to come first, the next one at the top; then the past, the latest first. For a query thread.
[[nodiscard]] Expected<std::vector<ElectionEntry>> loadElections(const Store::Reader &reader, const QString &language,
                                                                 const QString &mission, const QDate &today);

} // namespace Chancery::Ui
