// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/text.h"
#include "domain/context.h"

#include <map>

namespace Chancery::Endpoint {

/// Asks the transaction once for what several rules of one edit look at; nothing is written meanwhile.
class RememberingLookup final : public Domain::Lookup
{
public:
    explicit RememberingLookup(const Domain::Lookup &source)
        : m_source(source)
    {
    }
    [[nodiscard]] std::optional<Domain::Record> find(const Domain::Collection &collection,
                                                     const QString &id) const override
    {
        return m_source.find(collection, id);
    }
    [[nodiscard]] std::vector<Domain::Record> where(const Domain::Collection &collection, std::string_view key,
                                                    const QString &value) const override
    {
        const QString question = QStringLiteral("%1/%2/%3").arg(latin(collection.name), latin(key), value);
        const auto known = m_answers.find(question);
        return known != m_answers.end()
            ? known->second
            : m_answers.emplace(question, m_source.where(collection, key, value)).first->second;
    }

private:
    const Domain::Lookup &m_source;
    mutable std::map<QString, std::vector<Domain::Record>> m_answers;
};

} // namespace Chancery::Endpoint
