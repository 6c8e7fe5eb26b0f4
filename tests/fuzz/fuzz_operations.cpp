// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "domain/operation.h"
#include "domain/patch.h"
#include "fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Chancery;

namespace {

void check(const QJsonObject &object)
{
    const auto operation = Domain::operationFromJson(object);
    if (!operation) {
        return;
    }
    const auto again = Domain::operationFromJson(Domain::toJson(*operation));
    Fuzz::require(again.has_value() && Domain::fingerprint(*again) == Domain::fingerprint(*operation));
    const Domain::Collection *collection = Domain::collectionNamed(operation->collection.toStdString());
    if (collection == nullptr || operation->verb != Domain::Verb::Patch) {
        return;
    }
    const auto once = Domain::applyPatch(*collection, {}, operation->set, operation->was);
    if (once && once->conflicts.isEmpty()) {
        const auto twice = Domain::applyPatch(*collection, once->document, operation->set, operation->was);
        Fuzz::require(twice.has_value() && twice->conflicts.isEmpty() && twice->document == once->document);
    }
}

} // namespace

/// The body of POST /v1/ops. Reading and writing agree; a patch that was applied is nothing to do the second time.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QJsonObject body = QJsonDocument::fromJson(Fuzz::bytesOf(data, size)).object();
    const QJsonArray operations = body.value(QStringLiteral("ops")).toArray();
    for (const QJsonValue &operation : operations) {
        check(operation.toObject());
    }
    check(body);
    return 0;
}
