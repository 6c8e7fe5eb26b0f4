// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholeworld.h"

#include "domain/meetings/booths.h"
#include "domain/meetings/briefs.h"
#include "domain/meetings/dignitaries.h"
#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequests.h"
#include "domain/meetings/occupiedtimes.h"
#include "domain/meetings/venues.h"
#include "domain/reference/states.h"
#include "endpoint/accounts.h"
#include "endpoint/sqlitestorage.h"
#include "support/faultvfs.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <array>
#include <numeric>

namespace Chancery::Simulation {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 6h;
constexpr auto StoreName = "/endpoint.sqlite3"_L1;
constexpr int MostRequestsInPeace = 600;
constexpr auto IdleTime = 10min;
// A poll every 42 s at the least, and now and then a look whether event streams get through by now.
constexpr std::uint64_t MostRequestsWhenIdle = 20;

/// What requests for meetings look into.
constexpr std::array<const Domain::Collection *, 8> Used {
    &Domain::States::Description,      &Domain::Venues::Description,          &Domain::Booths::Description,
    &Domain::Dignitaries::Description, &Domain::MeetingRequests::Description, &Domain::OccupiedTimes::Description,
    &Domain::Engagements::Description, &Domain::Briefs::Description,
};

/// All there is, in profiles whose indexes have still to be made, in one run of eight.
const WholeOrigin::Beginning &beginningOf(const WholeOrigin &origin, std::uint64_t seed)
{
    constexpr std::uint64_t AllInOneOf = 8;
    return seed % AllInOneOf == 0 ? origin.all() : origin.used();
}

Endpoint::ServiceOptions serviceOptions(const QString &directory, Catalogue catalogue)
{
    Endpoint::ServiceOptions options;
    options.blobDirectory = directory + u"/blobs"_s;
    options.requestsPerMinute = 1'000'000;
    options.pageLimit = 3;
    options.catalogue = catalogue;
    return options;
}

class WholeWorld
{
public:
    WholeWorld(const WholeOrigin::Beginning &beginning, std::uint64_t seed, const WholeSetting &setting);
    void step(Random chance);
    void makePeace(std::uint64_t seed);
    [[nodiscard]] bool failed() const { return !m_failure.isEmpty(); }
    [[nodiscard]] WholeOutcome outcome() const { return {m_failure, m_between.hash}; }
    void run(Scheduler::Time time);

private:
    void fail(const QString &what) { m_failure = m_failure.isEmpty() ? what : m_failure; }
    void openEndpoint();
    void closeEndpoint();
    void disturbEndpoint(Random &chance);
    void disturbClient(WholeClient &client, Random &chance);
    [[nodiscard]] bool isAtRest(WholeClient &client) const;
    [[nodiscard]] bool isEqual(WholeClient &client) const;
    void compare(WholeClient &client);
    void stayIdle();

