// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "offlinewindow.h"
#include "ui/common/toast.h"
#include "ui/record/recordwindow.h"
#include "ui/shell/commands.h"
#include "ui/shell/lockcard.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/signinpage.h"
#include "ui/shell/windowlock.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Ui::MainWindow;

/// The lock of the window: its passphrase, and that nothing is left to be seen or done while it holds.
class TestWindowLock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Ui::Theme>(*qApp); }
    void init();
    void cleanup();
    void aPassphraseIsToldFromAnother();
    void thePassphraseItselfIsNotKept();
    void aProofThatIsNoneIsRefused();
    void itIsSetChangedAndRemovedInTheSettings();
    void withoutAPassphraseNothingIsLocked();
    void whileLockedNothingIsShownAndNothingIsDone();
    void aLinkIsOpenedAfterUnlocking();
    void whoForgotItSignsInAgain();
    void itLocksByItself();

private:
    [[nodiscard]] Ui::WindowLock *lock() const { return m_window->findChild<Ui::WindowLock *>(); }
    [[nodiscard]] Ui::LockPage *lockPage() const { return m_window->findChild<Ui::LockPage *>(); }
    template <class Widget>
    [[nodiscard]] Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    void setPassphrase(const QString &passphrase) const
    {
        auto done = lock()->setPassphrase(passphrase);
        QTRY_VERIFY(done.isFinished());
        QVERIFY(done.result().has_value());
    }
    void type(const QString &passphrase) const
    {
        child<QLineEdit>("lockPassphrase")->setText(passphrase);
        child<QPushButton>("unlockWindow")->click();
        QTRY_VERIFY(child<QPushButton>("unlockWindow")->isEnabled());
    }

    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<Test::OfflineWindow> m_person;
    Test::TestProfile *m_profile = nullptr;
    MainWindow *m_window = nullptr;
};

void TestWindowLock::init()
{
    m_theme->apply(Ui::Theme::Mode::Light);
    m_person = std::make_unique<Test::OfflineWindow>();
    m_profile = &m_person->profile();
    m_window = m_person->window();
    lock()->setCost(Vault::Cost::least());
    QVERIFY(m_person->open(u"states"_s));
}

void TestWindowLock::cleanup()
{
    m_person.reset();
}

void TestWindowLock::aPassphraseIsToldFromAnother()
{
    setPassphrase(u"four plain words"_s);
    auto wrong = lock()->check(u"four plain word"_s);
    QTRY_VERIFY(wrong.isFinished());
    QCOMPARE(wrong.result().error().code, ErrorCode::Forbidden);
    auto right = lock()->check(u"four plain words"_s);
    QTRY_VERIFY(right.isFinished());
    QVERIFY(right.result().has_value());
    auto tooShort = lock()->setPassphrase(u"abc"_s);
    QTRY_VERIFY(tooShort.isFinished());
    QCOMPARE(tooShort.result().error().code, ErrorCode::Invalid);
}

void TestWindowLock::thePassphraseItselfIsNotKept()
{
    setPassphrase(u"four plain words"_s);
    QVERIFY(!m_profile->settings().get(Settings::LockProof).contains(u"plain"_s));
    const QString first = m_profile->settings().get(Settings::LockProof);
    setPassphrase(u"four plain words"_s);
    QVERIFY(m_profile->settings().get(Settings::LockProof) != first); // Salted.
}

void TestWindowLock::aProofThatIsNoneIsRefused()
{
    for (const auto &proof : {u"x"_s, u"1:8192:AAAA:AAAA"_s, u"99:8192:AAAAAAAAAAAAAAAAAAAAAA==:AAAA"_s,
                              u"1:99999999999999:AAAAAAAAAAAAAAAAAAAAAA==:AAAA"_s}) {
        m_profile->settings().set(Settings::LockProof, proof);
        auto answer = lock()->check(u"anything"_s);
        QTRY_VERIFY(answer.isFinished());
        QVERIFY2(!answer.result().has_value(), qPrintable(proof));
    }
}

