// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/context.h"
#include "store/reader.h"

#include <QHash>

#include <vector>

namespace Chancery::Ui {

/// One session with what its course says and how many places are left.
struct SessionInfo
{
    Store::Row row;
    QJsonObject course;
    QString provider;
    QString kind;
    QString language;
    QString zone;
    QString status;
    QDateTime starts;
    QDateTime ends;
    std::optional<qint64> left {}; ///< Nothing: no limit.
    qint64 waiting = 0;

    /// By the clock of the place; UTC where that is not known.
    [[nodiscard]] QDateTime localStart() const;
    [[nodiscard]] QDate day() const { return localStart().date(); }
    /// One slot of individual coaching, of which there may be many a day.
    [[nodiscard]] bool isCoaching() const { return kind == QLatin1String("coaching"); }
};

/// One person's place in a session, as far as the caller may see it.
struct BookingInfo
{
    Store::Row row;
    QString session;
    QString person;
    QString mission;
    QString status;
    qint64 position = 0; ///< In the waiting list, 1 for the first; 0: does not wait, or not known yet.
    QString reason {}; ///< Why there is no place yet, one of Sessions::QueueReasons.
    QDateTime offerEnds {}; ///< Of an offered place.
};

/// Whether \p caller may take \p action on it now.
[[nodiscard]] bool mayAct(const BookingInfo &booking, std::string_view action, const Domain::Caller &caller);

/// Everything the pages of training show: small enough to be held at once.
struct TrainingData
{
    std::vector<SessionInfo> sessions {}; ///< By their beginning.
    std::vector<BookingInfo> bookings {};
    std::vector<Store::Row> courses {};
    QHash<QString, std::size_t> bySession {}; ///< Id → index in sessions.

    [[nodiscard]] const SessionInfo *session(const QString &id) const;
};

/// Reads it; for a reader's own thread.
[[nodiscard]] Expected<TrainingData> readTraining(const Store::Reader &reader, const Domain::Caller &caller,
                                                  const QDateTime &now);

/// People trained: one line for each year, provider and kind in which someone attended, newest first. A person is
/// counted once a line, however often they came.
struct TrainingCount
{
    int year = 0;
    QString provider;
    QString kind;
    int people = 0;
    int attendances = 0;
};
[[nodiscard]] std::vector<TrainingCount> countTraining(const TrainingData &data);

} // namespace Chancery::Ui
