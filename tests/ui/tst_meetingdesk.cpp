// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desk of meetings management, at two windows at once, with missions at theirs, over one endpoint: allotting by
// dragging, what is in the way, blockings, two officers who want the same slot, a request that comes too late.

#include "meetingwindows.h"
#include "ui/meetings/plandialog.h"

#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;
using Ui::BoothBoard;

namespace {
constexpr int Patience = PersonsWindow::Patience;
constexpr int Length = 20; ///< Minutes of every meeting here.
} // namespace

class TestMeetingDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(openWindows(m_endpoint,
                            {{&m_france, u"FRA"_s, u"focal_point"_s},
                             {&m_kenya, u"KEN"_s, u"focal_point"_s},
                             {&m_desk, u"-"_s, u"mms_msu"_s},
                             {&m_second, u"-"_s, u"mms_msu"_s}}));
        m_venue = std::make_unique<Record>(bilateralArea(*m_france));
    }

    void theQueueSaysRankAndAge()
    {
        const QString id = request(*m_kenya, {9, 0}, u"foreign_minister"_s);
        QVERIFY(boardOf(*m_desk) != nullptr);
        auto *queue = m_desk->part<Ui::RequestQueue>();
        QVERIFY(chooseByKeys(*queue, id));
        const QString text = queue->currentItem()->text();
        for (const QString &words : {u"Kenya and Brazil"_s, u"Minister for Foreign Affairs"_s, u"waits"_s}) {
            QVERIFY2(text.contains(words), qPrintable(text));
        }
    }

    void draggedFromTheQueueToTheBoardARequestHasItsBooth()
    {
        const QString id = request(*m_france, {10, 0});
        BoothBoard *board = boardOf(*m_desk);
        QVERIFY(board != nullptr && chooseByKeys(*m_desk->part<Ui::RequestQueue>(), id));
        drop(*board, id, cellAt(0, {10, 0}));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_france, id), u"tentative"_s, Patience);
        QCOMPARE(begin(*m_france, id), slotAt({10, 0}).from);
        // Dropped by the other officer where nobody is, it moves; both see it.
        board = boardOf(*m_second);
        QTRY_COMPARE_WITH_TIMEOUT(board->cellOf(id), cellAt(0, {10, 0}), Patience);
        drag(*board, cellAt(0, {10, 0}), cellAt(1, {10, 40}));
        QTRY_COMPARE_WITH_TIMEOUT(begin(*m_france, id), slotAt({10, 40}).from, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(begin(*m_desk, id), slotAt({10, 40}).from, Patience);
    }

    void whatIsInTheWayIsListedAndMovesFirst()
    {
        const QString there = held(*m_kenya, 4, {11, 0});
        const QString coming = held(*m_france, 5, {11, 40});
        BoothBoard *board = boardOf(*m_desk);
        QTRY_COMPARE_WITH_TIMEOUT(board->cellOf(coming), cellAt(5, {11, 40}), Patience);
        drag(*board, cellAt(5, {11, 40}), cellAt(4, {11, 0}));
        QTRY_VERIFY(plan() != nullptr);
        auto *list = plan()->findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"Kenya"_s) && list->item(1)->text().contains(u"France"_s));
        QTest::keyClick(plan(), Qt::Key_Escape); // not agreed to: nothing moves
        QTRY_VERIFY(plan() == nullptr);
        QCOMPARE(m_desk->session->status().waiting, 0);
        drag(*board, cellAt(5, {11, 40}), cellAt(4, {11, 0}));
        QTRY_VERIFY(plan() != nullptr);
        QTest::keyClick(plan(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(begin(*m_france, coming), slotAt({11, 0}).from, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(booth(*m_kenya, there) != booth(*m_kenya, coming)
                                     || begin(*m_kenya, there) != slotAt({11, 0}).from,
                                 Patience);
        QCOMPARE(status(*m_kenya, there), u"tentative"_s);
    }

    void aBlockingClosesTheBoothForEverybody()
    {
        const auto booths = m_desk->reader().where(Booths::Description, Booths::Venue.name, m_venue->id());
        const auto last = std::max_element(booths.begin(), booths.end(), [](const Record &a, const Record &b) {
            return a.get(Booths::Code) < b.get(Booths::Code);
        });
        QVERIFY(m_desk->open(u"booths"_s, last->id() + u"/edit"_s));
        auto *editor = m_desk->part<Ui::RecordEditor>();
        QVERIFY(editor != nullptr);
        typeSpan(*editor, u"blockings"_s, slotAt({12, 0}, 60));
        typeInto(*editor->findChild<Ui::ListEditor *>(u"blockings"_s), u"reason"_s, u"Cleaning"_s);
        QTest::keyClick(editor, Qt::Key_S, Qt::ControlModifier);
        const int row = int(booths.size()) - 1;
        QTRY_VERIFY_WITH_TIMEOUT(cursorText(*m_france, row, {12, 20}).contains(u"closed"_s), Patience);
        QVERIFY(cursorText(*m_france, row, {13, 0}).contains(u"free"_s));
        const QString id = request(*m_kenya, {12, 20});
        QVERIFY(allotByKeys(*m_desk, id, row, {12, 20}));
        QTRY_VERIFY(m_desk->says(u"The booth is blocked at that time."_s));
        QCOMPARE(status(*m_desk, id), u"submitted"_s);
    }

    void ofTwoOfficersWhoWantOneSlotOneIsToldOfAnother()
    {
        const QString first = request(*m_france, {13, 0});
        const QString second = request(*m_kenya, {13, 0});
        for (const auto *officer : {&m_desk, &m_second}) {
            QTRY_COMPARE_WITH_TIMEOUT(status(**officer, first), u"submitted"_s, Patience);
            QTRY_COMPARE_WITH_TIMEOUT(status(**officer, second), u"submitted"_s, Patience);
            (*officer)->session->setWorkOffline(true);
        }
        QVERIFY(allotByKeys(*m_desk, first, 6, {13, 0}));
        QVERIFY(allotByKeys(*m_second, second, 6, {13, 0}));
        QTRY_COMPARE(status(*m_desk, first), u"tentative"_s); // both see it done, both wait
        QTRY_COMPARE(status(*m_second, second), u"tentative"_s);
        for (const auto *officer : {&m_desk, &m_second}) {
            (*officer)->session->setWorkOffline(false);
        }
        const auto attention = [](const PersonsWindow &officer) {
            return officer.session->status().attention;
        };
        QTRY_COMPARE_WITH_TIMEOUT(attention(*m_desk) + attention(*m_second), 1, Patience);
        const PersonsWindow &loser = attention(*m_desk) == 1 ? *m_desk : *m_second;
        const QString late = attention(*m_desk) == 1 ? first : second;
        QVERIFY(loser.open(u"outbox"_s));
        QTRY_VERIFY(loser.says(u"already given to another meeting"_s));
        QVERIFY(loser.press(u"offeredTime"_s, [&] { return attention(loser) == 0; }));
        const PersonsWindow &mission = late == first ? *m_france : *m_kenya;
        QTRY_COMPARE_WITH_TIMEOUT(status(mission, late), u"tentative"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isAtRest() && m_second->isAtRest(), Patience);
        QTRY_VERIFY_WITH_TIMEOUT(booth(*m_desk, first) != booth(*m_desk, second)
                                     || begin(*m_desk, first) != begin(*m_desk, second),
                                 Patience);
    }

    void aRequestFiledOfflineForATimeThatHasGoneComesBackWithOthers()
    {
        m_france->session->setWorkOffline(true);
        const QString id = fileByKeys(*m_france, u"Written on the plane"_s, u"Kenya"_s, slotAt({15, 0}));
        QVERIFY(!id.isEmpty());
        QVERIFY(m_france->open(u"meeting_requests"_s, id));
        QVERIFY(m_france->press(u"action:submit"_s, [&] { return status(*m_france, id) == "submitted"_L1; }));
        QCOMPARE(m_france->reader().row(MeetingRequests::Description, id).value()->badge, Store::Badge::Waiting);
        // Meanwhile the whole area is blocked at that time.
        for (const Record &each : m_desk->reader().where(Booths::Description, Booths::Venue.name, m_venue->id())) {
            QJsonObject blocking;
            write(blocking, "from", slotAt({15, 0}).from);
            write(blocking, "to", slotAt({15, 0}).to);
            QJsonArray blockings = each.get(Booths::Blockings);
            blockings.append(blocking);
            QJsonObject after = each.document();
            after.insert(u"blockings"_s, blockings);
            m_desk->session->update(Booths::Description, each.id(), each.document(), after).waitForFinished();
        }
        const auto isBlocked = [this](const Record &each) {
            const QJsonArray blockings = m_kenya->record(Booths::Description, each.id()).get(Booths::Blockings);
            return !blockings.isEmpty() && read<QDateTime>(blockings.last().toObject(), "from") == slotAt({15, 0}).from;
        };
        const auto booths = m_kenya->reader().where(Booths::Description, Booths::Venue.name, m_venue->id());
        QTRY_VERIFY_WITH_TIMEOUT(std::all_of(booths.begin(), booths.end(), isBlocked), Patience);
        m_france->session->setWorkOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(m_france->session->status().attention, 1, Patience);
        QVERIFY(m_france->open(u"outbox"_s));
        QTRY_VERIFY(m_france->says(u"No booth is free any more"_s));
        QVERIFY(m_france->press(u"offeredTime"_s, [this] { return m_france->session->status().attention == 0; }));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_desk, id), u"submitted"_s, Patience);
        const Record there = m_desk->record(MeetingRequests::Description, id);
        QCOMPARE(there.get(MeetingRequests::Purpose), u"Written on the plane"_s);
        QCOMPARE(MeetingRequests::windowsOf(there).size(), std::size_t(2));
    }

    void aProposalForTheWholeQueueIsTakenWithOneKey()
    {
        const QString id = request(*m_france, {16, 0});
        QVERIFY(boardOf(*m_desk) != nullptr && chooseByKeys(*m_desk->part<Ui::RequestQueue>(), id));
        QVERIFY(m_desk->press(u"Propose booths…"_s, [this] { return plan() != nullptr; }));
        QVERIFY(plan()->findChild<QListWidget *>()->count() >= 1);
        QTest::keyClick(plan(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_france, id), u"tentative"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->isAtRest(), Patience);
        QCOMPARE(m_desk->session->status().attention, 0); // it kept every rule of the endpoint
    }

