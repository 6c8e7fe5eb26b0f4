// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordwriter.h"

#include "base/rfc3339.h"
#include "base/text.h"
#include "domain/jsonvalue.h"
#include "domain/merge.h"
#include "domain/validate.h"
#include "endpoint/consequences.h"
#include "endpoint/exchange.h"
#include "endpoint/passon.h"
#include "endpoint/rememberinglookup.h"

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

using Domain::OperationResult;

Written rejected(Error error)
{
    Written written;
    written.result.status = OperationResult::Status::Rejected;
    written.result.problem = std::move(error);
    return written;
}

Written rejected(ErrorCode code, const QString &pointer, const QString &issue)
{
    return rejected(Error {code, issue, {FieldIssue {pointer, issue}}});
}

Written gone(const QString &why)
{
    Written written;
    written.result.status = OperationResult::Status::Gone;
    written.result.why = why;
    return written;
}

Written applied(qint64 rev, qint64 before, bool changed)
{
    Written written {{}, before, changed};
    written.result.rev = rev;
    return written;
}

Written conflict(const StoredRecord &present, const QStringList &fields)
{
    Written written;
    written.result.status = OperationResult::Status::Conflict;
    written.result.rev = present.rev;
    written.result.fields = fields;
    written.result.server = fieldsOf(present);
    written.result.by = present.document.value("updated_by"_L1).toString();
    written.result.at = parseInstant(present.document.value("updated_at"_L1).toString()).value_or(QDateTime());
    return written;
}

QStringList keysOf(const QJsonObject &pointers)
{
    QStringList keys;
    for (auto pointer = pointers.begin(); pointer != pointers.end(); ++pointer) {
        const std::optional<QStringList> parts = Domain::pointerParts(pointer.key());
        if (parts && !parts->isEmpty() && !keys.contains(parts->first())) {
            keys.append(parts->first());
        }
    }
    return keys;
}

QStringList differingKeys(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.removeIf([&](const QString &key) { return Domain::sameValue(before.value(key), after.value(key)); });
    return keys;
}

Domain::Record recordOf(const Domain::Collection &collection, const StoredRecord &stored)
{
    return Domain::Record(collection, stored.id, fieldsOf(stored));
}

} // namespace

RecordWriter::RecordWriter(const Storage &storage, WriteTransaction &transaction, Setting setting)
    : m_storage(storage)
    , m_transaction(transaction)
    , m_setting(std::move(setting))
{
}

Expected<RecordWriter::Found> RecordWriter::find(const Collection &collection, const QString &id)
{
    Expected<std::optional<StoredRecord>> stored = m_transaction.load(latin(collection.name), id);
    if (!stored) {
        return passOn(stored);
    }
    if (!stored->has_value() || !sees(m_setting.caller.scopes(), (*stored)->scopes)) {
        return Found {std::nullopt, gone(u"access"_s)};
    }
    if ((*stored)->deleted) {
        return Found {std::nullopt, gone(u"deleted"_s)};
    }
    return Found {std::move(*stored)};
}

Expected<bool> RecordWriter::holds(const StoredRecord &record, qint64 base)
{
    // The user saw `base` and then made further edits, which have been applied since: nothing of anyone else's.
    qint64 rev = record.rev;
    while (rev > base && !m_setting.client.isEmpty()) {
        const Expected<std::optional<qint64>> before = ownRevisionBefore(record, rev);
        if (!before) {
            return passOn(before);
        }
        if (!before->has_value()) {
            return false;
        }
        rev = **before;
    }
    return rev == base;
}

Expected<std::optional<qint64>> RecordWriter::ownRevisionBefore(const StoredRecord &record, qint64 rev)
{
    // The log is written at the end of the batch.
    if (rev == m_transaction.seq()) {
        const auto before = m_before.constFind(record.collection + u'/' + record.id);
        return before == m_before.cend() ? std::nullopt : std::optional(*before);
    }
    return m_transaction.revisionBefore(m_setting.client, record.collection, record.id, rev);
}

