// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reader.h"
#include "store/store.h"

#include <QJsonObject>

namespace Chancery::Sync {

/// Turns what the user did into operations of the outbox. Lives on the store's thread. Each call is one transaction
/// that survives a power cut; the records that look different afterwards are given back.
class Edits
{
public:
    Edits(Store::Store &store, const Store::Reader &reader)
        : m_store(store)
        , m_reader(reader)
    {
    }

    struct Created
    {
        QString id;
        Store::Changes changes;
    };
    [[nodiscard]] Expected<Created> create(const Domain::Collection &collection, const QJsonObject &document);
    /// Several new records that are all taken by the endpoint, or none of them; \p action, when not empty, is asked for
    /// on each of them in the same way.
    [[nodiscard]] Expected<Store::Changes> createTogether(const Domain::Collection &collection,
                                                          const QList<QJsonObject> &documents, const QString &action);
    /// No operation when nothing differs.
    [[nodiscard]] Expected<Store::Changes> update(const Domain::Collection &collection, const QString &id,
                                                  const QJsonObject &before, const QJsonObject &after);
    /// No operation when the same was asked for just before and has not come back yet.
    [[nodiscard]] Expected<Store::Changes> act(const Domain::Collection &collection, const QString &id,
                                               const QString &action, const QJsonObject &args);
    [[nodiscard]] Expected<Store::Changes> remove(const Domain::Collection &collection, const QString &id);

    /// The user's decisions on an operation that needs attention: NotFound when there is none of that id, Invalid
    /// when its state does not allow it. keepMine of a record that is gone copies it as a new one.
    [[nodiscard]] Expected<Store::Changes> keepMine(const QString &op);
    [[nodiscard]] Expected<Store::Changes> replace(const QString &op, const QJsonObject &mine);
    [[nodiscard]] Expected<Store::Changes> retry(const QString &op);
    [[nodiscard]] Expected<Store::Changes> drop(const QString &op);

private:
    struct Theirs
    {
        QJsonObject document {};
        qint64 rev = 0;
    };
    [[nodiscard]] Expected<qint64> baseOf(const Domain::Collection &collection, const QString &id) const;
    [[nodiscard]] Expected<Theirs> theirsOf(const Domain::OutboxEntry &entry,
                                            const Domain::Collection &collection) const;
    [[nodiscard]] Expected<Store::Changes> add(const Domain::Collection &collection, Domain::Operation operation);
    /// What \p action would make of the record by what this client knows; empty when it cannot tell.
    [[nodiscard]] QJsonObject previewOf(const std::optional<Domain::Record> &current, const Domain::Action &action,
                                        const QJsonObject &args) const;
    using Decision = std::function<bool(Domain::Outbox &, const Domain::Collection &, const Theirs &)>;
    [[nodiscard]] Expected<Store::Changes> decide(const QString &op, const Decision &decision);

    Store::Store &m_store;
    const Store::Reader &m_reader;
};

} // namespace Chancery::Sync
