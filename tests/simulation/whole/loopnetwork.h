// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "endpoint/service.h"
#include "simulation/random.h"
#include "simulation/scheduler.h"
#include "transport/transport.h"

#include <map>
#include <memory>

namespace Chancery::Simulation {

/// Virtual time as the product asks for it. The wall may be moved; nothing may depend on it.
class VirtualClock final : public Clock
{
public:
    explicit VirtualClock(const Scheduler &scheduler)
        : m_scheduler(scheduler)
    {
    }
    [[nodiscard]] std::chrono::milliseconds elapsed() const override { return m_scheduler.now(); }
    [[nodiscard]] QDateTime now() const override
    {
        return m_start.addYears(m_years).addMSecs(m_scheduler.now().count());
    }
    void moveWall(int years) { m_years = years; }

private:
    const Scheduler &m_scheduler;
    QDateTime m_start {QDate(2026, 11, 23), QTime(9, 0), Qt::UTC};
    int m_years = 0;
};

/// What lies between all clients and the endpoint's service: everything that can go wrong with a request does.
struct Between
{
    Scheduler &scheduler;
    Random chance;
    std::function<Endpoint::HttpResponse(const Endpoint::HttpRequest &)> serve; ///< Empty: the endpoint is down.
    int hostility = 100; ///< Percent of the usual faults; 0: peace.
    std::uint64_t requests = 0;
    std::uint64_t hash = 14695981039346656037ULL; ///< Of what was asked when, and answered how.

    [[nodiscard]] bool fault(int percent) { return hostility > 0 && chance.chance(percent * hostility / 100); }
    [[nodiscard]] Scheduler::Time delay();
    void note(std::uint64_t what) { hash = (hash ^ what) * 1099511628211ULL; }
};

/// A transport without sockets or threads: what the endpoint's own HTTP reader makes of the bytes of a request goes to
/// the service, and what its writer makes of the answer arrives in pieces, cut, twice, late, as somebody else's page,
/// or not at all.
class LoopTransport final : public Transport::Transport
{
public:
    explicit LoopTransport(Between &between)
        : m_between(between)
    {
    }
    ~LoopTransport() override = default;
    Q_DISABLE_COPY_MOVE(LoopTransport)

    Handle send(Chancery::Transport::Request request, Completion completion) override;
    void resume(Handle handle) override;
    void cancel(Handle handle) override;
    void dropConnections() override { }

private:
    struct Exchange
    {
        Chancery::Transport::Request request {};
        Completion completion {};
        Chancery::Transport::Response response {};
        QByteArray body {}; ///< Not given to the sink yet.
        bool isCut = false;
    };
    void arrive(Handle handle);
    void answer(Handle handle, const Endpoint::HttpResponse &response);
    void givePieces(Handle handle);
    void fail(Handle handle, ErrorCode code);
    /// Runs later, unless this object is gone.
    void later(Scheduler::Time wait, std::function<void()> task);

    Between &m_between;
    std::map<Handle, Exchange> m_exchanges {};
    Handle m_last = 0;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace Chancery::Simulation
