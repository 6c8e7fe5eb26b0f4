// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "simulation/random.h"
#include "simulation/scheduler.h"

#include <functional>

namespace Chancery::Simulation {

/// What lies between a client and the endpoint: requests and answers are late, lost, doubled, or answered by somebody
/// else. Heals for good when told so.
class Network
{
public:
    Network(Scheduler &scheduler, Random random, int hostility)
        : m_scheduler(scheduler)
        , m_random(random)
        , m_hostility(hostility)
    {
    }
    void heal() { m_hostility = 0; }
    void setDown(bool down) { m_down = down; }

    /// Runs at the endpoint when the request arrives; gives what is to run at the client when the answer does.
    using Serve = std::function<std::function<void()>()>;
    using Failed = std::function<void(const Error &)>;
    void exchange(const Serve &serve, const Failed &failed);

    [[nodiscard]] bool fault(int perHundred)
    {
        return m_hostility > 0 && m_random.chance(perHundred * m_hostility / 100);
    }
    [[nodiscard]] Scheduler::Time delay();

private:
    void answer(const Serve &serve, const Failed &failed);

    Scheduler &m_scheduler;
    Random m_random;
    int m_hostility; ///< Percent of the usual faults.
    bool m_down = false;
};

} // namespace Chancery::Simulation
