// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/event.h"

/// What the engine wants done. Whoever executes them (the driver, a simulation) answers with events.
namespace Chancery::Sync {

namespace Effects {

// Requests; each is answered under its token, at the latest with PullFailed, PushFailed or StreamClosed.
struct Greet ///< GET /v1 and GET /v1/me; stores both, refuses another account.
{
    Token token = 0;
};
struct FetchChanges
{
    Token token = 0;
    QString cursor {};
    bool conditional = true; ///< With If-None-Match.
};
struct FetchHeads
{
    Token token = 0;
};
struct FetchSnapshot
{
    Token token = 0;
    QString mark {}; ///< Empty: from the beginning.
};
struct FetchDigest
{
    Token token = 0;
    QString cursor {};
};
struct FetchBucket
{
    Token token = 0;
    int bucket = 0;
};
/// Takes a batch out of the outbox (in flight from then on), uploads the blobs it refers to, and sends it.
struct PushBatch
{
    Token token = 0;
    int limit = 0;
};
struct OpenStream
{
    Token token = 0;
};
/// Ends a request; nothing it still says is of interest. What was buffered for it may go.
struct Cancel
{
    Token token = 0;
};
struct DropConnections
{
};

// Transactions of the store on what has arrived under the token.
struct ApplyPage
{
    Token token = 0;
};
struct ApplySection
{
    Token token = 0;
};
struct CompareDigest
{
    Token token = 0;
};
struct RepairBucket
{
    Token token = 0;
    int bucket = 0;
};
struct SettleResults
{
    Token token = 0;
};
struct RequeueInFlight
{
};
/// What is in flight cannot be taken by the endpoint at all: it needs the user.
struct RejectInFlight
{
    Error error {};
};
struct RequeueAfterRestore
{
    qint64 seq = 0;
};
/// The replica stays, its cursor and a half-done snapshot do not.
struct ForgetCursor
{
};
struct RunUpkeep
{
};

} // namespace Effects

using Effect =
    std::variant<Effects::Greet, Effects::FetchChanges, Effects::FetchHeads, Effects::FetchSnapshot,
                 Effects::FetchDigest, Effects::FetchBucket, Effects::PushBatch, Effects::OpenStream, Effects::Cancel,
                 Effects::DropConnections, Effects::ApplyPage, Effects::ApplySection, Effects::CompareDigest,
                 Effects::RepairBucket, Effects::SettleResults, Effects::RequeueInFlight, Effects::RejectInFlight,
                 Effects::RequeueAfterRestore, Effects::ForgetCursor, Effects::RunUpkeep>;

} // namespace Chancery::Sync
