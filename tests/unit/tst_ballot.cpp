// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/elections/ballot.h"

#include <QTest>

using namespace Chancery::Domain::Ballot;
using namespace Qt::StringLiterals;

/// Arithmetic of a ballot, with the figures of real ones.
class TestBallot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requiredMajority_data();
    void requiredMajority();
    void nothingIsRequiredOfUnknownFigures();
    void missingFiguresFollowFromTheOthers();
    void contradictionsAreFound();
    void thoseWithTheMajorityAreElected_data();
    void thoseWithTheMajorityAreElected();
    void aTieForTheLastSeatElectsNoneOfTheTied();
    void majoritiesHaveTheNamesOfTheField();
};

void TestBallot::requiredMajority_data()
{
    QTest::addColumn<int>("majority");
    QTest::addColumn<qint64>("voting");
    QTest::addColumn<qint64>("electorate");
    QTest::addColumn<qint64>("required");
    const auto row = [](const char *name, Majority majority, qint64 voting, qint64 electorate, qint64 required) {
        QTest::newRow(name) << static_cast<int>(majority) << voting << electorate << required;
    };
    constexpr Majority TwoThirds = Majority::TwoThirdsPresentVoting;
    constexpr Majority Simple = Majority::MajorityPresentVoting;
    row("SC 2019, Africa and Asia-Pacific", TwoThirds, 193, 193, 129);
    row("SC 2019, Eastern Europe, first round", TwoThirds, 191, 193, 128);
    row("SC 2019, Eastern Europe, second round", TwoThirds, 190, 193, 127);
    row("SC 2007, Eastern Europe: an exact third", TwoThirds, 186, 192, 124);
    row("SC 2007, Latin America", TwoThirds, 188, 192, 126);
    row("SC 2006, Latin America, tenth round", TwoThirds, 187, 192, 125);
    row("PFII 2010, first round", Simple, 50, 54, 26);
    row("PFII 2010, second round", Simple, 51, 54, 26);
    row("HRC 2008: of all members", Majority::AbsoluteAll, 150, 192, 97);
    row("HRC 2006: of 191 members", Majority::AbsoluteAll, 190, 191, 96);
    row("CPC 2024, Eastern Europe", Simple, 187, 193, 94);
    row("ICJ in the Security Council", Majority::AbsoluteAll, 15, 15, 8);
    row("ITLOS: two thirds that are also a majority of all", Majority::TwoThirdsAndAbsoluteAll, 120, 168, 85);
    row("ITLOS: with many present", Majority::TwoThirdsAndAbsoluteAll, 160, 168, 107);
}

void TestBallot::requiredMajority()
{
    QFETCH(int, majority);
    QFETCH(qint64, voting);
    QFETCH(qint64, electorate);
    QFETCH(qint64, required);
    QCOMPARE(requiredVotes(static_cast<Majority>(majority), voting, electorate), std::optional(required));
}

void TestBallot::nothingIsRequiredOfUnknownFigures()
{
    QVERIFY(!requiredVotes(Majority::TwoThirdsPresentVoting, {}, 193));
    QVERIFY(!requiredVotes(Majority::MajorityPresentVoting, {}, 193));
    QVERIFY(!requiredVotes(Majority::AbsoluteAll, 190, {}));
    QVERIFY(!requiredVotes(Majority::TwoThirdsAndAbsoluteAll, 190, {}));
}

void TestBallot::missingFiguresFollowFromTheOthers()
{
    const Sheet sheet = completed({.papers = 192, .invalid = 2, .abstentions = 1});
    QCOMPARE(sheet.valid, std::optional<qint64>(190));
    QCOMPARE(sheet.voting, std::optional<qint64>(189));
    const Sheet upwards = completed({.invalid = 1, .abstentions = 2, .voting = 190});
    QCOMPARE(upwards.valid, std::optional<qint64>(192));
    QCOMPARE(upwards.papers, std::optional<qint64>(193));
    QVERIFY(!completed({.papers = 193}).voting);
    QVERIFY(!completed({.papers = 1, .valid = 2}).invalid);
}

