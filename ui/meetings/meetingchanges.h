// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/openinghours.h"
#include "domain/record.h"
#include "ui/common/services.h"

#include <QFuture>

namespace Chancery::Ui {

/// Changes of meetings that are more than one field, as everyone's role allows them. Nothing waits for the network.

/// Whether the caller may change \p request by a new request that takes its place.
[[nodiscard]] bool mayAmend(const Domain::Record &request, const Domain::Caller &caller);

/// Whether \p action on a meeting request would have nothing to take hold of: no offer to agree to, no time that was
/// proposed, no request of the other side to make one meeting with; or would come before its time: an outcome before
/// the meeting has begun, an end while its times or its hold still run. Such a button is not shown.
[[nodiscard]] bool isPointless(const Domain::Action &action, const Domain::Record &request,
                               const Domain::RuleContext &context);

/// Makes the draft that changes \p request and opens its form; the old request keeps its place until the new one is
/// confirmed.
[[nodiscard]] QFuture<Expected<QString>> amend(const Domain::Record &request, const Services &services);

/// What speaks against an open request without forbidding it, or is good to know: clashes, a request of the other side
/// for the same meeting. Sentences.
[[nodiscard]] QStringList remarksOn(const Domain::Record &request, const Services &services);

/// Asks for \p span instead: meetings management moves the meeting, its mission files a change and submits it.
[[nodiscard]] QFuture<Expected<void>> askForTime(const Domain::Record &request, const Domain::Span &span,
                                                 const Services &services);

/// Puts an engagement of the own mission to another time.
[[nodiscard]] QFuture<Expected<void>> moveEngagement(const Domain::Record &engagement, const Domain::Span &span,
                                                     const Services &services);

} // namespace Chancery::Ui
