// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/effect.h"
#include "sync/state.h"
#include "sync/status.h"

#include <utility>

namespace Chancery::Sync {

/// When and what to exchange with the endpoint (protocol §4 to §7): a pure function. No I/O, no clock, no randomness of
/// its own, so that a run can be replayed from its events.
///
/// Rules it keeps: at most one pull and one push at a time, neither waiting for the other; an answer with a stale
/// token does nothing; only 410 starts a snapshot; only a complete page says "up to date"; every failure ends in a
/// timer, so that nothing waits for ever.
[[nodiscard]] std::pair<State, std::vector<Effect>> step(State state, const Event &event);

/// When to send Woke at the latest; nullopt: not needed.
[[nodiscard]] std::optional<std::chrono::milliseconds> nextDeadline(const State &state);

/// What the status line says; `completeAt` is left to the caller, the engine has no wall clock.
[[nodiscard]] Status statusOf(const State &state);

} // namespace Chancery::Sync
