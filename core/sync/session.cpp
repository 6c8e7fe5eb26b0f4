// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include "base/text.h"
#include "sync/attachments.h"
#include "sync/driver.h"
#include "sync/promise.h"
#include "transport/latetransport.h"
#include "transport/networkwatch.h"
#include "transport/origin.h"

#include <QLocale>
#include <QThread>

namespace Chancery::Sync {

using namespace Qt::StringLiterals;

struct Session::Private
{
    Options options;
    QString directory;
    QThread thread;
    Driver *driver = nullptr; // Lives on the thread, like what follows.
    std::unique_ptr<Attachments> attachments;
    std::unique_ptr<Histories> histories;
    Transport::NetworkWatch network;
    QUrl endpoint;
    Status status;
    Domain::Caller caller;

    /// Runs \p task on the store's thread, after everything asked before.
    void post(std::function<void(Private &)> task)
    {
        QMetaObject::invokeMethod(
            driver, [this, task = std::move(task)] { task(*this); }, Qt::QueuedConnection);
    }
    QFuture<Expected<void>> change(std::function<Expected<Store::Changes>(Edits &)> edit)
    {
        const Promise<void> promise;
        post([promise, edit = std::move(edit)](Private &d) { promise.answer(d.driver->change(edit)); });
        return promise.future();
    }
};

namespace {

QByteArray language()
{
    const QString own = QLocale().bcp47Name();
    return own.startsWith("en"_L1) ? own.toLatin1() : own.toLatin1() + ", en;q=0.5";
}

std::unique_ptr<Transport::Transport> networkFor(const Session::Options &options)
{
    Transport::CurlTransport::Options network;
    network.caFile = options.caFile;
    network.proxy = options.proxy.toUtf8();
    return std::make_unique<Transport::LateTransport>(std::move(network));
}

} // namespace

Session::Session(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Session::~Session()
{
    if (d->driver != nullptr) {
        // Queued behind every edit: what was asked for before is on disk when the thread ends.
        QMetaObject::invokeMethod(
            d->driver,
            [this] {
                d->attachments.reset();
                d->histories.reset();
                delete std::exchange(d->driver, nullptr);
            },
            Qt::BlockingQueuedConnection);
    }
    d->thread.quit();
    d->thread.wait();
}

Expected<ProfileFiles> ProfileFiles::open(const QString &directory)
{
    Expected<std::unique_ptr<Store::Store>> store = Store::Store::open(directory);
    if (!store.has_value()) {
        return tl::unexpected(store.error());
    }
    return Store::Reader::open(directory).map([&store](std::unique_ptr<Store::Reader> reader) {
        return ProfileFiles {std::move(*store), std::move(reader)};
    });
}

Expected<std::unique_ptr<Session>> Session::open(const QString &directory, const Account &account,
                                                 const Options &options)
{
    return open(directory, account, options, networkFor(options));
}

Expected<std::unique_ptr<Session>> Session::open(const QString &directory, const Account &account,
                                                 const Options &options,
                                                 std::unique_ptr<Transport::Transport> transport)
{
    return ProfileFiles::open(directory).map([&](ProfileFiles files) {
        auto session = over(std::move(files), options, std::move(transport));
        session->begin(account);
        return session;
    });
}

std::unique_ptr<Session> Session::over(ProfileFiles files, const Options &options)
{
    return over(std::move(files), options, networkFor(options));
}

std::unique_ptr<Session> Session::over(ProfileFiles files, const Options &options,
                                       std::unique_ptr<Transport::Transport> transport)
{
    std::unique_ptr<Session> session(new Session(std::make_unique<Private>()));
    Session *self = session.get();
    Private &d = *self->d;
    d.options = options;
    d.directory = files.store->directory();
    const auto onSession = [self](auto task) {
        QMetaObject::invokeMethod(self, std::move(task), Qt::QueuedConnection);
    };
    Driver::Outlets outlets;
    outlets.status = [self, onSession](const Status &status) {
        onSession([self, status] {
            self->d->status = status;
            Q_EMIT self->statusChanged(status);
        });
    };
    outlets.changed = [self, onSession](const Store::Changes &changes) {
        onSession([self, changes] { Q_EMIT self->changed(changes); });
    };
    outlets.caller = [self, onSession](const Domain::Caller &caller) {
        onSession([self, caller] { self->d->caller = caller; });
    };
    d.caller = callerOf(files.store->syncState().caller).value_or(Domain::Caller {});
    // Until the engine has spoken.
    d.status.connection = d.caller.account.isEmpty() ? Status::Connection::SignedOut : Status::Connection::Offline;
    d.status.completeAt = files.store->syncState().completeAt;
    d.status.seq = files.store->syncState().seq;
    d.driver = new Driver({std::move(files.store), std::move(files.reader), std::move(transport),
                           std::make_shared<SystemClock>(), language()},
                          std::move(outlets));
    d.attachments = std::make_unique<Attachments>(*d.driver, options.attachmentLimit);
    d.histories = std::make_unique<Histories>(*d.driver);
    d.thread.setObjectName(u"store"_s);
    d.driver->moveToThread(&d.thread);
    d.thread.start();
    connect(&d.network, &Transport::NetworkWatch::changed, self, [self](bool up) {
        // The way to an endpoint on this machine does not depend on any network.
        if (!Transport::isLoopback(self->d->endpoint)) {
            self->d->post([up](Private &there) { there.driver->happen(Events::NetworkChanged {up}); });
        }
    });
    return session;
}

void Session::begin(const Account &account)
{
    d->endpoint = account.endpoint;
    const bool isNobody = account.endpoint.isEmpty() || account.token.isEmpty();
    d->status.connection = isNobody ? Status::Connection::SignedOut
        : d->options.workOffline    ? Status::Connection::Offline
                                    : Status::Connection::Connecting;
    // Queued: the first request brings the network's libraries, which nobody has to wait for here.
    d->post([account](Private &there) {
        there.driver->start(account.endpoint, account.token, there.options.workOffline, there.options.live);
        there.attachments->makeRoom();
    });
}

Expected<std::unique_ptr<Store::Reader>> Session::openReader() const
{
    return Store::Reader::open(d->directory);
}

QFuture<Expected<Domain::Caller>> Session::signIn(const Account &account)
{
    d->endpoint = account.endpoint;
    const Promise<Domain::Caller> promise;
    d->post([promise, account](Private &there) {
        there.histories->forget();
        there.driver->signIn(account.endpoint, account.token,
                             [promise](Expected<Domain::Caller> caller) { promise.answer(std::move(caller)); });
    });
    return promise.future();
}

void Session::signOut()
{
    d->post([](Private &there) {
        there.histories->forget();
        there.driver->signOut();
    });
}

Domain::Caller Session::caller() const
{
    return d->caller;
}

QFuture<Expected<QString>> Session::create(const Domain::Collection &collection, const QJsonObject &document)
{
    const Promise<QString> promise;
    d->post([promise, &collection, document](Private &there) {
        QString id;
        const Expected<void> done = there.driver->change([&](Edits &edits) {
            return edits.create(collection, document).map([&id](const Edits::Created &created) {
                id = created.id;
                return created.changes;
            });
        });
        promise.answer(done.map([&id] { return id; }));
    });
    return promise.future();
}

QFuture<Expected<void>> Session::createTogether(const Domain::Collection &collection,
                                                const QList<QJsonObject> &documents, const QString &action)
{
    return d->change(
        [&collection, documents, action](Edits &edits) { return edits.createTogether(collection, documents, action); });
}

QFuture<Expected<void>> Session::update(const Domain::Collection &collection, const QString &id,
                                        const QJsonObject &before, const QJsonObject &after)
{
    return d->change(
        [&collection, id, before, after](Edits &edits) { return edits.update(collection, id, before, after); });
}

QFuture<Expected<void>> Session::act(const Domain::Collection &collection, const QString &id, const QString &action,
                                     const QJsonObject &args)
{
    return d->change([&collection, id, action, args](Edits &edits) { return edits.act(collection, id, action, args); });
}

QFuture<Expected<void>> Session::remove(const Domain::Collection &collection, const QString &id)
{
    return d->change([&collection, id](Edits &edits) { return edits.remove(collection, id); });
}

QFuture<Expected<void>> Session::decide(const QString &op, Decision decision)
{
    return d->change([op, decision](Edits &edits) -> Expected<Store::Changes> {
        switch (decision) {
        case Decision::KeepMine:
            return edits.keepMine(op);
        case Decision::Retry:
            return edits.retry(op);
        case Decision::TakeTheirs:
        case Decision::Discard:
            return edits.drop(op);
        }
        return failure(ErrorCode::Internal);
    });
}

QFuture<Expected<void>> Session::decide(const QString &op, const QJsonObject &mine)
{
    return d->change([op, mine](Edits &edits) { return edits.replace(op, mine); });
}

QFuture<Expected<QString>> Session::probe(const QUrl &endpoint)
{
    const Promise<QString> promise;
    d->post([promise, endpoint](Private &there) {
        there.driver->probe(endpoint, [promise](Expected<QString> name) { promise.answer(std::move(name)); });
    });
    return promise.future();
}

void Session::setAttachmentLimit(qint64 bytes)
{
    d->post([bytes](Private &there) { there.attachments->setLimit(bytes); });
}

void Session::setProxy(const QString &proxy)
{
    d->post([proxy = proxy.toUtf8()](Private &there) { there.driver->setProxy(proxy); });
}

void Session::syncNow()
{
    d->post([](Private &there) { there.driver->happen(Events::SyncWished {}); });
}

void Session::setWorkOffline(bool offline)
{
    d->post([offline](Private &there) { there.driver->happen(Events::OfflineWished {offline}); });
}

Status Session::status() const
{
    return d->status;
}

QFuture<Expected<QString>> Session::attach(const QString &file)
{
    const Promise<QString> promise;
    d->post([promise, file](Private &there) { promise.answer(Blobs(there.directory).take(file)); });
    return promise.future();
}

QFuture<Expected<QString>> Session::fetchAttachment(const Domain::Collection &collection, const QString &id,
                                                    const QString &sha256)
{
    const Promise<QString> promise;
    d->post([promise, &collection, id, sha256](Private &there) {
        there.attachments->fetch(latin(collection.name), id, sha256,
                                 [promise](Expected<QString> path) { promise.answer(std::move(path)); });
    });
    return promise.future();
}

QFuture<Expected<void>> Session::pinAttachments(const Domain::Collection &collection,
                                                const QList<Attachment> &attachments, bool on)
{
    QList<Attachments::Place> places;
    for (const Attachment &each : attachments) {
        places.append({each.id, each.sha256});
    }
    const Promise<void> promise;
    d->post([promise, &collection, places, on](Private &there) {
        if (on) {
            there.attachments->pin(latin(collection.name), places,
                                   [promise](Expected<void> outcome) { promise.answer(std::move(outcome)); });
        } else {
            there.attachments->release(places);
            promise.answer({});
        }
    });
    return promise.future();
}

QFuture<Expected<History>> Session::fetchHistory(const Domain::Collection &collection, const QString &id)
{
    const Promise<History> promise;
    d->post([promise, &collection, id](Private &there) {
        there.histories->fetch(latin(collection.name), id,
                               [promise](Expected<History> history) { promise.answer(std::move(history)); });
    });
    return promise.future();
}

} // namespace Chancery::Sync
