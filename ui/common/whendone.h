// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace Chancery::Ui {

/// Calls \p then with what \p future brings, on the thread of \p owner; never when \p owner has gone by then, nor when
/// the future ends with nothing. QFuture::then with a context asserts in the first case, and looks at the context from
/// whatever thread fulfils the promise.
template <class T, class Then>
void whenDone(const QFuture<T> &future, QObject *owner, Then then)
{
    auto *watcher = new QFutureWatcher<T>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0) {
            then(watcher->result());
        }
    });
    watcher->setFuture(future);
}

} // namespace Chancery::Ui
