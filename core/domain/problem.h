// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QJsonObject>

#include <optional>

/// The closed list of problem documents of protocol §1 (RFC 9457), both ways.
namespace Chancery::Domain {

struct Problem
{
    std::string_view name; ///< "cursor-expired"; `type` is "urn:chancery:problem:" + name.
    int status;
    ErrorCode code;
    const char *title; ///< English; `detail` is translated by the endpoint.
};

/// The problem an Error is sent as; Internal becomes `unavailable`, so that nothing is ever answered without a type.
[[nodiscard]] const Problem &problemOf(ErrorCode code) noexcept;
[[nodiscard]] const Problem *problemNamed(std::string_view name) noexcept;
[[nodiscard]] const Problem *problemsBegin() noexcept;
[[nodiscard]] const Problem *problemsEnd() noexcept;

[[nodiscard]] QJsonObject problemDocument(const Error &error, const QString &language);
/// Error of a problem document received with HTTP \p status. Anything that is not one becomes Protocol.
[[nodiscard]] Error errorOf(const QJsonObject &document, int status);

} // namespace Chancery::Domain
