// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "offlinewindow.h"
#include "ui/common/elidinglink.h"
#include "ui/common/toast.h"
#include "ui/common/words.h"
#include "ui/elections/electionview.h"
#include "ui/form/recordeditor.h"
#include "ui/list/collectionpage.h"
#include "ui/list/listtable.h"
#include "ui/record/recordview.h"
#include "ui/shell/commands.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/places.h"
#include "ui/shell/searchpopup.h"
#include "ui/shell/signinpage.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMetaEnum>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Ui::MainWindow;

class TestMainWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Ui::Theme>(*qApp); }
    void init()
    {
        m_theme->apply(Ui::Theme::Mode::Light);
        open({});
    }
    void cleanup() { close(); }

    void everyPageOpensAndComesToRest()
    {
        for (const Ui::PlaceInfo &place : Ui::places()) {
            if (!place.page.isEmpty()) {
                m_window->open({QString(place.page)});
                QCOMPARE(m_window->place().page, QString(place.page));
                QTRY_VERIFY2(m_window->isAtRest(), place.page.data());
                QVERIFY(!page()->title().isEmpty());
            }
        }
    }

    void everyCollectionShowsARecord()
    {
        for (const Domain::Collection *collection : Domain::catalogue()) {
            const auto keys = m_profile->reader().keys({.collection = collection, .limit = 1});
            QVERIFY_RESULT(keys);
            if (keys->empty()) {
                continue;
            }
            const auto rows = m_profile->reader().fetch(*collection, std::span(*keys).first(1));
            QVERIFY_RESULT(rows);
            const QString name = QString::fromLatin1(collection->name.data(), qsizetype(collection->name.size()));
            m_window->open({name, rows->front().id});
            QTRY_VERIFY2(m_window->isAtRest(), qPrintable(name));
            if (name == "elections"_L1) {
                QVERIFY(page()->findChild<Ui::ElectionView *>()->isVisible());
            } else if (name != "guide_pages"_L1) {
                QVERIFY(page()->findChild<Ui::RecordView *>()->isVisible());
            }
        }
    }

    void anUnknownPageIsHome()
    {
        m_window->open({u"nowhere"_s, u"1"_s});
        QCOMPARE(m_window->place().page, u"home"_s);
    }

    void backAndForwardFollowTheWay()
    {
        m_window->open({u"states"_s});
        m_window->open({u"bodies"_s});
        auto *host = m_window->findChild<Ui::PageHost *>();
        host->back();
        QCOMPARE(host->place().page, u"states"_s);
        host->forward();
        QCOMPARE(host->place().page, u"bodies"_s);
    }

    void theSidebarOpensPagesWithTheKeyboard()
    {
        auto *list = m_window->findChild<QWidget *>(u"sidebar"_s)->findChild<QListWidget *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_window->place().page, u"elections"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_window->place().page, u"seat_map"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_window->place().page, u"ledger"_s);
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_window->place().page, u"candidatures"_s);
    }

    void furtherPagesUnfoldWithTheKeyboardAndForTheOpenPage()
    {
        auto *list = m_window->findChild<QWidget *>(u"sidebar"_s)->findChild<QListWidget *>();
        const auto find = [list](const QString &text) {
            return list->findItems(text, Qt::MatchExactly).value(0);
        };
        QVERIFY(find(u"Contests"_s)->isHidden());
        list->setCurrentItem(find(u"Candidatures"_s));
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_window->place().page, u"candidatures"_s);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(!find(u"Contests"_s)->isHidden());
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(m_window->place().page, u"corrections"_s);
        QVERIFY(find(u"Booths"_s)->isHidden());
        m_window->open({u"booths"_s});
        QVERIFY(!find(u"Booths"_s)->isHidden());
    }

    void everyCommandIsInAMenuAndCanBeFoundByName()
    {
        auto *commands = m_window->findChild<Ui::Commands *>();
        const QSet<QAction *> listed = actionsIn(m_window->menuBar()->actions());
        QSet<QKeySequence> keys;
        const auto ids = QMetaEnum::fromType<Ui::Commands::Id>();
        for (int i = 0; i < ids.keyCount(); ++i) {
            QAction *action = commands->action(Ui::Commands::Id(ids.value(i)));
            QVERIFY2(action != nullptr && !action->text().isEmpty(), ids.key(i));
            QVERIFY2(listed.contains(action), ids.key(i));
            for (const QKeySequence &each : action->shortcuts()) {
                QVERIFY2(!keys.contains(each), qPrintable(each.toString()));
                keys.insert(each);
            }
        }
        m_window->open({u"search"_s, u">sidebar"_s});
        auto *popup = m_window->findChild<Ui::SearchPopup *>();
        QTRY_VERIFY(popup->isAtRest());
        QCOMPARE(popup->list()->count(), 2); // A heading and the command.
        QTest::keyClick(popup->line(), Qt::Key_Return);
        QVERIFY(!m_window->findChild<QWidget *>(u"sidebar"_s)->isVisible());
    }

    void theWayIsShownAndCanBeClicked()
    {
        m_window->open({u"states"_s, m_profile->idWhere("states", "code", u"KEN"_s)});
        QTRY_COMPARE(wayShown().size(), 3);
        const QStringList way = wayShown();
        QCOMPARE(way.last(), u"Kenya"_s);
        auto *bar = m_window->findChild<QWidget *>(u"topBar"_s);
        for (QPushButton *each : bar->findChildren<QPushButton *>()) {
            if (each->accessibleName() == way.at(1)) {
                QTest::mouseClick(each, Qt::LeftButton);
                break;
            }
        }
        QCOMPARE(m_window->place().id, QString());
    }

    void theLastChangeCanBeUndone()
    {
        const Domain::Collection &dignitaries = *Domain::collectionNamed("dignitaries");
        const QJsonObject document {
            {"name"_L1, u"Aaa Exemple"_s}, {"state"_L1, u"FRA"_s}, {"rank"_L1, u"foreign_minister"_s}};
        const auto made = m_profile->session().create(dignitaries, document).result();
        QVERIFY(made.has_value());
        auto *undo = m_window->findChild<Ui::Undo *>();
        undo->remember({Ui::Undo::Kind::Created, &dignitaries, *made, {}, document});
        QVERIFY(!m_window->findChild<Ui::Toast *>()->text().isEmpty());
        undo->undo();
        QTRY_VERIFY(!m_profile->reader().row(dignitaries, *made).value().has_value());
    }

    void choosingARowShowsItsRecord()
    {
        m_window->open({u"states"_s});
        QTRY_VERIFY(m_window->isAtRest());
        auto *table = page()->findChild<Ui::ListTable *>();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(60, 60));
        QTRY_VERIFY(page()->findChild<Ui::RecordView *>()->isVisible());
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Escape);
        QTRY_VERIFY(!page()->findChild<Ui::RecordView *>()->isVisible());
    }

    void typingInTheSearchFieldNarrowsTheList()
    {
        m_window->open({u"states"_s});
        QTRY_VERIFY(m_window->isAtRest());
        auto *table = page()->findChild<Ui::ListTable *>();
        const int all = table->rows().rowCount();
        QTest::keyClicks(page()->findChild<QLineEdit *>(u"search"_s), u"guinea"_s);
        QTRY_VERIFY(table->rows().rowCount() > 0 && table->rows().rowCount() < all);
    }

    void globalSearchGroupsWhatItFinds()
    {
        m_window->open({u"search"_s, u"security council"_s});
        auto *popup = m_window->findChild<Ui::SearchPopup *>();
        QTRY_VERIFY(popup->isAtRest() && popup->list()->count() > 3);
        QTest::keyClick(popup->line(), Qt::Key_Return);
        QVERIFY(!popup->isVisible());
        QVERIFY(!m_window->place().id.isEmpty() || !m_window->place().page.isEmpty());
    }

    void theNewButtonIsThereForThoseWhoMayCreate()
    {
        m_window->open({u"meeting_requests"_s});
        QVERIFY(page()->findChild<QPushButton *>(u"new"_s)->isVisible());
        m_window->open({u"states"_s});
        QVERIFY(!page()->findChild<QPushButton *>(u"new"_s)->isVisible());
    }

    void aFormStaysWhileOtherPagesAreLookedAt()
    {
        m_window->open({u"meeting_requests"_s, u"new"_s});
        auto *editor = page()->findChild<Ui::RecordEditor *>();
        QVERIFY(editor != nullptr);
        QTest::keyClicks(editor->findChild<QLineEdit *>(), u"Climate"_s);
        m_window->open({u"states"_s});
        m_window->open({u"meeting_requests"_s});
        QVERIFY(page()->findChild<Ui::RecordEditor *>()->isVisible());
        QVERIFY(page()->hasUnsavedChanges());
    }

    void aFormInWhichNothingWasWrittenGivesWay()
    {
        m_window->open({u"meeting_requests"_s, u"new"_s});
        QVERIFY(page()->findChild<Ui::RecordEditor *>() != nullptr);
        const QString id = m_profile->idWhere("meeting_requests", "status", u"confirmed"_s);
        m_window->open({u"meeting_requests"_s, id});
        QTRY_VERIFY(page()->findChild<Ui::RecordEditor *>() == nullptr);
        QVERIFY(page()->findChild<QPushButton *>(u"new"_s)->isVisible());
        QCOMPARE(m_window->place().id, id);
    }

    void anOfflineEditShowsUpInTheOutbox()
    {
        const QJsonObject document {
            {"name"_L1, u"Aaa Exemple"_s}, {"state"_L1, u"FRA"_s}, {"rank"_L1, u"foreign_minister"_s}};
        QVERIFY(m_profile->session().create(*Domain::collectionNamed("dignitaries"), document).result().has_value());
        m_window->open({u"outbox"_s});
        QTRY_VERIFY(m_window->isAtRest());
        QTRY_VERIFY(page()->findChild<QPushButton *>(u"drop"_s) != nullptr);
        page()->findChild<QPushButton *>(u"drop"_s)->click();
        QTRY_VERIFY(page()->findChild<QPushButton *>(u"drop"_s) == nullptr);
    }

    void signingInIsOfferedAndCanBeSkipped()
    {
        m_window->showSignIn();
        QVERIFY(m_window->findChild<Ui::SignInPage *>()->isVisible());
        m_window->findChild<QPushButton *>(u"skip"_s)->click();
        QVERIFY(!m_window->findChild<Ui::SignInPage *>()->isVisible());
        QCOMPARE(m_window->place().page, u"home"_s);
    }

    void everythingThatCanBeFocusedHasAName()
    {
        for (const char *name : {"home", "elections", "guide", "outbox", "settings"}) {
            m_window->open({QString::fromLatin1(name)});
            QTRY_VERIFY(m_window->isAtRest());
            for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
                const bool counts = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0
                    && !widget->inherits("QScrollArea") && widget->focusProxy() == nullptr;
                if (counts) {
                    QVERIFY2(isNamed(*widget), qPrintable(QString::fromLatin1(name) + u' ' + describe(*widget)));
                }
            }
        }
    }

    void everyPageIsMirroredForArabic()
    {
        close();
        QTranslator translator;
        QVERIFY(translator.load(u":/chancery/translations/chancery_ar.qm"_s));
        QCoreApplication::installTranslator(&translator);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        open({.language = u"ar"_s});
        QWidget *sidebar = m_window->findChild<QWidget *>(u"sidebar"_s);
        for (const Ui::PlaceInfo &place : Ui::places()) {
            if (place.page.isEmpty()) {
                continue;
            }
            m_window->open({QString(place.page)});
            QTRY_VERIFY2(m_window->isAtRest(), place.page.data());
            QCOMPARE(page()->layoutDirection(), Qt::RightToLeft);
            QVERIFY(sidebar->mapTo(m_window, QPoint()).x() > m_window->width() / 2);
            QVERIFY2(isArabic(page()->title()), place.page.data());
        }
        m_window->open({u"meeting_requests"_s, u"new"_s});
        QVERIFY(page()->findChild<Ui::RecordEditor *>() != nullptr);
        close();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&translator);
    }

    void bothThemesDrawEveryPage()
    {
        m_theme->apply(Ui::Theme::Mode::Dark);
        m_window->open({u"elections"_s});
        QTRY_VERIFY(m_window->isAtRest());
        const QImage image = m_window->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() - 4, 60), Ui::Colours::dark().page);
    }

