// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first sync, the one after 410, and the audit that compares afterwards.

#include "sync/turn.h"

namespace Chancery::Sync {

namespace {

bool isCurrent(const State &state, Token token, PullState::Activity activity)
{
    return token != 0 && state.pull.token == token && state.pull.activity == activity;
}

void finishWell(Turn &turn)
{
    turn.state.pull.activity = PullState::Activity::None;
    turn.state.pull.token = 0;
    turn.state.pull.attempt = 0;
    turn.state.pull.told = false;
    noteSuccess(turn);
}

} // namespace

void on(Turn &turn, const Events::SectionArrived &event)
{
    if (isCurrent(turn.state, event.token, PullState::Activity::Snapshot)) {
        noteMovement(turn);
        turn.want(Effects::ApplySection {event.token});
    } else {
        turn.want(Effects::Cancel {event.token});
    }
}

void on(Turn &turn, const Events::SectionApplied &event)
{
    State &state = turn.state;
    state.outbox = event.outbox;
    if (!event.mark.isEmpty()) {
        state.replica.mark = event.mark;
    }
    if (event.ended) {
        state.replica.cursor = event.cursor;
        state.replica.seq = event.seq;
        state.replica.mark.clear();
        state.upkeep.wanted = true;
        state.audit.due = true;
        state.pull.wanted = true; // Only a complete page says that the replica equals the store.
    }
    if (!isCurrent(state, event.token, PullState::Activity::Snapshot)) {
        return;
    }
    noteMovement(turn);
    state.pull.rows += event.rows;
    state.pull.estimate = event.estimate > 0 ? event.estimate : state.pull.estimate;
    if (!event.mark.isEmpty()) {
        state.pull.attempt = 0; // It goes on, however often the line breaks.
    }
    if (event.ended) {
        state.pull.rows = 0;
        state.pull.estimate = 0;
        finishWell(turn);
    } else if (event.last) {
        on(turn, Events::PullFailed {event.token, {ErrorCode::Protocol, QStringLiteral("snapshot without its end")}});
    }
}

void on(Turn &turn, const Events::DigestArrived &event)
{
    if (isCurrent(turn.state, event.token, PullState::Activity::Digest)) {
        turn.want(Effects::CompareDigest {event.token});
    } else {
        turn.want(Effects::Cancel {event.token});
    }
}

void on(Turn &turn, const Events::DigestCompared &event)
{
    if (!isCurrent(turn.state, event.token, PullState::Activity::Digest)) {
        return;
    }
    turn.state.audit.buckets = event.differing;
    finishWell(turn);
}

void on(Turn &turn, const Events::BucketArrived &event)
{
    AuditState &audit = turn.state.audit;
    if (isCurrent(turn.state, event.token, PullState::Activity::Bucket) && !audit.buckets.empty()) {
        turn.want(Effects::RepairBucket {event.token, audit.buckets.front()});
    } else {
        turn.want(Effects::Cancel {event.token});
    }
}

void on(Turn &turn, const Events::BucketRepaired &event)
{
    AuditState &audit = turn.state.audit;
    if (!isCurrent(turn.state, event.token, PullState::Activity::Bucket)) {
        return;
    }
    if (!audit.buckets.empty()) {
        audit.buckets.erase(audit.buckets.begin());
        ++audit.repaired;
    }
    turn.state.upkeep.wanted = true;
    // The bucket is of now, the cursor of before: the feed brings the rest to the same moment.
    turn.state.pull.wanted = true;
    finishWell(turn);
}

} // namespace Chancery::Sync
