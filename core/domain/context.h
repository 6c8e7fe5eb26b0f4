// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace Chancery::Domain {

/// Who is asking. Comes from the access token on the endpoint and from `GET /v1/me` on the client.
struct Caller
{
    QString account; ///< Stable id of the person's account.
    QString name; ///< For people.
    QString mission; ///< ISO 3166-1 alpha-3 of the mission; empty for the Secretariat.
    Roles roles {};
    bool mayWrite = true; ///< The token's `write` scope.

    /// What the caller may see: "*", "mission:FRA", "role:gaab", "account:…". Sorted.
    [[nodiscard]] QStringList scopes() const;
};

/// Other records, as far as a rule needs them. On the client the local store answers (it may know less), on the
/// endpoint the transaction of the write does (it knows all, so that a capacity cannot be exceeded).
class Lookup
{
public:
    virtual ~Lookup() = default;
    [[nodiscard]] virtual std::optional<Record> find(const Collection &collection, const QString &id) const = 0;
    /// Records whose \p key equals \p value (a Reference, State, Choice or Text field).
    [[nodiscard]] virtual std::vector<Record> where(const Collection &collection, std::string_view key,
                                                    const QString &value) const = 0;
};

/// What a rule may look at besides the record itself.
class RuleContext
{
public:
    RuleContext(const Lookup &lookup, Caller caller, QDateTime now)
        : m_lookup(&lookup)
        , m_caller(std::move(caller))
        , m_now(std::move(now))
    {
    }
    [[nodiscard]] const Lookup &lookup() const { return *m_lookup; }
    [[nodiscard]] const Caller &caller() const { return m_caller; }
    [[nodiscard]] QDateTime now() const { return m_now; } ///< UTC, of the side that runs the rule.

    /// The record that the Reference field \p key of \p record points to.
    [[nodiscard]] std::optional<Record> follow(const Record &record, std::string_view key) const;

private:
    const Lookup *m_lookup;
    Caller m_caller;
    QDateTime m_now;
};

} // namespace Chancery::Domain
