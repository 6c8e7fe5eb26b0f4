// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The course of a contest by GA rules of procedure 92 to 94, with rounds that were really held where there are any.

#include "domain/elections/rounds.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Chancery::Domain::Ballot;

namespace {

Round round(int number, std::vector<Tally> tallies, std::optional<qint64> voting = std::nullopt)
{
    Round made {.number = number};
    made.sheet.voting = voting;
    made.tallies = std::move(tallies);
    return made;
}

bool has(const Verdict &verdict, const QString &code)
{
    return std::ranges::any_of(verdict.remarks, [&code](const Remark &remark) { return remark.code == code; });
}

} // namespace

class TestRounds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Security Council 2019, Eastern European seat: 128 of 191 needed, then a restricted ballot of two.
    void aSeatThatNobodyWinsGoesToTheTwoLeaders()
    {
        Course course({.majority = Majority::TwoThirdsPresentVoting, .seats = 1, .electorate = 193});
        const Verdict first =
            course.take(round(1, {{u"EST"_s, 111}, {u"ROU"_s, 78}, {u"GEO"_s, 1}, {u"LVA"_s, 1}}, 191));
        QCOMPARE(first.required, std::optional<qint64>(128));
        QVERIFY(first.elected.isEmpty());
        QCOMPARE(first.rule, u"GA rules of procedure, rule 93"_s);
        QVERIFY(first.next.has_value());
        QCOMPARE(first.next->type, RoundType::Restricted);
        QCOMPARE(first.next->eligible, QStringList({u"EST"_s, u"ROU"_s}));

        const Verdict second = course.take(round(2, {{u"EST"_s, 132}, {u"ROU"_s, 58}}, 190));
        QCOMPARE(second.elected, QStringList {u"EST"_s});
        QVERIFY(!second.next.has_value());
    }

    /// Security Council 2014: New Zealand at once, then twice the seats left (one) stand.
    void theFieldIsTwiceTheSeatsLeft()
    {
        Course course({.majority = Majority::TwoThirdsPresentVoting, .seats = 2, .electorate = 193});
        const Verdict first = course.take(round(1, {{u"NZL"_s, 145}, {u"ESP"_s, 121}, {u"TUR"_s, 109}}, 193));
        QCOMPARE(first.elected, QStringList {u"NZL"_s});
        QCOMPARE(first.rule, u"GA rules of procedure, rule 94"_s);
        QCOMPARE(first.next->eligible, QStringList({u"ESP"_s, u"TUR"_s}));
        const Verdict second = course.take(round(2, {{u"ESP"_s, 120}, {u"TUR"_s, 73}}, 193));
        QCOMPARE(second.next->seriesPosition, 2);
        QCOMPARE(course.take(round(3, {{u"ESP"_s, 132}, {u"TUR"_s, 60}}, 192)).elected, QStringList {u"ESP"_s});
    }

    void threeRestrictedBallotsAreFollowedByThreeFreeOnesAndSoOn()
    {
        Course course({.majority = Majority::TwoThirdsPresentVoting, .seats = 1, .electorate = 192});
        QStringList types;
        for (int number = 1; number <= 13; ++number) {
            types.append(nameOf(course.take(round(number, {{u"GTM"_s, 110}, {u"VEN"_s, 77}}, 187)).next->type).left(1));
        }
        QCOMPARE(types.join(QString()), u"rrruuurrruuur"_s);
    }

    /// The seat of 2006 that two States could not win and a third, never a candidate before, did: round 48 was free.
    void aWriteInMayWinAnUnrestrictedBallotOnly()
    {
        Course course({.majority = Majority::TwoThirdsPresentVoting, .seats = 1, .electorate = 192});
        for (int number = 1; number <= 4; ++number) {
            (void)course.take(round(number, {{u"GTM"_s, 110}, {u"VEN"_s, 77}}, 187));
        }
        const Verdict free =
            course.take(round(5, {{u"PAN"_s, 164}, {u"VEN"_s, 11}, {u"GTM"_s, 4}, {u"BRB"_s, 1}}, 180));
        QCOMPARE(free.elected, QStringList {u"PAN"_s});
        QVERIFY(!has(free, u"not_eligible"_s));

        Course restricted({.majority = Majority::TwoThirdsPresentVoting, .seats = 1, .electorate = 192});
        (void)restricted.take(round(1, {{u"GTM"_s, 110}, {u"VEN"_s, 77}}, 187));
        QVERIFY(has(restricted.take(round(2, {{u"PAN"_s, 164}, {u"VEN"_s, 11}}, 180)), u"not_eligible"_s));
    }

    /// Human Rights Council 2008: three pass 97, the top two of two seats are elected.
    void moreMayPassThanThereAreSeats()
    {
        Course course({.majority = Majority::AbsoluteAll, .seats = 2, .electorate = 192});
        const Verdict verdict = course.take(round(1, {{u"FRA"_s, 123}, {u"GBR"_s, 120}, {u"ESP"_s, 119}}, 189));
        QCOMPARE(verdict.required, std::optional<qint64>(97));
        QCOMPARE(verdict.elected, QStringList({u"FRA"_s, u"GBR"_s}));
    }

    void aTieForTheLastSeatGoesToASpecialBallot()
    {
        Course course({.majority = Majority::AbsoluteAll, .seats = 2, .electorate = 193});
        const Verdict verdict = course.take(round(1, {{u"AAA"_s, 150}, {u"BBB"_s, 120}, {u"CCC"_s, 120}}, 193));
        QCOMPARE(verdict.elected, QStringList {u"AAA"_s});
        QCOMPARE(verdict.next->type, RoundType::SpecialTie);
        QCOMPARE(verdict.next->eligible, QStringList({u"BBB"_s, u"CCC"_s}));
        QVERIFY(has(verdict, u"tie_for_last_seat"_s));
    }

    /// Rule 93: equal votes in the second ballot, simple majority: the President draws lots.
    void equalsAreDecidedByLotsWhereASimpleMajoritySuffices()
    {
        Course course({.majority = Majority::MajorityPresentVoting, .seats = 1, .electorate = 54});
        QCOMPARE(course.take(round(1, {{u"AAA"_s, 25}, {u"BBB"_s, 25}}, 50)).next->type, RoundType::Restricted);
        QCOMPARE(course.take(round(2, {{u"AAA"_s, 25}, {u"BBB"_s, 25}}, 50)).next->type, RoundType::Lots);
    }

    void whoWithdrewIsNotEligibleAnyMore()
    {
        Course course({.majority = Majority::TwoThirdsPresentVoting, .seats = 1, .electorate = 193});
        Round first = round(1, {{u"AZE"_s, 74}, {u"SVN"_s, 67}, {u"HUN"_s, 52}}, 193);
        first.withdrawn = {u"SVN"_s};
        QCOMPARE(course.take(first).next->eligible, QStringList({u"AZE"_s, u"HUN"_s}));
    }

    void contradictionsOfTheSheetAreReportedNotHidden()
    {
        Course course({.majority = Majority::TwoThirdsPresentVoting, .seats = 1, .electorate = 193});
        Round bad = round(1, {{u"AAA"_s, 200}, {u"BBB"_s, 5}}, 190);
        bad.sheet.papers = 193;
        bad.sheet.invalid = 1;
        bad.sheet.valid = 193;
        bad.sheet.required = 120;
        const Verdict verdict = course.take(bad);
        for (const auto &code :
             {u"papers_do_not_add_up"_s, u"votes_exceed_voting"_s, u"sum_exceeds_ballots"_s, u"required_differs"_s}) {
            QVERIFY2(has(verdict, code), qPrintable(code));
        }
    }

    void missingFiguresLeaveOnlyTheCertainOnesElected()
    {
        Course course({.majority = Majority::TwoThirdsPresentVoting, .seats = 2, .electorate = 193});
        const Verdict verdict = course.take(round(1, {{u"AAA"_s, 150}, {u"BBB"_s, 127}, {u"CCC"_s, 20}}));
        QCOMPARE(verdict.required, std::nullopt);
        QCOMPARE(verdict.elected, QStringList {u"AAA"_s}); // 129 is the most that could be needed
        QCOMPARE(verdict.undecidable, QStringList {u"BBB"_s});
        QVERIFY(!verdict.next.has_value());
    }

    /// Rule 94 governs places filled at one time to the last of them: Security Council 2016, Sweden first.
    void aRuleStaysWithItsContest()
    {
        Course course({.majority = Majority::TwoThirdsPresentVoting, .seats = 2, .electorate = 193});
        QCOMPARE(course.take(round(1, {{u"SWE"_s, 134}, {u"NLD"_s, 125}, {u"ITA"_s, 113}}, 190)).elected,
                 QStringList {u"SWE"_s});
        const Verdict second = course.take(round(2, {{u"NLD"_s, 99}, {u"ITA"_s, 92}}, 191));
        QCOMPARE(second.rule, u"GA rules of procedure, rule 94"_s);
    }

    void everyVerdictNamesItsRuleAndFigures()
    {
        Course course({.majority = Majority::TwoThirdsPresentVoting, .seats = 1, .electorate = 193});
        const Verdict verdict = course.take(round(1, {{u"EST"_s, 111}, {u"ROU"_s, 78}}, 191));
        QCOMPARE(verdict.why.at(0).code, u"majority_two_thirds"_s);
        QCOMPARE(verdict.why.at(0).params, QStringList({u"128"_s, u"191"_s}));
        QVERIFY(verdict.why.at(0).source.contains(u"rules 83 and 86"_s));
        QCOMPARE(verdict.why.at(1).code, u"next_restricted"_s);
        QCOMPARE(verdict.why.at(1).params, QStringList({u"1"_s, u"EST, ROU"_s, u"1"_s, u"2"_s}));
    }

    /// ECOSOC 2000: the Philippines withdrew after the second round and stays out of every restricted field.
    void aWithdrawalHoldsForTheRestOfTheContest()
    {
        Course course({.majority = Majority::TwoThirdsPresentVoting, .seats = 2, .electorate = 189});
        (void)course.take(round(1, {{u"IRN"_s, 80}, {u"NPL"_s, 79}, {u"ARE"_s, 60}, {u"PHL"_s, 59}}, 170));
        Round second = round(2, {{u"IRN"_s, 90}, {u"NPL"_s, 89}, {u"ARE"_s, 60}, {u"PHL"_s, 59}}, 170);
        second.withdrawn = {u"PHL"_s};
        QCOMPARE(course.take(second).next->eligible, QStringList({u"IRN"_s, u"NPL"_s, u"ARE"_s}));
        const Verdict third = course.take(round(3, {{u"IRN"_s, 90}, {u"NPL"_s, 89}, {u"ARE"_s, 60}}, 170));
        QCOMPARE(third.next->eligible, QStringList({u"IRN"_s, u"NPL"_s, u"ARE"_s}));
    }

    /// Rule 92: a withdrawal that leaves one name does not elect it.
    void oneNameLeftStillNeedsTheBallot()
    {
        Course course({.majority = Majority::TwoThirdsPresentVoting, .seats = 1, .electorate = 193});
        Round first = round(1, {{u"AZE"_s, 116}, {u"SVN"_s, 77}}, 193);
        first.withdrawn = {u"SVN"_s};
        const Verdict verdict = course.take(first);
        QCOMPARE(verdict.next->eligible, QStringList {u"AZE"_s});
        QVERIFY(Chancery::Domain::hasReason(verdict.why, "ballot_still_needed"_L1));
    }

    /// A special ballot that ties again, simple majority: lots (rule 93); else another special ballot.
    void aTieThatStaysATie()
    {
        const std::vector<Tally> tie {{u"AAA"_s, 40}, {u"BBB"_s, 35}, {u"CCC"_s, 35}};
        Course simple({.majority = Majority::MajorityPresentVoting, .seats = 2, .electorate = 54});
        QCOMPARE(simple.take(round(1, tie, 54)).next->type, RoundType::SpecialTie);
        Course again({.majority = Majority::AbsoluteAll, .seats = 2, .electorate = 54});
        (void)again.take(round(1, tie, 54));
        const Verdict open = again.take(round(2, {{u"BBB"_s, 27}, {u"CCC"_s, 27}}, 54));
        QVERIFY(open.elected.isEmpty());
        QVERIFY(open.next.has_value());
    }

    void impossibleFiguresAreRemarked()
    {
        Course course({.majority = Majority::TwoThirdsPresentVoting, .seats = 1, .electorate = 193});
        Round bad = round(1, {{u"AAA"_s, -1}, {u"BBB"_s, 5}, {u"BBB"_s, 6}}, 190);
        bad.sheet.papers = 194;
        const Verdict verdict = course.take(bad);
        for (const auto &code : {u"figure_below_zero"_s, u"name_stands_twice"_s, u"papers_exceed_members"_s}) {
            QVERIFY2(has(verdict, code), qPrintable(code));
        }
    }

    void aRoundAfterTheEndIsRemarked()
    {
        Course course({.majority = Majority::TwoThirdsPresentVoting, .seats = 1, .electorate = 193});
        QCOMPARE(course.take(round(1, {{u"EST"_s, 150}}, 190)).seatsLeft, 0);
        QVERIFY(has(course.take(round(2, {{u"ROU"_s, 150}}, 190)), u"no_seat_left"_s));
    }

    void theAssemblyGrewToItsPresentSize()
    {
        QCOMPARE(assemblyMembersOn(QDate(2011, 7, 13)), std::optional<qint64>(192));
        QCOMPARE(assemblyMembersOn(QDate(2011, 7, 14)), std::optional<qint64>(193));
        QCOMPARE(assemblyMembersOn(QDate(1998, 1, 1)), std::nullopt);
    }

    /// GA rule 151: in elections to the Court no ballot is restricted, and one with too many winners is repeated.
    void ballotsForTheCourtAreOpenToAllNames()
    {
        Course course({.majority = Majority::AbsoluteAll,
                       .seats = 1,
                       .electorate = 193,
                       .namesAllowed = 1,
                       .isOpenSeries = true});
        const Verdict none = course.take({.number = 1, .tallies = {{u"A"_s, 90}, {u"B"_s, 60}, {u"C"_s, 43}}});
        QVERIFY(none.elected.isEmpty());
        QVERIFY(none.next.has_value());
        QCOMPARE(none.next->type, RoundType::Unrestricted);
        QVERIFY(none.next->eligible.isEmpty());
        QCOMPARE(none.rule, u"GA rules of procedure, rule 151"_s);
        const Verdict tooMany = course.take({.number = 2, .tallies = {{u"A"_s, 98}, {u"B"_s, 97}}});
        QVERIFY(tooMany.elected.isEmpty());
        QVERIFY(std::any_of(tooMany.remarks.begin(), tooMany.remarks.end(),
                            [](const Remark &remark) { return remark.code == "too_many_pass"_L1; }));
        QCOMPARE(course.take({.number = 3, .tallies = {{u"A"_s, 97}}}).elected, QStringList {u"A"_s});
    }
};

QTEST_APPLESS_MAIN(TestRounds)
#include "tst_rounds.moc"
