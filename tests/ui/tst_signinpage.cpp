// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/profile.h"
#include "support/scriptedtransport.h"
#include "ui/shell/signinpage.h"

#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Service =
    "{\"name\":\"T\",\"api\":\"1.0\",\"incarnation\":\"i1\",\"schema\":{\"current\":1,\"read_min\":1,"
    "\"write_min\":1},\"collections\":{},\"limits\":{}}";
constexpr auto Me =
    "{\"account\":\"a1\",\"name\":\"Camille\",\"mission\":\"FRA\",\"roles\":[\"viewer\"],\"locale\":\"en\"}";

} // namespace

class TestSignInPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        const ProfilePaths paths {m_directory->path()};
        QVERIFY(paths.create());
        m_settings = std::make_unique<SettingsStore>(paths.settings());
        m_keeper = std::make_unique<Ui::AccountKeeper>(m_directory->path(), *m_settings);
        auto transport = std::make_unique<Test::ScriptedTransport>();
        m_network = transport.get();
        // After a good sign-in the first sync begins; it is not looked at here.
        m_network->onUnprepared([](const QByteArray &) {});
        auto session = Sync::Session::open(m_directory->path(), {}, {}, std::move(transport));
        QVERIFY(session);
        m_session = std::move(*session);
        m_page = std::make_unique<Ui::SignInPage>(*m_session, *m_settings, *m_keeper);
        m_page->resize(900, 700);
        m_page->show();
    }
    void cleanup()
    {
        m_page.reset();
        m_session.reset();
    }

    void addressesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("bare") << u"chancery.example.org"_s << u"https://chancery.example.org/v1"_s;
        QTest::newRow("slash") << u" https://a.example/ "_s << u"https://a.example/v1"_s;
        QTest::newRow("version") << u"https://a.example/un/v1"_s << u"https://a.example/un/v1"_s;
        QTest::newRow("local") << u"http://127.0.0.1:8080"_s << u"http://127.0.0.1:8080/v1"_s;
        QTest::newRow("plain") << u"http://a.example"_s << QString();
        QTest::newRow("looks local") << u"http://127.0.0.1.evil.example"_s << QString();
        QTest::newRow("password") << u"https://me:secret@a.example"_s << QString();
        QTest::newRow("other scheme") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("words") << u"the usual one"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void addressesAreReadAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const auto url = Ui::endpointFromText(text);
        QCOMPARE(url ? url->toString() : QString(), expected);
    }

    void mistakesAreSaidBeforeAnythingIsSent()
    {
        child<QPushButton>("submit")->click();
        QVERIFY(m_page->message().contains(u"https://"_s));
        child<QLineEdit>("address")->setText(u"a.example"_s);
        child<QPushButton>("submit")->click();
        QVERIFY(m_page->message().contains(u"token"_s));
        QVERIFY(m_network->requests().empty());
    }

    void eachFailureHasItsSentence_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("offline") << int(ErrorCode::Offline) << u"cannot be reached"_s;
        QTest::newRow("portal") << int(ErrorCode::CaptivePortal) << u"in place of the service"_s;
        QTest::newRow("certificate") << int(ErrorCode::Untrusted) << u"identity"_s;
        QTest::newRow("timeout") << int(ErrorCode::Timeout) << u"in time"_s;
        QTest::newRow("nonsense") << int(ErrorCode::Protocol) << u"does not understand"_s;
    }
    void eachFailureHasItsSentence()
    {
        QFETCH(int, code);
        QFETCH(QString, words);
        m_network->fail({}, ErrorCode(code));
        submit();
        QTRY_VERIFY2(m_page->message().contains(words), qPrintable(m_page->message()));
        QVERIFY(child<QPushButton>("submit")->isEnabled());
        QCOMPARE(child<QLineEdit>("token")->text(), u"chy_secret"_s);
    }

    void aRefusedTokenIsSaidToBe()
    {
        m_network->answer("GET /v1", 200, Service);
        m_network->answer("GET /v1/me", 401, "{\"type\":\"urn:chancery:problem:unauthenticated\",\"status\":401}",
                          "application/problem+json");
        submit();
        QTRY_VERIFY2(m_page->message().contains(u"token"_s), qPrintable(m_page->message()));
        QVERIFY(m_settings->get(Settings::EndpointUrl).isEmpty());
    }

    void aGoodTokenIsKeptInAFileOnlyTheUserCanRead()
    {
        m_network->answer("GET /v1", 200, Service);
        m_network->answer("GET /v1/me", 200, Me);
        child<QCheckBox>("inFile")->setChecked(true);
        QSignalSpy signedIn(m_page.get(), &Ui::SignInPage::signedIn);
        submit();
        QTRY_COMPARE(child<QStackedWidget>("steps")->currentIndex(), 2);
        QVERIFY(signedIn.isEmpty()); // Nobody has to wait for the first sync, but it is seen.
        child<QPushButton>("goOn")->click();
        QCOMPARE(signedIn.count(), 1);
        QCOMPARE(m_settings->get(Settings::EndpointUrl), u"https://a.example/v1"_s);
        QVERIFY(child<QLineEdit>("token")->text().isEmpty());
        const QFileInfo file(QDir(m_directory->path()).filePath(u"secrets.json"_s));
        QVERIFY(file.exists());
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        const Sync::Account account = m_keeper->load().result();
        QCOMPARE(account.token, QByteArray("chy_secret"));
    }

    void theFirstRunBeginsWithAWelcome()
    {
        QCOMPARE(child<QStackedWidget>("steps")->currentIndex(), 0);
        child<QPushButton>("next")->click();
        QCOMPARE(child<QStackedWidget>("steps")->currentIndex(), 1);
        m_settings->set(Settings::EndpointUrl, u"https://a.example/v1"_s);
        Ui::SignInPage again(*m_session, *m_settings, *m_keeper);
        QCOMPARE(again.findChild<QStackedWidget *>(u"steps"_s)->currentIndex(), 1);
    }

    void anAddressIsTriedWhileItIsTyped()
    {
        child<QPushButton>("next")->click();
        const auto *check = child<QLabel>("check");
        QTest::keyClicks(child<QLineEdit>("address"), u"ftp://a.example"_s);
        QTRY_VERIFY2(check->text().contains(u"https://"_s), qPrintable(check->text()));
        QVERIFY(m_network->requests().empty());
        m_network->answer("GET /v1", 200, Service);
        child<QLineEdit>("address")->clear();
        QTest::keyClicks(child<QLineEdit>("address"), u"a.example"_s);
        QTRY_VERIFY2(check->text().contains(u"answers"_s), qPrintable(check->text()));
        m_network->answer("GET /v1", 200, "<html>another site</html>", "text/html");
        QTest::keyClicks(child<QLineEdit>("address"), u"/x"_s);
        QTRY_VERIFY2(!check->text().isEmpty() && !check->text().contains(u"answers"_s)
                         && !check->text().contains(u"Asking"_s),
                     qPrintable(check->text()));
    }

    void theTokenIsNeverShown() { QCOMPARE(child<QLineEdit>("token")->echoMode(), QLineEdit::Password); }

private:
    template <class Widget>
    Widget *child(const char *name) const
    {
        return m_page->findChild<Widget *>(QString::fromLatin1(name));
    }
    void submit() const
    {
        child<QLineEdit>("address")->setText(u"a.example"_s);
        child<QLineEdit>("token")->setText(u"chy_secret"_s);
        child<QPushButton>("submit")->click();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<Ui::AccountKeeper> m_keeper;
    Test::ScriptedTransport *m_network = nullptr;
    std::unique_ptr<Sync::Session> m_session;
    std::unique_ptr<Ui::SignInPage> m_page;
};

QTEST_MAIN(TestSignInPage)
#include "tst_signinpage.moc"
