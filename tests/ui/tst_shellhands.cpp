// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "hands.h"
#include "offlinewindow.h"
#include "typing.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/profilemenu.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWhatsThis>

using namespace Chancery;
using namespace Qt::StringLiterals;
namespace Hands = Test::Hands;

/// What a person does with the window itself: commands, settings, help, profiles.
class TestShellHands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Ui::Theme::Mode::Light); }
    void init()
    {
        m_window = std::make_unique<Test::OfflineWindow>();
        QVERIFY(m_window->open(u"home"_s));
    }
    void cleanup() { m_window.reset(); }

    void aCommandIsFoundByNameAndDone();
    void keysHideAndShowThePartsOfTheWindow();
    void theSizeOfTheTextFollowsTheKeys();
    void settingsAreChangedWithTheKeyboard();
    void themeAndLanguageAreChosenInTheMenu();
    void sizeAndPlaceOfTheWindowStay();
    void theGuideOpensAtThePageThatIsLookedAt();
    void aFieldSaysWhatItIs();
    void aboutSaysTheVersionsAndCopiesThem();
    void diagnosticsHoldNothingPrivate();
    void aNewProfileIsAskedFor();

private:
    void key(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(m_window->window(), Qt::Key(key), modifiers);
    }
    [[nodiscard]] bool command(const QString &name) const { return Hands::command(m_window->window(), name); }
    template <class Widget>
    [[nodiscard]] Widget *setting(const char *name) const
    {
        return m_window->onPage<Widget>(QString::fromLatin1(name));
    }

    Ui::Theme m_theme {*qApp};
    std::unique_ptr<Test::OfflineWindow> m_window;
};

void TestShellHands::aCommandIsFoundByNameAndDone()
{
    QVERIFY(command(u"needs your attention"_s));
    QCOMPARE(m_window->window()->place().page, u"outbox"_s);
}

void TestShellHands::keysHideAndShowThePartsOfTheWindow()
{
    auto *sidebar = m_window->window()->findChild<QWidget *>(u"sidebar"_s);
    QVERIFY(sidebar->isVisible());
    key(Qt::Key_F9);
    QVERIFY(!sidebar->isVisible());
    key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(!m_window->window()->menuBar()->isVisible());
    key(Qt::Key_F11);
    QVERIFY(m_window->window()->isFullScreen());
    key(Qt::Key_F11);
    QVERIFY(!m_window->window()->isFullScreen());
    m_window->startAgain();
    QVERIFY(m_window->open(u"home"_s));
    QVERIFY(!m_window->window()->findChild<QWidget *>(u"sidebar"_s)->isVisible());
    QVERIFY(!m_window->window()->menuBar()->isVisible());
    // The shortcuts of a hidden menu bar still work.
    key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(m_window->window()->menuBar()->isVisible());
}

void TestShellHands::theSizeOfTheTextFollowsTheKeys()
{
    const QSignalSpy look(m_window->window(), &Ui::MainWindow::lookChosen);
    const auto percent = [this] {
        return m_window->profile().settings().get(Settings::TextPercent);
    };
    key(Qt::Key_Plus, Qt::ControlModifier);
    key(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(percent(), 120);
    key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(percent(), 110);
    key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(percent(), 100);
    QCOMPARE(look.count(), 4);
}

void TestShellHands::settingsAreChangedWithTheKeyboard()
{
    key(Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(m_window->window()->place().page, u"settings"_s);
    QVERIFY(m_window->isThere());
    const QSignalSpy themes(m_window->window(), &Ui::MainWindow::themeChosen);
    const QSignalSpy languages(m_window->window(), &Ui::MainWindow::languageChosen);
    const QSignalSpy look(m_window->window(), &Ui::MainWindow::lookChosen);
    QVERIFY(Hands::choose(setting<QComboBox>("ui/theme"), u"Dark"_s));
    QCOMPARE(themes.last().first().toString(), u"dark"_s);
    QVERIFY(Hands::choose(setting<QComboBox>("ui/language"), u"العربية"_s));
    QCOMPARE(languages.last().first().toString(), u"ar"_s);
    auto *rows = setting<QCheckBox>("ui/compact_rows");
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Space);
    QVERIFY(rows->isChecked() && look.count() == 1);
    QVERIFY(Hands::type(setting<QLineEdit>("network/proxy"), u"http://proxy.example:3128"_s));
    QTest::keyClick(setting<QLineEdit>("network/proxy"), Qt::Key_Tab);
    const SettingsStore &kept = m_window->profile().settings();
    QCOMPARE(kept.get(Settings::Theme), u"dark"_s);
    QCOMPARE(kept.get(Settings::Language), u"ar"_s);
    QVERIFY(kept.get(Settings::CompactRows));
    QCOMPARE(kept.get(Settings::Proxy), u"http://proxy.example:3128"_s);
}

void TestShellHands::themeAndLanguageAreChosenInTheMenu()
{
    const QSignalSpy themes(m_window->window(), &Ui::MainWindow::themeChosen);
    const QSignalSpy languages(m_window->window(), &Ui::MainWindow::languageChosen);
    const auto pick = [this](const QString &menu, const QString &entry) {
        QMenuBar *bar = m_window->window()->menuBar();
        const QList<QAction *> all = bar->actions();
        const auto view =
            std::find_if(all.begin(), all.end(), [](const QAction *each) { return each->text() == "&View"_L1; });
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(*view).center());
        return Hands::pickInMenus({menu, entry});
    };
    QVERIFY(pick(u"Theme"_s, u"High contrast"_s));
    QCOMPARE(themes.last().first().toString(), u"contrast"_s);
    QVERIFY(pick(u"Language"_s, u"中文"_s));
    QCOMPARE(languages.last().first().toString(), u"zh"_s);
}