private:
    /// Filed by that mission for the other one, and known to the desk.
    QString request(const PersonsWindow &mission, const QTime &time, const QString &rank = {})
    {
        const bool isFrench = &mission == m_france.get();
        QJsonObject document =
            requestFor(isFrench ? u"FRA"_s : u"KEN"_s, isFrench ? u"KEN"_s : u"BRA"_s, *m_venue, slotAt(time));
        if (!rank.isEmpty()) {
            document.insert(u"requester_rank"_s, rank);
        }
        const QString id = submitted(mission, document);
        const bool isThere = QTest::qWaitFor([&] { return status(*m_desk, id) == "submitted"_L1; }, Patience);
        return isThere ? id : QString();
    }
    QString held(const PersonsWindow &mission, int booth, const QTime &time)
    {
        const QString id = request(mission, time);
        const bool isHeld = allotByKeys(*m_desk, id, booth, time)
            && QTest::qWaitFor([&] { return status(mission, id) == "tentative"_L1; }, Patience);
        return isHeld ? id : QString();
    }
    static QString status(const PersonsWindow &person, const QString &id)
    {
        return person.record(MeetingRequests::Description, id).status();
    }
    static QDateTime begin(const PersonsWindow &person, const QString &id)
    {
        return person.record(MeetingRequests::Description, id).get(MeetingRequests::StartsAt);
    }
    static QString booth(const PersonsWindow &person, const QString &id)
    {
        return person.record(MeetingRequests::Description, id).get(MeetingRequests::Booth);
    }
    static QString cursorText(const PersonsWindow &person, int row, const QTime &time)
    {
        BoothBoard *board = boardOf(person);
        board->setCursorTo(cellAt(row, time));
        return board->cursorText();
    }
    [[nodiscard]] Ui::PlanDialog *plan() const { return dialogOver<Ui::PlanDialog>(*m_desk->window); }
    static void drag(BoothBoard &board, const BoothBoard::Cell &from, const BoothBoard::Cell &to)
    {
        board.setCursorTo(to);
        board.setCursorTo(from);
        const QPoint begin = board.rectOf(from, Length).center();
        const QPoint end = board.rectOf(to, Length).center();
        QTest::mousePress(board.viewport(), Qt::LeftButton, {}, begin);
        QTest::mouseMove(board.viewport(), (begin + end) / 2);
        QTest::mouseMove(board.viewport(), end);
        QTest::mouseRelease(board.viewport(), Qt::LeftButton, {}, end);
    }
    /// What the window system says while something is dragged from the queue: it has no drag of its own here.
    static void drop(BoothBoard &board, const QString &id, const BoothBoard::Cell &to)
    {
        board.setCursorTo(to);
        QMimeData dragged;
        dragged.setData(QLatin1String(BoothBoard::RequestType), id.toLatin1());
        const QPoint point = board.rectOf(to, Length).topLeft() + QPoint(2, 2);
        QDragEnterEvent enter(point, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QDragMoveEvent move(point, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        QDropEvent fall(point, Qt::CopyAction, &dragged, Qt::LeftButton, {});
        for (QEvent *event : std::initializer_list<QEvent *> {&enter, &move, &fall}) {
            QCoreApplication::sendEvent(board.viewport(), event);
        }
    }

    QTemporaryDir m_directory;
    EndpointProgram m_endpoint {m_directory.filePath(u"endpoint"_s)};
    std::unique_ptr<PersonsWindow> m_france;
    std::unique_ptr<PersonsWindow> m_kenya;
    std::unique_ptr<PersonsWindow> m_desk;
    std::unique_ptr<PersonsWindow> m_second;
    std::unique_ptr<Record> m_venue;
};

QTEST_MAIN(TestMeetingDesk)
#include "tst_meetingdesk.moc"
