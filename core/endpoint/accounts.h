// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/context.h"

#include <QByteArray>

/// Personal access tokens: for scripts, and for endpoints without an identity provider.
namespace Chancery::Endpoint {

class Storage;

/// "chy_" and 43 characters of base62: 256 bits from the system's random source.
[[nodiscard]] QString makeToken();
/// BLAKE2b-256 of the token: what the storage keeps. The token has full entropy, so that no slow hash is needed.
[[nodiscard]] QByteArray tokenHash(QByteArrayView token);
/// The token of an Authorization header; empty: it holds none.
[[nodiscard]] QByteArray bearerToken(const QByteArray &authorization);

/// "focal_point,officer". Invalid with the names that are no roles.
[[nodiscard]] Expected<Domain::Roles> rolesFromText(const QString &text);
[[nodiscard]] QString rolesToText(Domain::Roles roles);

/// Makes an account and its token; the token is in no other place afterwards. Invalid for a name with control
/// characters, a mission that is no State code, mission roles without a mission or no role at all.
[[nodiscard]] Expected<QString> makeAccount(Storage &storage, Domain::Caller caller);

/// Revokes the account with that id, or all of that name. NotFound when there is none.
[[nodiscard]] Expected<int> revokeAccounts(Storage &storage, const QString &idOrName);

/// The caller of an `Authorization: Bearer …` header. Unauthenticated when there is none, or its token is unknown or
/// revoked.
[[nodiscard]] Expected<Domain::Caller> authenticate(const Storage &storage, const QByteArray &authorization);

} // namespace Chancery::Endpoint
