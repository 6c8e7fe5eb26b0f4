// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include "simulation/notes.h"
#include "simulation/trace.h"

#include <QJsonArray>

#include <algorithm>

namespace Chancery::Simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Trouble = 6min;
constexpr auto Patience = 8h;
constexpr int FirstRecords = 6;
constexpr std::uint64_t FirstDisturbance = 1000; // Streams of chance.
constexpr int MostRequestsInPeace = 400;

} // namespace

World::World(std::uint64_t seed, Mutation mutation, std::span<const std::uint8_t> schedule)
    : m_seed(seed)
    , m_schedule(schedule)
    , m_chance(seed, 1, &m_schedule)
    , m_network(m_scheduler, Random(seed, 2, &m_schedule),
                Random(seed, 3).chance(15) ? 0 : Random(seed, 4).between(30, 150))
    , m_endpoint(mutation,
                 [this](const Domain::Operation *operation, const QString &, const QJsonObject &before,
                        const QJsonObject &after) { m_oracle.wrote(operation, before, after); })
{
    populate();
    if (m_chance.chance(50)) {
        m_endpoint.keepRestoredSeqToItself();
    }
    const int clients = m_chance.between(2, 4);
    const int pageLimit = m_chance.between(1, 5);
    for (int index = 0; index < clients; ++index) {
        const int scopes = m_chance.chance(50) ? 1 << m_chance.below(Scopes) : m_chance.between(1, 15);
        m_clients.push_back(std::make_unique<Client>(
            index, scopes, seed,
            Surroundings {m_scheduler, m_network, m_endpoint, m_oracle, mutation, pageLimit, [this] {
                              committed();
                          }}));
        m_scheduler.after(std::chrono::seconds(m_chance.below(20)),
                          [client = m_clients.back().get()] { client->start(); });
    }
}

void World::populate()
{
    m_endpoint.edit([this](QMap<QString, QJsonObject> &documents) {
        for (int made = 0; made < FirstRecords; ++made) {
            documents.insert(u"r-%1"_s.arg(++m_records),
                             {{u"title"_s, u"t%1"_s.arg(m_records)},
                              {u"remarks"_s, u"-"_s},
                              {u"day"_s, u"mon"_s},
                              {u"zone"_s, u"utc"_s},
                              {u"tags"_s, QJsonArray {}},
                              {u"bumps"_s, 0},
                              {u"audience"_s, m_chance.between(1, 15)}});
        }
    });
}

void World::trace(std::uint64_t what)
{
    m_hash = (m_hash ^ what) * 1099511628211ULL;
}

void World::committed()
{
    for (const auto &client : m_clients) {
        client->poke();
    }
}

