// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay.h"

#include "domain/elections/rounds.h"

using namespace Qt::StringLiterals;

namespace Chancery::Domain::Ballot {

namespace {

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

std::optional<qint64> figure(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional<qint64>(value.toInteger()) : std::nullopt;
}

std::optional<RoundType> typeOf(const QJsonObject &round)
{
    const QString type = round.value("type"_L1).toString();
    if (type == "restricted"_L1) {
        return RoundType::Restricted;
    }
    if (type == "special_tie"_L1) {
        return RoundType::SpecialTie;
    }
    if (type == "unrestricted"_L1 || type == "first"_L1) {
        return round.value("round"_L1).toInt() == 1 ? RoundType::First : RoundType::Unrestricted;
    }
    return std::nullopt;
}

Round roundOf(const QJsonObject &object)
{
    Round round {.number = object.value("round"_L1).toInt(1), .type = typeOf(object)};
    round.sheet = {.papers = figure(object, "ballot_papers"_L1),
                   .invalid = figure(object, "invalid"_L1),
                   .valid = figure(object, "valid"_L1),
                   .abstentions = figure(object, "abstentions"_L1),
                   .voting = figure(object, "present_and_voting"_L1),
                   .required = figure(object, "required_majority"_L1)};
    const QJsonObject votes = object.value("votes"_L1).toObject();
    for (auto vote = votes.begin(); vote != votes.end(); ++vote) {
        round.tallies.push_back({.name = vote.key(), .votes = vote->toInteger()});
    }
    return round;
}

struct Recorded
{
    QStringList declared; ///< Those who stood; not the write-ins.
    QStringList elected;
    QStringList withdrawn;
};

Recorded recordedOf(const QJsonArray &candidates)
{
    Recorded recorded;
    for (const QJsonValue &value : candidates) {
        const QJsonObject candidate = value.toObject();
        if (candidate.value("declared"_L1).toBool(true)) {
            recorded.declared.append(candidate.value("country"_L1).toString());
        }
        if (candidate.value("elected"_L1).toBool()) {
            recorded.elected.append(candidate.value("country"_L1).toString());
        }
        if (candidate.value("withdrawn"_L1).toBool()) {
            recorded.withdrawn.append(candidate.value("country"_L1).toString());
        }
    }
    return recorded;
}

QJsonObject toJson(const Remark &remark)
{
    return {{"code"_L1, remark.code},
            {"params"_L1, QJsonArray::fromStringList(remark.params)},
            {"contradiction"_L1, remark.contradiction}};
}

QJsonArray toJson(const Reasons &reasons)
{
    QJsonArray array;
    for (const Reason &reason : reasons) {
        array.append(QJsonObject {{"code"_L1, reason.code},
                                  {"params"_L1, QJsonArray::fromStringList(reason.params)},
                                  {"source"_L1, reason.source}});
    }
    return array;
}

QJsonValue toJson(const std::optional<NextBallot> &next)
{
    if (!next) {
        return {};
    }
    return QJsonObject {{"type"_L1, nameOf(next->type)},
                        {"series_position"_L1, next->seriesPosition},
                        {"eligible"_L1, QJsonArray::fromStringList(next->eligible)}};
}

/// One slate of one election.
class SlateReplay
{
public:
    SlateReplay(const QJsonObject &election, const QJsonObject &slate, const Terms &terms)
        : m_election(election.value("id"_L1).toString())
        , m_slate(slate.value("label"_L1).toString())
        , m_recorded(recordedOf(slate.value("candidates"_L1).toArray()))
        , m_rounds(slate.value("rounds"_L1).toArray())
        , m_course(terms)
    {
    }

    void run(Replay &replay)
    {
        for (qsizetype i = 0; i < m_rounds.size(); ++i) {
            const Round round = roundOf(m_rounds.at(i).toObject());
            replay.rounds.push_back(judge(round, i + 1 == m_rounds.size(), replay.contradictions));
        }
    }

private:
    QJsonObject judge(const Round &recorded, bool last, int &contradictions)
    {
        Round round = recorded;
        if (!last) {
            const QJsonObject following = m_rounds.at(indexOf(round) + 1).toObject().value("votes"_L1).toObject();
            for (const QString &name : m_recorded.withdrawn) {
                if (!following.isEmpty() && !following.contains(name)) {
                    round.withdrawn.append(name); // the record gives no round: absent from the next ballot
                }
            }
        }
        round.complete = isComplete(round);
        Verdict verdict = m_course.take(round);
        compare(verdict, last);
        QJsonArray findings;
        for (const Remark &remark : verdict.remarks) {
            findings.append(toJson(remark));
            contradictions += remark.contradiction ? 1 : 0;
        }
        return {{"election"_L1, m_election},
                {"slate"_L1, m_slate},
                {"round"_L1, round.number},
                {"required"_L1, verdict.required ? QJsonValue(*verdict.required) : QJsonValue()},
                {"elected"_L1, QJsonArray::fromStringList(verdict.elected)},
                {"next"_L1, toJson(verdict.next)},
                {"rule"_L1, verdict.rule},
                {"why"_L1, toJson(verdict.why)},
                {"findings"_L1, findings}};
    }

