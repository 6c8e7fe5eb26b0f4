// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outbox.h"
#include "domain/query.h"
#include "domain/record.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

#include <cstdint>

/// Values that travel between the store and those who use it.
namespace Chancery::Store {

/// Names one row of one collection for as long as the store is open; the order of a list is a vector of these.
/// Negative: a row that exists only in the user's edits so far.
using RowKey = std::int64_t;

/// What the screen shows beside a record (protocol §6, the client's badges).
enum class Badge {
    Synced,
    Waiting, ///< Queued, not sent yet.
    Sending,
    Conflict,
    Refused,
    Gone, ///< Deleted or no longer accessible, with edits of the user still open.
    PredictedConflict, ///< Theirs moved on under a queued edit; the endpoint will decide.
};

/// A record as the user sees it: the replica with the user's open edits on top.
struct Row
{
    RowKey key = 0;
    QString id;
    qint64 rev = 0; ///< 0: not yet confirmed by the endpoint.
    QJsonObject document;
    Badge badge = Badge::Synced;
    QDateTime updatedAt {}; ///< UTC, by the endpoint's clock; invalid when not yet confirmed.
    QString updatedBy {};
};

/// A record and the sentence in which most of a question stands, with U+E000 and U+E001 around what was found; empty
/// when it was found in no text of prose.
struct Sentence
{
    QString id;
    QString text;
};

/// Which records a transaction changed. `everything` after a snapshot.
struct Changes
{
    QMap<QString, QSet<QString>> ids {}; ///< collection → ids.
    bool everything = false;
    [[nodiscard]] bool isEmpty() const { return ids.isEmpty() && !everything; }
    void merge(const Changes &other);
};

/// Where the replica stands (one row, written with the data it speaks of).
struct SyncState
{
    QString cursor {}; ///< Empty: a snapshot is needed.
    qint64 seq = 0;
    qint64 completeSeq = 0; ///< Replica equals the store of the endpoint at this seq.
    QDateTime completeAt {}; ///< UTC, this machine's clock, for display only.
    QString incarnation {};
    QString snapshotMark {}; ///< Not empty: a snapshot was interrupted here.
    bool snapshotRunning = false;
    QString account {}; ///< Subject the profile belongs to; another subject gets another profile.
    QString client {}; ///< Id of this installation in POST /v1/ops.
    QJsonObject caller {}; ///< Last answer of GET /v1/me, so that rules know their caller offline.
    QJsonObject service {}; ///< Last service document.
};

struct PageResult
{
    QString cursor;
    qint64 seq = 0;
    bool complete = false;
    int puts = 0;
    int deletions = 0;
    Changes changes;
};

struct SectionResult
{
    std::size_t consumed = 0; ///< Bytes applied: up to and with the last mark or the end line.
    qint64 rows = 0;
    QString mark {};
    qint64 estimate = 0; ///< From the head line, 0 when it was not in this section.
    bool ended = false;
    QString cursor {}; ///< With ended.
};

/// What a step of upkeep did and what is left.
struct Upkeep
{
    enum class Stage { Nothing, Indexes, Search, Compaction };
    Stage stage = Stage::Nothing;
    qint64 done = 0;
    qint64 total = 0;
    bool more = false;
};

struct Hit
{
    const Domain::Collection *collection = nullptr;
    Row row;
    QString snippet {}; ///< Plain text with U+E000/U+E001 around the words that were found.
};

} // namespace Chancery::Store
