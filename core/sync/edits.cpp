// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edits.h"

#include "base/ids.h"
#include "base/text.h"
#include "domain/catalogue.h"
#include "domain/merge.h"
#include "domain/validate.h"
#include "sync/wire.h"

namespace Chancery::Sync {

using namespace Qt::StringLiterals;
using Store::Changes;

namespace {

QString nameOf(const Domain::Collection &collection)
{
    return QLatin1String(collection.name.data(), static_cast<qsizetype>(collection.name.size()));
}

Expected<void> mayTravel(const Domain::Collection &collection)
{
    if (!collection.mayTravel()) {
        return failure(ErrorCode::Internal, u"a private collection was given to the synchronisation"_s);
    }
    return {};
}

/// The document of a conflict's answer, without what the endpoint adds to every record.
QJsonObject withoutMeta(QJsonObject document)
{
    for (const QLatin1String key : {"id"_L1, "rev"_L1, "updated_at"_L1, "updated_by"_L1}) {
        document.remove(key);
    }
    return document;
}

} // namespace

Expected<qint64> Edits::baseOf(const Domain::Collection &collection, const QString &id) const
{
    const auto row = m_reader.row(collection, id);
    if (!row.has_value()) {
        return tl::unexpected(row.error());
    }
    if (!row->has_value()) {
        return failure(ErrorCode::NotFound, nameOf(collection) + u'/' + id);
    }
    return (*row)->rev;
}

QJsonObject Edits::previewOf(const std::optional<Domain::Record> &current, const Domain::Action &action,
                             const QJsonObject &args) const
{
    const auto state = m_reader.syncState();
    const auto caller = state.has_value() ? callerOf(state->caller) : Expected<Domain::Caller>(Domain::Caller {});
    if (!caller.has_value() || !current.has_value()) {
        return {};
    }
    const Domain::RuleContext context(m_reader, *caller, QDateTime::currentDateTimeUtc());
    const Expected<Domain::Record> result = Domain::performAction(*current, action, args, context);
    if (!result.has_value()) {
        return {}; // What this client knows may be old: the endpoint decides, and says why.
    }
    QJsonObject preview;
    const QJsonObject &after = result->document();
    for (auto member = after.begin(); member != after.end(); ++member) {
        if (current->document().value(member.key()) != *member) {
            preview.insert(member.key(), *member);
        }
    }
    for (const QString &key : current->document().keys()) {
        if (!after.contains(key)) {
            preview.insert(key, QJsonValue::Null);
        }
    }
    return preview;
}

Expected<Changes> Edits::add(const Domain::Collection &collection, Domain::Operation operation)
{
    if (const Expected<void> allowed = mayTravel(collection); !allowed.has_value()) {
        return tl::unexpected(allowed.error());
    }
    operation.op = makeId();
    operation.collection = nameOf(collection);
    return m_store.updateOutbox(
        [&collection, &operation](Domain::Outbox &outbox) {
            if (!outbox.isAskedAlready(operation)) {
                (void)outbox.add(collection, operation);
            }
        },
        Store::Store::Durability::PowerLoss);
}

Expected<Edits::Created> Edits::create(const Domain::Collection &collection, const QJsonObject &document)
{
    Domain::Operation operation;
    operation.id = makeId();
    operation.verb = Domain::Verb::Create;
    operation.set = withoutMeta(document);
    const QString id = operation.id;
    Expected<Changes> changes = add(collection, std::move(operation));
    if (!changes.has_value()) {
        return tl::unexpected(changes.error());
    }
    return Created {id, std::move(*changes)};
}

Expected<Changes> Edits::createTogether(const Domain::Collection &collection, const QList<QJsonObject> &documents,
                                        const QString &action)
{
    if (const Expected<void> allowed = mayTravel(collection); !allowed.has_value()) {
        return tl::unexpected(allowed.error());
    }
    if (!action.isEmpty() && collection.action(action.toStdString()) == nullptr) {
        return failure(ErrorCode::NotFound, u"no such action: "_s + action);
    }
    std::vector<Domain::Operation> operations;
    const QString group = makeId();
    for (const QJsonObject &document : documents) {
        Domain::Operation made;
        made.id = makeId();
        made.verb = Domain::Verb::Create;
        made.set = withoutMeta(document);
        operations.push_back(made);
    }
    for (std::size_t i = 0; !action.isEmpty() && i < static_cast<std::size_t>(documents.size()); ++i) {
        Domain::Operation asked;
        asked.id = operations[i].id;
        asked.verb = Domain::Verb::Action;
        asked.action = action;
        Domain::Record record(collection, asked.id, operations[i].set);
        if (!collection.initialStatus.empty()) {
            record.document().insert("status"_L1, latin(collection.initialStatus));
        }
        asked.preview = previewOf(record, *collection.action(action.toStdString()), {});
        operations.push_back(asked);
    }
    return m_store.updateOutbox(
        [&](Domain::Outbox &outbox) {
            for (Domain::Operation &operation : operations) {
                operation.op = makeId();
                operation.group = group;
                operation.collection = nameOf(collection);
                (void)outbox.add(collection, operation);
            }
        },
        Store::Store::Durability::PowerLoss);
}

Expected<Changes> Edits::update(const Domain::Collection &collection, const QString &id, const QJsonObject &before,
                                const QJsonObject &after)
{
    const Expected<qint64> base = baseOf(collection, id);
    if (!base.has_value()) {
        return tl::unexpected(base.error());
    }
    std::optional<Domain::Patch> patch = Domain::difference(collection, withoutMeta(before), withoutMeta(after));
    if (!patch.has_value()) {
        return Changes {};
    }
    Domain::Operation operation;
    operation.id = id;
    operation.verb = Domain::Verb::Patch;
    operation.base = *base;
    operation.set = std::move(patch->set);
    operation.was = std::move(patch->was);
    return add(collection, std::move(operation));
}

Expected<Changes> Edits::act(const Domain::Collection &collection, const QString &id, const QString &action,
                             const QJsonObject &args)
{
    if (collection.action(action.toStdString()) == nullptr) {
        return failure(ErrorCode::NotFound, u"no such action: "_s + action);
    }
    const Expected<qint64> base = baseOf(collection, id);
    if (!base.has_value()) {
        return tl::unexpected(base.error());
    }
    Domain::Operation operation;
    operation.id = id;
    operation.verb = Domain::Verb::Action;
    operation.base = *base;
    operation.action = action;
    operation.args = args;
    operation.preview = previewOf(m_reader.find(collection, id), *collection.action(action.toStdString()), args);
    return add(collection, std::move(operation));
}

Expected<Changes> Edits::remove(const Domain::Collection &collection, const QString &id)
{
    const Expected<qint64> base = baseOf(collection, id);
    if (!base.has_value()) {
        return tl::unexpected(base.error());
    }
    Domain::Operation operation;
    operation.id = id;
    operation.verb = Domain::Verb::Delete;
    operation.base = *base;
    return add(collection, std::move(operation));
}

Expected<Edits::Theirs> Edits::theirsOf(const Domain::OutboxEntry &entry, const Domain::Collection &collection) const
{
    const auto row = m_reader.theirs(collection, entry.operation.id);
    if (!row.has_value()) {
        return tl::unexpected(row.error());
    }
    Theirs theirs;
    if (row->has_value()) {
        theirs = {withoutMeta((*row)->document), (*row)->rev};
    }
    // The answer may know more than the feed has brought so far, or the other way round.
    if (entry.answer.server.has_value() && entry.answer.rev > theirs.rev) {
        theirs = {withoutMeta(*entry.answer.server), entry.answer.rev};
    }
    return theirs;
}

Expected<Changes> Edits::decide(const QString &op, const Decision &decision)
{
    const Domain::OutboxEntry *entry = m_store.outbox().find(op);
    const Domain::Collection *collection =
        entry == nullptr ? nullptr : Domain::collectionNamed(entry->operation.collection.toStdString());
    if (collection == nullptr) {
        return failure(ErrorCode::NotFound, u"no such operation"_s);
    }
    const Expected<Theirs> theirs = theirsOf(*entry, *collection);
    if (!theirs.has_value()) {
        return tl::unexpected(theirs.error());
    }
    bool allowed = false;
    Expected<Changes> changes =
        m_store.updateOutbox([&](Domain::Outbox &outbox) { allowed = decision(outbox, *collection, *theirs); },
                             Store::Store::Durability::PowerLoss);
    if (changes.has_value() && !allowed) {
        return failure(ErrorCode::Invalid, u"the operation does not wait for this decision"_s);
    }
    return changes;
}

Expected<Changes> Edits::keepMine(const QString &op)
{
    const Domain::OutboxEntry *entry = m_store.outbox().find(op);
    if (entry != nullptr && entry->state == Domain::OutboxState::Gone) {
        const Domain::Collection *collection = Domain::collectionNamed(entry->operation.collection.toStdString());
        const auto row = collection == nullptr ? Expected<std::optional<Store::Row>>()
                                               : m_reader.row(*collection, entry->operation.id);
        if (row.has_value() && row->has_value()) {
            return replace(op, (*row)->document);
        }
        return failure(ErrorCode::Gone, u"nothing is left of the record to copy"_s);
    }
    return decide(op, [&op](Domain::Outbox &outbox, const Domain::Collection &collection, const Theirs &theirs) {
        return outbox.keepMine(collection, op, theirs.document, theirs.rev, makeId);
    });
}

Expected<Changes> Edits::replace(const QString &op, const QJsonObject &mine)
{
    return decide(op, [&](Domain::Outbox &outbox, const Domain::Collection &collection, const Theirs &theirs) {
        return outbox.replace(collection, op, theirs.document, theirs.rev, withoutMeta(mine), makeId);
    });
}

Expected<Changes> Edits::retry(const QString &op)
{
    return decide(op, [&op](Domain::Outbox &outbox, const Domain::Collection &, const Theirs &) {
        return outbox.retry(op, makeId);
    });
}

Expected<Changes> Edits::drop(const QString &op)
{
    return decide(
        op, [&op](Domain::Outbox &outbox, const Domain::Collection &, const Theirs &) { return outbox.drop(op); });
}

} // namespace Chancery::Sync
