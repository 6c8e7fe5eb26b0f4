// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine.h"

#include "sync/turn.h"
#include "transport/retrypolicy.h"

namespace Chancery::Sync {

using namespace std::chrono_literals;

namespace {

constexpr auto WatchdogTime = 2 * Transport::RetryPolicy {}.cap;
constexpr auto AuditInterval = 24h;

/// Waits that a change of circumstances makes pointless.
void forgetWaits(Turn &turn, bool evenIfTold)
{
    State &state = turn.state;
    if (evenIfTold || !state.pull.told) {
        state.timers.clear(Timer::RetryPull);
        state.pull.attempt = 0;
        state.pull.told = false;
    }
    if (evenIfTold || !state.push.told) {
        state.timers.clear(Timer::RetryPush);
        state.push.attempt = 0;
        state.push.told = false;
    }
    if (evenIfTold) {
        state.timers.clear(Timer::PullSoon);
    }
    state.timers.clear(Timer::StreamRetry);
    state.stream.attempt = 0;
}

void on(Turn &turn, const Events::Started &event)
{
    State &state = turn.state;
    state.started = true;
    state.signedIn = event.signedIn;
    state.workOffline = event.workOffline;
    state.live = event.live;
    state.replica = event.replica;
    state.outbox = event.outbox;
    state.pull.wanted = true;
    state.upkeep.wanted = true;
    state.timers.set(Timer::Audit, turn.now() + turn.between(15min, 4h));
}

void on(Turn &turn, const Events::SignedIn &event)
{
    State &state = turn.state;
    haltTravel(turn);
    state.signedIn = true;
    state.refused = false;
    state.tooOld = false;
    state.greeted = event.greeted;
    state.push.halted = false;
    state.pull.greetWanted = !event.greeted;
    state.pull.wanted = true;
    state.requested = true;
    state.lastError.reset();
    forgetWaits(turn, true);
}

void on(Turn &turn, const Events::SignedOut &)
{
    haltTravel(turn);
    turn.state.signedIn = false;
    turn.state.refused = false;
    turn.state.greeted = false;
    turn.state.reached = false;
    turn.state.pull.greetWanted = true;
    turn.state.lastError.reset();
}

void on(Turn &turn, const Events::OfflineWished &event)
{
    if (event.offline == turn.state.workOffline) {
        return;
    }
    turn.state.workOffline = event.offline;
    if (event.offline) {
        haltTravel(turn);
    } else {
        forgetWaits(turn, false);
        turn.state.pull.wanted = true;
    }
}

void on(Turn &turn, const Events::SyncWished &)
{
    State &state = turn.state;
    forgetWaits(turn, true);
    state.requested = true;
    state.tooOld = false;
    state.push.halted = false;
    state.push.stuck = false;
    state.pull.wanted = true;
}

void on(Turn &turn, const Events::NetworkChanged &event)
{
    State &state = turn.state;
    if (!event.up) {
        state.networkUp = false;
        haltTravel(turn);
        return;
    }
    // A network that is up may be another one than before, also when nobody noticed it going down.
    state.networkUp = true;
    turn.want(Effects::DropConnections {});
    forgetWaits(turn, false);
    state.stream.shortLives = 0;
    state.timers.clear(Timer::StreamAgain);
    state.pull.wanted = true;
}

void on(Turn &turn, const Events::Edited &event)
{
    turn.state.outbox = event.outbox;
    turn.state.push.stuck = false;
}

void on(Turn &, const Events::Woke &) { }

void on(Turn &turn, const Events::FileDamaged &event)
{
    haltTravel(turn);
    turn.state.damaged = true;
    turn.state.lastError = event.error;
}

void on(Turn &turn, const Events::UpkeepDone &event)
{
    UpkeepState &upkeep = turn.state.upkeep;
    upkeep.running = false;
    upkeep.wanted = event.more;
    upkeep.visible = event.more && event.visible;
    upkeep.done = event.done;
    upkeep.total = event.total;
}

/// The path of a crash, taken on purpose: volatile state goes, what is on disk decides.
void resetByWatchdog(Turn &turn)
{
    ++turn.state.watchdogs;
    haltTravel(turn);
    turn.want(Effects::DropConnections {});
    forgetWaits(turn, true);
    turn.state.push.stuck = false;
    turn.state.pull.wanted = true;
}

void fireTimers(Turn &turn)
{
    State &state = turn.state;
    Timers &timers = state.timers;
    const auto now = turn.now();
    for (const Timer timer : {Timer::RetryPull, Timer::RetryPush, Timer::PullSoon, Timer::StreamRetry}) {
        (void)timers.takeDue(timer, now); // Whoever waited for it looks at whether it is still set.
    }
    if (timers.takeDue(Timer::Poll, now)) {
        state.pull.headsWanted = true;
    }
    if (timers.takeDue(Timer::StreamSilence, now)) {
        closeStream(turn);
        endStream(turn, true);
    }
    if (timers.takeDue(Timer::StreamAgain, now)) {
        state.stream.shortLives = 0;
    }
    if (timers.takeDue(Timer::Greet, now)) {
        state.pull.greetWanted = true;
    }
    if (timers.takeDue(Timer::Audit, now)) {
        state.audit.due = true;
        timers.set(Timer::Audit, now + AuditInterval);
    }
    if (timers.takeDue(Timer::Watchdog, now)) {
        resetByWatchdog(turn);
    }
}

/// Without an event stream a request of the user ends when there is nothing left to do for it.
void endRequest(State &state)
{
    const bool resting =
        state.pull.activity == PullState::Activity::None && !state.pull.wanted && state.push.token == 0;
    const bool pushed = state.outbox.waiting == 0 || state.push.halted || state.push.stuck || state.tooOld;
    if (resting && pushed && state.replica.complete && state.outbox.acked == 0) {
        state.requested = false;
    }
}

void armWatchdog(Turn &turn)
{
    State &state = turn.state;
    const bool underWay = state.pull.activity != PullState::Activity::None || state.push.token != 0;
    const bool stranded = state.outbox.waiting > 0 && !state.push.halted && !state.tooOld
        && !state.timers.isSet(Timer::RetryPush) && !state.timers.isSet(Timer::RetryPull);
    if (!mayTravel(state) || !(underWay || stranded)) {
        state.timers.clear(Timer::Watchdog);
    } else if (!state.timers.isSet(Timer::Watchdog)) {
        state.timers.set(Timer::Watchdog, turn.now() + WatchdogTime);
    }
}

} // namespace

std::uint32_t Turn::random()
{
    seed += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = seed;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return static_cast<std::uint32_t>((mixed ^ (mixed >> 31)) >> 32);
}

std::chrono::milliseconds Turn::between(std::chrono::milliseconds from, std::chrono::milliseconds to)
{
    const auto span = static_cast<std::uint64_t>((to - from).count());
    return from + std::chrono::milliseconds((span * random()) >> 32);
}

bool mayTravel(const State &state)
{
    return state.started && state.signedIn && !state.workOffline && state.networkUp && !state.refused && !state.damaged
        && (state.live || state.requested);
}

void noteMovement(Turn &turn)
{
    turn.state.timers.clear(Timer::Watchdog);
}

void noteSuccess(Turn &turn)
{
    noteMovement(turn);
    turn.state.reached = true;
    turn.state.lastError.reset();
}

void noteFailure(Turn &turn, const Error &error)
{
    noteMovement(turn);
    if (error.code == ErrorCode::Cancelled) {
        return;
    }
    State &state = turn.state;
    state.lastError = error;
    state.reached = error.code != ErrorCode::Offline && error.code != ErrorCode::Timeout
        && error.code != ErrorCode::CaptivePortal && error.code != ErrorCode::Untrusted;
    if (error.code == ErrorCode::Unauthenticated) {
        state.refused = true;
        haltTravel(turn);
        state.timers.clear(Timer::RetryPull);
        state.timers.clear(Timer::RetryPush);
    } else if (error.code == ErrorCode::ClientTooOld) {
        state.tooOld = true;
    }
}

void haltTravel(Turn &turn)
{
    cancelPull(turn);
    cancelPush(turn);
    closeStream(turn);
    turn.state.timers.clear(Timer::PullSoon);
    turn.state.timers.clear(Timer::Poll);
    turn.state.timers.clear(Timer::StreamRetry);
}

void scheduleUpkeep(Turn &turn)
{
    // Not while an answer is awaited: its rows must not wait for a step of putting the search index together.
    const bool storeBusy = turn.state.pull.activity != PullState::Activity::None;
    if (turn.state.upkeep.wanted && !turn.state.upkeep.running && !storeBusy && !turn.state.damaged) {
        turn.state.upkeep.running = true;
        turn.want(Effects::RunUpkeep {});
    }
}

std::pair<State, std::vector<Effect>> step(State state, const Event &event)
{
    std::vector<Effect> effects;
    Turn turn {state, effects, event.random};
    state.now = event.now;
    fireTimers(turn);
    std::visit([&turn](const auto &what) { on(turn, what); }, event.what);
    schedulePull(turn);
    schedulePush(turn);
    scheduleStream(turn);
    scheduleUpkeep(turn);
    endRequest(state);
    armWatchdog(turn);
    return {std::move(state), std::move(effects)};
}

std::optional<std::chrono::milliseconds> nextDeadline(const State &state)
{
    return state.timers.earliest();
}

} // namespace Chancery::Sync
