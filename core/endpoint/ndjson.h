// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/storage.h"

/// Lines of the feed and the snapshot. Documents go from the store to the wire as they are, without being parsed.
namespace Chancery::Endpoint {

[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);
/// `{"op":"put",…}` and `{"op":"del",…}`, a line each.
[[nodiscard]] QByteArray feedLines(const FeedPage &page);
/// `{"c","id","rev","data"}`, a line each.
[[nodiscard]] QByteArray snapshotLines(const Chunk &chunk);

} // namespace Chancery::Endpoint
