// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transfer.h"

#include <atomic>
#include <deque>
#include <map>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace Chancery::Transport {

/// The thread of CurlTransport. Other threads leave commands in a queue and wake it; everything else happens here.
class CurlLoop
{
public:
    explicit CurlLoop(CurlTransport::Options options);
    ~CurlLoop();
    Q_DISABLE_COPY_MOVE(CurlLoop)

    // From any thread.
    Transport::Handle send(Request request, Transport::Completion completion);
    void resume(Transport::Handle handle);
    void cancel(Transport::Handle handle);
    void dropConnections();
    void setProxy(const QByteArray &proxy);

private:
    using TransferPointer = std::unique_ptr<Transfer>;

    /// A set of connections. dropConnections() starts a new one; the old lives until its last transfer ends.
    struct Generation
    {
        MultiHandle multi;
        int running = 0;
    };
    struct Running
    {
        TransferPointer transfer;
        Generation *generation = nullptr;
    };
    struct Host
    {
        int running = 0;
        bool multiplexes = false; ///< Spoke HTTP/2 when last seen.
    };
    struct Command
    {
        enum class Kind { Send, Resume, Cancel, Drop };
        Kind kind;
        Transport::Handle handle = 0;
        TransferPointer transfer {};
    };

    void post(Command command);
    [[nodiscard]] bool isStopping();

    // On the thread of the loop.
    void run();
    void takeCommands();
    void take(Command &command);
    void resumeNow(Transport::Handle handle);
    void cancelNow(Transport::Handle handle);
    void startGeneration();
    void startWaiting();
    void start(TransferPointer transfer, Host &host);
    void perform();
    void finishDone(Generation &generation);
    void finish(Transport::Handle handle, int code);
    void endStalled();
    void end(Transport::Handle handle, Expected<Response> result);
    void endAll();
    void removeFinishedGenerations();
    void poll();
    [[nodiscard]] QByteArray proxyOf(const Transfer &transfer);

    const CurlTransport::Options m_options;
    std::optional<ExchangeLog> m_log;
    std::atomic<Transport::Handle> m_lastHandle {0};

    std::mutex m_mutex;
    std::vector<Command> m_commands; ///< Guarded by m_mutex.
    bool m_stopping = false; ///< Guarded by m_mutex.
    QByteArray m_proxy; ///< The one that was chosen; empty: see Options::proxyFor. Guarded by m_mutex.
    void *m_current = nullptr; ///< The multi handle to wake; guarded by m_mutex.

    std::vector<std::unique_ptr<Generation>> m_generations; ///< The newest last; never empty.
    std::deque<TransferPointer> m_waiting;
    std::unordered_map<Transport::Handle, Running> m_running;
    std::map<QByteArray, Host> m_hosts;
    std::map<QByteArray, QByteArray> m_proxies; ///< By origin, until dropConnections().
    bool m_mayStart = false; ///< Something waits and a place may be free.
    std::thread m_thread; ///< Last: it uses all of the above.
};

} // namespace Chancery::Transport
