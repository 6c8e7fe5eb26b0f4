// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace Chancery::Samples {

Record sample(const char *document)
{
    return Record(Samples, u"id-1"_s, json(document));
}

class TestAuthority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissionCreatesForItselfAlone()
    {
        const Record french = sample("{'mission':'FRA','status':'draft','count':null}");
        QCOMPARE(refusalToCreate(french, callerOf("FRA", Role::Officer)), QString());
        QCOMPARE(refusalToCreate(french, callerOf("KEN", Role::Officer)), u"not_your_mission"_s);
        QCOMPARE(refusalToCreate(french, callerOf("FRA", Role::Viewer)), u"not_your_role"_s);
        QCOMPARE(refusalToCreate(french, callerOf("", Role::Gaab)), QString());
        QCOMPARE(refusalToCreate(sample("{}"), callerOf("", Role::Officer)), u"not_your_mission"_s);
    }

    void aTokenWithoutTheWriteScopeWritesNothing()
    {
        Caller caller = callerOf("FRA", Role::Head);
        caller.mayWrite = false;
        const Record record = sample("{'mission':'FRA','status':'draft'}");
        QCOMPARE(refusalToCreate(record, caller), u"not_your_role"_s);
        QCOMPARE(refusalToDelete(record, caller), u"not_your_role"_s);
        QVERIFY(availableActions(record, caller).empty());
    }

    void whatTheEndpointOwnsIsNotWritten()
    {
        QCOMPARE(refusalToCreate(sample("{'mission':'FRA','status':'approved'}"), callerOf("FRA", Role::Officer)),
                 u"server_owned:status"_s);
        const Record record = sample("{'mission':'FRA','status':'draft'}");
        QCOMPARE(refusalToPatch(record, {u"name"_s, u"status"_s}, callerOf("", Role::Gaab)), u"server_owned:status"_s);
        QCOMPARE(refusalToPatch(record, {u"rev"_s}, callerOf("", Role::Gaab)), u"server_owned:rev"_s);
    }

    void aFieldMayHaveFewerWritersThanItsCollection()
    {
        const Record record = sample("{'mission':'FRA','status':'draft'}");
        QCOMPARE(refusalToPatch(record, {u"verdict"_s}, callerOf("FRA", Role::Head)), u"not_your_role"_s);
        QCOMPARE(refusalToPatch(record, {u"verdict"_s}, callerOf("", Role::Gaab)), QString());
        QCOMPARE(refusalToPatch(record, {u"from_the_future"_s}, callerOf("FRA", Role::Head)), QString());
    }

    void aMissionPatchesOnlyWhileTheRecordIsOpen()
    {
        const Record submitted = sample("{'mission':'FRA','status':'submitted'}");
        QCOMPARE(refusalToPatch(submitted, {u"name"_s}, callerOf("FRA", Role::Officer)), u"status_closed"_s);
        QCOMPARE(refusalToDelete(submitted, callerOf("FRA", Role::Officer)), u"status_closed"_s);
        QCOMPARE(refusalToDelete(submitted, callerOf("", Role::Gaab)), QString());
        QCOMPARE(refusalToDelete(sample("{'mission':'FRA','status':'draft'}"), callerOf("FRA", Role::Officer)),
                 QString());
    }

    void aMissionCannotHandItsRecordToAnother()
    {
        const Record record = sample("{'mission':'FRA','status':'draft'}");
        QCOMPARE(refusalToPatch(record, {u"mission"_s}, callerOf("FRA", Role::Head)), u"not_your_mission"_s);
        QCOMPARE(refusalToPatch(record, {u"mission"_s}, callerOf("", Role::Gaab)), QString());
    }

    void anActionIsOfferedToTheRightSideInTheRightStatus()
    {
        const auto names = [](const char *document, const Caller &caller) {
            QStringList result;
            for (const Action *action : availableActions(sample(document), caller)) {
                result.append(QLatin1String(action->name.data(), qsizetype(action->name.size())));
            }
            return result;
        };
        const char *draft = "{'mission':'FRA','partner':'KEN','status':'draft'}";
        const char *submitted = "{'mission':'FRA','partner':'KEN','status':'submitted'}";
        QCOMPARE(names(draft, callerOf("FRA", Role::Head)), QStringList {u"submit"_s});
        QCOMPARE(names(draft, callerOf("KEN", Role::Head)), QStringList());
        QCOMPARE(names(draft, callerOf("FRA", Role::Officer)), QStringList());
        QCOMPARE(names(submitted, callerOf("KEN", Role::Officer)), QStringList {u"answer"_s});
        QCOMPARE(names(submitted, callerOf("FRA", Role::Officer)), QStringList());
        QCOMPARE(names(submitted, callerOf("", Role::Gaab)), QStringList {u"approve"_s});
    }

    void anActionChangesTheStatusAfterItsEffect()
    {
        const auto result =
            perform("approve", "{'status':'submitted','count':2}", "{'by':3}", callerOf("", Role::Gaab));
        QVERIFY(result);
        QCOMPARE(result->status(), u"approved"_s);
        QCOMPARE(read<qint64>(result->document(), "count"), 5);
    }

    void anActionIsRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QByteArray>("args");
        QTest::addColumn<int>("role");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("issue");
        const auto add = [](const char *document, const char *args, Role role, ErrorCode code, const QString &issue) {
            QTest::newRow(qPrintable(issue)) << QByteArray(document) << QByteArray(args) << static_cast<int>(role)
                                             << static_cast<int>(code) << issue;
        };
        const char *open = "{'status':'submitted'}";
        add(open, "{'by':1}", Role::MmsMsu, ErrorCode::Forbidden, u" not_your_role"_s);
        add("{'status':'draft'}", "{'by':1}", Role::Gaab, ErrorCode::Invalid, u"/status status_closed"_s);
        add(open, "{}", Role::Gaab, ErrorCode::Invalid, u"/by required"_s);
        add(open, "{'by':0}", Role::Gaab, ErrorCode::Invalid, u"/by out_of_range"_s);
        add("{'status':'submitted','count':10}", "{'by':1}", Role::Gaab, ErrorCode::Capacity, u" capacity_reached"_s);
        add("{'status':'submitted','count':9}", "{'by':1}", Role::Gaab, ErrorCode::Invalid, u" too_late"_s);
    }
    void anActionIsRefusedWithTheReason()
    {
        QFETCH(const QByteArray, document);
        QFETCH(const QByteArray, args);
        QFETCH(const int, role);
        QFETCH(const int, code);
        QFETCH(const QString, issue);
        const auto result =
            perform("approve", document.constData(), args.constData(), callerOf("", static_cast<Role>(role)));
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().code), code);
        QCOMPARE(result.error().issues.front().pointer + u' ' + result.error().issues.front().code, issue);
    }

    void theOtherMissionIsNotTheOwner()
    {
        const auto result =
            perform("submit", "{'mission':'FRA','status':'draft'}", "{}", callerOf("KEN", Role::FocalPoint));
        QCOMPARE(result.error().code, ErrorCode::Forbidden);
        QCOMPARE(result.error().issues.front().code, u"not_your_mission"_s);
    }

    void scopesAreSortedAndUnique()
    {
        QCOMPARE(scopesOf(sample("{'mission':'KEN','partner':'FRA'}")),
                 (QStringList {u"mission:FRA"_s, u"mission:KEN"_s}));
        Collection other = Samples;
        other.exposure = Exposure::Public;
        other.scopesOf = nullptr;
        QCOMPARE(scopesOf(Record(other)), QStringList {u"*"_s});
        other.exposure = Exposure::LocalOnly;
        QVERIFY(scopesOf(Record(other)).isEmpty());
    }

    void aCallerSeesItsMissionItsRolesItsAccountAndTheCommon()
    {
        QCOMPARE(
            callerOf("FRA", Role::FocalPoint | Role::Head).scopes(),
            (QStringList {u"*"_s, u"account:account-1"_s, u"mission:FRA"_s, u"role:focal_point"_s, u"role:head"_s}));
        QCOMPARE(Caller().scopes(), QStringList {u"*"_s});
    }

    void everyRoleHasAWireNameOfItsOwn()
    {
        Roles all;
        for (const Role *role = rolesBegin(); role != rolesEnd(); ++role) {
            QVERIFY(!all.contains(*role));
            QVERIFY(roleNamed(nameOf(*role)) == Roles(*role));
            all = all | *role;
        }
        QVERIFY(all == (MissionRoles | SecretariatRoles));
        QVERIFY(roleNamed("emperor").isEmpty());
    }

private:
    static Expected<Record> perform(std::string_view action, const char *document, const char *args,
                                    const Caller &caller)
    {
        const EmptyLookup lookup;
        return performAction(sample(document), *Samples.action(action), json(args), RuleContext(lookup, caller, {}));
    }
};

} // namespace Chancery::Samples

QTEST_APPLESS_MAIN(Chancery::Samples::TestAuthority)
#include "tst_authority.moc"
