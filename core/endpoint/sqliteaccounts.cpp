// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqliteaccounts.h"

#include "endpoint/accounts.h"
#include "endpoint/passon.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr std::string_view Columns = "SELECT id, name, mission, roles, may_write, revoked, created_at FROM account ";

Expected<Token> tokenFromRow(const Store::Statement &row)
{
    const Expected<Domain::Roles> roles = rolesFromText(row.text(3));
    if (!roles) {
        return failure(ErrorCode::StorageNewer, u"an account has a role that this version does not know"_s);
    }
    Token token;
    token.caller = {row.text(0), row.text(1), row.text(2), *roles, row.integer(4) != 0};
    token.revoked = row.integer(5) != 0;
    token.createdAt = QDateTime::fromMSecsSinceEpoch(row.integer(6), QTimeZone::utc());
    return token;
}

} // namespace

Expected<std::optional<Token>> readToken(Store::Connection &connection, const QByteArray &tokenHash)
{
    Expected<Store::Statement> select = connection.prepare(std::string(Columns) + "WHERE token_hash = ?1");
    if (!select) {
        return passOn(select);
    }
    const Expected<bool> row = select->bind(1, tokenHash).step();
    if (!row) {
        return passOn(row);
    }
    if (!*row) {
        return std::optional<Token>();
    }
    return tokenFromRow(*select).map([](Token token) { return std::optional(std::move(token)); });
}

Expected<std::vector<Token>> readAccounts(Store::Connection &connection)
{
    Expected<Store::Statement> select = connection.prepare(std::string(Columns) + "ORDER BY created_at, id");
    if (!select) {
        return passOn(select);
    }
    std::vector<Token> tokens;
    return select
        ->forEachRow([&]() -> Expected<void> {
            Expected<Token> token = tokenFromRow(*select);
            if (!token) {
                return passOn(token);
            }
            tokens.push_back(std::move(*token));
            return {};
        })
        .map([&tokens] { return std::move(tokens); });
}

Expected<void> writeAccount(Store::Connection &connection, const Domain::Caller &caller, const QByteArray &tokenHash,
                            const QDateTime &now)
{
    Expected<Store::Statement> insert =
        connection.prepare("INSERT INTO account (id, token_hash, name, mission, roles, may_write, revoked, created_at)"
                           " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, ?7)");
    if (!insert) {
        return passOn(insert);
    }
    insert->bind(1, caller.account).bind(2, tokenHash).bind(3, caller.name).bind(4, caller.mission);
    insert->bind(5, rolesToText(caller.roles)).bind(6, qint64 {caller.mayWrite ? 1 : 0});
    return insert->bind(7, now.toMSecsSinceEpoch()).run();
}

Expected<void> writeRevocation(Store::Connection &connection, const QString &account)
{
    Expected<Store::Statement> update = connection.prepare("UPDATE account SET revoked = 1 WHERE id = ?1");
    if (!update) {
        return passOn(update);
    }
    if (const Expected<void> done = update->bind(1, account).run(); !done) {
        return done;
    }
    return connection.changes() > 0 ? Expected<void>() : failure(ErrorCode::NotFound, u"no such account"_s);
}

Expected<bool> readBlob(Store::Connection &connection, const QByteArray &sha256)
{
    Expected<Store::Statement> select = connection.prepare("SELECT 1 FROM blob WHERE sha256 = ?1");
    if (!select) {
        return passOn(select);
    }
    return select->bind(1, QString::fromLatin1(sha256)).step();
}

Expected<void> writeBlob(Store::Connection &connection, const QByteArray &sha256, qint64 size, const QDateTime &now)
{
    Expected<Store::Statement> insert =
        connection.prepare("INSERT INTO blob (sha256, size, at) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING");
    if (!insert) {
        return passOn(insert);
    }
    return insert->bind(1, QString::fromLatin1(sha256)).bind(2, size).bind(3, now.toMSecsSinceEpoch()).run();
}

} // namespace Chancery::Endpoint
