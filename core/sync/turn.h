// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/effect.h"
#include "sync/state.h"

namespace Chancery::Sync {

/// One step of the engine while it is being taken: the state to change, the effects to ask for, and the randomness
/// that came with the event. Internal to the engine and its policies.
struct Turn
{
    State &state;
    std::vector<Effect> &effects;
    std::uint64_t seed;

    void want(Effect effect) { effects.push_back(std::move(effect)); }
    [[nodiscard]] Token newToken() { return ++state.lastToken; }
    [[nodiscard]] std::chrono::milliseconds now() const { return state.now; }
    /// Uniform in [0, 2^32); a new one each time, all from the event's number (splitmix64).
    [[nodiscard]] std::uint32_t random();
    /// Uniform in [from, to].
    [[nodiscard]] std::chrono::milliseconds between(std::chrono::milliseconds from, std::chrono::milliseconds to);
};

/// Whether anything may be sent at all.
[[nodiscard]] bool mayTravel(const State &state);
/// Something moved: the watchdog starts anew.
void noteMovement(Turn &turn);
/// The exchange was a good one.
void noteSuccess(Turn &turn);
/// What every failure means, whichever exchange it belongs to.
void noteFailure(Turn &turn, const Error &error);
/// Ends everything under way, as a crash would, but in order.
void haltTravel(Turn &turn);

// Policies; each looks at what there is and starts what should run.
void schedulePull(Turn &turn);
void schedulePush(Turn &turn);
void scheduleStream(Turn &turn);
void scheduleUpkeep(Turn &turn);
void cancelPull(Turn &turn);
void cancelPush(Turn &turn);
void closeStream(Turn &turn);
/// A seq was announced by the stream or a poll, or, \p own, is that of an acknowledgement.
void announce(Turn &turn, qint64 seq, bool own);
/// The stream has ended by itself, or says nothing any more.
void endStream(Turn &turn, bool broken);

void on(Turn &turn, const Events::Greeted &event);
void on(Turn &turn, const Events::PageArrived &event);
void on(Turn &turn, const Events::NotModified &event);
void on(Turn &turn, const Events::PageApplied &event);
void on(Turn &turn, const Events::HeadsArrived &event);
void on(Turn &turn, const Events::SectionArrived &event);
void on(Turn &turn, const Events::SectionApplied &event);
void on(Turn &turn, const Events::CursorExpired &event);
void on(Turn &turn, const Events::DigestArrived &event);
void on(Turn &turn, const Events::DigestCompared &event);
void on(Turn &turn, const Events::BucketArrived &event);
void on(Turn &turn, const Events::BucketRepaired &event);
void on(Turn &turn, const Events::PullFailed &event);

void on(Turn &turn, const Events::NothingToPush &event);
void on(Turn &turn, const Events::PushMoved &event);
void on(Turn &turn, const Events::ResultsArrived &event);
void on(Turn &turn, const Events::Settled &event);
void on(Turn &turn, const Events::PushFailed &event);

void on(Turn &turn, const Events::StreamOpened &event);
void on(Turn &turn, const Events::StreamHeard &event);
void on(Turn &turn, const Events::StreamHeads &event);
void on(Turn &turn, const Events::StreamBackoff &event);
void on(Turn &turn, const Events::StreamClosed &event);

} // namespace Chancery::Sync
