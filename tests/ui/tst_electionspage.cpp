// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The elections as their officer works with them: list, filters, calendar, one election, paper and tables.

#include "domain/elections/elections.h"
#include "hands.h"
#include "testprofile.h"
#include "typing.h"
#include "ui/common/elidinglink.h"
#include "ui/elections/electionlist.h"
#include "ui/elections/electionspage.h"
#include "ui/elections/electionview.h"
#include "ui/elections/radarstrip.h"
#include "ui/elections/roundpicture.h"
#include "ui/elections/yearcalendar.h"
#include "ui/form/recordeditor.h"
#include "ui/paper/outputbutton.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Ui::ElectionsPage;

class TestElectionsPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { make({}); }
    void cleanup()
    {
        m_page.reset();
        m_profile.reset();
    }

    void theNextElectionStandsAtTheTop()
    {
        const auto &entries = m_page->model().entries();
        QVERIFY(entries.size() > 60);
        const QDate today = QDate::currentDate();
        bool hasPast = false;
        for (std::size_t i = 1; i < entries.size(); ++i) {
            hasPast = hasPast || !entries[i].isUpcoming(today);
            QVERIFY(!hasPast || !entries[i].isUpcoming(today));
            QVERIFY(!hasPast || entries[i - 1].isUpcoming(today) || entries[i - 1].year() >= entries[i].year());
        }
        QCOMPARE(entries.front().title, u"Demonstration: Security Council (non-permanent members) – 2027"_s);
    }

    void filtersNarrowTheListAndStay()
    {
        const int all = m_page->model().count();
        choose("filter:year", u"2019"_s);
        QVERIFY(m_page->model().count() > 0 && m_page->model().count() < all);
        choose("filter:mine", u"Own State stands"_s);
        for (const Ui::ElectionEntry &entry : m_page->model().shown()) {
            QCOMPARE(entry.year(), 2019);
            QVERIFY(!entry.place.isEmpty());
        }
        choose("filter:year", u"All years"_s);
        choose("filter:mine", u"Own State: Elected"_s);
        QVERIFY(m_page->model().count() > 0);
        for (const Ui::ElectionEntry &entry : m_page->model().shown()) {
            QCOMPARE(entry.place, u"elected"_s);
        }
        choose("filter:year", u"2019"_s);
        choose("filter:mine", u"Own State stands"_s);
        const int some = m_page->model().count();
        m_page = std::make_unique<ElectionsPage>(m_profile->services());
        m_page->show();
        QTRY_VERIFY(m_page->isAtRest());
        QCOMPARE(m_page->model().count(), some); // as it was left
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"filter:reset"_s), Qt::LeftButton);
        QCOMPARE(m_page->model().count(), all);
    }

    void typingFindsByTitleAndBody()
    {
        QTest::keyClicks(m_page->findChild<QLineEdit *>(u"search"_s), u"human rights"_s);
        QTRY_VERIFY(m_page->isAtRest() && m_page->model().count() < 30);
        QVERIFY(m_page->model().count() > 10);
        QTest::keyClicks(m_page->findChild<QLineEdit *>(u"search"_s), u" zzz"_s);
        QTRY_COMPARE(m_page->model().count(), 0);
    }

    void theKeyboardChoosesAnElection()
    {
        auto *list = m_page->findChild<Ui::ElectionListView *>();
        QSignalSpy chosen(list, &Ui::ElectionListView::chosen);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(chosen.count(), 1);
        m_page->open(chosen.first().first().toString());
        QTRY_VERIFY(m_page->isAtRest());
        QVERIFY(m_page->election().isVisible());
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->election().isVisible());
    }

    void anElectionShowsItsRoundsAgainstTheMajority()
    {
        show(u"SC-2019"_s);
        const QList<Ui::RoundPicture *> pictures = m_page->election().findChildren<Ui::RoundPicture *>();
        QVERIFY(pictures.size() >= 4);
        bool found = false;
        for (const Ui::RoundPicture *picture : pictures) {
            found = found || picture->accessibleDescription().contains(u"Required majority: 128"_s);
        }
        QVERIFY(found);
        QVERIFY(says(u"rule 94"_s) || says(u"rule 93"_s));
        QVERIFY(says(u"Estonia"_s));
        QVERIFY(says(u"Members on"_s));
    }

    void twoOrgansAreToldTogether()
    {
        show(u"ICJ-DEMO"_s);
        const auto *panel = m_page->election().findChild<QFrame *>(u"dual"_s);
        QVERIFY(panel != nullptr);
        QVERIFY(says(u"Elected by both: "_s));
        QVERIFY(says(u"Both organs have filled every seat."_s));
        QVERIFY(says(u"nobody is elected, and the ballot is repeated"_s)); // the Council's first: six for five seats
        QVERIFY(says(u"rule 151"_s));
    }

    void theOfficerOfTheSecretariatMayWriteAnElection()
    {
        QVERIFY(!m_page->findChild<QPushButton *>(u"new"_s)->isVisible());
        make({.mission = {}, .roles = u"gaab"_s});
        QVERIFY(m_page->findChild<QPushButton *>(u"new"_s)->isVisible());
        m_page->open(u"new"_s);
        QVERIFY(m_page->findChild<Ui::RecordEditor *>() != nullptr);
    }

    void theCalendarHasTheElectionsOfTheYear()
    {
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"calendar"_s), Qt::LeftButton);
        auto *calendar = m_page->findChild<Ui::YearCalendar *>();
        QVERIFY(calendar->isVisible());
        calendar->showYear(2019);
        QSignalSpy chosen(calendar, &Ui::YearCalendar::chosen);
        QPushButton *link = nullptr;
        for (QPushButton *button : calendar->findChildren<QPushButton *>()) {
            link = button->accessibleName().contains(u"Security Council"_s) && !button->isHidden() ? button : link;
        }
        QVERIFY(link != nullptr);
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        m_profile->settings().set(Settings::ElectionCalendar, false);
    }

    void everyViewBecomesAFileThatSaysHowFreshItIs()
    {
        show(u"SC-2019"_s);
        auto *output = m_page->election().findChild<Ui::OutputButton *>();
        const QString folder = m_profile->directory();
        for (const QString &suffix : {u"pdf"_s, u"odt"_s, u"csv"_s, u"xlsx"_s}) {
            const QString name = folder + u"/out."_s + suffix;
            QVERIFY_RESULT(output->writeTo(name));
            QVERIFY(QFileInfo(name).size() > 500);
        }
        QFile csv(folder + u"/out.csv"_s);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(csv.readAll());
        QVERIFY(text.contains(u"Estonia"_s));
        QVERIFY(text.contains(u"132"_s));
        QVERIFY(text.trimmed().section(u'\n', -1).contains(u"As of"_s) || text.contains(u"Not synchronised"_s));
        QFile pdf(folder + u"/out.pdf"_s);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
        const auto refused = output->writeTo(folder + u"/nowhere/out.pdf"_s);
        QVERIFY(!refused.has_value());
    }

    void theMenuSavesTheViewUnderTheNameThatIsTyped()
    {
        show(u"SC-2019"_s);
        auto *menu = m_page->election().findChild<Ui::OutputButton *>()->findChild<QMenu *>();
        menu->popup({});
        QTest::keyClick(menu, Qt::Key_Down); // print
        QTest::keyClick(menu, Qt::Key_Down); // PDF
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(Test::dialogOver<QFileDialog>(*m_page) != nullptr);
        auto *files = Test::dialogOver<QFileDialog>(*m_page);
        QVERIFY(files->selectedFiles().constFirst().endsWith(u".pdf"_s)); // a name is proposed
        const QString name = m_profile->directory() + u"/typed.pdf"_s;
        Test::giveFileName(*files, name);
        QTRY_VERIFY(QFile::exists(name));
    }

    void whatChangedSinceTheLastLookIsTold()
    {
        auto *radar = m_page->findChild<Ui::RadarStrip *>();
        QVERIFY(!radar->isVisible()); // who never looked before is not flooded
        make({.mission = {}, .roles = u"gaab"_s});
        radar = m_page->findChild<Ui::RadarStrip *>();
        const QString id = m_profile->idWhere("elections", "code", u"HRC-2027-DEMO"_s);
        const auto row = m_profile->reader().row(Domain::Elections::Description, id);
        QJsonObject moved = (*row)->document;
        moved.insert("date"_L1, u"2027-10-14"_s);
        QVERIFY_RESULT(
            m_profile->session().update(Domain::Elections::Description, id, (*row)->document, moved).result());
        m_page->refresh({.ids = {{u"elections"_s, {id}}}});
        QTRY_VERIFY(m_page->isAtRest());
        QCOMPARE(radar->news().size(), std::size_t(1));
        QVERIFY(radar->isVisible());
        QTest::mouseClick(radar->findChild<QPushButton *>(u"radar_show"_s), Qt::LeftButton);
        auto *line = radar->findChild<Ui::ElidingLink *>();
        QVERIFY(line->isVisible() && line->accessibleName().contains(u"Date moved"_s));
        QString asked;
        connect(&m_profile->services().navigator, &Ui::Navigator::requested, this,
                [&asked](const Ui::Place &place) { asked = place.page + u'/' + place.id; });
        QTest::mouseClick(line, Qt::LeftButton);
        QCOMPARE(asked, u"elections/"_s + id); // one line, one way to what it tells of
        QTest::keyClick(radar->findChild<QPushButton *>(u"radar_seen"_s), Qt::Key_Space);
        QVERIFY(!radar->isVisible());
    }

private:
    void make(const Test::TestProfile::Content &content)
    {
        m_page.reset();
        m_profile = std::make_unique<Test::TestProfile>(content);
        m_page = std::make_unique<ElectionsPage>(m_profile->services());
        m_page->resize(1044, 760);
        m_page->show();
        QTRY_VERIFY(m_page->isAtRest());
    }
    void show(const QString &code)
    {
        m_page->open(m_profile->idWhere("elections", "code", code));
        QTRY_VERIFY(m_page->isAtRest());
        QVERIFY(m_page->election().election().has_value());
    }
    void choose(const char *name, const QString &text)
    {
        QVERIFY(Test::Hands::choose(m_page->findChild<QComboBox *>(QLatin1String(name)), text));
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : m_page->election().findChildren<QLabel *>()) {
            if (label->text().contains(words)) {
                return true;
            }
        }
        for (const QPushButton *button : m_page->election().findChildren<QPushButton *>()) {
            if (button->accessibleName().contains(words)) {
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<ElectionsPage> m_page;
};

QTEST_MAIN(TestElectionsPage)
#include "tst_electionspage.moc"
