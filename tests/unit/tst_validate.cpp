// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/jsonvalue.h"
#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Chancery::Samples {

/// "/pointer code" of each finding.
QStringList summaryOf(const std::vector<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        lines.append(finding.issue.pointer + u' ' + finding.issue.code);
    }
    return lines;
}

QStringList findingsOf(QJsonObject document)
{
    if (!document.contains(u"name"_s)) {
        document.insert(u"name"_s, u"n"_s);
    }
    return summaryOf(validateFields(Samples.fields, document));
}

QStringList findingsOfName(const QString &name)
{
    return findingsOf({{u"name"_s, name}});
}

class TestValidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueIsCheckedAsItsFieldSays_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QStringList>("expected");
        const auto add = [](const char *name, const char *document, const QStringList &expected) {
            QTest::newRow(name) << QByteArray(document) << expected;
        };
        add("nothing given", "{}", {});
        add("nulls everywhere", "{'title':null,'count':null,'items':null,'flag':null}", {});
        add("required null", "{'name':null}", {u"/name required"_s});
        add("required blank", "{'name':'  '}", {u"/name required"_s});
        add("text too long", "{'name':'123456789012345678901'}", {u"/name too_long"_s});
        add("text as number", "{'name':5}", {u"/name wrong_type"_s});
        add("fraction", "{'count':1.5}", {u"/count wrong_type"_s});
        add("one as a double", "{'count':1.0}", {});
        add("below range", "{'count':-1}", {u"/count out_of_range"_s});
        add("above range", "{'count':11}", {u"/count out_of_range"_s});
        add("beyond 2^53", "{'total':9007199254740993}", {u"/total out_of_range"_s});
        add("far beyond 2^53", "{'total':1e300}", {u"/total out_of_range"_s});
        add("at 2^53", "{'total':-9007199254740992}", {});
        add("flag as text", "{'flag':'true'}", {u"/flag wrong_type"_s});
        add("no such day", "{'day':'2026-02-30'}", {u"/day bad_date"_s});
        add("moment without Z", "{'starts_at':'2026-02-03T10:00:00+01:00'}", {u"/starts_at bad_date"_s});
        add("zone", "{'zone':'America/New_York'}", {});
        add("no such zone", "{'zone':'Mars/Olympus'}", {u"/zone bad_zone"_s});
        add("offset is no zone", "{'zone':'UTC+03:00'}", {u"/zone bad_zone"_s});
        add("choice", "{'kind':'ajar'}", {u"/kind not_a_choice"_s});
        add("state", "{'mission':'fra'}", {u"/mission bad_format"_s});
        add("reference", "{'parent':'FRA'}", {u"/parent bad_format"_s});
        add("set too large", "{'tags':['a','b','c','d']}", {u"/tags too_many"_s});
        add("set repeats", "{'tags':['a','a']}", {u"/tags/1 bad_format"_s});
        add("set of numbers", "{'tags':[1]}", {u"/tags/0 wrong_type"_s});
        add("closed set", "{'kinds':['open','ajar']}", {u"/kinds/1 not_a_choice"_s});
        add("email", "{'email':'a@example.org'}", {});
        add("no email", "{'email':'a@example'}", {u"/email bad_format"_s});
        add("link", "{'link':'https://example.org/x?y'}", {});
        add("script link", "{'link':'javascript:alert(1)'}", {u"/link bad_format"_s});
        add("list too long", "{'items':[{'place':'a'},{'place':'b'},{'place':'c'}]}", {u"/items too_many"_s});
        add("list members", "{'items':[{'place':'a','seats':0,'x':1},3]}",
            {u"/items/0/seats out_of_range"_s, u"/items/0/x unknown_member"_s, u"/items/1 wrong_type"_s});
        add("list member required", "{'items':[{}]}", {u"/items/0/place required"_s});
        add("unknown at the top is kept", "{'from_the_future':1}", {});
    }
    void aValueIsCheckedAsItsFieldSays()
    {
        QFETCH(const QByteArray, document);
        QFETCH(const QStringList, expected);
        QCOMPARE(findingsOf(json(document.constData())), expected);
    }

    void aLocalizedTextHasTheSixLanguagesAndItsOriginal()
    {
        QCOMPARE(
            findingsOf(json("{'title':{'ar':'a','zh':'a','en':'a\\nb','fr':'a','ru':'a','es':'a','original':'es'}}")),
            QStringList());
        QCOMPARE(findingsOf(json("{'title':{'de':'a','en':1,'original':'de'}}")),
                 (QStringList {u"/title/de unknown_member"_s, u"/title/en wrong_type"_s,
                               u"/title/original not_a_choice"_s}));
        QCOMPARE(findingsOf({{u"title"_s, QJsonObject {{u"fr"_s, QString(51, u'x')}}}}),
                 QStringList {u"/title/fr too_long"_s});
        QCOMPARE(findingsOf(json("{'title':'x'}")), QStringList {u"/title wrong_type"_s});
    }

    void aLineHoldsNoControlsNoOverridesAndNoHalfCharacters()
    {
        for (const QString &bad : {u"a\nb"_s, u"a\tb"_s, u"a\u0000b"_s, u"a\u009Fb"_s, u"a\u202Eb"_s, u"a\u2029b"_s,
                                   u"a"_s + QChar(0xD83C), QChar(0xDF0D) + u"a"_s}) {
            QCOMPARE(findingsOfName(bad), QStringList {u"/name control_character"_s});
        }
        for (const QString &good : {u"a\u200Eb"_s, u"\u2068a\u2069"_s, u"a\U0001F30D"_s, u"عدد 5"_s}) {
            QCOMPARE(findingsOfName(good), QStringList());
        }
    }

    void paragraphsMayHaveLineEndsAndTabs()
    {
        QCOMPARE(findingsOf(json("{'remarks':'a\\n\\tb'}")), QStringList());
        QCOMPARE(findingsOf(json("{'remarks':'a\\rb'}")), QStringList {u"/remarks control_character"_s});
        QCOMPARE(findingsOf({{u"remarks"_s, QString(100'000, u'x')}}), QStringList());
        QCOMPARE(findingsOf({{u"remarks"_s, QString(100'001, u'x')}}), QStringList {u"/remarks too_long"_s});
    }

    void theLimitIsPartOfTheFinding()
    {
        const auto findings = validateFields(Samples.fields, json("{'name':'n','count':11}"));
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings.front().issue.params, (QStringList {u"0"_s, u"10"_s}));
    }

    void rulesRunAfterTheFieldsWithTheirSeverityAndFigures()
    {
        const EmptyLookup lookup;
        const RuleContext context(lookup, {}, {});
        const auto findings = validate(Record(Samples, u"id-1"_s, json("{'flag':true}")), context);
        QCOMPARE(summaryOf(findings), (QStringList {u"/name required"_s, u"/count count_when_flagged"_s}));
        QCOMPARE(findings.back().severity, Severity::Warning);
        QCOMPARE(findings.back().issue.params, QStringList {u"id-1"_s});
        QVERIFY(validate(Record(Samples, {}, json("{'name':'a','flag':true,'count':1}")), context).empty());
    }

    void pointersAreEscapedBothWays()
    {
        QCOMPARE(pointerTo(u"a/b~c"_s), u"/a~1b~0c"_s);
        QCOMPARE(pointerParts(u"/a~1b~0c/~01"_s), (QStringList {u"a/b~c"_s, u"~1"_s}));
        QVERIFY(!pointerParts(u"a"_s) && !pointerParts(u"/a~2"_s) && !pointerParts(u"/a~"_s));
    }

    void numbersAreComparedByValueAndNullIsAbsent()
    {
        QVERIFY(sameValue(json("{'a':[1,{'b':2.0,'c':null}]}"), json("{'a':[1.0,{'b':2}],'d':null}")));
        QVERIFY(!sameValue(json("{'a':[1,2]}"), json("{'a':[2,1]}")));
        QVERIFY(!sameValue(json("{'a':1}"), json("{'a':'1'}")));
        QVERIFY(!sameValue(json("{'a':1.5}"), json("{'a':1}")));
        QVERIFY(!sameValue(json("{'a':9007199254740993}"), json("{'a':9007199254740992}")));
        QVERIFY(!sameValue(false, QJsonValue()));
    }
};

} // namespace Chancery::Samples

QTEST_APPLESS_MAIN(Chancery::Samples::TestValidate)
#include "tst_validate.moc"
