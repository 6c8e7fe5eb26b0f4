// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "vault/sealing.h"

#include <QJsonArray>

namespace Chancery::Vault {

/// The file an officer who leaves gives to the successor: all private records, sealed with a passphrase that travels
/// another way. "CHANCERY-HANDOVER-1", the parameters of the passphrase, the sealed records. Takes as long as the
/// passphrase is made to cost; any thread. Invalid when it is shorter than LeastPassphrase.
[[nodiscard]] Expected<QByteArray> writeHandOver(const QJsonArray &records, const QString &passphrase,
                                                 const Cost &cost = {});
/// Malformed when it is no such file; Forbidden when the passphrase is another.
[[nodiscard]] Expected<QJsonArray> readHandOver(const QByteArray &file, const QString &passphrase);

} // namespace Chancery::Vault
