// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/reason.h"

#include <QDate>

#include <vector>

/// Who may stand for which term: regional group, standing, immediate re-election, number of terms. Pure.
namespace Chancery::Domain::Eligibility {

/// A new term counts as following an old one when no more than this lies between: some begin with a session.
inline constexpr int LargestGapDays = 45;

/// A term that the candidate served, or serves, in the same body.
struct Served
{
    QDate from {};
    QDate last {}; ///< Last day really held.
    bool isFull = true; ///< False for the rest of another member's term, which is not counted as a term.
};

struct Question
{
    QString reelection {}; ///< Value of the body's `reelection`.
    qint64 consecutiveTerms = 0; ///< Of the body, with "max_consecutive".
    QDate from {}; ///< First day of the term stood for; invalid: not known.
    std::vector<Served> served {}; ///< In any order; terms that begin on or after `from` are passed over.
    QString group {}; ///< Electoral group of the candidate; empty: not known.
    QStringList seatGroups {}; ///< Groups that may win the seats; empty: not shared out by group.
    bool isObserver = false; ///< An observer State, where only Members can be elected.
};

struct Answer
{
    bool isEligible = true;
    bool sits = false; ///< Still a member on the first day of the term stood for.
    qint64 consecutive = 0; ///< Terms in a row that run up to the one stood for.
    QDate barredUntil {}; ///< First day on which a term may begin again; invalid: no bar, or for good.
    Reasons why {}; ///< Every bar, not the first one only.
};

/// Sources: Charter Art. 23 (2) and GA rule 144 (Security Council); resolution 60/251, paragraph 7 (Human Rights
/// Council: not immediately after two consecutive terms); GA rule 146 (ECOSOC: retiring members are eligible); the
/// treaties for bodies with one re-election.
[[nodiscard]] Answer judge(const Question &question);

/// The days of office of who is elected.
struct Term
{
    QDate from {};
    QDate to {};
    Reasons why {};
};
struct TermQuestion
{
    QString start {}; ///< Value of the body's `term_start`.
    QString startDay {}; ///< "MM-dd" with "fixed_day".
    qint64 years = 0;
    QDate electionDay {};
    QDate vacantFrom {}; ///< By-election: the first day without a holder; invalid: the day of the election.
    QDate unexpiredUntil {}; ///< By-election: the end of the term that is filled; invalid: a full term.
};
/// Sources: GA rules 139 (1 January after the election to 31 December) and 140 (by-election for the unexpired term).
/// Invalid days where the body's terms begin with a meeting, or where nothing says.
[[nodiscard]] Term termOf(const TermQuestion &question);

} // namespace Chancery::Domain::Eligibility
