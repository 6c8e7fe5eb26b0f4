// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/outbox.h"
#include "domain/schema.h"
#include "store/types.h"

#include <QJsonObject>

namespace Chancery::Cli {

/// One JSON object on one line of stdout.
void print(const QJsonObject &object);

/// A row as scripts read it: {"id","rev","badge","updated_at","updated_by",…fields}.
[[nodiscard]] QJsonObject toJson(const Store::Row &row);
/// An outbox entry: the operation of protocol §5 with its state and what the endpoint said.
[[nodiscard]] QJsonObject toJson(const Domain::OutboxEntry &entry);

/// The collection of that name, or Malformed with the names there are.
[[nodiscard]] Expected<const Domain::Collection *> collectionOf(const QString &name);

/// The JSON object given as TEXT, or read from stdin for "-". Malformed with the place of the error.
[[nodiscard]] Expected<QJsonObject> objectOf(const QString &textOrDash);

/// Malformed unless --profile was given.
[[nodiscard]] Expected<QString> profileOf(const QString &profile);

} // namespace Chancery::Cli
