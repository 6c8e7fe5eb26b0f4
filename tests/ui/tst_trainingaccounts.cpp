// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/rfc3339.h"
#include "domain/training/sessions.h"
#include "trainingwindow.h"
#include "ui/common/notice.h"
#include "ui/home/homepage.h"
#include "ui/training/coachingdialog.h"
#include "ui/training/coachingslots.h"
#include "ui/training/offers.h"
#include "ui/training/queuesection.h"

using namespace Chancery;
using namespace Chancery::Ui;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = LiveClient::Patience;

/// The names in the waiting list, as \p desk sees the session.
QString waitingFor(LiveClient &desk, const QString &session)
{
    QWidget page;
    const auto record = desk.reader().find(Domain::Sessions::Description, session);
    const QWidget *section = record ? queueSection(*record, desk.services(), &page) : nullptr;
    QStringList names;
    const auto links = section != nullptr ? section->findChildren<QPushButton *>() : QList<QPushButton *>();
    for (const QPushButton *link : links) {
        names.append(link->text());
    }
    return names.join(u", "_s);
}

} // namespace

/// A trainer, a focal point and another mission's focal point, each at a window of their own, over one endpoint.
class TestTrainingAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void somebodyBooksForThemselves();
    void aPlaceGoesFromOneMissionToTheNext();
    void whoeverWaitsCanLeaveTheList();
    void anOfferIsToldWhereverOneLooks();
    void severalComeTogetherOrNobodyDoes();
    void theTrainerDecidesAndSaysWhy();
    void attendanceIsMarkedWithoutANetwork();
    void aMessageReachesTheParticipants();
    void coachingIsOpenedAndBooked();

private:
    /// A session with so many places, made by the trainer; everybody has it.
    QString give(int places, const QString &code, const QString &selection = u"open"_s, int inDays = 20);

    QTemporaryDir m_directory;
    std::unique_ptr<EndpointProgram> m_endpoint;
    std::unique_ptr<LiveClient> m_trainer;
    std::unique_ptr<LiveClient> m_france;
    std::unique_ptr<LiveClient> m_kenya;
};

void TestTrainingAccounts::initTestCase()
{
    m_endpoint = std::make_unique<EndpointProgram>(m_directory.filePath(u"endpoint"_s));
    QVERIFY(m_endpoint->start());
    m_trainer = std::make_unique<LiveClient>(*m_endpoint, u"-"_s, u"trainer"_s);
    m_france = std::make_unique<LiveClient>(*m_endpoint, u"FRA"_s, u"focal_point"_s);
    m_kenya = std::make_unique<LiveClient>(*m_endpoint, u"KEN"_s, u"focal_point"_s);
    for (const LiveClient *desk : {m_trainer.get(), m_france.get(), m_kenya.get()}) {
        QTRY_VERIFY_WITH_TIMEOUT(desk->isAtRest(), Patience);
    }
}

QString TestTrainingAccounts::give(int places, const QString &code, const QString &selection, int inDays)
{
    const auto create = [this](const char *collection, const QJsonObject &document) {
        auto made = m_trainer->session().create(*Domain::collectionNamed(collection), document);
        made.waitForFinished();
        return made.result().value_or(QString());
    };
    const QJsonObject title {{u"en"_s, code}, {u"original"_s, u"en"_s}};
    const QString course = create("courses",
                                  {{u"title"_s, title},
                                   {u"code"_s, code},
                                   {u"provider"_s, u"dhl"_s},
                                   {u"kind"_s, u"workshop"_s},
                                   {u"certificate"_s, true},
                                   {u"selection"_s, selection}});
    const QDateTime begins = QDateTime::currentDateTimeUtc().addDays(inDays);
    const QString session = create("sessions",
                                   {{u"title"_s, title},
                                    {u"course"_s, course},
                                    {u"starts_at"_s, begins.toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s)},
                                    {u"ends_at"_s, begins.addSecs(3600).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s)},
                                    {u"zone"_s, u"UTC"_s},
                                    {u"capacity"_s, places}});
    const auto isThere = [&session](const LiveClient &desk) {
        return desk.isAtRest() && !desk.document("sessions", session).isEmpty();
    };
    const bool isGiven =
        QTest::qWaitFor([&] { return isThere(*m_trainer) && isThere(*m_france) && isThere(*m_kenya); }, Patience);
    return isGiven ? session : QString();
}

