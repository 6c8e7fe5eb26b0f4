// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rfc3339.h"
#include "base/text.h"
#include "domain/jsonvalue.h"
#include "domain/validate.h"
#include "endpoint/consequences.h"
#include "endpoint/exchange.h"
#include "endpoint/passon.h"
#include "endpoint/recordchanges.h"
#include "endpoint/recordwriter.h"
#include "endpoint/rememberinglookup.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr auto ServerOwned = "server_owned:"_L1;

QString personOf(const Domain::Caller &caller)
{
    return caller.mission.isEmpty() ? caller.name : u"%1 (%2)"_s.arg(caller.name, caller.mission);
}

} // namespace

Error refusalError(const QString &code)
{
    if (code.startsWith(ServerOwned)) {
        return {ErrorCode::Forbidden, code, {{Domain::pointerTo(code.mid(ServerOwned.size())), u"server_owned"_s}}};
    }
    if (code == "status_closed"_L1) {
        return {ErrorCode::Invalid, code, {{u"/status"_s, code}}};
    }
    return {ErrorCode::Forbidden, code, {{QString(), code}}};
}

std::vector<std::pair<QString, QByteArray>> blobsOf(const Domain::FieldList &fields, const QJsonObject &document,
                                                    const QString &prefix)
{
    std::vector<std::pair<QString, QByteArray>> blobs;
    for (const Domain::Field &field : fields) {
        const QString pointer = prefix + Domain::pointerTo(latin(field.key));
        const QJsonValue value = document.value(latin(field.key));
        if (field.format == Domain::Format::Sha256 && value.isString() && !value.toString().isEmpty()) {
            blobs.emplace_back(pointer, value.toString().toLatin1());
        }
        if (field.kind != Domain::Kind::List) {
            continue;
        }
        const QJsonArray entries = value.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            auto inner = blobsOf(field.members, entries.at(i).toObject(), u"%1/%2"_s.arg(pointer).arg(i));
            std::move(inner.begin(), inner.end(), std::back_inserter(blobs));
        }
    }
    return blobs;
}

/// Why the record may not be stored as it is: its rules, or a blob that did not come first.
Expected<std::optional<Error>> RecordWriter::refusalOf(const Domain::Record &record, const QJsonObject &earlier)
{
    Error error {ErrorCode::Invalid, u"rules"_s};
    const RememberingLookup lookup(m_transaction);
    const Domain::RuleContext context(lookup, m_setting.caller, m_transaction.now());
    for (const Domain::Finding &finding : Domain::validate(record, context)) {
        if (finding.severity == Domain::Severity::Error) {
            error.issues.push_back(finding.issue);
        }
    }
    const Domain::FieldList &fields = record.collection().fields;
    const auto known = blobsOf(fields, earlier);
    for (const auto &[pointer, sha256] : blobsOf(fields, record.document())) {
        const bool isKnown = std::any_of(known.begin(), known.end(),
                                         [&hash = sha256](const auto &entry) { return entry.second == hash; });
        const Expected<bool> isThere = isKnown ? Expected<bool>(true) : m_storage.hasBlob(sha256);
        if (!isThere) {
            return passOn(isThere);
        }
        if (!*isThere) {
            error.issues.push_back({pointer, u"blob_missing"_s});
        }
    }
    return error.issues.empty() ? std::optional<Error>() : std::optional(error);
}

Expected<Written> RecordWriter::store(const Domain::Record &record, const StoredRecord *before, const QString &what)
{
    StoredRecord stored {latin(record.collection().name), record.id(), m_transaction.seq()};
    stored.document = Domain::canonical(record.document()).toObject();
    stored.document.insert("updated_at"_L1, formatInstant(m_transaction.now()));
    stored.document.insert("updated_by"_L1, personOf(m_setting.caller));
    Written written;
    const qsizetype size = QJsonDocument(stored.document).toJson(QJsonDocument::Compact).size();
    if (m_setting.maxRecord > 0 && size > m_setting.maxRecord) {
        written.result.status = Domain::OperationResult::Status::Rejected;
        written.result.problem = {ErrorCode::TooLarge, u"record of %1 bytes"_s.arg(size)};
        return written;
    }
    const QStringList scopes = Domain::scopesOf(record);
    if (const Expected<void> done = m_transaction.store(stored, scopes); !done) {
        return passOn(done);
    }
    const qint64 rev = before == nullptr ? 0 : before->rev;
    if (const Expected<void> noted = noteChange(stored.collection, stored.id, rev, what); !noted) {
        return passOn(noted);
    }
    if (const Expected<void> told = noteHistory(historyLine(before, stored, scopes), what); !told) {
        return passOn(told);
    }
    if (const Expected<void> followed =
            carryOutConsequences(m_transaction, record, m_setting.caller, m_transaction.now());
        !followed) {
        return passOn(followed);
    }
    written.result.rev = m_transaction.seq();
    written.before = rev;
    written.changed = true;
    return written;
}

Expected<void> RecordWriter::noteHistory(HistoryLine line, const QString &what)
{
    line.by = personOf(m_setting.caller);
    line.what = what;
    line.at = m_transaction.now();
    return m_transaction.note(line);
}

Expected<void> RecordWriter::noteChange(const QString &collection, const QString &id, qint64 before,
                                        const QString &what)
{
    const QString key = collection + u'/' + id;
    if (!m_before.contains(key)) {
        m_before.insert(key, before);
    }
    return m_transaction.audit({m_setting.caller.account, u"%1/%2 %3"_s.arg(collection, id, what), m_op,
                                m_setting.requestId, m_transaction.now(), m_transaction.seq()});
}

} // namespace Chancery::Endpoint
