// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways into the module that LateTransport and NetworkWatch load: libcurl, Qt Network and all they bring.

#include "transport/latetransport.h"
#include "transport/networkwatch.h"

#include <QNetworkInformation>

extern "C" Q_DECL_EXPORT Chancery::Transport::Transport *
chanceryNetwork(const Chancery::Transport::CurlTransport::Options &options)
{
    return new Chancery::Transport::CurlTransport(options);
}

extern "C" Q_DECL_EXPORT void chanceryWatchNetwork(QObject *parent, const std::function<void(bool up)> &changed)
{
    if (!QNetworkInformation::loadDefaultBackend()) {
        return;
    }
    QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, parent,
                     [changed](QNetworkInformation::Reachability reachability) {
                         changed(reachability != QNetworkInformation::Reachability::Disconnected);
                     });
}
