// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <QTest>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Chancery::Samples {

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWereWritten()
    {
        Record record(Samples);
        const QDateTime moment(QDate(2026, 9, 21), QTime(9, 30, 1, 7), QTimeZone("Asia/Kolkata"));
        record.set(keyOf<QString>(Samples, "name"), u"Élection"_s);
        record.set(keyOf<qint64>(Samples, "total"), qint64 {1} << 53);
        record.set(keyOf<bool>(Samples, "flag"), true);
        record.set(keyOf<QDate>(Samples, "day"), QDate(2026, 6, 3));
        record.set(keyOf<QDateTime>(Samples, "starts_at"), moment);
        record.set(keyOf<QStringList>(Samples, "tags"), {u"b"_s, u"a"_s});
        record.set(keyOf<LocalizedText>(Samples, "title"), LocalizedText(u"fr"_s, u"Siège"_s));
        QCOMPARE(record.get(keyOf<QString>(Samples, "name")), u"Élection"_s);
        QCOMPARE(record.get(keyOf<qint64>(Samples, "total")), qint64 {1} << 53);
        QVERIFY(record.get(keyOf<bool>(Samples, "flag")));
        QCOMPARE(record.get(keyOf<QDate>(Samples, "day")), QDate(2026, 6, 3));
        QCOMPARE(record.get(keyOf<QDateTime>(Samples, "starts_at")), moment);
        QCOMPARE(record.document().value(u"starts_at"_s).toString(), u"2026-09-21T04:00:01.007Z"_s);
        QCOMPARE(record.get(keyOf<QStringList>(Samples, "tags")), (QStringList {u"b"_s, u"a"_s}));
        QCOMPARE(record.get(keyOf<LocalizedText>(Samples, "title")), LocalizedText(u"fr"_s, u"Siège"_s));
    }

    void emptyValuesAreStoredAsNullButFalseAndZeroAreValues()
    {
        QJsonObject document;
        write<QString>(document, "name", QString());
        write<QDate>(document, "day", QDate());
        write<QDateTime>(document, "starts_at", QDateTime());
        write<QStringList>(document, "tags", {});
        write<QJsonArray>(document, "items", {});
        write<LocalizedText>(document, "title", LocalizedText());
        for (const QJsonValue &value : document) {
            QVERIFY(value.isNull());
        }
        write<bool>(document, "flag", false);
        write<qint64>(document, "count", 0);
        const Record record(Samples, {}, document);
        QVERIFY(record.has("flag") && record.has("count"));
        QVERIFY(!record.has("name") && !record.has("nothing"));
    }

    void aValueOfAnotherTypeReadsAsEmpty()
    {
        const QJsonObject document =
            json("{'name':7,'total':1.5,'flag':'yes','day':'tomorrow','starts_at':'2026-01-01',"
                 "'tags':['a',1],'items':{},'title':'x'}");
        QVERIFY(read<QString>(document, "name").isEmpty());
        QCOMPARE(read<qint64>(document, "total"), 0);
        QVERIFY(!read<bool>(document, "flag"));
        QVERIFY(!read<QDate>(document, "day").isValid());
        QVERIFY(!read<QDateTime>(document, "starts_at").isValid());
        QVERIFY(read<QStringList>(document, "tags").isEmpty());
        QVERIFY(read<QJsonArray>(document, "items").isEmpty());
        QVERIFY(read<LocalizedText>(document, "title").isEmpty());
    }

    void integersBeyondTwoToTheFiftyThreeAreNotRead()
    {
        QJsonObject document {{u"total"_s, (qint64 {1} << 53) + 1}};
        QCOMPARE(read<qint64>(document, "total"), 0);
        document[u"total"_s] = -std::pow(2.0, 53);
        QCOMPARE(read<qint64>(document, "total"), -(qint64 {1} << 53));
        document[u"total"_s] = std::pow(2.0, 60);
        QCOMPARE(read<qint64>(document, "total"), 0);
    }

    void unknownMembersSurviveARoundTrip()
    {
        Record record(Samples, u"1"_s, json("{'name':'a','from_the_future':{'deep':[1,null]}}"));
        record.set(keyOf<QString>(Samples, "name"), u"b"_s);
        QCOMPARE(record.document(), json("{'name':'b','from_the_future':{'deep':[1,null]}}"));
    }

    void theTitleJoinsTheTitleFieldsInTheReadersLanguage()
    {
        const Record record(Samples, u"id-1"_s, json("{'name':'SC\\n2027','title':{'en':'Seat','fr':'Siège'}}"));
        QCOMPARE(record.title(u"fr"_s), u"SC 2027 · Siège"_s);
        QCOMPARE(Record(Samples, u"id-1"_s).title(u"fr"_s), u"id-1"_s);
    }

    void aReferenceThatLeadsNowhereIsNothing()
    {
        const EmptyLookup lookup;
        const RuleContext context(lookup, {}, {});
        const Record record(Samples, {}, json("{'parent':'0190a000-0000-7000-8000-000000000001'}"));
        QVERIFY(!context.follow(record, "parent"));
        QVERIFY(!context.follow(record, "name"));
        QVERIFY(!context.follow(record, "no_field"));
    }
};

} // namespace Chancery::Samples

QTEST_APPLESS_MAIN(Chancery::Samples::TestRecord)
#include "tst_record.moc"
