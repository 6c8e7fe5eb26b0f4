// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "endpoint/openapi.h"
#include "support/sourcepath.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Qt::StringLiterals;

namespace {

const QString GoldenFile = Chancery::Test::sourcePath(QStringLiteral("resources/api/openapi.yaml"));

void collect(const QJsonValue &value, const QString &key, QStringList &found)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() == key && member->isString()) {
                found.append(member->toString());
            }
            collect(*member, key, found);
        }
    }
    for (const QJsonValue &item : value.toArray()) {
        collect(item, key, found);
    }
}

QJsonValue follow(const QJsonObject &document, const QString &reference)
{
    QJsonValue value = document;
    for (const QString &part : reference.mid(2).split(u'/')) {
        value = value.toObject().value(part);
    }
    return value;
}

} // namespace

class tst_OpenApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePrintedFileIsUpToDate();
    void everyReferenceLeadsSomewhere();
    void operationsHaveNamesOfTheirOwn();
    void everyCollectionHasItsRoutes();
    void everyAnswerNamesTheHeadersOfTheProtocol();
    void whatTheServerOwnsIsReadOnly();
};

void tst_OpenApi::thePrintedFileIsUpToDate()
{
    const QByteArray printed = openApiYaml();
    if (qEnvironmentVariableIntValue("CHANCERY_UPDATE_GOLDEN") == 1) {
        QFile file(GoldenFile);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
        QCOMPARE(file.write(printed), printed.size());
        return;
    }
    QFile file(GoldenFile);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    const QByteArrayList expected = file.readAll().split('\n');
    const QByteArrayList actual = printed.split('\n');
    for (qsizetype i = 0; i < std::min(expected.size(), actual.size()); ++i) {
        const QByteArray difference = "line " + QByteArray::number(i + 1) + ": \"" + actual.at(i) + "\" instead of \""
            + expected.at(i) + "\"; CHANCERY_UPDATE_GOLDEN=1 writes the file anew";
        QVERIFY2(expected.at(i) == actual.at(i), difference.constData());
    }
    QCOMPARE(actual.size(), expected.size());
}

void tst_OpenApi::everyReferenceLeadsSomewhere()
{
    const QJsonObject document = openApiDocument();
    QStringList references;
    collect(document, u"$ref"_s, references);
    QVERIFY(references.size() > 500);
    for (const QString &reference : references) {
        QVERIFY2(follow(document, reference).isObject(), qPrintable(reference));
    }
}

void tst_OpenApi::operationsHaveNamesOfTheirOwn()
{
    QStringList names;
    collect(openApiDocument(), u"operationId"_s, names);
    const qsizetype all = names.size();
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(all > 60);
}

void tst_OpenApi::everyCollectionHasItsRoutes()
{
    const QJsonObject paths = openApiDocument().value(u"paths"_s).toObject();
    for (const Domain::Collection *collection : Domain::catalogue()) {
        const QString base = u"/v1/"_s + QString::fromUtf8(collection->name.data(), qsizetype(collection->name.size()));
        QVERIFY2(paths.value(base).toObject().contains(u"get"_s), qPrintable(base));
        QVERIFY2(paths.value(base + u"/{id}"_s).toObject().contains(u"get"_s), qPrintable(base));
        QVERIFY2(paths.value(base + u"/{id}/history"_s).toObject().contains(u"get"_s), qPrintable(base));
        for (const Domain::Action &action : collection->actions) {
            const QString path =
                base + u"/{id}/"_s + QString::fromUtf8(action.name.data(), qsizetype(action.name.size()));
            QVERIFY2(paths.value(path).toObject().contains(u"post"_s), qPrintable(path));
        }
    }
}

void tst_OpenApi::everyAnswerNamesTheHeadersOfTheProtocol()
{
    const QJsonObject responses = openApiDocument().value(u"components"_s).toObject().value(u"responses"_s).toObject();
    for (auto response = responses.begin(); response != responses.end(); ++response) {
        const QJsonObject headers = response->toObject().value(u"headers"_s).toObject();
        for (const QString &name :
             {u"Date"_s, u"Request-Id"_s, u"Chancery-Incarnation"_s, u"Cache-Control"_s, u"Vary"_s}) {
            QVERIFY2(headers.contains(name), qPrintable(response.key()));
        }
    }
}

void tst_OpenApi::whatTheServerOwnsIsReadOnly()
{
    const QJsonObject document = openApiDocument();
    const QJsonValue status = follow(document, u"#/components/schemas/MeetingRequestFields/properties/status"_s);
    QCOMPARE(status[u"readOnly"_s].toBool(), true);
    QVERIFY(status[u"enum"_s].toArray().contains(u"submitted"_s));
}

QTEST_APPLESS_MAIN(tst_OpenApi)
#include "tst_openapi.moc"
