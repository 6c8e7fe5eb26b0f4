// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkwatch.h"

#include <QNetworkInformation>
#include <QTimer>

#include <chrono>

namespace Chancery::Sync {

namespace {
constexpr std::chrono::milliseconds StartsAfter(500);
}

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    // The backend brings its own libraries and asks the system bus: not before the window is there.
    QTimer::singleShot(StartsAfter, this, &NetworkWatch::start);
}

void NetworkWatch::start()
{
    if (!QNetworkInformation::loadDefaultBackend()) {
        return;
    }
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                Q_EMIT changed(reachability != QNetworkInformation::Reachability::Disconnected);
            });
}

} // namespace Chancery::Sync
