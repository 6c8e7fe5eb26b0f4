// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ssereader.h"

#include <algorithm>

namespace Chancery::Transport {

namespace {

constexpr std::string_view ByteOrderMark = "\xEF\xBB\xBF";
constexpr std::size_t Begun = std::string_view::npos;

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::size_t sizeOf(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

} // namespace

SseReader::SseReader()
    : SseReader(Limits {})
{
}

SseReader::SseReader(Limits limits)
    : m_limits(limits)
{
}

std::vector<Event> SseReader::feed(std::string_view bytes)
{
    std::vector<Event> events;
    bytes = withoutByteOrderMark(bytes);
    while (!bytes.empty() && !m_failed) {
        if (m_afterCr && bytes.front() == '\n') {
            bytes.remove_prefix(1); // The second half of CRLF.
            m_afterCr = false;
            continue;
        }
        m_afterCr = false;
        const std::size_t end = bytes.find_first_of("\r\n");
        append(bytes.substr(0, end));
        if (end == std::string_view::npos) {
            break;
        }
        m_afterCr = bytes[end] == '\r';
        bytes.remove_prefix(end + 1);
        endLine(events);
    }
    return events;
}

std::string_view SseReader::withoutByteOrderMark(std::string_view bytes)
{
    while (m_markSeen != Begun && !bytes.empty()) {
        if (bytes.front() != ByteOrderMark[m_markSeen]) {
            // Not a mark after all: what looked like its start belongs to the first line.
            append(ByteOrderMark.substr(0, m_markSeen));
            m_markSeen = Begun;
            break;
        }
        bytes.remove_prefix(1);
        m_markSeen = m_markSeen + 1 == ByteOrderMark.size() ? Begun : m_markSeen + 1;
    }
    return bytes;
}

void SseReader::append(std::string_view part)
{
    if (sizeOf(m_line) + part.size() > m_limits.line) {
        m_failed = true;
        return;
    }
    m_line.append(part.data(), static_cast<qsizetype>(part.size()));
}

void SseReader::endLine(std::vector<Event> &events)
{
    if (m_failed) {
        return;
    }
    if (m_line.isEmpty()) {
        dispatch(events);
        return;
    }
    const std::string_view line(m_line.constData(), sizeOf(m_line));
    const std::size_t colon = line.find(':');
    if (colon != 0) {
        std::string_view value = colon == std::string_view::npos ? std::string_view {} : line.substr(colon + 1);
        if (value.starts_with(' ')) {
            value.remove_prefix(1);
        }
        takeField(line.substr(0, colon), value);
    }
    m_line.clear();
}

void SseReader::takeField(std::string_view field, std::string_view value)
{
    if (field == "data") {
        if (sizeOf(m_data) + value.size() > m_limits.data) {
            m_failed = true;
            return;
        }
        m_data.append(value.data(), static_cast<qsizetype>(value.size())).append('\n');
    } else if (field == "event") {
        m_name = bytesOf(value);
    } else if (field == "id") {
        if (value.find('\0') == std::string_view::npos) {
            m_id = bytesOf(value);
        }
    } else if (field == "retry") {
        takeRetry(value);
    }
}

void SseReader::takeRetry(std::string_view value)
{
    constexpr std::size_t MostDigits = 9; // Eleven days; beyond it is nonsense, and may overflow.
    const bool digits = std::ranges::all_of(value, [](char c) { return c >= '0' && c <= '9'; });
    if (digits && !value.empty() && value.size() <= MostDigits) {
        m_retry = std::chrono::milliseconds(bytesOf(value).toLongLong());
    }
}

void SseReader::dispatch(std::vector<Event> &events)
{
    if (!m_data.isEmpty()) {
        m_data.chop(1);
        events.push_back({m_name.isEmpty() ? QByteArrayLiteral("message") : m_name, m_data, m_id});
    }
    m_data.clear();
    m_name.clear();
}

} // namespace Chancery::Transport
