// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/context.h"
#include "store/reader.h"
#include "store/store.h"
#include "sync/histories.h"
#include "sync/status.h"
#include "transport/transport.h"

#include <QFuture>
#include <QObject>
#include <QUrl>

#include <memory>

namespace Chancery::Sync {

/// Where and as whom to work; the token comes from the keychain or a file, never from the database.
struct Account
{
    QUrl endpoint; ///< "https://…/v1"; empty: signed out.
    QByteArray token; ///< Bearer token; never logged.
};

/// The files of a profile, opened: what takes its time when a Session is made. May be opened and handed over on any
/// thread, also before there is an application.
struct ProfileFiles
{
    std::unique_ptr<Store::Store> store;
    std::unique_ptr<Store::Reader> reader; ///< The engine's own.

    /// Opens or creates the profile; the errors of Store::open().
    [[nodiscard]] static Expected<ProfileFiles> open(const QString &directory);
};

/// One open profile: the store on its own thread, the engine and the network behind it. The one thing a window or a
/// script holds. Lives on the thread that made it (the GUI's); all methods return at once, futures finish on the
/// store thread's answer, signals arrive on the thread of the Session. Destroying it stops the threads; what was
/// committed is on disk, what was in flight is sent again next time.
class Session : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        bool workOffline = false; ///< Never touch the network until told otherwise.
        bool live = true; ///< Hold an event stream; false: only on request (scripts).
        QString caFile {}; ///< Further trusted certificates, for an endpoint with its own authority.
        QString proxy {}; ///< Empty: the system's.
        qint64 attachmentLimit = 0; ///< Bytes of attachments kept on disk; 0: without a limit.
    };
    /// Over \p files, signed in as nobody: all of it can be read and edited until begin() says as whom to work.
    [[nodiscard]] static std::unique_ptr<Session> over(ProfileFiles files, const Options &options);
    /// Works with the endpoint as \p account from now on. Once, and only after over().
    void begin(const Account &account);
    /// Opens or creates the profile and begins; the errors of Store::open().
    [[nodiscard]] static Expected<std::unique_ptr<Session>> open(const QString &directory, const Account &account,
                                                                 const Options &options);
    /// With another network than the real one, for tests and tools.
    [[nodiscard]] static Expected<std::unique_ptr<Session>> open(const QString &directory, const Account &account,
                                                                 const Options &options,
                                                                 std::unique_ptr<Transport::Transport> transport);
    ~Session() override;

    /// A reader of its own for the calling thread.
    [[nodiscard]] Expected<std::unique_ptr<Store::Reader>> openReader() const;

    /// Asks the endpoint who the token belongs to before anything is stored; then starts the first sync.
    /// Unauthenticated, Offline, …; Forbidden when the profile belongs to another account.
    QFuture<Expected<Domain::Caller>> signIn(const Account &account);
    /// Name of the service at \p endpoint: whether one answers there at all, before anybody signs in. Protocol when
    /// something else does.
    QFuture<Expected<QString>> probe(const QUrl &endpoint);
    /// Forgets the token. The replica and the outbox stay on disk.
    void signOut();
    [[nodiscard]] Domain::Caller caller() const; ///< As last known, also offline.

    /// The user's edits: on disk (outbox and overlay, power-safe) when the future finishes; they travel by
    /// themselves afterwards. create() gives the id of the new record.
    QFuture<Expected<QString>> create(const Domain::Collection &collection, const QJsonObject &document);
    /// Several new records, on each of which \p action is taken (empty: none). The endpoint takes all of it or nothing.
    QFuture<Expected<void>> createTogether(const Domain::Collection &collection, const QList<QJsonObject> &documents,
                                           const QString &action);
    QFuture<Expected<void>> update(const Domain::Collection &collection, const QString &id, const QJsonObject &before,
                                   const QJsonObject &after);
    QFuture<Expected<void>> act(const Domain::Collection &collection, const QString &id, const QString &action,
                                const QJsonObject &args);
    QFuture<Expected<void>> remove(const Domain::Collection &collection, const QString &id);

    /// The user's decisions on an operation that needs attention, by op id.
    enum class Decision { KeepMine, TakeTheirs, Retry, Discard };
    QFuture<Expected<void>> decide(const QString &op, Decision decision);
    /// Composes a third version: \p mine replaces the operation, over theirs as it is now.
    QFuture<Expected<void>> decide(const QString &op, const QJsonObject &mine);

    void syncNow(); ///< The user's wish: at once, whatever the back-off.
    void setWorkOffline(bool offline);
    /// Goes over \p proxy from now on, and tries again at once; empty: the system's. See Options::proxy.
    void setProxy(const QString &proxy);
    /// Makes room at once. See Options::attachmentLimit.
    void setAttachmentLimit(qint64 bytes);
    [[nodiscard]] Status status() const;

    /// Attachments: stores the file by its hash and queues the upload; the hash goes into a record by update().
    QFuture<Expected<QString>> attach(const QString &file);
    /// The local file of an attachment, fetched through its record when it is not here yet.
    QFuture<Expected<QString>> fetchAttachment(const Domain::Collection &collection, const QString &id,
                                               const QString &sha256);

    struct Attachment
    {
        QString id; ///< Of the record that refers to it.
        QString sha256;
    };
    /// Fetches all of them and keeps them on this computer whatever its limit, or lets them go again.
    QFuture<Expected<void>> pinAttachments(const Domain::Collection &collection, const QList<Attachment> &attachments,
                                           bool on);

    /// Who changed a record, when and what, asked of the endpoint now; what was read before while it is away. Offline
    /// when it is away and was not asked before, NotFound or Gone when the record is not open to the caller.
    QFuture<Expected<History>> fetchHistory(const Domain::Collection &collection, const QString &id);

Q_SIGNALS:
    void statusChanged(const Chancery::Sync::Status &status);
    /// Records that now look different, after an edit, a page or a section; coalesced.
    void changed(const Chancery::Store::Changes &changes);

private:
    struct Private;
    explicit Session(std::unique_ptr<Private> d);
    [[nodiscard]] static std::unique_ptr<Session> over(ProfileFiles files, const Options &options,
                                                       std::unique_ptr<Transport::Transport> transport);
    std::unique_ptr<Private> d;
};

} // namespace Chancery::Sync
