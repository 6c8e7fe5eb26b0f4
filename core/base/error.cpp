// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "error.h"

using namespace Qt::StringLiterals;

namespace Chancery {

bool isTransient(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
    case ErrorCode::CaptivePortal:
    case ErrorCode::TooManyRequests:
    case ErrorCode::Unavailable:
        return true;
    case ErrorCode::Cancelled:
    case ErrorCode::Untrusted:
    case ErrorCode::Protocol:
    case ErrorCode::Unauthenticated:
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
    case ErrorCode::Gone:
    case ErrorCode::CursorExpired:
    case ErrorCode::Conflict:
    case ErrorCode::PreconditionRequired:
    case ErrorCode::Invalid:
    case ErrorCode::OperationReused:
    case ErrorCode::Capacity:
    case ErrorCode::TooLarge:
    case ErrorCode::UnsupportedType:
    case ErrorCode::Malformed:
    case ErrorCode::ClientTooOld:
    case ErrorCode::StorageFull:
    case ErrorCode::StorageReadOnly:
    case ErrorCode::StorageDamaged:
    case ErrorCode::StorageNewer:
    case ErrorCode::StorageLocked:
    case ErrorCode::Storage:
    case ErrorCode::Internal:
        return false;
    }
    return false;
}

QLatin1String nameOf(ErrorCode code) noexcept
{
    switch (code) {
    case ErrorCode::Cancelled:
        return "cancelled"_L1;
    case ErrorCode::Offline:
        return "offline"_L1;
    case ErrorCode::Timeout:
        return "timeout"_L1;
    case ErrorCode::CaptivePortal:
        return "captive-portal"_L1;
    case ErrorCode::Untrusted:
        return "untrusted"_L1;
    case ErrorCode::Protocol:
        return "protocol"_L1;
    case ErrorCode::Unauthenticated:
        return "unauthenticated"_L1;
    case ErrorCode::Forbidden:
        return "forbidden"_L1;
    case ErrorCode::NotFound:
        return "not-found"_L1;
    case ErrorCode::Gone:
        return "gone"_L1;
    case ErrorCode::CursorExpired:
        return "cursor-expired"_L1;
    case ErrorCode::Conflict:
        return "conflict"_L1;
    case ErrorCode::PreconditionRequired:
        return "precondition-required"_L1;
    case ErrorCode::Invalid:
        return "invalid"_L1;
    case ErrorCode::OperationReused:
        return "op-reused"_L1;
    case ErrorCode::Capacity:
        return "capacity"_L1;
    case ErrorCode::TooLarge:
        return "too-large"_L1;
    case ErrorCode::UnsupportedType:
        return "unsupported-type"_L1;
    case ErrorCode::Malformed:
        return "malformed"_L1;
    case ErrorCode::ClientTooOld:
        return "client-too-old"_L1;
    case ErrorCode::TooManyRequests:
        return "too-many-requests"_L1;
    case ErrorCode::Unavailable:
        return "unavailable"_L1;
    case ErrorCode::StorageFull:
        return "storage-full"_L1;
    case ErrorCode::StorageReadOnly:
        return "storage-read-only"_L1;
    case ErrorCode::StorageDamaged:
        return "storage-damaged"_L1;
    case ErrorCode::StorageNewer:
        return "storage-newer"_L1;
    case ErrorCode::StorageLocked:
        return "storage-locked"_L1;
    case ErrorCode::Storage:
        return "storage"_L1;
    case ErrorCode::Internal:
        return "internal"_L1;
    }
    return "internal"_L1;
}

} // namespace Chancery
