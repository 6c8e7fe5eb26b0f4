// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ndjson.h"

#include <QJsonDocument>

#include <numeric>

namespace Chancery::Endpoint {

namespace {

constexpr qsizetype LineOverhead = 160; // Bytes of a line beside its document.

qsizetype sizeOf(const std::vector<FeedItem> &items)
{
    return std::accumulate(items.begin(), items.end(), qsizetype {0}, [](qsizetype size, const FeedItem &item) {
        return size + item.document.size() + LineOverhead;
    });
}

// Names of collections and ids hold nothing that JSON would escape: both are checked when a record is stored.
void appendIdentity(QByteArray &line, const FeedItem &item)
{
    line += "\"c\":\"" + item.collection.toUtf8() + "\",\"id\":\"" + item.id.toUtf8()
        + "\",\"rev\":" + QByteArray::number(item.rev);
}

} // namespace

QByteArray jsonLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray feedLines(const FeedPage &page)
{
    QByteArray lines;
    lines.reserve(sizeOf(page.items));
    for (const FeedItem &item : page.items) {
        lines += item.put ? "{\"op\":\"put\"," : "{\"op\":\"del\",";
        appendIdentity(lines, item);
        if (item.put) {
            lines += ",\"data\":" + item.document + "}\n";
        } else {
            lines += item.accessLost ? ",\"why\":\"access\"}\n" : ",\"why\":\"deleted\"}\n";
        }
    }
    return lines;
}

QByteArray snapshotLines(const Chunk &chunk)
{
    QByteArray lines;
    lines.reserve(sizeOf(chunk.items));
    for (const FeedItem &item : chunk.items) {
        lines += '{';
        appendIdentity(lines, item);
        lines += ",\"data\":" + item.document + "}\n";
    }
    return lines;
}

} // namespace Chancery::Endpoint
