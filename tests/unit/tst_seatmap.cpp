// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The seats of a body, group by year: who sits, what opens, who may stand.

#include "domain/elections/seatmap.h"
#include "ruletesting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Chancery;
using namespace Chancery::Domain;
using SeatMap::Race;

namespace {

const QDate Today(2026, 11, 23);

SeatMap::Seat seat(const QString &state, int from, int to, const QString &group = u"weog"_s)
{
    return {.state = state, .group = group, .from = QDate(from, 1, 1), .last = QDate(to, 12, 31)};
}

/// Two seats of two years, one elected each year.
SeatMap::Facts twoSeats()
{
    return {.lines = {{.groups = {u"weog"_s}, .seats = 2}},
            .termYears = 2,
            .reelection = u"not_immediate"_s,
            .seats = {seat(u"DNK"_s, 2025, 2026), seat(u"PRT"_s, 2026, 2027), seat(u"AUT"_s, 2027, 2028)}};
}

const SeatMap::Cell &cell(const SeatMap::Map &map, int year, std::size_t row = 0)
{
    return map.rows.at(row).cells.at(static_cast<std::size_t>(year - map.firstYear));
}

} // namespace

class TestSeatMap : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdersAndThoseWhoLeaveAreFound()
    {
        const SeatMap::Facts facts = twoSeats();
        const SeatMap::Map map = SeatMap::compute(facts, 2024, 2034, Today);
        QCOMPARE(cell(map, 2026).holders.size(), std::size_t(2));
        QCOMPARE(cell(map, 2026).leaving, std::vector<std::size_t> {0});
        QCOMPARE(cell(map, 2027).leaving, std::vector<std::size_t> {1});
        QCOMPARE(cell(map, 2024).unknown, 2); // nobody is known that early
    }

    void openingsFollowTheTermsAndRepeat()
    {
        const SeatMap::Map map = SeatMap::compute(twoSeats(), 2024, 2034, Today);
        QCOMPARE(cell(map, 2027).race(), Race::Filled); // Austria, elected already
        for (int year = 2028; year <= 2034; ++year) {
            QCOMPARE(cell(map, year).opening, 1);
            QCOMPARE(cell(map, year).race(), Race::Gap);
        }
    }

    void candidatesMakeARace()
    {
        SeatMap::Facts facts = twoSeats();
        facts.candidates = {{.state = u"NLD"_s, .group = u"weog"_s, .from = QDate(2028, 1, 1)},
                            {.state = u"SWE"_s, .group = u"weog"_s, .from = QDate(2029, 1, 1)},
                            {.state = u"CHE"_s, .group = u"weog"_s, .from = QDate(2029, 1, 1)},
                            {.state = u"KEN"_s, .group = u"african"_s, .from = QDate(2029, 1, 1)}};
        const SeatMap::Map map = SeatMap::compute(facts, 2024, 2034, Today);
        QCOMPARE(cell(map, 2028).race(), Race::Even);
        QCOMPARE(cell(map, 2029).race(), Race::Contested);
        QCOMPARE(cell(map, 2029).candidates.size(), std::size_t(2)); // Kenya is of another group
    }

    /// ILC: eight seats of a group and one that it shares in turn; the ninth member of the group has the shared one.
    void aRotatingSeatTakesWhatHasNoRoomElsewhere()
    {
        const SeatMap::Facts facts {
            .lines = {{.groups = {u"african"_s, u"eastern_european"_s}, .seats = 1, .rotating = true},
                      {.groups = {u"african"_s}, .seats = 1}},
            .termYears = 5,
            .seats = {seat(u"KEN"_s, 2023, 2027, u"african"_s), seat(u"EGY"_s, 2023, 2027, u"african"_s)}};
        const SeatMap::Map map = SeatMap::compute(facts, 2023, 2033, Today);
        QCOMPARE(cell(map, 2025, 1).holders, std::vector<std::size_t> {0});
        QCOMPARE(cell(map, 2025, 0).holders, std::vector<std::size_t> {1});
        QCOMPARE(cell(map, 2028, 0).opening, 1);
        QCOMPARE(cell(map, 2033, 0).opening, 1); // five years later again
        QCOMPARE(cell(map, 2030, 0).opening, 0);
    }

    /// GA rule 140: a seat given up early opens for the rest of the term.
    void aSeatGivenUpEarlyOpensAtOnce()
    {
        SeatMap::Facts facts = twoSeats();
        facts.seats[2].last = QDate(2027, 12, 31); // Austria leaves after one of its two years
        const SeatMap::Map map = SeatMap::compute(facts, 2024, 2034, Today);
        QCOMPARE(cell(map, 2028).opening, 2);
    }

    void unknownSeatsAreNotForecast()
    {
        SeatMap::Facts facts = twoSeats();
        facts.lines[0].seats = 5;
        const SeatMap::Map map = SeatMap::compute(facts, 2024, 2034, Today);
        QCOMPARE(cell(map, 2026).unknown, 3);
        QCOMPARE(cell(map, 2028).opening, 1);
    }

    void chancesNameBarsAndClashes()
    {
        SeatMap::Facts facts = twoSeats();
        facts.candidates = {{.state = u"NLD"_s, .group = u"weog"_s, .from = QDate(2029, 1, 1), .isEndorsed = true},
                            {.state = u"PRT"_s, .group = u"weog"_s, .from = QDate(2030, 1, 1)}};
        const SeatMap::Map map = SeatMap::compute(facts, 2024, 2031, Today);
        const std::vector<SeatMap::Candidate> elsewhere {
            {.state = u"PRT"_s, .from = QDate(2031, 1, 1), .bodyName = u"Human Rights Council"_s}};
        const auto chances = SeatMap::chancesOf(facts, map, u"PRT"_s, u"weog"_s, elsewhere, Today);
        QCOMPARE(chances.size(), std::size_t(4)); // 2028 to 2031
        QVERIFY(chances[0].isBarred); // sits until the end of 2027: Charter, Article 23 (2)
        QVERIFY(hasReason(chances[0].why, "retiring_member"_L1));
        QVERIFY(!chances[1].isBarred);
        QCOMPARE(chances[1].rivals, 1);
        QVERIFY(hasReason(chances[1].why, "slate_endorsed"_L1));
        QVERIFY(hasReason(chances[2].why, "stands_here_already"_L1));
        QCOMPARE(chances[2].rivals, 0);
        QVERIFY(hasReason(chances[3].why, "stands_elsewhere"_L1));
        QVERIFY(SeatMap::chancesOf(facts, map, u"KEN"_s, u"african"_s, {}, Today).empty());
    }

    void factsComeFromTheRecords()
    {
        const RuleTesting::World world({
            u"states s1 {'code':'FRA','kind':'member','group':'weog'}"_s,
            u"bodies hrc {'name':{'en':'Human Rights Council'},'term_years':3,'term_start':'january_first',"
            "'reelection':'max_consecutive','consecutive_terms':2,'seats':[{'groups':['weog'],'seats':7}]}"_s,
            u"bodies cpd {'size':47,'name':{'en':'Commission on Population'}}"_s,
            u"mandates m1 {'holder':'DEU','body':'hrc','group':'weog','from':'2025-01-01','to':'2027-12-31',"
            "'ended_early':'resigned','ended_on':'2026-06-30'}"_s,
            u"candidatures c1 {'state':'FRA','body':'hrc','status':'announced','period_from':'2028-01-01'}"_s,
            u"candidatures c2 {'state':'FRA','body':'hrc','status':'withdrawn','period_from':'2028-01-01'}"_s,
            u"endorsements e1 {'candidature':'c1','outcome':'endorsed'}"_s,
        });
        const auto context = world.context();
        const auto hrc = context.lookup().find(*collectionNamed("bodies"), u"hrc"_s);
        const SeatMap::Facts facts = SeatMap::factsOf(context.lookup(), *hrc);
        QCOMPARE(facts.seats.front().last, QDate(2026, 6, 30));
        QCOMPARE(facts.candidates.size(), std::size_t(1));
        QVERIFY(facts.candidates.front().isEndorsed);
        QCOMPARE(facts.candidates.front().group, u"weog"_s);
        const auto cpd = context.lookup().find(*collectionNamed("bodies"), u"cpd"_s);
        QCOMPARE(SeatMap::factsOf(context.lookup(), *cpd).lines.front().seats, 47);
        const auto elsewhere = SeatMap::candidaturesElsewhere(context.lookup(), u"FRA"_s, u"cpd"_s, u"en"_s);
        QCOMPARE(elsewhere.front().bodyName, u"Human Rights Council"_s);
    }
};

QTEST_APPLESS_MAIN(TestSeatMap)
#include "tst_seatmap.moc"
