// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds for every contest, whatever the figures: courses of invented rounds, shrunk to the smallest that fails.

#include "domain/elections/rounds.h"

#include <QTest>

#include <ostream>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace Chancery::Domain;
using namespace Chancery::Domain::Ballot;

namespace {

struct Played
{
    Terms terms;
    std::vector<Round> rounds {};
    std::vector<Verdict> verdicts {};
    qint64 seatsLeft = 0;
    QStringList elected {};
};

Terms anyTerms()
{
    return {.majority = *rc::gen::element(Majority::TwoThirdsPresentVoting, Majority::MajorityPresentVoting,
                                          Majority::AbsoluteAll, Majority::TwoThirdsAndAbsoluteAll),
            .seats = *rc::gen::inRange<qint64>(1, 5),
            .electorate = *rc::gen::inRange<qint64>(10, 194)};
}

/// A round that adds up: nobody above those voting, all together at most voting times seats.
Round anyRound(int number, const Terms &terms, qint64 seats, const QStringList &names)
{
    const qint64 voting = *rc::gen::inRange<qint64>(1, *terms.electorate + 1);
    Round round {.number = number};
    round.sheet.voting = voting;
    qint64 left = voting * seats;
    for (const QString &name : names) {
        const qint64 votes = *rc::gen::inRange<qint64>(0, std::min(voting, left) + 1);
        left -= votes;
        round.tallies.push_back({name, votes});
    }
    return round;
}

Played play(const Terms &terms)
{
    const QStringList all {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s};
    Played played {.terms = terms};
    Course course(terms);
    for (int number = 1; number <= 12 && course.seatsLeft() > 0; ++number) {
        const std::optional<NextBallot> next = played.verdicts.empty() ? std::nullopt : played.verdicts.back().next;
        const bool isFree = !next || next->eligible.isEmpty();
        QStringList names = isFree ? all : next->eligible;
        for (const QString &name : course.elected()) {
            names.removeAll(name);
        }
        const Round round = anyRound(number, terms, course.seatsLeft(), names);
        played.rounds.push_back(round);
        played.verdicts.push_back(course.take(round));
    }
    played.seatsLeft = course.seatsLeft();
    played.elected = course.elected();
    return played;
}

bool contradicts(const Verdict &verdict)
{
    return std::ranges::any_of(verdict.remarks, &Remark::contradiction);
}

} // namespace

class TestBallotProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noMoreAreElectedThanThereAreSeats()
    {
        QVERIFY(rc::check([] {
            const Played played = play(anyTerms());
            RC_ASSERT(played.elected.size() + played.seatsLeft == played.terms.seats);
            RC_ASSERT(QSet<QString>(played.elected.begin(), played.elected.end()).size() == played.elected.size());
        }));
    }

    void everyoneElectedHadTheMajorityAndEveryRoundSaysWhatComesNext()
    {
        QVERIFY(rc::check([] {
            const Played played = play(anyTerms());
            for (std::size_t i = 0; i < played.verdicts.size(); ++i) {
                const Verdict &verdict = played.verdicts[i];
                for (const Tally &tally : played.rounds[i].tallies) {
                    RC_ASSERT(!verdict.elected.contains(tally.name) || tally.votes >= *verdict.required);
                }
                RC_ASSERT((verdict.seatsLeft == 0) == !verdict.next.has_value());
                RC_ASSERT(!verdict.why.empty());
                RC_ASSERT(!contradicts(verdict)); // rounds that add up and keep the field have nothing to remark
            }
        }));
    }

    void theOrderOfCandidatesDoesNotMatter()
    {
        QVERIFY(rc::check([] {
            const Played played = play(anyTerms());
            Course other(played.terms);
            for (std::size_t i = 0; i < played.rounds.size(); ++i) {
                Round shuffled = played.rounds[i];
                std::reverse(shuffled.tallies.begin(), shuffled.tallies.end());
                const auto turn = *rc::gen::inRange<std::size_t>(0, shuffled.tallies.size() + 1);
                std::rotate(shuffled.tallies.begin(),
                            shuffled.tallies.begin()
                                + static_cast<std::ptrdiff_t>(turn % std::max<std::size_t>(shuffled.tallies.size(), 1)),
                            shuffled.tallies.end());
                const Verdict verdict = other.take(shuffled);
                RC_ASSERT(verdict.elected == played.verdicts[i].elected);
                RC_ASSERT(verdict.next == played.verdicts[i].next);
                RC_ASSERT(verdict.why == played.verdicts[i].why);
            }
        }));
    }

    void aRestrictedFieldIsTwiceTheSeatsLeftUnlessTiesMakeItWider()
    {
        QVERIFY(rc::check([] {
            for (const Verdict &verdict : play(anyTerms()).verdicts) {
                if (!verdict.next || verdict.next->type != RoundType::Restricted) {
                    continue;
                }
                const bool hasTie = std::ranges::any_of(
                    verdict.remarks, [](const Remark &remark) { return remark.code == u"tie_at_restriction"_s; });
                RC_ASSERT(hasTie || verdict.next->eligible.size() <= largestRestrictedField(verdict.seatsLeft));
            }
        }));
    }

    void theIdentitiesOfTheSheetHold()
    {
        QVERIFY(rc::check([] {
            Sheet sheet;
            sheet.invalid = *rc::gen::inRange<qint64>(0, 20);
            sheet.abstentions = *rc::gen::inRange<qint64>(0, 20);
            sheet.voting = *rc::gen::inRange<qint64>(0, 180);
            const Sheet full = completed(sheet);
            RC_ASSERT(*full.valid == *full.voting + *full.abstentions);
            RC_ASSERT(*full.papers == *full.valid + *full.invalid);
            RC_ASSERT(!papersContradict(full) && !votersContradict(full));
        }));
    }

    void twoThirdsIsTheLeastNumberThatIsNotLess()
    {
        QVERIFY(rc::check([] {
            const auto voting = *rc::gen::inRange<qint64>(1, 200);
            const qint64 required = *requiredVotes(Majority::TwoThirdsPresentVoting, voting, {});
            RC_ASSERT(3 * required >= 2 * voting);
            RC_ASSERT(3 * (required - 1) < 2 * voting);
            const qint64 simple = *requiredVotes(Majority::MajorityPresentVoting, voting, {});
            RC_ASSERT(2 * simple > voting && 2 * (simple - 1) <= voting);
        }));
    }
};

QTEST_APPLESS_MAIN(TestBallotProperties)
#include "tst_ballotproperties.moc"
