// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who asks the system for less motion has it always: nothing in the window moves by itself, so there is nothing to turn
// off. A bar without an end is what Qt would move.

#include "testprofile.h"
#include "ui/common/theme.h"
#include "ui/shell/firstsyncpanel.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/places.h"
#include "ui/shell/storagecard.h"

#include <QAbstractAnimation>
#include <QProgressBar>
#include <QPropertyAnimation>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace Chancery;
using namespace Qt::StringLiterals;

class TestReducedMotion : public QObject
{
    Q_OBJECT

    /// What moves, or would as soon as it is seen.
    static QStringList movingIn(QWidget &ground)
    {
        (void)ground.grab(); // The style starts its animations when it draws.
        QStringList moving;
        for (const QAbstractAnimation *each : ground.findChildren<QAbstractAnimation *>()) {
            const auto *change = qobject_cast<const QPropertyAnimation *>(each);
            const QByteArray what = change != nullptr ? change->propertyName() : each->metaObject()->className();
            // Qt lets the mark in a field appear within a sixth of a second; it does not move.
            if (each->totalDuration() > 0 && !what.toLower().endsWith("opacity")) {
                moving << QString::fromLatin1(what) + u" in "_s
                        + QString::fromLatin1(each->parent()->metaObject()->className()) + each->parent()->objectName();
            }
        }
        for (const QProgressBar *bar : ground.findChildren<QProgressBar *>()) {
            if (bar->minimum() == bar->maximum()) {
                moving << u"the bar “%1”"_s.arg(bar->accessibleName());
            }
        }
        for (const QTreeView *tree : ground.findChildren<QTreeView *>()) {
            if (tree->isAnimated()) {
                moving << tree->objectName();
            }
        }
        return moving;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Ui::Theme>(*qApp);
        m_theme->apply(Ui::Theme::Mode::Light);
        m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {});
        m_keeper = std::make_unique<Ui::AccountKeeper>(m_profile->directory(), m_profile->settings());
    }

    void nothingMovesOnAnyPage()
    {
        auto window = Ui::MainWindow::make({m_profile->session(), m_profile->settings(), *m_keeper, u"en"_s});
        QVERIFY(window.has_value());
        (*window)->resize(1280, 800);
        (*window)->show();
        for (const Ui::PlaceInfo &place : Ui::places()) {
            if (!place.page.isEmpty()) {
                (*window)->open({QString(place.page)});
                QTRY_VERIFY2((*window)->isAtRest(), place.page.data());
                const QStringList moving = movingIn(**window);
                QVERIFY2(moving.isEmpty(), qPrintable(place.page + u": "_s + moving.join(u", "_s)));
            }
        }
    }

    void theFirstSyncStandsStillUntilItIsKnownHowMuchThereIs()
    {
        Test::TestProfile empty(Test::TestProfile::Content {.demonstration = false});
        Ui::FirstSyncPanel panel(empty.session());
        panel.setVisible(true);
        QCOMPARE(movingIn(panel), QStringList());
    }

    void freeingSpaceStandsStillUntilItIsKnownHowMuchThereIs()
    {
        Ui::StorageCard card(m_profile->services(), m_profile->directory());
        card.setVisible(true);
        QTRY_VERIFY(card.isAtRest());
        auto *bar = card.findChild<QProgressBar *>();
        for (QPushButton *button : card.findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"Free"_s)) {
                button->setEnabled(true);
                button->click();
            }
        }
        QVERIFY(!bar->isHidden());
        QCOMPARE(movingIn(card), QStringList());
        QTRY_VERIFY(card.isAtRest());
    }

private:
    std::unique_ptr<Ui::Theme> m_theme;
    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<Ui::AccountKeeper> m_keeper;
};

QTEST_MAIN(TestReducedMotion)
#include "tst_reducedmotion.moc"
