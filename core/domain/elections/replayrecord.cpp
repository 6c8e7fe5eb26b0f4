// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replayrecord.h"

#include "domain/jsonvalue.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace Chancery::Domain::Ballot {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 CouncilOfEcosoc = 54;

std::optional<Majority> majorityOf(const QString &rule)
{
    if (rule == "two_thirds_present_voting"_L1) {
        return Majority::TwoThirdsPresentVoting;
    }
    if (rule == "majority_of_members"_L1) {
        return Majority::AbsoluteAll;
    }
    // The second step of a nomination is an election by the Assembly with the simple majority.
    if (rule == "simple_majority_present_voting"_L1 || rule == "nomination_then_election"_L1
        || rule == "largest_number_and_majority_present_voting"_L1) {
        return Majority::MajorityPresentVoting;
    }
    return majorityNamed(rule); // the names of Chancery's own field `majority`
}

/// Rules as records of expert bodies word them, from the most to the least demanding.
std::optional<Majority> majorityInWords(const QString &rule)
{
    const auto says = [&rule](const char *words) {
        return rule.contains(QLatin1String(words), Qt::CaseInsensitive);
    };
    if (says("two thirds") && says("including a majority of")) {
        return Majority::TwoThirdsAndAbsoluteAll;
    }
    if (says("two thirds")) {
        return Majority::TwoThirdsPresentVoting;
    }
    if (says("absolute majority")) {
        return Majority::AbsoluteAll;
    }
    return says("majority of members present and voting") ? std::optional(Majority::MajorityPresentVoting)
                                                          : std::nullopt;
}

/// Bodies whose members the Economic and Social Council elects: its 54 members are the electorate.
bool isElectedByEcosoc(const QString &body)
{
    constexpr std::array Bodies {"STATCOM"_L1, "CSW"_L1,        "CND"_L1,     "CCPCJ"_L1,       "CPD"_L1,
                                 "CSOCD"_L1,   "UNWOMEN_EB"_L1, "UNDP_EB"_L1, "UNICEF_EB"_L1,   "WFP_EB"_L1,
                                 "INCB"_L1,    "CESCR"_L1,      "PFII"_L1,    "UNHCR_EXCOM"_L1, "CSTD"_L1};
    return std::any_of(Bodies.begin(), Bodies.end(), [&body](QLatin1String name) { return body == name; });
}

/// Where the record does not name the majority but the body leaves no doubt (Charter, Art. 18; res. 60/251; Statute of
/// the Court, Art. 10; Convention on the Law of the Sea, Annex VI, Art. 4; Statute of the Commission, Art. 9).
std::optional<Majority> majorityOfBody(const QString &body)
{
    if (body == "SC"_L1 || body == "ECOSOC"_L1) {
        return Majority::TwoThirdsPresentVoting;
    }
    if (body == "HRC"_L1 || body == "ICJ"_L1) {
        return Majority::AbsoluteAll;
    }
    if (body == "ITLOS"_L1) {
        return Majority::TwoThirdsAndAbsoluteAll;
    }
    return body == "ILC"_L1 || isElectedByEcosoc(body) ? std::optional(Majority::MajorityPresentVoting) : std::nullopt;
}

class Reading
{
public:
    explicit Reading(std::vector<Remark> &remarks)
        : m_remarks(&remarks)
    {
    }
    /// A whole number; none when it is missing, and remarked when something else stands there.
    std::optional<qint64> figure(const QJsonValue &value, const QString &name) const
    {
        if (isAbsent(value)) {
            return std::nullopt;
        }
        const std::optional<qint64> number = wholeNumber(value);
        if (!number) {
            m_remarks->push_back({u"figure_unreadable"_s, {name, value.toVariant().toString()}, true});
        }
        return number;
    }
    /// What \p key holds as a list; remarked when something else stands there.
    QJsonArray list(const QJsonObject &object, QLatin1String key) const
    {
        const QJsonValue value = object.value(key);
        if (!isAbsent(value) && !value.isArray()) {
            m_remarks->push_back({u"part_unreadable"_s, {key}, true});
        }
        return value.toArray();
    }
    /// The same of an object.
    QJsonObject part(const QJsonObject &object, QLatin1String key) const
    {
        const QJsonValue value = object.value(key);
        if (!isAbsent(value) && !value.isObject()) {
            m_remarks->push_back({u"part_unreadable"_s, {key}, true});
        }
        return value.toObject();
    }

private:
    std::vector<Remark> *m_remarks;
};

std::optional<RoundType> typeOf(const QJsonObject &round, int number, std::vector<Remark> &remarks)
{
    const QString type = round.value("type"_L1).toString();
    if (type == "restricted"_L1) {
        return RoundType::Restricted;
    }
    if (type == "special_tie"_L1) {
        return RoundType::SpecialTie;
    }
    if (type == "unrestricted"_L1 || type == "first"_L1) {
        return number == 1 ? RoundType::First : RoundType::Unrestricted;
    }
    if (!type.isEmpty()) {
        remarks.push_back({u"type_unknown"_s, {type}, false});
    }
    return std::nullopt;
}

