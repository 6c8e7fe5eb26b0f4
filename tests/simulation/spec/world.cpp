// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "world.h"

#include <algorithm>
#include <memory>
#include <numeric>

namespace Chancery::Spec {

namespace {

constexpr int FirstRecords = 5;
constexpr int MostRounds = 600;
constexpr int MostUnderWay = 16;

class World
{
public:
    World(std::uint64_t seed, Rule broken);
    void step(Random chance);
    void makePeace(std::uint64_t seed);
    [[nodiscard]] Outcome outcome() const { return {m_oracle.failure(), m_hash}; }
    [[nodiscard]] bool failed() const { return m_oracle.failed(); }
    [[nodiscard]] const std::string &lastStep() const { return m_lastStep; }

private:
    [[nodiscard]] Client &someClient(Random &chance)
    {
        return *m_clients[static_cast<std::size_t>(chance.below(static_cast<int>(m_clients.size())))];
    }
    void did(const char *what) { m_lastStep = what; }
    void send(Client &client, Random &chance);
    void deliver(Random &chance);
    [[nodiscard]] Message serve(const Message &request, bool dies);
    void ownPeople(Random &chance);
    void impostor(Random &chance);
    void disturbEndpoint(Random &chance);
    void disturbClient(Client &client, Random &chance);
    [[nodiscard]] bool round(Random &chance, bool decides);
    void compare();
    void note(std::uint64_t what) { m_hash = (m_hash ^ what) * 1099511628211ULL; }

