// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A mission and meetings management, each at a window of its own, and the real endpoint: what was filed without a
// network is shown as waiting; when its time has gone meanwhile, it comes back with other times and its text.

#include "domain/meetings/meetingrequestlife.h"
#include "support/programs.h"
#include "sync/session.h"
#include "ui/common/undo.h"
#include "ui/meetings/meetingnotices.h"
#include "ui/outbox/outboxpage.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 60'000;

/// A profile, its session and what a page needs.
struct Desk
{
    Desk(const QString &directory, const QString &endpoint, const QString &token)
        : session(*Sync::Session::open(directory, {QUrl(endpoint), token.toLatin1()}, {}))
        , reader(*session->openReader())
        , settings(directory + u"/settings.ini"_s)
        , display(*reader, u"en"_s)
        , queries([directory] { return Store::Reader::open(directory); })
        , undo(*session, *reader)
    {
    }
    [[nodiscard]] Ui::Services services()
    {
        return {*session, *reader, settings, display, queries, navigator, undo, {}};
    }
    [[nodiscard]] bool isAtRest() const { return session->status().complete && session->status().waiting == 0; }
    [[nodiscard]] QString statusOf(const QString &id) const
    {
        const auto found = reader->find(MeetingRequests::Description, id);
        return found ? found->status() : QString();
    }
    QString create(const QJsonObject &document)
    {
        auto made = session->create(MeetingRequests::Description, document);
        made.waitForFinished();
        return made.result().value_or(QString());
    }
    void act(const QString &id, const char *action, const QJsonObject &args = {})
    {
        session->act(MeetingRequests::Description, id, QString::fromLatin1(action), args).waitForFinished();
    }

    std::unique_ptr<Sync::Session> session;
    std::unique_ptr<Store::Reader> reader;
    SettingsStore settings;
    Ui::Display display;
    Ui::ReadThread queries;
    Ui::Navigator navigator;
    Ui::Undo undo;
};

} // namespace

