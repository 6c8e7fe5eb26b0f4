// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reader.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>

namespace Chancery::Ui {

/// Runs queries one after the other on a thread with a reader of its own, so that the window never waits for one.
///
/// Lives on the GUI thread; results arrive there. A job whose context was destroyed, or that was cancelled, is
/// dropped without an answer; one that runs is interrupted. The reader is opened at once, so that the first job does
/// not wait for it. Destroying it ends the thread after the running job.
class ReadThread : public QObject
{
    Q_OBJECT
public:
    using Opener = std::function<Expected<std::unique_ptr<Store::Reader>>()>;
    explicit ReadThread(Opener opener, QObject *parent = nullptr);
    ~ReadThread() override;

    /// A handle to one query. Copying it refers to the same query; the default one is no query.
    class Job
    {
    public:
        [[nodiscard]] bool isNull() const { return m_cancelled == nullptr; }

    private:
        friend class ReadThread;
        std::shared_ptr<std::atomic_bool> m_cancelled;
    };

    /// Runs \p work there and then \p done here, unless \p context is gone by then.
    template <class T>
    Job run(QObject *context, std::function<Expected<T>(const Store::Reader &)> work,
            std::function<void(const Expected<T> &)> done)
    {
        auto result = std::make_shared<Expected<T>>(failure(ErrorCode::Internal));
        return post(
            context, [result, work = std::move(work)](const Store::Reader &reader) { *result = work(reader); },
            [result, done = std::move(done)](const Error *failed) {
                done(failed != nullptr ? Expected<T>(tl::unexpected<Error>(*failed)) : *result);
            });
    }
    void cancel(const Job &job);
    [[nodiscard]] int pending() const { return m_pending; }

Q_SIGNALS:
    /// An answer has been given.
    void answered();

private:
    using Work = std::function<void(const Store::Reader &)>;
    using Done = std::function<void(const Error *failed)>;
    Job post(QObject *context, Work work, Done done);
    /// On the thread: runs it. Returns the error of opening, if any.
    std::unique_ptr<Error> perform(const std::shared_ptr<std::atomic_bool> &cancelled, const Work &work);
    /// On the thread.
    std::unique_ptr<Error> open();

    Opener m_opener;
    QThread m_thread;
    QObject *m_worker; ///< Lives on m_thread.
    std::mutex m_mutex; ///< Guards m_running and m_reader against cancel().
    std::shared_ptr<std::atomic_bool> m_running;
    std::unique_ptr<Store::Reader> m_reader; ///< Made and destroyed on m_thread.
    std::atomic_bool m_closing = false;
    int m_pending = 0;
};

} // namespace Chancery::Ui
