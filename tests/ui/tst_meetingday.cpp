// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The day of a delegation at the windows of two colleagues, of the other mission and of meetings management, over one
// endpoint: the outcome with one key, a delay, another time by dragging, a colleague's calendar.

#include "domain/meetings/briefs.h"
#include "domain/meetings/engagements.h"
#include "exchange/calendar.h"
#include "meetingwindows.h"
#include "ui/meetings/calendarimport.h"
#include "ui/meetings/dayline.h"
#include "ui/meetings/outcomedialog.h"
#include "ui/meetings/plandialog.h"
#include "ui/meetings/programmepage.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;
using Ui::DayLine;

namespace {
constexpr int Patience = PersonsWindow::Patience;
/// Of the demonstration set: France met Kenya on 19 November 2026, and nobody has said yet what came of it.
const QString Met = u"019b76da-a800-7e11-8a21-7f2e3d4c5b71"_s;
} // namespace

class TestMeetingDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(openWindows(m_endpoint,
                            {{&m_france, u"FRA"_s, u"focal_point"_s},
                             {&m_colleague, u"FRA"_s, u"officer"_s},
                             {&m_kenya, u"KEN"_s, u"focal_point"_s},
                             {&m_desk, u"-"_s, u"mms_msu"_s}}));
    }

    void oneKeyRecordsTheOutcomeAndTheFollowUps()
    {
        DayLine *line = dayOf(*m_france, QDate(2026, 11, 19));
        QVERIFY(line != nullptr);
        line->choose(Met);
        QTest::keyClick(line, Qt::Key_R);
        QTRY_VERIFY(dialogOver<Ui::OutcomeDialog>(*m_france->window) != nullptr);
        auto *dialog = dialogOver<Ui::OutcomeDialog>(*m_france->window);
        QWidget *texts = dialog->focusWidget();
        QVERIFY(qobject_cast<QPlainTextEdit *>(texts) != nullptr); // the cursor is where one writes
        QTest::keyClicks(texts, u"They will join us"_s);
        QTest::keyClick(texts, Qt::Key_Tab);
        QTest::keyClicks(dialog->focusWidget(), u"Send the programme"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(record(*m_kenya, Met).status(), u"held"_s, Patience);
        // The colleague reads it, the other mission and meetings management do not.
        const auto notes = [](const PersonsWindow &person) {
            return person.reader().where(Briefs::Description, Briefs::Meeting.name, Met);
        };
        QTRY_COMPARE_WITH_TIMEOUT(notes(*m_colleague).size(), std::size_t(1), Patience);
        QCOMPARE(notes(*m_colleague).front().get(Briefs::Outcome), u"They will join us"_s);
        QCOMPARE(notes(*m_colleague).front().get(Briefs::FollowUps).size(), 1);
        QVERIFY(notes(*m_kenya).empty() && notes(*m_desk).empty());
    }

    void aDelayIsListedAndAsksForLaterTimes()
    {
        const QString first = confirmed({9, 20}, 0);
        const QString second = confirmed({9, 40}, 1);
        DayLine *line = dayOf(*m_france, workingDay());
        QTRY_VERIFY_WITH_TIMEOUT(line->rectOf(first).isValid() && line->rectOf(second).isValid(), Patience);
        line->choose(first);
        const auto *late = m_france->part<QPushButton>(u"late"_s);
        late->menu()->popup(QPoint());
        QTest::keyClick(late->menu(), Qt::Key_Down); // by five minutes
        for (int i = 0; i < 3; ++i) {
            QTest::keyClick(late->menu(), Qt::Key_Down); // by twenty
        }
        QTest::keyClick(late->menu(), Qt::Key_Return);
        QTRY_VERIFY(plan() != nullptr);
        QCOMPARE(plan()->findChild<QListWidget *>()->count(), 2);
        QVERIFY(changesOf(*m_france, first).empty()); // listed, not done
        QTest::keyClick(plan(), Qt::Key_Return);
        for (const auto &[meeting, time] : {std::pair(first, QTime(9, 40)), std::pair(second, QTime(10, 0))}) {
            QTRY_COMPARE_WITH_TIMEOUT(changesOf(*m_desk, meeting).size(), std::size_t(1), Patience);
            const Record change = changesOf(*m_desk, meeting).front();
            QTRY_COMPARE_WITH_TIMEOUT(record(*m_desk, change.id()).status(), u"submitted"_s, Patience);
            QCOMPARE(MeetingRequests::windowsOf(change).front().from, slotAt(time).from);
            // Until somebody decides, the meeting keeps its place; the other mission sees what is asked.
            QCOMPARE(record(*m_kenya, meeting).status(), u"confirmed"_s);
            QTRY_COMPARE_WITH_TIMEOUT(changesOf(*m_kenya, meeting).size(), std::size_t(1), Patience);
        }
    }

    void draggingAMeetingAsksForAnotherTime()
    {
        const QString meeting = confirmed({14, 0}, 2);
        DayLine *line = dayOf(*m_france, workingDay());
        QTRY_VERIFY_WITH_TIMEOUT(line->rectOf(meeting).isValid(), Patience);
        line->choose(meeting);
        const QPoint begin = line->rectOf(meeting).center();
        const QPoint end = begin + QPoint(0, line->pixelsFor(60));
        QTest::mousePress(line->viewport(), Qt::LeftButton, {}, begin);
        QTest::mouseMove(line->viewport(), (begin + end) / 2);
        QTest::mouseMove(line->viewport(), end);
        QTest::mouseRelease(line->viewport(), Qt::LeftButton, {}, end);
        QTRY_VERIFY(plan() != nullptr);
        QTest::mouseClick(plan()->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(changesOf(*m_desk, meeting).size(), std::size_t(1), Patience);
        QCOMPARE(MeetingRequests::windowsOf(changesOf(*m_desk, meeting).front()).front().from, slotAt({15, 0}).from);
        QCOMPARE(record(*m_desk, meeting).get(MeetingRequests::StartsAt), slotAt({14, 0}).from);
    }

    void aColleaguesCalendarIsLookedThroughAndTaken()
    {
        const Exchange::CalendarEvent dinner {.uid = u"dinner@example.org"_s,
                                              .summary = u"Dinner of the group"_s,
                                              .start = slotAt({19, 30}).from,
                                              .end = slotAt({19, 30}, 90).to,
                                              .zone = "America/New_York"};
        const Exchange::CalendarEvent lunch {.uid = u"lunch@example.org"_s,
                                             .summary = u"Lunch that is not ours"_s,
                                             .start = slotAt({12, 30}).from,
                                             .end = slotAt({12, 30}, 60).to,
                                             .zone = "America/New_York"};
        const QString file = m_directory.filePath(u"colleague.ics"_s);
        QFile calendar(file);
        QVERIFY(calendar.open(QIODevice::WriteOnly) && calendar.write(Exchange::toCalendar({dinner, lunch})) > 0);
        calendar.close();
        QVERIFY(dayOf(*m_france, workingDay()) != nullptr);
        m_france->part<Ui::ProgrammePage>()->importCalendar(file);
        QTRY_VERIFY(dialogOver<Ui::CalendarImport>(*m_france->window) != nullptr);
        auto *preview = dialogOver<Ui::CalendarImport>(*m_france->window);
        QCOMPARE(preview->chosen(), 2);
        auto *list = preview->findChild<QAbstractItemView *>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End);
        QTest::keyClick(list, Qt::Key_Space); // not this one
        QCOMPARE(preview->chosen(), 1);
        QTest::mouseClick(preview->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        const auto taken = [](const PersonsWindow &person) {
            QStringList names;
            for (const Record &each :
                 person.reader().where(Engagements::Description, Engagements::StateCode.name, u"FRA"_s)) {
                if (each.get(Engagements::StartsAt) >= slotAt({0, 0}).from) {
                    names << each.get(Engagements::Name);
                }
            }
            return names;
        };
        QTRY_COMPARE_WITH_TIMEOUT(taken(*m_colleague).size(), 1, Patience);
        QVERIFY(taken(*m_kenya).isEmpty());
    }

private:
    /// A meeting of France with Kenya in that booth at that time of the working day, arranged without a click.
    QString confirmed(const QTime &time, int booth)
    {
        const QString id = submitted(*m_france, requestFor(u"FRA"_s, u"KEN"_s, bilateralArea(*m_france), slotAt(time)));
        const auto wait = [&](const char *status) {
            return QTest::qWaitFor([&] { return record(*m_desk, id).status() == QLatin1String(status); }, Patience);
        };
        const auto booths =
            m_desk->reader().where(Booths::Description, Booths::Venue.name, bilateralArea(*m_desk).id());
        QJsonObject args {{u"booth"_s, booths.at(std::size_t(booth)).id()}};
        write(args, "starts_at", slotAt(time).from);
        write(args, "ends_at", slotAt(time).to);
        if (wait("submitted")) {
            m_desk->session->act(MeetingRequests::Description, id, u"hold"_s, args).waitForFinished();
            m_desk->session->act(MeetingRequests::Description, id, u"confirm"_s, {}).waitForFinished();
        }
        const bool isThere = QTest::qWaitFor(
            [&] {
                return record(*m_france, id).status() == "confirmed"_L1
                    && record(*m_kenya, id).status() == "confirmed"_L1;
            },
            Patience);
        return isThere ? id : QString();
    }
    /// The programme of the whole delegation.
    static DayLine *dayOf(const PersonsWindow &person, const QDate &day)
    {
        auto *line = person.open(u"programme"_s, day.toString(Qt::ISODate)) ? person.part<DayLine>() : nullptr;
        if (line != nullptr) {
            line->setFocus();
        }
        return line;
    }
    static Record record(const PersonsWindow &person, const QString &id)
    {
        return person.record(MeetingRequests::Description, id);
    }
    static std::vector<Record> changesOf(const PersonsWindow &person, const QString &meeting)
    {
        return person.reader().where(MeetingRequests::Description, MeetingRequests::RevisionOf.name, meeting);
    }
    [[nodiscard]] Ui::PlanDialog *plan() const { return dialogOver<Ui::PlanDialog>(*m_france->window); }

    QTemporaryDir m_directory;
    EndpointProgram m_endpoint {m_directory.filePath(u"endpoint"_s)};
    std::unique_ptr<PersonsWindow> m_france;
    std::unique_ptr<PersonsWindow> m_colleague;
    std::unique_ptr<PersonsWindow> m_kenya;
    std::unique_ptr<PersonsWindow> m_desk;
};

QTEST_MAIN(TestMeetingDay)
#include "tst_meetingday.moc"