class TestMeetingsOffline : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    Test::EndpointProgram m_endpoint {m_directory.filePath(u"endpoint"_s)};

    [[nodiscard]] std::unique_ptr<Desk> open(const QString &name, const QString &mission, const QString &role)
    {
        return std::make_unique<Desk>(m_directory.filePath(name), m_endpoint.url(), m_endpoint.token(mission, role));
    }
    /// The first working day at least a fortnight ahead, 10:00 to 10:20 in New York.
    [[nodiscard]] static Span slot()
    {
        QDate day = QDate::currentDate().addDays(14);
        while (day.dayOfWeek() > 5 || (day.month() == 12 && day.day() == 25) || day.dayOfYear() == 1) {
            day = day.addDays(1);
        }
        const QDateTime from = QDateTime(day, QTime(10, 0), QTimeZone("America/New_York")).toUTC();
        return {from, from.addSecs(1200)};
    }
    [[nodiscard]] static QJsonObject request(const QString &from, const QString &to, const Record &venue)
    {
        QJsonObject window;
        write(window, "from", slot().from);
        write(window, "to", slot().to);
        return {{u"purpose"_s, u"Kept word for word"_s},
                {u"requester"_s, from},
                {u"counterpart"_s, to},
                {u"venue"_s, venue.id()},
                {u"minutes"_s, 20},
                {u"windows"_s, QJsonArray {window}},
                {u"requester_count"_s, 2},
                {u"counterpart_count"_s, 2}};
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_endpoint.start()); }

    void aTimeThatHasGoneComesBackWithOthersAndTheTextIsKept()
    {
        const auto mission = open(u"mission"_s, u"FRA"_s, u"focal_point"_s);
        const auto other = open(u"other"_s, u"KEN"_s, u"focal_point"_s);
        const auto office = open(u"office"_s, u"-"_s, u"mms_msu"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mission->isAtRest() && other->isAtRest() && office->isAtRest(), Patience);
        const Record venue = mission->reader->where(Venues::Description, "code", u"BILAT"_s).front();
        const auto booths = mission->reader->where(Booths::Description, Booths::Venue.name, venue.id());

        // Offline: filed and submitted, visibly waiting.
        mission->session->setWorkOffline(true);
        const QString late = mission->create(request(u"FRA"_s, u"KEN"_s, venue));
        mission->act(late, "submit");
        QCOMPARE(mission->reader->row(MeetingRequests::Description, late).value()->badge, Store::Badge::Waiting);
        QCOMPARE(mission->statusOf(late), u"submitted"_s);

        // Meanwhile one booth is given away at that time and the others are blocked.
        const QString taken = other->create(request(u"KEN"_s, u"BRA"_s, venue));
        other->act(taken, "submit");
        QTRY_COMPARE_WITH_TIMEOUT(office->statusOf(taken), u"submitted"_s, Patience);
        QJsonObject args {{u"booth"_s, booths.front().id()}};
        write(args, "starts_at", slot().from);
        write(args, "ends_at", slot().to);
        office->act(taken, "hold", args);
        for (std::size_t i = 1; i < booths.size(); ++i) {
            QJsonObject after = booths[i].document();
            QJsonObject blocking;
            write(blocking, "from", slot().from);
            write(blocking, "to", slot().to);
            after.insert(u"blockings"_s, QJsonArray {blocking});
            office->session->update(Booths::Description, booths[i].id(), booths[i].document(), after).waitForFinished();
        }
        const auto blocked = [&] {
            const auto now = other->reader->where(Booths::Description, Booths::Venue.name, venue.id());
            return std::count_if(now.begin(), now.end(),
                                 [](const Record &booth) { return !booth.get(Booths::Blockings).isEmpty(); });
        };
        QTRY_COMPARE_WITH_TIMEOUT(blocked(), std::ptrdiff_t(booths.size() - 1), Patience);
        QTRY_COMPARE_WITH_TIMEOUT(other->statusOf(taken), u"tentative"_s, Patience);

        // Online again: refused with its reason, other times offered.
        Ui::OutboxPage page(mission->services());
        connect(mission->session.get(), &Sync::Session::changed, &page, &Ui::OutboxPage::refresh);
        page.resize(1000, 700);
        page.show();
        mission->session->setWorkOffline(false);
        QTRY_COMPARE_WITH_TIMEOUT(mission->session->status().attention, 1, Patience);
        const auto refused = mission->reader->outbox()->front();
        QCOMPARE(refused.answer.problem.issues.front().code, u"windows_full"_s);
        page.refresh({.everything = true});
        const auto offers = [&page] {
            return page.findChildren<QPushButton *>(u"offeredTime"_s);
        };
        QTRY_VERIFY_WITH_TIMEOUT(!offers().isEmpty(), Patience);
        QTest::mouseClick(offers().front(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(mission->isAtRest() && mission->session->status().attention == 0, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(office->statusOf(late), u"submitted"_s, Patience);
        const Record there = *office->reader->find(MeetingRequests::Description, late);
        QCOMPARE(there.get(MeetingRequests::Purpose), u"Kept word for word"_s);
        QCOMPARE(there.get(MeetingRequests::Windows).size(), 2);
    }

    void theMissionIsToldOfWhatOthersChange()
    {
        const auto mission = open(u"mission"_s, u"FRA"_s, u"focal_point"_s);
        const auto other = open(u"other"_s, u"KEN"_s, u"focal_point"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mission->isAtRest() && other->isAtRest(), Patience);
        Ui::MeetingNotices notices(*mission->session, mission->settings, u"en"_s);
        QSignalSpy told(&notices, &Ui::MeetingNotices::told);
        const auto mine = mission->reader->where(MeetingRequests::Description, "status", u"submitted"_s);
        const auto ours = std::find_if(mine.begin(), mine.end(), [](const Record &each) {
            return each.get(MeetingRequests::Requester) == "FRA"_L1;
        });
        QVERIFY(ours != mine.end());
        other->act(ours->id(), "accept");
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, Patience);
        QCOMPARE(told.front().at(0).toString(), u"Kenya"_s);
        QCOMPARE(told.front().at(1).toString(), u"Accepted"_s);
        // Its own doing is no news, and quiet hours are quiet.
        mission->act(ours->id(), "cancel");
        QTRY_VERIFY_WITH_TIMEOUT(mission->isAtRest(), Patience);
        QCOMPARE(told.count(), 1);
    }

    void quietHoursMayGoOverMidnight()
    {
        using Ui::MeetingNotices;
        QVERIFY(MeetingNotices::isQuiet({23, 0}, u"22:00"_s, u"07:00"_s));
        QVERIFY(MeetingNotices::isQuiet({6, 59}, u"22:00"_s, u"07:00"_s));
        QVERIFY(!MeetingNotices::isQuiet({7, 0}, u"22:00"_s, u"07:00"_s));
        QVERIFY(MeetingNotices::isQuiet({12, 30}, u"12:00"_s, u"13:00"_s));
        QVERIFY(!MeetingNotices::isQuiet({12, 30}, {}, {}));
        QVERIFY(!MeetingNotices::isQuiet({12, 30}, u"noon"_s, u"13:00"_s));
    }

    void aMeetingThatBeginsSoonIsToldOfOnce()
    {
        const auto mission = open(u"mission"_s, u"FRA"_s, u"focal_point"_s);
        QTRY_VERIFY_WITH_TIMEOUT(mission->isAtRest(), Patience);
        Ui::MeetingNotices notices(*mission->session, mission->settings, u"en"_s);
        QSignalSpy told(&notices, &Ui::MeetingNotices::told);
        const auto confirmed = mission->reader->where(MeetingRequests::Description, "status", u"confirmed"_s);
        const QDateTime begin = confirmed.front().get(MeetingRequests::StartsAt);
        notices.remind(begin.addSecs(-3600));
        QCOMPARE(told.count(), 0);
        notices.remind(begin.addSecs(-600));
        const qsizetype count = told.count();
        QVERIFY(count >= 1);
        notices.remind(begin.addSecs(-570));
        QCOMPARE(told.count(), count);
        mission->settings.set(Settings::ReminderMinutes, 0);
        notices.remind(begin.addSecs(-30));
        QCOMPARE(told.count(), count);
    }
};

QTEST_MAIN(TestMeetingsOffline)
#include "tst_meetingsoffline.moc"
