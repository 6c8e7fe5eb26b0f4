// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/elections/corrections.h"
#include "ruletesting.h"

using namespace Chancery;
using namespace Chancery::RuleTesting;
using namespace Chancery::Domain;

namespace {

World world()
{
    return World({
        u"states s1 {'code':'KEN','kind':'member','group':'african'}"_s,
        u"states s2 {'code':'FRA','kind':'member','group':'weog'}"_s,
        u"states s3 {'code':'VAT','kind':'observer'}"_s,
        u"bodies hrc {'code':'HRC','candidate_kind':'state','majority':'absolute_all','ballot_policy':'always'}"_s,
        u"candidatures c1 {'state':'KEN','body':'hrc','status':'notified','period_from':'2028-01-01',"
        "'period_to':'2030-12-31','note_verbale':'12/2026'}"_s,
    });
}

const Bases &bases()
{
    static const Bases all {
        {u"corrections"_s,
         u"{'candidature':'c1','state':'KEN','proposed_by':'FRA','reason':'A/81/1','changes':["
         "{'field':'note_verbale','seen':'12/2026','value':'13/2026'}]}"_s},
    };
    return all;
}

const Cases &cases()
{
    static const Cases all {
        {"corrections.state_differs", "{'state':'FRA'}", "{}"},
        {"corrections.field_stands_twice",
         "{'changes':[{'field':'note_verbale','seen':'12/2026','value':'1'},"
         "{'field':'note_verbale','seen':'12/2026','value':'2'}]}",
         "{}"},
        {"corrections.value_misshapen: a day", "{'changes':[{'field':'notified_on','value':'soon'}]}",
         "{'changes':[{'field':'notified_on','value':'2026-09-15'}]}"},
        {"corrections.value_misshapen: a State", "{'changes':[{'field':'person_nationality','value':'QQQ'}]}",
         "{'changes':[{'field':'person_nationality','value':'FRA'}]}"},
        {"corrections.value_misshapen: a removal is none", "{'changes':[{'field':'period_to','value':'2030'}]}",
         "{'changes':[{'field':'period_to','seen':'2030-12-31'}]}"},
        {"corrections.changes_nothing", "{'changes':[{'field':'note_verbale','seen':'12/2026','value':'12/2026'}]}",
         "{}"},
        {"corrections.values_moved", "{'changes':[{'field':'note_verbale','seen':'11/2026','value':'13/2026'}]}", "{}"},
        {"corrections.values_moved: decided ones rest",
         "{'changes':[{'field':'note_verbale','seen':'11/2026','value':'13/2026'}]}",
         "{'status':'accepted','changes':[{'field':'note_verbale','seen':'11/2026','value':'13/2026'}]}"},
    };
    return all;
}

Record correction(const QString &change = u"{}"_s)
{
    QJsonObject document = json(bases().value(u"corrections"_s));
    document.insert(u"status"_s, u"proposed"_s);
    return Record(Corrections::Description, u"this"_s, changed(document, json(change)));
}

} // namespace

/// A correction is proposed by those who know better and decided by those whom it concerns.
class TestCorrections : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ruleIsBrokenAndKept_data() { addRows(cases()); }
    void ruleIsBrokenAndKept() { checkRule(world(), bases(), cases()); }
    void everyRuleHasACase() { QCOMPARE(rulesWithoutCase({&Corrections::Description}, cases()), QStringList()); }
    void actionsAreForTheirRolesAndStatusesAlone()
    {
        QCOMPARE(actionsThatAllowTooMuch(Corrections::Description, world(), u"FRA"_s, u"KEN"_s), QStringList());
    }

    void theProposerTheMissionConcernedAndTheSecretariatSeeIt()
    {
        QStringList scopes = Domain::scopesOf(correction());
        QCOMPARE(scopes, (QStringList {u"mission:FRA"_s, u"mission:KEN"_s, u"role:ecosoc_sec"_s, u"role:gaab"_s}));
    }

    void whatIsAcceptedIsWrittenIntoTheCandidature()
    {
        const Action &accept = *Corrections::Description.action("accept");
        const auto accepted =
            performAction(correction(), accept, {}, world().context(callerOf(Role::FocalPoint, u"KEN"_s)));
        QVERIFY(accepted.has_value());
        QCOMPARE(accepted->get(Corrections::Status), u"accepted"_s);
        const std::vector<Record> others = accept.consequences(*accepted, world().context());
        QCOMPARE(others.size(), std::size_t(1));
        QCOMPARE(others.front().id(), u"c1"_s);
        QCOMPARE(others.front().get(Candidatures::NoteVerbale), u"13/2026"_s);
        QCOMPARE(others.front().get(Candidatures::Status), u"notified"_s);
    }

    void aValueThatMovedIsNotOverwritten()
    {
        const auto refused =
            performAction(correction(u"{'changes':[{'field':'note_verbale','seen':'11/2026','value':'13/2026'}]}"_s),
                          *Corrections::Description.action("accept"), {}, world().context(callerOf(Role::Gaab)));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().detail, u"values_moved"_s);
    }

    void aValueThatWouldBreakTheCandidatureIsNotAccepted()
    {
        const auto refused =
            performAction(correction(u"{'changes':[{'field':'period_to','seen':'2030-12-31','value':'2027-12-31'}]}"_s),
                          *Corrections::Description.action("accept"), {}, world().context(callerOf(Role::Gaab)));
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().detail, u"result_breaks_rules"_s);
    }

    void theHeadApprovesWhatTheOwnMissionProposes()
    {
        const Record own = correction(u"{'proposed_by':'KEN'}"_s);
        const Action &accept = *Corrections::Description.action("accept");
        const auto byFocalPoint = performAction(own, accept, {}, world().context(callerOf(Role::FocalPoint, u"KEN"_s)));
        QVERIFY(!byFocalPoint.has_value());
        QCOMPARE(byFocalPoint.error().detail, u"head_decides"_s);
        QVERIFY(performAction(own, accept, {}, world().context(callerOf(Role::Head, u"KEN"_s))).has_value());
    }

    void onlyWhatDiffersIsProposed()
    {
        const QJsonObject before = json(u"{'note_verbale':'12/2026','period_to':'2030-12-31','status':'notified'}"_s);
        const QJsonObject after = json(u"{'note_verbale':'13/2026','status':'elected','document_symbol':'A/81/2'}"_s);
        const QJsonArray changes = Corrections::changesBetween(before, after);
        QCOMPARE(changes.size(), 3); // the status is not among what can be corrected
        QCOMPARE(changes.at(0).toObject(), json(u"{'field':'period_to','seen':'2030-12-31'}"_s));
        QCOMPARE(changes.at(1).toObject(), json(u"{'field':'note_verbale','seen':'12/2026','value':'13/2026'}"_s));
        QCOMPARE(changes.at(2).toObject(), json(u"{'field':'document_symbol','value':'A/81/2'}"_s));
    }

    void everyCorrectableFieldIsOneOfACandidature()
    {
        for (const Choice &choice : Corrections::Correctable) {
            const Field *field = Candidatures::Description.field(choice.value);
            QVERIFY(field != nullptr);
            QVERIFY(field->kind != Kind::Boolean && field->kind != Kind::List && field->kind != Kind::Localized);
        }
    }
};

QTEST_APPLESS_MAIN(TestCorrections)
#include "tst_corrections.moc"
