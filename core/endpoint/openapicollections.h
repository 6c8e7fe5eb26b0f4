// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>

/// The plain REST routes of every collection (protocol §3).
namespace Chancery::Endpoint {

[[nodiscard]] QJsonObject collectionPaths();
[[nodiscard]] QJsonObject collectionResponses(); ///< NAME, NAMECreated and NAMEList each.
[[nodiscard]] QJsonArray collectionTags();

} // namespace Chancery::Endpoint
