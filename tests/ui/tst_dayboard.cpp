// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The day board over the demonstration set: 9 December 2026 has one booth held at 10:00, the next meeting after it at
// 10:20 in the same booth, one at 11:00 in another, and three requests that wait.

#include "domain/meetings/meetingrequests.h"
#include "testprofile.h"
#include "ui/common/display.h"
#include "ui/common/notice.h"
#include "ui/meetings/boardpage.h"
#include "ui/meetings/boothboard.h"
#include "ui/meetings/daychooser.h"
#include "ui/meetings/plandialog.h"
#include "ui/meetings/requestqueue.h"

#include <QDateEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Qt::StringLiterals;
using Ui::BoothBoard;

class TestDayBoard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(u"mms_msu"_s, {}); }
    void cleanup()
    {
        m_page.reset();
        m_profile.reset();
    }

    void theDayShowsWhatIsAllottedAndWhatWaits()
    {
        QCOMPARE(board().cellOf(held()), (BoothBoard::Cell {0, 60}));
        QCOMPARE(queue().count(), 3);
        board().setCursorTo({0, 60});
        QCOMPARE(board().chosen(), held());
        QVERIFY2(board().cursorText().contains(u"Brazil"_s), qPrintable(board().cursorText()));
        board().setCursorTo({1, 60});
        QVERIFY(board().chosen().isEmpty());
    }

    void theDayReadsTheSameWhereTextRunsFromTheRight()
    {
        const QDate day(2026, 12, 9);
        for (const QString &language : {u"ar"_s, u"zh"_s, u"en"_s}) {
            const QLocale locale = Ui::localeOf(language);
            QGuiApplication::setLayoutDirection(locale.textDirection());
            Ui::DayChooser chooser(locale);
            chooser.setDay(day);
            QCOMPARE(chooser.findChild<QDateEdit *>()->text(), Ui::dayText(day, locale));
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theBoardScrollsNoFartherThanItMust()
    {
        board().setCursorTo({0, 60});
        QCOMPARE(board().horizontalScrollBar()->value(), 0);
        board().resize(300, 600);
        QVERIFY(board().horizontalScrollBar()->value() > 0);
        board().resize(1000, 600);
        QCOMPARE(board().horizontalScrollBar()->value(), 0); // The hours before are seen again.
        board().horizontalScrollBar()->setValue(40);
        board().resize(900, 600);
        QCOMPARE(board().horizontalScrollBar()->value(), 40);
    }

    void aMissionSeesItsOwnDayAndMovesNothing()
    {
        open(u"focal_point"_s, u"FRA"_s);
        QVERIFY(queue().isHidden());
        board().setCursorTo({0, 60});
        QTest::keyClick(&board(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&board(), Qt::Key_Return);
        QVERIFY(m_profile->reader().outbox()->empty());
    }

    void draggingAMeetingToAFreePlaceMovesItAtOnce()
    {
        const QString id = confirmed();
        const BoothBoard::Cell from = *board().cellOf(id);
        drag(from, {4, from.minute + 40}, 20);
        QTRY_COMPARE(m_profile->reader().outbox()->size(), std::size_t(1));
        QCOMPARE(record(id).get(MeetingRequests::StartsAt), instant(u"2026-12-09T16:00:00Z"_s));
        QTRY_COMPARE(board().cellOf(id), (BoothBoard::Cell {4, from.minute + 40}));
    }

    void theKeyboardCarriesAMeetingToo()
    {
        board().setCursorTo(*board().cellOf(held()));
        QTest::keyClick(&board(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&board(), Qt::Key_Escape);
        QVERIFY(m_profile->reader().outbox()->empty());
        QTest::keyClick(&board(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&board(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&board(), Qt::Key_Return);
        QTRY_COMPARE(board().cellOf(held()), (BoothBoard::Cell {1, 80}));
    }

    void whatIsCarriedStaysInTheHandWhileTheBoardChanges()
    {
        board().setCursorTo(*board().cellOf(held()));
        QTest::keyClick(&board(), Qt::Key_Down, Qt::ControlModifier);
        queue().setCurrentRow(0);
        const Record request = record(queue().chosen());
        m_profile->session().act(request.collection(), request.id(), u"reject"_s, {{u"reason"_s, u"Full"_s}});
        QTRY_VERIFY(queue().count() == 2 && m_page->isAtRest());
        QTest::keyClick(&board(), Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(&board(), Qt::Key_Return);
        QTRY_COMPARE(board().cellOf(held()), (BoothBoard::Cell {1, 80}));
    }

    void aWaitingRequestTakesTheFreeSlotThatIsChosen()
    {
        queue().setCurrentRow(0);
        const QString id = queue().chosen();
        board().setCursorTo({6, 120});
        QTest::keyClick(&board(), Qt::Key_Return);
        QTRY_COMPARE(record(id).status(), u"tentative"_s);
        QTRY_COMPARE(queue().count(), 2);
        QCOMPARE(board().cellOf(id), (BoothBoard::Cell {6, 120}));
    }

    void whatIsPressedTwiceIsDoneOnce()
    {
        queue().setCurrentRow(0);
        const QString id = queue().chosen();
        board().setCursorTo({6, 120});
        QTest::keyClick(&board(), Qt::Key_Return);
        QTest::keyClick(&board(), Qt::Key_Return); // Before the board shows the first.
        QTRY_COMPARE(board().cellOf(id), (BoothBoard::Cell {6, 120}));
        QTRY_VERIFY(m_page->isAtRest());
        QCOMPARE(m_profile->reader().outbox()->size(), std::size_t(1));
    }

    void whatIsInTheWayIsListedBeforeItMoves()
    {
        const QString id = confirmed();
        const BoothBoard::Cell from = *board().cellOf(id);
        drag(from, {0, 60}, 20);
        auto *dialog = m_page->window()->findChild<Ui::PlanDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->findChild<QListWidget *>()->count(), 2);
        QVERIFY(m_profile->reader().outbox()->empty());
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE(board().cellOf(id), (BoothBoard::Cell {0, 60}));
        QVERIFY(board().cellOf(held()) != (BoothBoard::Cell {0, 60}));
        QCOMPARE(m_profile->reader().outbox()->size(), std::size_t(2));
    }

    void cancellingAPlanChangesNothing()
    {
        drag(*board().cellOf(confirmed()), {0, 60}, 20);
        auto *dialog = m_page->window()->findChild<Ui::PlanDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->reject();
        QTRY_COMPARE(m_page->isAtRest(), true);
        QVERIFY(m_profile->reader().outbox()->empty());
    }

    void whatIsHeldIsConfirmedTogether()
    {
        const QString id = held();
        QTest::mouseClick(buttonNamed(u"Confirm what is held…"_s), Qt::LeftButton);
        auto *dialog = m_page->window()->findChild<Ui::PlanDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->findChild<QListWidget *>()->count(), 1);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE(record(id).status(), u"confirmed"_s);
    }

    void aProposalSaysWhyARequestGetsNothing()
    {
        QTest::mouseClick(buttonNamed(u"Propose booths…"_s), Qt::LeftButton);
        QTRY_VERIFY(m_page->window()->findChild<Ui::PlanDialog *>() != nullptr);
        const auto *list = m_page->window()->findChild<Ui::PlanDialog *>()->findChild<QListWidget *>();
        QCOMPARE(list->count(), 3);
        QVERIFY(!list->item(0)->text().isEmpty());
    }

    void aRefusalIsASentence()
    {
        // Before the venue opens: the rule of the request refuses it on this machine already.
        Q_EMIT board().moved(confirmed(), record(confirmed()).get(MeetingRequests::Booth),
                             instant(u"2026-12-09T05:00:00Z"_s));
        QTRY_VERIFY(!m_page->findChild<Ui::Notice *>()->isHidden());
        QVERIFY(m_page->findChild<Ui::Notice *>()->text().contains(u"opening hours"_s));
    }

private:
    void open(const QString &role, const QString &mission)
    {
        m_page.reset();
        m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {.mission = mission, .roles = role});
        m_page = std::make_unique<Ui::BoardPage>(m_profile->services());
        connect(&m_profile->session(), &Sync::Session::changed, m_page.get(), &Ui::BoardPage::refresh);
        m_page->resize(1200, 700);
        m_page->show();
        m_page->open(u"2026-12-09"_s);
        QTRY_VERIFY(m_page->isAtRest());
        board().setFocus();
    }
    [[nodiscard]] BoothBoard &board() const { return *m_page->findChild<BoothBoard *>(); }
    [[nodiscard]] Ui::RequestQueue &queue() const { return *m_page->findChild<Ui::RequestQueue *>(); }
    [[nodiscard]] QString held() const { return m_profile->idWhere("meeting_requests", "status", u"tentative"_s); }
    [[nodiscard]] QString confirmed() const
    {
        for (const Record &request :
             m_profile->reader().where(MeetingRequests::Description, "status", u"confirmed"_s)) {
            if (request.get(MeetingRequests::StartsAt) == instant(u"2026-12-09T15:20:00Z"_s)) {
                return request.id();
            }
        }
        return {};
    }
    [[nodiscard]] static QDateTime instant(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }
    [[nodiscard]] Record record(const QString &id) const
    {
        return *m_profile->reader().find(MeetingRequests::Description, id);
    }
    [[nodiscard]] QPushButton *buttonNamed(const QString &text) const
    {
        const auto buttons = m_page->findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
                                        [&text](const QPushButton *button) { return button->text() == text; });
        return found == buttons.end() ? nullptr : *found;
    }
    void drag(const BoothBoard::Cell &from, const BoothBoard::Cell &to, int minutes)
    {
        board().setCursorTo(from);
        const QPoint begin = board().rectOf(from, minutes).center();
        const QPoint end = board().rectOf(to, minutes).center();
        QWidget *view = board().viewport();
        QTest::mousePress(view, Qt::LeftButton, {}, begin);
        QTest::mouseMove(view, (begin + end) / 2);
        QTest::mouseMove(view, end);
        QTest::mouseRelease(view, Qt::LeftButton, {}, end);
    }

    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<Ui::BoardPage> m_page;
};

QTEST_MAIN(TestDayBoard)
#include "tst_dayboard.moc"
