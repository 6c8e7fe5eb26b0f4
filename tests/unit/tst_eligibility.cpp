// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bars on re-election and the days of office, each with the rule it comes from.

#include "domain/elections/eligibility.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Chancery::Domain;
using Eligibility::Answer;
using Eligibility::Question;

namespace {

Eligibility::Served term(int from, int to, bool isFull = true)
{
    return {QDate(from, 1, 1), QDate(to, 12, 31), isFull};
}

Answer council(const std::vector<Eligibility::Served> &served, int from)
{
    return Eligibility::judge({.reelection = u"not_immediate"_s, .from = QDate(from, 1, 1), .served = served});
}

Answer humanRights(const std::vector<Eligibility::Served> &served, int from)
{
    return Eligibility::judge(
        {.reelection = u"max_consecutive"_s, .consecutiveTerms = 2, .from = QDate(from, 1, 1), .served = served});
}

} // namespace

class TestEligibility : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Charter, Article 23 (2), and GA rule 144.
    void aRetiringMemberOfTheSecurityCouncilMayNotFollowItself()
    {
        const Answer answer = council({term(2026, 2027)}, 2028);
        QVERIFY(!answer.isEligible);
        QCOMPARE(answer.why.front().code, u"retiring_member"_s);
        QCOMPARE(answer.why.front().params, QStringList {u"2027-12-31"_s});
        QVERIFY(answer.why.front().source.contains(u"rule 144"_s));
        QVERIFY(answer.barredUntil.isValid());
        QVERIFY(council({term(2026, 2027)}, 2029).isEligible);
        QVERIFY(council({}, 2028).isEligible);
    }

    /// The bar is on the retiring member, also of the rest of a term: Italy 2017, the Netherlands 2018.
    void theRestOfATermBarsFromTheNextTermToo() { QVERIFY(!council({term(2018, 2018, false)}, 2019).isEligible); }

    /// Resolution 60/251, paragraph 7: not immediately after two consecutive terms.
    void aThirdConsecutiveTermInTheHumanRightsCouncilIsBarred()
    {
        const Answer answer = humanRights({term(2025, 2027), term(2022, 2024)}, 2028);
        QVERIFY(!answer.isEligible);
        QCOMPARE(answer.why.front().params, QStringList({u"2"_s, u"2"_s}));
        QVERIFY(answer.why.front().source.contains(u"60/251"_s));
        QVERIFY(humanRights({term(2025, 2027), term(2021, 2023)}, 2028).isEligible); // a year between
        QVERIFY(humanRights({term(2025, 2027), term(2022, 2024)}, 2029).isEligible);
        QCOMPARE(humanRights({term(2025, 2027)}, 2028).consecutive, 1);
    }

    /// Filling another member's seat is no term of one's own.
    void theRestOfAnothersTermIsNotCounted()
    {
        QVERIFY(humanRights({term(2025, 2027), term(2024, 2024, false)}, 2028).isEligible);
    }

    /// GA rule 146: a retiring member of ECOSOC is eligible.
    void ecosocReelectsFreely()
    {
        const Answer answer = Eligibility::judge({.reelection = u"free"_s,
                                                  .from = QDate(2028, 1, 1),
                                                  .served = {term(2025, 2027), term(2022, 2024), term(2019, 2021)}});
        QVERIFY(answer.isEligible);
        QCOMPARE(answer.consecutive, 3);
        QVERIFY(hasReason(answer.why, "may_be_reelected"_L1));
    }

    /// CED, CRPD, SPT: re-election once, ever.
    void oneReelectionMeansTwoTermsInAll()
    {
        Question question {.reelection = u"once"_s, .from = QDate(2031, 1, 1), .served = {term(2015, 2018)}};
        QVERIFY(Eligibility::judge(question).isEligible);
        question.served.push_back(term(2019, 2022));
        const Answer answer = Eligibility::judge(question);
        QVERIFY(!answer.isEligible);
        QVERIFY(!answer.barredUntil.isValid()); // for good
        question.reelection = u"never"_s;
        question.served = {term(2015, 2018)};
        QVERIFY(!Eligibility::judge(question).isEligible);
    }

    void anotherGroupAndAnObserverCannotWin()
    {
        const Answer answer = Eligibility::judge({.reelection = u"free"_s,
                                                  .from = QDate(2028, 1, 1),
                                                  .group = u"weog"_s,
                                                  .seatGroups = {u"african"_s},
                                                  .isObserver = true});
        QVERIFY(!answer.isEligible);
        QVERIFY(hasReason(answer.why, "other_group"_L1));
        QVERIFY(hasReason(answer.why, "observer"_L1));
    }

    void whoStillSitsIsTold()
    {
        const Answer answer =
            Eligibility::judge({.reelection = u"free"_s, .from = QDate(2027, 1, 1), .served = {term(2025, 2027)}});
        QVERIFY(answer.isEligible);
        QVERIFY(answer.sits);
        QVERIFY(hasReason(answer.why, "still_sits"_L1));
    }

    /// GA rule 139.
    void termsOfCouncilsRunFromJanuaryToDecember()
    {
        const auto term =
            Eligibility::termOf({.start = u"january_first"_s, .years = 2, .electionDay = QDate(2027, 6, 9)});
        QCOMPARE(term.from, QDate(2028, 1, 1));
        QCOMPARE(term.to, QDate(2029, 12, 31));
        QVERIFY(term.why.front().source.contains(u"rule 139"_s));
    }

    /// GA rule 140: the Netherlands took over from Italy for 2018; and a seat vacant before the election.
    void aByElectionFillsTheUnexpiredTerm()
    {
        const auto later = Eligibility::termOf({.start = u"january_first"_s,
                                                .years = 2,
                                                .electionDay = QDate(2017, 6, 2),
                                                .vacantFrom = QDate(2018, 1, 1),
                                                .unexpiredUntil = QDate(2018, 12, 31)});
        QCOMPARE(later.from, QDate(2018, 1, 1));
        QCOMPARE(later.to, QDate(2018, 12, 31));
        QVERIFY(later.why.front().source.contains(u"rule 140"_s));
        const auto atOnce = Eligibility::termOf({.electionDay = QDate(2018, 7, 13),
                                                 .vacantFrom = QDate(2018, 6, 20),
                                                 .unexpiredUntil = QDate(2019, 12, 31)});
        QCOMPARE(atOnce.from, QDate(2018, 7, 13));
    }

    void judgesTakeOfficeOnTheirDay()
    {
        const auto term = Eligibility::termOf(
            {.start = u"fixed_day"_s, .startDay = u"02-06"_s, .years = 9, .electionDay = QDate(2026, 11, 5)});
        QCOMPARE(term.from, QDate(2027, 2, 6));
        QCOMPARE(term.to, QDate(2036, 2, 5));
        QVERIFY(!Eligibility::termOf({.start = u"first_meeting"_s, .years = 4, .electionDay = QDate(2027, 4, 1)})
                     .from.isValid());
    }
};

QTEST_APPLESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