void World::disturb()
{
    if (m_peace) {
        return;
    }
    // A chance of its own: what it does does not depend on what others did before, or did not.
    const int number = m_disturbances++;
    m_chance = Random(m_seed, FirstDisturbance + static_cast<std::uint64_t>(number), &m_schedule);
    m_scheduler.after(std::chrono::milliseconds(m_chance.between(100, 9'000)), [this] { disturb(); });
    if (m_kept && std::find(m_kept->begin(), m_kept->end(), number) == m_kept->end()) {
        return;
    }
    if (m_chance.chance(22)) {
        disturbEndpoint();
    } else {
        disturbClient(*m_clients[static_cast<std::size_t>(m_chance.below(static_cast<int>(m_clients.size())))]);
    }
}

void World::disturbEndpoint()
{
    const int kind = m_chance.below(100);
    Trace::note(m_scheduler.now(), [&] { return QString(u"endpoint: %1"_s.arg(kind)); });
    if (kind < 80) {
        m_endpoint.edit([this, kind](QMap<QString, QJsonObject> &documents) {
            // Now and then many at once: one commit that no page may split.
            int count = kind < 15 ? m_chance.between(2, 5) : 1;
            for (auto record = documents.begin(); record != documents.end() && count > 0;) {
                if (m_chance.chance(60)) {
                    ++record;
                    continue;
                }
                --count;
                if (kind >= 70) {
                    record = documents.erase(record);
                    continue;
                }
                if (kind >= 50) {
                    record->insert(u"audience"_s, m_chance.between(1, 15));
                } else {
                    record->insert(kind % 2 == 0 ? u"title"_s : u"day"_s, u"a%1"_s.arg(++m_records));
                }
                ++record;
            }
        });
    } else if (kind < 88) {
        m_endpoint.backUp();
    } else if (kind < 91) {
        m_endpoint.restore();
    } else {
        m_endpoint.collectGarbage(m_endpoint.seq() - m_chance.below(12));
    }
    committed();
}

void World::disturbClient(Client &client)
{
    const int kind = m_chance.below(100);
    if (kind < 66) {
        client.edit();
    } else if (kind < 76) {
        client.decide();
    } else if (kind < 82) {
        client.crash(kind < 78);
        m_scheduler.after(std::chrono::seconds(m_chance.between(0, 60)), [&client, process = client.requests()] {
            static_cast<void>(process);
            if (!client.state().started) {
                client.start();
            }
        });
    } else if (kind < 88) {
        client.breakStream(m_chance.chance(50));
    } else if (kind < 92) {
        client.setScopes(m_chance.between(1, 15));
    } else if (kind < 96) {
        client.happen(Sync::Events::NetworkChanged {m_chance.chance(60)});
    } else if (client.state().started) {
        client.happen(Sync::Events::SyncWished {});
    }
}

void World::makePeace()
{
    m_peace = true;
    m_network.heal();
    for (const auto &client : m_clients) {
        if (!client->state().started) {
            client->start();
        }
        client->happen(Sync::Events::NetworkChanged {true});
    }
}

bool World::settle()
{
    const Scheduler::Time until = m_scheduler.now() + Patience;
    int before = 0;
    for (const auto &client : m_clients) {
        before += client->requests();
    }
    while (!m_oracle.failed() && m_scheduler.runOne(until)) {
        trace(static_cast<std::uint64_t>(m_scheduler.now().count()));
        bool rest = true;
        int requests = 0;
        for (const auto &client : m_clients) {
            client->decide();
            rest = rest && client->isAtRest() && client->replica().view() == m_endpoint.view(client->scopes());
            requests += client->requests();
        }
        if (rest) {
            return true;
        }
        if (requests - before > MostRequestsInPeace * static_cast<int>(m_clients.size())) {
            m_oracle.fail(u"liveness: requests without end"_s);
        }
    }
    return false;
}

void World::compareAll()
{
    for (const auto &client : m_clients) {
        const View view = m_endpoint.view(client->scopes());
        if (client->replica().view() != view) {
            m_oracle.fail(u"a replica differs at rest"_s);
        }
        for (auto row = view.constBegin(); row != view.constEnd(); ++row) {
            if (client->replica().theirs(row.key()) != m_endpoint.document(row.key())) {
                m_oracle.fail(u"%1 differs at rest"_s.arg(row.key()));
            }
        }
    }
    m_oracle.settle(m_endpoint);
}

Outcome World::run()
{
    m_scheduler.after(1s, [this] { disturb(); });
    while (!m_oracle.failed() && m_scheduler.runOne(Trouble)) {
        trace(static_cast<std::uint64_t>(m_scheduler.now().count()));
    }
    makePeace();
    if (!settle() && !m_oracle.failed()) {
        for (const auto &client : m_clients) {
            Trace::note(m_scheduler.now(), client->describe());
        }
        m_oracle.fail(u"liveness: no rest"_s);
    }
    if (!m_oracle.failed()) {
        compareAll();
    }
    trace(static_cast<std::uint64_t>(m_endpoint.seq()));
    for (const auto &client : m_clients) {
        trace(static_cast<std::uint64_t>(client->requests()));
        trace(static_cast<std::uint64_t>(client->replica().seq()));
    }
    return {m_oracle.failure(), m_hash, m_scheduler.done(), m_disturbances};
}

} // namespace Chancery::Simulation