Expected<Written> RecordWriter::create(const Collection &collection, const QString &id, const QJsonObject &set)
{
    const Expected<std::optional<StoredRecord>> stored = m_transaction.load(latin(collection.name), id);
    if (!stored) {
        return passOn(stored);
    }
    if (stored->has_value()) {
        return again(**stored, set);
    }
    Domain::Record record(collection, id, set);
    if (const QString code = Domain::refusalToCreate(record, m_setting.caller); !code.isEmpty()) {
        return rejected(refusalError(code));
    }
    if (!collection.initialStatus.empty()) {
        record.document().insert("status"_L1, QString(latin(collection.initialStatus)));
    }
    const Expected<std::optional<Error>> refusal = refusalOf(record, {});
    if (!refusal) {
        return passOn(refusal);
    }
    return refusal->has_value() ? Expected<Written>(rejected(**refusal)) : store(record, nullptr, u"create"_s);
}

Expected<Written> RecordWriter::conflictAgain(const Collection &collection, const QString &id,
                                              const QStringList &fields)
{
    return find(collection, id).map([&fields](const Found &found) {
        return found.record ? conflict(*found.record, fields) : found.refusal;
    });
}

Expected<Written> RecordWriter::again(const StoredRecord &stored, const QJsonObject &set)
{
    if (!sees(m_setting.caller.scopes(), stored.scopes)) {
        return gone(u"access"_s);
    }
    if (stored.deleted) {
        return gone(u"deleted"_s);
    }
    // The same record once more, after the log of operations was forgotten: nothing to do.
    QStringList differing;
    for (auto member = set.begin(); member != set.end(); ++member) {
        if (!Domain::sameValue(member.value(), stored.document.value(member.key()))) {
            differing.append(Domain::pointerTo(member.key()));
        }
    }
    return differing.isEmpty() ? applied(stored.rev, stored.rev, false) : conflict(stored, differing);
}

Expected<Written> RecordWriter::patch(const Collection &collection, const QString &id, const QJsonObject &set,
                                      const QJsonObject &was)
{
    const Expected<Found> found = find(collection, id);
    if (!found) {
        return passOn(found);
    }
    if (!found->record) {
        return found->refusal;
    }
    const StoredRecord &present = *found->record;
    Domain::Record record = recordOf(collection, present);
    if (const QString code = Domain::refusalToPatch(record, keysOf(set), m_setting.caller); !code.isEmpty()) {
        return rejected(refusalError(code));
    }
    const Expected<Domain::PatchOutcome> outcome = Domain::applyPatch(collection, record.document(), set, was);
    if (!outcome) {
        return rejected(outcome.error());
    }
    if (!outcome->conflicts.isEmpty()) {
        return conflict(present, outcome->conflicts);
    }
    record.document() = outcome->document;
    return update(present, record, u"patch"_s, true);
}

Expected<Written> RecordWriter::replace(const Collection &collection, const QString &id, qint64 base,
                                        const Change &change)
{
    const Expected<Found> found = find(collection, id);
    if (!found) {
        return passOn(found);
    }
    if (!found->record) {
        return found->refusal;
    }
    const StoredRecord &present = *found->record;
    if (base != -1 && present.rev != base) {
        return conflict(present, {});
    }
    Domain::Record record = recordOf(collection, present);
    const Expected<QJsonObject> document = change(record.document());
    if (!document) {
        return rejected(document.error());
    }
    const QStringList touched = differingKeys(record.document(), *document);
    if (const QString code = Domain::refusalToPatch(record, touched, m_setting.caller); !code.isEmpty()) {
        return rejected(refusalError(code));
    }
    record.document() = *document;
    return update(present, record, u"patch"_s, true);
}