void TestShellHands::sizeAndPlaceOfTheWindowStay()
{
    m_window->window()->setGeometry(40, 50, 1010, 640);
    m_window->startAgain();
    QCOMPARE(m_window->window()->size(), QSize(1010, 640));
}

void TestShellHands::theGuideOpensAtThePageThatIsLookedAt()
{
    for (const auto &[page, topic] : {std::pair {u"elections"_s, u"elections"_s}, {u"outbox"_s, u"continuity"_s}}) {
        QVERIFY(m_window->open(page));
        key(Qt::Key_F1);
        QCOMPARE(m_window->window()->place().page, u"guide"_s);
        QVERIFY(m_window->isThere());
        const QString id = m_window->window()->place().id;
        QVERIFY2(id == topic || m_window->profile().idWhere("guide_pages", "slug", topic) == id, qPrintable(id));
    }
}

void TestShellHands::aFieldSaysWhatItIs()
{
    QVERIFY(m_window->open(u"settings"_s));
    key(Qt::Key_F1, Qt::ShiftModifier);
    QVERIFY(QWhatsThis::inWhatsThisMode());
    QTest::mouseClick(setting<QComboBox>("ui/theme"), Qt::LeftButton);
    QVERIFY(!QWhatsThis::inWhatsThisMode());
    const QWidgetList all = QApplication::topLevelWidgets();
    QVERIFY(std::any_of(all.begin(), all.end(), [](const QWidget *each) { return each->inherits("QWhatsThat"); }));
    QWhatsThis::hideText();
}

void TestShellHands::aboutSaysTheVersionsAndCopiesThem()
{
    QVERIFY(command(u"about chancery"_s));
    auto *dialog = Hands::dialog<Ui::AboutDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(Hands::click(Hands::buttonIn(dialog, u"Copy versions"_s)));
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.contains(QLatin1String(qVersion())));
    QVERIFY(copied.contains(QCoreApplication::applicationVersion()));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(Hands::isAllClosed());
}

void TestShellHands::diagnosticsHoldNothingPrivate()
{
    const QTemporaryDir directory;
    QVERIFY(command(u"save diagnostics"_s));
    auto *dialog = Hands::dialog<QFileDialog>();
    QVERIFY(dialog != nullptr);
    const QString name = directory.filePath(u"d.txt"_s);
    Test::giveFileName(*dialog, name);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"[versions]"_s) && text.contains(u"meeting_requests: "_s));
    QVERIFY(!text.contains(m_window->profile().directory()));
    QVERIFY(!text.contains(QDir::homePath() + u'/'));
    // No word of any record: what people wrote stands in none of its lines.
    const Domain::Collection &requests = *Domain::collectionNamed("meeting_requests");
    const auto keys = m_window->profile().reader().keys({.collection = &requests});
    const auto rows = m_window->profile().reader().fetch(requests, *keys);
    QVERIFY(!rows->empty());
    for (const Store::Row &row : *rows) {
        QVERIFY(!text.contains(row.id) && !text.contains(row.document.value("purpose"_L1).toString()));
    }
}

void TestShellHands::aNewProfileIsAskedFor()
{
    const QSignalSpy chosen(m_window->window(), &Ui::MainWindow::profileChosen);
    auto *menu = m_window->window()->findChild<Ui::ProfileMenu *>();
    menu->popup({100, 100});
    QTest::keyClick(menu, Qt::Key_Up); // The last entry.
    QCOMPARE(menu->activeAction()->text(), u"New profile…"_s);
    QTest::keyClick(menu, Qt::Key_Return);
    auto *dialog = Hands::dialog<QInputDialog>();
    QVERIFY(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"Geneva/.."_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(Hands::isAllClosed());
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(QFileInfo(chosen.first().first().toString()).fileName(), u"Geneva"_s); // Not outside its folder.
}

QTEST_MAIN(TestShellHands)
#include "tst_shellhands.moc"
