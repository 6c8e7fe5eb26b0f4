// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/client.h"

#include <memory>
#include <optional>
#include <vector>

namespace Chancery::Simulation {

struct Outcome
{
    QString failure {}; ///< Empty: nothing was wrong.
    std::uint64_t hash = 0; ///< Of everything that happened, for comparing two runs of one seed.
    std::uint64_t events = 0;
    int disturbances = 0;
};

/// One run: a few clients, one endpoint, some virtual minutes of everything going wrong, then peace and the question
/// whether all agree. The seed alone decides what happens.
class World
{
public:
    /// \p schedule: what happens to whom and on the way, as far as it goes; instead of the seed.
    World(std::uint64_t seed, Mutation mutation, std::span<const std::uint8_t> schedule = {});
    /// Of all disturbances only these \p numbers happen, at their times: for finding the few that a failure needs.
    void keepOnly(std::vector<int> numbers) { m_kept = std::move(numbers); }
    [[nodiscard]] Outcome run();

private:
    void populate();
    void disturb(); ///< One thing that happens to somebody; asks for the next.
    void disturbEndpoint();
    void disturbClient(Client &client);
    void makePeace();
    [[nodiscard]] bool settle();
    void compareAll();
    void committed();
    void trace(std::uint64_t what);

    const std::uint64_t m_seed;
    Schedule m_schedule;
    Random m_chance;
    Scheduler m_scheduler {};
    Network m_network;
    Oracle m_oracle {};
    ModelEndpoint m_endpoint;
    std::vector<std::unique_ptr<Client>> m_clients {};
    std::optional<std::vector<int>> m_kept {};
    bool m_peace = false;
    int m_disturbances = 0;
    int m_records = 0;
    std::uint64_t m_hash = 14695981039346656037ULL;
};

} // namespace Chancery::Simulation
