// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/openinghours.h"

#include <QStringList>
#include <QTimeZone>

#include <chrono>
#include <span>
#include <vector>

/// Proposes booths and times for many requests at once: meetings management looks at the proposal, changes it and
/// confirms it; nothing is allotted by itself. What the endpoint would refuse is never proposed (a booth twice, closed
/// hours, too few seats, a mission's daily cap), nor a person in two places.
///
/// Pure and deterministic: the same question has the same answer, whatever the order of the requests in it.
namespace Chancery::Domain::Allocation {

/// A request that asks for a booth.
struct Ask
{
    QString id;
    QString requester; ///< State code; the daily cap counts it.
    QStringList people {}; ///< Who cannot be in two places: principals of both sides, interpreters.
    std::vector<Span> windows {}; ///< UTC, in order of preference.
    std::chrono::minutes length {15};
    int persons = 0; ///< 0: not said, fits everywhere.
    int rank = 0; ///< Lower goes first: 0 heads of State and Government.
    QDateTime submittedAt {}; ///< Earlier goes first among equals.
};

struct Place
{
    QString booth;
    QString venue;
    int seats = 0; ///< 0: not known, fits everybody.
    std::vector<Span> open {}; ///< UTC; blockings already taken out.
};

/// A meeting that has its booth, or is given one.
struct Given
{
    QString ask;
    QString booth;
    Span span;
    int window = 0; ///< Which wish it fulfils, counted from 0.
    friend bool operator==(const Given &a, const Given &b);
};

/// What stands already and is not moved.
struct Fixed
{
    Given given;
    QString requester {};
    QStringList people {};
};

struct Terms
{
    std::chrono::minutes step {5}; ///< Meetings begin on multiples of it after the begin of an open span.
    std::chrono::minutes walk {10}; ///< Kept free for a person between two meetings.
    int dailyCap = 0; ///< Meetings a mission may have a day; 0: no limit.
    QTimeZone zone {QTimeZone::utc()}; ///< Of the venue: whose midnight ends a day.
};

/// Why a request was given nothing.
enum class Reason {
    NoWindow, ///< It names no time that is long enough.
    TooManyPersons, ///< No booth is large enough.
    Closed, ///< No booth is open within its windows.
    Full, ///< All booths that fit are taken then, its people are elsewhere, or the mission has its share.
};

struct Left
{
    QString ask;
    Reason reason;
    friend bool operator==(const Left &, const Left &) = default;
};

struct Proposal
{
    std::vector<Given> given; ///< In the order in which they were decided.
    std::vector<Left> left;
};

/// Higher rank, fewer wishes, earlier submission first. A request finds its best window with the smallest booth that
/// fits; what finds nothing may move one that was given before and has another way, so that more are served.
[[nodiscard]] Proposal propose(std::span<const Ask> asks, std::span<const Place> places, std::span<const Fixed> fixed,
                               const Terms &terms);

} // namespace Chancery::Domain::Allocation
