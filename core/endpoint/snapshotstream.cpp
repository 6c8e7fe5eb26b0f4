// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "snapshotstream.h"

#include "base/text.h"
#include "endpoint/ndjson.h"
#include "endpoint/passon.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr int LinesPerMark = 1'000;

} // namespace

SnapshotStream::SnapshotStream(const ServiceParts &parts, QStringList scopes, SnapshotMark start, qint64 estimate,
                               int bucket)
    : m_parts(parts)
    , m_scopes(std::move(scopes))
    , m_estimate(estimate)
    , m_bucket(bucket)
    , m_order(parts.options.catalogue.begin(), parts.options.catalogue.end())
    , m_mark(std::move(start))
{
    std::stable_sort(m_order.begin(), m_order.end(), [](const Domain::Collection *a, const Domain::Collection *b) {
        return a->priority < b->priority;
    });
    if (!m_mark.collection.isEmpty()) {
        const auto at = std::find_if(m_order.begin(), m_order.end(), [this](const Domain::Collection *collection) {
            return m_mark.collection == latin(collection->name);
        });
        m_index = static_cast<std::size_t>(at - m_order.begin());
    }
}

QByteArray SnapshotStream::head() const
{
    return jsonLine({{"snapshot"_L1, QJsonObject {{"seq"_L1, m_mark.seq}, {"estimate"_L1, m_estimate}}}});
}

QByteArray SnapshotStream::end() const
{
    return jsonLine(
        {{"end"_L1, true}, {"n"_L1, m_mark.lines}, {"cursor"_L1, m_parts.cursors.cursor(m_mark.seq, m_scopes)}});
}

Expected<QByteArray> SnapshotStream::next()
{
    if (m_ended) {
        return QByteArray();
    }
    QByteArray piece = m_started ? QByteArray() : head();
    m_started = true;
    // Empty collections follow each other within one piece.
    while (m_index < m_order.size()) {
        const QString name = latin(m_order[m_index]->name);
        const QString after = m_mark.collection == name ? m_mark.id : QString();
        const Expected<Chunk> chunk = m_parts.storage.chunk(m_scopes, name, after, LinesPerMark, m_bucket);
        if (!chunk) {
            return passOn(chunk);
        }
        m_index += chunk->more ? 0 : 1;
        if (chunk->items.empty()) {
            continue;
        }
        m_mark.collection = name;
        m_mark.id = chunk->items.back().id;
        m_mark.lines += std::ssize(chunk->items);
        piece += snapshotLines(*chunk);
        piece += jsonLine({{"mark"_L1, m_parts.cursors.mark(m_mark, m_scopes)}, {"n"_L1, m_mark.lines}});
        return piece;
    }
    m_ended = true;
    return piece + end();
}

} // namespace Chancery::Endpoint
