// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidatures.h"

#include "base/text.h"
#include "domain/elections/eligibility.h"
#include "domain/elections/mandates.h"
#include "domain/reference/states.h"

namespace Chancery::Domain::Candidatures {
using namespace Qt::StringLiterals;

namespace {

template <std::size_t Size>
bool isOneOf(const QString &text, const std::array<QLatin1String, Size> &values)
{
    return std::any_of(values.begin(), values.end(), [&](QLatin1String value) { return text == value; });
}

bool isOver(const Record &record)
{
    constexpr std::array Over {"not_elected"_L1, "withdrawn"_L1, "postponed"_L1, "lapsed"_L1};
    return isOneOf(record.get(Status), Over);
}

QDate firstDayOf(const Record &record, const RuleContext &context)
{
    const QDate own = record.get(PeriodFrom);
    const std::optional<Record> election = own.isValid() ? std::nullopt : context.follow(record, Election.name);
    return election ? election->get(Elections::TermFrom) : own;
}

QString nationalityOf(const Record &record)
{
    const QString nationality = record.get(Nationality);
    return nationality.isEmpty() ? record.get(StateCode) : nationality;
}

/// Seats that the candidate held in the same body and that began before the period, the latest first.
std::vector<Record> earlierMandates(const Record &record, const RuleContext &context)
{
    const QDate from = firstDayOf(record, context);
    std::vector<Record> mandates =
        context.lookup().where(Mandates::Description, Mandates::Holder.name, record.get(StateCode));
    std::erase_if(mandates, [&](const Record &mandate) {
        return mandate.get(Mandates::Body) != record.get(Body) || mandate.get(Mandates::Person) != record.get(Person)
            || !from.isValid() || mandate.get(Mandates::From) >= from;
    });
    std::sort(mandates.begin(), mandates.end(),
              [](const Record &a, const Record &b) { return a.get(Mandates::From) > b.get(Mandates::From); });
    return mandates;
}

/// The bar of the body's rules on the term that \p record stands for; none when the body is not known.
Eligibility::Answer barOf(const Record &record, const RuleContext &context)
{
    const std::optional<Record> body = isOver(record) ? std::nullopt : context.follow(record, Body.name);
    if (!body) {
        return {};
    }
    Eligibility::Question question {.reelection = body->get(Bodies::Reelection),
                                    .consecutiveTerms = body->get(Bodies::ConsecutiveTerms),
                                    .from = firstDayOf(record, context),
                                    .served = {},
                                    .group = {},
                                    .seatGroups = {}};
    for (const Record &mandate : earlierMandates(record, context)) {
        question.served.push_back({mandate.get(Mandates::From), Mandates::lastDay(mandate),
                                   mandate.get(Mandates::TermKind) != "unexpired"_L1});
    }
    return Eligibility::judge(question);
}

/// The parameters of the reason \p code, none when it is not among them.
std::optional<QStringList> paramsOf(const Eligibility::Answer &answer, QLatin1String code)
{
    const auto found = std::find_if(answer.why.begin(), answer.why.end(),
                                    [code](const Reason &reason) { return reason.code == code; });
    return found != answer.why.end() ? std::optional(found->params) : std::nullopt;
}

std::vector<Record> othersIn(const Record &record, Key<QString> key, const RuleContext &context)
{
    const QString id = record.get(key);
    if (id.isEmpty()) {
        return {};
    }
    std::vector<Record> others = context.lookup().where(Description, key.name, id);
    std::erase_if(others, [&](const Record &other) { return other.id() == record.id(); });
    return others;
}

bool isCandidateKind(const Record &record, const RuleContext &context, QLatin1String kind)
{
    const std::optional<Record> body = context.follow(record, Body.name);
    return body && body->get(Bodies::CandidateKind) == kind;
}

QDate dateArgument(const QJsonObject &args, const RuleContext &context)
{
    const QDate given = read<QDate>(args, "date");
    return given.isValid() ? given : context.now().date();
}

/// Days until nominations close; none when the body sets no term or the day of the election is not known.
std::optional<qint64> daysToNominate(const Record &record, const RuleContext &context)
{
    const std::optional<Record> body = context.follow(record, Body.name);
    const std::optional<Record> election = context.follow(record, Election.name);
    if (!body || !election || !body->has(Bodies::NominationLeadDays.name) || !election->get(Elections::Day).isValid()) {
        return std::nullopt;
    }
    const qint64 toElection = context.now().date().daysTo(election->get(Elections::Day));
    return toElection - body->get(Bodies::NominationLeadDays);
}

bool isCompatriotElected(const Record &record, const RuleContext &context)
{
    const std::vector<Record> others = othersIn(record, Election, context);
    return std::any_of(others.begin(), others.end(), [&](const Record &other) {
        return other.get(Status) == "elected"_L1 && nationalityOf(other) == nationalityOf(record);
    });
}

} // namespace

bool isActive(const Record &candidature)
{
    constexpr std::array Active {"announced"_L1, "notified"_L1, "listed"_L1, "on_ballot"_L1};
    return isOneOf(candidature.get(Status), Active);
}

QStringList scopesOf(const Record &record)
{
    if (record.get(Status) != "draft"_L1 && !record.get(Status).isEmpty()) {
        return {u"*"_s};
    }
    if (record.get(Origin) == "secretariat"_L1) {
        return {u"role:gaab"_s, u"role:ecosoc_sec"_s};
    }
    return {u"mission:"_s + record.get(StateCode)};
}

bool groupCannotWinHere(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> contest = context.follow(record, Contest.name);
    const QStringList groups = contest ? contest->get(Contests::Groups) : QStringList();
    const QString group = electoralGroupOf(context, record.get(StateCode));
    params << record.get(StateCode);
    return !groups.isEmpty() && !group.isEmpty() && !groups.contains(group);
}

bool observerStands(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> body = context.follow(record, Body.name);
    const std::optional<Record> state = stateOfCode(context, record.get(StateCode));
    // States parties to a treaty need not be Members; the organs of the Charter elect Members only.
    return body && state && state->get(States::StandingKind) == "observer"_L1
        && body->get(Bodies::CandidateKind) == "state"_L1;
}

bool contestIsOfAnotherElection(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> contest = context.follow(record, Contest.name);
    return contest && contest->get(Contests::Election) != record.get(Election);
}

bool electionIsOfAnotherBody(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> election = context.follow(record, Election.name);
    return election && election->get(Elections::Body) != record.get(Body);
}

bool periodIsReversed(const Record &record, const RuleContext &, QStringList &)
{
    return areReversed(record.get(PeriodFrom), record.get(PeriodTo));
}

bool personIsMissing(const Record &record, const RuleContext &context, QStringList &)
{
    return record.get(Person).isEmpty() && isCandidateKind(record, context, "person"_L1);
}

bool personIsUnexpected(const Record &record, const RuleContext &context, QStringList &)
{
    return !record.get(Person).isEmpty() && isCandidateKind(record, context, "state"_L1);
}

bool isDuplicate(const Record &record, const RuleContext &context, QStringList &params)
{
    params << record.get(StateCode);
    if (isOver(record)) {
        return false;
    }
    const std::vector<Record> others = othersIn(record, Contest, context);
    return std::any_of(others.begin(), others.end(), [&](const Record &other) {
        return other.get(StateCode) == record.get(StateCode) && other.get(Person) == record.get(Person)
            && (isActive(other) || other.get(Status) == "elected"_L1);
    });
}

bool immediateReelection(const Record &record, const RuleContext &context, QStringList &params)
{
    const auto found = paramsOf(barOf(record, context), "retiring_member"_L1);
    params << found.value_or(QStringList());
    return found.has_value();
}

bool tooManyTerms(const Record &record, const RuleContext &context, QStringList &params)
{
    const Eligibility::Answer bar = barOf(record, context);
    const auto inARow = paramsOf(bar, "consecutive_terms"_L1);
    const auto found = inARow ? inARow : paramsOf(bar, "terms_used_up"_L1);
    params << found.value_or(QStringList());
    return found.has_value();
}

bool nationalStandsTwice(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> body = context.follow(record, Body.name);
    if (isOver(record) || !body || !body->get(Bodies::OneNationalOnly)) {
        return false;
    }
    const std::vector<Record> others = othersIn(record, Election, context);
    return std::any_of(others.begin(), others.end(), [&](const Record &other) {
        return isActive(other) && nationalityOf(other) == nationalityOf(record);
    });
}

bool overlapsOwnMembership(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::vector<Record> earlier = isActive(record) ? earlierMandates(record, context) : std::vector<Record>();
    const QDate last = earlier.empty() ? QDate() : Mandates::lastDay(earlier.front());
    params << last.toString(Qt::ISODate);
    return last.isValid() && last >= firstDayOf(record, context);
}

bool isNotNotifiedInTime(const Record &record, const RuleContext &context, QStringList &params)
{
    constexpr std::array NotYet {"draft"_L1, "announced"_L1};
    const std::optional<Record> election = context.follow(record, Election.name);
    const std::optional<qint64> days = daysToNominate(record, context);
    if (!isOneOf(record.get(Status), NotYet) || !election || !days) {
        return false;
    }
    params << QString::number(context.now().date().daysTo(election->get(Elections::Day)));
    return *days <= 0;
}

bool stateIsUnknown(const Record &record, const RuleContext &context, QStringList &params)
{
    params << record.get(StateCode);
    return isUnknownState(context, record.get(StateCode));
}

std::string_view refuseToNotify(const Record &record, const QJsonObject &, const RuleContext &context)
{
    const std::optional<qint64> days = daysToNominate(record, context);
    return days && *days < 0 ? "nominations_closed" : std::string_view();
}

std::string_view refuseToList(const Record &record, const QJsonObject &, const RuleContext &)
{
    const bool isChosen = record.has(Election.name) && record.has(Contest.name);
    return isChosen ? std::string_view() : "election_not_chosen";
}

std::string_view refuseToElect(const Record &record, const QJsonObject &, const RuleContext &context)
{
    const std::optional<Record> contest = context.follow(record, Contest.name);
    if (!contest) {
        return "election_not_chosen";
    }
    const std::vector<Record> others = othersIn(record, Contest, context);
    const auto won = std::count_if(others.begin(), others.end(),
                                   [](const Record &other) { return other.get(Status) == "elected"_L1; });
    if (won >= contest->get(Contests::Seats)) {
        return "seats_full";
    }
    const std::optional<Record> body = context.follow(record, Body.name);
    const bool isBarred = body && body->get(Bodies::OneNationalOnly) && isCompatriotElected(record, context);
    return isBarred ? "national_already_elected" : std::string_view();
}

void setAnnounced(Record &record, const QJsonObject &args, const RuleContext &context)
{
    record.set(AnnouncedOn, dateArgument(args, context));
    record.set(StatusReason, QString());
    record.set(WithdrawnOn, QDate());
    record.document().remove(latin(WithdrawnAfterRound.name));
}

void setNotified(Record &record, const QJsonObject &args, const RuleContext &context)
{
    record.set(NotifiedOn, dateArgument(args, context));
    record.set(NoteVerbale, read<QString>(args, "note_verbale"));
    if (!record.get(AnnouncedOn).isValid()) {
        record.set(AnnouncedOn, record.get(NotifiedOn));
    }
}

void setWithdrawn(Record &record, const QJsonObject &args, const RuleContext &context)
{
    record.set(WithdrawnOn, dateArgument(args, context));
    record.set(StatusReason, read<QString>(args, "reason"));
    if (const qint64 round = read<qint64>(args, "after_round"); round > 0) {
        record.set(WithdrawnAfterRound, round);
    }
}

void setPostponed(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.set(PeriodFrom, read<QDate>(args, "period_from"));
    record.set(PeriodTo, read<QDate>(args, "period_to"));
    // The election of the later term is another one, often not yet on the calendar.
    record.set(Election, QString());
    record.set(Contest, QString());
}

} // namespace Chancery::Domain::Candidatures
