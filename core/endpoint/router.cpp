// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "router.h"

#include <QStringList>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

using Kind = Route::Kind;

constexpr std::array<std::pair<const char *, Kind>, 6> Fixed {{
    {"me", Kind::Me},
    {"heads", Kind::Heads},
    {"changes", Kind::Changes},
    {"snapshot", Kind::Snapshot},
    {"digest", Kind::Digest},
    {"events", Kind::Events},
}};

std::optional<Route> ofOneSegment(const QByteArray &method, const QString &name)
{
    for (const auto &[segment, kind] : Fixed) {
        if (name == QLatin1String(segment)) {
            return method == "GET" ? std::optional(Route {kind}) : std::nullopt;
        }
    }
    if (name == "ops"_L1) {
        return method == "POST" ? std::optional(Route {Kind::Operations}) : std::nullopt;
    }
    return method == "GET" ? std::optional(Route {Kind::List, name}) : std::nullopt;
}

std::optional<Route> ofRecord(const QByteArray &method, const QString &collection, const QString &id)
{
    if (collection == "blobs"_L1) {
        return method == "PUT" ? std::optional(Route {Kind::BlobUpload, {}, {}, id}) : std::nullopt;
    }
    constexpr std::array<std::pair<const char *, Kind>, 4> Methods {
        {{"GET", Kind::Read}, {"PUT", Kind::Put}, {"PATCH", Kind::Patch}, {"DELETE", Kind::Delete}}};
    for (const auto &[name, kind] : Methods) {
        if (method == name) {
            return Route {kind, collection, id};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Route> routeOf(const QByteArray &method, const QByteArray &path)
{
    const QByteArray verb = method == "HEAD" ? QByteArrayLiteral("GET") : method;
    const QStringList parts = QString::fromUtf8(path).split(u'/');
    if (parts.size() < 2 || !parts.at(0).isEmpty() || parts.at(1) != "v1"_L1) {
        return std::nullopt;
    }
    const QStringList segments = parts.mid(2);
    if (segments.isEmpty() || segments == QStringList {QString()}) {
        return verb == "GET" ? std::optional(Route {Kind::ServiceDocument}) : std::nullopt;
    }
    if (segments.contains(QString())) {
        return std::nullopt;
    }
    switch (segments.size()) {
    case 1:
        return ofOneSegment(verb, segments.at(0));
    case 2:
        return ofRecord(verb, segments.at(0), segments.at(1));
    case 3:
        if (verb == "GET") {
            return segments.at(2) == "history"_L1 ? std::optional(Route {Kind::History, segments.at(0), segments.at(1)})
                                                  : std::nullopt;
        }
        return verb == "POST" ? std::optional(Route {Kind::Action, segments.at(0), segments.at(1), segments.at(2)})
                              : std::nullopt;
    case 4:
        return verb == "GET" && segments.at(2) == "blobs"_L1
            ? std::optional(Route {Kind::BlobDownload, segments.at(0), segments.at(1), segments.at(3)})
            : std::nullopt;
    default:
        return std::nullopt;
    }
}

bool isWriting(Route::Kind kind)
{
    switch (kind) {
    case Kind::Operations:
    case Kind::BlobUpload:
    case Kind::Put:
    case Kind::Patch:
    case Kind::Delete:
    case Kind::Action:
        return true;
    case Kind::ServiceDocument:
    case Kind::Me:
    case Kind::Heads:
    case Kind::Changes:
    case Kind::Snapshot:
    case Kind::Digest:
    case Kind::Events:
    case Kind::List:
    case Kind::Read:
    case Kind::History:
    case Kind::BlobDownload:
        return false;
    }
    return false;
}

} // namespace Chancery::Endpoint
