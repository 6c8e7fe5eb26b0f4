// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/engine.h"

#include <algorithm>

namespace Chancery::Test {

/// The engine on a bench: give it events, look at what it wants, move its time.
class Machine
{
public:
    std::chrono::milliseconds now {1'000'000};
    Sync::State state {};
    std::vector<Sync::Effect> wanted {}; ///< By the last event.
    std::uint64_t random = 7;

    void happen(Sync::Event::What what)
    {
        auto [next, effects] = Sync::step(std::move(state), {now, random++, std::move(what)});
        state = std::move(next);
        wanted = std::move(effects);
    }
    void sleep(std::chrono::milliseconds time)
    {
        now += time;
        happen(Sync::Events::Woke {});
    }
    /// Sleeps until the engine wants to wake. False when it does not want to.
    bool sleepUntilDeadline()
    {
        const auto deadline = Sync::nextDeadline(state);
        if (deadline.has_value()) {
            now = std::max(now, *deadline);
            happen(Sync::Events::Woke {});
        }
        return deadline.has_value();
    }

    template <class What>
    [[nodiscard]] const What *want() const
    {
        const auto found = std::find_if(wanted.begin(), wanted.end(), [](const Sync::Effect &effect) {
            return std::holds_alternative<What>(effect);
        });
        return found == wanted.end() ? nullptr : &std::get<What>(*found);
    }
    template <class What>
    [[nodiscard]] int count() const
    {
        return static_cast<int>(std::count_if(wanted.begin(), wanted.end(), [](const Sync::Effect &effect) {
            return std::holds_alternative<What>(effect);
        }));
    }

    [[nodiscard]] Sync::Token pullToken() const { return state.pull.token; }
    [[nodiscard]] Sync::Token pushToken() const { return state.push.token; }
    [[nodiscard]] Sync::Token streamToken() const { return state.stream.token; }

    /// The account is signed in and the replica stands at \p cursor, within a snapshot at \p mark.
    [[nodiscard]] static Sync::Events::Started started(const QString &cursor, const QString &mark = {})
    {
        Sync::Events::Started event;
        event.signedIn = true;
        event.replica.cursor = cursor;
        event.replica.mark = mark;
        return event;
    }
    [[nodiscard]] static Machine greeted(const QString &cursor, const QString &mark = {})
    {
        Machine machine;
        machine.happen(started(cursor, mark));
        machine.happen(Sync::Events::Greeted {machine.pullToken()});
        return machine;
    }
    /// Signed in, greeted, with a replica that is complete at \p seq and nothing to do. The stream is open.
    [[nodiscard]] static Machine atRest(qint64 seq = 100)
    {
        Machine machine;
        Sync::Events::Started started;
        started.signedIn = true;
        started.replica = {QStringLiteral("C1"), seq, false, true, {}};
        machine.happen(started);
        machine.happen(Sync::Events::UpkeepDone {});
        machine.happen(Sync::Events::Greeted {machine.pullToken()});
        machine.happen(Sync::Events::NotModified {machine.pullToken()});
        machine.happen(Sync::Events::StreamOpened {machine.streamToken()});
        machine.happen(Sync::Events::HeadsArrived {machine.pullToken(), seq});
        return machine;
    }
    void edit(int waiting = 1) { happen(Sync::Events::Edited {{waiting, 0, 0, 0}}); }
    void pageApplied(const QString &cursor, qint64 seq, bool complete)
    {
        happen(Sync::Events::PageApplied {pullToken(), cursor, seq, complete, state.outbox});
    }
};

} // namespace Chancery::Test
