// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QString>

#include <chrono>
#include <cstdint>
#include <variant>
#include <vector>

/// What happens to the engine. Events are facts; what follows from them is decided by step() alone.
namespace Chancery::Sync {

/// Names one exchange with the endpoint. An answer with a token that is no longer current is dropped.
using Token = std::uint64_t;

/// What the engine has to know of the outbox.
struct OutboxFacts
{
    int waiting = 0; ///< Queued or in flight.
    int attention = 0;
    int acked = 0; ///< Acknowledged, the feed has not passed them yet.
    qint64 ackRev = 0; ///< Highest revision among those.
    friend bool operator==(const OutboxFacts &, const OutboxFacts &) = default;
};

/// What the engine has to know of the replica.
struct ReplicaFacts
{
    QString cursor {}; ///< Empty: a snapshot is needed.
    qint64 seq = 0;
    bool complete = false; ///< As of the last page; nothing newer known.
    bool everComplete = false; ///< Not the first sync.
    QString mark {}; ///< Where an interrupted snapshot goes on.
};

namespace Events {

// The user, the machine and the profile.
struct Started
{
    bool signedIn = false;
    bool workOffline = false;
    bool live = true;
    ReplicaFacts replica {};
    OutboxFacts outbox {};
};
struct SignedIn
{
    bool greeted = false; ///< The endpoint has just said who the token belongs to.
};
struct SignedOut
{
};
struct OfflineWished
{
    bool offline = false;
};
struct SyncWished
{
};
struct NetworkChanged
{
    bool up = false;
};
/// The user edited or decided something.
struct Edited
{
    OutboxFacts outbox {};
};
/// The time of nextDeadline() has come.
struct Woke
{
};

// Pull. "…Arrived": the whole body is here, nothing is stored yet.
struct Greeted
{
    Token token = 0;
};
struct PageArrived
{
    Token token = 0;
};
struct NotModified
{
    Token token = 0;
};
struct PageApplied
{
    Token token = 0;
    QString cursor {};
    qint64 seq = 0;
    bool complete = false;
    OutboxFacts outbox {};
};
struct HeadsArrived
{
    Token token = 0;
    qint64 seq = 0;
};
/// Some whole lines of the snapshot are here; or, with `last`, the transfer is over.
struct SectionArrived
{
    Token token = 0;
    bool last = false;
};
struct SectionApplied
{
    Token token = 0;
    qint64 rows = 0;
    qint64 estimate = 0; ///< 0: not in this section.
    QString mark {};
    bool ended = false;
    bool last = false; ///< Nothing follows: without `ended` the snapshot is truncated.
    QString cursor {}; ///< With `ended`.
    qint64 seq = 0; ///< With `ended`.
    OutboxFacts outbox {};
};
struct CursorExpired
{
    Token token = 0;
    QString reason {}; ///< "gc", "incarnation", "scope" or "format".
    qint64 seq = 0; ///< Of an endpoint that was restored: what it was restored to; 0: not said.
    int retryAfter = 0; ///< Seconds.
};
struct DigestArrived
{
    Token token = 0;
};
struct DigestCompared
{
    Token token = 0;
    std::vector<int> differing {}; ///< Buckets.
};
struct BucketArrived
{
    Token token = 0;
};
struct BucketRepaired
{
    Token token = 0;
};
struct PullFailed
{
    Token token = 0;
    Error error {};
};

// Push.
struct NothingToPush
{
    Token token = 0;
};
/// A blob of the batch was uploaded.
struct PushMoved
{
    Token token = 0;
};
struct ResultsArrived
{
    Token token = 0;
};
struct Settled
{
    Token token = 0;
    int applied = 0;
    int refused = 0; ///< Conflict, rejected, gone.
    int again = 0; ///< Retry, blocked on something queued, or not answered.
    int after = 0; ///< Seconds the endpoint asked to wait with those.
    OutboxFacts outbox {};
};
struct PushFailed
{
    Token token = 0;
    Error error {};
    int sent = 0; ///< Operations of the batch.
};

// The event stream.
struct StreamOpened
{
    Token token = 0;
};
struct StreamHeard
{
    Token token = 0;
};
struct StreamHeads
{
    Token token = 0;
    qint64 seq = 0;
};
struct StreamBackoff
{
    Token token = 0;
    int spread = 0; ///< Seconds over which clients spread their pulls; 0: none.
};
struct StreamClosed
{
    Token token = 0;
    Error error {};
};

// The store.
/// The file of the profile is not what was written: nothing more is sent or stored, until it is recovered.
struct FileDamaged
{
    Error error {};
};
struct UpkeepDone
{
    bool more = false;
    bool visible = false; ///< Indexing: shown to the user.
    qint64 done = 0;
    qint64 total = 0;
};

} // namespace Events

struct Event
{
    using What =
        std::variant<Events::Started, Events::SignedIn, Events::SignedOut, Events::OfflineWished, Events::SyncWished,
                     Events::NetworkChanged, Events::Edited, Events::Woke, Events::Greeted, Events::PageArrived,
                     Events::NotModified, Events::PageApplied, Events::HeadsArrived, Events::SectionArrived,
                     Events::SectionApplied, Events::CursorExpired, Events::DigestArrived, Events::DigestCompared,
                     Events::BucketArrived, Events::BucketRepaired, Events::PullFailed, Events::NothingToPush,
                     Events::PushMoved, Events::ResultsArrived, Events::Settled, Events::PushFailed,
                     Events::StreamOpened, Events::StreamHeard, Events::StreamHeads, Events::StreamBackoff,
                     Events::StreamClosed, Events::FileDamaged, Events::UpkeepDone>;
    std::chrono::milliseconds now {0}; ///< Monotonic.
    std::uint64_t random = 0; ///< All the randomness of the step.
    What what;
};

} // namespace Chancery::Sync
