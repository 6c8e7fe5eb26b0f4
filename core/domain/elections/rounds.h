// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/ballot.h"
#include "domain/elections/reason.h"

#include <QDate>
#include <QStringList>

/// The course of a contest from ballot to ballot: who is elected, who may be voted for next, and which rule says so.
/// Pure; names are whatever identifies a candidate to the caller (an alpha-3 code, a person). The order in which the
/// names of a round are given never matters.
namespace Chancery::Domain::Ballot {

enum class RoundType {
    First, ///< Any eligible name (GA rule 92: no nominations).
    Restricted, ///< The leaders of the ballot before, at most twice the seats left (rules 93, 94).
    Unrestricted, ///< After three inconclusive restricted ballots: any eligible name, three times (rules 93, 94).
    SpecialTie, ///< Those who tie for the last seat, all having the majority.
    Lots, ///< No ballot: the President draws lots between two equals where a simple majority suffices (rule 93).
};
[[nodiscard]] QLatin1String nameOf(RoundType type) noexcept;

/// What is contested, the same in every round.
struct Terms
{
    /// None: not known; then the majority that a round records is taken.
    std::optional<Majority> majority = Majority::TwoThirdsPresentVoting;
    qint64 seats = 1;
    std::optional<qint64> electorate {}; ///< All members of the electing organ.
    std::optional<qint64> namesAllowed {}; ///< On one ballot paper; none: as many as seats are left.
    /// Judges of the Court: every ballot is open to all names, and one that gives the majority to more of them than
    /// there are seats is repeated (GA rule 151; rule 61 of the Security Council; practice of both organs).
    bool isOpenSeries = false;
};

/// One round as it was announced. Figures may be missing, names may be write-ins.
struct Round
{
    int number = 1;
    std::optional<RoundType> type {}; ///< As recorded; none when the record does not say.
    Sheet sheet {};
    std::vector<Tally> tallies {};
    bool complete = true; ///< False: names are known to be missing from the tallies.
    QStringList withdrawn {}; ///< Who withdrew by the next ballot: out of every restricted field from then on.
};

/// Something a reader must know about a round. A contradiction means that record and rules differ.
struct Remark
{
    QString code;
    QStringList params {};
    bool contradiction = false;
    friend bool operator==(const Remark &, const Remark &) = default;
};

struct NextBallot
{
    RoundType type = RoundType::Restricted;
    int seriesPosition = 1; ///< 1 to 3 in its series of restricted or unrestricted ballots.
    QStringList eligible {}; ///< Empty for Unrestricted: every State or person that is eligible at all.
    friend bool operator==(const NextBallot &, const NextBallot &) = default;
};

struct Verdict
{
    std::optional<qint64> required; ///< Computed from the figures; else as recorded; none when neither is possible.
    QStringList elected {}; ///< Most votes first.
    QStringList undecidable {}; ///< Names of whom the missing figures do not tell whether they had the majority.
    qint64 seatsLeft = 0;
    std::optional<NextBallot> next {}; ///< None when all seats are filled, or the figures do not tell.
    QString rule; ///< "GA rules of procedure, rule 94"
    std::vector<Remark> remarks {};
    Reasons why {}; ///< The majority, who has it, what comes next: each with its rule and figures.
};

/// Follows one contest round by round. A value.
class Course
{
public:
    /// \p held: the number of the last round before, where a course begins in the middle: a further meeting.
    explicit Course(const Terms &terms, int held = 0)
        : m_terms(terms)
        , m_seatsLeft(terms.seats)
        , m_lastNumber(held)
    {
    }
    /// Takes the rounds in order; a gap in the numbers is remarked ("rounds_missing") and forgets the series.
    [[nodiscard]] Verdict take(const Round &round);
    /// Counts a name as elected that the figures could not decide, because the record says so.
    void accept(const QString &name);
    /// The elected \p name declined: the seat is open again and is filled by a new election (GA rule 140).
    void reopen(const QString &name);
    [[nodiscard]] qint64 seatsLeft() const { return m_seatsLeft; }
    [[nodiscard]] const QStringList &elected() const { return m_elected; }

private:
    [[nodiscard]] bool expects(const Round &round, Verdict &verdict) const;
    void decide(const Round &round, Verdict &verdict) const;
    [[nodiscard]] std::optional<NextBallot> nextAfter(const Round &round, Verdict &verdict) const;
    [[nodiscard]] std::optional<NextBallot> afterTie(const QStringList &tied, Verdict &verdict) const;
    [[nodiscard]] QStringList restrictedField(const Round &round, std::vector<Remark> &remarks) const;
    [[nodiscard]] QString rule() const;

    Terms m_terms;
    qint64 m_seatsLeft;
    int m_lastNumber;
    QStringList m_elected;
    QStringList m_withdrawn;
    std::optional<NextBallot> m_expected;
};

/// Members of the United Nations on \p day, the electorate of the General Assembly. None before 1 November 2000
/// (the admissions before that are in the data, not in this table). Source: dates of admission of Member States.
[[nodiscard]] std::optional<qint64> assemblyMembersOn(const QDate &day);

} // namespace Chancery::Domain::Ballot
