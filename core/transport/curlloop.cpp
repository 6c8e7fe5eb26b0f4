// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "curlloop.h"

#include "base/logging.h"
#include "origin.h"

#include <curl/curl.h>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/select.h>
#endif

using namespace Qt::StringLiterals;

namespace Chancery::Transport {

namespace {

// A wake-up that libcurl swallows costs one period, not a hang; stalls are noticed this late.
constexpr long PollMs = 1000;
constexpr long BlindPollMs = 100;
constexpr int ConnectionsPerHost = 6; // The endpoint is shared with others.
constexpr int StreamsPerHost = 64; // Over HTTP/2 they share a connection; servers allow 100 or more.

/// libcurl with CURLOPT_NOSIGNAL leaves it to us that a TLS connection closed by the peer kills nobody.
void blockPipeSignal()
{
#ifdef Q_OS_UNIX
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
#endif
}

/// The sockets of \p multi in a form that the poll of another handle can watch.
std::vector<curl_waitfd> socketsOf(void *multi)
{
    std::vector<curl_waitfd> sockets;
    fd_set reads;
    fd_set writes;
    fd_set errors;
    FD_ZERO(&reads);
    FD_ZERO(&writes);
    FD_ZERO(&errors);
    int highest = -1;
    curl_multi_fdset(multi, &reads, &writes, &errors, &highest);
    for (int socket = 0; socket <= highest; ++socket) {
        const int events =
            (FD_ISSET(socket, &reads) ? CURL_WAIT_POLLIN : 0) | (FD_ISSET(socket, &writes) ? CURL_WAIT_POLLOUT : 0);
        if (events != 0) {
            sockets.push_back({socket, static_cast<short>(events), 0});
        }
    }
    return sockets;
}

} // namespace

CurlLoop::CurlLoop(CurlTransport::Options options)
    : m_options(std::move(options))
    , m_proxy(m_options.proxy)
{
    startCurl();
    if (!m_options.exchangeLog.isEmpty()) {
        m_log.emplace(m_options.exchangeLog);
    }
    startGeneration();
    m_thread = std::thread([this] { run(); });
}

CurlLoop::~CurlLoop()
{
    Q_ASSERT_X(std::this_thread::get_id() != m_thread.get_id(), "CurlTransport", "destroyed by its own completion");
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        curl_multi_wakeup(m_current);
    }
    m_thread.join();
}

Transport::Handle CurlLoop::send(Request request, Transport::Completion completion)
{
    const Transport::Handle handle = ++m_lastHandle;
    post({Command::Kind::Send, handle, std::make_unique<Transfer>(handle, std::move(request), std::move(completion))});
    return handle;
}

void CurlLoop::resume(Transport::Handle handle)
{
    post({Command::Kind::Resume, handle});
}

void CurlLoop::cancel(Transport::Handle handle)
{
    post({Command::Kind::Cancel, handle});
}

void CurlLoop::dropConnections()
{
    post({Command::Kind::Drop});
}

void CurlLoop::setProxy(const QByteArray &proxy)
{
    const std::scoped_lock lock(m_mutex);
    m_proxy = proxy;
}

void CurlLoop::post(Command command)
{
    const std::scoped_lock lock(m_mutex);
    m_commands.push_back(std::move(command));
    curl_multi_wakeup(m_current);
}

bool CurlLoop::isStopping()
{
    const std::scoped_lock lock(m_mutex);
    return m_stopping;
}

void CurlLoop::run()
{
    blockPipeSignal();
    while (!isStopping()) {
        takeCommands();
        startWaiting();
        perform();
        endStalled();
        removeFinishedGenerations();
        if (!m_mayStart) {
            poll();
        }
    }
    endAll();
}

void CurlLoop::takeCommands()
{
    std::vector<Command> commands;
    {
        const std::scoped_lock lock(m_mutex);
        commands.swap(m_commands);
    }
    for (Command &command : commands) {
        take(command);
    }
}

void CurlLoop::take(Command &command)
{
    switch (command.kind) {
    case Command::Kind::Send:
        m_waiting.push_back(std::move(command.transfer));
        m_mayStart = true;
        break;
    case Command::Kind::Resume:
        resumeNow(command.handle);
        break;
    case Command::Kind::Cancel:
        cancelNow(command.handle);
        break;
    case Command::Kind::Drop:
        m_proxies.clear();
        startGeneration();
        break;
    }
}

void CurlLoop::resumeNow(Transport::Handle handle)
{
    const auto found = m_running.find(handle);
    if (found != m_running.end() && !found->second.transfer->resume()) {
        end(handle, found->second.transfer->outcome(CURLE_OK));
    }
}

void CurlLoop::cancelNow(Transport::Handle handle)
{
    if (m_running.contains(handle)) {
        end(handle, failure(ErrorCode::Cancelled));
        return;
    }
    const auto found = std::ranges::find(m_waiting, handle, [](const auto &transfer) { return transfer->handle(); });
    if (found != m_waiting.end()) {
        const TransferPointer transfer = std::move(*found);
        m_waiting.erase(found);
        transfer->complete(failure(ErrorCode::Cancelled));
    }
}

void CurlLoop::startGeneration()
{
    auto generation = std::make_unique<Generation>();
    generation->multi = makeMulti(ConnectionsPerHost);
    Q_ASSERT(generation->multi);
    {
        const std::scoped_lock lock(m_mutex);
        m_current = generation->multi.get();
    }
    m_generations.push_back(std::move(generation));
}

void CurlLoop::removeFinishedGenerations()
{
    const void *current = m_generations.back().get();
    std::erase_if(m_generations, [current](const auto &generation) {
        return generation.get() != current && generation->running == 0;
    });
}

