// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpoint/demo.h"
#include "store/sqlite.h"
#include "testendpoint.h"

#include <QFile>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

class TestAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tokensAreLongAndDifferent();
    void aTokenFindsItsCaller();
    void theTokenItselfIsNowhereInTheFile();
    void accountsThatMakeNoSenseAreRefused_data();
    void accountsThatMakeNoSenseAreRefused();
    void rolesAreWrittenAndRead();
    void revokingTakesEffectAtOnce();
    void revokingByNameTakesAllOfThatName();
    void theDemonstrationHasItsAccounts();
    void theDemonstrationKeepsItsTokens();
    void aLostFileOfTokensIsMadeAnew();

private:
    Expected<QString> add(const QString &name, const QString &mission, const QString &roles, bool mayWrite = true);
    [[nodiscard]] Expected<Domain::Caller> callerOf(const QString &token) const
    {
        return authenticate(*m_storage, "Bearer " + token.toLatin1());
    }

    SteppedClock m_clock;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SqliteStorage> m_storage;
};

void TestAccounts::init()
{
    m_storage.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    auto opened = SqliteStorage::open(m_directory->filePath(u"store.db"_s), m_clock, testCatalogue());
    QVERIFY_RESULT(opened);
    m_storage = std::move(*opened);
}

Expected<QString> TestAccounts::add(const QString &name, const QString &mission, const QString &roles, bool mayWrite)
{
    return rolesFromText(roles).and_then([&](Domain::Roles parsed) {
        return makeAccount(*m_storage, {{}, name, mission, parsed, mayWrite});
    });
}

void TestAccounts::tokensAreLongAndDifferent()
{
    QSet<QString> tokens;
    for (int i = 0; i < 1'000; ++i) {
        const QString token = makeToken();
        QVERIFY(token.startsWith(u"chy_"_s));
        QCOMPARE(token.size(), 47);
        tokens.insert(token);
    }
    QCOMPARE(tokens.size(), 1'000);
    QCOMPARE(tokenHash("a").size(), 32);
    QVERIFY(tokenHash("a") != tokenHash("b"));
}

void TestAccounts::aTokenFindsItsCaller()
{
    const auto token = add(u"Amélie"_s, u"FRA"_s, u"focal_point,officer"_s, false);
    QVERIFY_RESULT(token);
    const auto caller = callerOf(*token);
    QVERIFY_RESULT(caller);
    QCOMPARE(caller->name, u"Amélie"_s);
    QCOMPARE(caller->mission, u"FRA"_s);
    QVERIFY(caller->roles == (Domain::Role::FocalPoint | Domain::Role::Officer));
    QVERIFY(!caller->mayWrite);
    QVERIFY(!callerOf(*token + u'x').has_value());
    QVERIFY(!callerOf(token->toLower()).has_value());
}

void TestAccounts::theTokenItselfIsNowhereInTheFile()
{
    const auto token = add(u"a"_s, {}, u"gaab"_s);
    m_storage.reset();
    QFile file(m_directory->filePath(u"store.db"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("gaab"));
    QVERIFY(!content.contains(token->toLatin1()));
    QVERIFY(!content.contains(token->mid(4).toLatin1()));
}

void TestAccounts::accountsThatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("mission");
    QTest::addColumn<QString>("roles");
    QTest::newRow("no name") << QString() << u"FRA"_s << u"officer"_s;
    QTest::newRow("two lines") << u"a\nb"_s << u"FRA"_s << u"officer"_s;
    QTest::newRow("long name") << QString(101, u'a') << u"FRA"_s << u"officer"_s;
    QTest::newRow("no such mission") << u"a"_s << u"France"_s << u"officer"_s;
    QTest::newRow("no role") << u"a"_s << u"FRA"_s << QString();
    QTest::newRow("no such role") << u"a"_s << u"FRA"_s << u"king"_s;
    QTest::newRow("a mission's role without mission") << u"a"_s << QString() << u"officer"_s;
}

void TestAccounts::accountsThatMakeNoSenseAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, mission);
    QFETCH(QString, roles);
    const auto made = add(name, mission, roles);
    QVERIFY(!made.has_value());
    QCOMPARE(made.error().code, ErrorCode::Invalid);
    QVERIFY(m_storage->accounts()->empty());
}

