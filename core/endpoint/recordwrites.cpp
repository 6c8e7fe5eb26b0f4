// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "base/text.h"
#include "domain/jsonvalue.h"
#include "endpoint/answer.h"
#include "endpoint/passon.h"
#include "endpoint/recordwriter.h"
#include "endpoint/routes.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

using Status = Domain::OperationResult::Status;
using Kind = Route::Kind;

constexpr auto RestClient = " rest"_L1;
constexpr qsizetype LongestKey = 100;
constexpr qint64 AnyRevision = -1;

/// One write, read from the request.
struct Edit
{
    const Domain::Collection *collection = nullptr;
    QJsonObject body {};
    qint64 base = AnyRevision; ///< From If-Match.
    bool creates = false; ///< From If-None-Match: *
};

/// Members of the envelope that a client may send back with a document.
QJsonObject withoutEnvelope(QJsonObject document)
{
    for (const auto &key : {"id"_L1, "rev"_L1, "updated_at"_L1, "updated_by"_L1}) {
        document.remove(key);
    }
    return document;
}

Expected<QJsonObject> readBody(const HttpRequest &request, Kind kind)
{
    switch (kind) {
    case Kind::Patch:
        return bodyOf(request, "application/merge-patch+json");
    case Kind::Put:
        return bodyOf(request, "application/json");
    case Kind::Action:
        return request.body.isEmpty() ? Expected<QJsonObject>(QJsonObject()) : bodyOf(request, "application/json");
    default:
        return QJsonObject();
    }
}

/// If-Match: `*` or one revision. A tag that is no revision matches nothing.
qint64 baseOf(const QByteArray &ifMatch)
{
    if (ifMatch.trimmed() == "*") {
        return AnyRevision;
    }
    const QByteArray tag = ifMatch.trimmed();
    bool isNumber = false;
    const qint64 rev = tag.size() > 2 ? tag.sliced(1, tag.size() - 2).toLongLong(&isNumber) : 0;
    return isNumber && tag == tagOf(rev) && rev > 0 ? rev : 0;
}

Expected<Edit> editOf(const ServiceParts &parts, const Exchange &exchange, const Route &route)
{
    const HttpRequest &request = exchange.request;
    Edit edit {parts.collection(route.collection)};
    if (edit.collection == nullptr || !isId(route.id)) {
        return failure(ErrorCode::NotFound, u"no such record"_s);
    }
    Expected<QJsonObject> body = readBody(request, route.kind);
    if (!body) {
        return passOn(body);
    }
    edit.body = std::move(*body);
    const QByteArray ifMatch = request.header("if-match");
    edit.creates = route.kind == Kind::Put && request.header("if-none-match").trimmed() == "*";
    if (!edit.creates && ifMatch.isEmpty()) {
        return failure(ErrorCode::PreconditionRequired, u"If-Match"_s);
    }
    edit.base = edit.creates ? 0 : baseOf(ifMatch);
    return edit;
}

/// RFC 7396 over a whole document.
QJsonObject merged(QJsonObject target, const QJsonObject &patch)
{
    for (auto member = patch.begin(); member != patch.end(); ++member) {
        if (member->isNull()) {
            target.remove(member.key());
        } else if (member->isObject()) {
            target.insert(member.key(), merged(target.value(member.key()).toObject(), member->toObject()));
        } else {
            target.insert(member.key(), *member);
        }
    }
    return target;
}

/// The document of a PUT; what the endpoint owns stays where the client does not repeat it.
QJsonObject replaced(const Domain::Collection &collection, const QJsonObject &present, const QJsonObject &given)
{
    QJsonObject document = given;
    for (const Domain::Field &field : collection.fields) {
        const QString key = latin(field.key);
        if (field.has(Domain::ServerOwned) && !given.contains(key) && present.contains(key)) {
            document.insert(key, present.value(key));
        }
    }
    return document;
}

Expected<Written> perform(RecordWriter &writer, const Edit &edit, const Route &route)
{
    const Domain::Collection &collection = *edit.collection;
    switch (route.kind) {
    case Kind::Put:
        if (edit.creates) {
            return writer.create(collection, route.id, withoutEnvelope(edit.body));
        }
        return writer.replace(collection, route.id, edit.base,
                              [&](const QJsonObject &present) -> Expected<QJsonObject> {
                                  return replaced(collection, present, withoutEnvelope(edit.body));
                              });
    case Kind::Patch:
        return writer.replace(collection, route.id, edit.base,
                              [&](const QJsonObject &present) -> Expected<QJsonObject> {
                                  return merged(present, withoutEnvelope(edit.body));
                              });
    case Kind::Delete:
        return writer.remove(collection, route.id, edit.base);
    default:
        return writer.act(collection, route.id, edit.base, route.name, edit.body);
    }
}

QByteArray fingerprintOf(const HttpRequest &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part :
         {request.method, request.path, request.header("if-match"), request.header("if-none-match"), request.body}) {
        hash.addData(QByteArray::number(part.size()) + ':');
        hash.addData(part);
    }
    return hash.result();
}