Expected<Written> RecordWriter::act(const Collection &collection, const QString &id, qint64 base, const QString &action,
                                    const QJsonObject &args)
{
    const Expected<Found> found = find(collection, id);
    if (!found) {
        return passOn(found);
    }
    if (!found->record) {
        return found->refusal;
    }
    const Domain::Action *description = collection.action(action.toStdString());
    if (description == nullptr) {
        return rejected(ErrorCode::NotFound, {}, u"no_such_action"_s);
    }
    const StoredRecord &present = *found->record;
    const Expected<bool> unchanged = base == -1 ? Expected<bool>(true) : holds(present, base);
    if (!unchanged) {
        return passOn(unchanged);
    }
    if (!*unchanged) {
        return conflict(present, {});
    }
    const RememberingLookup lookup(m_transaction);
    const Domain::RuleContext context(lookup, m_setting.caller, m_transaction.now());
    const Expected<Domain::Record> after =
        Domain::performAction(recordOf(collection, present), *description, args, context);
    if (!after) {
        return rejected(after.error());
    }
    // Read before anything is stored, so that what an action makes of other records depends on what was there.
    const std::vector<Domain::Record> others = description->consequences == nullptr
        ? std::vector<Domain::Record>()
        : description->consequences(*after, context);
    // The action's own refusal speaks; rules about entering a record do not hinder its later life.
    Expected<Written> written = update(present, *after, action, false);
    if (written && written->changed) {
        if (const Expected<void> carried = carryOver(others, action); !carried) {
            return passOn(carried);
        }
    }
    return written;
}

Expected<void> RecordWriter::carryOver(const std::vector<Domain::Record> &others, const QString &action)
{
    for (const Domain::Record &other : others) {
        const auto stored = m_transaction.load(latin(other.collection().name), other.id());
        if (!stored) {
            return passOn(stored);
        }
        if (!stored->has_value() || (*stored)->deleted) {
            continue;
        }
        if (const auto written = update(**stored, other, action, false); !written) {
            return passOn(written);
        }
    }
    return {};
}

Expected<Written> RecordWriter::remove(const Collection &collection, const QString &id, qint64 base)
{
    Expected<Found> found = find(collection, id);
    if (!found) {
        return passOn(found);
    }
    if (!found->record) {
        return found->refusal;
    }
    StoredRecord &present = *found->record;
    const QString code = Domain::refusalToDelete(recordOf(collection, present), m_setting.caller);
    if (!code.isEmpty()) {
        return rejected(refusalError(code));
    }
    const Expected<bool> unchanged = base == -1 ? Expected<bool>(true) : holds(present, base);
    if (!unchanged) {
        return passOn(unchanged);
    }
    if (!*unchanged) {
        return conflict(present, {});
    }
    present.deleted = true;
    if (const Expected<void> stored = m_transaction.store(present, present.scopes); !stored) {
        return passOn(stored);
    }
    if (const Expected<void> noted = noteChange(present.collection, id, present.rev, u"delete"_s); !noted) {
        return passOn(noted);
    }
    const Expected<void> followed =
        carryOutConsequences(m_transaction, recordOf(collection, present), m_setting.caller, m_transaction.now());
    if (!followed) {
        return passOn(followed);
    }
    return applied(m_transaction.seq(), present.rev, true);
}

Expected<Written> RecordWriter::update(const StoredRecord &before, const Domain::Record &after, const QString &what,
                                       bool withRules)
{
    const QJsonObject earlier = fieldsOf(before);
    if (Domain::sameValue(after.document(), earlier)) {
        return applied(before.rev, before.rev, false);
    }
    if (withRules) {
        const Expected<std::optional<Error>> refusal = refusalOf(after, earlier);
        if (!refusal) {
            return passOn(refusal);
        }
        if (refusal->has_value()) {
            return rejected(**refusal);
        }
    }
    return store(after, &before, what);
}

} // namespace Chancery::Endpoint