void TestAccounts::rolesAreWrittenAndRead()
{
    QCOMPARE(rolesToText(*rolesFromText(u"officer, focal_point"_s)), u"officer,focal_point"_s);
    std::for_each(Domain::rolesBegin(), Domain::rolesEnd(),
                  [](Domain::Role role) { QVERIFY(*rolesFromText(rolesToText(role)) == Domain::Roles(role)); });
}

void TestAccounts::revokingTakesEffectAtOnce()
{
    const auto token = add(u"a"_s, {}, u"gaab"_s);
    const QString account = callerOf(*token)->account;
    QCOMPARE(revokeAccounts(*m_storage, account).value_or(0), 1);
    QVERIFY(!callerOf(*token).has_value());
    QVERIFY(m_storage->accounts()->front().revoked);
    const auto again = revokeAccounts(*m_storage, u"nobody"_s);
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::NotFound);
}

void TestAccounts::revokingByNameTakesAllOfThatName()
{
    const auto one = add(u"a"_s, {}, u"gaab"_s);
    const auto two = add(u"a"_s, {}, u"gaab"_s);
    const auto other = add(u"b"_s, {}, u"gaab"_s);
    QCOMPARE(revokeAccounts(*m_storage, u"a"_s).value_or(0), 2);
    QVERIFY(!callerOf(*one).has_value() && !callerOf(*two).has_value());
    QVERIFY(callerOf(*other).has_value());
}

void TestAccounts::theDemonstrationHasItsAccounts()
{
    const auto accounts = demoAccounts(*m_storage, m_directory->filePath(u"demo-accounts"_s));
    QVERIFY_RESULT(accounts);
    QStringList seats;
    for (const DemoAccount &account : *accounts) {
        seats.append(account.mission + u' ' + account.roles);
        QCOMPARE(account.line().split(u' ').size(), 5);
        const auto caller = callerOf(account.token);
        QVERIFY_RESULT(caller);
        QCOMPARE(caller->name, account.name);
    }
    for (const auto &seat :
         {u"FRA focal_point"_s, u"FRA head"_s, u"FRA officer"_s, u"KEN focal_point"_s, u"BRA officer"_s, u"- gaab"_s,
          u"- ecosoc_sec"_s, u"- mms_msu"_s, u"- protocol"_s, u"- trainer"_s,
          u"- "_s + rolesToText(Domain::Role::ServiceDesk), u"- portal_editor"_s, u"- wg_informatics"_s}) {
        QVERIFY2(seats.contains(seat), qPrintable(seat));
    }
    const auto permissions = QFile::permissions(m_directory->filePath(u"demo-accounts"_s));
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)));
}

void TestAccounts::theDemonstrationKeepsItsTokens()
{
    const QString file = m_directory->filePath(u"demo-accounts"_s);
    const auto first = demoAccounts(*m_storage, file);
    const auto second = demoAccounts(*m_storage, file);
    QCOMPARE(first->size(), second->size());
    for (std::size_t i = 0; i < first->size(); ++i) {
        QCOMPARE((*first)[i].line(), (*second)[i].line());
    }
    QCOMPARE(m_storage->accounts()->size(), first->size());
}

void TestAccounts::aLostFileOfTokensIsMadeAnew()
{
    const QString file = m_directory->filePath(u"demo-accounts"_s);
    const auto first = demoAccounts(*m_storage, file);
    QVERIFY(QFile::remove(file));
    const auto second = demoAccounts(*m_storage, file);
    QVERIFY_RESULT(second);
    QVERIFY(first->front().token != second->front().token);
    QVERIFY(callerOf(second->front().token).has_value());
}

QTEST_APPLESS_MAIN(TestAccounts)
#include "tst_accounts.moc"
