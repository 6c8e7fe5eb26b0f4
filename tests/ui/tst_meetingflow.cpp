// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way of a request through the hands of those it passes, each at a window of their own over one endpoint: the two
// officers of the requesting mission, its head, the other mission, meetings management, and a third mission that is not
// to know. Everything that is tested is done with mouse and keys.

#include "meetingwindows.h"
#include "ui/form/actiondialog.h"
#include "ui/meetings/plandialog.h"

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {
constexpr int Patience = PersonsWindow::Patience;
} // namespace

class TestMeetingFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(openWindows(m_endpoint,
                            {{&m_france, u"FRA"_s, u"focal_point"_s},
                             {&m_head, u"FRA"_s, u"head"_s},
                             {&m_kenya, u"KEN"_s, u"focal_point"_s},
                             {&m_brazil, u"BRA"_s, u"officer"_s},
                             {&m_desk, u"-"_s, u"mms_msu"_s}}));
        m_venue = std::make_unique<Record>(bilateralArea(*m_france));
    }

    void fromDraftToConfirmedThroughAllHands()
    {
        const Span slot = slotAt({10, 0});
        const QString id = fileByKeys(*m_france, u"Through all hands"_s, u"Kenya"_s, slot, u"Head"_s);
        QVERIFY(!id.isEmpty());
        QCOMPARE(MeetingRequests::windowsOf(record(*m_france, id)).front().from, slot.from);
        // Of a Head of State the head of mission hears first, and nobody else.
        QVERIFY(m_france->open(u"meeting_requests"_s, id));
        QVERIFY(press(*m_france, u"action:submit"_s, id, u"for_approval"_s));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_head, id), u"for_approval"_s, Patience);
        QVERIFY(m_france->button(u"action:approve"_s) == nullptr);
        QVERIFY(m_head->open(u"meeting_requests"_s, id));
        QVERIFY(press(*m_head, u"action:approve"_s, id, u"submitted"_s));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_kenya, id), u"submitted"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_desk, id), u"submitted"_s, Patience);

        QVERIFY(m_desk->open(u"meeting_requests"_s, id));
        QVERIFY(press(*m_desk, u"action:start_review"_s, id, u"in_review"_s));
        QVERIFY(allotByKeys(*m_desk, id, 2, {10, 0}));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_france, id), u"tentative"_s, Patience);
        // The venue holds a booth for so many hours only.
        QVERIFY(record(*m_france, id).get(MeetingRequests::HeldUntil) > QDateTime::currentDateTimeUtc());

        // Kenya answers what it sees; of what it does not see yet, see below.
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_kenya, id), u"tentative"_s, Patience);
        accept(*m_kenya, id);
        for (const auto *person : {&m_france, &m_desk}) {
            QTRY_COMPARE_WITH_TIMEOUT(record(**person, id).get(MeetingRequests::Answer), u"accepted"_s, Patience);
        }

        // A third mission sees that the booth is occupied and no more.
        QTRY_VERIFY_WITH_TIMEOUT(cursorText(*m_brazil, 2, {10, 0}).contains(u"occupied"_s), Patience);
        QVERIFY(!cursorText(*m_brazil, 2, {10, 0}).contains(u"France"_s));
        QVERIFY(record(*m_brazil, id).id().isEmpty());
        QVERIFY(cursorText(*m_kenya, 2, {10, 0}).contains(u"France"_s));

        // All that is held on this day is confirmed together, after it was listed.
        QVERIFY(boardOf(*m_desk) != nullptr);
        QVERIFY(m_desk->press(u"Confirm what is held…"_s, [this] { return plan(*m_desk) != nullptr; }));
        QTest::mouseClick(plan(*m_desk)->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_france, id), u"confirmed"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_kenya, id), u"confirmed"_s, Patience);
    }

    void anAnswerToWhatHasChangedMeanwhileIsDecidedAgain()
    {
        const QString id = submitted(*m_france, requestFor(u"FRA"_s, u"KEN"_s, *m_venue, slotAt({10, 40})));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_kenya, id), u"submitted"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_desk, id), u"submitted"_s, Patience);
        m_kenya->session->setWorkOffline(true);
        QVERIFY(allotByKeys(*m_desk, id, 2, {10, 40}));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_france, id), u"tentative"_s, Patience);
        accept(*m_kenya, id);
        QTRY_COMPARE(record(*m_kenya, id).get(MeetingRequests::Answer), u"accepted"_s); // queued
        m_kenya->session->setWorkOffline(false);
        // Nobody accepts a booth that they have not seen: it is theirs to say whether it still holds.
        QTRY_COMPARE_WITH_TIMEOUT(m_kenya->session->status().attention, 1, Patience);
        QCOMPARE(record(*m_france, id).get(MeetingRequests::Answer), u"pending"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_kenya->says(u"Someone else changed this record in the meantime."_s), Patience);
        QVERIFY(m_kenya->press(u"Decide"_s, [this] { return m_kenya->button(u"keepMine"_s) != nullptr; }));
        QVERIFY(m_kenya->press(u"keepMine"_s));
        QTRY_COMPARE_WITH_TIMEOUT(record(*m_france, id).get(MeetingRequests::Answer), u"accepted"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_kenya->session->status().attention, 0, Patience);
        QCOMPARE(status(*m_kenya, id), u"tentative"_s);
    }

    void theOtherSideProposesAnotherTimeAndItIsTaken()
    {
        const QString id = submitted(*m_france, requestFor(u"FRA"_s, u"KEN"_s, *m_venue, slotAt({11, 0})));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_kenya, id), u"submitted"_s, Patience);
        QVERIFY(m_kenya->open(u"meeting_requests"_s, id));
        QVERIFY(m_kenya->press(u"action:propose"_s, [this] { return dialog(*m_kenya) != nullptr; }));
        // Too short a time is said where it was typed, and nothing of it is lost.
        typeInstant(*dialog(*m_kenya), u"from"_s, slotAt({14, 0}).from);
        typeInstant(*dialog(*m_kenya), u"to"_s, slotAt({14, 0}, 10).to);
        QTest::keyClick(dialog(*m_kenya), Qt::Key_Return);
        QTRY_VERIFY(m_kenya->says(u"shorter than the meeting"_s));
        typeInstant(*dialog(*m_kenya), u"to"_s, slotAt({14, 0}, 60).to);
        QTest::keyClick(dialog(*m_kenya), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(record(*m_france, id).get(MeetingRequests::Answer), u"proposed"_s, Patience);
        QVERIFY(m_france->open(u"meeting_requests"_s, id));
        QVERIFY(m_france->press(u"action:take_proposal"_s, [this, id] {
            return record(*m_france, id).get(MeetingRequests::Answer) == "accepted"_L1;
        }));
        QTRY_COMPARE_WITH_TIMEOUT(MeetingRequests::windowsOf(record(*m_desk, id)).front().from, slotAt({14, 0}).from,
                                  Patience);
        QTRY_COMPARE_WITH_TIMEOUT(record(*m_kenya, id).get(MeetingRequests::Answer), u"accepted"_s, Patience);
    }

    void theOtherSideDeclinesWithItsReason()
    {
        const QString id = submitted(*m_france, requestFor(u"FRA"_s, u"KEN"_s, *m_venue, slotAt({12, 0})));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_kenya, id), u"submitted"_s, Patience);
        QVERIFY(m_kenya->open(u"meeting_requests"_s, id));
        QVERIFY(m_kenya->press(u"action:decline"_s, [this] { return dialog(*m_kenya) != nullptr; }));
        typeInto(*dialog(*m_kenya), u"reason"_s, u"Our minister has left by then"_s);
        QTest::mouseClick(dialog(*m_kenya)->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_france, id), u"declined"_s, Patience);
        QVERIFY(m_france->open(u"meeting_requests"_s, id));
        QTRY_VERIFY(m_france->says(u"Our minister has left by then"_s));
    }

    void twoRequestsForOneMeetingAreMergedOnConsent()
    {
        const QString ours = submitted(*m_france, requestFor(u"FRA"_s, u"KEN"_s, *m_venue, slotAt({13, 0})));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_kenya, ours), u"submitted"_s, Patience);
        const QString theirs = submitted(*m_kenya, requestFor(u"KEN"_s, u"FRA"_s, *m_venue, slotAt({13, 0})));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_france, theirs), u"submitted"_s, Patience);
        QVERIFY(m_france->open(u"meeting_requests"_s, ours));
        QTRY_VERIFY(m_france->says(u"one meeting may be enough"_s));
        QVERIFY(m_france->press(u"action:offer_merge"_s, [this] { return dialog(*m_france) != nullptr; }));
        // The demonstration set has other requests of Kenya: the one that is meant is said here.
        dialog(*m_france)->findChild<Ui::FieldEditor *>(u"other"_s)->setValue(theirs);
        Q_EMIT dialog(*m_france)->findChild<Ui::FieldEditor *>(u"other"_s)->edited();
        QTest::keyClick(dialog(*m_france), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(record(*m_kenya, ours).get(MeetingRequests::MergeWith), theirs, Patience);
        // Without Kenya's consent there are still two.
        QCOMPARE(status(*m_france, theirs), u"submitted"_s);
        QVERIFY(m_kenya->open(u"meeting_requests"_s, ours));
        QVERIFY(m_kenya->press(u"action:merge"_s, [this, ours] {
            return record(*m_kenya, ours).get(MeetingRequests::Answer) == "accepted"_L1;
        }));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_france, theirs), u"cancelled"_s, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_kenya, theirs), u"cancelled"_s, Patience);
        QCOMPARE(status(*m_france, ours), u"submitted"_s);
    }

    void aChangeKeepsThePlaceUntilItIsConfirmed()
    {
        const QString old = submitted(*m_france, requestFor(u"FRA"_s, u"KEN"_s, *m_venue, slotAt({15, 0})));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_desk, old), u"submitted"_s, Patience);
        QVERIFY(allotByKeys(*m_desk, old, 3, {15, 0}));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_france, old), u"tentative"_s, Patience);
        QVERIFY(m_france->open(u"meeting_requests"_s, old));
        QVERIFY(m_france->press(u"amend"_s, [this] { return m_france->part<Ui::RecordEditor>() != nullptr; }));
        auto *editor = m_france->part<Ui::RecordEditor>();
        typeInto(*editor, u"purpose"_s, u"With one more point"_s);
        const QWidget &wish = *editor->findChild<Ui::ListEditor *>(u"windows"_s)->findChild<Ui::FieldForm *>();
        typeInstant(wish, u"from"_s, slotAt({16, 0}).from);
        typeInstant(wish, u"to"_s, slotAt({16, 0}, 60).to);
        QTest::mouseClick(m_france->button(u"save"_s), Qt::LeftButton);
        QString changed;
        QTRY_VERIFY(!(changed = idOf(*m_france, u"With one more point"_s)).isEmpty());
        QVERIFY(press(*m_france, u"action:submit"_s, changed, u"submitted"_s));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_desk, changed), u"submitted"_s, Patience);
        QCOMPARE(status(*m_france, old), u"tentative"_s);

        QVERIFY(allotByKeys(*m_desk, changed, 3, {16, 0}));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_france, changed), u"tentative"_s, Patience);
        QCOMPARE(status(*m_france, old), u"tentative"_s);
        QVERIFY(m_desk->open(u"meeting_requests"_s, changed));
        QVERIFY(press(*m_desk, u"action:confirm"_s, changed, u"confirmed"_s));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_france, old), u"cancelled"_s, Patience);
        QCOMPARE(record(*m_france, old).get(MeetingRequests::ReplacedBy), changed);
        QCOMPARE(status(*m_france, changed), u"confirmed"_s);
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_kenya, old), u"cancelled"_s, Patience);
    }

    void aRejectionSaysWhy()
    {
        const QString id = submitted(*m_france, requestFor(u"FRA"_s, u"BRA"_s, *m_venue, slotAt({17, 0})));
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_desk, id), u"submitted"_s, Patience);
        QVERIFY(boardOf(*m_desk) != nullptr);
        auto *queue = m_desk->part<Ui::RequestQueue>();
        QVERIFY(chooseByKeys(*queue, id));
        QTest::keyClick(queue, Qt::Key_Delete);
        QTRY_VERIFY(dialog(*m_desk) != nullptr);
        QTest::keyClick(dialog(*m_desk), Qt::Key_Return); // a reason is asked for
        QVERIFY(dialog(*m_desk) != nullptr);
        typeInto(*dialog(*m_desk), u"reason"_s, u"The area is closed for repairs"_s);
        QTest::mouseClick(dialog(*m_desk)->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(status(*m_france, id), u"rejected"_s, Patience);
        QVERIFY(m_france->open(u"meeting_requests"_s, id));
        QTRY_VERIFY(m_france->says(u"The area is closed for repairs"_s));
    }

