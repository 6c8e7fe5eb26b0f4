// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remarksentence.h"

#include <algorithm>
#include <array>

namespace Chancery::Domain::Ballot {
using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    QLatin1String code;
    QLatin1String text; ///< %1, %2 …: the params; %*: all of them.
};

constexpr std::array Sentences {
    // Arithmetic.
    Sentence {"papers_do_not_add_up"_L1, "Invalid and valid ballots do not add up to the ballot papers."_L1},
    Sentence {"voters_do_not_add_up"_L1, "Abstentions and members voting do not add up to the valid ballots."_L1},
    Sentence {"votes_exceed_voting"_L1, "%1 has %2 votes, more than the %3 members present and voting."_L1},
    Sentence {"sum_exceeds_ballots"_L1, "The votes add up to %1, more than the %2 that the ballots can carry."_L1},
    Sentence {"figure_below_zero"_L1, "A figure is below zero: %1."_L1},
    Sentence {"papers_exceed_members"_L1, "%1 ballot papers, but only %2 members."_L1},
    Sentence {"required_differs"_L1, "The record says that %1 votes were required; by the rules it was %2."_L1},
    Sentence {"votes_differ"_L1, "%1: the round says %2 votes, the list of candidates %3."_L1},
    Sentence {"elected_exceed_seats"_L1, "%1 are recorded as elected to %2 seats."_L1},
    Sentence {"seats_do_not_add_up"_L1, "The record says %1 seats in all; its slates have %2."_L1},
    // Course.
    Sentence {"name_stands_twice"_L1, "%1 stands twice."_L1},
    Sentence {"type_differs"_L1, "The ballot is recorded as %1; by the rules it was %2."_L1},
    Sentence {"not_eligible"_L1, "%1 has votes in a restricted ballot in which it could not stand."_L1},
    Sentence {"no_seat_left"_L1, "A round after the last seat was won."_L1},
    Sentence {"elected_not_recorded"_L1, "By the figures %1 was elected; the record does not say so."_L1},
    Sentence {"recorded_not_elected"_L1, "The record says that %1 was elected; the figures do not."_L1},
    Sentence {"declined_after_election"_L1, "%1 was elected and did not take the seat, which is open again."_L1},
    Sentence {"accepted_from_record"_L1, "%1 counts as elected because the record says so; figures are missing."_L1},
    Sentence {"too_many_pass"_L1, "%1 names have the majority for %2 seats; the ballot is repeated."_L1},
    Sentence {"tie_for_last_seat"_L1, "A tie for the last seat elects none of these: %*."_L1},
    Sentence {"tie_at_restriction"_L1, "%1 ties with the last of those who may stand on and is let in."_L1},
    Sentence {"rounds_missing"_L1, "Rounds %1 to %2 are not recorded."_L1},
    Sentence {"votes_incomplete"_L1, "Votes of some who stood are not recorded."_L1},
    Sentence {"majority_unknown"_L1, "The figures from which the majority is counted are not recorded."_L1},
    Sentence {"series_unknown"_L1, "Where in its series the ballot stands is not known."_L1},
    Sentence {"two_nationals"_L1, "%1 is the second national of %2; only one can be elected."_L1},
    // Form.
    Sentence {"election_unreadable"_L1, "Election %1 is not an object."_L1},
    Sentence {"slates_missing"_L1, "The election has no slates."_L1},
    Sentence {"seats_missing"_L1, "A slate needs at least one seat; the record says %1. It was not played."_L1},
    Sentence {"round_unreadable"_L1, "Round %1 is not an object with a number of 1 or more."_L1},
    Sentence {"round_out_of_order"_L1, "Round %1 stands out of order or twice."_L1},
    Sentence {"figure_unreadable"_L1, "%1 is \"%2\", which is not a whole number."_L1},
    Sentence {"candidate_unreadable"_L1, "A candidate has neither country nor name."_L1},
    Sentence {"type_unknown"_L1, "There is no type of ballot \"%1\"."_L1},
    Sentence {"majority_rule_unknown"_L1,
              "The majority rule \"%1\" is not known; where a round records the majority, that one is taken."_L1},
    Sentence {"majority_from_body"_L1, "The record names no majority rule that is known; that of %1 was taken."_L1},
    Sentence {"part_unreadable"_L1, "\"%1\" does not have the form of a record and was passed over."_L1},
};

} // namespace

QString remarkSentence(const Remark &remark)
{
    const auto found = std::ranges::find(Sentences, remark.code, &Sentence::code);
    if (found == Sentences.end()) {
        return remark.code;
    }
    QString text = found->text;
    text.replace("%*"_L1, remark.params.join(u", "_s));
    for (qsizetype i = remark.params.size(); i > 0; --i) {
        text.replace(u'%' + QString::number(i), remark.params.at(i - 1));
    }
    return text;
}

} // namespace Chancery::Domain::Ballot
