// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diary.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace Chancery::Domain::Diary {

namespace {

/// Time between two spans that do not overlap.
std::chrono::seconds gapBetween(const Span &a, const Span &b)
{
    return std::chrono::seconds(a.to <= b.from ? a.to.secsTo(b.from) : b.to.secsTo(a.from));
}

bool isWalkBetween(const Entry &a, const Entry &b)
{
    return a.venue.isEmpty() || b.venue.isEmpty() || a.venue != b.venue;
}

/// What two entries of one person do to each other.
std::optional<Clash> clashOf(const Entry &wanted, const Entry &other, const Habits &habits)
{
    const bool isMovable = other.kind == Entry::Kind::Engagement && !other.isHard;
    if (wanted.span.overlaps(other.span)) {
        return isMovable ? Clash::Engagement : Clash::Person;
    }
    const auto gap = gapBetween(wanted.span, other.span);
    if (isWalkBetween(wanted, other) && gap < habits.walk) {
        return Clash::Walk;
    }
    return gap < habits.shortestBreak ? std::optional(Clash::Break) : std::nullopt;
}

bool isThere(const Entry &other, const QString &counterpart)
{
    return !counterpart.isEmpty() && other.counterpart == counterpart;
}

void addDayFull(const Entry &wanted, std::span<const Entry> diary, const Habits &habits, std::vector<Finding> &findings)
{
    if (habits.mostMeetings <= 0 || wanted.kind != Entry::Kind::Meeting) {
        return;
    }
    const QDate day = wanted.span.from.toTimeZone(habits.zone).date();
    for (const QString &person : wanted.people) {
        const auto meetings = std::count_if(diary.begin(), diary.end(), [&](const Entry &other) {
            return other.id != wanted.id && other.kind == Entry::Kind::Meeting && other.people.contains(person)
                && other.span.from.toTimeZone(habits.zone).date() == day;
        });
        if (meetings >= habits.mostMeetings) {
            findings.push_back({Clash::DayFull, {}, person});
        }
    }
}

bool isOpen(const Place &place, const Span &span)
{
    return std::any_of(place.open.begin(), place.open.end(),
                       [&span](const Span &open) { return open.from <= span.from && span.to <= open.to; });
}

/// \p wanted at \p span in the place where it clashes least; the first of equals.
std::optional<Alternative> bestPlace(Entry wanted, const Span &span, std::span<const Place> places,
                                     std::span<const Entry> diary, const Habits &habits)
{
    std::optional<Alternative> best;
    wanted.span = span;
    for (const Place &place : places) {
        if (!isOpen(place, span)) {
            continue;
        }
        wanted.booth = place.booth;
        wanted.venue = place.venue;
        std::vector<Finding> findings = clashes(wanted, diary, habits);
        if (!best || weightOf(findings) < weightOf(best->findings)) {
            best = Alternative {span, place.booth, 0, std::move(findings)};
        }
    }
    return best;
}

} // namespace

int weightOf(Clash clash)
{
    switch (clash) {
    case Clash::Booth:
        return 1'000'000;
    case Clash::Person:
        return 100'000;
    case Clash::Counterpart:
        return 10'000;
    case Clash::Walk:
    case Clash::Engagement:
        return 1'000;
    case Clash::DayFull:
        return 100;
    case Clash::Break:
        return 10;
    }
    Q_UNREACHABLE();
}

int weightOf(std::span<const Finding> findings)
{
    return std::accumulate(findings.begin(), findings.end(), 0,
                           [](int sum, const Finding &finding) { return sum + weightOf(finding.clash); });
}

std::vector<Finding> clashes(const Entry &wanted, std::span<const Entry> diary, const Habits &habits)
{
    std::vector<Finding> findings;
    for (const Entry &other : diary) {
        if (other.id == wanted.id) {
            continue;
        }
        const bool isAtTheSameTime = wanted.span.overlaps(other.span);
        if (isAtTheSameTime && !wanted.booth.isEmpty() && wanted.booth == other.booth) {
            findings.push_back({Clash::Booth, other.id});
        }
        if (isAtTheSameTime && isThere(other, wanted.counterpart)) {
            findings.push_back({Clash::Counterpart, other.id});
        }
        for (const QString &person : wanted.people) {
            const auto clash = other.people.contains(person) ? clashOf(wanted, other, habits) : std::nullopt;
            if (clash.has_value()) {
                findings.push_back({*clash, other.id, person});
            }
        }
    }
    addDayFull(wanted, diary, habits, findings);
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding &a, const Finding &b) { return weightOf(a.clash) > weightOf(b.clash); });
    return findings;
}

std::vector<Alternative> alternatives(const Entry &wanted, std::span<const Span> windows, std::span<const Place> places,
                                      std::span<const Entry> diary, const Habits &habits, std::chrono::minutes step,
                                      int limit)
{
    std::vector<Alternative> found;
    const qint64 length = wanted.span.from.secsTo(wanted.span.to);
    const qint64 stride = std::max<qint64>(1, std::chrono::seconds(step).count());
    int window = 0;
    for (const Span &wish : windows) {
        for (QDateTime from = wish.from; from.addSecs(length) <= wish.to; from = from.addSecs(stride)) {
            if (auto best = bestPlace(wanted, {from, from.addSecs(length)}, places, diary, habits)) {
                best->window = window;
                found.push_back(std::move(*best));
            }
        }
        ++window;
    }
    std::stable_sort(found.begin(), found.end(), [](const Alternative &a, const Alternative &b) {
        return std::tuple(weightOf(a.findings), a.window, a.span.from)
            < std::tuple(weightOf(b.findings), b.window, b.span.from);
    });
    found.erase(found.begin() + std::min(std::ssize(found), std::ptrdiff_t {std::max(limit, 0)}), found.end());
    return found;
}

} // namespace Chancery::Domain::Diary
