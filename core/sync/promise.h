// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QFuture>
#include <QPromise>

#include <memory>

namespace Chancery::Sync {

/// The giving end of a future that always finishes: with the value, or with Cancelled when the last copy goes.
/// Copies share one promise; the first answer counts. One thread at a time.
template <class T>
class Promise
{
public:
    Promise()
        : m_shared(std::make_shared<Shared>())
    {
    }
    [[nodiscard]] QFuture<Expected<T>> future() const { return m_shared->promise.future(); }
    void answer(Expected<T> value) const { m_shared->answer(std::move(value)); }

private:
    struct Shared
    {
        Shared() { promise.start(); }
        ~Shared() { answer(failure(ErrorCode::Cancelled)); }
        Q_DISABLE_COPY_MOVE(Shared)
        void answer(Expected<T> value)
        {
            if (!answered) {
                answered = true;
                promise.addResult(std::move(value));
                promise.finish();
            }
        }
        QPromise<Expected<T>> promise;
        bool answered = false;
    };
    std::shared_ptr<Shared> m_shared;
};

} // namespace Chancery::Sync
