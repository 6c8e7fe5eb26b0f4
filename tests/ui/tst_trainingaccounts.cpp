// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onlinedesk.h"
#include "ui/common/notice.h"
#include "ui/form/actiondialog.h"
#include "ui/training/bookdialog.h"
#include "ui/training/coachingdialog.h"
#include "ui/training/coachingslots.h"
#include "ui/training/mytraining.h"
#include "ui/training/trainerdesk.h"
#include "ui/training/trainingpage.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTreeWidget>

using namespace Chancery;
using namespace Chancery::Ui;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = OnlineDesk::Patience;

/// Training as one person has it open; follows what comes.
struct Open
{
    explicit Open(OnlineDesk &who)
        : desk(who)
        , page(who.services())
    {
        page.resize(1100, 700);
        page.show();
        QObject::connect(who.session.get(), &Sync::Session::changed, &page,
                         [this](const Store::Changes &changes) { page.refresh(changes); });
    }
    template <class Part>
    [[nodiscard]] Part *part() const
    {
        return page.findChild<Part *>();
    }
    /// The line of \p person in the list of \p part.
    template <class Part>
    [[nodiscard]] QTreeWidgetItem *lineOf(const QString &person) const
    {
        const auto *list = part<Part>()->template findChild<QTreeWidget *>();
        for (int row = 0; row < list->topLevelItemCount(); ++row) {
            for (int column = 0; column < list->columnCount(); ++column) {
                if (list->topLevelItem(row)->text(column) == person) {
                    return list->topLevelItem(row);
                }
            }
        }
        return nullptr;
    }
    template <class Part>
    [[nodiscard]] QString textOf(const QString &person) const
    {
        const QTreeWidgetItem *line = lineOf<Part>(person);
        QStringList texts;
        for (int column = 0; line != nullptr && column < line->columnCount(); ++column) {
            texts.append(line->text(column));
        }
        return texts.join(u" | "_s);
    }
    template <class Part>
    void choose(const QString &person)
    {
        part<Part>()->template findChild<QTreeWidget *>()->setCurrentItem(lineOf<Part>(person));
    }
    template <class Part>
    void press(const QString &text)
    {
        const QList<QPushButton *> buttons = part<Part>()->template findChildren<QPushButton *>();
        const auto found = std::find_if(buttons.begin(), buttons.end(),
                                        [&text](const QPushButton *each) { return each->text() == text; });
        QVERIFY2(found != buttons.end(), qPrintable(text));
        QVERIFY2((*found)->isEnabled(), qPrintable(text));
        (*found)->click();
    }

    OnlineDesk &desk;
    TrainingPage page;
};

/// Writes \p text into the dialog of an action and confirms it.
void answer(const QString &text)
{
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    auto *dialog = qobject_cast<ActionDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog != nullptr);
    if (!text.isEmpty()) {
        dialog->findChild<QPlainTextEdit *>()->setPlainText(text);
    }
    dialog->findChild<QPushButton *>(u"confirm"_s)->click();
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
}

} // namespace

/// A trainer, a focal point and another mission's focal point, each at a window of their own, over one endpoint.
class TestTrainingAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPlaceGoesFromOneMissionToTheNext();
    void severalComeTogetherOrNobodyDoes();
    void theTrainerDecidesAndSaysWhy();
    void attendanceIsMarkedWithoutANetwork();
    void aMessageReachesTheParticipants();
    void coachingIsOpenedAndBooked();

private:
    /// A session with so many places, made by the trainer; everybody has it.
    QString give(int places, const QString &code, const QString &selection = u"open"_s, int inDays = 20);
    void book(Open &window, const QString &session, const QString &person, const QString &others = {});

    QTemporaryDir m_directory;
    std::unique_ptr<EndpointProgram> m_endpoint;
    std::unique_ptr<OnlineDesk> m_trainer;
    std::unique_ptr<OnlineDesk> m_france;
    std::unique_ptr<OnlineDesk> m_kenya;
};

