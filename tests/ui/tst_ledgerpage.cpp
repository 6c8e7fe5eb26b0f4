// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The private ledger as its officer uses it: made, filled, counted, locked.

#include "domain/elections/pledges.h"
#include "domain/elections/privatecollections.h"
#include "testprofile.h"
#include "ui/form/fieldform.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/lockpanel.h"
#include "ui/ledger/privateeditor.h"
#include "ui/ledger/tallypanel.h"

#include <QLabel>
#include <QLineEdit>
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

private:
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
