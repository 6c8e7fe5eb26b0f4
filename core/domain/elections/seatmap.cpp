// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seatmap.h"

#include "domain/elections/eligibility.h"

#include <queue>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Chancery::Domain::SeatMap {

namespace {

bool matches(const Line &line, const QString &group)
{
    return line.groups.isEmpty() || line.groups.contains(group);
}

/// Lines in the order in which a member of a group takes a seat: its own, then shared, then rotating ones.
std::vector<std::size_t> preference(const std::vector<Line> &lines)
{
    std::vector<std::size_t> order(lines.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    const auto rank = [&lines](std::size_t i) {
        const Line &line = lines[i];
        return (line.rotating ? 100 : 0) + (line.groups.isEmpty() ? 50 : static_cast<int>(line.groups.size()));
    };
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    return order;
}

bool sitsAtEndOf(const Seat &seat, int year)
{
    const QDate end(year, 12, 31);
    return seat.from <= end && seat.last >= end;
}

/// Fills one year after the other. Keeps, a line, how many seats are forecast to be taken and until when.
class Builder
{
public:
    Builder(const Facts &facts, int firstYear, int lastYear, const QDate &today)
        : m_facts(facts)
        , m_first(firstYear)
        , m_last(lastYear)
        , m_now(today.year())
        , m_order(preference(facts.lines))
        , m_running(facts.lines.size())
    {
        m_map.firstYear = firstYear;
        for (const Line &line : facts.lines) {
            Row row {line, {}};
            for (int year = firstYear; year <= lastYear; ++year) {
                row.cells.push_back({.year = year});
            }
            m_map.rows.push_back(std::move(row));
        }
    }

    Map build()
    {
        seat();
        stand();
        for (Row &row : m_map.rows) {
            open(row);
        }
        return std::move(m_map);
    }

private:
    void seat()
    {
        for (const std::size_t index : byStart()) {
            const Seat &seat = m_facts.seats[index];
            const int from = std::max(seat.from.year(), m_first);
            const int to = std::min(seat.last.year(), m_last);
            const std::optional<std::size_t> row = from <= to ? rowWithRoom(seat) : std::nullopt;
            for (int year = from; row && year <= to; ++year) {
                Cell &cell = cellAt(*row, year);
                cell.holders.push_back(index);
                if (!sitsAtEndOf(seat, year + 1)) {
                    cell.leaving.push_back(index);
                }
                if (seat.from.year() == year) {
                    ++cell.filled;
                }
            }
        }
    }

    /// Early terms first, so that a rotating seat goes to the one that came when the own seats were taken.
    [[nodiscard]] std::vector<std::size_t> byStart() const
    {
        std::vector<std::size_t> order(m_facts.seats.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        std::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
            return m_facts.seats[a].from < m_facts.seats[b].from;
        });
        return order;
    }

    /// Seats are asked for in the order of their first days, so that what has ended never runs again.
    [[nodiscard]] std::optional<std::size_t> rowWithRoom(const Seat &seat)
    {
        std::optional<std::size_t> chosen;
        for (const std::size_t index : m_order) {
            if (!matches(m_map.rows[index].line, seat.group)) {
                continue;
            }
            Running &running = m_running[index];
            while (!running.empty() && running.top() < seat.from) {
                running.pop();
            }
            const bool hasRoom = static_cast<qint64>(running.size()) < m_map.rows[index].line.seats;
            chosen = chosen && !hasRoom ? chosen : index;
            if (hasRoom) {
                break;
            }
        }
        if (chosen) {
            m_running[*chosen].push(seat.last);
        }
        return chosen;
    }

    void stand()
    {
        for (std::size_t i = 0; i < m_facts.candidates.size(); ++i) {
            const Candidate &candidate = m_facts.candidates[i];
            const int year = candidate.from.year();
            if (!candidate.from.isValid() || year < m_first || year > m_last) {
                continue;
            }
            const auto row = std::find_if(m_order.begin(), m_order.end(), [&](std::size_t index) {
                return matches(m_facts.lines[index], candidate.group);
            });
            if (row != m_order.end()) {
                cellAt(*row, year).candidates.push_back(i);
            }
        }
    }

    void open(Row &row) const
    {
        const auto atEnd = [this](const Cell &cell) {
            return std::count_if(cell.holders.begin(), cell.holders.end(),
                                 [&](std::size_t holder) { return sitsAtEndOf(m_facts.seats[holder], cell.year); });
        };
        qint64 unknown = row.line.seats; // stays unknown: nobody can say when such a seat opens
        std::vector<qint64> unfilled(row.cells.size(), 0);
        qint64 running = 0; // seats of forecast terms that still run
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            Cell &cell = row.cells[i];
            if (cell.year <= m_now) {
                unknown = std::max<qint64>(row.line.seats - atEnd(cell), 0);
                cell.unknown = unknown;
                cell.opening = cell.filled;
                continue;
            }
            const auto term = static_cast<std::size_t>(m_facts.termYears);
            if (term > 0 && i >= term) {
                running -= unfilled[i - term];
            }
            const qint64 goingOn = atEnd(cell) - cell.filled;
            cell.unknown = std::min(unknown, std::max<qint64>(row.line.seats - goingOn - running - cell.filled, 0));
            cell.opening = std::max<qint64>(row.line.seats - unknown - goingOn - running, cell.filled);
            unfilled[i] = cell.toFill();
            running += unfilled[i];
        }
    }