void TestTrainingAccounts::aPlaceGoesFromOneMissionToTheNext()
{
    const QString session = give(1, u"One place"_s);
    QVERIFY(!session.isEmpty());
    TrainingWindow france(*m_france);
    TrainingWindow kenya(*m_kenya);
    QVERIFY(france.book(session, u"Ada"_s));
    QVERIFY(france.sees<MyTraining>(u"Ada"_s, u"Booked"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_kenya->document("sessions", session).value("seats_taken"_L1).toInt(), 1, Patience);
    QVERIFY(kenya.book(session, u"Ben"_s));
    QVERIFY(kenya.sees<MyTraining>(u"Ben"_s, u"On the waiting list, number 1"_s));
    QVERIFY(kenya.choose<MyTraining>(u"Ben"_s));
    QVERIFY(kenya.explains(u"No place is free"_s));

    QVERIFY(france.cancel(u"Ada"_s));
    QVERIFY(kenya.sees<MyTraining>(u"Ben"_s, u"A place is offered"_s));
    QVERIFY(kenya.part<MyTraining>()->findChild<Notice *>()->text().contains(u"Ben"_s));
    QVERIFY(kenya.choose<MyTraining>(u"Ben"_s));
    QVERIFY(kenya.press<MyTraining>(u"Take the offered place"_s));
    QVERIFY(answer());
    QTRY_VERIFY_WITH_TIMEOUT(kenya.textOf<MyTraining>(u"Ben"_s).contains(u"Booked"_s) && m_kenya->isAtRest(), Patience);
    QCOMPARE(m_kenya->document("sessions", session).value("seats_taken"_L1).toInt(), 1);
}

void TestTrainingAccounts::anOfferIsToldWhereverOneLooks()
{
    const QString session = give(1, u"Told at once"_s);
    QVERIFY(!session.isEmpty());
    TrainingWindow france(*m_france);
    TrainingWindow kenya(*m_kenya);
    const Services services = m_kenya->services();
    HomePage home(services);
    connect(&m_kenya->session(), &Sync::Session::changed, &home,
            [&home](const Store::Changes &changes) { home.refresh(changes); });
    const auto *notice = home.findChild<Notice *>();
    OfferNotices notices(m_kenya->session(), services.settings, u"en"_s);
    QSignalSpy told(&notices, &OfferNotices::told);
    QVERIFY(france.book(session, u"Omar"_s) && kenya.book(session, u"Pia"_s));
    QVERIFY(notice->text().isEmpty());

    services.settings.set(Settings::QuietFrom, u"00:00"_s);
    services.settings.set(Settings::QuietTo, u"23:59"_s);
    QVERIFY(france.cancel(u"Omar"_s));
    QTRY_VERIFY_WITH_TIMEOUT(notice->text().contains(u"Pia"_s), Patience);
    QCOMPARE(told.count(), 0);
    services.settings.set(Settings::QuietFrom, QString());
    notices.look(QDateTime::currentDateTimeUtc());
    QCOMPARE(told.count(), 1); // what came in the quiet hours is told after them, once
    notices.look(QDateTime::currentDateTimeUtc());
    QCOMPARE(told.count(), 1);
    const QString end = services.display.instant(
        parseInstant(
            m_kenya->document("bookings", told.front().at(2).value<Place>().id).value("offer_expires"_L1).toString())
            .value_or(QDateTime()),
        u"UTC"_s);
    QVERIFY2(told.front().at(1).toString().contains(end), qPrintable(told.front().at(1).toString()));
}

void TestTrainingAccounts::somebodyBooksForThemselves()
{
    const QString session = give(3, u"For oneself"_s);
    QVERIFY(!session.isEmpty());
    LiveClient officer(*m_endpoint, u"FRA"_s, u"officer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(officer.isAtRest(), Patience);
    TrainingWindow window(officer);
    const BookDialog *dialog = window.bookingOf(session);
    QVERIFY(dialog != nullptr);
    const auto *person = dialog->findChild<QLineEdit *>(u"person"_s);
    const QString name = person->text();
    QVERIFY(person->isReadOnly() && !name.isEmpty());
    QVERIFY(!dialog->findChild<QPlainTextEdit *>(u"others"_s)->isVisible()); // nor for others
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QVERIFY(Hands::isAllClosed());
    QVERIFY(window.book(session));
    QVERIFY(window.sees<MyTraining>(name, u"Booked"_s));
}

void TestTrainingAccounts::whoeverWaitsCanLeaveTheList()
{
    const QString session = give(1, u"Left again"_s);
    QVERIFY(!session.isEmpty());
    TrainingWindow france(*m_france);
    TrainingWindow kenya(*m_kenya);
    QVERIFY(france.book(session, u"Lena"_s));
    QVERIFY(kenya.book(session, u"Musa"_s));
    QVERIFY(kenya.book(session, u"Nia"_s));
    QVERIFY(kenya.sees<MyTraining>(u"Nia"_s, u"number 2"_s));
    QVERIFY(waitingFor(*m_kenya, session).startsWith(u"Musa, Nia"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_france->document("sessions", session).value("queue"_L1).toArray().size() == 2, Patience);
    QVERIFY(!waitingFor(*m_france, session).contains(u"Musa"_s)); // that somebody waits, not who
    QVERIFY(kenya.cancel(u"Musa"_s));
    QVERIFY(kenya.sees<MyTraining>(u"Musa"_s, u"Cancelled"_s));
    QVERIFY(kenya.sees<MyTraining>(u"Nia"_s, u"number 1"_s));
}

void TestTrainingAccounts::severalComeTogetherOrNobodyDoes()
{
    const QString session = give(3, u"Three places"_s);
    QVERIFY(!session.isEmpty());
    TrainingWindow france(*m_france);
    TrainingWindow kenya(*m_kenya);
    QVERIFY(france.book(session, u"Cleo"_s, u"Dora, dora@example.org\nElif"_s));
    for (const QString &person : {u"Cleo"_s, u"Dora"_s, u"Elif"_s}) {
        QVERIFY(france.sees<MyTraining>(person, u"Booked"_s));
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_kenya->document("sessions", session).value("seats_taken"_L1).toInt(), 3, Patience);
    QVERIFY(kenya.book(session, u"Femi"_s, u"Gold"_s));
    for (const QString &person : {u"Femi"_s, u"Gold"_s}) {
        QVERIFY(kenya.sees<MyTraining>(person, u"On the waiting list"_s));
    }
    QVERIFY(france.cancel(u"Cleo"_s));
    QVERIFY(kenya.choose<MyTraining>(u"Femi"_s));
    QVERIFY(kenya.explains(u"Fewer places are free than the group needs"_s));
    QVERIFY(kenya.textOf<MyTraining>(u"Femi"_s).contains(u"On the waiting list"_s));
}

void TestTrainingAccounts::theTrainerDecidesAndSaysWhy()
{
    const QString session = give(5, u"With approval"_s, u"approval"_s);
    QVERIFY(!session.isEmpty());
    TrainingWindow france(*m_france);
    TrainingWindow trainer(*m_trainer);
    QVERIFY(france.book(session, u"Hana"_s));
    QVERIFY(france.book(session, u"Ines"_s));
    QVERIFY(trainer.openSession(session));
    QTRY_VERIFY_WITH_TIMEOUT(trainer.lineOf<TrainerDesk>(u"Hana"_s) != nullptr
                                 && trainer.lineOf<TrainerDesk>(u"Ines"_s) != nullptr,
                             Patience);
    QVERIFY(trainer.choose<TrainerDesk>(u"Hana"_s));
    QVERIFY(trainer.press<TrainerDesk>(u"Approve"_s));
    QVERIFY(france.sees<MyTraining>(u"Hana"_s, u"Booked"_s));
    QVERIFY(trainer.choose<TrainerDesk>(u"Ines"_s));
    QVERIFY(trainer.press<TrainerDesk>(u"Decline…"_s));
    QVERIFY(answer(u"For newcomers only"_s));
    QVERIFY(france.sees<MyTraining>(u"Ines"_s, u"Declined"_s));
    QVERIFY(france.choose<MyTraining>(u"Ines"_s));
    QVERIFY(france.explains(u"For newcomers only"_s));
}

void TestTrainingAccounts::attendanceIsMarkedWithoutANetwork()
{
    const QString session = give(5, u"In the room"_s);
    QVERIFY(!session.isEmpty());
    TrainingWindow france(*m_france);
    TrainingWindow trainer(*m_trainer);
    QVERIFY(france.book(session, u"Jona"_s));
    // The session begins: a trainer may move it.
    const QJsonObject before = m_trainer->document("sessions", session);
    QJsonObject after = before;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    after.insert("starts_at"_L1, now.addSecs(-60).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s));
    after.insert("ends_at"_L1, now.addSecs(3600).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s));
    m_trainer->session().update(*Domain::collectionNamed("sessions"), session, before, after).waitForFinished();
    QTRY_VERIFY_WITH_TIMEOUT(m_trainer->isAtRest(), Patience);
    QVERIFY(trainer.openSession(session));
    QTRY_VERIFY_WITH_TIMEOUT(trainer.lineOf<TrainerDesk>(u"Jona"_s) != nullptr, Patience);

    m_trainer->session().setWorkOffline(true);
    QVERIFY(trainer.choose<TrainerDesk>(u"Jona"_s));
    QVERIFY(trainer.press<TrainerDesk>(u"Attended"_s));
    QVERIFY(trainer.sees<TrainerDesk>(u"Jona"_s, u"Attended"_s));
    QVERIFY(!france.textOf<MyTraining>(u"Jona"_s).contains(u"Attended"_s));
    m_trainer->session().setWorkOffline(false);
    QVERIFY(france.sees<MyTraining>(u"Jona"_s, u"Attended"_s));
}

void TestTrainingAccounts::aMessageReachesTheParticipants()
{
    const QString session = give(5, u"With a message"_s, u"open"_s, 30);
    QVERIFY(!session.isEmpty());
    TrainingWindow france(*m_france);
    TrainingWindow trainer(*m_trainer);
    QVERIFY(france.book(session, u"Kofi"_s));
    QVERIFY(trainer.openSession(session));
    QTRY_VERIFY_WITH_TIMEOUT(trainer.lineOf<TrainerDesk>(u"Kofi"_s) != nullptr, Patience);
    QVERIFY(trainer.press<TrainerDesk>(u"Message to participants…"_s));
    QVERIFY(answer(u"We meet in room 3"_s));
    QVERIFY(france.choose<MyTraining>(u"Kofi"_s));
    QVERIFY(france.explains(u"We meet in room 3"_s));
}

void TestTrainingAccounts::coachingIsOpenedAndBooked()
{
    auto made = m_trainer->session().create(*Domain::collectionNamed("courses"),
                                            {{u"title"_s, QJsonObject {{u"en"_s, u"AAA coaching"_s}}},
                                             {u"code"_s, u"COACH-TEST"_s},
                                             {u"provider"_s, u"dhl"_s},
                                             {u"kind"_s, u"coaching"_s},
                                             {u"selection"_s, u"open"_s}});
    made.waitForFinished();
    const QString course = made.result().value_or(QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_trainer->isAtRest() && !m_france->document("courses", course).isEmpty(), Patience);
    {
        TrainingWindow trainer(*m_trainer);
        QTRY_VERIFY_WITH_TIMEOUT(trainer.page.isAtRest(), Patience);
        QVERIFY(trainer.turnTo<TrainerDesk>() && trainer.press<TrainerDesk>(u"openCoaching"_s));
        auto *dialog = Hands::dialog<CoachingDialog>();
        QVERIFY(dialog != nullptr);
        auto *courses = dialog->findChild<QComboBox *>();
        QVERIFY(Hands::choose(courses, courses->findData(course)));
        QVERIFY(Hands::click(dialog->findChild<QPushButton *>(u"openSlots"_s)) && Hands::isAllClosed());
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_trainer->isAtRest(), Patience);
    TrainingWindow france(*m_france);
    auto *coaching = france.part<CoachingSlots>();
    auto *offers = coaching->findChild<QComboBox *>();
    QTRY_VERIFY_WITH_TIMEOUT(offers->findText(u"AAA coaching"_s, Qt::MatchStartsWith) >= 0, Patience);
    QVERIFY(france.turnTo<CoachingSlots>());
    QVERIFY(Hands::choose(offers, offers->findText(u"AAA coaching"_s, Qt::MatchStartsWith)));
    const auto count = [coaching](const QString &name) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // those of the other course
        return coaching->findChildren<QPushButton *>(name).size();
    };
    QTRY_VERIFY(count(u"freeSlot"_s) >= 4);
    const qsizetype free = count(u"freeSlot"_s);
    QTRY_VERIFY(Hands::buttonIn(coaching, u"freeSlot"_s) != nullptr);
    QVERIFY(Hands::click(Hands::buttonIn(coaching, u"freeSlot"_s)));
    auto *dialog = Hands::dialog<BookDialog>();
    QVERIFY(dialog != nullptr);
    QTest::keyClick(dialog, Qt::Key_Return);
    QVERIFY(Hands::isAllClosed());
    QTRY_VERIFY_WITH_TIMEOUT(m_france->isAtRest(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"takenSlot"_s), 1, Patience);
    QCOMPARE(count(u"freeSlot"_s), free - 1);
    TrainingWindow kenya(*m_kenya);
    auto *there = kenya.part<CoachingSlots>();
    QTRY_VERIFY_WITH_TIMEOUT(there->findChildren<QPushButton *>(u"takenSlot"_s).size() == 1, Patience);
}

QTEST_MAIN(TestTrainingAccounts)
#include "tst_trainingaccounts.moc"
