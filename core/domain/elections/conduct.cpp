// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "conduct.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain::Conduct {

namespace {

constexpr auto Rule92 = u"GA rules of procedure, rule 92";
constexpr auto Decision34 = u"GA decision 34/401, paragraph 16";

QString text(const char16_t *literal)
{
    return QString::fromUtf16(literal);
}

} // namespace

QLatin1String nameOf(Mode mode) noexcept
{
    switch (mode) {
    case Mode::Ballot:
        return "ballot"_L1;
    case Mode::Acclamation:
        return "acclamation"_L1;
    case Mode::Appointment:
        return "appointment"_L1;
    }
    return {};
}

Answer howDecided(const Question &question)
{
    const qint64 seats = std::max<qint64>(question.seats, 0);
    const QStringList figures {QString::number(question.candidates), QString::number(seats)};
    Answer answer;
    answer.contested = question.candidates > seats;
    answer.cleanSlate = seats > 0 && question.candidates == seats;
    answer.agreedSlate = answer.cleanSlate && question.endorsed == seats;
    answer.seatsWithoutCandidate = std::max<qint64>(seats - question.candidates, 0);
    if (question.policy == "appointment"_L1) {
        answer.mode = Mode::Appointment;
        answer.why.push_back({u"appointment"_s, {}, {}});
        return answer;
    }
    if (question.policy == "always"_L1) {
        answer.why.push_back({u"always_ballot"_s, {}, text(Rule92)});
        if (answer.cleanSlate) {
            answer.why.push_back({u"clean_slate_still_ballot"_s, figures, text(Rule92)});
        }
    } else if (!question.requestedBy.isEmpty()) {
        answer.why.push_back({u"ballot_requested"_s, {question.requestedBy}, text(Decision34)});
    } else if (answer.contested) {
        answer.why.push_back({u"contested"_s, figures, text(Decision34)});
    } else {
        answer.mode = Mode::Acclamation;
        answer.why.push_back({answer.cleanSlate ? u"clean_slate"_s : u"fewer_candidates"_s, figures, text(Decision34)});
    }
    if (answer.seatsWithoutCandidate > 0) {
        answer.why.push_back({u"seats_without_candidate"_s, {QString::number(answer.seatsWithoutCandidate)}, {}});
    }
    return answer;
}

} // namespace Chancery::Domain::Conduct
