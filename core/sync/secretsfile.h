// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QByteArray>
#include <QString>

/// Secrets in a file of mode 0600, written whole and renamed into place.
namespace Chancery::Sync::SecretsFile {

[[nodiscard]] Expected<QByteArray> read(const QString &file, const QString &name);
/// An empty \p value removes it.
[[nodiscard]] Expected<void> write(const QString &file, const QString &name, const QByteArray &value);

} // namespace Chancery::Sync::SecretsFile
