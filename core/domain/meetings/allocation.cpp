// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "allocation.h"

#include "domain/meetings/occupancy.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace Chancery::Domain::Allocation {

namespace {

qint64 seconds(const Span &span)
{
    return span.from.secsTo(span.to);
}

/// Who is where, and what is left, while the proposal grows.
class Board
{
public:
    Board(std::span<const Place> places, const Terms &terms)
        : m_places(places.begin(), places.end())
        , m_terms(terms)
    {
        // The smallest booth that fits: larger ones stay for those who need them.
        std::stable_sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) {
            return std::tuple(a.seats == 0, a.seats, a.booth) < std::tuple(b.seats == 0, b.seats, b.booth);
        });
    }

    [[nodiscard]] const std::vector<Place> &places() const { return m_places; }

    void take(const Given &given, const QString &requester, const QStringList &people)
    {
        m_booths[given.booth].take(given.span);
        for (const QString &person : people) {
            m_people[person].take(given.span);
        }
        ++m_meetings[{requester, dayOf(given.span)}];
    }
    void give(const Given &given, const Ask &ask)
    {
        m_booths[given.booth].give(given.span);
        for (const QString &person : ask.people) {
            m_people[person].give(given.span);
        }
        --m_meetings[{ask.requester, dayOf(given.span)}];
    }

    /// The first place and time of the best window that is free.
    [[nodiscard]] std::optional<Given> find(const Ask &ask) const
    {
        for (std::size_t window = 0; window < ask.windows.size(); ++window) {
            if (auto given = findWithin(ask, ask.windows[window])) {
                given->window = static_cast<int>(window);
                return given;
            }
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] QDate dayOf(const Span &span) const { return span.from.toTimeZone(m_terms.zone).date(); }

    [[nodiscard]] bool areFree(const Ask &ask, const Span &span) const
    {
        if (m_terms.dailyCap > 0 && m_meetings.value({ask.requester, dayOf(span)}) >= m_terms.dailyCap) {
            return false;
        }
        return std::all_of(ask.people.begin(), ask.people.end(), [&](const QString &person) {
            const auto found = m_people.constFind(person);
            return found == m_people.constEnd() || found->isFree(span, m_terms.walk);
        });
    }

    [[nodiscard]] bool isFree(const Place &place, const Span &span) const
    {
        const auto found = m_booths.constFind(place.booth);
        return found == m_booths.constEnd() || found->isFree(span);
    }

    /// First begin at or after \p from on the steps of \p open.
    [[nodiscard]] QDateTime onStep(const QDateTime &from, const Span &open) const
    {
        const qint64 step = std::max<qint64>(60, std::chrono::seconds(m_terms.step).count());
        const qint64 late = std::max<qint64>(0, open.from.secsTo(from));
        return open.from.addSecs((late + step - 1) / step * step);
    }

    [[nodiscard]] std::optional<Given> findWithin(const Ask &ask, const Span &window) const
    {
        std::optional<Given> best;
        for (const Place &place : m_places) {
            if (place.seats > 0 && ask.persons > place.seats) {
                continue;
            }
            for (const Span &open : place.open) {
                const Span usable {std::max(window.from, open.from), std::min(window.to, open.to)};
                const auto from = firstFree(ask, place, open, usable, best ? best->span.from : usable.to);
                if (from) {
                    best = Given {ask.id, place.booth, {*from, from->addSecs(ask.length.count() * 60)}};
                }
            }
        }
        return best;
    }

    /// The earliest begin before \p before at which booth and people are free.
    [[nodiscard]] std::optional<QDateTime> firstFree(const Ask &ask, const Place &place, const Span &open,
                                                     const Span &usable, const QDateTime &before) const
    {
        const qint64 length = ask.length.count() * 60;
        for (QDateTime from = onStep(usable.from, open); from < before && from.addSecs(length) <= usable.to;
             from = onStep(from.addSecs(1), open)) {
            const Span span {from, from.addSecs(length)};
            if (isFree(place, span) && areFree(ask, span)) {
                return from;
            }
        }
        return std::nullopt;
    }

    std::vector<Place> m_places;
    Terms m_terms;
    QHash<QString, Occupancy> m_booths;
    QHash<QString, Occupancy> m_people;
    QHash<std::pair<QString, QDate>, int> m_meetings; ///< By mission and day.
};

