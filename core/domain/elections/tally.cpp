// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tally.h"

#include "domain/elections/pledges.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain::Tally {

namespace {

constexpr int Unsaid = 50;
constexpr int FirmFrom = 80;
constexpr int LikelyFrom = 50;

bool countsIn(const Record &pledge, Scenario scenario)
{
    const QString rounds = pledge.get(Pledges::ForRounds);
    return scenario == Scenario::First ? rounds != "second_choice"_L1 : rounds != "first_only"_L1;
}

} // namespace

qint64 Answer::missing() const
{
    return required - firm - likely;
}

int believed(const Record &pledge, const Question &question)
{
    if (!Pledges::isBinding(pledge) || !countsIn(pledge, question.scenario)) {
        return 0;
    }
    const int firmness = pledge.has(Pledges::Firmness.name)
        ? static_cast<int>(std::clamp<qint64>(pledge.get(Pledges::Firmness), 0, 100))
        : Unsaid;
    return firmness * std::clamp(question.trust.value(pledge.get(Pledges::Form), 100), 0, 100) / 100;
}

Answer count(const std::vector<Record> &pledges, const Question &question)
{
    QMap<QString, int> byState;
    QSet<QString> declined;
    QSet<QString> asked;
    for (const Record &pledge : pledges) {
        if (pledge.get(Pledges::Direction) != "received"_L1) {
            continue;
        }
        const QString state = pledge.get(Pledges::Other);
        const QString standing = pledge.get(Pledges::Standing);
        if (standing == "declined"_L1 || standing == "taken_back"_L1) {
            declined.insert(state);
        } else if (standing == "sought"_L1) {
            asked.insert(state);
        }
        const int belief = believed(pledge, question);
        if (belief > byState.value(state, 0)) {
            byState.insert(state, belief);
        }
    }
    Answer answer;
    for (auto belief = byState.begin(); belief != byState.end(); ++belief) {
        answer.firm += *belief >= FirmFrom ? 1 : 0;
        answer.likely += *belief >= LikelyFrom && *belief < FirmFrom ? 1 : 0;
        answer.soft += *belief < LikelyFrom ? 1 : 0;
        answer.expected += *belief / 100.0;
        declined.remove(belief.key());
        asked.remove(belief.key());
    }
    asked.subtract(declined);
    answer.declined = static_cast<int>(declined.size());
    answer.asked = static_cast<int>(asked.size());
    answer.firm += question.ownVote ? 1 : 0;
    answer.expected += question.ownVote ? 1 : 0;
    answer.unknown = std::max<qint64>(
        question.electorate - answer.firm - answer.likely - answer.soft - answer.declined - answer.asked, 0);
    answer.required =
        Ballot::requiredVotes(question.majority, question.expectedVoting, question.electorate).value_or(0);
    return answer;
}

} // namespace Chancery::Domain::Tally
