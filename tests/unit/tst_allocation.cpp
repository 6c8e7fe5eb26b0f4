// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proposals for many requests at once keep every hard rule, whatever is asked.

#include "domain/meetings/allocation.h"
#include "support/highlevelweek.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Chancery::Domain::Allocation;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime at(const QString &time)
{
    return QDateTime::fromString(u"2026-09-22T%1:00Z"_s.arg(time), Qt::ISODate);
}

Ask ask(const QString &id, const QString &from, const QString &to)
{
    Ask made;
    made.id = id;
    made.requester = u"FRA"_s;
    made.windows = {{at(from), at(to)}};
    made.length = 20min;
    made.submittedAt = at(u"00:00"_s);
    return made;
}

Place booth(const QString &name, int seats = 6)
{
    return {name, u"hall"_s, seats, {{at(u"09:00"_s), at(u"18:00"_s)}}};
}

const Given *of(const Proposal &proposal, const QString &id)
{
    const auto found = std::find_if(proposal.given.begin(), proposal.given.end(),
                                    [&id](const Given &given) { return given.ask == id; });
    return found == proposal.given.end() ? nullptr : &*found;
}

/// What a proposal may never do; empty when it does none of it.
QString brokenRule(const std::vector<Ask> &asks, const std::vector<Place> &places, const Terms &terms,
                   const Proposal &proposal)
{
    QHash<QString, const Ask *> askOf;
    for (const Ask &one : asks) {
        askOf.insert(one.id, &one);
    }
    QHash<std::pair<QString, QDate>, int> meetings;
    for (std::size_t i = 0; i < proposal.given.size(); ++i) {
        const Given &given = proposal.given[i];
        const Ask &mine = *askOf.value(given.ask);
        const Span &window = mine.windows.at(static_cast<std::size_t>(given.window));
        if (given.span.from < window.from || given.span.to > window.to || given.span.minutes() != mine.length.count()) {
            return u"outside its window: "_s + given.ask;
        }
        const auto place = std::find_if(places.begin(), places.end(),
                                        [&given](const Place &other) { return other.booth == given.booth; });
        if (place->seats > 0 && mine.persons > place->seats) {
            return u"too many persons: "_s + given.ask;
        }
        if (terms.dailyCap > 0 && ++meetings[{mine.requester, given.span.from.date()}] > terms.dailyCap) {
            return u"above the cap: "_s + given.ask;
        }
        for (std::size_t j = 0; j < i; ++j) {
            const Given &other = proposal.given[j];
            const Ask &theirs = *askOf.value(other.ask);
            const bool isSameBooth = other.booth == given.booth && other.span.overlaps(given.span);
            const Span walked {given.span.from.addSecs(-std::chrono::seconds(terms.walk).count()),
                               given.span.to.addSecs(std::chrono::seconds(terms.walk).count())};
            const bool isSamePerson = other.span.overlaps(walked)
                && std::any_of(mine.people.begin(), mine.people.end(),
                               [&theirs](const QString &person) { return theirs.people.contains(person); });
            if (isSameBooth || isSamePerson || other.ask == given.ask) {
                return u"two at once: "_s + given.ask + u", "_s + other.ask;
            }
        }
    }
    return proposal.given.size() + proposal.left.size() == asks.size() ? QString() : u"a request is lost"_s;
}

} // namespace

class TestAllocation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBestWindowAndTheSmallestBoothThatFits();
    void rankGoesFirstThenTheEarlierRequest();
    void whatIsFixedStays();
    void oneIsMovedSoThatTwoAreServed();
    void aHigherRankIsNotMovedForALowerOne();
    void eachRefusalHasItsReason();
    void theDailyCapIsKept();
    void theOrderOfTheRequestsDoesNotMatter();
    void everyProposalKeepsTheHardRules();
};

void TestAllocation::theBestWindowAndTheSmallestBoothThatFits()
{
    Ask wanted = ask(u"a"_s, u"10:00"_s, u"11:00"_s);
    wanted.windows.insert(wanted.windows.begin(), {at(u"19:00"_s), at(u"20:00"_s)});
    wanted.persons = 5;
    const std::vector<Place> places {booth(u"large"_s, 20), booth(u"small"_s, 4), booth(u"right"_s, 6)};
    const Proposal proposal = propose({{wanted}}, places, {}, {});
    QCOMPARE(proposal.given.size(), std::size_t(1));
    QCOMPARE(proposal.given.front(), (Given {u"a"_s, u"right"_s, {at(u"10:00"_s), at(u"10:20"_s)}, 1}));
}

void TestAllocation::rankGoesFirstThenTheEarlierRequest()
{
    Ask minister = ask(u"minister"_s, u"10:00"_s, u"10:40"_s);
    minister.rank = 1;
    Ask president = ask(u"president"_s, u"10:00"_s, u"10:40"_s);
    president.submittedAt = at(u"08:00"_s);
    Ask late = ask(u"late"_s, u"10:00"_s, u"10:40"_s);
    late.rank = 1;
    late.submittedAt = at(u"01:00"_s);
    const Proposal proposal = propose({{late, minister, president}}, {{booth(u"b"_s)}}, {}, {});
    QCOMPARE(of(proposal, u"president"_s)->span.from, at(u"10:00"_s));
    QCOMPARE(of(proposal, u"minister"_s)->span.from, at(u"10:20"_s));
    QCOMPARE(proposal.left, (std::vector<Left> {{u"late"_s, Reason::Full}}));
}

