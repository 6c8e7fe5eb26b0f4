// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importer.h"

#include "base/ids.h"
#include "base/rfc3339.h"
#include "base/text.h"
#include "domain/jsonvalue.h"
#include "domain/validate.h"
#include "endpoint/consequences.h"
#include "endpoint/exchange.h"
#include "endpoint/passon.h"
#include "endpoint/recordchanges.h"
#include "endpoint/storage.h"

#include <QIODevice>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr std::size_t CommitLimit = 2'000;
constexpr qsizetype CommitBytes = 4 * 1024 * 1024; // A page of the feed ends at a commit: this bounds its size too.
constexpr qint64 LongestLine = 1024 * 1024;
constexpr qsizetype MostFindings = 100;
constexpr int ExportChunk = 1'000;

Domain::Caller importingCaller()
{
    Domain::Caller caller {u"import"_s, u"import"_s, {}, {}, true};
    std::for_each(Domain::rolesBegin(), Domain::rolesEnd(),
                  [&caller](Domain::Role role) { caller.roles = caller.roles | role; });
    return caller;
}

QString describe(const std::vector<Domain::Finding> &findings)
{
    QStringList texts;
    for (const Domain::Finding &finding : findings) {
        if (finding.severity == Domain::Severity::Error) {
            texts.append(u"%1 %2"_s.arg(finding.issue.pointer, finding.issue.code).trimmed());
        }
    }
    return texts.join(u", "_s);
}

} // namespace

Importer::Importer(Storage &storage, std::span<const Domain::Collection *const> catalogue)
    : m_storage(storage)
    , m_catalogue(catalogue)
    , m_caller(importingCaller())
{
}

Expected<ImportReport> Importer::run(QIODevice &lines)
{
    m_report = {};
    std::vector<Line> pending;
    qsizetype bytes = 0;
    for (qint64 number = 1; !lines.atEnd(); ++number) {
        Line line {number, lines.readLine(LongestLine)};
        if (line.text.size() >= LongestLine - 1 && !line.text.endsWith('\n')) {
            return failure(ErrorCode::TooLarge, u"line %1 is too long"_s.arg(number));
        }
        if (line.text.trimmed().isEmpty()) {
            continue;
        }
        bytes += line.text.size();
        pending.push_back(std::move(line));
        if (pending.size() == CommitLimit || bytes >= CommitBytes) {
            if (const Expected<void> done = commit(pending); !done) {
                return passOn(done);
            }
            pending.clear();
            bytes = 0;
        }
    }
    const Expected<void> done = commit(pending);
    return done ? Expected<ImportReport>(m_report) : passOn(done);
}

Expected<void> Importer::commit(const std::vector<Line> &lines)
{
    const Expected<Commit> committed = m_storage.write([&](WriteTransaction &transaction) -> Expected<void> {
        for (const Line &line : lines) {
            if (const Expected<void> taken = take(transaction, line); !taken) {
                return taken;
            }
        }
        return {};
    });
    return committed ? Expected<void>() : passOn(committed);
}

Expected<void> Importer::take(WriteTransaction &transaction, const Line &line)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(line.text, &error).object();
    if (error.error != QJsonParseError::NoError || !object.value("record"_L1).isObject()) {
        refuse(line, u"not a line of {\"collection\", \"record\"}"_s);
        return {};
    }
    const QString name = object.value("collection"_L1).toString();
    const auto collection = std::find_if(m_catalogue.begin(), m_catalogue.end(),
                                         [&name](const Domain::Collection *c) { return name == latin(c->name); });
    if (collection == m_catalogue.end()) {
        refuse(line, u"no such collection"_s);
        return {};
    }
    const QJsonObject record = object.value("record"_L1).toObject();
    const QString id = record.contains("id"_L1) ? record.value("id"_L1).toString() : makeId();
    if (!isId(id)) {
        refuse(line, name + u": the id is not a UUID"_s);
        return {};
    }
    return store(transaction, line, **collection, id, record);
}

Expected<void> Importer::store(WriteTransaction &transaction, const Line &line, const Domain::Collection &collection,
                               const QString &id, const QJsonObject &given)
{
    StoredRecord stored {latin(collection.name), id};
    stored.document = Domain::canonical(given).toObject();
    stored.document.remove("id"_L1);
    stored.document.remove("rev"_L1);
    const Domain::Record record(collection, id, fieldsOf(stored));
    const QDateTime now = transaction.now();
    const QString findings = describe(Domain::validate(record, Domain::RuleContext(transaction, m_caller, now)));
    const Expected<std::optional<StoredRecord>> present = transaction.load(stored.collection, id);
    if (!present) {
        return passOn(present);
    }
    if (!findings.isEmpty() || (present->has_value() && (*present)->deleted)) {
        refuse(line, u"%1/%2: %3"_s.arg(stored.collection, id, findings.isEmpty() ? u"was deleted"_s : findings));
        return {};
    }
    if (present->has_value() && Domain::sameValue(fieldsOf(**present), record.document())) {
        ++m_report.unchanged;
        return {};
    }
    if (!parseInstant(stored.document.value("updated_at"_L1).toString())) {
        stored.document.insert("updated_at"_L1, formatInstant(now));
    }
    if (!stored.document.value("updated_by"_L1).isString()) {
        stored.document.insert("updated_by"_L1, m_caller.name);
    }
    ++m_report.stored;
    if (const Expected<void> done = transaction.store(stored, Domain::scopesOf(record)); !done) {
        return done;
    }
    if (const Expected<void> followed = carryOutConsequences(transaction, record, m_caller, now); !followed) {
        return followed;
    }
    if (present->has_value()) {
        HistoryLine change = historyLine(&**present, stored, Domain::scopesOf(record));
        change.what = u"import"_s;
        change.by = m_caller.name;
        change.at = now;
        if (const Expected<void> told = transaction.note(change); !told) {
            return told;
        }
    }
    const QString what = u"%1/%2 import"_s.arg(stored.collection, id);
    return transaction.audit({m_caller.account, what, {}, {}, now, transaction.seq()});
}

void Importer::refuse(const Line &line, const QString &why)
{
    ++m_report.refused;
    if (m_report.findings.size() < MostFindings) {
        m_report.findings.append(u"line %1: %2"_s.arg(line.number).arg(why));
    }
}

Expected<qint64> exportAll(const Storage &storage, std::span<const Domain::Collection *const> catalogue, QIODevice &to)
{
    qint64 count = 0;
    for (const Domain::Collection *collection : catalogue) {
        const QString name = latin(collection->name);
        Chunk chunk;
        do {
            const QString after = chunk.items.empty() ? QString() : chunk.items.back().id;
            Expected<Chunk> next = storage.chunkOfAll(name, after, ExportChunk);
            if (!next) {
                return passOn(next);
            }
            chunk = std::move(*next);
            for (const FeedItem &item : chunk.items) {
                // The stored document is one JSON object and never empty: it has updated_at.
                const QByteArray line = "{\"collection\":\"" + name.toUtf8() + "\",\"record\":{\"id\":\""
                    + item.id.toUtf8() + "\"," + item.document.mid(1) + "}\n";
                if (to.write(line) != line.size()) {
                    return failure(ErrorCode::Storage, u"export: "_s + to.errorString());
                }
                ++count;
            }
        } while (chunk.more);
    }
    return count;
}

} // namespace Chancery::Endpoint