void TestTrainingAccounts::initTestCase()
{
    m_endpoint = std::make_unique<EndpointProgram>(m_directory.filePath(u"endpoint"_s));
    QVERIFY(m_endpoint->start());
    m_trainer = std::make_unique<OnlineDesk>(*m_endpoint, u"-"_s, u"trainer"_s);
    m_france = std::make_unique<OnlineDesk>(*m_endpoint, u"FRA"_s, u"focal_point"_s);
    m_kenya = std::make_unique<OnlineDesk>(*m_endpoint, u"KEN"_s, u"focal_point"_s);
    for (const OnlineDesk *desk : {m_trainer.get(), m_france.get(), m_kenya.get()}) {
        QTRY_VERIFY_WITH_TIMEOUT(desk->isAtRest(), Patience);
    }
}

QString TestTrainingAccounts::give(int places, const QString &code, const QString &selection, int inDays)
{
    const auto create = [this](const char *collection, const QJsonObject &document) {
        auto made = m_trainer->session->create(*Domain::collectionNamed(collection), document);
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
    const auto isThere = [&session](const OnlineDesk &desk) {
        return desk.isAtRest() && !desk.document("sessions", session).isEmpty();
    };
    const bool isGiven =
        QTest::qWaitFor([&] { return isThere(*m_trainer) && isThere(*m_france) && isThere(*m_kenya); }, Patience);
    return isGiven ? session : QString();
}

void TestTrainingAccounts::book(Open &window, const QString &session, const QString &person, const QString &others)
{
    const auto data =
        readTraining(window.desk.reader(), window.desk.session->caller(), QDateTime::currentDateTimeUtc());
    QVERIFY(data && data->session(session) != nullptr);
    BookDialog dialog(*data->session(session), window.desk.services(), &window.page);
    dialog.findChild<QLineEdit *>(u"person"_s)->setText(person);
    dialog.findChild<QPlainTextEdit *>(u"others"_s)->setPlainText(others);
    auto *book = dialog.findChild<QPushButton *>(u"book"_s);
    QVERIFY2(book->isEnabled(), "the dialog sees a reason against it");
    dialog.open();
    book->click();
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QTRY_VERIFY_WITH_TIMEOUT(window.desk.isAtRest(), Patience);
}

void TestTrainingAccounts::aPlaceGoesFromOneMissionToTheNext()
{
    const QString session = give(1, u"One place"_s);
    QVERIFY(!session.isEmpty());
    Open france(*m_france);
    Open kenya(*m_kenya);
    book(france, session, u"Ada"_s);
    QTRY_VERIFY_WITH_TIMEOUT(france.textOf<MyTraining>(u"Ada"_s).contains(u"Booked"_s), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_kenya->document("sessions", session).value("seats_taken"_L1).toInt(), 1, Patience);
    book(kenya, session, u"Ben"_s);
    QTRY_VERIFY_WITH_TIMEOUT(kenya.textOf<MyTraining>(u"Ben"_s).contains(u"On the waiting list, number 1"_s), Patience);
    kenya.choose<MyTraining>(u"Ben"_s);
    QVERIFY(kenya.part<MyTraining>()->findChild<QLabel *>(u"bookingDetails"_s)->text().contains(u"No place is free"_s));

    france.choose<MyTraining>(u"Ada"_s);
    france.press<MyTraining>(u"Cancel the booking…"_s);
    answer({});
    QTRY_VERIFY_WITH_TIMEOUT(kenya.textOf<MyTraining>(u"Ben"_s).contains(u"A place is offered"_s), Patience);
    QVERIFY(kenya.part<MyTraining>()->findChild<Notice *>()->text().contains(u"Ben"_s));
    kenya.choose<MyTraining>(u"Ben"_s);
    kenya.press<MyTraining>(u"Take the offered place"_s);
    answer({});
    QTRY_VERIFY_WITH_TIMEOUT(kenya.textOf<MyTraining>(u"Ben"_s).contains(u"Booked"_s) && m_kenya->isAtRest(), Patience);
    QCOMPARE(m_kenya->document("sessions", session).value("seats_taken"_L1).toInt(), 1);
}

void TestTrainingAccounts::severalComeTogetherOrNobodyDoes()
{
    const QString session = give(3, u"Three places"_s);
    QVERIFY(!session.isEmpty());
    Open france(*m_france);
    Open kenya(*m_kenya);
    book(france, session, u"Cleo"_s, u"Dora, dora@example.org\nElif"_s);
    for (const QString &person : {u"Cleo"_s, u"Dora"_s, u"Elif"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(france.textOf<MyTraining>(person).contains(u"Booked"_s), Patience);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_kenya->document("sessions", session).value("seats_taken"_L1).toInt(), 3, Patience);
    book(kenya, session, u"Femi"_s, u"Gold"_s);
    for (const QString &person : {u"Femi"_s, u"Gold"_s}) {
        QTRY_VERIFY_WITH_TIMEOUT(kenya.textOf<MyTraining>(person).contains(u"On the waiting list"_s), Patience);
    }
    france.choose<MyTraining>(u"Cleo"_s);
    france.press<MyTraining>(u"Cancel the booking…"_s);
    answer({});
    kenya.choose<MyTraining>(u"Femi"_s);
    const auto *details = kenya.part<MyTraining>()->findChild<QLabel *>(u"bookingDetails"_s);
    QTRY_VERIFY_WITH_TIMEOUT(details->text().contains(u"Fewer places are free than the group needs"_s), Patience);
    QVERIFY(kenya.textOf<MyTraining>(u"Femi"_s).contains(u"On the waiting list"_s));
}

void TestTrainingAccounts::theTrainerDecidesAndSaysWhy()
{
    const QString session = give(5, u"With approval"_s, u"approval"_s);
    QVERIFY(!session.isEmpty());
    Open france(*m_france);
    Open trainer(*m_trainer);
    book(france, session, u"Hana"_s);
    book(france, session, u"Ines"_s);
    auto *sessions = trainer.part<TrainerDesk>()->findChild<QComboBox *>();
    QTRY_VERIFY_WITH_TIMEOUT(sessions->findData(session) >= 0, Patience);
    sessions->setCurrentIndex(sessions->findData(session));
    QTRY_VERIFY_WITH_TIMEOUT(trainer.lineOf<TrainerDesk>(u"Hana"_s) != nullptr
                                 && trainer.lineOf<TrainerDesk>(u"Ines"_s) != nullptr,
                             Patience);
    trainer.choose<TrainerDesk>(u"Hana"_s);
    trainer.press<TrainerDesk>(u"Approve"_s);
    QTRY_VERIFY_WITH_TIMEOUT(france.textOf<MyTraining>(u"Hana"_s).contains(u"Booked"_s), Patience);
    trainer.choose<TrainerDesk>(u"Ines"_s);
    trainer.press<TrainerDesk>(u"Decline…"_s);
    answer(u"For newcomers only"_s);
    QTRY_VERIFY_WITH_TIMEOUT(france.textOf<MyTraining>(u"Ines"_s).contains(u"Declined"_s), Patience);
    france.choose<MyTraining>(u"Ines"_s);
    QVERIFY(
        france.part<MyTraining>()->findChild<QLabel *>(u"bookingDetails"_s)->text().contains(u"For newcomers only"_s));
}

void TestTrainingAccounts::attendanceIsMarkedWithoutANetwork()
{
    const QString session = give(5, u"In the room"_s);
    QVERIFY(!session.isEmpty());
    Open france(*m_france);
    Open trainer(*m_trainer);
    book(france, session, u"Jona"_s);
    // The session begins: a trainer may move it.
    const QJsonObject before = m_trainer->document("sessions", session);
    QJsonObject after = before;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    after.insert("starts_at"_L1, now.addSecs(-60).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s));
    after.insert("ends_at"_L1, now.addSecs(3600).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s));
    m_trainer->session->update(*Domain::collectionNamed("sessions"), session, before, after).waitForFinished();
    QTRY_VERIFY_WITH_TIMEOUT(m_trainer->isAtRest(), Patience);
    auto *sessions = trainer.part<TrainerDesk>()->findChild<QComboBox *>();
    sessions->setCurrentIndex(sessions->findData(session));
    QTRY_VERIFY_WITH_TIMEOUT(trainer.lineOf<TrainerDesk>(u"Jona"_s) != nullptr, Patience);

    m_trainer->session->setWorkOffline(true);
    trainer.choose<TrainerDesk>(u"Jona"_s);
    trainer.press<TrainerDesk>(u"Attended"_s);
    QTRY_VERIFY_WITH_TIMEOUT(trainer.textOf<TrainerDesk>(u"Jona"_s).contains(u"Attended"_s), Patience);
    QVERIFY(!france.textOf<MyTraining>(u"Jona"_s).contains(u"Attended"_s));
    m_trainer->session->setWorkOffline(false);
    QTRY_VERIFY_WITH_TIMEOUT(france.textOf<MyTraining>(u"Jona"_s).contains(u"Attended"_s), Patience);
}

