// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/operation.h"
#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Chancery::Samples {

const QString Op = u"01920000-0000-7000-8000-000000000001"_s;
const QString Id = u"01920000-0000-7000-8000-000000000002"_s;

QJsonObject wire(const char *members)
{
    QJsonObject object = json(members);
    object.insert(u"op"_s, Op);
    object.insert(u"id"_s, Id);
    object.insert(u"c"_s, u"samples"_s);
    return object;
}

class TestOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWireFormIsTheOneOfTheContract()
    {
        const Operation patch {
            Op, 1043, u"samples"_s, Id, Verb::Patch, 81231, json("{'/remarks':'x'}"), json("{'/remarks':null}")};
        QCOMPARE(toJson(patch),
                 wire("{'n':1043,'do':'patch','base':81231,'set':{'/remarks':'x'},'was':{'/remarks':null}}"));
        Operation action {Op, 1044, u"samples"_s, Id, Verb::Action, 7};
        action.action = u"submit"_s;
        action.after = {Id};
        action.group = u"g7"_s;
        QJsonObject expected = wire("{'n':1044,'do':'action','name':'submit','base':7,'args':{},'group':'g7'}");
        expected.insert(u"after"_s, QJsonArray {Id});
        QCOMPARE(toJson(action), expected);
        // What this machine foresees is nobody else's business.
        action.preview = json("{'status':'submitted'}");
        QCOMPARE(toJson(action), expected);
    }

    void everyVerbComesBackFromTheWire()
    {
        for (const QJsonObject &object : {wire("{'n':1,'do':'create','set':{'name':'a'}}"),
                                          wire("{'n':2,'do':'patch','base':3,'set':{'/name':'b'},'was':{'/name':'a'}}"),
                                          wire("{'n':3,'do':'action','name':'submit','base':4,'args':{'by':1}}"),
                                          wire("{'n':4,'do':'delete','base':5,'group':'g'}")}) {
            const auto operation = operationFromJson(object);
            QVERIFY(operation);
            QCOMPARE(toJson(*operation), object);
        }
    }

    void whatIsNotAnOperationIsMalformed_data()
    {
        QTest::addColumn<QJsonObject>("object");
        const auto add = [](const char *name, const QJsonObject &object) {
            QTest::newRow(name) << object;
        };
        add("empty", {});
        add("unknown verb", wire("{'do':'merge','set':{}}"));
        add("create without set", wire("{'do':'create'}"));
        add("patch with a list", wire("{'do':'patch','set':[]}"));
        add("action without base", wire("{'do':'action','name':'submit'}"));
        add("action without name", wire("{'do':'action','base':1}"));
        add("delete without base", wire("{'do':'delete'}"));
        add("negative base", wire("{'do':'delete','base':-1}"));
        add("fractional order", wire("{'do':'delete','base':1,'n':1.5}"));
        add("after is no list of ids", wire("{'do':'delete','base':1,'after':['x']}"));
        add("group is a number", wire("{'do':'delete','base':1,'group':7}"));
        QJsonObject object = wire("{'do':'delete','base':1}");
        object.insert(u"op"_s, u"1"_s);
        add("op is no id", object);
        object = wire("{'do':'delete','base':1}");
        object.remove(u"c"_s);
        add("no collection", object);
    }
    void whatIsNotAnOperationIsMalformed()
    {
        QFETCH(const QJsonObject, object);
        const auto operation = operationFromJson(object);
        QVERIFY(!operation);
        QCOMPARE(operation.error().code, ErrorCode::Malformed);
    }

    void theFingerprintIgnoresOrderAndTheWayNumbersAreWritten()
    {
        const auto printOf = [](const char *members) {
            return fingerprint(*operationFromJson(wire(members)));
        };
        const QByteArray first = printOf("{'n':1,'do':'create','set':{'a':1,'b':1000000000000000,'c':[2.0]}}");
        QCOMPARE(printOf("{'n':9,'do':'create','set':{'c':[2],'b':1e15,'a':1.0}}"), first);
        QVERIFY(printOf("{'n':1,'do':'create','set':{'a':2,'b':1000000000000000,'c':[2]}}") != first);
        QVERIFY(printOf("{'n':1,'do':'create','set':{'a':1,'b':1000000000000000,'c':[2]},'group':'g'}") != first);
        QCOMPARE(first.size(), 32);
    }
};

} // namespace Chancery::Samples

QTEST_APPLESS_MAIN(Chancery::Samples::TestOperation)
#include "tst_operation.moc"
