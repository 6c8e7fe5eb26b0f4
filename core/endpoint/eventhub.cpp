// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventhub.h"

#include <algorithm>
#include <utility>

namespace Chancery::Endpoint {

namespace {

constexpr std::chrono::seconds HeadsInterval {1};

} // namespace

QByteArray headsEvent(qint64 seq)
{
    return "event: heads\ndata: {\"seq\":" + QByteArray::number(seq) + "}\n\n";
}

QByteArray backOffEvent(int spreadSeconds)
{
    return "event: backoff\ndata: {\"spread\":" + QByteArray::number(spreadSeconds) + "}\n\n";
}

EventHub::EventHub(Head head)
    : m_head(std::move(head))
{
}

void EventHub::committed(qint64 seq, const QStringList &scopes)
{
    {
        const std::scoped_lock lock(m_mutex);
        for (const QString &scope : scopes) {
            qint64 &newest = m_state.heads[numberOf(scope)];
            newest = std::max(newest, seq);
        }
    }
    wakeAll();
}

void EventHub::backOff(int spreadSeconds)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_state.backOffs += 1;
        m_state.spread = spreadSeconds;
    }
    wakeAll();
}

void EventHub::revoke(const QSet<QByteArray> &tokens)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (tokens == m_state.revoked) {
            return;
        }
        m_state.revoked = tokens;
        m_state.revocations += 1;
    }
    wakeAll();
}

std::vector<quint32> EventHub::numbersOf(const QStringList &scopes)
{
    std::vector<quint32> numbers;
    numbers.reserve(static_cast<std::size_t>(scopes.size()));
    const std::scoped_lock lock(m_mutex);
    for (const QString &scope : scopes) {
        numbers.push_back(numberOf(scope));
    }
    return numbers;
}

EventHub::Snapshot EventHub::snapshot() const
{
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

int EventHub::subscribe(std::function<void()> wake)
{
    const std::scoped_lock lock(m_wakersMutex);
    m_wakers.emplace_back(++m_lastSubscription, std::move(wake));
    return m_lastSubscription;
}

void EventHub::unsubscribe(int subscription)
{
    const std::scoped_lock lock(m_wakersMutex);
    std::erase_if(m_wakers, [subscription](const auto &waker) { return waker.first == subscription; });
}

// The caller holds m_mutex.
quint32 EventHub::numberOf(const QString &scope)
{
    const auto known = m_numbers.constFind(scope);
    if (known != m_numbers.constEnd()) {
        return *known;
    }
    const auto number = static_cast<quint32>(m_state.heads.size());
    m_numbers.insert(scope, number);
    m_state.heads.push_back(0);
    return number;
}

void EventHub::wakeAll()
{
    const std::scoped_lock lock(m_wakersMutex);
    for (const auto &waker : m_wakers) {
        waker.second();
    }
}

EventStreams::EventStreams(EventHub &hub, std::chrono::milliseconds commentInterval)
    : m_hub(hub)
    , m_commentInterval(commentInterval)
{
}

void EventStreams::add(EventSink &sink, const QStringList &scopes, qint64 seq, Time now, const QByteArray &token)
{
    const EventHub::Snapshot state = m_hub.snapshot();
    m_streams.push_back({&sink, seq, now, now, state.backOffs, m_hub.numbersOf(scopes), token});
    sink.offer(headsEvent(seq));
    // A commit between the question for seq and this moment is in the hub and due in a second.
}

void EventStreams::remove(const EventSink &sink)
{
    const auto found = std::find_if(m_streams.begin(), m_streams.end(),
                                    [&sink](const Stream &stream) { return stream.sink == &sink; });
    if (found != m_streams.end()) {
        if (found != std::prev(m_streams.end())) {
            *found = std::move(m_streams.back());
        }
        m_streams.pop_back();
    }
}

bool EventStreams::flush(Time now)
{
    if (m_streams.empty()) {
        return false;
    }
    const EventHub::Snapshot state = m_hub.snapshot();
    endRevoked(state);
    bool waiting = false;
    for (Stream &stream : m_streams) {
        waiting = flush(stream, state, now) || waiting;
    }
    return waiting;
}

void EventStreams::endRevoked(const EventHub::Snapshot &state)
{
    std::vector<EventSink *> ended; // Apart: a sink that ends leaves the streams.
    for (Stream &stream : m_streams) {
        if (std::exchange(stream.revocations, state.revocations) != state.revocations
            && state.revoked.contains(stream.token)) {
            ended.push_back(stream.sink);
        }
    }
    for (EventSink *sink : ended) {
        sink->end();
    }
}

bool EventStreams::flush(Stream &stream, const EventHub::Snapshot &state, Time now)
{
    QByteArray text;
    if (stream.backOffs != state.backOffs) {
        text = backOffEvent(state.spread);
    }
    qint64 newest = stream.sent;
    for (const quint32 number : stream.scopes) {
        newest = std::max(newest, state.heads[number]);
    }
    const bool isNews = newest > stream.sent;
    const bool mayTell = now - stream.lastHeads >= HeadsInterval;
    if (isNews && mayTell) {
        text += headsEvent(newest);
    }
    if (text.isEmpty() && now - stream.lastText >= m_commentInterval) {
        text = ":\n\n";
    }
    if (text.isEmpty()) {
        return isNews;
    }
    if (!stream.sink->offer(text)) {
        return true;
    }
    stream.backOffs = state.backOffs;
    stream.lastText = now;
    if (isNews && mayTell) {
        stream.sent = newest;
        stream.lastHeads = now;
    }
    return isNews && !mayTell;
}

} // namespace Chancery::Endpoint
