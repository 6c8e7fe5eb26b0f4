// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Chancery::Simulation {

/// One rule of the protocol broken on purpose. The same runs that find nothing wrong with None must find each of them:
/// a rule without a mutant that is caught is either untested or unnecessary.
enum class Mutation {
    None,
    // Of the endpoint.
    NoOperationLog, ///< A repeated operation is done again.
    NoCompareAndSet, ///< A patch sets its fields whatever is there.
    ExitRowsMissing, ///< Who loses sight of a record is not told.
    SnapshotCursorIsEnd, ///< The cursor of a snapshot is the seq of its end.
    PageSplitsCommit, ///< A page may end inside a commit, the cursor behind it.
    ScopeChangeIgnored, ///< A cursor stays valid when the caller's scopes change.
    FloorIgnored, ///< A cursor older than the tombstones kept is served as if nothing was missing.
    GroupHalfApplied, ///< What succeeds of a failed group stays.
    // Of the client.
    CursorBeforeData, ///< The cursor is on disk before the page is.
    AckRetiresAtOnce, ///< The acknowledgement alone takes the edit off the replica.
    CoalesceIntoFlight, ///< An operation is changed while it is in flight.
    NewIdOnRetry, ///< What is sent again is sent under a new id.
    NoSweep, ///< After a new snapshot the rows that did not come again stay.
    NoRequeueAfterRestore, ///< What a restored endpoint has lost is not sent again.
    Count,
};

[[nodiscard]] const char *nameOf(Mutation mutation);

} // namespace Chancery::Simulation