void TestTrainingAccounts::aMessageReachesTheParticipants()
{
    const QString session = give(5, u"With a message"_s, u"open"_s, 30);
    QVERIFY(!session.isEmpty());
    Open france(*m_france);
    Open trainer(*m_trainer);
    book(france, session, u"Kofi"_s);
    auto *sessions = trainer.part<TrainerDesk>()->findChild<QComboBox *>();
    QTRY_VERIFY_WITH_TIMEOUT(sessions->findData(session) >= 0, Patience);
    sessions->setCurrentIndex(sessions->findData(session));
    QTRY_VERIFY_WITH_TIMEOUT(trainer.lineOf<TrainerDesk>(u"Kofi"_s) != nullptr, Patience);
    trainer.press<TrainerDesk>(u"Message to participants…"_s);
    answer(u"We meet in room 3"_s);
    france.choose<MyTraining>(u"Kofi"_s);
    const auto *details = france.part<MyTraining>()->findChild<QLabel *>(u"bookingDetails"_s);
    QTRY_VERIFY_WITH_TIMEOUT((france.choose<MyTraining>(u"Kofi"_s), details->text().contains(u"We meet in room 3"_s)),
                             Patience);
}

void TestTrainingAccounts::coachingIsOpenedAndBooked()
{
    auto made = m_trainer->session->create(*Domain::collectionNamed("courses"),
                                           {{u"title"_s, QJsonObject {{u"en"_s, u"AAA coaching"_s}}},
                                            {u"code"_s, u"COACH-TEST"_s},
                                            {u"provider"_s, u"dhl"_s},
                                            {u"kind"_s, u"coaching"_s},
                                            {u"selection"_s, u"open"_s}});
    made.waitForFinished();
    const QString course = made.result().value_or(QString());
    QTRY_VERIFY_WITH_TIMEOUT(m_trainer->isAtRest() && !m_france->document("courses", course).isEmpty(), Patience);
    const auto data = readTraining(m_trainer->reader(), m_trainer->session->caller(), QDateTime::currentDateTimeUtc());
    QVERIFY(data);
    {
        CoachingDialog dialog(*data, m_trainer->services(), nullptr);
        auto *courses = dialog.findChild<QComboBox *>();
        courses->setCurrentIndex(courses->findData(course));
        dialog.open();
        dialog.findChild<QPushButton *>(u"openSlots"_s)->click();
        QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_trainer->isAtRest(), Patience);
    Open france(*m_france);
    auto *coaching = france.part<CoachingSlots>();
    auto *offers = coaching->findChild<QComboBox *>();
    QTRY_VERIFY_WITH_TIMEOUT(offers->findText(u"AAA coaching"_s, Qt::MatchStartsWith) >= 0, Patience);
    offers->setCurrentIndex(offers->findText(u"AAA coaching"_s, Qt::MatchStartsWith));
    const auto count = [coaching](const QString &name) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // those of the other course
        return coaching->findChildren<QPushButton *>(name).size();
    };
    QTRY_VERIFY(count(u"freeSlot"_s) >= 4);
    const qsizetype free = count(u"freeSlot"_s);
    coaching->findChildren<QPushButton *>(u"freeSlot"_s).front()->click();
    QTRY_VERIFY(QApplication::activeModalWidget() != nullptr);
    auto *dialog = qobject_cast<BookDialog *>(QApplication::activeModalWidget());
    QVERIFY(dialog != nullptr);
    QStringList said;
    for (const QLabel *label : dialog->findChildren<QLabel *>()) {
        said.append(label->text());
    }
    QVERIFY2(dialog->findChild<QPushButton *>(u"book"_s)->isEnabled(), qPrintable(said.join(u'|')));
    dialog->findChild<QPushButton *>(u"book"_s)->click();
    QTRY_VERIFY(QApplication::activeModalWidget() == nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(m_france->isAtRest(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(count(u"takenSlot"_s), 1, Patience);
    QCOMPARE(count(u"freeSlot"_s), free - 1);
    Open kenya(*m_kenya);
    auto *there = kenya.part<CoachingSlots>();
    QTRY_VERIFY_WITH_TIMEOUT(there->findChildren<QPushButton *>(u"takenSlot"_s).size() == 1, Patience);
}

QTEST_MAIN(TestTrainingAccounts)
#include "tst_trainingaccounts.moc"
