// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The programme over the demonstration set: on 8 December 2026 France meets Brazil at 09:00 and at 09:20 New York time,
// speaks at 10:00, has lunch, the press, and a departure.

#include "domain/meetings/briefs.h"
#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequests.h"
#include "exchange/calendar.h"
#include "testprofile.h"
#include "ui/common/notice.h"
#include "ui/meetings/calendarimport.h"
#include "ui/meetings/dayline.h"
#include "ui/meetings/meetingchanges.h"
#include "ui/meetings/meetingevents.h"
#include "ui/meetings/outcomedialog.h"
#include "ui/meetings/plandialog.h"
#include "ui/meetings/programmepage.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Qt::StringLiterals;

class TestProgrammePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { open(u"focal_point"_s, u"FRA"_s); }
    void cleanup()
    {
        m_page.reset();
        m_profile.reset();
    }

    void theDayShowsMeetingsAndEngagementsInOrder()
    {
        QVERIFY(line().rectOf(first()).isValid() && line().rectOf(second()).isValid());
        QVERIFY(line().rectOf(first()).top() < line().rectOf(second()).top());
        QCOMPARE(line().chosen(), first());
        QTest::keyClick(&line(), Qt::Key_Down);
        QCOMPARE(line().chosen(), second());
        QVERIFY(words().contains(u"Brazil"_s));
    }

    void aPersonsDayLeavesOthersOut()
    {
        auto *people = m_page->findChild<QComboBox *>(u"person"_s);
        QCOMPARE(people->count(), 3); // The delegation and two dignitaries.
        people->setCurrentIndex(people->findText(u"Dominique"_s, Qt::MatchStartsWith));
        QTRY_VERIFY(m_page->isAtRest());
        QVERIFY(!line().rectOf(first()).isValid());
    }

    void whatClashesIsSaidAndNothingIsForbidden()
    {
        line().choose(second()); // It begins when the first one ends: no break.
        QTRY_VERIFY2(words().contains(u"Almost no break"_s), qPrintable(words()));
    }

    void draggingAMeetingAsksForAnotherTimeAndKeepsTheOldPlace()
    {
        line().choose(first());
        const QPoint begin = line().rectOf(first()).center();
        const QPoint end = begin + QPoint(0, line().pixelsFor(60));
        QTest::mousePress(line().viewport(), Qt::LeftButton, {}, begin);
        QTest::mouseMove(line().viewport(), (begin + end) / 2);
        QTest::mouseMove(line().viewport(), end);
        QTest::mouseRelease(line().viewport(), Qt::LeftButton, {}, end);
        confirm();
        QTRY_COMPARE(m_profile->reader().outbox()->size(), std::size_t(2));
        const auto changes = m_profile->reader().where(MeetingRequests::Description, "revision_of", first());
        QCOMPARE(changes.size(), std::size_t(1));
        const QJsonObject window = changes.front().get(MeetingRequests::Windows).first().toObject();
        QCOMPARE(window.value(u"from"_s).toString(), u"2026-12-08T15:00:00Z"_s);
        QCOMPARE(record(first()).status(), u"confirmed"_s);
        QCOMPARE(record(first()).get(MeetingRequests::StartsAt), instant(u"2026-12-08T14:00:00Z"_s));
    }

    void anEngagementThatMayMoveMovesAtOnce()
    {
        const QString press = m_profile->idWhere("engagements", "kind", u"press"_s);
        line().choose(press);
        QTest::keyClick(&line(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&line(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&line(), Qt::Key_Return);
        confirm();
        QTRY_COMPARE(m_profile->reader().find(Engagements::Description, press)->get(Engagements::StartsAt),
                     instant(u"2026-12-08T19:40:00Z"_s));
    }

    void whatIsCarriedStaysInTheHandWhileTheDayChanges()
    {
        const QString press = m_profile->idWhere("engagements", "kind", u"press"_s);
        line().choose(press);
        QTest::keyClick(&line(), Qt::Key_Down, Qt::ControlModifier);
        const QString meeting = first();
        m_profile->session().act(MeetingRequests::Description, meeting, u"cancel"_s, {});
        QTRY_VERIFY(!line().rectOf(meeting).isValid());
        QTest::keyClick(&line(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(&line(), Qt::Key_Return);
        confirm();
        QTRY_COMPARE(m_profile->reader().find(Engagements::Description, press)->get(Engagements::StartsAt),
                     instant(u"2026-12-08T19:40:00Z"_s));
    }

    void aDelayIsListedForAllThatFollows()
    {
        line().choose(first());
        const auto actions = m_page->findChild<QPushButton *>(u"late"_s)->menu()->actions();
        actions.at(2)->trigger(); // By a quarter of an hour.
        auto *dialog = m_page->window()->findChild<Ui::PlanDialog *>();
        QVERIFY(dialog != nullptr);
        const auto *list = dialog->findChild<QListWidget *>();
        QVERIFY(list->count() >= 2);
        QVERIFY(list->item(0)->text().contains(u"Brazil"_s));
        // The second meeting was asked for by the other mission.
        QVERIFY2(list->item(1)->text().contains(u"tell it"_s), qPrintable(list->item(1)->text()));
        QVERIFY(m_profile->reader().outbox()->empty());
        dialog->reject();
    }

    void oneKeyRecordsWhatCameOfIt()
    {
        line().choose(first());
        QTest::keyClick(&line(), Qt::Key_R);
        auto *dialog = m_page->window()->findChild<Ui::OutcomeDialog *>();
        QVERIFY(dialog != nullptr);
        const auto texts = dialog->findChildren<QPlainTextEdit *>();
        QCOMPARE(texts.size(), 2);
        texts.at(0)->setPlainText(u"They agree"_s);
        texts.at(1)->appendPlainText(u"Send the note"_s);
        dialog->accept();
        const QString note = m_profile->idWhere("meeting_briefs", "meeting", first());
        const auto brief = [&] {
            return *m_profile->reader().find(Briefs::Description, note);
        };
        QTRY_COMPARE(brief().get(Briefs::Outcome), u"They agree"_s);
        // What was there keeps its date.
        QCOMPARE(brief().get(Briefs::FollowUps).size(), 2);
        QVERIFY(brief().get(Briefs::FollowUps).first().toObject().contains(u"due"_s));
    }

    void anActionWithNothingToTakeHoldOfIsNotOffered()
    {
        const auto isPointless = [this](const char *action, const QString &id, const QDateTime &now = {}) {
            const RuleContext context(m_profile->reader(), m_profile->session().caller(), now);
            return Ui::isPointless(*MeetingRequests::Description.action(action), record(id), context);
        };
        const QString asked = m_profile->idWhere("meeting_requests", "status", u"submitted"_s);
        QVERIFY(isPointless("merge", asked) && isPointless("take_proposal", asked));
        QVERIFY(isPointless("offer_merge", asked));
        QVERIFY(!isPointless("accept", asked) && !isPointless("cancel", asked));
        const QDateTime begin = record(first()).get(MeetingRequests::StartsAt);
        QVERIFY(isPointless("record_outcome", first(), begin.addSecs(-60)));
        QVERIFY(!isPointless("record_outcome", first(), begin.addSecs(60)));
        const QString held = m_profile->idWhere("meeting_requests", "status", u"tentative"_s);
        const QDateTime until = record(held).get(MeetingRequests::HeldUntil);
        QVERIFY(isPointless("expire", held, until.addSecs(-60)) && !isPointless("expire", held, until.addSecs(60)));
    }

    void theSheetIsWrittenAsPdf_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("size");
        QTest::newRow("English, A4") << u"en"_s << u"a4"_s;
        QTest::newRow("Arabic, Letter") << u"ar"_s << u"letter"_s;
        QTest::newRow("Chinese, A4") << u"zh"_s << u"a4"_s;
    }
    void theSheetIsWrittenAsPdf()
    {
        QFETCH(QString, language);
        QFETCH(QString, size);
        open(u"focal_point"_s, u"FRA"_s, language);
        m_profile->settings().set(Settings::PaperSize, size);
        const QString folder = qEnvironmentVariable("CHANCERY_PAPER", m_profile->directory());
        const QString file = folder + u"/programme-%1.pdf"_s.arg(language);
        const auto written = m_page->writeSheet(file);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.contains(size == "letter"_L1 ? "/MediaBox [0 0 612" : "/MediaBox [0 0 595"));
        Ui::Paper pack = m_page->pack();
        QVERIFY(pack.body.contains(u"joint commission"_s));
        QVERIFY(Ui::writePdf(pack, m_profile->services().display, folder + u"/pack-%1.pdf"_s.arg(language)));
    }

    void aColleaguesCalendarIsShownBeforeItIsTaken()
    {
        const QString file = m_profile->directory() + u"/colleague.ics"_s;
        const Exchange::CalendarEvent lunch {.uid = u"x"_s,
                                             .summary = u"Dinner of the group"_s,
                                             .start = instant(u"2026-12-08T23:30:00Z"_s),
                                             .end = instant(u"2026-12-09T01:00:00Z"_s),
                                             .zone = "America/New_York"};
        write(file, Exchange::toCalendar({lunch}));
        const auto count = [this] {
            return m_profile->reader().count({.collection = &Engagements::Description}).value();
        };
        const qint64 before = count();
        m_page->importCalendar(file);
        import()->reject();
        QCOMPARE(count(), before);
        m_page->importCalendar(file);
        QCOMPARE(import()->chosen(), 1);
        import()->accept();
        QTRY_COMPARE(count(), before + 1);
        // The same file once more has nothing to do; its cancellation takes the engagement out.
        m_page->importCalendar(file);
        QCOMPARE(import()->chosen(), 0);
        import()->reject();
        write(file, Exchange::toCalendar({lunch}, Exchange::CalendarMethod::Cancel));
        m_page->importCalendar(file);
        import()->accept();
        QTRY_COMPARE(count(), before);
    }

    void aDamagedCalendarIsRefusedInWords()
    {
        const QString file = m_profile->directory() + u"/damaged.ics"_s;
        write(file, "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:soon");
        m_page->importCalendar(file);
        auto *notice = m_page->findChild<Ui::Notice *>();
        QTRY_VERIFY(!notice->isHidden());
        QVERIFY(notice->text().contains(u"no calendar file"_s));
        QVERIFY(m_page->window()->findChild<Ui::CalendarImport *>() == nullptr);
    }

    void everythingAsCalendarHasEachMeetingOnceWithItsRecordAsUid()
    {
        const auto events = Ui::allEvents(m_profile->services().display, u"FRA"_s);
        QStringList uids;
        for (const Exchange::CalendarEvent &event : events) {
            QVERIFY(!uids.contains(event.uid));
            uids << event.uid;
        }
        QVERIFY(uids.contains(first()) && uids.contains(second()));
        const auto read = Exchange::fromCalendar(Exchange::toCalendar(events), "UTC");
        QCOMPARE(read->events.size(), events.size());
    }

private:
    void open(const QString &role, const QString &mission, const QString &language = u"en"_s)
    {
        m_page.reset();
        QCoreApplication::removeTranslator(&m_translator);
        if (m_translator.load(u":/chancery/translations/chancery_%1.qm"_s.arg(language))) {
            QCoreApplication::installTranslator(&m_translator);
        }
        m_profile = std::make_unique<Test::TestProfile>(
            Test::TestProfile::Content {.mission = mission, .roles = role, .language = language});
        m_page = std::make_unique<Ui::ProgrammePage>(m_profile->services());
        connect(&m_profile->session(), &Sync::Session::changed, m_page.get(), &Ui::ProgrammePage::refresh);
        m_page->resize(1200, 1400); // The whole day without scrolling.
        m_page->show();
        m_page->open(u"2026-12-08"_s);
        QTRY_VERIFY(m_page->isAtRest() && !line().chosen().isEmpty());
        line().setFocus();
    }
    void confirm()
    {
        auto *dialog = m_page->window()->findChild<Ui::PlanDialog *>();
        QVERIFY(dialog != nullptr);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
    }
    [[nodiscard]] Ui::CalendarImport *import() const
    {
        // Closed ones are deleted later.
        const auto all = m_page->window()->findChildren<Ui::CalendarImport *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    static void write(const QString &name, const QByteArray &bytes)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    [[nodiscard]] QString meetingAt(const QString &begin) const
    {
        for (const Record &each : m_profile->reader().where(MeetingRequests::Description, "status", u"confirmed"_s)) {
            if (each.get(MeetingRequests::StartsAt) == instant(begin)) {
                return each.id();
            }
        }
        return {};
    }
    [[nodiscard]] QString first() const { return meetingAt(u"2026-12-08T14:00:00Z"_s); }
    [[nodiscard]] QString second() const { return meetingAt(u"2026-12-08T14:20:00Z"_s); }
    [[nodiscard]] static QDateTime instant(const QString &text) { return QDateTime::fromString(text, Qt::ISODate); }
    [[nodiscard]] Record record(const QString &id) const
    {
        return *m_profile->reader().find(MeetingRequests::Description, id);
    }
    [[nodiscard]] Ui::DayLine &line() const { return *m_page->findChild<Ui::DayLine *>(); }
    [[nodiscard]] QString words() const
    {
        QStringList all;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            all << label->text();
        }
        return all.join(u'\n');
    }

    QTranslator m_translator;
    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<Ui::ProgrammePage> m_page;
};

QTEST_MAIN(TestProgrammePage)
#include "tst_programmepage.moc"
