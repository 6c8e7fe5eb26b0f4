// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rfc3339.h"
#include "base/text.h"
#include "domain/training/seats.h"

#include <QHash>

#include <limits>
#include <map>

namespace Chancery::Domain::Bookings {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 UsualOfferHours = 24; ///< Where neither session nor course says anything.
constexpr qint64 SecondsAnHour = 3600;
constexpr qint64 NoLimit = std::numeric_limits<qint64>::max();

/// Who waits together: one booking, or the members of a group.
struct Unit
{
    std::vector<std::size_t> members {}; ///< Indexes of bookings that wait.
    bool isComplete = true; ///< No member has yet to ask or to be approved.
    bool isFresh = false; ///< A member has asked in this very moment: nobody has been waiting for an answer.
};

/// One session with all its bookings, and what has to change in them. Each step makes true what the one before may have
/// disturbed; run twice it changes nothing the second time.
class Settlement
{
public:
    Settlement(const Record &session, const RuleContext &context)
        : m_session(session)
        , m_context(context)
        , m_bookings(context.lookup().where(Description, Session.name, session.id()))
        , m_before(m_bookings)
    {
    }
    std::vector<Record> run();

private:
    void cancelAll();
    void endOffers();
    void keepGroupsTogether();
    void giveFreePlaces();
    void orderQueue();
    [[nodiscard]] qint64 seated() const;
    [[nodiscard]] std::vector<Unit> units() const;
    [[nodiscard]] QString obstacle(const Unit &unit, qint64 free) const;
    [[nodiscard]] bool exceedsCap(const Unit &unit) const;
    void seat(const Unit &unit);
    [[nodiscard]] QDateTime offerEnds() const;

