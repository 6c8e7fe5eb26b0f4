// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readthread.h"

namespace Chancery::Ui {

ReadThread::ReadThread(Opener opener, QObject *parent)
    : QObject(parent)
    , m_opener(std::move(opener))
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this] { open(); });
}

ReadThread::~ReadThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        if (m_reader) {
            m_reader->interrupt();
        }
    }
    // The reader belongs to the thread and ends there. Waiting jobs return at once, so that this is short.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_reader.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

ReadThread::Job ReadThread::post(QObject *context, Work work, Done done)
{
    Job job;
    job.m_cancelled = std::make_shared<std::atomic_bool>(false);
    ++m_pending;
    const auto finish = [this, cancelled = job.m_cancelled, guard = QPointer<QObject>(context),
                         done = std::move(done)](const Error *failed) {
        --m_pending;
        if (guard && !*cancelled) {
            done(failed);
        }
        Q_EMIT answered();
    };
    QMetaObject::invokeMethod(m_worker, [this, cancelled = job.m_cancelled, work = std::move(work), finish] {
        std::shared_ptr<Error> failed(perform(cancelled, work));
        QMetaObject::invokeMethod(this, [finish, failed] { finish(failed.get()); });
    });
    return job;
}

std::unique_ptr<Error> ReadThread::open()
{
    if (m_reader || m_closing) {
        return nullptr;
    }
    Expected<std::unique_ptr<Store::Reader>> opened = m_opener();
    if (!opened) {
        return std::make_unique<Error>(opened.error());
    }
    const std::lock_guard lock(m_mutex);
    m_reader = std::move(*opened);
    return nullptr;
}

std::unique_ptr<Error> ReadThread::perform(const std::shared_ptr<std::atomic_bool> &cancelled, const Work &work)
{
    if (*cancelled || m_closing) {
        return nullptr;
    }
    if (std::unique_ptr<Error> failed = open()) {
        return failed;
    }
    {
        const std::lock_guard lock(m_mutex);
        m_running = cancelled;
    }
    work(*m_reader);
    const std::lock_guard lock(m_mutex);
    m_running.reset();
    return nullptr;
}

void ReadThread::cancel(const Job &job)
{
    if (job.isNull()) {
        return;
    }
    *job.m_cancelled = true;
    const std::lock_guard lock(m_mutex);
    if (m_running == job.m_cancelled && m_reader) {
        m_reader->interrupt();
    }
}

} // namespace Chancery::Ui
