// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testprofile.h"
#include "ui/training/coachingslots.h"
#include "ui/training/mytraining.h"
#include "ui/training/sessionfinder.h"
#include "ui/training/trainerdesk.h"
#include "ui/training/trainingpage.h"
#include "ui/training/trainingpaper.h"

#include <QComboBox>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Chancery;
using namespace Chancery::Ui;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

class TestTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sessionsAreListedAndNarrowed();
    void trainersSeeTheirDesk();
    void attendancesAreCountedByYearProviderAndKind();
    void papersAreWritten();
    void ownSessionsBecomeACalendar();
};

namespace {

TrainingData dataOf(TestProfile &profile)
{
    return readTraining(profile.reader(), profile.session().caller(), QDateTime(QDate(2026, 11, 23), {}, Qt::UTC))
        .value_or(TrainingData {});
}

} // namespace

void TestTraining::sessionsAreListedAndNarrowed()
{
    TestProfile profile({});
    TrainingPage page(profile.services());
    page.resize(1000, 700);
    page.show();
    QTRY_VERIFY(page.isAtRest());
    auto *list = page.findChild<SessionFinder *>()->findChild<QTreeWidget *>();
    QVERIFY(list != nullptr);
    const int all = list->topLevelItemCount();
    QVERIFY(all >= 6);
    auto *provider = page.findChild<SessionFinder *>()->findChild<QComboBox *>();
    QVERIFY(provider != nullptr && provider->count() > 3);
    provider->setCurrentIndex(1);
    QVERIFY(list->topLevelItemCount() < all);
    QVERIFY(page.focusSearch());
}

void TestTraining::trainersSeeTheirDesk()
{
    TestProfile mission({});
    TrainingPage forMission(mission.services());
    QCOMPARE(forMission.findChild<QTabWidget *>()->count(), 4);
    QVERIFY(forMission.findChild<TrainerDesk *>() == nullptr);
    TestProfile secretariat({.mission = {}, .roles = u"trainer"_s});
    TrainingPage forTrainer(secretariat.services());
    QCOMPARE(forTrainer.findChild<QTabWidget *>()->count(), 4);
    QVERIFY(forTrainer.findChild<TrainerDesk *>() != nullptr);
    QVERIFY(forTrainer.findChild<CoachingSlots *>() != nullptr);
}

void TestTraining::attendancesAreCountedByYearProviderAndKind()
{
    TrainingData data;
    SessionInfo session;
    session.row.id = u"s"_s;
    session.provider = u"dhl"_s;
    session.kind = u"workshop"_s;
    session.starts = QDateTime(QDate(2025, 5, 1), {}, Qt::UTC);
    data.sessions.push_back(session);
    data.bySession.insert(u"s"_s, 0);
    for (const auto &[person, status] : {std::pair {u"A"_s, u"attended"_s}, std::pair {u"a"_s, u"partial"_s},
                                         std::pair {u"B"_s, u"attended"_s}, std::pair {u"C"_s, u"no_show"_s}}) {
        data.bookings.push_back({{}, u"s"_s, person, u"FRA"_s, status, 0});
    }
    const std::vector<TrainingCount> counts = countTraining(data);
    QCOMPARE(counts.size(), std::size_t(1));
    QCOMPARE(counts.front().year, 2025);
    QCOMPARE(counts.front().people, 2); // A came twice
    QCOMPARE(counts.front().attendances, 3);
}

void TestTraining::papersAreWritten()
{
    TestProfile profile({.language = u"ar"_s});
    const TrainingData data = dataOf(profile);
    QVERIFY(!data.bookings.empty());
    const SessionInfo *session = data.session(data.bookings.front().session);
    QVERIFY(session != nullptr);
    const Ui::Display &display = profile.services().display;
    QVERIFY(certificate(*session, data.bookings.front(), display)
                .body.contains(data.bookings.front().person.toHtmlEscaped()));
    QTemporaryDir directory;
    const QString file = directory.filePath(u"sheet.pdf"_s);
    QVERIFY(writePdf(signInSheet(*session, data.bookings, profile.services()), display, file));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly) && written.read(5) == "%PDF-");
    QVERIFY(!writePdf(Paper {.title = u"x"_s, .body = u"x"_s}, display, directory.filePath(u"no/such/folder.pdf"_s)));
}

void TestTraining::ownSessionsBecomeACalendar()
{
    TestProfile profile({});
    const QByteArray calendar = calendarOf(dataOf(profile), u"FRA"_s, profile.services().display);
    QVERIFY2(calendar.contains("BEGIN:VEVENT"), calendar.constData());
    QVERIFY(!calendarOf(dataOf(profile), u"XXX"_s, profile.services().display).contains("BEGIN:VEVENT"));
}

QTEST_MAIN(TestTraining)
#include "tst_training.moc"
