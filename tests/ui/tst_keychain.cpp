// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// With a keychain of the desktop, as keychain.sh starts one.

#include "sync/secrets.h"
#include "testprofile.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledger/lockpanel.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;
using State = Vault::Vault::State;

class TestKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecretIsKeptOfEachProfileByItself()
    {
        const Sync::Secrets one = Sync::Secrets::inKeychain(u"/profiles/one"_s);
        const Sync::Secrets two = Sync::Secrets::inKeychain(u"/profiles/two"_s);
        const auto written = one.write(u"token"_s, "of one\0 and more"_ba);
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result().has_value());
        const auto read = one.read(u"token"_s);
        QTRY_VERIFY(read.isFinished());
        QCOMPARE(read.result().value_or("nothing"_ba), "of one\0 and more"_ba);
        const auto other = two.read(u"token"_s);
        QTRY_VERIFY(other.isFinished());
        QCOMPARE(other.result().error().code, ErrorCode::NotFound);
        const auto removed = one.remove(u"token"_s);
        QTRY_VERIFY(removed.isFinished());
        const auto gone = one.read(u"token"_s);
        QTRY_VERIFY(gone.isFinished());
        QCOMPARE(gone.result().error().code, ErrorCode::NotFound);
    }

    void theLedgerOpensWithTheKeychainWhereItsOfficerWishedSo()
    {
        Test::TestProfile profile({});
        {
            Ui::LedgerPage page(profile.services());
            page.lockPanel().setCost(Vault::Cost::least());
            page.show();
            page.open({});
            QTest::mouseClick(page.findChild<QCheckBox *>(u"remember"_s), Qt::LeftButton, {}, {8, 8});
            QVERIFY(page.findChild<QCheckBox *>(u"remember"_s)->isChecked());
            QTest::keyClicks(page.findChild<QLineEdit *>(u"passphrase"_s), u"four words are easy"_s);
            QTest::keyClicks(page.findChild<QLineEdit *>(u"passphrase_again"_s), u"four words are easy"_s);
            QTest::mouseClick(page.findChild<QPushButton *>(u"unlock"_s), Qt::LeftButton);
            QTRY_COMPARE(page.vault().state(), State::Open);
            QTRY_VERIFY(profile.settings().get(Settings::VaultInKeychain));
        }
        Ui::LedgerPage again(profile.services());
        again.show();
        again.open({});
        QTRY_COMPARE(again.vault().state(), State::Open);
    }

    void withoutTheWishItAsksForThePassphrase()
    {
        Test::TestProfile profile({});
        {
            Ui::LedgerPage page(profile.services());
            page.lockPanel().setCost(Vault::Cost::least());
            page.show();
            page.open({});
            QTest::keyClicks(page.findChild<QLineEdit *>(u"passphrase"_s), u"four words are easy"_s);
            QTest::keyClicks(page.findChild<QLineEdit *>(u"passphrase_again"_s), u"four words are easy"_s);
            QTest::keyClick(page.findChild<QLineEdit *>(u"passphrase_again"_s), Qt::Key_Return);
            QTRY_COMPARE(page.vault().state(), State::Open);
        }
        Ui::LedgerPage again(profile.services());
        again.show();
        again.open({});
        QTRY_COMPARE(again.vault().state(), State::Locked);
        QTest::qWait(200); // The keychain, were it asked, would open it.
        QCOMPARE(again.vault().state(), State::Locked);
    }
};

QTEST_MAIN(TestKeychain)
#include "tst_keychain.moc"
