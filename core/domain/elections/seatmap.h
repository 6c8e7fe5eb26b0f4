// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/context.h"
#include "domain/elections/reason.h"

/// The seats of a body, group by year: who sits, who leaves, what opens, who stands, what is missing. Pure; linear in
/// the number of terms and candidatures, and in years times lines of the distribution.
///
/// A year counts by its last day: a term from March to March is drawn in the years in which it holds on 31 December.
namespace Chancery::Domain::SeatMap {

/// One line of the distribution of seats.
struct Line
{
    QStringList groups {}; ///< Empty: not shared out by group.
    QString category {};
    qint64 seats = 0;
    bool rotating = false; ///< Shared by groups in turn: filled by what has no room elsewhere.
};

/// A term that was, is or will be served.
struct Seat
{
    QString state {};
    QString person {};
    QString group {};
    QDate from {};
    QDate last {}; ///< Last day really held.
    bool isFull = true; ///< False for the rest of another's term.
    QString id {}; ///< Of the mandate.
};

/// Someone who stands for a term that has not been decided.
struct Candidate
{
    QString state {};
    QString person {};
    QString group {};
    QDate from {}; ///< First day of the term.
    QDate to {};
    QString status {};
    bool isEndorsed = false;
    QString id {}; ///< Of the candidature.
    QString body {}; ///< Id.
    QString bodyName {}; ///< For people: only of candidatures to other bodies.
};

struct Facts
{
    std::vector<Line> lines {};
    qint64 termYears = 0; ///< 0: not known; then nothing is forecast beyond the terms that are known.
    QString reelection {};
    qint64 consecutiveTerms = 0;
    QString startDay = QStringLiteral("01-01"); ///< Month and day on which terms begin.
    std::vector<Seat> seats {};
    std::vector<Candidate> candidates {};
};

enum class Race {
    None, ///< Nothing opens.
    Filled, ///< What opened has been decided.
    Gap, ///< Fewer candidates than seats.
    Even, ///< As many: a clean slate, as it looks today.
    Contested,
};

struct Cell
{
    int year = 0;
    std::vector<std::size_t> holders {}; ///< Places in Facts::seats: who sat at some time of the year.
    std::vector<std::size_t> leaving {}; ///< Of those, who do not sit a year later.
    std::vector<std::size_t> candidates {}; ///< Places in Facts::candidates: for terms that begin in the year.
    qint64 unknown = 0; ///< Seats of which it is not known here who holds them.
    qint64 opening = 0; ///< Seats whose new term begins in the year.
    qint64 filled = 0; ///< Of those, decided.
    [[nodiscard]] qint64 toFill() const { return opening > filled ? opening - filled : 0; }
    [[nodiscard]] Race race() const;
};

struct Row
{
    Line line {};
    std::vector<Cell> cells {}; ///< One a year.
};

struct Map
{
    int firstYear = 0;
    std::vector<Row> rows {};
};

/// \p today: from the next year on, openings are forecast: a seat opens when its known term ends, and again each
/// `termYears`.
[[nodiscard]] Map compute(const Facts &facts, int firstYear, int lastYear, const QDate &today);

/// A term for which a State could stand.
struct Chance
{
    int year = 0; ///< In which the term begins.
    std::size_t row = 0;
    qint64 seats = 0; ///< To be filled.
    qint64 rivals = 0; ///< Others who stand for them.
    bool isBarred = false; ///< The rules do not let it stand.
    Reasons why {}; ///< Bars and clashes.
};
/// Where \p state of electoral group \p group could stand after \p today, year by year. \p elsewhere: its candidatures
/// to other bodies.
[[nodiscard]] std::vector<Chance> chancesOf(const Facts &facts, const Map &map, const QString &state,
                                            const QString &group, const std::vector<Candidate> &elsewhere,
                                            const QDate &today);

/// What \p lookup knows of \p body.
[[nodiscard]] Facts factsOf(const Lookup &lookup, const Record &body);
/// Candidatures of \p state that still run or are drafts, to bodies other than \p body.
[[nodiscard]] std::vector<Candidate> candidaturesElsewhere(const Lookup &lookup, const QString &state,
                                                           const QString &body, const QString &language);

} // namespace Chancery::Domain::SeatMap
