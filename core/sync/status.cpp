// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "status.h"

#include "sync/engine.h"

#include <algorithm>

namespace Chancery::Sync {

namespace {

Status::Connection connectionOf(const State &state)
{
    if (!state.signedIn) {
        return Status::Connection::SignedOut;
    }
    if (state.refused) {
        return Status::Connection::Refused;
    }
    if (state.tooOld) {
        return Status::Connection::TooOld;
    }
    if (state.workOffline || !state.networkUp || state.damaged) {
        return Status::Connection::Offline;
    }
    if (state.reached) {
        return Status::Connection::Online;
    }
    return state.lastError.has_value() ? Status::Connection::Offline : Status::Connection::Connecting;
}

void describeWork(Status &status, const State &state)
{
    const PullState::Activity activity = state.pull.activity;
    if (activity == PullState::Activity::Snapshot) {
        status.work = state.replica.everComplete ? Status::Work::Pulling : Status::Work::FirstSync;
        status.done = state.pull.rows;
        status.total = std::max(state.pull.rows, state.pull.estimate);
    } else if (state.push.token != 0) {
        status.work = Status::Work::Pushing;
        status.done = state.push.done;
        status.total = state.push.done + state.outbox.waiting;
    } else if (activity == PullState::Activity::Changes) {
        status.work = Status::Work::Pulling;
    } else if (state.upkeep.visible) {
        status.work = Status::Work::Indexing;
        status.done = state.upkeep.done;
        status.total = state.upkeep.total;
    }
}

int secondsToRetry(const State &state)
{
    std::optional<Timers::Time> first = state.timers.at(Timer::RetryPull);
    if (const auto push = state.timers.at(Timer::RetryPush);
        push.has_value() && (!first.has_value() || *push < *first)) {
        first = push;
    }
    return first.has_value() ? static_cast<int>((*first - state.now).count() + 999) / 1000 : 0;
}

bool sameError(const std::optional<Error> &a, const std::optional<Error> &b)
{
    if (!a.has_value() || !b.has_value()) {
        return a.has_value() == b.has_value();
    }
    return a->code == b->code && a->detail == b->detail && a->issues == b->issues && a->retryAfter == b->retryAfter;
}

} // namespace

bool operator==(const Status &a, const Status &b)
{
    return a.connection == b.connection && a.work == b.work && a.done == b.done && a.total == b.total
        && a.complete == b.complete && a.completeAt == b.completeAt && a.seq == b.seq && a.waiting == b.waiting
        && a.attention == b.attention && a.pulled == b.pulled && a.pushed == b.pushed
        && sameError(a.lastError, b.lastError) && a.secondsToRetry == b.secondsToRetry;
}

Status statusOf(const State &state)
{
    Status status;
    status.connection = connectionOf(state);
    describeWork(status, state);
    status.complete = state.replica.complete;
    status.seq = state.replica.seq;
    status.waiting = state.outbox.waiting;
    status.attention = state.outbox.attention;
    status.lastError = state.lastError;
    status.secondsToRetry = secondsToRetry(state);
    return status;
}

} // namespace Chancery::Sync
