// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/context.h"
#include "domain/schema.h"
#include "endpoint/importer.h"

#include <QDir>

/// The demonstration: an endpoint that shows everything without being set up.
namespace Chancery::Endpoint {

class Storage;

/// Imports every *.ndjson of \p directory, in the order of their names, when the store has never been written to.
[[nodiscard]] Expected<ImportReport>
fillWithDemoData(Storage &storage, std::span<const Domain::Collection *const> catalogue, const QDir &directory);

/// Keeps every file of \p directory as a blob below \p blobDirectory: what the demonstration's records refer to.
[[nodiscard]] Expected<void> keepDemoBlobs(Storage &storage, const QDir &directory, const QString &blobDirectory);

/// An account for whoever tries the demonstration; its token is in the clear on purpose.
struct DemoAccount
{
    QString name; ///< Without spaces.
    QString mission; ///< "-" for the Secretariat.
    QString roles; ///< "focal_point,officer"
    QString token;
    /// "account NAME MISSION ROLES TOKEN"
    [[nodiscard]] QString line() const;
};

/// The demonstration accounts, made at the first call and kept in \p file (mode 0600) from then on.
[[nodiscard]] Expected<std::vector<DemoAccount>> demoAccounts(Storage &storage, const QString &file);

} // namespace Chancery::Endpoint
