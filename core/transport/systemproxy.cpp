// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemproxy.h"

#include <QNetworkProxyFactory>
#include <QNetworkProxyQuery>

using namespace Qt::StringLiterals;

namespace Chancery::Transport {

namespace {

QByteArray addressOf(const QNetworkProxy &proxy, const QString &scheme)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(proxy.hostName());
    url.setPort(proxy.port());
    url.setUserName(proxy.user(), QUrl::DecodedMode);
    url.setPassword(proxy.password(), QUrl::DecodedMode);
    return url.toEncoded();
}

} // namespace

QByteArray systemProxyFor(const QUrl &url)
{
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (const QNetworkProxy &proxy : proxies) {
        switch (proxy.type()) {
        case QNetworkProxy::HttpProxy:
        case QNetworkProxy::HttpCachingProxy:
            return addressOf(proxy, u"http"_s);
        case QNetworkProxy::Socks5Proxy:
            return addressOf(proxy, u"socks5h"_s); // The proxy looks up the name: it may know what we do not.
        case QNetworkProxy::NoProxy:
            return {};
        case QNetworkProxy::DefaultProxy:
        case QNetworkProxy::FtpCachingProxy:
            break;
        }
    }
    return {};
}

} // namespace Chancery::Transport