RecordedRound roundOf(const QJsonValue &value, int place)
{
    RecordedRound read;
    const QJsonObject object = value.toObject();
    const Reading reading(read.remarks);
    const auto figure = [&](QLatin1String key) {
        return reading.figure(object.value(key), key);
    };
    const std::optional<qint64> number = figure("round"_L1);
    if (!value.isObject() || (number && *number < 1)) {
        read.remarks.push_back({u"round_unreadable"_s, {QString::number(place)}, true});
    }
    read.round.number = number && *number >= 1 ? static_cast<int>(*number) : place;
    read.round.type = typeOf(object, read.round.number, read.remarks);
    read.round.sheet = {.papers = figure("ballot_papers"_L1),
                        .invalid = figure("invalid"_L1),
                        .valid = figure("valid"_L1),
                        .abstentions = figure("abstentions"_L1),
                        .voting = figure("present_and_voting"_L1),
                        .required = figure("required_majority"_L1)};
    read.organ = object.value("organ"_L1).toString().toLower();
    const QJsonObject votes = reading.part(object, "votes"_L1);
    for (auto vote = votes.begin(); vote != votes.end(); ++vote) {
        if (const auto count = reading.figure(vote.value(), vote.key())) {
            read.round.tallies.push_back({.name = vote.key(), .votes = *count});
        }
    }
    return read;
}

QString nameOf(const QJsonObject &candidate)
{
    for (const QLatin1String key : {"country"_L1, "name"_L1, "name_of_candidate"_L1}) {
        if (const QString name = candidate.value(key).toString(); !name.isEmpty()) {
            return name;
        }
    }
    return {};
}

void readCandidates(const QJsonArray &candidates, RecordedSlate &slate)
{
    for (const QJsonValue &value : candidates) {
        const QJsonObject candidate = value.toObject();
        const QString name = nameOf(candidate);
        if (name.isEmpty()) {
            slate.remarks.push_back({u"candidate_unreadable"_s, {}, true});
            continue;
        }
        if (slate.declared.contains(name)) {
            slate.remarks.push_back({u"name_stands_twice"_s, {name}, true});
        }
        if (candidate.value("declared"_L1).toBool(true)) {
            slate.declared.append(name);
        }
        if (candidate.value("elected"_L1).toBool()) {
            slate.elected.append(name);
        }
        if (candidate.value("withdrawn"_L1).toBool()) {
            slate.withdrawn.append(name);
        }
    }
    slate.elected.removeDuplicates();
    if (slate.seats > 0 && slate.elected.size() > slate.seats) {
        slate.remarks.push_back(
            {u"elected_exceed_seats"_s, {QString::number(slate.elected.size()), QString::number(slate.seats)}, true});
    }
}

/// The votes that stand with a candidate, where the record vouches for them: against those of the rounds, or in their
/// place where a round does not have them. Two organs have two figures a number: there the rounds alone speak.
void takeVotesOf(const QJsonArray &candidates, RecordedSlate &slate)
{
    for (const QJsonValue &value : candidates) {
        const QJsonObject candidate = value.toObject();
        for (const QJsonValue &vote : candidate.value("votes"_L1).toArray()) {
            const auto number = wholeNumber(vote.toObject().value("round"_L1));
            const auto count = wholeNumber(vote.toObject().value("votes"_L1));
            if (!count || !number || *number < 1 || !vote.toObject().value("verified"_L1).toBool(true)) {
                continue;
            }
            const auto same = [number](const RecordedRound &each) {
                return each.round.number == *number;
            };
            auto round = std::ranges::find_if(slate.rounds, same);
            if (round == slate.rounds.end()) {
                slate.rounds.push_back({.round = {.number = static_cast<int>(*number)}});
                round = std::prev(slate.rounds.end());
            }
            const auto tally = std::ranges::find(round->round.tallies, nameOf(candidate), &Tally::name);
            if (tally == round->round.tallies.end()) {
                round->round.tallies.push_back({.name = nameOf(candidate), .votes = *count});
            } else if (tally->votes != *count) {
                round->remarks.push_back(
                    {u"votes_differ"_s, {tally->name, QString::number(tally->votes), QString::number(*count)}, true});
            }
        }
    }
    std::ranges::stable_sort(slate.rounds, {}, [](const RecordedRound &each) { return each.round.number; });
}

