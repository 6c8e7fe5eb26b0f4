// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user's edits on their way. A refusal concerns one record; only what concerns the whole batch stops the push.

#include "sync/turn.h"
#include "transport/retrypolicy.h"

#include <algorithm>

namespace Chancery::Sync {

namespace {

bool isCurrent(const State &state, Token token)
{
    return token != 0 && state.push.token == token;
}

void retryLater(Turn &turn, const Error &error)
{
    PushState &push = turn.state.push;
    ++push.attempt;
    push.told = error.retryAfter > 0;
    turn.state.timers.set(Timer::RetryPush,
                          turn.now() + Transport::RetryPolicy {}.wait(push.attempt, error, turn.random()));
}

/// The endpoint has read the batch and will never take it: something in it is to blame.
bool blamesTheBatch(ErrorCode code)
{
    switch (code) {
    case ErrorCode::TooLarge:
    case ErrorCode::Malformed:
    case ErrorCode::Invalid:
    case ErrorCode::UnsupportedType:
    case ErrorCode::PreconditionRequired:
    case ErrorCode::OperationReused:
        return true;
    default:
        return false;
    }
}

/// Halves until one operation (or one group) is alone; that one is to blame.
void isolate(Turn &turn, const Error &error, int sent)
{
    PushState &push = turn.state.push;
    if (sent <= 1 || push.limit == 1) {
        turn.want(Effects::RejectInFlight {error});
        return;
    }
    push.limit = std::max(1, std::min(push.limit, sent) / 2);
    turn.want(Effects::RequeueInFlight {});
}

} // namespace

void schedulePush(Turn &turn)
{
    State &state = turn.state;
    PushState &push = state.push;
    // Not before the endpoint has said who the token belongs to: edits must not go out under another name.
    if (!mayTravel(state) || !state.greeted || push.token != 0 || push.halted || push.stuck || state.tooOld
        || state.outbox.waiting == 0 || state.timers.isSet(Timer::RetryPush)) {
        return;
    }
    push.token = turn.newToken();
    noteMovement(turn);
    turn.want(Effects::PushBatch {push.token, push.limit});
}

void cancelPush(Turn &turn)
{
    if (turn.state.push.token != 0) {
        turn.want(Effects::Cancel {turn.state.push.token});
        turn.want(Effects::RequeueInFlight {});
        turn.state.push.token = 0;
    }
}

void on(Turn &turn, const Events::NothingToPush &event)
{
    if (isCurrent(turn.state, event.token)) {
        turn.state.push.token = 0;
        turn.state.push.stuck = true;
    }
}

void on(Turn &turn, const Events::PushMoved &event)
{
    if (isCurrent(turn.state, event.token)) {
        noteMovement(turn);
    }
}

void on(Turn &turn, const Events::ResultsArrived &event)
{
    if (isCurrent(turn.state, event.token)) {
        noteMovement(turn);
        turn.want(Effects::SettleResults {event.token});
    } else {
        turn.want(Effects::Cancel {event.token});
    }
}

void on(Turn &turn, const Events::Settled &event)
{
    State &state = turn.state;
    PushState &push = state.push;
    state.outbox = event.outbox;
    push.stuck = false;
    if (!isCurrent(state, event.token)) {
        return;
    }
    push.token = 0;
    noteSuccess(turn);
    push.done = state.outbox.waiting == 0 ? 0 : push.done + event.applied + event.refused;
    if (event.applied + event.refused > 0) {
        push.attempt = 0;
        push.told = false;
        push.limit = std::min(PushState::MaxBatch, push.limit * 2);
    }
    if (event.again > 0) {
        retryLater(turn, {ErrorCode::Unavailable, {}, {}, event.after});
    }
    announce(turn, state.outbox.ackRev, true);
    // Also an acknowledgement that the cursor has passed already is retired by a complete page alone.
    state.pull.wanted = state.pull.wanted || state.outbox.acked > 0;
}

void on(Turn &turn, const Events::PushFailed &event)
{
    State &state = turn.state;
    if (!isCurrent(state, event.token)) {
        return;
    }
    state.push.token = 0;
    if (blamesTheBatch(event.error.code)) {
        noteMovement(turn);
        isolate(turn, event.error, event.sent);
        return;
    }
    turn.want(Effects::RequeueInFlight {});
    if (event.error.code == ErrorCode::Forbidden) {
        state.push.halted = true; // The token may read only; nothing but another sign-in changes that.
    } else {
        retryLater(turn, event.error);
    }
    noteFailure(turn, event.error);
}

} // namespace Chancery::Sync
