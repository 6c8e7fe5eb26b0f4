// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is new at the endpoint: changes, polls, and the failures of every kind of pull.

#include "sync/turn.h"
#include "transport/retrypolicy.h"

namespace Chancery::Sync {

using namespace std::chrono_literals;
using Activity = PullState::Activity;

namespace {

constexpr auto GreetInterval = 24h;

bool isCurrent(const State &state, Token token)
{
    return token != 0 && state.pull.token == token;
}

void finish(State &state)
{
    state.pull.activity = Activity::None;
    state.pull.token = 0;
}

void finishWell(Turn &turn)
{
    finish(turn.state);
    turn.state.pull.attempt = 0;
    turn.state.pull.told = false;
    noteSuccess(turn);
}

/// What was under way is still to be done.
void putBack(State &state)
{
    switch (state.pull.activity) {
    case Activity::Greet:
        state.pull.greetWanted = true;
        break;
    case Activity::Changes:
        state.pull.wanted = true;
        break;
    case Activity::Heads:
        state.pull.headsWanted = true;
        break;
    case Activity::Digest:
        state.audit.due = true;
        break;
    case Activity::None:
    case Activity::Snapshot: // Wanted as long as there is no cursor.
    case Activity::Bucket: // Still in the list.
        break;
    }
    finish(state);
}

void retryLater(Turn &turn, const Error &error)
{
    PullState &pull = turn.state.pull;
    ++pull.attempt;
    pull.told = error.retryAfter > 0;
    turn.state.timers.set(Timer::RetryPull,
                          turn.now() + Transport::RetryPolicy {}.wait(pull.attempt, error, turn.random()));
}

void fail(Turn &turn, const Error &error)
{
    putBack(turn.state);
    retryLater(turn, error);
    noteFailure(turn, error); // Last: a refusal ends all waiting.
}

/// An audit that the endpoint cannot answer now must not hold up the pull.
bool isAuditOnly(const State &state, const Error &error)
{
    const bool auditing = state.pull.activity == Activity::Digest || state.pull.activity == Activity::Bucket;
    return auditing && !isTransient(error.code) && error.code != ErrorCode::Unauthenticated
        && error.code != ErrorCode::ClientTooOld;
}

void postponeAudit(Turn &turn, const Error &error)
{
    const bool moved = error.code == ErrorCode::Conflict || error.code == ErrorCode::Capacity;
    turn.state.audit.due = false;
    turn.state.audit.buckets.clear();
    turn.state.timers.set(Timer::Audit, turn.now() + (moved ? turn.between(1min, 10min) : turn.between(20h, 24h)));
}

void begin(Turn &turn, Activity activity)
{
    turn.state.pull.activity = activity;
    turn.state.pull.token = turn.newToken();
    noteMovement(turn);
}

void beginSnapshot(Turn &turn)
{
    begin(turn, Activity::Snapshot);
    turn.want(Effects::FetchSnapshot {turn.state.pull.token, turn.state.replica.mark});
}

void beginChanges(Turn &turn)
{
    State &state = turn.state;
    begin(turn, Activity::Changes);
    state.pull.wanted = false;
    state.pull.headsWanted = false;
    state.pull.sentCursor = state.replica.cursor;
    state.pull.announcedWhenSent = state.announced;
    // While an acknowledged operation waits for the cursor to pass it, "nothing new for you" would not move it.
    turn.want(Effects::FetchChanges {state.pull.token, state.replica.cursor, state.outbox.acked == 0});
}

} // namespace

void schedulePull(Turn &turn)
{
    State &state = turn.state;
    PullState &pull = state.pull;
    if (!mayTravel(state) || pull.activity != Activity::None || state.timers.isSet(Timer::RetryPull)) {
        return;
    }
    if (pull.greetWanted) {
        begin(turn, Activity::Greet);
        pull.greetWanted = false;
        turn.want(Effects::Greet {pull.token});
    } else if (state.replica.cursor.isEmpty()) {
        beginSnapshot(turn);
    } else if (pull.wanted && !state.timers.isSet(Timer::PullSoon)) {
        beginChanges(turn);
    } else if (pull.headsWanted) {
        begin(turn, Activity::Heads);
        pull.headsWanted = false;
        turn.want(Effects::FetchHeads {pull.token});
    } else if (!state.audit.buckets.empty()) {
        begin(turn, Activity::Bucket);
        turn.want(Effects::FetchBucket {pull.token, state.audit.buckets.front()});
    } else if (state.audit.due && state.replica.complete) {
        begin(turn, Activity::Digest);
        state.audit.due = false;
        turn.want(Effects::FetchDigest {pull.token, state.replica.cursor});
    }
}

void cancelPull(Turn &turn)
{
    if (turn.state.pull.activity != Activity::None) {
        turn.want(Effects::Cancel {turn.state.pull.token});
        putBack(turn.state);
    }
}

void announce(Turn &turn, qint64 seq, bool own)
{
    State &state = turn.state;
    if (seq <= state.announced && seq <= state.replica.seq) {
        return;
    }
    state.announced = std::max(state.announced, seq);
    if (seq <= state.replica.seq) {
        return;
    }
    state.replica.complete = false;
    state.pull.wanted = true;
    if (own) {
        state.timers.clear(Timer::PullSoon);
    } else if (state.stream.spread > 0 && !state.timers.isSet(Timer::PullSoon)) {
        state.timers.set(Timer::PullSoon, turn.now() + turn.between(0ms, std::chrono::seconds(state.stream.spread)));
    }
}

void on(Turn &turn, const Events::Greeted &event)
{
    if (!isCurrent(turn.state, event.token)) {
        return;
    }
    turn.state.greeted = true;
    turn.state.timers.set(Timer::Greet, turn.now() + GreetInterval);
    finishWell(turn);
}

void on(Turn &turn, const Events::PageArrived &event)
{
    if (isCurrent(turn.state, event.token)) {
        noteMovement(turn);
        turn.want(Effects::ApplyPage {event.token});
    } else {
        turn.want(Effects::Cancel {event.token});
    }
}

void on(Turn &turn, const Events::NotModified &event)
{
    State &state = turn.state;
    if (!isCurrent(state, event.token)) {
        return;
    }
    finishWell(turn);
    state.replica.everComplete = true;
    state.replica.complete = state.announced <= state.pull.announcedWhenSent;
    state.pull.wanted = state.pull.wanted || !state.replica.complete;
    if (state.replica.complete) {
        state.announced = std::min(state.announced, state.replica.seq);
    }
}

void on(Turn &turn, const Events::PageApplied &event)
{
    State &state = turn.state;
    state.replica.cursor = event.cursor;
    state.replica.seq = event.seq;
    state.outbox = event.outbox;
    state.push.stuck = false;
    state.upkeep.wanted = true;
    if (!isCurrent(state, event.token)) {
        return;
    }
    if (!event.complete && event.cursor == state.pull.sentCursor) {
        fail(turn, {ErrorCode::Protocol, QStringLiteral("an incomplete page did not move the cursor")});
        return;
    }
    finishWell(turn);
    // What was announced before the request was sent is in the page, or was never for this caller.
    const bool newer = state.announced > event.seq && state.announced > state.pull.announcedWhenSent;
    if (event.complete && !newer) {
        state.announced = event.seq;
        state.replica.everComplete = true;
    }
    state.replica.complete = event.complete && !newer;
    state.pull.wanted = state.pull.wanted || !state.replica.complete;
}

void on(Turn &turn, const Events::HeadsArrived &event)
{
    if (!isCurrent(turn.state, event.token)) {
        return;
    }
    finishWell(turn);
    announce(turn, event.seq, false);
}

void on(Turn &turn, const Events::CursorExpired &event)
{
    State &state = turn.state;
    if (!isCurrent(state, event.token)) {
        return;
    }
    const bool snapshotExpired = state.pull.activity == Activity::Snapshot;
    finish(state);
    noteMovement(turn);
    state.reached = true;
    if (event.reason == QLatin1String("incarnation")) {
        // Before the cursor goes: should the power fail in between, the endpoint says the same again.
        turn.want(Effects::RequeueAfterRestore {event.seq});
    }
    turn.want(Effects::ForgetCursor {});
    state.replica.cursor.clear();
    state.replica.mark.clear();
    state.replica.complete = false;
    state.announced = 0;
    state.audit.buckets.clear();
    state.pull.rows = 0;
    state.pull.estimate = 0;
    state.pull.greetWanted = state.pull.greetWanted || event.reason == QLatin1String("scope");
    if (snapshotExpired || event.retryAfter > 0) {
        retryLater(turn, {ErrorCode::CursorExpired, event.reason, {}, event.retryAfter});
    }
}

void on(Turn &turn, const Events::PullFailed &event)
{
    if (!isCurrent(turn.state, event.token)) {
        return;
    }
    if (isAuditOnly(turn.state, event.error)) {
        postponeAudit(turn, event.error);
        finish(turn.state);
        noteMovement(turn);
        return;
    }
    fail(turn, event.error);
}

} // namespace Chancery::Sync
