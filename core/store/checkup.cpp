// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "checkup.h"

#include "base/logging.h"
#include "store/storefile.h"

#include <QDeadlineTimer>

#include <chrono>

namespace Chancery::Store {

using namespace std::chrono_literals;

Expected<std::unique_ptr<Checkup>> Checkup::start(const QString &path, Done done)
{
    return Connection::open(path, Connection::Mode::ReadOnly).map([&done](Connection connection) {
        std::unique_ptr<Checkup> check(new Checkup(std::move(connection)));
        Checkup *self = check.get();
        self->m_thread.reset(QThread::create([self, done = std::move(done)] { self->run(done); }));
        self->m_thread->setObjectName(QStringLiteral("checkup"));
        self->m_thread->start(QThread::IdlePriority);
        return check;
    });
}

Checkup::~Checkup()
{
    // Again and again: an interruption between two statements is forgotten.
    while (!m_thread->wait(QDeadlineTimer(10ms))) {
        m_connection.interrupt();
    }
}

void Checkup::run(const Done &done)
{
    const Expected<void> checked = quickCheck(m_connection);
    if (checked || checked.error().code == ErrorCode::StorageDamaged) {
        done(checked);
    } else {
        qCInfo(Log::store) << "not looked through:" << nameOf(checked.error().code);
    }
}

} // namespace Chancery::Store
