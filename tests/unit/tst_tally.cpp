// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Promises counted against the required majority; and the rules of the private collections.

#include "domain/elections/deals.h"
#include "domain/elections/pledges.h"
#include "domain/elections/privatecollections.h"
#include "domain/elections/tally.h"
#include "domain/elections/voteplans.h"
#include "ruletesting.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Chancery;
using namespace Chancery::Domain;

namespace {

Record pledge(const QString &text)
{
    return Record(Pledges::Description, u"p"_s, RuleTesting::json(text));
}

/// The private records of a test beside the public ones of a World.
class Both final : public Lookup
{
public:
    explicit Both(const Lookup &others)
        : m_others(&others)
    {
    }
    std::vector<Record> mine {};
    [[nodiscard]] std::optional<Record> find(const Collection &collection, const QString &id) const override
    {
        return m_others->find(collection, id);
    }
    [[nodiscard]] std::vector<Record> where(const Collection &collection, std::string_view key,
                                            const QString &value) const override
    {
        if (collection.mayTravel()) {
            return m_others->where(collection, key, value);
        }
        std::vector<Record> found;
        for (const Record &record : mine) {
            if (&record.collection() == &collection && read<QString>(record.document(), key) == value) {
                found.push_back(record);
            }
        }
        return found;
    }

private:
    const Lookup *m_others;
};

RuleTesting::World world()
{
    return RuleTesting::World({
        u"contests c {'seats':2,'status':'open'}"_s,
        u"contests over {'seats':1,'status':'decided'}"_s,
        u"candidatures own {'state':'FRA','contest':'c','status':'listed'}"_s,
        u"candidatures ken {'state':'KEN','contest':'c','status':'listed'}"_s,
        u"candidatures out {'state':'NAM','contest':'c','status':'withdrawn'}"_s,
    });
}

bool breaks(const Record &record, const Lookup &lookup, const QString &rule)
{
    const RuleContext context(lookup, {.account = {}, .name = {}, .mission = u"FRA"_s},
                              QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC));
    for (const Finding &finding : validate(record, context)) {
        if (finding.issue.code == rule) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestTally : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void promisesAreGradedAndDiscounted()
    {
        const std::vector<Record> pledges {
            pledge(
                u"{'direction':'received','state':'KEN','standing':'reconfirmed','form':'note_verbale','firmness':95}"_s),
            pledge(
                u"{'direction':'received','state':'BRA','standing':'promised','form':'oral_delegate','firmness':80}"_s),
            pledge(u"{'direction':'received','state':'DEU','standing':'sought'}"_s),
            pledge(u"{'direction':'received','state':'ITA','standing':'declined'}"_s),
            pledge(u"{'direction':'given','state':'ESP','standing':'promised','firmness':100}"_s)};
        const Tally::Answer answer =
            Tally::count(pledges, {.electorate = 193, .expectedVoting = 190, .trust = {{u"oral_delegate"_s, 70}}});
        QCOMPARE(answer.firm, 2); // Kenya and the own vote
        QCOMPARE(answer.likely, 1); // 80 per cent of which 70 are believed
        QCOMPARE(answer.asked, 1);
        QCOMPARE(answer.declined, 1);
        QCOMPARE(answer.required, 127);
        QCOMPARE(answer.missing(), 124);
        QCOMPARE(answer.unknown, 188);
    }

    void laterRoundsCountOtherPromises()
    {
        const std::vector<Record> pledges {
            pledge(
                u"{'direction':'received','state':'KEN','standing':'promised','firmness':90,'rounds':'first_only'}"_s),
            pledge(
                u"{'direction':'received','state':'BRA','standing':'promised','firmness':90,'rounds':'second_choice'}"_s),
            pledge(u"{'direction':'received','state':'DEU','standing':'promised','firmness':90,'rounds':'all'}"_s)};
        Tally::Question question {.ownVote = false};
        QCOMPARE(Tally::count(pledges, question).firm, 2);
        question.scenario = Tally::Scenario::Later;
        QCOMPARE(Tally::count(pledges, question).firm, 2); // Brazil and Germany now
        question.ownVote = true;
        QCOMPARE(Tally::count(pledges, question).firm, 3);
    }

    void oneStateCountsOnce()
    {
        const std::vector<Record> pledges {
            pledge(u"{'direction':'received','state':'KEN','standing':'promised','firmness':40}"_s),
            pledge(u"{'direction':'received','state':'KEN','standing':'promised','firmness':90}"_s)};
        const Tally::Answer answer = Tally::count(pledges, {.ownVote = false});
        QCOMPARE(answer.firm + answer.likely + answer.soft, 1);
    }

    /// As many names as seats; the own candidate takes one of them.
    void noMoreIsPromisedThanThereAreSeats()
    {
        const RuleTesting::World records = world();
        const auto context = records.context();
        Both lookup(context.lookup());
        const Record first = pledge(u"{'direction':'given','state':'KEN','contest':'c','standing':'promised'}"_s);
        QVERIFY(!breaks(first, lookup, u"given_exceed_seats"_s)); // our own candidate and Kenya: two seats
        lookup.mine.push_back(Record(Pledges::Description, u"q"_s, first.document()));
        QVERIFY(breaks(first, lookup, u"given_exceed_seats"_s));
        QVERIFY(!breaks(pledge(u"{'direction':'given','contest':'c','standing':'promised','rounds':'second_choice'}"_s),
                        lookup, u"given_exceed_seats"_s));
        QVERIFY(!breaks(pledge(u"{'direction':'given','contest':'c','standing':'sought'}"_s), lookup,
                        u"given_exceed_seats"_s));
    }

    void aPromiseForSomeoneWhoLeftIsRemembered()
    {
        const RuleTesting::World records = world();
        const auto context = records.context();
        const Both lookup(context.lookup());
        QVERIFY(breaks(pledge(u"{'direction':'given','contest':'c','candidature':'out','standing':'promised'}"_s),
                       lookup, u"candidate_is_out"_s));
        QVERIFY(!breaks(pledge(u"{'direction':'given','contest':'c','candidature':'out','standing':'released'}"_s),
                        lookup, u"candidate_is_out"_s));
        QVERIFY(!breaks(pledge(u"{'direction':'given','contest':'c','candidature':'ken','standing':'promised'}"_s),
                        lookup, u"candidate_is_out"_s));
        QVERIFY(breaks(pledge(u"{'direction':'given','contest':'over','candidature':'ken','standing':'promised'}"_s),
                       lookup, u"candidate_is_elsewhere"_s));
        QVERIFY(
            breaks(pledge(u"{'standing':'promised','reconfirm_by':'2026-11-22'}"_s), lookup, u"reconfirmation_due"_s));
        QVERIFY(!breaks(pledge(u"{'standing':'reconfirmed','reconfirm_by':'2026-11-22'}"_s), lookup,
                        u"reconfirmation_due"_s));
    }

    void aDealAsksHowItStandsWhenOneElectionIsOver()
    {
        const RuleTesting::World records = world();
        const auto context = records.context();
        const Both lookup(context.lookup());
        const auto deal = [](const QString &text) {
            return Record(Deals::Description, u"d"_s, RuleTesting::json(text));
        };
        QVERIFY(breaks(deal(u"{'we_give':'over','they_give':'c','standing':'agreed'}"_s), lookup, u"half_is_open"_s));
        QVERIFY(
            !breaks(deal(u"{'we_give':'over','they_give':'c','standing':'half_done'}"_s), lookup, u"half_is_open"_s));
        QVERIFY(breaks(deal(u"{'we_give':'c','they_give':'c'}"_s), lookup, u"same_contest_twice"_s));
    }

    void aPlanHasNoMoreNamesThanThePaper()
    {
        const RuleTesting::World records = world();
        const auto context = records.context();
        const Both lookup(context.lookup());
        const auto plan = [](const QString &text) {
            return Record(VotePlans::Description, u"v"_s, RuleTesting::json(text));
        };
        QVERIFY(breaks(plan(u"{'contest':'c','names':['KEN','FRA','BRA']}"_s), lookup, u"names_exceed_limit"_s));
        QVERIFY(!breaks(plan(u"{'contest':'c','names':['KEN','FRA']}"_s), lookup, u"names_exceed_limit"_s));
        QVERIFY(breaks(plan(u"{'contest':'c','names':['NAM']}"_s), lookup, u"name_is_out"_s));
    }
};

QTEST_APPLESS_MAIN(TestTally)
#include "tst_tally.moc"
