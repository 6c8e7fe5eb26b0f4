// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/network.h"
#include "simulation/replica.h"
#include "sync/engine.h"

#include <deque>
#include <map>

namespace Chancery::Simulation {

/// What a client shares with the world around it.
struct Surroundings
{
    Scheduler &scheduler;
    Network &network;
    ModelEndpoint &endpoint;
    Oracle &oracle;
    Mutation mutation = Mutation::None;
    int pageLimit = 3;
    std::function<void()> committed; ///< The endpoint may have news for its event streams.
};

/// One installation: the real engine and the real outbox over a replica in memory, executing effects as the product's
/// driver does, with a network in between that is against it. A crash takes everything but the replica.
class Client
{
public:
    Client(int index, int scopes, std::uint64_t seed, Surroundings world);

    void start();
    void crash(bool powerCut);
    void happen(Sync::Event::What what);
    void poke(); ///< The endpoint's seq has moved: for an open event stream.
    void breakStream(bool silently);

    void edit(); ///< The user does something to some record.
    void decide(); ///< The user decides about one operation that needs attention, if there is one.

    void setScopes(int scopes) { m_scopes = scopes; }
    [[nodiscard]] int scopes() const { return m_scopes; }
    [[nodiscard]] const Replica &replica() const { return m_replica; }
    [[nodiscard]] const Sync::State &state() const { return m_state; }
    [[nodiscard]] bool isAtRest() const;
    [[nodiscard]] QString describe() const; ///< For the trace.
    [[nodiscard]] int requests() const { return m_requests; }

private:
    using Token = Sync::Token;
    struct Held ///< What has arrived and is not applied yet.
    {
        ModelPage page {};
        std::vector<ModelSection> sections {};
        int incarnation = 0;
        std::vector<Domain::OperationResult> results {};
        std::vector<Domain::Operation> batch {};
        View digest {};
    };

    void execute(const Sync::Effects::Greet &effect);
    void execute(const Sync::Effects::FetchChanges &effect);
    void execute(const Sync::Effects::FetchHeads &effect);
    void execute(const Sync::Effects::FetchSnapshot &effect);
    void execute(const Sync::Effects::FetchDigest &effect);
    void execute(const Sync::Effects::FetchBucket &effect);
    void execute(const Sync::Effects::PushBatch &effect);
    void execute(const Sync::Effects::OpenStream &effect);
    void execute(const Sync::Effects::Cancel &effect);
    void execute(const Sync::Effects::DropConnections &) { }
    void execute(const Sync::Effects::ApplyPage &effect);
    void execute(const Sync::Effects::ApplySection &effect);
    void execute(const Sync::Effects::CompareDigest &effect);
    void execute(const Sync::Effects::RepairBucket &effect);
    void execute(const Sync::Effects::SettleResults &effect);
    void execute(const Sync::Effects::RequeueInFlight &effect);
    void execute(const Sync::Effects::RejectInFlight &effect);
    void execute(const Sync::Effects::RequeueAfterRestore &effect);
    void execute(const Sync::Effects::ForgetCursor &effect);
    void execute(const Sync::Effects::RunUpkeep &effect);

    /// An exchange of this process: after a crash nothing of it arrives.
    void exchange(Token token, bool push, const Network::Serve &serve);
    void sendSections(Token token, const QString &mark, int process);
    void keepStreamAlive(Token token, int process);
    bool enterHistory(int incarnation);
    void armTimer();
    [[nodiscard]] std::function<void()> ifAlive(std::function<void()> task) const;
    [[nodiscard]] QString newId(const char *kind);

    void commit(Domain::Operation operation, const QString &pointer, const QString &value);
    void createRecord();
    void changeRecord(const QString &id);
    void changeTwoTogether(const QStringList &ids);
    [[nodiscard]] std::optional<Domain::Operation> patchOf(const QString &id, const QString &key, const QString &value);
    [[nodiscard]] QString newValue();

    int m_index;
    int m_scopes;
    Random m_user;
    Random m_engine;
    Surroundings m_world;
    Replica m_replica;
    Sync::State m_state {};
    std::deque<Sync::Event::What> m_waiting {};
    bool m_stepping = false;
    int m_process = 0;
    std::map<Token, Held> m_held {};
    Token m_stream = 0;
    bool m_streamSilent = false;
    qint64 m_poked = 0;
    std::optional<Scheduler::Time> m_wakeAt {};
    int m_made = 0;
    int m_requests = 0;
};

} // namespace Chancery::Simulation