    Record m_session;
    const RuleContext &m_context;
    std::vector<Record> m_bookings;
    const std::vector<Record> m_before;
    std::vector<std::size_t> m_queue; ///< Indexes of who waits, the longest first.
    std::map<std::size_t, QString> m_reasons; ///< Why not promoted, by index.
};

qint64 Settlement::seated() const
{
    return std::count_if(m_bookings.begin(), m_bookings.end(), [](const Record &b) { return hasStatus(b, Seated); });
}

/// Nobody keeps a place in what does not take place.
void Settlement::cancelAll()
{
    for (Record &booking : m_bookings) {
        if (hasStatus(booking, Asking)) {
            booking.set(Status, u"session_cancelled"_s);
            booking.set(DecisionReason, m_session.get(Sessions::StatusReason));
            booking.set(WaitSince, QDateTime());
            booking.set(OfferExpires, QDateTime());
        }
    }
}

void Settlement::endOffers()
{
    for (Record &booking : m_bookings) {
        const QDateTime expires = booking.get(OfferExpires);
        if (booking.get(Status) == "offered"_L1 && expires.isValid() && expires <= m_context.now()) {
            booking.set(Status, u"waitlisted"_s);
            setLapsed(booking, {}, m_context);
        }
    }
}

/// Who takes an offered place takes it for the group; what a trainer offers to one member is offered to all.
void Settlement::keepGroupsTogether()
{
    const std::optional<qint64> places = limitOf(m_session, m_context, Sessions::Capacity, Courses::Capacity);
    const auto companion = [this](const Record &booking, QLatin1String status) {
        return std::find_if(m_bookings.begin(), m_bookings.end(), [&](const Record &other) {
            return isSameGroup(booking, other) && other.get(Status) == status;
        });
    };
    for (Record &booking : m_bookings) {
        if (booking.get(Group).isEmpty()) {
            continue;
        }
        const auto offered = companion(booking, "offered"_L1);
        if (booking.get(Status) == "offered"_L1 && companion(booking, "booked"_L1) != m_bookings.end()) {
            booking.set(Status, u"booked"_s);
            setAccepted(booking, {}, m_context);
        } else if (hasStatus(booking, Waiting) && offered != m_bookings.end() && (!places || seated() < *places)) {
            booking.set(Status, u"offered"_s);
            setOffered(booking, {{u"expires"_s, formatInstant(offered->get(OfferExpires))}}, m_context);
        }
    }
}

void Settlement::orderQueue()
{
    // Two of the same moment wait in the order in which the endpoint took them, which is that of their present place.
    const QJsonArray before = m_session.get(Sessions::Queue);
    QHash<QString, qsizetype> present;
    for (qsizetype i = 0; i < before.size(); ++i) {
        present.insert(read<QString>(before.at(i).toObject(), Sessions::QueuedBooking.name), i);
    }
    std::vector<std::pair<QDateTime, qsizetype>> places;
    for (std::size_t i = 0; i < m_bookings.size(); ++i) {
        places.emplace_back(m_bookings[i].get(WaitSince), present.value(m_bookings[i].id(), before.size()));
        if (hasStatus(m_bookings[i], Waiting)) {
            m_queue.push_back(i);
        }
    }
    std::stable_sort(m_queue.begin(), m_queue.end(),
                     [&places](std::size_t a, std::size_t b) { return places[a] < places[b]; });
}

std::vector<Unit> Settlement::units() const
{
    std::vector<Unit> units;
    std::map<std::pair<QString, QString>, std::size_t> groups;
    for (const std::size_t index : m_queue) {
        const Record &booking = m_bookings[index];
        const auto key = std::pair(booking.get(Mission), booking.get(Group));
        const auto known = key.second.isEmpty() ? groups.end() : groups.find(key);
        if (known == groups.end()) {
            units.emplace_back();
            if (!key.second.isEmpty()) {
                groups.emplace(key, units.size() - 1);
            }
        }
        Unit &unit = known == groups.end() ? units.back() : units[known->second];
        unit.members.push_back(index);
        unit.isFresh = unit.isFresh || booking.get(WaitSince) == m_context.now();
    }
    for (Unit &unit : units) {
        const Record &first = m_bookings[unit.members.front()];
        unit.isComplete = first.get(Group).isEmpty()
            || std::none_of(m_bookings.begin(), m_bookings.end(), [&first](const Record &other) {
                              const QString status = other.get(Status);
                              return isSameGroup(first, other) && (status == "draft"_L1 || status == "requested"_L1);
                          });
    }
    return units;
}

bool Settlement::exceedsCap(const Unit &unit) const
{
    const std::optional<qint64> cap = limitOf(m_session, m_context, Sessions::MissionCap, Courses::MissionCap);
    const QString mission = m_bookings[unit.members.front()].get(Mission);
    const auto has = std::count_if(m_bookings.begin(), m_bookings.end(), [&mission](const Record &booking) {
        return booking.get(Mission) == mission && hasStatus(booking, Seated);
    });
    return cap && has + static_cast<qint64>(unit.members.size()) > *cap;
}

/// Why the unit gets no place now; empty when it does.
QString Settlement::obstacle(const Unit &unit, qint64 free) const
{
    const auto is = [&](auto condition) {
        return std::any_of(unit.members.begin(), unit.members.end(),
                           [&](std::size_t index) { return condition(m_bookings[index]); });
    };
    if (!unit.isComplete) {
        return u"group_incomplete"_s;
    }
    if (is([](const Record &booking) { return booking.get(OfferMissed); })) {
        return u"offer_missed"_s;
    }
    if (free <= 0) {
        return u"full"_s;
    }
    if (free < static_cast<qint64>(unit.members.size())) {
        return u"group_too_large"_s;
    }
    if (exceedsCap(unit)) {
        return u"mission_cap"_s;
    }
    QStringList params;
    return is([&](const Record &booking) { return overlapsAnother(booking, m_context, params); }) ? u"overlap"_s
                                                                                                  : QString();
}

QDateTime Settlement::offerEnds() const
{
    const qint64 hours =
        limitOf(m_session, m_context, Sessions::OfferHours, Courses::OfferHours).value_or(UsualOfferHours);
    return std::min(m_context.now().addSecs(hours * SecondsAnHour), m_session.get(Sessions::StartsAt));
}

/// Whoever has just asked is there to take the place; whoever has waited may have made other plans and is asked.
void Settlement::seat(const Unit &unit)
{
    for (const std::size_t index : unit.members) {
        Record &booking = m_bookings[index];
        if (unit.isFresh) {
            booking.set(Status, u"booked"_s);
            setAccepted(booking, {}, m_context);
        } else {
            booking.set(Status, u"offered"_s);
            booking.set(OfferExpires, offerEnds());
        }
    }
}

void Settlement::giveFreePlaces()
{
    const bool isOver = !isScheduled(m_session) || m_session.get(Sessions::StartsAt) <= m_context.now();
    const std::optional<qint64> places = limitOf(m_session, m_context, Sessions::Capacity, Courses::Capacity);
    qint64 free = places ? *places - seated() : NoLimit;
    for (const Unit &unit : units()) {
        const QString reason = isOver ? u"begun"_s : obstacle(unit, free);
        if (reason.isEmpty()) {
            seat(unit);
            free -= static_cast<qint64>(unit.members.size());
            continue;
        }
        for (const std::size_t index : unit.members) {
            m_reasons[index] = reason;
        }
    }
}

std::vector<Record> Settlement::run()
{
    if (m_session.get(Sessions::Status) == "cancelled"_L1) {
        cancelAll();
    } else {
        endOffers();
        keepGroupsTogether();
        orderQueue();
        giveFreePlaces();
    }
    QJsonArray queue;
    for (const std::size_t index : m_queue) {
        if (hasStatus(m_bookings[index], Waiting)) {
            queue.append(QJsonObject {{latin(Sessions::QueuedBooking.name), m_bookings[index].id()},
                                      {latin(Sessions::QueueReason.name), m_reasons[index]}});
        }
    }
    m_session.set(Sessions::SeatsTaken, seated());
    m_session.set(Sessions::Queue, queue);
    std::vector<Record> changed {m_session};
    for (std::size_t i = 0; i < m_bookings.size(); ++i) {
        if (m_bookings[i].document() != m_before[i].document()) {
            changed.push_back(m_bookings[i]);
        }
    }
    return changed;
}

} // namespace

std::vector<Record> settle(const Record &session, const RuleContext &context)
{
    return Settlement(session, context).run();
}

std::vector<Record> settleSessionOf(const Record &booking, const RuleContext &context)
{
    const std::optional<Record> session = context.follow(booking, Session.name);
    return session ? settle(*session, context) : std::vector<Record>();
}

bool isPassedOver(const QString &reason)
{
    return !reason.isEmpty() && reason != "full"_L1;
}

qint64 positionOf(const QString &booking, const Record &session)
{
    const QJsonArray queue = session.get(Sessions::Queue);
    for (qsizetype i = 0; i < queue.size(); ++i) {
        if (read<QString>(queue.at(i).toObject(), Sessions::QueuedBooking.name) == booking) {
            return i + 1;
        }
    }
    return 0;
}

QString waitingReason(const QString &booking, const Record &session)
{
    const qint64 position = positionOf(booking, session);
    const QJsonArray queue = session.get(Sessions::Queue);
    return position > 0 ? read<QString>(queue.at(position - 1).toObject(), Sessions::QueueReason.name) : QString();
}

} // namespace Chancery::Domain::Bookings

namespace Chancery::Domain::Sessions {

std::vector<Record> settleSession(const Record &session, const RuleContext &context)
{
    return Bookings::settle(session, context);
}

} // namespace Chancery::Domain::Sessions
