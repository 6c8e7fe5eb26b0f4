// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts.h"

#include "base/ids.h"
#include "base/text.h"
#include "domain/formats.h"
#include "endpoint/storage.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr auto Prefix = "chy_"_L1;
constexpr int TokenLength = 43;
constexpr auto Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"_L1;
constexpr qsizetype LongestName = 100;

Expected<void> check(const Domain::Caller &caller)
{
    if (caller.name.isEmpty() || caller.name.size() > LongestName || !Domain::isPlainLine(caller.name)) {
        return failure(ErrorCode::Invalid, u"the name must be one line of at most %1 characters"_s.arg(LongestName));
    }
    if (!caller.mission.isEmpty() && !Domain::isStateCode(caller.mission)) {
        return failure(ErrorCode::Invalid, u"the mission must be a code such as FRA"_s);
    }
    if (caller.roles.isEmpty()) {
        return failure(ErrorCode::Invalid, u"an account needs at least one role"_s);
    }
    if (caller.roles.intersects(Domain::MissionRoles) && caller.mission.isEmpty()) {
        return failure(ErrorCode::Invalid, u"a role of a mission needs --mission"_s);
    }
    return {};
}

} // namespace

QString makeToken()
{
    QString token = Prefix;
    for (int i = 0; i < TokenLength; ++i) {
        token += QLatin1Char(Alphabet[qsizetype(randombytes_uniform(static_cast<std::uint32_t>(Alphabet.size())))]);
    }
    return token;
}

QByteArray tokenHash(QByteArrayView token)
{
    QByteArray hash(crypto_generichash_BYTES, '\0');
    const QByteArray bytes = token.toByteArray();
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char *>(bytes.constData()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return hash;
}

Expected<Domain::Roles> rolesFromText(const QString &text)
{
    Domain::Roles roles;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts)) {
        const Domain::Roles role = Domain::roleNamed(name.trimmed().toStdString());
        if (role.isEmpty()) {
            return failure(ErrorCode::Invalid, u"there is no role '%1'"_s.arg(name));
        }
        roles = roles | role;
    }
    return roles;
}

QString rolesToText(Domain::Roles roles)
{
    QStringList names;
    std::for_each(Domain::rolesBegin(), Domain::rolesEnd(), [&](Domain::Role role) {
        if (roles.contains(role)) {
            names.append(latin(Domain::nameOf(role)));
        }
    });
    return names.join(u',');
}

Expected<QString> makeAccount(Storage &storage, Domain::Caller caller)
{
    if (Expected<void> checked = check(caller); !checked) {
        return tl::unexpected<Error>(checked.error());
    }
    caller.account = makeId();
    const QString token = makeToken();
    const Expected<void> added = storage.addAccount(caller, tokenHash(token.toLatin1()));
    return added ? Expected<QString>(token) : tl::unexpected<Error>(added.error());
}

Expected<int> revokeAccounts(Storage &storage, const QString &idOrName)
{
    const Expected<std::vector<Token>> tokens = storage.accounts();
    if (!tokens) {
        return tl::unexpected<Error>(tokens.error());
    }
    int revoked = 0;
    for (const Token &token : *tokens) {
        if (token.caller.account != idOrName && token.caller.name != idOrName) {
            continue;
        }
        if (const Expected<void> done = storage.revokeAccount(token.caller.account); !done) {
            return tl::unexpected<Error>(done.error());
        }
        ++revoked;
    }
    return revoked > 0 ? Expected<int>(revoked) : failure(ErrorCode::NotFound, u"no such account"_s);
}

QByteArray bearerToken(const QByteArray &authorization)
{
    constexpr QByteArrayView scheme = "bearer ";
    const bool isBearer = authorization.first(std::min(scheme.size(), authorization.size())).toLower() == scheme;
    return isBearer ? authorization.mid(scheme.size()).trimmed() : QByteArray();
}

Expected<Domain::Caller> authenticate(const Storage &storage, const QByteArray &authorization)
{
    const QByteArray token = bearerToken(authorization);
    if (token.isEmpty()) {
        return failure(ErrorCode::Unauthenticated, u"no bearer token"_s);
    }
    const Expected<std::optional<Token>> known = storage.tokenOf(tokenHash(token));
    if (!known) {
        return tl::unexpected<Error>(known.error());
    }
    if (!known->has_value() || (*known)->revoked) {
        return failure(ErrorCode::Unauthenticated, u"unknown or revoked token"_s);
    }
    return (*known)->caller;
}

} // namespace Chancery::Endpoint
