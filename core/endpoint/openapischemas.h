// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"

#include <QJsonObject>
#include <QString>

/// JSON Schema 2020-12 of what the descriptions describe.
namespace Chancery::Endpoint {

/// "MeetingRequests" of "meeting_requests".
[[nodiscard]] QString camelCase(const QString &words, QChar separator);

/// "MeetingRequest" of "meeting_requests": schema names and the ends of operation ids.
[[nodiscard]] QString schemaNameOf(const Domain::Collection &collection);

/// `{"$ref": "#/components/KIND/NAME"}`
[[nodiscard]] QJsonObject reference(QLatin1String kind, const QString &name);

/// The value of one field, null allowed unless it is required.
[[nodiscard]] QJsonObject schemaOf(const Domain::Field &field);

/// The value of one field as a query parameter.
[[nodiscard]] QJsonObject parameterSchemaOf(const Domain::Field &field);

/// An object of these fields with the required ones marked; unknown members are allowed, as everywhere.
[[nodiscard]] QJsonObject objectSchemaOf(const Domain::FieldList &fields);

/// The components of all collections: NAMEFields, NAMEInput, NAMEDocument, NAME and NAMEList each.
[[nodiscard]] QJsonObject collectionSchemas();

/// Values that satisfy objectSchemaOf(): the required fields alone.
[[nodiscard]] QJsonObject exampleOf(const Domain::FieldList &fields);

} // namespace Chancery::Endpoint