void TestAllocation::whatIsFixedStays()
{
    const Fixed fixed {{u"old"_s, u"b"_s, {at(u"10:00"_s), at(u"10:20"_s)}}, u"KEN"_s, {u"minister"_s}};
    Ask wanted = ask(u"a"_s, u"10:00"_s, u"11:00"_s);
    QCOMPARE(of(propose({{wanted}}, {{booth(u"b"_s)}}, {{fixed}}, {}), u"a"_s)->span.from, at(u"10:20"_s));
    // Its people need their walk as well.
    wanted.people = {u"minister"_s};
    QCOMPARE(of(propose({{wanted}}, {{booth(u"b"_s)}}, {{fixed}}, {}), u"a"_s)->span.from, at(u"10:30"_s));
}

void TestAllocation::oneIsMovedSoThatTwoAreServed()
{
    // Both have one wish of the same width; the first takes the start, where alone the second can be.
    Ask first = ask(u"first"_s, u"10:00"_s, u"10:50"_s);
    Ask second = ask(u"second"_s, u"09:40"_s, u"10:30"_s);
    second.submittedAt = at(u"05:00"_s);
    second.people = {u"minister"_s};
    const Fixed fixed {{u"old"_s, u"other"_s, {at(u"09:30"_s), at(u"09:50"_s)}}, u"KEN"_s, {u"minister"_s}};
    const Proposal proposal = propose({{first, second}}, {{booth(u"b"_s)}}, {{fixed}}, {});
    QVERIFY(proposal.left.empty());
    QCOMPARE(of(proposal, u"second"_s)->span.from, at(u"10:00"_s));
    QCOMPARE(of(proposal, u"first"_s)->span.from, at(u"10:20"_s));
}

void TestAllocation::aHigherRankIsNotMovedForALowerOne()
{
    const Ask president = ask(u"president"_s, u"10:00"_s, u"11:00"_s);
    Ask minister = ask(u"minister"_s, u"10:00"_s, u"10:20"_s);
    minister.rank = 1;
    const Proposal proposal = propose({{president, minister}}, {{booth(u"b"_s)}}, {}, {});
    QCOMPARE(of(proposal, u"president"_s)->span.from, at(u"10:00"_s));
    QCOMPARE(proposal.left, (std::vector<Left> {{u"minister"_s, Reason::Full}}));
}

void TestAllocation::eachRefusalHasItsReason()
{
    const Ask brief = ask(u"brief"_s, u"10:00"_s, u"10:10"_s);
    Ask crowd = ask(u"crowd"_s, u"10:00"_s, u"11:00"_s);
    crowd.persons = 100;
    const Ask night = ask(u"night"_s, u"20:00"_s, u"21:00"_s);
    const Ask none = [] {
        Ask made = ask(u"none"_s, u"10:00"_s, u"11:00"_s);
        made.windows.clear();
        return made;
    }();
    const Proposal proposal = propose({{brief, crowd, night, none}}, {{booth(u"b"_s)}}, {}, {});
    QVERIFY(proposal.given.empty());
    for (const Left &left : proposal.left) {
        const Reason expected = left.ask == "crowd"_L1 ? Reason::TooManyPersons
            : left.ask == "night"_L1                   ? Reason::Closed
                                                       : Reason::NoWindow;
        QCOMPARE(left.reason, expected);
    }
}

void TestAllocation::theDailyCapIsKept()
{
    Terms terms;
    terms.dailyCap = 1;
    const Ask first = ask(u"a"_s, u"10:00"_s, u"11:00"_s);
    Ask second = ask(u"b"_s, u"10:00"_s, u"11:00"_s);
    const std::vector<Place> places {booth(u"b"_s)};
    QCOMPARE(propose({{first, second}}, places, {}, terms).left, (std::vector<Left> {{u"b"_s, Reason::Full}}));
    second.requester = u"KEN"_s;
    QVERIFY(propose({{first, second}}, places, {}, terms).left.empty());
}

void TestAllocation::theOrderOfTheRequestsDoesNotMatter()
{
    Test::HighLevelWeek week = Test::highLevelWeek(7, 300, 30, 5, 2);
    const Proposal proposal = propose(week.asks, week.places, {}, {});
    std::reverse(week.asks.begin(), week.asks.end());
    std::reverse(week.places.begin(), week.places.end());
    QCOMPARE(propose(week.asks, week.places, {}, {}).given, proposal.given);
}

void TestAllocation::everyProposalKeepsTheHardRules()
{
    QVERIFY(rc::check([](unsigned seed) {
        const int requests = *rc::gen::inRange(0, 120);
        const int missions = *rc::gen::inRange(2, 12);
        const int booths = *rc::gen::inRange(0, 5);
        Terms terms;
        terms.dailyCap = *rc::gen::inRange(0, 6);
        terms.walk = std::chrono::minutes(*rc::gen::inRange(0, 20));
        const Test::HighLevelWeek week = Test::highLevelWeek(seed, requests, missions, booths, 2);
        const Proposal proposal = propose(week.asks, week.places, {}, terms);
        const QString broken = brokenRule(week.asks, week.places, terms, proposal);
        RC_ASSERT(broken.isEmpty());
    }));
}

QTEST_APPLESS_MAIN(TestAllocation)
#include "tst_allocation.moc"