void TestWindowLock::itIsSetChangedAndRemovedInTheSettings()
{
    m_window->open({u"settings"_s});
    const auto *card = m_window->findChild<Ui::LockCard *>();
    QVERIFY(card->isVisible() && !child<QPushButton>("removePassphrase")->isVisible());
    child<QLineEdit>("newPassphrase")->setText(u"first one"_s);
    child<QLineEdit>("newPassphraseAgain")->setText(u"other one"_s);
    child<QPushButton>("savePassphrase")->click();
    QVERIFY(!lock()->hasPassphrase());
    child<QLineEdit>("newPassphraseAgain")->setText(u"first one"_s);
    child<QPushButton>("savePassphrase")->click();
    QTRY_VERIFY(lock()->hasPassphrase());
    QTRY_VERIFY(child<QPushButton>("removePassphrase")->isVisible());
    child<QLineEdit>("presentPassphrase")->setText(u"guessed"_s);
    child<QPushButton>("removePassphrase")->click();
    QTest::qWait(0);
    child<QLineEdit>("presentPassphrase")->setText(u"first one"_s);
    child<QPushButton>("removePassphrase")->click();
    QTRY_VERIFY(!lock()->hasPassphrase());
}

void TestWindowLock::withoutAPassphraseNothingIsLocked()
{
    m_window->lock();
    QVERIFY(!m_window->isLocked());
    QCOMPARE(m_window->place().page, u"settings"_s);
    QVERIFY(m_window->findChild<Ui::Toast *>()->text().contains(u"passphrase"_s));
}

void TestWindowLock::whileLockedNothingIsShownAndNothingIsDone()
{
    setPassphrase(u"four plain words"_s);
    auto *record =
        new Ui::RecordWindow(*Domain::collectionNamed("states"), m_profile->idWhere("states", "code", u"KEN"_s),
                             m_profile->services(), m_window);
    record->show();
    m_window->open({u"search"_s, u"kenya"_s});
    auto *commands = m_window->findChild<Ui::Commands *>();
    commands->action(Ui::Commands::Id::Lock)->trigger();
    QVERIFY(m_window->isLocked());
    const auto *pages = m_window->findChild<Ui::PageHost *>();
    QVERIFY(!pages->isVisible() && !record->isVisible() && !m_window->menuBar()->isVisible());
    QVERIFY(!m_window->findChild<Ui::SearchPopup *>()->isVisible());
    QVERIFY(!m_window->windowTitle().contains(u"State"_s));
    for (const auto id : {Ui::Commands::Id::Search, Ui::Commands::Id::Settings, Ui::Commands::Id::NewRecord,
                          Ui::Commands::Id::Guide, Ui::Commands::Id::Diagnostics, Ui::Commands::Id::About}) {
        commands->action(id)->trigger();
    }
    for (const QWidget *other : QApplication::topLevelWidgets()) {
        QVERIFY2(other == m_window || !other->isVisible(), other->metaObject()->className());
    }
    QVERIFY(!pages->isVisible());
    type(u"wrong"_s);
    QVERIFY(m_window->isLocked() && lockPage()->isVisible());
    type(u"four plain words"_s);
    QTRY_VERIFY(!m_window->isLocked());
    QVERIFY(pages->isVisible() && record->isVisible() && m_window->menuBar()->isVisible());
    QVERIFY(m_window->windowTitle().contains(u"State"_s));
}

void TestWindowLock::aLinkIsOpenedAfterUnlocking()
{
    setPassphrase(u"four plain words"_s);
    m_window->lock();
    m_window->open({u"bodies"_s});
    QVERIFY(m_window->isLocked());
    QCOMPARE(m_window->place().page, u"states"_s);
    type(u"four plain words"_s);
    QTRY_COMPARE(m_window->place().page, u"bodies"_s);
}

void TestWindowLock::whoForgotItSignsInAgain()
{
    setPassphrase(u"four plain words"_s);
    m_window->lock();
    child<QPushButton>("forgotten")->click();
    QVERIFY(m_window->isSigningIn());
    auto *signIn = m_window->findChild<Ui::SignInPage *>();
    Q_EMIT signIn->skipped(); // "Back"
    QVERIFY(!m_window->isSigningIn() && lockPage()->isVisible());
    child<QPushButton>("forgotten")->click();
    Q_EMIT signIn->signedIn();
    QVERIFY(!m_window->isLocked() && !lock()->hasPassphrase());
}

void TestWindowLock::itLocksByItself()
{
    setPassphrase(u"four plain words"_s);
    Q_EMIT lock()->idle();
    QVERIFY(m_window->isLocked());
}

QTEST_MAIN(TestWindowLock)
#include "tst_windowlock.moc"
