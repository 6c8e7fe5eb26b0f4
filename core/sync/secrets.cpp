// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets.h"

#include "sync/secretsfile.h"

#include <QPromise>
#include <qt6keychain/keychain.h>

#include <memory>

namespace Chancery::Sync {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Service = "chancery"_L1;

template <class T>
QFuture<Expected<T>> finished(Expected<T> value)
{
    QPromise<Expected<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::Forbidden, u"keychain: access denied"_s};
    default:
        return {ErrorCode::Storage, u"keychain: error %1"_s.arg(static_cast<int>(job.error()))};
    }
}

/// Starts the job, which deletes itself, and finishes the future with what \p resultOf makes of it.
template <class T, class Job, class ResultOf>
QFuture<Expected<T>> run(Job *job, ResultOf resultOf)
{
    auto promise = std::make_shared<QPromise<Expected<T>>>();
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, resultOf](QKeychain::Job *) {
        promise->addResult(resultOf(*job));
        promise->finish();
    });
    QFuture<Expected<T>> future = promise->future();
    job->start();
    return future;
}

} // namespace

Secrets::Secrets(QString profile, QString file)
    : m_profile(std::move(profile))
    , m_file(std::move(file))
{
}

Secrets Secrets::inKeychain(const QString &profile)
{
    return {profile, {}};
}

Secrets Secrets::inFile(const QString &directory)
{
    return {{}, directory + u"/secrets.json"_s};
}

QString Secrets::keyOf(const QString &name) const
{
    return m_profile + u'/' + name;
}

QFuture<Expected<QByteArray>> Secrets::read(const QString &name) const
{
    if (!m_file.isEmpty()) {
        return finished(SecretsFile::read(m_file, name));
    }
    auto *job = new QKeychain::ReadPasswordJob(Service);
    job->setKey(keyOf(name));
    return run<QByteArray>(job, [](const QKeychain::ReadPasswordJob &done) -> Expected<QByteArray> {
        if (done.error() != QKeychain::NoError) {
            return tl::unexpected(errorOf(done));
        }
        return done.binaryData();
    });
}

QFuture<Expected<void>> Secrets::write(const QString &name, const QByteArray &value) const
{
    if (!m_file.isEmpty()) {
        return finished(SecretsFile::write(m_file, name, value));
    }
    auto *job = new QKeychain::WritePasswordJob(Service);
    job->setKey(keyOf(name));
    job->setBinaryData(value);
    return run<void>(job, [](const QKeychain::Job &done) -> Expected<void> {
        if (done.error() != QKeychain::NoError) {
            return tl::unexpected(errorOf(done));
        }
        return {};
    });
}

QFuture<Expected<void>> Secrets::remove(const QString &name) const
{
    if (!m_file.isEmpty()) {
        return finished(SecretsFile::write(m_file, name, {}));
    }
    auto *job = new QKeychain::DeletePasswordJob(Service);
    job->setKey(keyOf(name));
    return run<void>(job, [](const QKeychain::Job &done) -> Expected<void> {
        if (done.error() != QKeychain::NoError && done.error() != QKeychain::EntryNotFound) {
            return tl::unexpected(errorOf(done));
        }
        return {};
    });
}

} // namespace Chancery::Sync
