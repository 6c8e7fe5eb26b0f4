// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "domain/outbox.h"
#include "store/reader.h"
#include "store/store.h"
#include "sync/blockqueue.h"
#include "sync/edits.h"
#include "sync/engine.h"
#include "sync/wire.h"
#include "transport/transport.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>

namespace Chancery::Sync {

/// Executes what the engine decides: requests over the transport, transactions of the store, timers.
///
/// Lives on the store's thread, where it is moved before its first call; owns store and transport. Answers of the
/// transport come from its thread and are posted here. Destroying it ends what is under way; what was in flight is sent
/// again next time, under the same ids.
class Driver : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        std::unique_ptr<Store::Store> store;
        std::unique_ptr<Store::Reader> reader; ///< Of this thread.
        std::unique_ptr<Transport::Transport> transport;
        std::shared_ptr<const Clock> clock;
        QByteArray language; ///< For Accept-Language.
        /// For worlds that have a time of their own: told when happen(Events::Woke) is due by the clock. Empty: a
        /// timer.
        std::function<void(std::optional<std::chrono::milliseconds>)> alarm {};
        std::function<std::uint64_t()> random {}; ///< Empty: the system's.
    };
    /// Called on the store's thread.
    struct Outlets
    {
        std::function<void(const Status &)> status;
        std::function<void(const Store::Changes &)> changed;
        std::function<void(const Domain::Caller &)> caller;
    };
    Driver(Parts parts, Outlets outlets);
    ~Driver() override;

    /// To be called once. Without an endpoint or a token: signed out.
    void start(const QUrl &endpoint, const QByteArray &token, bool workOffline, bool live);
    using SignedIn = std::function<void(Expected<Domain::Caller>)>;
    void signIn(const QUrl &endpoint, const QByteArray &token, SignedIn done);
    void signOut();
    void probe(const QUrl &endpoint, std::function<void(Expected<QString>)> done);
    void setProxy(const QByteArray &proxy);
    void happen(Event::What what);

    /// Runs \p edit and tells engine and screens what it changed.
    [[nodiscard]] Expected<void> change(const std::function<Expected<Store::Changes>(Edits &)> &edit);

    [[nodiscard]] Store::Store &store() { return *m_store; }
    [[nodiscard]] const Wire &wire() const { return m_wire; }
    [[nodiscard]] const Status &status() const { return m_status; }

    using Answered = std::function<void(Expected<Transport::Response>)>;
    /// Sends; \p answered is called on this thread, never after the driver is gone.
    Transport::Transport::Handle send(Transport::Request request, Answered answered);

private:
    /// One exchange of the engine: what arrived under its token and was not applied yet.
    struct Exchange
    {
        Transport::Transport::Handle handle = 0;
        QByteArray body {};
        std::shared_ptr<BlockQueue> blocks {};
        std::string pending {}; ///< Lines of a snapshot after the last mark.
        bool drained = false; ///< Nothing more will come.
        bool over = false; ///< And the transfer has ended well.
        std::vector<Domain::OperationResult> results {};
        std::vector<quint64> sums {};
        QString incarnation {}; ///< Of the endpoint that answered.
        std::vector<Domain::Operation> batch {};
    };

    void execute(const Effects::Greet &effect);
    void execute(const Effects::FetchChanges &effect);
    void execute(const Effects::FetchHeads &effect);
    void execute(const Effects::FetchSnapshot &effect);
    void execute(const Effects::FetchDigest &effect);
    void execute(const Effects::FetchBucket &effect);
    void execute(const Effects::PushBatch &effect);
    void execute(const Effects::OpenStream &effect);
    void execute(const Effects::Cancel &effect);
    void execute(const Effects::DropConnections &effect);
    void execute(const Effects::ApplyPage &effect);
    void execute(const Effects::ApplySection &effect);
    void execute(const Effects::CompareDigest &effect);
    void execute(const Effects::RepairBucket &effect);
    void execute(const Effects::SettleResults &effect);
    void execute(const Effects::RequeueInFlight &effect);
    void execute(const Effects::RejectInFlight &effect);
    void execute(const Effects::RequeueAfterRestore &effect);
    void execute(const Effects::ForgetCursor &effect);
    void execute(const Effects::RunUpkeep &effect);

    /// Sends under a token; \p answered only while the exchange is still wanted.
    void exchange(Token token, Transport::Request request, Answered answered);
    /// Calls \p take with the answer of a pull when it is a 200; reports everything else.
    void pull(Token token, Transport::Request request, std::function<void(Transport::Response)> take);
    void pullFailed(Token token, Error error);
    void pushFailed(Token token, Error error);
    void askWho(Token token, QJsonObject service);
    [[nodiscard]] Expected<Domain::Caller> acceptCaller(const QJsonObject &service, const QJsonObject &me);
    void takeBlocks(Exchange &exchange);
    void snapshotOver(Token token, const Expected<Transport::Response> &answer);
    void sendBatch(Token token);
    void uploadNext(Token token, QStringList blobs);
    /// Blobs that an endpoint has lost (it was restored) go again, and the operations after them.
    void uploadAgain(const std::vector<Domain::Operation> &batch, std::vector<Domain::OperationResult> &results);
    void takeResults(Token token, const Transport::Response &response);

    [[nodiscard]] OutboxFacts outboxFacts() const;
    [[nodiscard]] ReplicaFacts replicaFacts() const;
    /// Acknowledgements of another history of the endpoint say nothing any more: what they were for goes out again.
    /// True when \p incarnation is another than before.
    bool enterHistory(const QString &incarnation);
    /// The seq at which the replica is known to equal the endpoint's store; 0: none.
    [[nodiscard]] qint64 equalUpTo() const;
    /// The endpoint has nothing newer than the cursor: the replica equals its store, which may be news after a
    /// snapshot.
    void noteEqual();
    /// A change of the outbox by the engine's wish; a failure of the disk is reported and otherwise left.
    void updateOutbox(const std::function<void(Domain::Outbox &)> &change, Store::Store::Durability durability);
    void tell(const Store::Changes &changes, bool atOnce);
    void tellNow();
    void publish();
    void armTimer();
    void checkFile();

    std::unique_ptr<Store::Store> m_store;
    std::unique_ptr<Store::Reader> m_reader;
    std::unique_ptr<Transport::Transport> m_transport;
    std::shared_ptr<const Clock> m_clock;
    QByteArray m_language;
    std::function<void(std::optional<std::chrono::milliseconds>)> m_alarm;
    std::function<std::uint64_t()> m_random;
    Outlets m_outlets;
    Wire m_wire;

    qint64 m_pulled = 0; ///< Records received since the start, for Status.
    qint64 m_pushed = 0;
    State m_state {};
    std::deque<Event::What> m_waiting {};
    bool m_stepping = false;
    std::map<Token, Exchange> m_exchanges {};
    QTimer m_wake {this}; // Children: they follow to the store's thread.
    QTimer m_telling {this};
    Store::Changes m_untold {};
    Status m_status {};
    QDateTime m_completeAt {};
};

} // namespace Chancery::Sync
