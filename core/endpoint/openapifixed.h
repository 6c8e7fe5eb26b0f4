// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>

/// What of the document does not depend on the collections, written as JSON because that is what it is.
namespace Chancery::Endpoint {

[[nodiscard]] QJsonObject fixedPaths(); ///< Service, caller, pull, push, live, blobs.
[[nodiscard]] QJsonObject fixedSchemas(); ///< Basic values, service document, caller, lists.
[[nodiscard]] QJsonObject syncSchemas(); ///< Lines of the feed and the snapshot, operations and their results.
[[nodiscard]] QJsonObject fixedParameters();
[[nodiscard]] QJsonObject fixedHeaders();
[[nodiscard]] QJsonObject fixedResponses(); ///< Beside the problems and the collections' answers.

} // namespace Chancery::Endpoint
