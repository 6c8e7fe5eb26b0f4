// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/merge.h"
#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Chancery::Samples {

Operation operation(Verb verb, const char *set = "{}", const char *was = "{}")
{
    Operation result;
    result.collection = u"samples"_s;
    result.id = u"id-1"_s;
    result.verb = verb;
    result.set = json(set);
    result.was = json(was);
    return result;
}

Operation patch(const char *set, const char *was)
{
    return operation(Verb::Patch, set, was);
}

Operation action(const QString &name)
{
    Operation result = operation(Verb::Action);
    result.action = name;
    return result;
}

Folded foldAll(const std::optional<QJsonObject> &theirs, const std::vector<Operation> &operations)
{
    return fold(Samples, theirs, operations);
}

class TestFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCreatedRecordShowsWithItsFirstStatus()
    {
        const Folded folded = foldAll({}, {operation(Verb::Create, "{'name':'a'}"), patch("{'/count':1}", "{}")});
        QCOMPARE(*folded.document, json("{'name':'a','status':'draft','count':1}"));
        QVERIFY(folded.predictedConflicts.isEmpty());
    }

    void theUsersValueShowsAndTheConflictIsPredicted()
    {
        const Folded folded =
            foldAll(json("{'name':'theirs','count':5}"),
                    {patch("{'/name':'mine'}", "{'/name':'old'}"), patch("{'/count':6}", "{'/count':5}")});
        QCOMPARE(*folded.document, json("{'name':'mine','count':6}"));
        QCOMPARE(folded.predictedConflicts, QStringList {u"/name"_s});
    }

    void aSecondEditOfTheSameFieldBuildsOnTheFirst()
    {
        const Folded folded = foldAll(json("{'count':1}"),
                                      {patch("{'/count':2}", "{'/count':1}"), patch("{'/count':3}", "{'/count':2}")});
        QCOMPARE(*folded.document, json("{'count':3}"));
        QVERIFY(folded.predictedConflicts.isEmpty());
    }

    void anActionShowsItsTargetAtOnce()
    {
        const Folded folded = foldAll(json("{'status':'draft'}"), {action(u"submit"_s)});
        QCOMPARE(*folded.document, json("{'status':'submitted'}"));
        QVERIFY(folded.predictedConflicts.isEmpty());
        QCOMPARE(foldAll(json("{'status':'approved'}"), {action(u"submit"_s)}).predictedConflicts,
                 QStringList {u"/status"_s});
        QCOMPARE(*foldAll(json("{'status':'submitted'}"), {action(u"answer"_s)}).document,
                 json("{'status':'submitted'}"));
    }

    void anActionShowsWhatWasForeseenOfIt()
    {
        Operation foreseen = action(u"submit"_s);
        foreseen.preview = json("{'count':7,'name':null}");
        const Folded folded = foldAll(json("{'status':'draft','name':'a'}"), {foreseen});
        QCOMPARE(*folded.document, json("{'status':'submitted','count':7}"));
    }

    void aDeletedRecordIsGone()
    {
        QVERIFY(!foldAll(json("{'name':'a'}"), {operation(Verb::Delete)}).document);
        const Folded folded = foldAll({}, {patch("{'/name':'b'}", "{'/name':'a'}")});
        QVERIFY(!folded.document);
        QCOMPARE(folded.predictedConflicts, QStringList {QString()});
    }

    void aCreateWhoseAnswerWasLostDoesNotHideTheRecord()
    {
        const Folded folded =
            foldAll(json("{'name':'changed by another','status':'draft'}"), {operation(Verb::Create, "{'name':'a'}")});
        QCOMPARE(*folded.document, json("{'name':'changed by another','status':'draft'}"));
    }

    void coalescingKeepsTheFirstValueSeen()
    {
        Operation tail = patch("{'/count':2,'/title/fr':'x'}", "{'/count':1,'/title/fr':null}");
        QVERIFY(coalesce(Samples, tail, patch("{'/count':3,'/name':'b'}", "{'/count':2,'/name':'a'}")));
        QCOMPARE(tail.set, json("{'/count':3,'/title/fr':'x','/name':'b'}"));
        QCOMPARE(tail.was, json("{'/count':1,'/title/fr':null,'/name':'a'}"));
    }

    void coalescingAGroupKeepsWhatWasSeenOfItFirst()
    {
        Operation tail = patch("{'/day':'2026-01-02'}", "{'/day':'2026-01-01','/zone':null}");
        QVERIFY(coalesce(Samples, tail, patch("{'/zone':'Asia/Tokyo'}", "{'/day':'2026-01-02','/zone':null}")));
        QCOMPARE(tail.set, json("{'/day':'2026-01-02','/zone':'Asia/Tokyo'}"));
        QCOMPARE(tail.was, json("{'/day':'2026-01-01','/zone':null}"));
    }

    void additionsAndRemovalsCancelEachOther()
    {
        Operation tail = patch("{'/tags/+':['a','b']}", "{}");
        QVERIFY(coalesce(Samples, tail, patch("{'/tags/-':['a','c'],'/tags/+':['d']}", "{}")));
        QCOMPARE(tail.set, json("{'/tags/+':['b','d'],'/tags/-':['a','c']}"));
    }

    void aPatchMeltsIntoTheCreateBeforeIt()
    {
        Operation tail = operation(Verb::Create, "{'name':'a','tags':['p'],'count':1}");
        QVERIFY(coalesce(Samples, tail,
                         patch("{'/name':'b','/title/fr':'t','/tags/+':['q'],'/count':null}", "{'/name':'a'}")));
        QCOMPARE(tail.verb, Verb::Create);
        QCOMPARE(tail.set, json("{'name':'b','title':{'fr':'t'},'tags':['p','q']}"));
    }

    void operationsThatMustStayTwoDo()
    {
        const Operation next = patch("{'/name':'b'}", "{'/name':'a'}");
        const auto refuses = [](Operation tail, const Operation &other) {
            const Operation before = tail;
            return !coalesce(Samples, tail, other) && tail == before;
        };
        Operation grouped = next;
        grouped.group = u"g"_s;
        Operation waiting = next;
        waiting.after = {u"x"_s};
        Operation elsewhere = next;
        elsewhere.id = u"id-2"_s;
        QVERIFY(refuses(next, grouped) && refuses(grouped, next));
        QVERIFY(refuses(next, waiting) && refuses(waiting, next));
        QVERIFY(refuses(next, elsewhere));
        QVERIFY(refuses(action(u"submit"_s), next) && refuses(next, action(u"submit"_s)));
        QVERIFY(refuses(next, operation(Verb::Delete)));
        QVERIFY(refuses(patch("{'/title':null}", "{}"), patch("{'/title/fr':'x'}", "{}")));
        QVERIFY(refuses(patch("{'/tags/+':['x']}", "{}"), patch("{'/tags':['y']}", "{}")));
    }
};

} // namespace Chancery::Samples

QTEST_APPLESS_MAIN(Chancery::Samples::TestFold)
#include "tst_fold.moc"
