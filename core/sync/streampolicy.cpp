// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hearing of news early (protocol §7): an event stream, and polling where streams do not work. Both may fail for ever
// without anything but lateness.

#include "sync/turn.h"
#include "transport/retrypolicy.h"

namespace Chancery::Sync {

using namespace std::chrono_literals;

namespace {

constexpr auto Silence = 45s;
constexpr auto ShortLife = 5s;
constexpr int ShortLivesBeforePolling = 3;
constexpr auto PollingTime = 10min;
constexpr auto PollFrom = 42s; // 60 s ± 30 %.
constexpr auto PollTo = 78s;

bool isCurrent(const State &state, Token token)
{
    return token != 0 && state.stream.token == token;
}

void heard(Turn &turn)
{
    turn.state.timers.set(Timer::StreamSilence, turn.now() + Silence);
}

void schedulePoll(Turn &turn)
{
    Timers &timers = turn.state.timers;
    if (turn.state.stream.open) {
        timers.clear(Timer::Poll);
    } else if (!timers.isSet(Timer::Poll)) {
        timers.set(Timer::Poll, turn.now() + turn.between(PollFrom, PollTo));
    }
}

} // namespace

void scheduleStream(Turn &turn)
{
    State &state = turn.state;
    StreamState &stream = state.stream;
    // A stream is worth its connection once there is a replica to keep up to date.
    if (!mayTravel(state) || !state.live || !state.greeted || state.replica.cursor.isEmpty()) {
        return;
    }
    if (stream.token == 0 && !state.timers.isSet(Timer::StreamRetry) && !state.timers.isSet(Timer::StreamAgain)) {
        stream.token = turn.newToken();
        stream.startedAt = turn.now();
        heard(turn);
        turn.want(Effects::OpenStream {stream.token});
    }
    schedulePoll(turn);
}

void closeStream(Turn &turn)
{
    StreamState &stream = turn.state.stream;
    if (stream.token != 0) {
        turn.want(Effects::Cancel {stream.token});
    }
    stream.token = 0;
    stream.open = false;
    turn.state.timers.clear(Timer::StreamSilence);
}

void endStream(Turn &turn, bool broken)
{
    State &state = turn.state;
    StreamState &stream = state.stream;
    stream.token = 0;
    stream.open = false;
    stream.spread = 0;
    state.timers.clear(Timer::StreamSilence);
    const bool longLife = turn.now() - stream.startedAt > (broken ? Silence : ShortLife) + 1s;
    stream.shortLives = longLife ? 0 : stream.shortLives + 1;
    stream.attempt = longLife ? 0 : stream.attempt + 1;
    state.pull.headsWanted = true; // What was said while nobody listened.
    if (stream.shortLives >= ShortLivesBeforePolling) {
        stream.shortLives = 0;
        state.timers.set(Timer::StreamAgain, turn.now() + PollingTime);
        return;
    }
    state.timers.set(Timer::StreamRetry,
                     turn.now() + Transport::RetryPolicy {}.wait(stream.attempt + 1, {}, turn.random()));
}

void on(Turn &turn, const Events::StreamOpened &event)
{
    if (!isCurrent(turn.state, event.token)) {
        turn.want(Effects::Cancel {event.token});
        return;
    }
    turn.state.stream.open = true;
    turn.state.pull.headsWanted = true;
    heard(turn);
}

void on(Turn &turn, const Events::StreamHeard &event)
{
    if (isCurrent(turn.state, event.token)) {
        heard(turn);
    }
}

void on(Turn &turn, const Events::StreamHeads &event)
{
    if (isCurrent(turn.state, event.token)) {
        heard(turn);
        announce(turn, event.seq, false);
    }
}

void on(Turn &turn, const Events::StreamBackoff &event)
{
    if (isCurrent(turn.state, event.token)) {
        heard(turn);
        turn.state.stream.spread = std::max(0, event.spread);
    }
}

void on(Turn &turn, const Events::StreamClosed &event)
{
    if (!isCurrent(turn.state, event.token)) {
        return;
    }
    endStream(turn, false);
    if (event.error.retryAfter > 0) {
        const auto wait = Transport::RetryPolicy {}.wait(1, event.error, turn.random());
        turn.state.timers.set(Timer::StreamRetry, turn.now() + wait);
    }
    if (event.error.code == ErrorCode::Unauthenticated) {
        noteFailure(turn, event.error);
    }
}

} // namespace Chancery::Sync