    const WholeSetting m_setting;
    const Catalogue m_catalogue;
    Scheduler m_scheduler {};
    VirtualClock m_clock {m_scheduler};
    Between m_between;
    QTemporaryDir m_directory;
    QTemporaryDir m_backup;
    bool m_isBackedUp = false;
    bool m_wasRestored = false;
    std::unique_ptr<Endpoint::SqliteStorage> m_storage;
    std::unique_ptr<Endpoint::Service> m_service;
    Test::FaultVfs m_disk;
    std::vector<std::unique_ptr<WholeClient>> m_clients;
    QString m_failure;
};

WholeWorld::WholeWorld(const WholeOrigin::Beginning &beginning, std::uint64_t seed, const WholeSetting &setting)
    : m_setting(setting)
    , m_catalogue(beginning.catalogue)
    , m_between {m_scheduler, Random(seed, 2), {}, Random(seed, 3).chance(15) ? 0 : Random(seed, 4).between(30, 130)}
{
    m_clock.moveWall(m_setting.years);
    QFile::copy(beginning.endpoint() + StoreName, m_directory.path() + StoreName);
    openEndpoint();
    Random chance(seed, 0);
    const int clients = chance.between(1, 3);
    for (int index = 0; index < clients; ++index) {
        const auto &account = beginning.accounts[static_cast<std::size_t>(chance.below(3))];
        m_clients.push_back(
            std::make_unique<WholeClient>(index, account, WholeClient::Beginning {beginning.profile(), m_catalogue},
                                          m_between, m_clock, Random(seed, 10 + static_cast<std::uint64_t>(index))));
        if (!m_clients.back()->start()) {
            fail(u"a sound profile does not open"_s);
        }
    }
}

void WholeWorld::openEndpoint()
{
    auto opened = Endpoint::SqliteStorage::open(m_directory.path() + StoreName, m_clock, m_catalogue);
    if (!opened) {
        fail(u"the endpoint does not open: "_s + opened.error().detail);
        return;
    }
    m_storage = std::move(*opened);
    m_service =
        std::make_unique<Endpoint::Service>(*m_storage, m_clock, serviceOptions(m_directory.path(), m_catalogue));
    m_between.serve = [this](const Endpoint::HttpRequest &request) {
        return m_service->handle(request);
    };
}

void WholeWorld::closeEndpoint()
{
    m_between.serve = {};
    m_service.reset();
    m_storage.reset();
}

void WholeWorld::run(Scheduler::Time time)
{
    const Scheduler::Time until = m_scheduler.now() + time;
    do {
        QCoreApplication::sendPostedEvents();
    } while (!failed() && m_scheduler.runOne(until));
}

void WholeWorld::disturbEndpoint(Random &chance)
{
    const int kind = chance.below(100);
    if (kind < 40) {
        closeEndpoint(); // Restarted, at once or after a while.
        if (chance.chance(60)) {
            openEndpoint();
        } else {
            m_scheduler.after(20s, [this] {
                if (!m_service) {
                    openEndpoint();
                }
            });
        }
    } else if (kind < 70) {
        closeEndpoint();
        QFile::remove(m_backup.path() + StoreName);
        m_isBackedUp = QFile::copy(m_directory.path() + StoreName, m_backup.path() + StoreName);
        openEndpoint();
    } else if (kind < 80 && m_isBackedUp) {
        closeEndpoint();
        QFile::remove(m_directory.path() + StoreName);
        QFile::copy(m_backup.path() + StoreName, m_directory.path() + StoreName);
        m_wasRestored = true;
        openEndpoint();
        const bool renewed = m_storage && m_storage->renewIncarnation().has_value();
        closeEndpoint(); // The service reads its incarnation when it starts.
        openEndpoint();
        if (!renewed) {
            fail(u"no new incarnation"_s);
        }
    } else if (m_storage) {
        // Down to the last commit: whoever is not up to date is told 410, all of them at once.
        static_cast<void>(m_storage->collectGarbage(m_storage->seq().value_or(0) - chance.below(6)));
    }
}

void WholeWorld::disturbClient(WholeClient &client, Random &chance)
{
    const int kind = chance.below(100);
    if (kind < 35) {
        client.die();
        m_scheduler.after(std::chrono::seconds(chance.below(30)), [&client] {
            if (!client.isUp()) {
                static_cast<void>(client.start());
            }
        });
    } else if (kind < 60) {
        // The disk fails at one of the next writes of whoever writes next, once or from then on for a while.
        const bool full = chance.chance(50);
        const int call = chance.between(1, 40);
        const bool stays = chance.chance(30);
        if (!m_setting.soundDisk) {
            m_disk.fail(full ? Test::FaultVfs::Fault::Full : Test::FaultVfs::Fault::Broken, call, stays);
        }
        m_scheduler.after(std::chrono::seconds(chance.between(1, 20)), [this] { m_disk.heal(); });
    } else if (kind < 66) {
        client.backUp();
    } else if (kind < 70) {
        client.restoreOld();
        if (!client.isUp() && !client.start()) {
            fail(u"an old profile does not open"_s);
        }
    } else if (kind < 78) {
        client.happen(Sync::Events::NetworkChanged {chance.chance(60)});
    } else if (kind < 86) {
        m_clock.moveWall(m_setting.years + chance.between(-10, 10));
    } else {
        client.happen(Sync::Events::SyncWished {});
    }
}

void WholeWorld::step(Random chance)
{
    WholeClient &client = *m_clients[static_cast<std::size_t>(chance.below(static_cast<int>(m_clients.size())))];
    const int kind = chance.below(100);
    if (kind < 60) {
        client.edit(chance);
    } else if (kind < 72) {
        client.decide(chance);
    } else if (kind < 82) {
        disturbEndpoint(chance);
    } else {
        disturbClient(client, chance);
    }
    run(std::chrono::milliseconds(chance.between(50, 20'000)));
    if (!client.complaint().isEmpty()) {
        fail(client.complaint());
    }
}

bool WholeWorld::isEqual(WholeClient &client) const
{
    const auto token = Endpoint::authenticate(*m_storage, "Bearer " + client.account().token);
    const auto seq = m_storage->seq();
    if (!token || !seq) {
        return false;
    }
    const auto theirs = m_storage->digest(token->scopes(), *seq);
    const auto ours = client.driver().store().digest();
    return theirs && ours && *theirs == *ours;
}

bool WholeWorld::isAtRest(WholeClient &client) const
{
    return client.isAtRest() && isEqual(client);
}

void WholeWorld::makePeace(std::uint64_t seed)
{
    Random chance(seed, 1);
    m_between.hostility = 0;
    m_disk.heal();
    if (!m_service) {
        openEndpoint();
    }
    for (const auto &client : m_clients) {
        if (!client->isUp() && !client->start()) {
            fail(u"a profile does not open any more"_s);
            return;
        }
        client->happen(Sync::Events::NetworkChanged {true});
        client->happen(Sync::Events::SyncWished {});
    }
    const std::uint64_t before = m_between.requests;
    const Scheduler::Time until = m_scheduler.now() + Patience;
    const auto allRest = [this] {
        return std::all_of(m_clients.begin(), m_clients.end(),
                           [this](const auto &client) { return isAtRest(*client); });
    };
    while (!failed() && !allRest()) {
        run(500ms);
        for (const auto &client : m_clients) {
            client->decide(chance);
        }
        if (m_scheduler.now() > until || m_between.requests - before > MostRequestsInPeace * m_clients.size()) {
            fail(u"I11: no rest"_s);
        }
    }
    for (const auto &client : m_clients) {
        if (!failed()) {
            compare(*client);
        }
    }
    stayIdle();
}

/// I15: who has nothing to do asks once in a poll's time.
void WholeWorld::stayIdle()
{
    const std::uint64_t before = m_between.requests;
    run(IdleTime);
    if (m_between.requests - before > MostRequestsWhenIdle * m_clients.size()) {
        fail(u"I15: %1 requests of %2 idle clients"_s.arg(m_between.requests - before).arg(m_clients.size()));
    }
}

/// I1 field by field, I3, and the file.
void WholeWorld::compare(WholeClient &client)
{
    const Domain::Collection &collection = *Domain::collectionNamed("meeting_requests");
    const Store::Reader *reader = client.reader();
    const auto caller = Endpoint::authenticate(*m_storage, "Bearer " + client.account().token);
    const auto chunk = m_storage->chunk(caller->scopes(), u"meeting_requests"_s, {}, 10'000, -1);
    if (!reader || !chunk) {
        fail(u"nothing to compare"_s);
        return;
    }
    QSet<QString> there;
    std::uint64_t revisions = 0; // Their ids are others in every run.
    for (const Endpoint::FeedItem &record : chunk->items) {
        there.insert(record.id);
        QJsonObject document = QJsonDocument::fromJson(record.document).object();
        document.remove(u"updated_at"_s); // A row has them beside its document.
        document.remove(u"updated_by"_s);
        const auto row = reader->row(collection, record.id);
        if (!row || !*row || (*row)->rev != record.rev || (*row)->document != document) {
            fail(u"I1: a record differs at rest"_s);
        }
        revisions += static_cast<std::uint64_t>(record.rev);
    }
    for (const QString &id : client.wanted()) {
        // Another user may have deleted it, and garbage collection the tombstone.
        const bool wasDeleted = std::any_of(m_clients.begin(), m_clients.end(),
                                            [&id](const auto &other) { return other->deleted().contains(id); });
        if (!there.contains(id) && !wasDeleted) {
            fail(u"I3: a record the user made is nowhere"_s);
        }
    }
    m_between.note(revisions);
    const auto report = Store::verify(client.directory(), m_catalogue);
    if (!report || !report->sound) {
        fail(u"the profile is not sound: "_s + (report ? report->findings.join(u"; "_s) : report.error().detail));
    }
}

} // namespace

WholeOrigin::Beginning::Beginning(Catalogue collections)
    : catalogue(collections)
{
    const Scheduler scheduler;
    const VirtualClock clock(scheduler);
    const auto storage = Endpoint::SqliteStorage::open(endpoint() + StoreName, clock, catalogue);
    for (const auto &mission : {u"FRA"_s, u"KEN"_s, u"BRA"_s}) {
        const auto token =
            Endpoint::makeAccount(**storage, {{}, mission, mission, *Endpoint::rolesFromText(u"focal_point"_s), true});
        accounts.push_back({mission, token->toLatin1()});
    }
    static_cast<void>(Store::Store::open(profile(), {.catalogue = catalogue}));
}

WholeOrigin::WholeOrigin()
    : m_all(Domain::catalogue())
    , m_used(Used)
{
    // Indexes are made once there is a cursor.
    const auto store = Store::Store::open(m_used.profile(), {.catalogue = Used});
    static_cast<void>((*store)->updateSyncState([](Store::SyncState &state) { state.cursor = u"any"_s; }));
    for (auto done = (*store)->upkeep(); done && done->more;) {
        done = (*store)->upkeep();
    }
    static_cast<void>((*store)->updateSyncState([](Store::SyncState &state) { state.cursor.clear(); }));
}

Spec::Steps wholeStepsOf(std::uint64_t seed)
{
    Spec::Steps steps(static_cast<std::size_t>(Random(seed, 5).between(5, 40)));
    std::iota(steps.begin(), steps.end(), 0);
    return steps;
}

WholeOutcome runWhole(const WholeOrigin &origin, std::uint64_t seed, const Spec::Steps &steps,
                      const WholeSetting &setting)
{
    WholeWorld world(beginningOf(origin, seed), seed, setting);
    for (const int step : steps) {
        if (world.failed()) {
            return world.outcome();
        }
        world.step(Random(seed, 1000 + static_cast<std::uint64_t>(step)));
    }
    world.makePeace(seed);
    return world.outcome();
}

} // namespace Chancery::Simulation
