// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/outbox.h"
#include "store/types.h"

#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace Chancery::Store {

/// The profile's database, opened for writing: the replica (written by the feed alone), the overlay of the user's
/// edits, the outbox and the cursor, in one SQLite file, so that they cannot diverge.
///
/// Not thread-safe: lives on one thread, the store thread. Every call is one transaction or none: after an error
/// nothing has changed. One process at a time (StorageLocked for the second).
class Store
{
public:
    struct Options
    {
        QString vfs {}; ///< SQLite VFS by name, for fault tests.
        std::span<const Domain::Collection *const> catalogue {}; ///< Empty: Domain::catalogue().
        bool createIfMissing = true;
    };
    /// Opens or creates \p directory. StorageNewer for a file of a newer Chancery, StorageDamaged when SQLite says
    /// so (see recover()), StorageReadOnly, StorageFull, StorageLocked.
    [[nodiscard]] static Expected<std::unique_ptr<Store>> open(const QString &directory, const Options &options);
    [[nodiscard]] static Expected<std::unique_ptr<Store>> open(const QString &directory)
    {
        return open(directory, Options {});
    }
    ~Store();

    /// After an unclean stop: looks through the file on a thread of its own, while it is being used. \p damage is
    /// called on that thread, with StorageDamaged, and the next open() answers that too. Does nothing when there is no
    /// need.
    [[nodiscard]] Expected<void> checkInBackground(std::function<void(const Error &)> damage);

    [[nodiscard]] const QString &directory() const;
    [[nodiscard]] const Domain::Outbox &outbox() const;
    [[nodiscard]] const SyncState &syncState() const;

    enum class Durability {
        PowerLoss, ///< synchronous=FULL: the user's own words (edits and decisions).
        ProcessDeath, ///< synchronous=NORMAL: may be fetched or sent again.
    };
    /// Changes the outbox: \p change works on a copy; the difference, the archive and the overlay of every touched
    /// record are written in one transaction.
    [[nodiscard]] Expected<Changes> updateOutbox(const std::function<void(Domain::Outbox &)> &change,
                                                 Durability durability);

    /// Entries acknowledged in the last 90 days, for a restored endpoint.
    [[nodiscard]] Expected<std::vector<Domain::OutboxEntry>> archivedSince(qint64 ackRev) const;

    /// Cursor, incarnation, account, caller and service document; the rows are not touched.
    [[nodiscard]] Expected<void> updateSyncState(const std::function<void(SyncState &)> &change);

    /// One whole page of GET /v1/changes. Protocol when the last line with `cursor` is missing, a line is malformed,
    /// or the cursor did not move on an incomplete page; then nothing has changed. Rows with an older rev than the
    /// stored one are passed over. Acknowledged operations up to the `seq` of a complete page are retired in
    /// the same transaction.
    [[nodiscard]] Expected<PageResult> applyPage(std::string_view ndjson);

    /// Starts a snapshot (a new generation), or goes on with the one that was interrupted. Nothing is dropped.
    [[nodiscard]] Expected<void> beginSnapshot();
    /// Whole lines of GET /v1/snapshot; applied up to the last mark (or the end) among them, the rest must be given
    /// again with the next lines. At the end rows of older generations go, and the cursor is set.
    [[nodiscard]] Expected<SectionResult> applySection(std::string_view ndjson);

    /// One bounded step (tens of milliseconds) of what can wait: secondary indexes after a first sync, full-text
    /// search, compaction. Call until `more` is false, between other work.
    [[nodiscard]] Expected<Upkeep> upkeep();

    /// 256 sums over (collection, id, rev) of the replica, as GET /v1/digest answers them.
    [[nodiscard]] Expected<std::vector<quint64>> digest() const;
    /// Replaces one bucket of the replica by what the endpoint sent (NDJSON lines of ?bucket=).
    [[nodiscard]] Expected<Changes> repairBucket(int bucket, std::string_view ndjson);

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

struct VerifyReport
{
    bool sound = false;
    QStringList findings {}; ///< English, for the log and the CLI; no record contents.
};
/// integrity_check, the derived tables against the descriptions, overlay against outbox, counts of the search index.
[[nodiscard]] Expected<VerifyReport> verify(const QString &directory,
                                            std::span<const Domain::Collection *const> catalogue = {});

struct RecoveryReport
{
    QString setAside; ///< Where the damaged file went.
    int savedOperations = 0;
    int lostOperations = 0; ///< Rows of the outbox that could not be read, at least.
    QStringList lost {}; ///< "candidatures/0192…": what the user has to look at again.
};
/// Sets a damaged file aside, makes a new one and saves the outbox, its archive and the sync identity from the old.
/// The replica is empty afterwards and is fetched anew.
[[nodiscard]] Expected<RecoveryReport> recover(const QString &directory,
                                               std::span<const Domain::Collection *const> catalogue = {});

} // namespace Chancery::Store
