// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/event.h"
#include "sync/timers.h"

#include <optional>
#include <vector>

namespace Chancery::Sync {

/// One pull at a time; what it is doing.
struct PullState
{
    enum class Activity { None, Greet, Changes, Heads, Snapshot, Digest, Bucket };
    Activity activity = Activity::None;
    Token token = 0;
    int attempt = 0; ///< Failures in a row.
    bool told = false; ///< The endpoint named the wait before the next attempt: not cut short by a network change.
    bool wanted = false; ///< GET /v1/changes as soon as possible.
    bool headsWanted = false;
    bool greetWanted = true; ///< Who is asking was not confirmed yet, or may have changed.
    QString sentCursor {};
    qint64 announcedWhenSent = 0;
    qint64 rows = 0; ///< Of the running snapshot.
    qint64 estimate = 0;
};

/// One push at a time, independent of the pull.
struct PushState
{
    static constexpr int MaxBatch = 200; ///< Protocol §1.
    Token token = 0; ///< 0: nothing is in flight.
    int attempt = 0;
    bool told = false;
    int limit = MaxBatch;
    bool halted = false; ///< The account may not write, or Chancery is too old: until the user acts.
    bool stuck = false; ///< Nothing queued can go before something else changes.
    qint64 done = 0; ///< Operations settled since the outbox was last empty.
};

struct StreamState
{
    Token token = 0; ///< 0: closed.
    bool open = false;
    std::chrono::milliseconds startedAt {0};
    int shortLives = 0; ///< Closes under five seconds, or silences from the start, in a row.
    int attempt = 0;
    int spread = 0; ///< Seconds; the endpoint asked clients not to come all at once.
};

/// The daily comparison with the endpoint.
struct AuditState
{
    bool due = false;
    std::vector<int> buckets {}; ///< To repair.
    int repaired = 0; ///< For diagnostics.
};

struct UpkeepState
{
    bool wanted = false;
    bool running = false;
    bool visible = false;
    qint64 done = 0;
    qint64 total = 0;
};

/// Everything the engine knows. A value; nothing of it is on disk, all of it can be rebuilt from the store.
struct State
{
    std::chrono::milliseconds now {0};
    bool started = false;
    bool signedIn = false;
    bool workOffline = false;
    bool networkUp = true; ///< False only when the machine says so.
    bool live = true;
    bool requested = false; ///< Without live: the user asked, and it is not done yet.
    bool refused = false; ///< 401.
    bool tooOld = false; ///< 426.
    bool damaged = false; ///< The file is: nothing travels until the profile is recovered.
    bool greeted = false; ///< The endpoint has said who the token belongs to.
    bool reached = false; ///< The last exchange was a good one.

    ReplicaFacts replica {};
    qint64 announced = 0; ///< Highest seq heard of.
    OutboxFacts outbox {};
    PullState pull {};
    PushState push {};
    StreamState stream {};
    AuditState audit {};
    UpkeepState upkeep {};
    Timers timers {};
    std::optional<Error> lastError {};
    Token lastToken = 0;
    int watchdogs = 0; ///< For diagnostics.
};

} // namespace Chancery::Sync
