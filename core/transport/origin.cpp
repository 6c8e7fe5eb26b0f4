// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "origin.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace Chancery::Transport {

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
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool mayTravel(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty()) {
        return false;
    }
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

} // namespace Chancery::Transport
