// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <functional>
#include <mutex>
#include <vector>

namespace Chancery::Endpoint {

/// Remembers the newest commit of every scope and tells event streams about it (protocol §7). No data passes through
/// it, only sequence numbers. Thread-safe; knows no sockets. Must outlive the servers that use it.
class EventHub
{
public:
    /// Newest seq that touched one of the scopes: Storage::head. Called on server worker threads.
    using Head = std::function<Expected<qint64>(const QStringList &scopes)>;

    explicit EventHub(Head head);

    /// A commit touched these scopes: the listener for Service::onCommit. Never blocks on a client.
    void committed(qint64 seq, const QStringList &scopes);
    /// Asks every connected client to spread its next requests over \p spreadSeconds.
    void backOff(int spreadSeconds);

    /// Ends the streams of these tokens (their hashes): all that are revoked by now, those of before among them.
    void revoke(const QSet<QByteArray> &tokens);

    /// What a new stream starts with. Blocks on the storage.
    [[nodiscard]] Expected<qint64> head(const QStringList &scopes) const { return m_head(scopes); }

    /// Numbers that stand for scopes in Snapshot::heads.
    [[nodiscard]] std::vector<quint32> numbersOf(const QStringList &scopes);

    struct Snapshot
    {
        std::vector<qint64> heads {}; ///< By scope number; 0: no commit since this process started.
        quint64 backOffs = 0; ///< How often backOff() was called.
        int spread = 0; ///< Seconds, of the last backOff().
        quint64 revocations = 0; ///< How often revoke() was called with something new.
        QSet<QByteArray> revoked {};
    };
    [[nodiscard]] Snapshot snapshot() const;

    /// Calls \p wake after each commit and back-off, on the calling thread, until unsubscribe(). It must not block.
    int subscribe(std::function<void()> wake);
    void unsubscribe(int subscription);

private:
    quint32 numberOf(const QString &scope);
    void wakeAll();

    const Head m_head;
    mutable std::mutex m_mutex;
    QHash<QString, quint32> m_numbers;
    Snapshot m_state;
    std::mutex m_wakersMutex;
    std::vector<std::pair<int, std::function<void()>>> m_wakers;
    int m_lastSubscription = 0;
};

/// The far end of one event stream.
class EventSink
{
public:
    virtual ~EventSink() = default;
    /// Starts sending \p text. False when the last one is not yet out: offered again later, coalesced.
    virtual bool offer(const QByteArray &text) = 0;
    /// The stream ends here: its token is not valid any more.
    virtual void end() = 0;
};

/// The event streams of one thread: at most one `heads` a second each, a comment when silent for long.
/// Belongs to that thread. A stream costs its list of scope numbers and three words.
class EventStreams
{
public:
    using Time = std::chrono::steady_clock::time_point;

    EventStreams(EventHub &hub, std::chrono::milliseconds commentInterval);

    /// Sends the first `heads` at once. \p seq is EventHub::head of \p scopes, asked for before this call;
    /// \p token the hash of what the caller showed.
    void add(EventSink &sink, const QStringList &scopes, qint64 seq, Time now, const QByteArray &token = {});
    void remove(const EventSink &sink);
    [[nodiscard]] bool isEmpty() const { return m_streams.empty(); }
    /// Sends what is due. True when something waits for its second to pass or for a slow client.
    bool flush(Time now);

private:
    struct Stream
    {
        EventSink *sink;
        qint64 sent;
        Time lastHeads;
        Time lastText;
        quint64 backOffs;
        std::vector<quint32> scopes;
        QByteArray token;
        quint64 revocations = 0; ///< Looked at; a stream that begins looks at all there were.
    };
    void endRevoked(const EventHub::Snapshot &state);
    bool flush(Stream &stream, const EventHub::Snapshot &state, Time now);

    EventHub &m_hub;
    const std::chrono::milliseconds m_commentInterval;
    std::vector<Stream> m_streams;
};

/// `event: heads` with the sequence number alone.
[[nodiscard]] QByteArray headsEvent(qint64 seq);
/// `event: backoff`: reconnect and ask again within a random time of \p spreadSeconds.
[[nodiscard]] QByteArray backOffEvent(int spreadSeconds);

} // namespace Chancery::Endpoint
