// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the records say of a body, for the seat map.

#include "domain/elections/candidatures.h"
#include "domain/elections/endorsements.h"
#include "domain/elections/mandates.h"
#include "domain/elections/seatmap.h"
#include "domain/reference/common.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain::SeatMap {

namespace {

std::vector<Line> linesOf(const Record &body)
{
    std::vector<Line> lines;
    for (const QJsonValue &value : body.get(Bodies::Seats)) {
        const QJsonObject line = value.toObject();
        lines.push_back({.groups = read<QStringList>(line, Bodies::SeatGroups.name),
                         .category = read<QString>(line, "category"),
                         .seats = read<qint64>(line, Bodies::SeatCount.name),
                         .rotating = read<bool>(line, "rotating")});
    }
    if (lines.empty() && body.has(Bodies::Size.name)) {
        lines.push_back({.groups = {}, .seats = body.get(Bodies::Size)});
    }
    return lines;
}

bool isStanding(const Record &candidature)
{
    return Candidatures::isActive(candidature) || candidature.get(Candidatures::Status) == "draft"_L1;
}

QDate firstDayOf(const Record &candidature, const Lookup &lookup)
{
    const QDate own = candidature.get(Candidatures::PeriodFrom);
    const QString id = candidature.get(Candidatures::Election);
    const std::optional<Record> election =
        own.isValid() || id.isEmpty() ? std::nullopt : lookup.find(Elections::Description, id);
    return election ? election->get(Elections::TermFrom) : own;
}

Candidate candidateOf(const Record &record, const Lookup &lookup)
{
    const std::vector<Record> endorsements =
        lookup.where(Endorsements::Description, Endorsements::Candidature.name, record.id());
    const RuleContext context(lookup, {}, {});
    return {.state = record.get(Candidatures::StateCode),
            .person = record.get(Candidatures::Person),
            .group = electoralGroupOf(context, record.get(Candidatures::StateCode)),
            .from = firstDayOf(record, lookup),
            .to = record.get(Candidatures::PeriodTo),
            .status = record.get(Candidatures::Status),
            .isEndorsed = std::any_of(endorsements.begin(), endorsements.end(), Endorsements::isPositive),
            .id = record.id(),
            .body = record.get(Candidatures::Body)};
}

QString startDayOf(const Record &body, const std::vector<Seat> &seats)
{
    if (body.get(Bodies::TermStart) == "january_first"_L1) {
        return u"01-01"_s;
    }
    if (!body.get(Bodies::TermStartDay).isEmpty()) {
        return body.get(Bodies::TermStartDay);
    }
    const auto latest =
        std::max_element(seats.begin(), seats.end(), [](const Seat &a, const Seat &b) { return a.from < b.from; });
    return latest != seats.end() ? latest->from.toString(u"MM-dd"_s) : u"01-01"_s;
}

} // namespace

Facts factsOf(const Lookup &lookup, const Record &body)
{
    Facts facts {.lines = linesOf(body),
                 .termYears = body.get(Bodies::TermYears),
                 .reelection = body.get(Bodies::Reelection),
                 .consecutiveTerms = body.get(Bodies::ConsecutiveTerms),
                 .seats = {},
                 .candidates = {}};
    for (const Record &mandate : lookup.where(Mandates::Description, Mandates::Body.name, body.id())) {
        facts.seats.push_back({.state = mandate.get(Mandates::Holder),
                               .person = mandate.get(Mandates::Person),
                               .group = mandate.get(Mandates::Group),
                               .from = mandate.get(Mandates::From),
                               .last = Mandates::lastDay(mandate),
                               .isFull = mandate.get(Mandates::TermKind) != "unexpired"_L1,
                               .id = mandate.id()});
    }
    std::erase_if(facts.seats, [](const Seat &seat) { return !seat.from.isValid() || !seat.last.isValid(); });
    facts.startDay = startDayOf(body, facts.seats);
    for (const Record &record : lookup.where(Candidatures::Description, Candidatures::Body.name, body.id())) {
        if (isStanding(record)) {
            facts.candidates.push_back(candidateOf(record, lookup));
        }
    }
    return facts;
}

std::vector<Candidate> candidaturesElsewhere(const Lookup &lookup, const QString &state, const QString &body,
                                             const QString &language)
{
    std::vector<Candidate> found;
    for (const Record &record : lookup.where(Candidatures::Description, Candidatures::StateCode.name, state)) {
        if (!isStanding(record) || record.get(Candidatures::Body) == body) {
            continue;
        }
        Candidate candidate = candidateOf(record, lookup);
        const std::optional<Record> other = lookup.find(Bodies::Description, candidate.body);
        candidate.bodyName = other ? other->title(language) : QString();
        found.push_back(std::move(candidate));
    }
    return found;
}

} // namespace Chancery::Domain::SeatMap
