// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/merge.h"
#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Chancery::Samples {

PatchOutcome apply(const char *current, const char *set, const char *was)
{
    const auto outcome = applyPatch(Samples, json(current), json(set), json(was));
    return outcome ? *outcome : PatchOutcome {{{u"error"_s, outcome.error().issues.front().code}}};
}

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFieldAsTheUserSawItIsSet()
    {
        const PatchOutcome outcome = apply("{'name':'a','x':1}", "{'/name':'b','/count':2}", "{'/name':'a'}");
        QCOMPARE(outcome.document, json("{'name':'b','count':2,'x':1}"));
        QCOMPARE(outcome.touched, (QStringList {u"count"_s, u"name"_s}));
        QVERIFY(outcome.conflicts.isEmpty());
    }

    void aFieldThatAlreadyHasTheValueIsLeftAlone()
    {
        const PatchOutcome outcome = apply("{'count':2}", "{'/count':2.0}", "{'/count':1}");
        QCOMPARE(outcome.document, json("{'count':2}"));
        QVERIFY(outcome.touched.isEmpty() && outcome.conflicts.isEmpty());
    }

    void anUnseenValueIsNeverOverwritten()
    {
        const PatchOutcome outcome =
            apply("{'name':'c','count':1}", "{'/name':'b','/count':2}", "{'/name':'a','/count':1}");
        QCOMPARE(outcome.conflicts, QStringList {u"/name"_s});
        QCOMPARE(outcome.document, json("{'name':'c','count':1}"));
    }

    void nullRemovesAndIsTheSameAsAbsent()
    {
        QCOMPARE(apply("{'name':'a'}", "{'/name':null}", "{'/name':'a'}").document, QJsonObject());
        QCOMPARE(apply("{'name':null}", "{'/name':'b'}", "{}").document, json("{'name':'b'}"));
        QVERIFY(apply("{}", "{'/name':null}", "{'/name':'a'}").touched.isEmpty());
    }

    void languagesOfATextAreMergedOneByOne()
    {
        const PatchOutcome outcome = apply("{'title':{'en':'new','original':'en'}}",
                                           "{'/title/fr':'f','/title/original':'fr'}", "{'/title/original':'en'}");
        QCOMPARE(outcome.document, json("{'title':{'en':'new','fr':'f','original':'fr'}}"));
        QCOMPARE(outcome.touched, QStringList {u"title"_s});
        QCOMPARE(apply("{'title':{'fr':'x'}}", "{'/title/fr':'f'}", "{}").conflicts, QStringList {u"/title/fr"_s});
        QCOMPARE(apply("{'title':{'fr':'x'}}", "{'/title/fr':null}", "{'/title/fr':'x'}").document, QJsonObject());
    }

    void setsAreMergedByAdditionAndRemoval()
    {
        const PatchOutcome outcome = apply("{'tags':['a','c']}", "{'/tags/+':['b','c'],'/tags/-':['a','z']}", "{}");
        QCOMPARE(outcome.document, json("{'tags':['c','b']}"));
        QVERIFY(apply("{'tags':['a']}", "{'/tags/+':['a'],'/tags/-':['b']}", "{}").touched.isEmpty());
        QCOMPARE(apply("{'tags':['a']}", "{'/tags/-':['a']}", "{}").document, QJsonObject());
    }

    void touchingOneOfAGroupComparesAll()
    {
        const char *set = "{'/day':'2026-01-02'}";
        const char *was = "{'/day':'2026-01-01','/zone':'Europe/Paris'}";
        QVERIFY(apply("{'day':'2026-01-01','zone':'Europe/Paris'}", set, was).conflicts.isEmpty());
        QCOMPARE(apply("{'day':'2026-01-01','zone':'Asia/Tokyo'}", set, was).conflicts, QStringList {u"/zone"_s});
        // Without a change there is nothing to compare: a repeat does no harm.
        QVERIFY(apply("{'day':'2026-01-02','zone':'Asia/Tokyo'}", set, was).conflicts.isEmpty());
    }

    void aGroupMemberThatAlreadyIsAsWantedIsNoConflict()
    {
        const PatchOutcome outcome =
            apply("{'day':'2026-01-02'}", "{'/day':'2026-01-02','/zone':'Asia/Tokyo'}", "{'/day':'2026-01-01'}");
        QVERIFY(outcome.conflicts.isEmpty());
        QCOMPARE(outcome.document, json("{'day':'2026-01-02','zone':'Asia/Tokyo'}"));
    }

    void groupsHoldTextsAndSetsToo()
    {
        const char *was = "{'/label/en':'a','/marks':['m']}";
        QVERIFY(apply("{'label':{'en':'a'},'marks':['m']}", "{'/marks/+':['n']}", was).conflicts.isEmpty());
        QCOMPARE(apply("{'label':{'en':'b'},'marks':['m']}", "{'/marks/+':['n']}", was).conflicts,
                 QStringList {u"/label/en"_s});
        QCOMPARE(apply("{'label':{'en':'a'},'marks':['m','o']}", "{'/label/fr':'f'}", was).conflicts,
                 QStringList {u"/marks"_s});
        // Another one added the same mark meanwhile: the group is what both want.
        QVERIFY(apply("{'label':{'en':'a'},'marks':['m','n']}", "{'/marks/+':['n'],'/label/fr':'f'}", was)
                    .conflicts.isEmpty());
    }

    void listsAreMergedAsAWhole()
    {
        QCOMPARE(apply("{'items':[{'place':'a','seats':1}]}", "{'/items':[{'place':'b'}]}",
                       "{'/items':[{'place':'a','seats':1.0}]}")
                     .document,
                 json("{'items':[{'place':'b'}]}"));
    }

    void aPointerThatNamesNoPlaceIsInvalid()
    {
        for (const char *set :
             {"{'name':1}", "{'/name/x':1}", "{'/title/de':'x'}", "{'/title/en/x':'x'}", "{'/tags/0':'x'}",
              "{'/tags/+':'x'}", "{'/id':'x'}", "{'/':1}", "{'':1}", "{'/name~':1}", "{'/x/y':1}",
              "{'/title':null,'/title/en':'x'}", "{'/tags/+':['a'],'/tags/-':['a']}"}) {
            const auto outcome = applyPatch(Samples, {}, json(set), {});
            QVERIFY2(!outcome, set);
            QCOMPARE(outcome.error().code, ErrorCode::Invalid);
        }
    }

    void theDifferenceNamesWhatTheUserSaw()
    {
        const auto patch =
            difference(Samples, json("{'name':'a','count':1,'title':{'en':'x'},'tags':['p','q'],'a/b':1}"),
                       json("{'name':'b','count':1.0,'title':{'en':'x','fr':'y'},'tags':['r','q'],'a/b':2}"));
        QVERIFY(patch);
        QCOMPARE(patch->set, json("{'/name':'b','/title/fr':'y','/tags/+':['r'],'/tags/-':['p'],'/a~1b':2}"));
        QCOMPARE(patch->was, json("{'/name':'a','/title/fr':null,'/a~1b':1}"));
    }

    void theDifferenceCarriesTheWholeGroup()
    {
        const auto patch = difference(Samples, json("{'day':'2026-01-01','label':{'en':'x'},'marks':['m']}"),
                                      json("{'day':'2026-01-02','label':{'en':'y'},'marks':['m']}"));
        QVERIFY(patch);
        QCOMPARE(patch->set, json("{'/day':'2026-01-02','/label/en':'y'}"));
        QCOMPARE(patch->was, json("{'/day':'2026-01-01','/zone':null,'/label/en':'x','/marks':['m']}"));
    }

    void equalDocumentsHaveNoDifference()
    {
        QVERIFY(!difference(Samples, json("{'name':'a','tags':['a','b'],'title':{},'count':1}"),
                            json("{'name':'a','tags':['b','a'],'zone':null,'count':1.0}")));
    }

    void aValueIsFoundAtItsPointer()
    {
        const QJsonObject document = json("{'a/b':1,'title':{'fr':'x'}}");
        QCOMPARE(valueAt(document, u"/a~1b"_s), QJsonValue(1));
        QCOMPARE(valueAt(document, u"/title/fr"_s), QJsonValue(u"x"_s));
        QVERIFY(valueAt(document, u"/title/es"_s).isNull());
        QVERIFY(valueAt(document, u"/nothing"_s).isNull());
    }
};

} // namespace Chancery::Samples

QTEST_APPLESS_MAIN(Chancery::Samples::TestMerge)
#include "tst_merge.moc"
