// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/context.h"

#include <QHash>

namespace Chancery {

/// All records of a test in memory; every rule asks it. Indexes a key when it is first asked for.
class MemoryLookup final : public Domain::Lookup
{
public:
    void add(Domain::Record record)
    {
        m_indexes.clear();
        const QString id = record.id();
        m_records.insert(id, std::move(record));
    }
    [[nodiscard]] std::optional<Domain::Record> find(const Domain::Collection &collection,
                                                     const QString &id) const override
    {
        const auto found = m_records.constFind(id);
        const bool isKnown = found != m_records.constEnd() && &found->collection() == &collection;
        return isKnown ? std::optional(*found) : std::nullopt;
    }
    [[nodiscard]] std::vector<Domain::Record> where(const Domain::Collection &collection, std::string_view key,
                                                    const QString &value) const override
    {
        return indexOf(collection, key).value(value);
    }
    [[nodiscard]] const QHash<QString, Domain::Record> &records() const { return m_records; }

private:
    using Index = QHash<QString, std::vector<Domain::Record>>;

    const Index &indexOf(const Domain::Collection &collection, std::string_view key) const
    {
        const std::string name = std::string(collection.name) + '/' + std::string(key);
        const auto known = m_indexes.constFind(QByteArray::fromStdString(name));
        if (known != m_indexes.constEnd()) {
            return *known;
        }
        Index index;
        for (const Domain::Record &record : m_records) {
            if (&record.collection() == &collection) {
                index[Domain::read<QString>(record.document(), key)].push_back(record);
            }
        }
        return *m_indexes.insert(QByteArray::fromStdString(name), index);
    }

    QHash<QString, Domain::Record> m_records;
    mutable QHash<QByteArray, Index> m_indexes;
};

} // namespace Chancery
