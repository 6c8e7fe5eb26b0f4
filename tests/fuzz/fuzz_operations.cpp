// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "domain/operation.h"
#include "domain/patch.h"
#include "fuzz.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Chancery;

namespace {

/// What a patch comes to, said as slowly and plainly as can be: one pointer after the other.
QJsonObject applied(QJsonObject document, const QJsonObject &set)
{
    for (auto each = set.begin(); each != set.end(); ++each) {
        const QStringList steps = each.key().split(QLatin1Char('/')).sliced(1);
        const QString &key = steps.constFirst();
        if (steps.size() == 1) {
            document.insert(key, each.value());
        } else if (steps.at(1) == QLatin1String("+") || steps.at(1) == QLatin1String("-")) {
            QSet<QString> members;
            const QJsonArray present = document.value(key).toArray();
            for (const QJsonValue &member : present) {
                members.insert(member.toString());
            }
            const QJsonArray changed = each.value().toArray();
            for (const QJsonValue &member : changed) {
                steps.at(1) == QLatin1String("+") ? void(members.insert(member.toString()))
                                                  : void(members.remove(member.toString()));
            }
            document.insert(key, QJsonArray::fromStringList(members.values()));
        } else {
            QJsonObject languages = document.value(key).toObject();
            languages.insert(steps.at(1), each.value());
            document.insert(key, languages);
        }
    }
    return document;
}

/// Without what says the same in several ways: null for nothing, texts without a language, the order of a set.
QJsonObject plain(const Domain::Collection &collection, const QJsonObject &document)
{
    QJsonObject result;
    for (auto each = document.begin(); each != document.end(); ++each) {
        const Domain::Field *field = collection.field(each.key().toStdString());
        QJsonValue value = each.value();
        if (field != nullptr && field->kind == Domain::Kind::Localized && value.isObject()) {
            QJsonObject languages = value.toObject();
            for (const QString &language : languages.keys()) {
                if (languages.value(language).isNull()) {
                    languages.remove(language);
                }
            }
            value = languages.isEmpty() ? QJsonValue() : QJsonValue(languages);
        } else if (field != nullptr && field->kind == Domain::Kind::Set && value.isArray()) {
            QStringList members = value.toVariant().toStringList();
            members.removeDuplicates();
            members.sort();
            value = members.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(members));
        }
        if (!value.isNull()) {
            result.insert(each.key(), value);
        }
    }
    return result;
}

/// The patch of a user who has seen everything as it is does what the slow reference does.
void compareWithReference(const Domain::Collection &collection, const QJsonObject &document, const QJsonObject &set)
{
    QJsonObject seen;
    for (auto each = set.begin(); each != set.end(); ++each) {
        seen.insert(each.key(), Domain::valueAt(document, each.key()));
    }
    const auto outcome = Domain::applyPatch(collection, document, set, seen);
    if (outcome && outcome->conflicts.isEmpty()) {
        Fuzz::require(plain(collection, outcome->document) == plain(collection, applied(document, set)));
    }
}

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
    compareWithReference(*collection, object.value(QStringLiteral("on")).toObject(), operation->set);
    const auto once = Domain::applyPatch(*collection, {}, operation->set, operation->was);
    if (once && once->conflicts.isEmpty()) {
        const auto twice = Domain::applyPatch(*collection, once->document, operation->set, operation->was);
        Fuzz::require(twice.has_value() && twice->conflicts.isEmpty() && twice->document == once->document);
    }
}

} // namespace

/// The body of POST /v1/ops. Reading and writing agree; a patch does what a slow reference does (to the document in
/// `on`, which the fuzzer adds), and once applied it is nothing to do the second time.
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