    [[nodiscard]] Cell &cellAt(std::size_t row, int year)
    {
        return m_map.rows[row].cells[static_cast<std::size_t>(year - m_first)];
    }

    const Facts &m_facts;
    int m_first;
    int m_last;
    int m_now;
    using Running = std::priority_queue<QDate, std::vector<QDate>, std::greater<>>;
    std::vector<std::size_t> m_order;
    std::vector<Running> m_running; ///< A line: the last days of the terms that run.
    Map m_map;
};

/// The first day of the term that begins in \p year.
QDate startIn(const Facts &facts, int year)
{
    const QDate day = QDate::fromString(QString::number(year) + u'-' + facts.startDay, Qt::ISODate);
    return day.isValid() ? day : QDate(year, 1, 1);
}

void addClashes(const Facts &facts, const Cell &cell, const QString &state, const std::vector<Candidate> &elsewhere,
                Chance &chance)
{
    qint64 endorsed = 0;
    for (const std::size_t index : cell.candidates) {
        const Candidate &candidate = facts.candidates[index];
        if (candidate.state == state) {
            chance.why.push_back({u"stands_here_already"_s, {QString::number(cell.year)}, {}});
            continue;
        }
        ++chance.rivals;
        endorsed += candidate.isEndorsed ? 1 : 0;
    }
    if (endorsed >= chance.seats) {
        chance.why.push_back({u"slate_endorsed"_s, {QString::number(endorsed), QString::number(chance.seats)}, {}});
    }
    for (const Candidate &candidate : elsewhere) {
        if (candidate.from.year() == cell.year) {
            chance.why.push_back({u"stands_elsewhere"_s, {candidate.bodyName, QString::number(cell.year)}, {}});
        }
    }
}

} // namespace

Race Cell::race() const
{
    if (opening == 0) {
        return Race::None;
    }
    if (toFill() == 0) {
        return Race::Filled;
    }
    const auto standing = static_cast<qint64>(candidates.size());
    return standing < toFill() ? Race::Gap : standing == toFill() ? Race::Even : Race::Contested;
}

Map compute(const Facts &facts, int firstYear, int lastYear, const QDate &today)
{
    return Builder(facts, firstYear, lastYear, today).build();
}

std::vector<Chance> chancesOf(const Facts &facts, const Map &map, const QString &state, const QString &group,
                              const std::vector<Candidate> &elsewhere, const QDate &today)
{
    std::vector<Eligibility::Served> served;
    for (const Seat &seat : facts.seats) {
        if (seat.state == state) {
            served.push_back({seat.from, seat.last, seat.isFull});
        }
    }
    std::vector<Chance> chances;
    for (std::size_t row = 0; row < map.rows.size(); ++row) {
        if (!matches(map.rows[row].line, group)) {
            continue;
        }
        for (const Cell &cell : map.rows[row].cells) {
            if (cell.year <= today.year() || cell.toFill() == 0) {
                continue;
            }
            const Eligibility::Answer answer = Eligibility::judge({.reelection = facts.reelection,
                                                                   .consecutiveTerms = facts.consecutiveTerms,
                                                                   .from = startIn(facts, cell.year),
                                                                   .served = served,
                                                                   .group = group,
                                                                   .seatGroups = map.rows[row].line.groups});
            Chance chance {.year = cell.year,
                           .row = row,
                           .seats = cell.toFill(),
                           .isBarred = !answer.isEligible,
                           .why = answer.why};
            addClashes(facts, cell, state, elsewhere, chance);
            chances.push_back(std::move(chance));
        }
    }
    std::stable_sort(chances.begin(), chances.end(), [](const Chance &a, const Chance &b) { return a.year < b.year; });
    return chances;
}

} // namespace Chancery::Domain::SeatMap