void readRounds(const QJsonArray &rounds, RecordedSlate &slate)
{
    for (const QJsonValue &value : rounds) {
        slate.rounds.push_back(roundOf(value, static_cast<int>(slate.rounds.size()) + 1));
    }
    slate.isDual = slate.isDual || std::ranges::any_of(slate.rounds, [&slate](const RecordedRound &each) {
                       return each.organ != slate.rounds.front().organ;
                   });
    const auto organ = [](const RecordedRound &each) -> const QString & {
        return each.organ;
    };
    std::ranges::stable_sort(slate.rounds, {}, organ);
    const auto follows = [&slate](std::size_t i) {
        return slate.rounds[i].organ == slate.rounds[i - 1].organ;
    };
    for (std::size_t i = 1; i < slate.rounds.size(); ++i) {
        if (follows(i) && slate.rounds[i].round.number <= slate.rounds[i - 1].round.number) {
            slate.rounds[i].remarks.push_back(
                {u"round_out_of_order"_s, {QString::number(slate.rounds[i].round.number)}, true});
        }
    }
    std::ranges::stable_sort(slate.rounds, [](const RecordedRound &a, const RecordedRound &b) {
        return a.organ != b.organ ? a.organ < b.organ : a.round.number < b.round.number;
    });
    // Of two with one number the later entry is a correction at best: it is told and not played.
    for (std::size_t i = 1; i < slate.rounds.size();) {
        if (!follows(i) || slate.rounds[i].round.number != slate.rounds[i - 1].round.number) {
            ++i;
            continue;
        }
        std::ranges::move(slate.rounds[i].remarks, std::back_inserter(slate.rounds[i - 1].remarks));
        slate.rounds.erase(slate.rounds.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

RecordedSlate slateOf(const QJsonObject &object, bool isDual)
{
    RecordedSlate slate;
    slate.label = object.value("label"_L1).toString();
    slate.isDual = isDual;
    const Reading reading(slate.remarks);
    slate.seats = reading.figure(object.value("seats"_L1), u"seats"_s).value_or(0);
    if (slate.seats < 1) {
        slate.remarks.push_back({u"seats_missing"_s, {QString::number(slate.seats)}, true});
    }
    const QJsonArray candidates = reading.list(object, "candidates"_L1);
    readCandidates(candidates, slate);
    readRounds(reading.list(object, "rounds"_L1), slate);
    if (!slate.isDual) {
        takeVotesOf(candidates, slate);
    }
    return slate;
}

void readMajority(const QJsonObject &object, RecordedElection &election)
{
    const QString rule = object.value("majority_rule"_L1).toString();
    const QString body = object.value("body"_L1).toString();
    election.majority = majorityOf(rule);
    if (!election.majority) {
        election.majority = majorityInWords(rule);
    }
    if (!election.majority) {
        election.majority = majorityOfBody(body);
        if (election.majority) {
            election.remarks.push_back({u"majority_from_body"_s, {body}, false});
        }
    }
    if (!election.majority) {
        election.remarks.push_back({u"majority_rule_unknown"_s, {rule}, false});
    }
    const QDate day = QDate::fromString(object.value("date"_L1).toString(), Qt::ISODate);
    election.electorate = Reading(election.remarks).figure(object.value("electorate"_L1), u"electorate"_s);
    if (!election.electorate) {
        election.electorate = isElectedByEcosoc(body) ? std::optional(CouncilOfEcosoc) : assemblyMembersOn(day);
    }
}

} // namespace

bool hasBallots(const QJsonValue &value)
{
    return value.toObject().contains("slates"_L1) || value.toObject().contains("rounds"_L1);
}

RecordedElection recordedElection(const QJsonValue &value, qsizetype place)
{
    RecordedElection election;
    const QJsonObject object = value.toObject();
    election.id = object.value("id"_L1).toString();
    if (election.id.isEmpty()) {
        election.id = u"#%1"_s.arg(place);
    }
    if (!value.isObject()) {
        election.remarks.push_back({u"election_unreadable"_s, {election.id}, true});
        return election;
    }
    readMajority(object, election);
    const bool isDual = object.value("body"_L1).toString() == "ICJ"_L1;
    qint64 seats = 0;
    for (const QJsonValue &slate : Reading(election.remarks).list(object, "slates"_L1)) {
        election.slates.push_back(slateOf(slate.toObject(), isDual));
        seats += election.slates.back().seats;
    }
    if (election.slates.empty() && object.contains("rounds"_L1)) {
        election.slates.push_back(slateOf(object, isDual)); // one contest for all seats, without the wrapping
        seats = election.slates.back().seats;
    }
    if (election.slates.empty()) {
        election.remarks.push_back({u"slates_missing"_s, {}, true});
    }
    const auto total = Reading(election.remarks).figure(object.value("seats_total"_L1), u"seats_total"_s);
    if (total && !election.slates.empty() && *total != seats) {
        election.remarks.push_back({u"seats_do_not_add_up"_s, {QString::number(*total), QString::number(seats)}, true});
    }
    return election;
}

} // namespace Chancery::Domain::Ballot