private:
    void open(const Test::TestProfile::Content &content)
    {
        m_person = std::make_unique<Test::OfflineWindow>(content);
        m_profile = &m_person->profile();
        m_window = m_person->window();
    }
    void close() { m_person.reset(); }
    Ui::Page *page() const { return m_window->findChild<Ui::PageHost *>()->page(); }
    static QSet<QAction *> actionsIn(const QList<QAction *> &actions)
    {
        QSet<QAction *> found;
        for (QAction *each : actions) {
            found.insert(each);
            if (each->menu() != nullptr) {
                found.unite(actionsIn(each->menu()->actions()));
            }
        }
        return found;
    }
    QStringList wayShown() const
    {
        QStringList way;
        auto *bar = m_window->findChild<QWidget *>(u"topBar"_s);
        for (const QWidget *each : bar->findChildren<QWidget *>()) {
            const bool isCrumb =
                each->property("role").toString() == "crumb"_L1 || qobject_cast<const Ui::ElidingCaption *>(each);
            if (isCrumb && !each->isHidden()) {
                way << each->accessibleName();
            }
        }
        return way;
    }
    static bool isNamed(const QWidget &widget)
    {
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        return !widget.accessibleName().isEmpty() || (button != nullptr && !button->text().isEmpty());
    }
    static QString describe(const QWidget &widget)
    {
        return u"%1 %2"_s.arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
    }
    static bool isArabic(const QString &text)
    {
        return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Arabic; });
    }

    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<Test::OfflineWindow> m_person;
    Test::TestProfile *m_profile = nullptr;
    MainWindow *m_window = nullptr;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