/// The Idempotency-Key, with or without quotation marks.
Expected<QString> keyOf(const HttpRequest &request)
{
    QByteArray key = request.header("idempotency-key").trimmed();
    if (key.size() > 1 && key.startsWith('"') && key.endsWith('"')) {
        key = key.sliced(1, key.size() - 2);
    }
    return key.size() <= LongestKey ? Expected<QString>(QString::fromUtf8(key))
                                    : failure(ErrorCode::Malformed, u"Idempotency-Key"_s);
}

/// Performs the edit once for its key: a repeat gets the first outcome.
class OnceOnly
{
public:
    OnceOnly(WriteTransaction &transaction, const Exchange &exchange, QString key)
        : m_transaction(transaction)
        , m_client(exchange.caller.account + RestClient)
        , m_key(std::move(key))
        , m_fingerprint(fingerprintOf(exchange.request))
    {
    }
    Expected<Written> run(RecordWriter &writer, const Edit &edit, const Route &route)
    {
        if (m_key.isEmpty()) {
            return perform(writer, edit, route);
        }
        const Expected<std::optional<WriteTransaction::LoggedOperation>> logged =
            m_transaction.loggedOperation(m_client, m_key);
        if (!logged) {
            return passOn(logged);
        }
        if (logged->has_value()) {
            return earlier(**logged);
        }
        writer.setOperation(m_key);
        Expected<Written> written = perform(writer, edit, route);
        if (!written) {
            return written;
        }
        written->result.op = m_key;
        const Expected<void> noted = m_transaction.logOperation(
            m_client, m_key,
            {m_fingerprint, Domain::toJson(written->result), route.collection, route.id, written->before, 0});
        return noted ? std::move(written) : Expected<Written>(passOn(noted));
    }

private:
    [[nodiscard]] Expected<Written> earlier(const WriteTransaction::LoggedOperation &logged) const
    {
        if (logged.fingerprint != m_fingerprint) {
            Written reused;
            reused.result.status = Status::Rejected;
            reused.result.problem = {ErrorCode::OperationReused, u"Idempotency-Key"_s};
            return reused;
        }
        return Domain::resultFromJson(logged.result).map([](const Domain::OperationResult &result) {
            return Written {result};
        });
    }

    WriteTransaction &m_transaction;
    const QString m_client;
    const QString m_key;
    const QByteArray m_fingerprint;
};

Answer answerApplied(const ServiceParts &parts, const Exchange &exchange, const Route &route, bool created)
{
    const Expected<StoredRecord> record = visibleRecord(parts, exchange, route);
    if (route.kind == Kind::Delete || (!record && record.error().code != ErrorCode::Storage)) {
        return emptyAnswer(204); // Deleted, or out of the caller's view now.
    }
    if (!record) {
        return passOn(record);
    }
    HttpResponse response = jsonAnswer(created ? 201 : 200, restDocument(*record));
    response.setHeader("ETag", tagOf(record->rev));
    if (created) {
        response.setHeader("Location", exchange.request.path);
    }
    return response;
}

Answer answerResult(const ServiceParts &parts, const Exchange &exchange, const Route &route, const Edit &edit,
                    const Domain::OperationResult &result)
{
    switch (result.status) {
    case Status::Applied:
        return answerApplied(parts, exchange, route, edit.creates);
    case Status::Conflict: {
        const Expected<StoredRecord> record = visibleRecord(parts, exchange, route);
        return record ? problemAnswer({ErrorCode::Conflict, u"revision"_s}, exchange.language,
                                      {{"current"_L1, restDocument(*record)}})
                      : Answer(passOn(record));
    }
    case Status::Gone:
        return result.why == "deleted"_L1 ? failure(ErrorCode::Gone, u"deleted"_s)
                                          : failure(ErrorCode::NotFound, u"no such record"_s);
    case Status::Rejected:
        return tl::unexpected<Error>(result.problem);
    case Status::Blocked:
    case Status::Retry:
        break;
    }
    return failure(ErrorCode::Internal, u"result of a single write"_s);
}

} // namespace

Answer answerWrite(const ServiceParts &parts, const Exchange &exchange, const Route &route)
{
    const Expected<Edit> edit = editOf(parts, exchange, route);
    if (!edit) {
        return passOn(edit);
    }
    const Expected<QString> key = keyOf(exchange.request);
    if (!key) {
        return passOn(key);
    }
    Domain::OperationResult result;
    const Expected<Commit> commit = parts.storage.write([&](WriteTransaction &transaction) -> Expected<void> {
        RecordWriter writer(
            parts.storage, transaction,
            {exchange.caller, {}, QString::fromLatin1(exchange.request.requestId), parts.options.maxRecord});
        Expected<Written> written = OnceOnly(transaction, exchange, *key).run(writer, *edit, route);
        if (!written) {
            return passOn(written);
        }
        result = std::move(written->result);
        return {};
    });
    if (!commit) {
        return passOn(commit);
    }
    parts.announce(*commit);
    return answerResult(parts, exchange, route, *edit, result);
}

} // namespace Chancery::Endpoint
