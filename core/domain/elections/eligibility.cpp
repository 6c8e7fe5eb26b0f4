// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eligibility.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain::Eligibility {

namespace {

std::vector<Served> earlier(const Question &question)
{
    std::vector<Served> terms;
    for (const Served &served : question.served) {
        if (question.from.isValid() && served.from.isValid() && served.from < question.from) {
            terms.push_back(served);
        }
    }
    std::sort(terms.begin(), terms.end(), [](const Served &a, const Served &b) { return a.from > b.from; });
    return terms;
}

/// How many full terms run into each other up to the day before \p from.
qint64 inARow(const std::vector<Served> &terms, QDate from)
{
    qint64 count = 0;
    for (const Served &term : terms) {
        if (term.last.daysTo(from) > LargestGapDays) {
            break;
        }
        count += term.isFull ? 1 : 0;
        from = term.from;
    }
    return count;
}

void judgeStanding(const Question &question, Answer &answer)
{
    if (question.isObserver) {
        answer.isEligible = false;
        answer.why.push_back({u"observer"_s, {}, u"Charter of the United Nations, Articles 23 and 61"_s});
    }
    const bool isElsewhere =
        !question.seatGroups.isEmpty() && !question.group.isEmpty() && !question.seatGroups.contains(question.group);
    if (isElsewhere) {
        answer.isEligible = false;
        answer.why.push_back({u"other_group"_s, {question.group}, {}});
    }
}

void judgeTerms(const Question &question, const std::vector<Served> &terms, Answer &answer)
{
    const bool follows = !terms.empty() && terms.front().last.daysTo(question.from) <= LargestGapDays;
    const auto bar = [&](const QString &code, const QStringList &params, const QString &source, const QDate &until) {
        answer.isEligible = false;
        answer.barredUntil = until;
        answer.why.push_back({code, params, source});
    };
    if (question.reelection == "not_immediate"_L1 && follows) {
        const QDate last = terms.front().last;
        bar(u"retiring_member"_s, {last.toString(Qt::ISODate)},
            u"Charter of the United Nations, Article 23 (2); GA rules of procedure, rule 144"_s,
            last.addDays(LargestGapDays + 1));
        return;
    }
    if (question.reelection == "max_consecutive"_L1 && follows && answer.consecutive >= question.consecutiveTerms) {
        bar(u"consecutive_terms"_s, {QString::number(question.consecutiveTerms), QString::number(answer.consecutive)},
            u"GA resolution 60/251, paragraph 7"_s, terms.front().last.addDays(LargestGapDays + 1));
        return;
    }
    const auto count = static_cast<qint64>(terms.size());
    const qint64 most = question.reelection == "once"_L1 ? 2 : question.reelection == "never"_L1 ? 1 : 0;
    if (most > 0 && count >= most) {
        bar(u"terms_used_up"_s, {QString::number(most), QString::number(count)}, {}, {});
    }
}

} // namespace

Answer judge(const Question &question)
{
    Answer answer;
    const std::vector<Served> terms = earlier(question);
    answer.sits = !terms.empty() && terms.front().last >= question.from;
    answer.consecutive = inARow(terms, question.from);
    judgeStanding(question, answer);
    judgeTerms(question, terms, answer);
    if (answer.isEligible && answer.sits) {
        answer.why.push_back({u"still_sits"_s, {terms.front().last.toString(Qt::ISODate)}, {}});
    } else if (answer.isEligible && answer.consecutive > 0) {
        answer.why.push_back({u"may_be_reelected"_s, {QString::number(answer.consecutive)}, {}});
    }
    return answer;
}

Term termOf(const TermQuestion &question)
{
    Term term;
    if (question.unexpiredUntil.isValid()) {
        term.from = std::max(question.vacantFrom, question.electionDay);
        term.to = question.unexpiredUntil;
        term.why.push_back(
            {u"unexpired_term"_s, {term.to.toString(Qt::ISODate)}, u"GA rules of procedure, rule 140"_s});
        return term;
    }
    const QDate day = question.electionDay;
    if (!day.isValid() || question.years < 1) {
        return term;
    }
    if (question.start == "january_first"_L1) {
        term.from = QDate(day.year() + 1, 1, 1);
        term.why.push_back(
            {u"term_from_january"_s, {QString::number(question.years)}, u"GA rules of procedure, rule 139"_s});
    } else if (question.start == "fixed_day"_L1) {
        const QDate inYear = QDate::fromString(QString::number(day.year()) + u'-' + question.startDay, Qt::ISODate);
        term.from = inYear > day ? inYear : inYear.addYears(1);
        term.why.push_back({u"term_from_fixed_day"_s, {QString::number(question.years)}, {}});
    } else {
        return term;
    }
    term.to = term.from.isValid() ? term.from.addYears(static_cast<int>(question.years)).addDays(-1) : QDate();
    return term;
}

} // namespace Chancery::Domain::Eligibility