void TestBallot::contradictionsAreFound()
{
    QVERIFY(papersContradict({.papers = 193, .invalid = 1, .valid = 193}));
    QVERIFY(!papersContradict({.papers = 193, .invalid = 0, .valid = 193}));
    QVERIFY(!papersContradict({.papers = 193, .valid = 190}));
    QVERIFY(votersContradict({.valid = 190, .abstentions = 1, .voting = 182}));
    QVERIFY(!votersContradict({.valid = 190, .abstentions = 1, .voting = 189}));
}

void TestBallot::thoseWithTheMajorityAreElected_data()
{
    QTest::addColumn<QList<qint64>>("votes");
    QTest::addColumn<qint64>("required");
    QTest::addColumn<qint64>("seats");
    QTest::addColumn<QList<int>>("expected");
    const auto row = [](const char *name, QList<qint64> votes, qint64 required, qint64 seats, QList<int> expected) {
        QTest::newRow(name) << votes << required << seats << expected;
    };
    row("SC 2019, Africa and Asia-Pacific", {192, 191, 191}, 129, 3, {0, 1, 2});
    row("SC 2019, Eastern Europe: nobody", {111, 78, 1, 1}, 128, 1, {});
    row("SC 2019, Eastern Europe, second round", {132, 58}, 127, 1, {0});
    row("SC 2007, Eastern Europe: nobody", {95, 91}, 124, 1, {});
    row("SC 2007, Latin America: nobody", {116, 72}, 126, 1, {});
    row("SC 2006, tenth round: nobody", {110, 77}, 125, 1, {});
    row("PFII 2010, first round: a tie below", {25, 25}, 26, 1, {});
    row("PFII 2010, second round", {26, 25}, 26, 1, {0});
    row("HRC 2008, WEOG: three pass, two seats", {119, 123, 120}, 97, 2, {1, 2});
    row("CPC 2024", {104, 83}, 94, 1, {0});
    row("a write-in can win", {3, 130}, 128, 1, {1});
    row("no seat, nobody", {190}, 128, 0, {});
}

void TestBallot::thoseWithTheMajorityAreElected()
{
    QFETCH(QList<qint64>, votes);
    QFETCH(qint64, required);
    QFETCH(qint64, seats);
    QFETCH(QList<int>, expected);
    std::vector<Tally> tallies;
    for (const qint64 count : votes) {
        tallies.push_back({u"name"_s, count});
    }
    QList<int> found;
    for (const std::size_t place : elected(tallies, required, seats)) {
        found << static_cast<int>(place);
    }
    QCOMPARE(found, expected);
}

void TestBallot::aTieForTheLastSeatElectsNoneOfTheTied()
{
    const std::vector<Tally> tallies {{u"A"_s, 150}, {u"B"_s, 130}, {u"C"_s, 130}, {u"D"_s, 90}};
    QCOMPARE(elected(tallies, 97, 2), std::vector<std::size_t> {0});
    QCOMPARE(tiedForLastSeat(tallies, 97, 2), (std::vector<std::size_t> {1, 2}));
    QVERIFY(tiedForLastSeat(tallies, 97, 3).empty());
    QVERIFY(tiedForLastSeat(tallies, 97, 1).empty());
    QCOMPARE(elected(tallies, 97, 3), (std::vector<std::size_t> {0, 1, 2}));
    QCOMPARE(largestRestrictedField(2), 4);
}

void TestBallot::majoritiesHaveTheNamesOfTheField()
{
    QVERIFY(majorityNamed(u"two_thirds_pv"_s) == Majority::TwoThirdsPresentVoting);
    QVERIFY(majorityNamed(u"majority_pv"_s) == Majority::MajorityPresentVoting);
    QVERIFY(majorityNamed(u"absolute_all"_s) == Majority::AbsoluteAll);
    QVERIFY(majorityNamed(u"absolute_ga_and_sc"_s) == Majority::AbsoluteAll);
    QVERIFY(majorityNamed(u"two_thirds_and_absolute_all"_s) == Majority::TwoThirdsAndAbsoluteAll);
    QVERIFY(!majorityNamed(u"appointment"_s));
}

QTEST_APPLESS_MAIN(TestBallot)
#include "tst_ballot.moc"
