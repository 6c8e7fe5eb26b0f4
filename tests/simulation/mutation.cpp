// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mutation.h"

namespace Chancery::Simulation {

const char *nameOf(Mutation mutation)
{
    switch (mutation) {
    case Mutation::None:
        return "none";
    case Mutation::NoOperationLog:
        return "no operation log";
    case Mutation::NoCompareAndSet:
        return "no compare-and-set";
    case Mutation::ExitRowsMissing:
        return "exit rows missing";
    case Mutation::SnapshotCursorIsEnd:
        return "snapshot cursor is the end's seq";
    case Mutation::PageSplitsCommit:
        return "a page splits a commit";
    case Mutation::ScopeChangeIgnored:
        return "scope change ignored";
    case Mutation::FloorIgnored:
        return "floor ignored";
    case Mutation::GroupHalfApplied:
        return "group half applied";
    case Mutation::CursorBeforeData:
        return "cursor before data";
    case Mutation::AckRetiresAtOnce:
        return "acknowledgement retires at once";
    case Mutation::CoalesceIntoFlight:
        return "coalescing into flight";
    case Mutation::NewIdOnRetry:
        return "new id on retry";
    case Mutation::NoSweep:
        return "no sweep after a snapshot";
    case Mutation::NoRequeueAfterRestore:
        return "no requeue after a restore";
    case Mutation::Count:
        break;
    }
    return "?";
}

} // namespace Chancery::Simulation
