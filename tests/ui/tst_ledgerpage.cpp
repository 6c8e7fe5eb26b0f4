// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The private ledger as its officer uses it: made, filled, counted, locked.

#include "base/profile.h"
#include "domain/elections/candidatures.h"
#include "domain/elections/pledges.h"
#include "domain/elections/privatecollections.h"
#include "exchange/table.h"
#include "testprofile.h"
#include "ui/elections/radarstrip.h"
#include "ui/form/fieldform.h"
#include "ui/ledger/ledgernews.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/lockpanel.h"
#include "ui/ledger/privateeditor.h"
#include "ui/ledger/tallypanel.h"
#include "ui/paper/outputbutton.h"

#include <QDirIterator>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;
using State = Vault::Vault::State;

class TestLedgerPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<Test::TestProfile>(Test::TestProfile::Content {});
        m_page = std::make_unique<Ui::LedgerPage>(m_profile->services());
        m_page->lockPanel().setCost(Vault::Cost::least());
        m_page->resize(1044, 760);
        m_page->show();
        m_page->open({});
    }
    void cleanup()
    {
        m_page.reset();
        m_profile.reset();
    }

    void aShortOrMistypedPassphraseMakesNothing()
    {
        type(u"short"_s, u"short"_s);
        QCOMPARE(m_page->vault().state(), State::Missing);
        type(u"four words are easy"_s, u"four words are hard"_s);
        QCOMPARE(m_page->vault().state(), State::Missing);
    }

    void aPledgeIsWrittenCountedAndLockedAway()
    {
        make();
        const QString contest = u"019b76da-a800-7931-be02-f958dfc2b464"_s; // WEOG, Human Rights Council 2027
        auto *table = m_page->findChild<Ui::LedgerTable *>(u"pledges"_s);
        table->edit({});
        auto *editor = m_page->findChild<Ui::PrivateEditor *>();
        QVERIFY(editor != nullptr);
        editor->accept();
        QVERIFY(!editor->form().messageOf(u"state"_s).isEmpty()); // what is needed is said
        editor->form().setDocument({{"direction"_L1, "received"_L1},
                                    {"state"_L1, "KEN"_L1},
                                    {"contest"_L1, contest},
                                    {"standing"_L1, "promised"_L1},
                                    {"form"_L1, "note_verbale"_L1},
                                    {"firmness"_L1, 90}});
        editor->accept();
        QTRY_COMPARE(table->table().rowCount(), 1);
        QCOMPARE(m_page->tally().answer().firm, 2);
        QCOMPARE(m_page->tally().answer().required, 97); // the majority of all members
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"lock_now"_s), Qt::LeftButton);
        QCOMPARE(m_page->vault().state(), State::Locked);
        QCOMPARE(table->table().rowCount(), 0); // nothing stays on the screen
        QVERIFY(says(u"is locked"_s) && !m_page->findChild<QLineEdit *>(u"passphrase_again"_s)->isVisible());
        QVERIFY(m_page->findChild<QLabel *>(u"tally"_s)->text().isEmpty());
        type(u"not the passphrase"_s, {});
        QTRY_VERIFY(!m_page->lockPanel().isBusy());
        QCOMPARE(m_page->vault().state(), State::Locked);
        type(u"four words are easy"_s, {});
        QTRY_COMPARE(m_page->vault().state(), State::Open);
        QTRY_COMPARE(table->table().rowCount(), 1);
    }

    void itLocksItselfWhenNobodyTouchesTheWindow()
    {
        m_page->setIdleTime(200);
        make();
        QTRY_COMPARE(m_page->vault().state(), State::Locked);
        QVERIFY(m_page->lockPanel().isVisible());
    }

    void nothingOfItIsInTheOutboxOrTheSearch()
    {
        make();
        QVERIFY(m_page->vault()
                    .put(Domain::Record(Domain::Pledges::Description, {},
                                        {{"state"_L1, "KEN"_L1}, {"notes"_L1, "whispered"_L1}}))
                    .has_value());
        const auto outbox = m_profile->reader().outbox();
        QVERIFY(outbox.has_value() && outbox->empty());
        const auto hits = m_profile->reader().search(u"whispered"_s, 5);
        QVERIFY(hits.has_value() && hits->empty());
    }

    void everyWarningIsShownAndCounted()
    {
        make();
        const QString contest = u"019b76da-a800-7931-be02-f958dfc2b464"_s; // two seats
        const QString gone = m_profile->idWhere("candidatures", "status", u"withdrawn"_s);
        QVERIFY(!gone.isEmpty());
        put({{"direction"_L1, "received"_L1},
             {"state"_L1, "KEN"_L1},
             {"contest"_L1, contest},
             {"candidature"_L1, gone},
             {"standing"_L1, "promised"_L1}});
        put({{"direction"_L1, "received"_L1},
             {"state"_L1, "BRA"_L1},
             {"contest"_L1, contest},
             {"standing"_L1, "promised"_L1},
             {"reconfirm_by"_L1, "2026-01-31"_L1}});
        for (const char *state : {"ITA", "ESP", "DEU"}) {
            put({{"direction"_L1, "given"_L1},
                 {"state"_L1, QLatin1String(state)},
                 {"contest"_L1, contest},
                 {"standing"_L1, "promised"_L1}});
        }
        m_page->refresh({.everything = true});
        auto *table = m_page->findChild<Ui::LedgerTable *>(u"pledges"_s);
        QCOMPARE(table->attentionCount(), 5);
        const QString all = QString::fromUtf8(Exchange::toCsv(table->content()));
        QVERIFY2(all.contains(u"no longer runs"_s), qPrintable(all)); // the candidate withdrew
        QVERIFY(all.contains(u"was to be reconfirmed by"_s)); // the reminder is due
        QVERIFY(all.contains(u"votes are promised for"_s)); // more is given than there are seats
        QVERIFY(says(u"5 entries need your attention"_s) || says(u"5 entry(ies) need your attention"_s));
        m_page->lock();
        QVERIFY(!says(u"need your attention"_s));
    }

    void newsThatTouchesAPromiseIsToldWhileTheLedgerIsOpen()
    {
        Ui::RadarStrip radar(m_profile->services()); // looks for the first time, and so has seen everything
        QTRY_VERIFY(radar.isAtRest() && QFile::exists(ProfilePaths {m_profile->directory()}.radar()));
        make();
        auto *news = m_page->findChild<Ui::LedgerNews *>();
        const QString candidature = u"019b76da-a800-7f74-a33b-3a6397cffe6d"_s; // France's own draft
        put({{"direction"_L1, "received"_L1},
             {"state"_L1, "KEN"_L1},
             {"contest"_L1, u"019b76da-a800-7931-be02-f958dfc2b464"_s},
             {"candidature"_L1, candidature},
             {"by_whom"_L1, "Kanarienvogel4711"_L1},
             {"standing"_L1, "promised"_L1}});
        m_page->refresh({.everything = true});
        QTRY_VERIFY(m_page->isAtRest());
        QVERIFY(news->lines().isEmpty());
        auto acted = m_profile->session().act(Domain::Candidatures::Description, candidature, u"announce"_s, {});
        QTRY_VERIFY(acted.isFinished());
        QVERIFY_RESULT(acted.result());
        m_page->refresh({.everything = true});
        QTRY_COMPARE(news->lines().size(), 1);
        QVERIFY(news->lines().front().contains(u"Kenya"_s) && news->isVisible());
        QDirIterator files(m_profile->directory(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) { // what touches whom is told on the screen and written nowhere
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains("Kanarienvogel4711"));
        }
        m_page->lock();
        QVERIFY(news->lines().isEmpty() && !news->isVisible());
    }

    void whatIsPrintedOrExportedIsAskedForAndMarked()
    {
        make();
        put({{"direction"_L1, "received"_L1}, {"state"_L1, "KEN"_L1}, {"standing"_L1, "promised"_L1}});
        m_page->refresh({.everything = true});
        auto *table = m_page->findChild<Ui::LedgerTable *>(u"pledges"_s);
        auto *output = table->findChild<Ui::OutputButton *>();
        output->findChild<QMenu *>()->actions().at(1)->trigger();
        QTRY_VERIFY(m_page->findChild<QMessageBox *>() != nullptr); // it leaves the sealed store: asked first
        m_page->findChild<QMessageBox *>()->reject();
        QTRY_VERIFY(m_page->findChild<QFileDialog *>() == nullptr);
        QVERIFY(table->paper().watermark.contains(u"Private"_s));
        for (const QString &suffix : {u"pdf"_s, u"odt"_s, u"csv"_s, u"xlsx"_s}) {
            const QString name = m_profile->directory() + u"/ledger."_s + suffix;
            QVERIFY_RESULT(output->writeTo(name));
            QVERIFY(QFileInfo(name).size() > 100);
        }
        QFile csv(m_profile->directory() + u"/ledger.csv"_s);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(QString::fromUtf8(csv.readAll()).contains(u"Private – not for distribution"_s));
        m_page->lock();
        QVERIFY(table->content().rows.empty()); // locked, there is nothing to export
    }

private:
    void put(const QJsonObject &document)
    {
        QVERIFY(m_page->vault().put(Domain::Record(Domain::Pledges::Description, {}, document)).has_value());
    }
    bool says(const QString &words)
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
    void type(const QString &passphrase, const QString &again)
    {
        auto *first = m_page->findChild<QLineEdit *>(u"passphrase"_s);
        auto *second = m_page->findChild<QLineEdit *>(u"passphrase_again"_s);
        first->setText(passphrase);
        second->setText(again);
        QTest::keyClick(first, Qt::Key_Return);
    }
    void make()
    {
        type(u"four words are easy"_s, u"four words are easy"_s);
        QTRY_COMPARE(m_page->vault().state(), State::Open);
        QTRY_VERIFY(!m_page->lockPanel().isBusy());
    }

    std::unique_ptr<Test::TestProfile> m_profile;
    std::unique_ptr<Ui::LedgerPage> m_page;
};

QTEST_MAIN(TestLedgerPage)
#include "tst_ledgerpage.moc"