void CurlLoop::startWaiting()
{
    if (!m_mayStart) {
        return;
    }
    m_mayStart = false;
    std::deque<TransferPointer> remaining;
    // One at a time from the front: a completion inside start() may end up in this queue again.
    while (!m_waiting.empty()) {
        TransferPointer transfer = std::move(m_waiting.front());
        m_waiting.pop_front();
        Host &host = m_hosts[transfer->origin()];
        if (host.running < (host.multiplexes ? StreamsPerHost : ConnectionsPerHost)) {
            start(std::move(transfer), host);
        } else {
            remaining.push_back(std::move(transfer));
        }
    }
    m_waiting = std::move(remaining);
}

QByteArray CurlLoop::proxyOf(const Transfer &transfer)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_proxy.isEmpty() || isLoopback(transfer.url())) {
            return m_proxy;
        }
    }
    const auto known = m_proxies.find(transfer.origin());
    return known != m_proxies.end()
        ? known->second
        : m_proxies.emplace(transfer.origin(), m_options.proxyFor(transfer.url())).first->second;
}

void CurlLoop::start(TransferPointer transfer, Host &host)
{
    const auto ready = transfer->prepare(m_options, proxyOf(*transfer), std::chrono::steady_clock::now());
    if (!ready) {
        transfer->complete(tl::unexpected(ready.error()));
        return;
    }
    if (host.multiplexes) {
        // Not before it is known: a new host's first answer, an event stream perhaps, would hold up all others.
        transfer->preferSharing();
    }
    Generation &generation = *m_generations.back();
    if (curl_multi_add_handle(generation.multi.get(), transfer->easy()) != CURLM_OK) {
        transfer->complete(failure(ErrorCode::Internal, u"libcurl refuses the transfer"_s));
        return;
    }
    ++host.running;
    ++generation.running;
    const Transport::Handle handle = transfer->handle();
    m_running.emplace(handle, Running {std::move(transfer), &generation});
}

void CurlLoop::perform()
{
    for (std::size_t i = 0; i < m_generations.size(); ++i) {
        Generation &generation = *m_generations[i];
        int running = 0;
        curl_multi_perform(generation.multi.get(), &running);
        finishDone(generation);
    }
}

void CurlLoop::finishDone(Generation &generation)
{
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(generation.multi.get(), &left)) {
        if (message->msg == CURLMSG_DONE) {
            // The message dies with the handle's removal: nothing of it is kept.
            finish(Transfer::of(message->easy_handle).handle(), message->data.result);
        }
    }
}

void CurlLoop::finish(Transport::Handle handle, int code)
{
    Running &running = m_running.at(handle);
    Transfer &transfer = *running.transfer;
    if (code == CURLE_OK && transfer.followRedirect(std::chrono::steady_clock::now())) {
        void *multi = running.generation->multi.get();
        curl_multi_remove_handle(multi, transfer.easy());
        curl_multi_add_handle(multi, transfer.easy());
        return;
    }
    end(handle, transfer.outcome(code));
}

void CurlLoop::endStalled()
{
    const auto now = std::chrono::steady_clock::now();
    std::vector<Transport::Handle> stalled;
    for (const auto &[handle, running] : m_running) {
        if (running.transfer->isStalled(now)) {
            stalled.push_back(handle);
        }
    }
    for (const Transport::Handle handle : stalled) {
        end(handle, failure(ErrorCode::Timeout, u"nothing moves"_s));
    }
}

void CurlLoop::end(Transport::Handle handle, Expected<Response> result)
{
    const auto node = m_running.extract(handle);
    Transfer &transfer = *node.mapped().transfer;
    Generation &generation = *node.mapped().generation;
    Host &host = m_hosts[transfer.origin()];
    if (result) {
        host.multiplexes = transfer.isMultiplexed();
    }
    const Exchange exchange = transfer.exchange(result, std::chrono::steady_clock::now());
    curl_multi_remove_handle(generation.multi.get(), transfer.easy());
    --generation.running;
    --host.running;
    m_mayStart = m_mayStart || !m_waiting.empty();
    if (m_log) {
        m_log->write(exchange);
    }
    if (!result && result.error().code != ErrorCode::Cancelled) {
        qCInfo(Log::transport) << exchange.method << nameOf(result.error().code) << result.error().detail;
    }
    transfer.complete(std::move(result));
}

void CurlLoop::endAll()
{
    takeCommands();
    while (!m_running.empty() || !m_waiting.empty()) {
        if (!m_running.empty()) {
            end(m_running.begin()->first, failure(ErrorCode::Cancelled));
        } else {
            const TransferPointer transfer = std::move(m_waiting.front());
            m_waiting.pop_front();
            transfer->complete(failure(ErrorCode::Cancelled));
        }
        takeCommands(); // The completion may have sent something more.
    }
}

void CurlLoop::poll()
{
    std::vector<curl_waitfd> retired;
    long timeout = PollMs;
    for (std::size_t i = 0; i + 1 < m_generations.size(); ++i) {
        void *multi = m_generations[i]->multi.get();
        const auto sockets = socketsOf(multi);
        retired.insert(retired.end(), sockets.begin(), sockets.end());
        long wanted = -1;
        curl_multi_timeout(multi, &wanted);
        timeout = std::min(timeout, sockets.empty() ? BlindPollMs : wanted < 0 ? timeout : wanted);
    }
    curl_multi_poll(m_generations.back()->multi.get(), retired.data(), static_cast<unsigned>(retired.size()),
                    static_cast<int>(timeout), nullptr);
}

} // namespace Chancery::Transport
