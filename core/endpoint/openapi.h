// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace Chancery::Endpoint {

/// The OpenAPI 3.1 document of the REST API, derived from Domain::catalogue().
[[nodiscard]] QJsonObject openApiDocument();

/// The same printed as YAML, byte for byte resources/api/openapi.yaml.
[[nodiscard]] QByteArray openApiYaml();

} // namespace Chancery::Endpoint
