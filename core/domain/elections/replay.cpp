// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replay.h"

#include "domain/elections/dualballot.h"
#include "domain/elections/remarksentence.h"
#include "domain/elections/replayrecord.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Chancery::Domain::Ballot {

namespace {

QJsonArray findingsOf(const std::vector<Remark> &remarks, Replay &replay)
{
    QJsonArray findings;
    for (const Remark &remark : remarks) {
        findings.append(QJsonObject {{"code"_L1, remark.code},
                                     {"params"_L1, QJsonArray::fromStringList(remark.params)},
                                     {"contradiction"_L1, remark.contradiction},
                                     {"text"_L1, remarkSentence(remark)}});
        replay.contradictions += remark.contradiction ? 1 : 0;
    }
    return findings;
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

/// A line for something that could not be played, or that is said of the whole.
QJsonObject lineOf(const QString &election, const QString &slate, const std::vector<Remark> &remarks, Replay &replay)
{
    return {{"election"_L1, election},
            {"slate"_L1, slate.isEmpty() ? QJsonValue() : QJsonValue(slate)},
            {"round"_L1, QJsonValue()},
            {"required"_L1, QJsonValue()},
            {"elected"_L1, QJsonArray()},
            {"next"_L1, QJsonValue()},
            {"rule"_L1, QString()},
            {"why"_L1, QJsonArray()},
            {"findings"_L1, findingsOf(remarks, replay)}};
}

/// One slate of one election.
class SlateReplay
{
public:
    SlateReplay(QString election, const RecordedSlate &slate, const Terms &terms, int held = 0)
        : m_election(std::move(election))
        , m_slate(slate)
        , m_course(terms, held)
    {
    }

    void run(Replay &replay)
    {
        for (std::size_t i = 0; i < m_slate.rounds.size(); ++i) {
            replay.rounds.push_back(judge(i, replay));
        }
        if (m_slate.rounds.empty() && !m_slate.remarks.empty()) {
            replay.rounds.push_back(lineOf(m_election, m_slate.label, m_slate.remarks, replay));
        }
    }

private:
    QJsonObject judge(std::size_t place, Replay &replay)
    {
        Round round = m_slate.rounds[place].round;
        const bool last = place + 1 == m_slate.rounds.size();
        const std::vector<Tally> none;
        const std::vector<Tally> &following = last ? none : m_slate.rounds[place + 1].round.tallies;
        for (const QString &name : m_slate.withdrawn) {
            // The record gives no round: absent from the next ballot.
            if (!following.empty() && !std::ranges::count(following, name, &Tally::name)) {
                round.withdrawn.append(name);
            }
        }
        round.complete = isComplete(round);
        Verdict verdict = m_course.take(round);
        if (!m_slate.isDual) { // of two organs none elects alone
            compare(verdict, last);
        }
        std::vector<Remark> remarks = m_slate.rounds[place].remarks;
        if (place == 0) {
            std::ranges::copy(m_slate.remarks, std::back_inserter(remarks));
        }
        std::ranges::move(verdict.remarks, std::back_inserter(remarks));
        QJsonObject line {{"election"_L1, m_election},
                          {"slate"_L1, m_slate.label},
                          {"round"_L1, round.number},
                          {"required"_L1, verdict.required ? QJsonValue(*verdict.required) : QJsonValue()},
                          {"elected"_L1, QJsonArray::fromStringList(verdict.elected)},
                          {"next"_L1, toJson(verdict.next)},
                          {"rule"_L1, verdict.rule},
                          {"why"_L1, toJson(verdict.why)},
                          {"findings"_L1, findingsOf(remarks, replay)}};
        if (m_slate.isDual) {
            line.insert("organ"_L1, m_slate.rounds[place].organ);
        }
        return line;
    }

    /// Whether everyone who may have taken votes in the round has a figure: all who stood, at first; someone, later.
    [[nodiscard]] bool isComplete(const Round &round) const
    {
        if (round.tallies.empty() || round.number > 1) {
            return !round.tallies.empty();
        }
        return std::ranges::all_of(m_slate.declared, [&](const QString &name) {
            return m_slate.withdrawn.contains(name) || std::ranges::count(round.tallies, name, &Tally::name) > 0;
        });
    }

    void compare(Verdict &verdict, bool last)
    {
        for (const QString &name : std::as_const(verdict.elected)) {
            if (m_slate.withdrawn.contains(name)) {
                verdict.remarks.push_back({u"declined_after_election"_s, {name}, false});
                m_course.reopen(name);
            } else if (!m_slate.elected.contains(name)) {
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
        for (const QString &name : m_slate.elected) {
            if (m_course.elected().contains(name)) {
                continue;
            }
            // Where figures are missing the record is believed, and said to be: a later round may not be recorded;
            // where none is, it contradicts the rules.
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
    const RecordedSlate &m_slate;
    Course m_course;
    bool m_incomplete = false;
};

/// The ballots of two organs, meeting by meeting, and then what both of them have elected.
class DualReplay
{
public:
    DualReplay(const RecordedElection &election, const RecordedSlate &slate)
        : m_election(election)
        , m_slate(slate)
        , m_terms {.seats = slate.seats, .assemblyMembers = election.electorate.value_or(193)}
    {
        for (const RecordedRound &each : slate.rounds) {
            (isOfCouncil(each) ? m_council : m_assembly).push_back(each);
        }
    }

    void run(Replay &replay)
    {
        const auto meetings = DualBallot::meetingsOf(m_terms, ballotsOf(m_assembly), ballotsOf(m_council));
        for (std::size_t i = 0; i < meetings.size(); ++i) {
            const auto before = DualBallot::judge(m_terms, {meetings.begin(), meetings.begin() + std::ptrdiff_t(i)});
            playPart(m_assembly, meetings[i].assembly.size(), before.seatsLeft, m_terms.assemblyMembers, replay);
            playPart(m_council, meetings[i].council.size(), before.seatsLeft, m_terms.councilMembers, replay);
        }
        conclude(DualBallot::judge(m_terms, meetings), replay);
    }

private:
    struct Organ
    {
        std::vector<RecordedRound> rounds {};
        std::size_t played = 0;
        void push_back(const RecordedRound &round) { rounds.push_back(round); }
    };
    static bool isOfCouncil(const RecordedRound &round) { return round.organ == "sc"_L1; }
    static DualBallot::Ballots ballotsOf(const Organ &organ)
    {
        DualBallot::Ballots ballots;
        std::ranges::transform(organ.rounds, std::back_inserter(ballots), &RecordedRound::round);
        return ballots;
    }

    void playPart(Organ &organ, std::size_t count, qint64 seats, qint64 members, Replay &replay) const
    {
        RecordedSlate part {.label = m_slate.label, .isDual = true};
        const auto first = organ.rounds.begin() + std::ptrdiff_t(organ.played);
        part.rounds.assign(first, first + std::ptrdiff_t(count));
        organ.played += count;
        if (count > 0) {
            const Terms terms {
                .majority = Majority::AbsoluteAll, .seats = seats, .electorate = members, .isOpenSeries = true};
            SlateReplay(m_election.id, part, terms, part.rounds.front().round.number - 1).run(replay);
        }
    }

    /// Where one organ's ballots are not recorded, the record is believed.
    void conclude(const DualBallot::Verdict &verdict, Replay &replay) const
    {
        const bool bothVoted = !m_assembly.rounds.empty() && !m_council.rounds.empty();
        std::vector<Remark> remarks = m_slate.remarks;
        std::ranges::copy(verdict.remarks, std::back_inserter(remarks));
        for (const QString &name : m_slate.elected) {
            if (!verdict.elected.contains(name)) {
                remarks.push_back(bothVoted ? Remark {u"recorded_not_elected"_s, {name}, true}
                                            : Remark {u"accepted_from_record"_s, {name}, false});
            }
        }
        for (const QString &name : verdict.elected) {
            if (!m_slate.elected.contains(name)) {
                remarks.push_back({u"elected_not_recorded"_s, {name}, true});
            }
        }
        QJsonObject line = lineOf(m_election.id, m_slate.label, remarks, replay);
        line.insert("elected"_L1, QJsonArray::fromStringList(bothVoted ? verdict.elected : m_slate.elected));
        if (verdict.next != DualBallot::Next::Done) {
            line.insert("next"_L1,
                        QJsonObject {{"type"_L1, DualBallot::nameOf(verdict.next)}, {"eligible"_L1, QJsonArray()}});
        }
        line.insert("rule"_L1, u"Statute of the International Court of Justice, Article 10"_s);
        line.insert("why"_L1, toJson(verdict.why));
        replay.rounds.push_back(line);
    }

    const RecordedElection &m_election;
    const RecordedSlate &m_slate;
    DualBallot::Terms m_terms;
    Organ m_assembly;
    Organ m_council;
};

void play(const RecordedElection &election, Replay &replay)
{
    if (!election.remarks.empty()) {
        replay.rounds.push_back(lineOf(election.id, {}, election.remarks, replay));
    }
    for (const RecordedSlate &slate : election.slates) {
        if (slate.seats < 1) {
            replay.rounds.push_back(lineOf(election.id, slate.label, slate.remarks, replay));
            continue;
        }
        if (slate.isDual) {
            if (!slate.rounds.empty() || !slate.remarks.empty()) {
                DualReplay(election, slate).run(replay);
            }
            continue;
        }
        const Terms terms {.majority = election.majority, .seats = slate.seats, .electorate = election.electorate};
        SlateReplay(election.id, slate, terms).run(replay);
    }
}

} // namespace

Expected<Replay> replay(const QJsonObject &record)
{
    if (!record.value("elections"_L1).isArray()) {
        return failure(ErrorCode::Malformed, u"no array \"elections\" in the record"_s);
    }
    Replay replay;
    qsizetype place = 0;
    for (const QJsonValue &value : record.value("elections"_L1).toArray()) {
        play(recordedElection(value, ++place), replay);
    }
    for (const QJsonValue &value : record.value("expert_elections"_L1).toArray()) {
        ++place;
        if (hasBallots(value)) {
            play(recordedElection(value, place), replay);
        }
    }
    return replay;
}

} // namespace Chancery::Domain::Ballot
