// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "scriptedtransport.h"

#include <algorithm>

namespace Chancery::Test {

using Chancery::Transport::Request;
using Chancery::Transport::Response;

namespace {

bool isFor(const QByteArray &to, const Request &request)
{
    if (to.isEmpty()) {
        return true;
    }
    const qsizetype space = to.indexOf(' ');
    return request.method == to.left(space) && request.url.path().toUtf8().endsWith(to.mid(space + 1));
}

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

ScriptedTransport::ScriptedTransport()
    : m_unprepared([](const QByteArray &line) { qFatal("no answer prepared for %s", line.constData()); })
    , m_thread([this] { run(); })
{
}

ScriptedTransport::~ScriptedTransport()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
        m_changed.notify_all();
    }
    m_thread.join();
}

void ScriptedTransport::prepare(Answer answer)
{
    const std::scoped_lock lock(m_mutex);
    m_prepared.push_back(std::move(answer));
}

void ScriptedTransport::answer(const QByteArray &to, int status, const QByteArray &body, const QByteArray &contentType)
{
    prepare({.to = to, .status = status, .headers = {{"content-type", contentType}}, .pieces = {body}});
}

void ScriptedTransport::fail(const QByteArray &to, ErrorCode code, int retryAfter)
{
    Error error {code, QStringLiteral("scripted")};
    error.retryAfter = retryAfter;
    prepare({.to = to, .error = error});
}

ScriptedTransport::Exchange *ScriptedTransport::openAnswer(const QByteArray &to)
{
    const auto found = std::ranges::find_if(m_exchanges, [&to](const auto &entry) {
        const Exchange &exchange = entry.second;
        return exchange.answer.staysOpen && !exchange.cancelled && isFor(to, exchange.request);
    });
    return found == m_exchanges.end() ? nullptr : &found->second;
}

bool ScriptedTransport::push(const QByteArray &to, const QByteArray &piece)
{
    const std::scoped_lock lock(m_mutex);
    Exchange *exchange = openAnswer(to);
    if (exchange) {
        exchange->answer.pieces.push_back(piece);
        m_changed.notify_all();
    }
    return exchange;
}

bool ScriptedTransport::finish(const QByteArray &to, std::optional<Error> error)
{
    const std::scoped_lock lock(m_mutex);
    Exchange *exchange = openAnswer(to);
    if (exchange) {
        exchange->answer.staysOpen = false;
        exchange->answer.error = std::move(error);
        m_changed.notify_all();
    }
    return exchange;
}

std::vector<Request> ScriptedTransport::requests() const
{
    const std::scoped_lock lock(m_mutex);
    return m_requests;
}

int ScriptedTransport::unanswered() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_exchanges.size()) + m_completing;
}

int ScriptedTransport::unused() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(m_prepared.size());
}

int ScriptedTransport::connectionsDropped() const
{
    const std::scoped_lock lock(m_mutex);
    return m_drops;
}

int ScriptedTransport::paused() const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<int>(
        std::ranges::count_if(m_exchanges, [](const auto &entry) { return entry.second.standing; }));
}

void ScriptedTransport::onUnprepared(std::function<void(const QByteArray &)> handler)
{
    const std::scoped_lock lock(m_mutex);
    m_unprepared = std::move(handler);
}

std::optional<ScriptedTransport::Answer> ScriptedTransport::takeAnswer(const Request &request)
{
    const auto found =
        std::ranges::find_if(m_prepared, [&request](const Answer &answer) { return isFor(answer.to, request); });
    if (found == m_prepared.end()) {
        return std::nullopt;
    }
    Answer answer = std::move(*found);
    m_prepared.erase(found);
    return answer;
}

ScriptedTransport::Handle ScriptedTransport::send(Request request, Completion completion)
{
    std::unique_lock lock(m_mutex);
    Request seen = request;
    seen.sink = {};
    m_requests.push_back(std::move(seen));
    auto answer = takeAnswer(request);
    if (!answer) {
        const auto unprepared = m_unprepared;
        lock.unlock();
        unprepared(request.method + ' ' + request.url.toEncoded());
        lock.lock();
        answer = Answer {.error = Error {ErrorCode::Internal, QStringLiteral("no answer prepared")}};
    }
    const Handle handle = ++m_lastHandle;
    Exchange exchange {std::move(request), std::move(completion), std::move(*answer)};
    exchange.response.head = {exchange.answer.status, exchange.answer.headers};
    m_exchanges.emplace(handle, std::move(exchange));
    m_changed.notify_all();
    return handle;
}

void ScriptedTransport::resume(Handle handle)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_exchanges.find(handle); found != m_exchanges.end()) {
        found->second.standing = false;
        m_changed.notify_all();
    }
}

void ScriptedTransport::cancel(Handle handle)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto found = m_exchanges.find(handle); found != m_exchanges.end()) {
        found->second.cancelled = true;
        m_changed.notify_all();
    }
}

void ScriptedTransport::dropConnections()
{
    const std::scoped_lock lock(m_mutex);
    ++m_drops;
}

void ScriptedTransport::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        if (step(lock)) {
            continue;
        }
        if (m_stopping && m_exchanges.empty()) {
            return;
        }
        m_changed.wait(lock);
    }
}

bool ScriptedTransport::step(std::unique_lock<std::mutex> &lock)
{
    for (auto &[handle, exchange] : m_exchanges) {
        if (m_stopping || exchange.cancelled) {
            exchange.answer.error = Error {ErrorCode::Cancelled};
            complete(handle, lock);
            return true;
        }
        if (exchange.standing) {
            continue;
        }
        if (exchange.given < exchange.answer.pieces.size()) {
            givePiece(handle, exchange, lock);
            return true;
        }
        if (!exchange.answer.staysOpen) {
            complete(handle, lock);
            return true;
        }
    }
    return false;
}

void ScriptedTransport::givePiece(Handle handle, Exchange &exchange, std::unique_lock<std::mutex> &lock)
{
    const QByteArray piece = exchange.answer.pieces[exchange.given++];
    if (!exchange.request.sink || !isSuccess(exchange.answer.status)) {
        exchange.response.body += piece;
        return;
    }
    // A map keeps its nodes in place, and only this thread removes them: the references hold without the lock.
    exchange.standing = true; // Taken back below, unless a resume() comes in between.
    bool wantsPause = false;
    lock.unlock();
    const bool goOn = exchange.request.sink(exchange.response.head,
                                            {piece.constData(), static_cast<std::size_t>(piece.size())}, wantsPause);
    lock.lock();
    exchange.standing = exchange.standing && wantsPause;
    if (!goOn) {
        exchange.answer.error = Error {ErrorCode::Cancelled};
        complete(handle, lock);
    }
}

void ScriptedTransport::complete(Handle handle, std::unique_lock<std::mutex> &lock)
{
    const auto node = m_exchanges.extract(handle);
    Exchange exchange = std::move(node.mapped());
    ++m_completing;
    lock.unlock();
    exchange.completion(exchange.answer.error ? Expected<Response>(tl::unexpected(*exchange.answer.error))
                                              : Expected<Response>(std::move(exchange.response)));
    lock.lock();
    --m_completing;
}

} // namespace Chancery::Test
