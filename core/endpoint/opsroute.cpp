// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "domain/problem.h"
#include "endpoint/answer.h"
#include "endpoint/operationbatch.h"
#include "endpoint/passon.h"
#include "endpoint/routes.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

constexpr qsizetype LongestClient = 100;

/// The operations of the body. Malformed when one has no id to answer to.
Expected<std::vector<IncomingOperation>> operationsOf(const QJsonArray &array)
{
    std::vector<IncomingOperation> operations;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const QString op = object.value("op"_L1).toString();
        if (!isId(op)) {
            return failure(ErrorCode::Malformed, u"op"_s);
        }
        operations.push_back({op, Domain::operationFromJson(object)});
    }
    return operations;
}

struct Batch
{
    QString client;
    std::vector<IncomingOperation> operations;
};

Expected<Batch> batchOf(const ServiceParts &parts, const Exchange &exchange)
{
    const Expected<QJsonObject> body = bodyOf(exchange.request, "application/json");
    if (!body) {
        return passOn(body);
    }
    const QString client = body->value("client"_L1).toString();
    if (client.isEmpty() || client.size() > LongestClient || !body->value("ops"_L1).isArray()) {
        return failure(ErrorCode::Malformed, u"client or ops"_s);
    }
    const QJsonArray array = body->value("ops"_L1).toArray();
    if (array.size() > parts.options.maxOps) {
        return failure(ErrorCode::TooLarge, u"ops"_s);
    }
    Expected<std::vector<IncomingOperation>> operations = operationsOf(array);
    if (!operations) {
        return passOn(operations);
    }
    return Batch {client, std::move(*operations)};
}

QJsonArray resultsToJson(const std::vector<Domain::OperationResult> &results, const QString &language)
{
    QJsonArray array;
    for (const Domain::OperationResult &result : results) {
        QJsonObject object = Domain::toJson(result);
        if (result.status == Domain::OperationResult::Status::Rejected) {
            object.insert("problem"_L1, Domain::problemDocument(result.problem, language));
        }
        array.append(object);
    }
    return array;
}

} // namespace

Answer answerOperations(const ServiceParts &parts, const Exchange &exchange)
{
    const Expected<Batch> batch = batchOf(parts, exchange);
    if (!batch) {
        return passOn(batch);
    }
    // Two accounts never share a log, whatever they call their clients.
    const QString client = exchange.caller.account + u' ' + batch->client;
    std::vector<Domain::OperationResult> results;
    const Expected<Commit> commit = parts.storage.write([&](WriteTransaction &transaction) -> Expected<void> {
        RecordWriter writer(
            parts.storage, transaction,
            {exchange.caller, client, QString::fromLatin1(exchange.request.requestId), parts.options.maxRecord});
        OperationBatch operations(transaction, writer, client,
                                  [&parts](const QString &name) { return parts.collection(name); });
        Expected<std::vector<Domain::OperationResult>> done = operations.run(batch->operations);
        if (!done) {
            return passOn(done);
        }
        results = std::move(*done);
        return {};
    });
    if (!commit) {
        return passOn(commit);
    }
    parts.announce(*commit);
    return jsonAnswer(200, {{"seq"_L1, commit->seq}, {"results"_L1, resultsToJson(results, exchange.language)}});
}

} // namespace Chancery::Endpoint
