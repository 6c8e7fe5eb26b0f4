// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "origin.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Transport {

namespace {

/// "127.0.0.1" and its whole block, in the dotted form alone: what QUrl makes of the others.
bool isLoopbackNumber(const QString &host)
{
    const QStringList parts = host.split(u'.');
    constexpr int Most = 255;
    return parts.size() == 4 && parts.front() == "127"_L1
        && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               bool isNumber = false;
               const uint number = part.toUInt(&isNumber);
               return isNumber && number <= Most && part.size() <= 3;
           });
}

} // namespace

QByteArray originOf(const QUrl &url)
{
    constexpr int HttpPort = 80;
    constexpr int HttpsPort = 443;
    const QString scheme = url.scheme().toLower();
    const int port = url.port(scheme == "https"_L1 ? HttpsPort : HttpPort);
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    return (scheme + "://"_L1 + host + u':' + QString::number(port)).toUtf8();
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host == "localhost"_L1 || host == "::1"_L1 || isLoopbackNumber(host);
}

bool mayTravel(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty()) {
        return false;
    }
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

} // namespace Chancery::Transport