/// Indexes of \p asks in the order in which they are served.
std::vector<std::size_t> inOrder(std::span<const Ask> asks)
{
    std::vector<std::size_t> order(asks.size());
    std::iota(order.begin(), order.end(), std::size_t {0});
    const auto width = [](const Ask &ask) {
        return std::accumulate(ask.windows.begin(), ask.windows.end(), qint64 {0},
                               [](qint64 sum, const Span &window) { return sum + seconds(window); });
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return std::tuple(asks[a].rank, width(asks[a]), asks[a].submittedAt, asks[a].id)
            < std::tuple(asks[b].rank, width(asks[b]), asks[b].submittedAt, asks[b].id);
    });
    return order;
}

Reason reasonOf(const Ask &ask, const std::vector<Place> &places)
{
    const qint64 length = ask.length.count() * 60;
    const auto isLong = [length](const Span &window) {
        return window.isComplete() && seconds(window) >= length;
    };
    if (std::none_of(ask.windows.begin(), ask.windows.end(), isLong)) {
        return Reason::NoWindow;
    }
    const auto fits = [&ask](const Place &place) {
        return place.seats == 0 || ask.persons <= place.seats;
    };
    if (std::none_of(places.begin(), places.end(), fits)) {
        return Reason::TooManyPersons;
    }
    const bool isOpen = std::any_of(places.begin(), places.end(), [&](const Place &place) {
        return fits(place) && std::any_of(place.open.begin(), place.open.end(), [&](const Span &open) {
                   return std::any_of(ask.windows.begin(), ask.windows.end(), [&](const Span &window) {
                       return seconds({std::max(window.from, open.from), std::min(window.to, open.to)}) >= length;
                   });
               });
    });
    return isOpen ? Reason::Full : Reason::Closed;
}

/// Serves what found nothing by moving one that was given before, of the same rank or lower, to another of its wishes.
class Shuffle
{
public:
    Shuffle(std::span<const Ask> asks, Board &board, std::vector<Given> &given)
        : m_board(&board)
        , m_given(&given)
    {
        for (const Ask &ask : asks) {
            m_asks.insert(ask.id, &ask);
        }
    }

    [[nodiscard]] bool serve(const Ask &ask)
    {
        int tries = MostTries;
        for (std::size_t i = m_given->size(); i-- > 0 && tries > 0;) {
            if (isInTheWay(m_given->at(i), ask)) {
                --tries;
                if (replace(i, ask)) {
                    return true;
                }
            }
        }
        return false;
    }

private:
    static constexpr int MostTries = 40; ///< Keeps a crowded day from costing the square of its requests.

    [[nodiscard]] bool isInTheWay(const Given &given, const Ask &ask) const
    {
        const Ask *other = m_asks.value(given.ask);
        return other != nullptr && other->rank >= ask.rank
            && std::any_of(ask.windows.begin(), ask.windows.end(),
                           [&given](const Span &window) { return window.overlaps(given.span); });
    }

    bool replace(std::size_t i, const Ask &ask)
    {
        const Given old = m_given->at(i);
        const Ask &other = *m_asks.value(old.ask);
        m_board->give(old, other);
        if (const auto mine = m_board->find(ask)) {
            m_board->take(*mine, ask.requester, ask.people);
            if (const auto theirs = m_board->find(other)) {
                m_board->take(*theirs, other.requester, other.people);
                m_given->at(i) = *theirs;
                m_given->push_back(*mine);
                return true;
            }
            m_board->give(*mine, ask);
        }
        m_board->take(old, other.requester, other.people);
        return false;
    }

    Board *m_board;
    std::vector<Given> *m_given;
    QHash<QString, const Ask *> m_asks;
};

} // namespace

bool operator==(const Given &a, const Given &b)
{
    return a.ask == b.ask && a.booth == b.booth && a.span.from == b.span.from && a.span.to == b.span.to
        && a.window == b.window;
}

Proposal propose(std::span<const Ask> asks, std::span<const Place> places, std::span<const Fixed> fixed,
                 const Terms &terms)
{
    Board board(places, terms);
    for (const Fixed &meeting : fixed) {
        board.take(meeting.given, meeting.requester, meeting.people);
    }
    Proposal proposal;
    std::vector<const Ask *> waiting;
    for (const std::size_t i : inOrder(asks)) {
        if (const auto given = board.find(asks[i])) {
            board.take(*given, asks[i].requester, asks[i].people);
            proposal.given.push_back(*given);
        } else {
            waiting.push_back(&asks[i]);
        }
    }
    Shuffle shuffle(asks, board, proposal.given);
    for (const Ask *ask : waiting) {
        const Reason reason = reasonOf(*ask, board.places());
        if (reason != Reason::Full || !shuffle.serve(*ask)) {
            proposal.left.push_back({ask->id, reason});
        }
    }
    return proposal;
}

} // namespace Chancery::Domain::Allocation
