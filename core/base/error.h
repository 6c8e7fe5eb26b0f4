// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>
#include <vector>

namespace Chancery {

/// What the caller can do about a failure. One code, one reaction; what happened goes to Error::detail.
enum class ErrorCode {
    Cancelled, ///< The caller asked for it: show nothing.
    // The network and the endpoint.
    Offline, ///< No route to the endpoint: the work waits in the outbox.
    Timeout, ///< The endpoint stalled: retried later without anyone doing anything.
    CaptivePortal, ///< Something on the way answered in the endpoint's place (HTML, a redirect elsewhere).
    Untrusted, ///< The TLS certificate does not hold.
    Protocol, ///< The endpoint answered, but not with what the contract says; nothing was stored.
    Unauthenticated, ///< Sign in again (401).
    Forbidden, ///< The caller's roles do not allow it (403).
    NotFound, ///< 404.
    Gone, ///< The record was deleted (410).
    CursorExpired, ///< Start a new snapshot (410); detail holds gc, incarnation, scope or format.
    Conflict, ///< The record moved on (412).
    PreconditionRequired, ///< 428: a bug of the client.
    Invalid, ///< The record breaks a rule; see issues (422).
    OperationReused, ///< 422: one operation id, two bodies.
    Capacity, ///< No place left (409).
    TooLarge, ///< 413.
    UnsupportedType, ///< 415.
    Malformed, ///< 400.
    ClientTooOld, ///< 426: update Chancery; reading goes on.
    TooManyRequests, ///< 429.
    Unavailable, ///< 503.
    // The profile on disk.
    StorageFull, ///< The disk is full: free some space, the text is still in the form.
    StorageReadOnly,
    StorageDamaged, ///< The file is not what was written: run recovery.
    StorageNewer, ///< The profile was made by a newer Chancery.
    StorageLocked, ///< Another process has the profile open for writing.
    Storage, ///< Any other failure of the disk.
    Internal, ///< A bug.
};

/// One place in a record that breaks a rule.
struct FieldIssue
{
    QString pointer; ///< JSON pointer, "/remarks"; empty: the record as a whole.
    QString code; ///< "required", "too_long", or the name of a rule of the description.
    QStringList params {}; ///< Figures and names for the sentence, in the order its text uses them.
    friend bool operator==(const FieldIssue &, const FieldIssue &) = default;
};

/// The only error type that crosses a module border. Sentences for people are made from it in one place, ui/common.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail {}; ///< For the log, in English, without personal data. Never shown as it is.
    std::vector<FieldIssue> issues {};
    int retryAfter = 0; ///< Seconds the endpoint asked to wait; 0: it did not say.
};

template <class T>
using Expected = tl::expected<T, Error>;

/// `return failure(ErrorCode::Offline, u"connect: timed out"_s);`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {})
{
    return tl::unexpected<Error>(Error {code, std::move(detail)});
}

/// Whether the same call may succeed later without anyone changing anything.
[[nodiscard]] bool isTransient(ErrorCode code) noexcept;

/// The name of the code as it stands in logs and diagnostics, for example "storage-full".
[[nodiscard]] QLatin1String nameOf(ErrorCode code) noexcept;

} // namespace Chancery
