// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "networkwatch.h"

#include "base/latemodule.h"
#include "transport/latetransport.h"

#include <QTimer>

#include <chrono>

namespace Chancery::Transport {

namespace {
constexpr std::chrono::milliseconds StartsAfter(3000);
}

NetworkWatch::NetworkWatch(QObject *parent)
    : QObject(parent)
{
    // The backend brings its own libraries and asks the system bus: not before the window is there.
    QTimer::singleShot(StartsAfter, this, &NetworkWatch::start);
}

void NetworkWatch::start()
{
    if (Entry *watch = lateFunction<Entry>(LateTransport::Module, EntryName); watch != nullptr) {
        watch(this, [this](bool up) { Q_EMIT changed(up); });
    }
}

} // namespace Chancery::Transport
