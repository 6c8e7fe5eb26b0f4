// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookings.h"

#include "domain/meetings/meetingrequests.h"
#include "domain/training/seats.h"

#include <QHash>

#include <limits>

namespace Chancery::Domain::Bookings {
using namespace Qt::StringLiterals;

namespace {

bool isWanted(const Record &record)
{
    return hasStatus(record, Asking) || record.get(Status) == "draft"_L1 || record.get(Status).isEmpty();
}

bool isSamePerson(const Record &a, const Record &b)
{
    const QString email = a.get(Email);
    if (!email.isEmpty() && !b.get(Email).isEmpty()) {
        return email.compare(b.get(Email), Qt::CaseInsensitive) == 0;
    }
    return a.get(Mission) == b.get(Mission) && a.get(Person).compare(b.get(Person), Qt::CaseInsensitive) == 0;
}

std::vector<Record> othersWith(const Record &record, Key<QString> key, const RuleContext &context)
{
    const QString value = record.get(key);
    std::vector<Record> others =
        value.isEmpty() ? std::vector<Record>() : context.lookup().where(Description, key.name, value);
    std::erase_if(others, [&](const Record &other) { return other.id() == record.id(); });
    return others;
}

/// How the other bookings of the session stand, as far as this side knows them.
struct Room
{
    qint64 free = 0; ///< Places that nobody has.
    bool hasQueue = false; ///< Someone waits who would be next.
    bool canWait = false; ///< The waiting list has a place.
};

Room roomIn(const Record &booking, const Record &session, const RuleContext &context)
{
    const std::vector<Record> others = othersWith(booking, Session, context);
    qint64 seated = 0;
    QHash<QString, QString> waiting; // Id → reason. A mission sees its own bookings alone; the endpoint told of all.
    const QJsonArray queue = session.get(Sessions::Queue);
    for (const QJsonValue &entry : queue) {
        waiting.insert(read<QString>(entry.toObject(), Sessions::QueuedBooking.name),
                       read<QString>(entry.toObject(), Sessions::QueueReason.name));
    }
    for (const Record &other : others) {
        seated += hasStatus(other, Seated) ? 1 : 0;
        if (isSameGroup(other, booking) || !hasStatus(other, Waiting)) {
            waiting.remove(other.id());
        } else if (!waiting.contains(other.id())) {
            waiting.insert(other.id(), other.get(OfferMissed) ? u"offer_missed"_s : QString());
        }
    }
    waiting.remove(booking.id());
    const qint64 taken = std::max(seated, session.get(Sessions::SeatsTaken));
    const std::optional<qint64> places = limitOf(session, context, Sessions::Capacity, Courses::Capacity);
    const std::optional<qint64> longest = limitOf(session, context, Sessions::WaitlistMax, Courses::WaitlistMax);
    return {.free = places ? *places - taken : std::numeric_limits<qint64>::max(),
            .hasQueue = std::any_of(waiting.begin(), waiting.end(),
                                    [](const QString &reason) { return !isPassedOver(reason); }),
            .canWait = !longest || waiting.size() < *longest};
}

/// Places that the booking and the companions of its group who have none yet need together.
qint64 placesNeeded(const Record &booking, const RuleContext &context)
{
    const std::vector<Record> others =
        booking.get(Group).isEmpty() ? std::vector<Record>() : othersWith(booking, Session, context);
    return 1 + std::count_if(others.begin(), others.end(), [&booking](const Record &other) {
               return isSameGroup(other, booking) && isWanted(other) && !hasStatus(other, Seated);
           });
}

/// Whether there would be places at once: free ones that nobody else waits for.
bool isSeatedAtOnce(const Room &room, qint64 places)
{
    return room.free >= places && !room.hasQueue;
}

void seatOrQueue(Record &record, const RuleContext &context)
{
    const std::optional<Record> session = context.follow(record, Session.name);
    // The members of a group are seated together, once all of them have asked: see settle().
    const bool isSeated =
        session && record.get(Group).isEmpty() && isSeatedAtOnce(roomIn(record, *session, context), 1);
    record.set(Status, isSeated ? u"booked"_s : u"waitlisted"_s);
    record.set(WaitSince, isSeated ? QDateTime() : context.now());
}

bool isOpenToAll(const Record &session, const RuleContext &context)
{
    const std::optional<Record> course = context.follow(session, Sessions::Course.name);
    return course && course->get(Courses::Selection) == "open"_L1;
}

std::string_view refusalOfTime(const Record &session, const RuleContext &context)
{
    const QDateTime opens = session.get(Sessions::OpensAt);
    const QDateTime closes = session.get(Sessions::ClosesAt);
    if (!isScheduled(session)) {
        return "session_not_scheduled";
    }
    if (opens.isValid() && context.now() < opens) {
        return "booking_not_open";
    }
    const QDateTime last = closes.isValid() ? closes : session.get(Sessions::StartsAt);
    return context.now() >= last ? "booking_closed" : std::string_view();
}

bool isMissionFull(const Record &record, const Record &session, const RuleContext &context)
{
    const std::optional<qint64> cap = limitOf(session, context, Sessions::MissionCap, Courses::MissionCap);
    const std::vector<Record> others = othersWith(record, Session, context);
    return cap
        && std::count_if(others.begin(), others.end(),
                         [&](const Record &other) {
                             return other.get(Mission) == record.get(Mission) && hasStatus(other, Asking);
                         })
        >= *cap;
}

/// A name as people and as accounts write it: "Ana Lopez", "ana.lopez".
QString plainName(QString name)
{
    return name.replace(u'.', u' ').simplified().toCaseFolded();
}

/// Members of a mission book for themselves; its focal points, its head and its administrator for everybody.
bool isForAnother(const Record &record, const Caller &caller)
{
    const bool mayForAll = caller.mission.isEmpty() || caller.roles.intersects(BookersForOthers);
    return !mayForAll && plainName(record.get(Person)) != plainName(caller.name);
}

std::string_view refusalOfPerson(const Record &record, const RuleContext &context)
{
    QStringList params;
    if (isForAnother(record, context.caller())) {
        return "booked_for_another";
    }
    if (isDuplicate(record, context, params)) {
        return "booked_already";
    }
    if (overlapsAnother(record, context, params)) {
        return "overlaps_another_booking";
    }
    return prerequisiteIsMissing(record, context, params) ? "prerequisite_missing" : std::string_view();
}

bool hasAttended(const Record &record, const QString &course, const RuleContext &context)
{
    const std::vector<Record> others = othersWith(record, Mission, context);
    return std::any_of(others.begin(), others.end(), [&](const Record &other) {
        if (other.get(Status) != "attended"_L1 || !isSamePerson(record, other)) {
            return false;
        }
        const std::optional<Record> session = context.follow(other, Session.name);
        return session && session->get(Sessions::Course) == course;
    });
}

} // namespace

bool isSameGroup(const Record &a, const Record &b)
{
    const QString group = a.get(Group);
    return !group.isEmpty() && a.id() != b.id() && group == b.get(Group) && a.get(Mission) == b.get(Mission);
}

Span timeOf(const Record &session)
{
    return {session.get(Sessions::StartsAt), session.get(Sessions::EndsAt)};
}

bool isScheduled(const Record &session)
{
    const QString status = session.get(Sessions::Status);
    return status == "scheduled"_L1 || status.isEmpty();
}

std::optional<qint64> limitOf(const Record &session, const RuleContext &context, Key<qint64> own, Key<qint64> general)
{
    if (session.has(own.name)) {
        return session.get(own);
    }
    const std::optional<Record> course = context.follow(session, Sessions::Course.name);
    return course && course->has(general.name) ? std::optional(course->get(general)) : std::nullopt;
}

QStringList scopesOf(const Record &record)
{
    QStringList scopes {u"mission:"_s + record.get(Mission)};
    if (record.get(Status) != "draft"_L1 && !record.get(Status).isEmpty()) {
        scopes << u"role:trainer"_s;
    }
    return scopes;
}

std::optional<qint64> placesLeft(const Record &session, const RuleContext &context)
{
    const std::optional<qint64> places = limitOf(session, context, Sessions::Capacity, Courses::Capacity);
    return places ? std::optional(std::max<qint64>(0, *places - session.get(Sessions::SeatsTaken))) : std::nullopt;
}

bool sessionIsUnknown(const Record &record, const RuleContext &context, QStringList &)
{
    return !record.get(Session).isEmpty() && !context.follow(record, Session.name);
}

bool isDuplicate(const Record &record, const RuleContext &context, QStringList &)
{
    const std::vector<Record> others = isWanted(record) ? othersWith(record, Session, context) : std::vector<Record>();
    return std::any_of(others.begin(), others.end(),
                       [&](const Record &other) { return hasStatus(other, Asking) && isSamePerson(record, other); });
}

bool overlapsAnother(const Record &record, const RuleContext &context, QStringList &)
{
    const std::optional<Record> session = isWanted(record) ? context.follow(record, Session.name) : std::nullopt;
    const std::vector<Record> others = session ? othersWith(record, Mission, context) : std::vector<Record>();
    return std::any_of(others.begin(), others.end(), [&](const Record &other) {
        if (!hasStatus(other, Seated) || other.get(Session) == record.get(Session) || !isSamePerson(record, other)) {
            return false;
        }
        const std::optional<Record> there = context.follow(other, Session.name);
        return there && isScheduled(*there) && timeOf(*there).overlaps(timeOf(*session));
    });
}

bool prerequisiteIsMissing(const Record &record, const RuleContext &context, QStringList &params)
{
    const std::optional<Record> session = isWanted(record) ? context.follow(record, Session.name) : std::nullopt;
    const std::optional<Record> course = session ? context.follow(*session, Sessions::Course.name) : std::nullopt;
    if (!course) {
        return false;
    }
    for (const QJsonValue &entry : course->get(Courses::Prerequisites)) {
        const QString id = read<QString>(entry.toObject(), Courses::PrerequisiteCourse.name);
        if (!hasAttended(record, id, context)) {
            const std::optional<Record> required = context.lookup().find(Courses::Description, id);
            params << (required ? required->title(u"en"_s) : id);
            return true;
        }
    }
    return false;
}

bool overlapsMeeting(const Record &record, const RuleContext &context, QStringList &)
{
    namespace Meetings = MeetingRequests;
    const std::optional<Record> session = isWanted(record) ? context.follow(record, Session.name) : std::nullopt;
    if (!session || record.get(Mission).isEmpty()) {
        return false;
    }
    const std::vector<Record> meetings =
        context.lookup().where(Meetings::Description, Meetings::Requester.name, record.get(Mission));
    return std::any_of(meetings.begin(), meetings.end(), [&](const Record &meeting) {
        const Span time {meeting.get(Meetings::StartsAt), meeting.get(Meetings::EndsAt)};
        return meeting.get(Meetings::Status) == "confirmed"_L1 && time.overlaps(timeOf(*session));
    });
}

std::string_view refuseRequest(const Record &record, const QJsonObject &, const RuleContext &context)
{
    const std::optional<Record> session = context.follow(record, Session.name);
    if (!session) {
        return "session_unknown";
    }
    if (const std::string_view refusal = refusalOfTime(*session, context); !refusal.empty()) {
        return refusal;
    }
    if (const std::string_view refusal = refusalOfPerson(record, context); !refusal.empty()) {
        return refusal;
    }
    if (isMissionFull(record, *session, context)) {
        return "capacity_mission_cap";
    }
    const qint64 needed = placesNeeded(record, context);
    if (const auto places = limitOf(*session, context, Sessions::Capacity, Courses::Capacity);
        places && needed > std::max<qint64>(1, *places)) {
        return "capacity_group_too_large";
    }
    const Room room = roomIn(record, *session, context);
    const bool isTurnedAway = isOpenToAll(*session, context) && !isSeatedAtOnce(room, needed) && !room.canWait;
    return isTurnedAway ? "capacity_waiting_list_full" : std::string_view();
}

std::string_view refuseApproval(const Record &record, const QJsonObject &, const RuleContext &context)
{
    const std::optional<Record> session = context.follow(record, Session.name);
    if (!session || !isScheduled(*session)) {
        return "session_not_scheduled";
    }
    const Room room = roomIn(record, *session, context);
    return isSeatedAtOnce(room, placesNeeded(record, context)) || room.canWait ? std::string_view()
                                                                               : "capacity_waiting_list_full";
}

std::string_view refuseOffer(const Record &record, const QJsonObject &args, const RuleContext &context)
{
    const std::optional<Record> session = context.follow(record, Session.name);
    if (!session || !isScheduled(*session)) {
        return "session_not_scheduled";
    }
    if (roomIn(record, *session, context).free < placesNeeded(record, context)) {
        return "capacity_session_full";
    }
    if (read<QDateTime>(args, "expires") <= context.now()) {
        return "offer_in_the_past";
    }
    const std::vector<Record> others = othersWith(record, Session, context);
    const bool isOvertaken = std::any_of(others.begin(), others.end(), [&](const Record &other) {
        return hasStatus(other, Waiting) && other.get(WaitSince) < record.get(WaitSince)
            && !isPassedOver(waitingReason(other.id(), *session));
    });
    return isOvertaken ? "others_wait_longer" : std::string_view();
}

std::string_view refuseAcceptance(const Record &record, const QJsonObject &, const RuleContext &context)
{
    const QDateTime expires = record.get(OfferExpires);
    if (expires.isValid() && expires <= context.now()) {
        return "offer_has_ended";
    }
    if (isForAnother(record, context.caller())) {
        return "booked_for_another";
    }
    QStringList params;
    return overlapsAnother(record, context, params) ? "overlaps_another_booking" : std::string_view();
}

std::string_view refuseLapse(const Record &record, const QJsonObject &, const RuleContext &context)
{
    return record.get(OfferExpires) > context.now() ? "offer_still_running" : std::string_view();
}

std::string_view refuseCancellation(const Record &record, const QJsonObject &, const RuleContext &context)
{
    const std::optional<Record> session = context.follow(record, Session.name);
    const QDateTime until = session ? session->get(Sessions::CancelUntil) : QDateTime();
    if (isForAnother(record, context.caller())) {
        return "booked_for_another";
    }
    // Only a place that someone could have used is bound to the deadline; a wish can be dropped at any time.
    const bool isBound = record.get(Status) == "booked"_L1 && until.isValid();
    return isBound && context.now() > until ? "too_late_to_cancel" : std::string_view();
}

std::string_view refuseAttendance(const Record &record, const QJsonObject &, const RuleContext &context)
{
    const std::optional<Record> session = context.follow(record, Session.name);
    return session && context.now() < session->get(Sessions::StartsAt) ? "not_begun_yet" : std::string_view();
}

void setRequested(Record &record, const QJsonObject &, const RuleContext &context)
{
    record.set(AppliedAt, context.now());
    const std::optional<Record> session = context.follow(record, Session.name);
    if (session && isOpenToAll(*session, context)) {
        seatOrQueue(record, context);
    } else {
        record.set(Status, u"requested"_s);
    }
}

void setApproved(Record &record, const QJsonObject &, const RuleContext &context)
{
    seatOrQueue(record, context);
}

void setDecision(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.set(DecisionReason, read<QString>(args, "reason"));
    record.set(WaitSince, QDateTime());
    record.set(OfferExpires, QDateTime());
}

void setOffered(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.set(OfferMissed, false);
    record.set(OfferExpires, read<QDateTime>(args, "expires"));
}

void setAccepted(Record &record, const QJsonObject &, const RuleContext &)
{
    record.set(OfferExpires, QDateTime());
    record.set(WaitSince, QDateTime());
}

void setLapsed(Record &record, const QJsonObject &, const RuleContext &context)
{
    record.set(OfferExpires, QDateTime());
    record.set(WaitSince, context.now());
    // Offered once and not taken: the next offer is a trainer's, or one place would go round without end.
    record.set(OfferMissed, true);
}

void setMessage(Record &record, const QJsonObject &args, const RuleContext &context)
{
    record.set(Message, read<QString>(args, "text"));
    record.set(MessageAt, context.now());
}

void setAttendance(Record &record, const QJsonObject &args, const RuleContext &)
{
    record.set(Status, read<QString>(args, "attendance"));
}

} // namespace Chancery::Domain::Bookings