private:
    static Record record(const PersonsWindow &person, const QString &id)
    {
        return person.record(MeetingRequests::Description, id);
    }
    static QString status(const PersonsWindow &person, const QString &id) { return record(person, id).status(); }
    static QString idOf(const PersonsWindow &person, const QString &purpose)
    {
        const auto found = person.reader().where(MeetingRequests::Description, "purpose", purpose);
        return found.empty() ? QString() : found.front().id();
    }
    /// Presses the button of an action until the record has that status.
    static bool press(const PersonsWindow &person, const QString &button, const QString &id, const QString &wanted)
    {
        return person.press(button, [&] { return status(person, id) == wanted; });
    }
    static void accept(const PersonsWindow &person, const QString &id)
    {
        QVERIFY(person.open(u"meeting_requests"_s, id));
        QVERIFY(person.press(u"action:accept"_s, [&person] { return dialog(person) != nullptr; }));
        QTest::keyClick(dialog(person), Qt::Key_Return);
    }
    static Ui::ActionDialog *dialog(const PersonsWindow &person)
    {
        return dialogOver<Ui::ActionDialog>(*person.window);
    }
    static Ui::PlanDialog *plan(const PersonsWindow &person) { return dialogOver<Ui::PlanDialog>(*person.window); }
    static QString cursorText(const PersonsWindow &person, int booth, const QTime &time)
    {
        Ui::BoothBoard *board = boardOf(person);
        board->setCursorTo(cellAt(booth, time));
        return board->cursorText();
    }

    QTemporaryDir m_directory;
    EndpointProgram m_endpoint {m_directory.filePath(u"endpoint"_s)};
    std::unique_ptr<PersonsWindow> m_france;
    std::unique_ptr<PersonsWindow> m_head;
    std::unique_ptr<PersonsWindow> m_kenya;
    std::unique_ptr<PersonsWindow> m_brazil;
    std::unique_ptr<PersonsWindow> m_desk;
    std::unique_ptr<Record> m_venue;
};

QTEST_MAIN(TestMeetingFlow)
#include "tst_meetingflow.moc"
