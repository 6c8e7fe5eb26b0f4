// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One election in one place, with what the rules say of it.

#include "domain/elections/candidatures.h"
#include "domain/elections/dossier.h"
#include "ruletesting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Chancery;
using namespace Chancery::Domain;

namespace {

RuleTesting::World council()
{
    return RuleTesting::World({
        u"states s1 {'code':'EST','kind':'member','group':'eastern_european'}"_s,
        u"states s2 {'code':'ROU','kind':'member','group':'eastern_european'}"_s,
        u"bodies sc {'code':'SC','candidate_kind':'state','majority':'two_thirds_pv','ballot_policy':'always',"
        "'reelection':'not_immediate'}"_s,
        u"elections e {'body':'sc','date':'2019-06-07','term_from':'2020-01-01','electorate':193}"_s,
        u"contests ee {'election':'e','groups':['eastern_european'],'seats':1}"_s,
        u"candidatures c1 {'state':'EST','body':'sc','contest':'ee','status':'elected'}"_s,
        u"candidatures c2 {'state':'ROU','body':'sc','contest':'ee','status':'not_elected'}"_s,
        u"endorsements n1 {'candidature':'c1','outcome':'endorsed'}"_s,
        u"mandates m1 {'holder':'ROU','body':'sc','from':'2004-01-01','to':'2005-12-31','term_kind':'full'}"_s,
        u"mandates m2 {'holder':'POL','body':'sc','group':'eastern_european','from':'2018-01-01',"
        "'to':'2019-12-31','term_kind':'full'}"_s,
        u"ballot_rounds r2 {'contest':'ee','number':2,'type':'restricted','organ':'ga','voting':190,'required':127,"
        "'votes':[{'state':'EST','votes':132,'elected':true},{'state':'ROU','votes':58}]}"_s,
        u"ballot_rounds r1 {'contest':'ee','number':1,'type':'first','organ':'ga','papers':193,'invalid':0,"
        "'abstentions':2,'votes':[{'state':'EST','votes':111},{'state':'ROU','votes':78},"
        "{'state':'GEO','votes':1},{'state':'LVA','votes':1}]}"_s,
    });
}

} // namespace

class TestDossier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anElectionIsToldWithItsRoundsInOrder()
    {
        const RuleTesting::World world = council();
        const auto context = world.context();
        const auto found = Dossier::of(context.lookup(), u"e"_s, QDate(2019, 6, 1));
        QVERIFY(found.has_value());
        QCOMPARE(found->contests.size(), std::size_t(1));
        const Dossier::Contest &contest = found->contests.front();
        QCOMPARE(contest.candidates.front().name(), u"EST"_s); // elected first
        QVERIFY(contest.candidates.front().isEndorsed());
        QCOMPARE(contest.candidates.back().terms.size(), std::size_t(1));
        QCOMPARE(contest.seatsLeft, 0);
        QCOMPARE(contest.organs.size(), std::size_t(1));
        const auto &rounds = contest.organs.front().rounds;
        QCOMPARE(rounds.size(), std::size_t(2));
        QCOMPARE(rounds[0].verdict.required, std::optional<qint64>(128)); // 191 present and voting
        QCOMPARE(rounds[0].verdict.next->eligible, QStringList({u"EST"_s, u"ROU"_s}));
        QCOMPARE(rounds[1].verdict.elected, QStringList {u"EST"_s});
        QCOMPARE(contest.conduct.mode, Conduct::Mode::Ballot);
    }

    void membersAreThoseOfTheDay()
    {
        const RuleTesting::World world = council();
        const auto context = world.context();
        const auto during = Dossier::of(context.lookup(), u"e"_s, QDate(2019, 12, 31));
        QCOMPARE(during->members.size(), std::size_t(1));
        QVERIFY(Dossier::of(context.lookup(), u"e"_s, QDate(2020, 1, 1))->members.empty());
        QVERIFY(!Dossier::of(context.lookup(), u"none"_s, QDate(2020, 1, 1)).has_value());
    }

    /// The names of rounds of which the figures are missing are believed, so that the next round is judged aright.
    void whatTheFiguresDoNotTellIsTakenFromTheRecord()
    {
        RuleTesting::World world = council();
        world.add(u"contests two {'election':'e','groups':['eastern_european'],'seats':2}"_s);
        world.add(u"ballot_rounds x {'contest':'two','number':1,'organ':'ga',"
                  "'votes':[{'state':'EST','votes':120,'elected':true},{'state':'ROU','votes':60}]}"_s);
        const auto context = world.context();
        const auto found = Dossier::of(context.lookup(), u"e"_s, QDate(2019, 6, 1));
        for (const Dossier::Contest &contest : found->contests) {
            if (contest.record.id() == "two"_L1) {
                QCOMPARE(contest.organs.front().rounds.front().verdict.elected, QStringList {u"EST"_s});
            }
        }
    }

    void aWithdrawalBetweenRoundsLeavesTheField()
    {
        RuleTesting::World world = council();
        world.add(u"candidatures c3 {'state':'GEO','body':'sc','contest':'ee','status':'withdrawn',"
                  "'withdrawn_after_round':1}"_s);
        const auto context = world.context();
        const auto found = Dossier::of(context.lookup(), u"e"_s, QDate(2019, 6, 1));
        QCOMPARE(found->contests.front().withdrawals.value(u"GEO"_s), 1);
    }
};

QTEST_APPLESS_MAIN(TestDossier)
#include "tst_dossier.moc"