    Oracle m_oracle {};
    Endpoint m_endpoint;
    std::vector<std::unique_ptr<Client>> m_clients {};
    std::vector<Message> m_underWay {};
    int m_limit = 1;
    bool m_peace = false;
    std::uint64_t m_hash = 14695981039346656037ULL;
    std::string m_lastStep;
};

World::World(std::uint64_t seed, Rule broken)
    : m_endpoint(broken, m_oracle)
{
    Random chance(seed, 0);
    std::vector<std::pair<int, Record>> first;
    for (int i = 0; i < FirstRecords; ++i) {
        Record record;
        for (int &value : record.values) {
            value = m_endpoint.newId();
        }
        record.audience = static_cast<Mask>(chance.between(1, 15));
        first.emplace_back(m_endpoint.newId(), record);
    }
    m_endpoint.commit(first);
    m_limit = chance.between(1, 4);
    const int clients = chance.between(2, 3);
    for (int index = 0; index < clients; ++index) {
        const Mask scopes = chance.chance(50) ? 1U << chance.below(Scopes) : static_cast<Mask>(chance.between(1, 15));
        m_clients.push_back(std::make_unique<Client>(index, scopes, broken, m_endpoint, m_oracle));
    }
}

void World::send(Client &client, Random &chance)
{
    const bool both = m_peace;
    if (both || chance.chance(60)) {
        if (std::optional<Message> message = client.pull()) {
            m_underWay.push_back(std::move(*message));
        }
    }
    if (both || chance.chance(60)) {
        if (std::optional<Message> message = client.push(m_limit)) {
            m_underWay.push_back(std::move(*message));
        }
    }
}

Message World::serve(const Message &request, bool dies)
{
    Message answer = request;
    answer.isAnswer = true;
    answer.incarnation = m_endpoint.incarnation();
    const Mask scopes = m_clients[static_cast<std::size_t>(request.client)]->scopes;
    switch (request.kind) {
    case Message::Kind::Changes:
        answer.page = m_endpoint.changes(request.cursor, scopes, m_limit, request.conditional);
        break;
    case Message::Kind::Snapshot:
        answer.section = m_endpoint.snapshot(request.mark, scopes, m_limit);
        break;
    case Message::Kind::Push:
        answer.results = m_endpoint.push(request.client, scopes, request.operations, dies);
        break;
    case Message::Kind::Blob:
        m_endpoint.takeBlob(request.blob);
        break;
    }
    return answer;
}

void World::deliver(Random &chance)
{
    if (m_underWay.empty()) {
        return;
    }
    const auto at = m_underWay.begin() + (m_peace ? 0 : chance.below(static_cast<int>(m_underWay.size())));
    const Message message = std::move(*at);
    m_underWay.erase(at);
    const auto fault = [&](int percent) {
        return !m_peace && chance.chance(percent);
    };
    if (message.isAnswer) {
        m_clients[static_cast<std::size_t>(message.client)]->take(message, fault(4));
        return;
    }
    if (fault(12)) {
        return;
    }
    const bool dies = fault(6);
    Message answer = serve(message, dies);
    if (!dies && fault(10)) {
        static_cast<void>(serve(message, false)); // Something on the way sends it twice.
    }
    if (!dies && !fault(12)) {
        answer.isCut = message.kind != Message::Kind::Push && fault(8);
        m_underWay.push_back(std::move(answer));
    }
}

/// One commit of the endpoint's own people, now and then of many records.
void World::ownPeople(Random &chance)
{
    std::vector<std::pair<int, Record>> changed;
    int left = chance.chance(25) ? chance.between(2, 5) : 1;
    const int kind = chance.below(10);
    for (int id = 0; id < static_cast<int>(m_endpoint.records().size()) && left > 0; ++id) {
        Record record = m_endpoint.records()[static_cast<std::size_t>(id)];
        if (record.rev == 0 || record.deleted || chance.chance(60)) {
            continue;
        }
        --left;
        if (kind < 6) {
            record.values[static_cast<std::size_t>(chance.below(Fields))] =
                chance.chance(30) ? chance.between(1, 3) : m_endpoint.newId();
        } else if (kind < 9) {
            record.audience = static_cast<Mask>(chance.between(1, 15));
        } else {
            record.deleted = true;
        }
        changed.emplace_back(id, record);
    }
    if (!changed.empty()) {
        m_endpoint.commit(changed);
    }
}

/// Somebody uses the id of an applied operation for another one.
void World::impostor(Random &chance)
{
    for (const auto &[op, deed] : m_oracle.deeds()) {
        const Operation *body = m_endpoint.bodyOf(op);
        if (deed.applied == 0 || body == nullptr || body->group != 0 || chance.chance(70)) {
            continue;
        }
        Operation other = *body;
        other.set[0] += 1;
        other.base += 1;
        const Client &client = *m_clients[static_cast<std::size_t>(deed.client)];
        const std::vector<Result> results = m_endpoint.push(deed.client, client.scopes, {other}, false);
        m_oracle.require(results.front().status == Result::Status::Reused, "another body passed under a known id");
        return;
    }
}

void World::disturbEndpoint(Random &chance)
{
    const int kind = chance.below(100);
    if (kind < 66) {
        did("its people write");
        ownPeople(chance);
    } else if (kind < 78) {
        did("garbage is collected");
        m_endpoint.collectGarbage(std::max(0, m_endpoint.seq() - chance.below(8)));
    } else if (kind < 88) {
        did("backed up");
        m_endpoint.backUp();
    } else if (kind < 92) {
        did("restored");
        m_endpoint.restore();
    } else {
        did("an impostor");
        impostor(chance);
    }
}

void World::disturbClient(Client &client, Random &chance)
{
    const int kind = chance.below(100);
    if (kind < 25) {
        did("no answer for a pull");
        client.giveUpPull();
    } else if (kind < 50) {
        did("no answer for a push");
        client.giveUpPush();
    } else if (kind < 65) {
        did("crash");
        client.crash();
    } else if (kind < 75) {
        did("power cut");
        client.losePower();
    } else if (kind < 90) {
        did("other scopes");
        client.scopes = static_cast<Mask>(chance.between(1, 15));
    } else if (kind < 96) {
        did("profile backed up");
        client.backUp();
    } else {
        did("profile restored");
        client.restoreBackup();
    }
}

void World::step(Random chance)
{
    const int kind = chance.below(100);
    Client &client = someClient(chance);
    if (kind < 20) {
        did("edit");
        client.edit(chance);
    } else if (kind < 42) {
        did("send");
        send(client, chance);
    } else if (kind < 74) {
        did("deliver");
        deliver(chance);
    } else if (kind < 86) {
        disturbEndpoint(chance);
    } else if (kind < 96) {
        disturbClient(client, chance);
    } else {
        did("decide");
        client.decide(chance);
    }
    if (m_underWay.size() > MostUnderWay) {
        m_underWay.erase(m_underWay.begin());
    }
    note(static_cast<std::uint64_t>(m_endpoint.seq()) << 16 | m_underWay.size() << 8 | client.outbox().size());
}

/// Everybody asks, everything arrives. False when nothing is left to happen.
bool World::round(Random &chance, bool decides)
{
    bool rest = true;
    for (const auto &client : m_clients) {
        if (decides) {
            client->decide(chance);
        }
        send(*client, chance);
    }
    while (!m_underWay.empty() && !m_oracle.failed()) {
        deliver(chance);
    }
    for (const auto &client : m_clients) {
        rest = rest && client->isAtRest() && client->view() == m_endpoint.truth(client->scopes);
    }
    return !rest;
}

void World::makePeace(std::uint64_t seed)
{
    constexpr int RoundsWithoutUser = 60;
    Random chance(seed, 1);
    m_peace = true;
    m_underWay.clear();
    for (const auto &client : m_clients) {
        client->crash();
    }
    for (int i = 0; i < RoundsWithoutUser && !failed() && round(chance, false); ++i) {
        bool travels = false;
        for (const auto &client : m_clients) {
            travels = travels || std::any_of(client->outbox().begin(), client->outbox().end(), [](const auto &entry) {
                          return entry.state == Client::State::Queued || entry.state == Client::State::Acked;
                      });
        }
        if (!travels) {
            break;
        }
    }
    for (const auto &client : m_clients) {
        client->checkNothingWaitsInVain();
    }
    int rounds = 0;
    while (!failed() && round(chance, true)) {
        m_oracle.require(++rounds < MostRounds, "I11: no rest");
        note(static_cast<std::uint64_t>(rounds));
    }
    if (!failed()) {
        compare();
    }
}

void World::compare()
{
    for (const auto &client : m_clients) {
        m_oracle.require(client->view() == m_endpoint.truth(client->scopes), "I1: a replica differs at rest");
    }
    const bool restored = m_endpoint.incarnation() > 1;
    std::map<int, std::set<bool>> groups;
    for (const auto &[op, deed] : m_oracle.deeds()) {
        m_oracle.require(deed.fate != Fate::Open, "I3: an edit has no fate");
        m_oracle.require(deed.fate != Fate::Applied || deed.applied == 1, "I3: an acknowledged edit is not there");
        const bool given = deed.fate == Fate::Dropped || deed.fate == Fate::Replaced;
        m_oracle.require(!given || deed.applied == 0 || deed.mayBeReused || restored, "I5: what was given up is there");
        const Operation *body = m_endpoint.bodyOf(op);
        m_oracle.require(deed.fate != Fate::Applied || body == nullptr || deed.mayBeReused || *body == deed.body,
                         "I3: what went out is not what was typed");
        if (deed.group != 0 && (deed.fate == Fate::Applied || deed.fate == Fate::Dropped) && !deed.mayBeReused) {
            groups[deed.group].insert(deed.applied > 0);
        }
        note(static_cast<std::uint64_t>(op) << 8 | static_cast<std::uint64_t>(deed.fate));
    }
    for (const auto &[group, applied] : groups) {
        m_oracle.require(applied.size() == 1, "I10: a group was half applied");
    }
}

} // namespace

Steps stepsOf(std::uint64_t seed)
{
    Steps steps(static_cast<std::size_t>(Random(seed, 2).between(40, 160)));
    std::iota(steps.begin(), steps.end(), 0);
    return steps;
}

Outcome run(std::uint64_t seed, const Steps &steps, Rule broken, const std::function<void(const std::string &)> &tell)
{
    World world(seed, broken);
    for (const int step : steps) {
        world.step(Random(seed, 1000 + static_cast<std::uint64_t>(step)));
        if (tell) {
            tell(std::to_string(step) + ": " + world.lastStep());
        }
        if (world.failed()) {
            return world.outcome();
        }
    }
    world.makePeace(seed);
    return world.outcome();
}

Steps shrunk(Steps steps, const std::function<bool(const Steps &)> &fails)
{
    for (std::size_t size = std::max<std::size_t>(steps.size() / 2, 1);; size /= 2) {
        for (std::size_t from = 0; from < steps.size();) {
            Steps fewer(steps.begin(), steps.begin() + static_cast<std::ptrdiff_t>(from));
            const std::size_t to = std::min(from + size, steps.size());
            fewer.insert(fewer.end(), steps.begin() + static_cast<std::ptrdiff_t>(to), steps.end());
            if (fails(fewer)) {
                steps = std::move(fewer);
            } else {
                from += size;
            }
        }
        if (size <= 1) {
            return steps;
        }
    }
}

} // namespace Chancery::Spec
