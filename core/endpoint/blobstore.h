// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

namespace Chancery::Endpoint {

class Storage;

/// Where the blob \p sha256 lies below \p directory: two levels, so that no folder grows without end.
[[nodiscard]] QString blobPath(const QString &directory, const QString &sha256);

/// Keeps \p content under its SHA-256: whole or not at all, then known to the storage. Whether it is new; Storage.
/// Any thread.
[[nodiscard]] Expected<bool> keepBlob(Storage &storage, const QString &directory, const QByteArray &content);

} // namespace Chancery::Endpoint