    /// Whether everyone who may have taken votes in the round has a figure: all who stood, at first; someone, later.
    [[nodiscard]] bool isComplete(const Round &round) const
    {
        if (round.tallies.empty() || round.number > 1) {
            return !round.tallies.empty();
        }
        return std::ranges::all_of(m_recorded.declared, [&](const QString &name) {
            return m_recorded.withdrawn.contains(name)
                || std::ranges::any_of(round.tallies, [&name](const Tally &tally) { return tally.name == name; });
        });
    }

    [[nodiscard]] qsizetype indexOf(const Round &round) const
    {
        for (qsizetype i = 0; i < m_rounds.size(); ++i) {
            if (m_rounds.at(i).toObject().value("round"_L1).toInt() == round.number) {
                return i;
            }
        }
        return m_rounds.size() - 1;
    }

    void compare(Verdict &verdict, bool last)
    {
        for (const QString &name : std::as_const(verdict.elected)) {
            if (m_recorded.withdrawn.contains(name)) {
                verdict.remarks.push_back({u"declined_after_election"_s, {name}, false});
                m_course.reopen(name);
            } else if (!m_recorded.elected.contains(name)) {
                verdict.remarks.push_back({u"elected_not_recorded"_s, {name}, true});
            }
        }
        const auto unclear = [](const Remark &remark) {
            return remark.code == "rounds_missing"_L1 || remark.code == "votes_incomplete"_L1
                || remark.code == "majority_unknown"_L1;
        };
        m_incomplete = m_incomplete || std::ranges::any_of(verdict.remarks, unclear);
        if (!last) {
            return;
        }
        for (const QString &name : m_recorded.elected) {
            if (m_course.elected().contains(name)) {
                continue;
            }
            // Where figures are missing the record is believed, and said to be; where none is, it contradicts the
            // rules.
            if (m_incomplete && m_course.seatsLeft() > 0) {
                verdict.remarks.push_back({u"accepted_from_record"_s, {name}, false});
                m_course.accept(name);
                verdict.elected.append(name);
                verdict.next.reset();
            } else {
                verdict.remarks.push_back({u"recorded_not_elected"_s, {name}, true});
            }
        }
    }

    QString m_election;
    QString m_slate;
    Recorded m_recorded;
    QJsonArray m_rounds;
    Course m_course;
    bool m_incomplete = false;
};

} // namespace

Expected<Replay> replay(const QJsonObject &record)
{
    if (!record.value("elections"_L1).isArray()) {
        return failure(ErrorCode::Malformed, u"no array \"elections\" in the record"_s);
    }
    Replay replay;
    for (const QJsonValue &value : record.value("elections"_L1).toArray()) {
        const QJsonObject election = value.toObject();
        const auto majority = majorityOf(election.value("majority_rule"_L1).toString());
        if (!majority) {
            // Not hidden: a reader must see that this election was not played.
            replay.rounds.push_back(
                {{"election"_L1, election.value("id"_L1)},
                 {"elected"_L1, QJsonArray()},
                 {"findings"_L1,
                  QJsonArray {toJson(
                      Remark {u"majority_rule_unknown"_s, {election.value("majority_rule"_L1).toString()}, false})}}});
            continue;
        }
        const QDate day = QDate::fromString(election.value("date"_L1).toString(), Qt::ISODate);
        for (const QJsonValue &slateValue : election.value("slates"_L1).toArray()) {
            const QJsonObject slate = slateValue.toObject();
            const qint64 seats = slate.value("seats"_L1).toInteger();
            if (seats < 1) {
                return failure(ErrorCode::Malformed,
                               u"a slate of %1 has no seats"_s.arg(election.value("id"_L1).toString()));
            }
            const std::optional<qint64> stated = figure(election, "electorate"_L1);
            SlateReplay(election, slate,
                        {.majority = *majority, .seats = seats, .electorate = stated ? stated : assemblyMembersOn(day)})
                .run(replay);
        }
    }
    return replay;
}

} // namespace Chancery::Domain::Ballot
