// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace Chancery::Transport {

/// One event of a text/event-stream.
struct Event
{
    QByteArray name; ///< "message" when the stream gave none.
    QByteArray data; ///< Lines joined by '\n'.
    QByteArray id; ///< The last id the stream gave up to here; empty: none.
    friend bool operator==(const Event &, const Event &) = default;
};

/// Reads text/event-stream as the HTML standard says (§9.2.6), however the bytes are cut. Comments and unknown fields
/// are dropped; an event without data is none. Not thread-safe; belongs to one stream.
class SseReader
{
public:
    struct Limits
    {
        std::size_t line = 64 * 1024;
        std::size_t data = 1024 * 1024; ///< Of one event.
    };
    SseReader();
    explicit SseReader(Limits limits);

    /// The events that \p bytes complete. After a broken limit the reader has failed() and gives nothing more.
    [[nodiscard]] std::vector<Event> feed(std::string_view bytes);
    [[nodiscard]] bool failed() const noexcept { return m_failed; }
    /// The wait before a new connection, if the stream asked for one.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retry() const noexcept { return m_retry; }
    [[nodiscard]] const QByteArray &lastEventId() const noexcept { return m_id; }

private:
    std::string_view withoutByteOrderMark(std::string_view bytes);
    void append(std::string_view part);
    void endLine(std::vector<Event> &events);
    void takeField(std::string_view field, std::string_view value);
    void takeRetry(std::string_view value);
    void dispatch(std::vector<Event> &events);

    Limits m_limits;
    QByteArray m_line;
    QByteArray m_name;
    QByteArray m_data;
    QByteArray m_id;
    std::optional<std::chrono::milliseconds> m_retry;
    std::size_t m_markSeen = 0; ///< Bytes of a byte order mark matched so far; npos once the stream has begun.
    bool m_afterCr = false;
    bool m_failed = false;
};

} // namespace Chancery::Transport
