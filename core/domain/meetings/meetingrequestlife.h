// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/meetingrequests.h"
#include "domain/meetings/openinghours.h"

/// Where a request stands in its life, for its rules and actions.
namespace Chancery::Domain::MeetingRequests {

[[nodiscard]] Span allocationOf(const Record &record);
[[nodiscard]] std::vector<Span> windowsOf(const Record &record);

/// Rules about a booth hold while the booth is kept; what took place stays as it was.
[[nodiscard]] bool isAllotted(const Record &record);
[[nodiscard]] bool isDraft(const Record &record);
/// Asked for and not yet given a booth: only then can two requests still become one meeting.
[[nodiscard]] bool isAsking(const Record &record);
/// Submitted and not ended: it can be changed by a revision, or cancelled.
[[nodiscard]] bool isOpen(const Record &record);
/// Whether \p other keeps its booth now: a hold that has run out keeps nothing.
[[nodiscard]] bool keepsBooth(const Record &other, const RuleContext &context);
/// A revision takes the place of the request it changes: the two never stand in each other's way.
[[nodiscard]] bool isRevisionPair(const Record &a, const Record &b);
/// Whether another change of the same request has been submitted and not decided.
[[nodiscard]] bool hasAnotherRevision(const Record &record, const RuleContext &context);

/// Of its booth, else the one it asks for.
[[nodiscard]] std::optional<Record> venueOf(const Record &record, const RuleContext &context);
/// The booths of a venue that are in use.
[[nodiscard]] std::vector<Record> boothsAt(const QString &venue, const RuleContext &context);

/// A copy of \p request as a draft that changes it: what a mission may write, without what others decided.
[[nodiscard]] QJsonObject revisionOf(const Record &request);
/// The request of the other side that asks for the same meeting as \p request, while both still ask.
[[nodiscard]] std::optional<Record> mirrorOf(const Record &request, const Lookup &lookup);

} // namespace Chancery::Domain::MeetingRequests
