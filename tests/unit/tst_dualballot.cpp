// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The election of judges by the Assembly and the Council (Statute of the Court, Articles 8 to 12).

#include "domain/elections/dualballot.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Chancery::Domain;
using namespace Chancery::Domain::DualBallot;

namespace {

Ballot::Round ballot(int number, const std::vector<std::pair<QString, qint64>> &votes)
{
    Ballot::Round round {.number = number};
    for (const auto &[name, count] : votes) {
        round.tallies.push_back({name, count});
    }
    return round;
}

QString nationality(const QString &name)
{
    return name.left(2);
}

} // namespace

class TestDualBallot : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Article 10: 97 of 193 and 8 of 15.
    void aJudgeNeedsTheMajorityOfBothOrgans()
    {
        const Verdict verdict = judge({.seats = 1},
                                      {{.assembly = {ballot(1, {{u"A"_s, 97}, {u"B"_s, 96}})},
                                        .council = {ballot(1, {{u"A"_s, 8}, {u"B"_s, 7}})}}});
        QCOMPARE(verdict.assembly.required, 97);
        QCOMPARE(verdict.council.required, 8);
        QCOMPARE(verdict.elected, QStringList {u"A"_s});
        QCOMPARE(verdict.next, Next::Done);
    }

    /// GA rule 151 and rule 61 of the Council: the meeting goes on.
    void anOrganGoesOnUntilItsListIsFull()
    {
        const Verdict verdict = judge({.seats = 2},
                                      {{.assembly = {ballot(1, {{u"A"_s, 120}, {u"B"_s, 90}, {u"C"_s, 85}})},
                                        .council = {ballot(1, {{u"A"_s, 12}, {u"B"_s, 9}})}}});
        QCOMPARE(verdict.next, Next::AssemblyVotes);
        QCOMPARE(verdict.assembly.missing, 1);
        QCOMPARE(verdict.seatsLeft, 2); // lists are compared when both are full
        QVERIFY(hasReason(verdict.why, "dual_organ_goes_on"_L1));
    }

    /// Practice of both organs: a ballot that gives more than enough the majority is repeated.
    void aBallotWithTooManyWinnersDoesNotCount()
    {
        const Verdict verdict =
            judge({.seats = 1},
                  {{.assembly = {ballot(1, {{u"A"_s, 120}, {u"B"_s, 110}})}, .council = {ballot(1, {{u"A"_s, 9}})}}});
        QVERIFY(verdict.assembly.tooMany);
        QVERIFY(verdict.assembly.chosen.isEmpty());
        QCOMPARE(verdict.next, Next::AssemblyVotes);
    }

    /// November 2017: the Assembly for Bhandari, the Council for Greenwood; Article 11.
    void listsThatDifferNeedAnotherMeeting()
    {
        const Meeting differ {.assembly = {ballot(1, {{u"Bhandari"_s, 121}, {u"Greenwood"_s, 68}})},
                              .council = {ballot(1, {{u"Greenwood"_s, 9}, {u"Bhandari"_s, 5}})}};
        QCOMPARE(judge({.seats = 1}, {differ}).next, Next::NewMeeting);
        const Verdict third = judge({.seats = 1}, {differ, differ, differ});
        QCOMPARE(third.next, Next::JointConference); // Article 12
        QVERIFY(third.why.back().source.endsWith(u"Article 12"_s));
    }

    void whatBothListsShareIsElectedAtOnce()
    {
        const Verdict verdict =
            judge({.seats = 2},
                  {{.assembly = {ballot(1, {{u"A"_s, 150}, {u"B"_s, 120}})},
                    .council = {ballot(1, {{u"A"_s, 14}, {u"C"_s, 10}})}},
                   {.assembly = {ballot(1, {{u"C"_s, 100}})}, .council = {ballot(1, {{u"C"_s, 10}})}}});
        QCOMPARE(verdict.elected, QStringList({u"A"_s, u"C"_s}));
        QCOMPARE(verdict.seatsLeft, 0);
    }

    /// Article 3 and Article 10 (3): no two nationals of one State.
    void twoNationalsAreRemarked()
    {
        const Meeting meeting {.assembly = {ballot(1, {{u"FR one"_s, 150}, {u"FR two"_s, 120}})},
                               .council = {ballot(1, {{u"FR one"_s, 14}, {u"FR two"_s, 10}})}};
        const Verdict verdict = judge({.seats = 2, .nationalityOf = nationality}, {meeting});
        QVERIFY(!verdict.remarks.empty());
        QCOMPARE(verdict.remarks.back().code, u"two_nationals"_s);
    }

    void aRoundAfterTheEndIsRemarked()
    {
        const Meeting done {.assembly = {ballot(1, {{u"A"_s, 120}})}, .council = {ballot(1, {{u"A"_s, 9}})}};
        const Verdict verdict = judge({.seats = 1}, {done, done});
        QCOMPARE(verdict.remarks.front().code, u"no_seat_left"_s);
        QCOMPARE(verdict.elected, QStringList {u"A"_s});
    }

    /// Articles 8 and 11: the organs vote on their own; when both lists are full and differ, another meeting follows.
    void ballotsAreSharedOutToMeetings()
    {
        const Terms terms {.seats = 2};
        const Ballots assembly {ballot(1, {{u"A"_s, 120}, {u"B"_s, 100}}), ballot(2, {{u"C"_s, 130}})};
        const Ballots council {ballot(1, {{u"A"_s, 9}, {u"C"_s, 7}}), ballot(2, {{u"C"_s, 8}}),
                               ballot(3, {{u"C"_s, 11}})};
        const std::vector<Meeting> meetings = meetingsOf(terms, assembly, council);
        QCOMPARE(meetings.size(), std::size_t(2));
        QCOMPARE(meetings[0].assembly.size(), std::size_t(1));
        QCOMPARE(meetings[0].council.size(), std::size_t(2));
        QCOMPARE(meetings[1].assembly.size(), std::size_t(1));
        const Verdict verdict = judge(terms, meetings);
        QCOMPARE(verdict.elected, (QStringList {u"A"_s, u"C"_s}));
        QCOMPARE(verdict.next, Next::Done);
    }

    void aBallotAfterTheLastSeatIsRemarked()
    {
        const Ballots once {ballot(1, {{u"A"_s, 120}}), ballot(2, {{u"B"_s, 120}})};
        const Terms terms {.seats = 1};
        const Verdict verdict = judge(terms, meetingsOf(terms, once, {ballot(1, {{u"A"_s, 15}})}));
        QCOMPARE(verdict.elected, QStringList {u"A"_s});
        QVERIFY(!verdict.remarks.empty());
        QCOMPARE(verdict.remarks.front().code, u"no_seat_left"_s);
    }
};

QTEST_APPLESS_MAIN(TestDualBallot)
#include "tst_dualballot.moc"
