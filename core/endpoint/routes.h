// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/exchange.h"
#include "endpoint/router.h"

/// What each route answers (protocol §2 to §7). Each function is one request from beginning to end; errors become
/// problem documents in Service.
namespace Chancery::Endpoint {

// servicedocument.cpp
[[nodiscard]] Answer answerServiceDocument(const ServiceParts &parts, const HttpRequest &request,
                                           const QString &incarnation);
[[nodiscard]] Answer answerMe(const Exchange &exchange);

// feedroutes.cpp
[[nodiscard]] Answer answerHeads(const ServiceParts &parts, const Exchange &exchange);
[[nodiscard]] Answer answerChanges(const ServiceParts &parts, const Exchange &exchange);
[[nodiscard]] Answer answerDigest(const ServiceParts &parts, const Exchange &exchange);
[[nodiscard]] Answer answerEvents(const Exchange &exchange);

// snapshotroutes.cpp
[[nodiscard]] Answer answerSnapshot(const ServiceParts &parts, const Exchange &exchange);

// opsroute.cpp
[[nodiscard]] Answer answerOperations(const ServiceParts &parts, const Exchange &exchange);

// recordroutes.cpp
[[nodiscard]] Answer answerList(const ServiceParts &parts, const Exchange &exchange, const Route &route);
[[nodiscard]] Answer answerRead(const ServiceParts &parts, const Exchange &exchange, const Route &route);

// historyroute.cpp
[[nodiscard]] Answer answerHistory(const ServiceParts &parts, const Exchange &exchange, const Route &route);

// recordwrites.cpp
[[nodiscard]] Answer answerWrite(const ServiceParts &parts, const Exchange &exchange, const Route &route);

// blobroutes.cpp
[[nodiscard]] Answer answerBlobUpload(const ServiceParts &parts, const Exchange &exchange, const Route &route);
[[nodiscard]] Answer answerBlobDownload(const ServiceParts &parts, const Exchange &exchange, const Route &route);

/// The live record of \p route as the caller sees it: NotFound when it is not there or not for them, Gone when it was
/// deleted.
[[nodiscard]] Expected<StoredRecord> visibleRecord(const ServiceParts &parts, const Exchange &exchange,
                                                   const Route &route);

/// CursorExpired when \p seq is older than what the storage still knows, or newer than it is; with a spread.
[[nodiscard]] Expected<void> checkAge(const ServiceParts &parts, qint64 seq);

} // namespace Chancery::Endpoint
