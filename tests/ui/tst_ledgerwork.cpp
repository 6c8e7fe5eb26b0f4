// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A day with the private ledger, by mouse and keyboard: a promise written down, a plan with its limit of names, the
// tally and its scenarios, and the ledger handed over to a successor.

#include "domain/elections/pledges.h"
#include "domain/elections/voteplans.h"
#include "testprofile.h"
#include "typing.h"
#include "ui/form/fieldform.h"
#include "ui/ledger/handoverdialog.h"
#include "ui/ledger/ledgerpage.h"
#include "ui/ledger/ledgertable.h"
#include "ui/ledger/lockpanel.h"
#include "ui/ledger/privateeditor.h"
#include "ui/ledger/tallypanel.h"

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QTabWidget>

using namespace Chancery;
using namespace Qt::StringLiterals;
using State = Vault::Vault::State;
using Test::dialogOver;

namespace {

/// One officer at a ledger of her own.
struct Desk
{
    Desk()
        : profile(Test::TestProfile::Content {})
        , page(profile.services())
    {
        page.lockPanel().setCost(Vault::Cost::least());
        page.resize(1044, 760);
        page.show();
        page.open({});
        auto *passphrase = page.findChild<QLineEdit *>(u"passphrase"_s);
        QTest::keyClicks(passphrase, u"four words are easy"_s);
        QTest::keyClicks(page.findChild<QLineEdit *>(u"passphrase_again"_s), u"four words are easy"_s);
        QTest::mouseClick(page.findChild<QPushButton *>(u"unlock"_s), Qt::LeftButton);
        if (!QTest::qWaitFor([this] { return page.vault().state() == State::Open && !page.lockPanel().isBusy(); })) {
            qFatal("the ledger does not open");
        }
    }
    void press(const QString &name) { QTest::mouseClick(page.findChild<QPushButton *>(name), Qt::LeftButton); }
    /// Goes to a tab with the mouse.
    void turnTo(int tab)
    {
        const auto *tabs = page.findChild<QTabWidget *>();
        QTest::mouseClick(tabs->tabBar(), Qt::LeftButton, {}, tabs->tabBar()->tabRect(tab).center());
    }
    void put(const char *direction, const char *state, const char *form, int firmness, const char *rounds = "all")
    {
        const Domain::Record pledge(Domain::Pledges::Description, {},
                                    {{"direction"_L1, QLatin1String(direction)},
                                     {"state"_L1, QLatin1String(state)},
                                     {"contest"_L1, u"019b76da-a800-7931-be02-f958dfc2b464"_s},
                                     {"standing"_L1, "promised"_L1},
                                     {"form"_L1, QLatin1String(form)},
                                     {"firmness"_L1, firmness},
                                     {"rounds"_L1, QLatin1String(rounds)}});
        QVERIFY(page.vault().put(pledge).has_value());
    }
    [[nodiscard]] QString headline() const { return page.findChild<QLabel *>(u"tally"_s)->text(); }

    Test::TestProfile profile;
    Ui::LedgerPage page;
};

} // namespace

class TestLedgerWork : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPromiseIsWrittenDownChangedAndDeleted()
    {
        Desk desk;
        auto *table = desk.page.findChild<Ui::LedgerTable *>(u"pledges"_s);
        QTest::mouseClick(table->findChild<QPushButton *>(u"new"_s), Qt::LeftButton);
        auto *editor = dialogOver<Ui::PrivateEditor>(desk.page);
        QVERIFY(editor != nullptr);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(editor->isVisible() && !editor->form().messageOf(u"contest"_s).isEmpty()); // what is needed is said
        QVERIFY(Test::chooseByKeys(*editor, u"direction"_s, u"Promised"_s));
        QVERIFY(Test::pickByKeys(*editor, u"state"_s, u"Kenya"_s));
        QVERIFY(Test::pickByKeys(*editor, u"contest"_s, u"HRC 2027"_s));
        QVERIFY(Test::chooseByKeys(*editor, u"standing"_s, u"Promised"_s));
        QVERIFY(Test::chooseByKeys(*editor, u"form"_s, u"Note"_s));
        Test::typeInto(*editor, u"firmness"_s, u"120"_s);
        QTest::mouseClick(editor->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        QVERIFY(editor->isVisible() && !editor->form().messageOf(u"firmness"_s).isEmpty());
        Test::typeInto(*editor, u"firmness"_s, u"90"_s);
        QTest::mouseClick(editor->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        QTRY_COMPARE(table->table().rowCount(), 1);
        const Domain::Record pledge = desk.page.vault().all(Domain::Pledges::Description).front();
        QCOMPARE(pledge.get(Domain::Pledges::Other), u"KEN"_s);

        QTRY_VERIFY(dialogOver<Ui::PrivateEditor>(desk.page) == nullptr);
        const QPoint row = table->table().visualItemRect(table->table().item(0, 0)).center();
        QTest::mouseClick(table->table().viewport(), Qt::LeftButton, {}, row);
        QTest::keyClick(&table->table(), Qt::Key_Return);
        QTRY_VERIFY((editor = dialogOver<Ui::PrivateEditor>(desk.page)) != nullptr);
        QVERIFY(Test::chooseByKeys(*editor, u"standing"_s, u"Wavering"_s));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(desk.page.vault().find(Domain::Pledges::Description, pledge.id())->get(Domain::Pledges::Standing),
                     u"wavering"_s);

        QTRY_VERIFY(dialogOver<Ui::PrivateEditor>(desk.page) == nullptr);
        QTest::mouseClick(table->table().viewport(), Qt::LeftButton, {}, row);
        QTest::mouseClick(table->findChild<QPushButton *>(u"remove"_s), Qt::LeftButton);
        auto *question = dialogOver<QMessageBox>(desk.page);
        QVERIFY(question != nullptr);
        for (QAbstractButton *each : question->buttons()) {
            if (question->buttonRole(each) == QMessageBox::DestructiveRole) {
                QTest::mouseClick(each, Qt::LeftButton);
            }
        }
        QTRY_COMPARE(table->table().rowCount(), 0);
    }

    void aPlanHoldsNoMoreNamesThanTheBallot()
    {
        Desk desk;
        desk.turnTo(2);
        auto *plans = desk.page.findChild<Ui::LedgerTable *>(u"vote_plans"_s);
        QVERIFY(plans->isVisible());
        QTest::mouseClick(plans->findChild<QPushButton *>(u"new"_s), Qt::LeftButton);
        auto *editor = dialogOver<Ui::PrivateEditor>(desk.page);
        QVERIFY(editor != nullptr);
        QVERIFY(Test::pickByKeys(*editor, u"contest"_s, u"HRC 2027"_s));
        QVERIFY(Test::chooseByKeys(*editor, u"scope"_s, u"First"_s));
        QWidget *names = Test::inputOf(*editor, u"names"_s);
        for (int i = 0; i < 20; ++i) { // more than any group has seats there
            QTest::keyClicks(names, u"Name %1"_s.arg(i));
            QTest::keyClick(names, Qt::Key_Return);
        }
        QVERIFY(editor->form().messageOf(u"names"_s).contains(u"at most"_s)); // while typing
        QTest::mouseClick(editor->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        QVERIFY(editor->isVisible());
        Test::typeInto(*editor, u"names"_s, u"FRA"_s);
        QVERIFY(!editor->form().messageOf(u"names"_s).contains(u"at most"_s));
        QTest::mouseClick(editor->findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
        QTRY_COMPARE(plans->table().rowCount(), 1);
    }

    void theTallyFollowsItsScenario()
    {
        Desk desk;
        desk.put("received", "KEN", "note_verbale", 90);
        desk.put("received", "BRA", "note_verbale", 90, "first_only");
        desk.put("received", "ITA", "rumour", 100);
        desk.page.refresh({.everything = true});
        desk.turnTo(3);
        QVERIFY(desk.page.tally().isVisible());
        QCOMPARE(desk.page.tally().answer().firm, 3); // two promises and the own vote
        const QString first = desk.headline();
        auto *scenario = desk.page.tally().findChild<QComboBox *>(u"scenario"_s);
        scenario->setFocus();
        QTest::keyClick(scenario, Qt::Key_Down); // later rounds: what was for the first alone is gone
        QCOMPARE(desk.page.tally().answer().firm, 2);
        QVERIFY(desk.headline() != first);
        const double believed = desk.page.tally().answer().expected;
        auto *trust = desk.page.tally().findChild<QSpinBox *>(u"trust"_s);
        trust->setFocus();
        trust->selectAll();
        QTest::keyClicks(trust, u"10"_s);
        QTest::keyClick(trust, Qt::Key_Return);
        QVERIFY(desk.page.tally().answer().expected < believed);
        QCOMPARE(desk.page.tally().answer().required, 97); // of all members, whoever votes
    }

    void theLedgerIsHandedOverToASuccessor()
    {
        Desk leaving;
        leaving.put("received", "KEN", "note_verbale", 90);
        leaving.put("given", "BRA", "letter", 90);
        const QString name = leaving.profile.directory() + u"/ledger.chancery-handover"_s;
        handOver(leaving, name);
        QTRY_VERIFY(QFile::exists(name));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sealed = file.readAll();
        QVERIFY(sealed.size() > 100 && !sealed.contains("KEN") && !sealed.contains("note_verbale"));

        Desk successor;
        takeOver(successor, name, u"not what was told"_s);
        auto *dialog = dialogOver<Ui::HandOverDialog>(successor.page);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"confirm"_s)->isEnabled()); // and asks again
        QVERIFY(dialog->isVisible() && successor.page.vault().all(Domain::Pledges::Description).empty());
        auto *passphrase = dialog->findChild<QLineEdit *>(u"passphrase"_s);
        QTRY_VERIFY(says(*dialog, u"not the passphrase"_s));
        QTest::keyClick(passphrase, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(passphrase, u"told by telephone"_s);
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_COMPARE(successor.page.findChild<Ui::LedgerTable *>(u"pledges"_s)->table().rowCount(), 2);
        QCOMPARE(successor.page.vault().all(Domain::Pledges::Description).size(), std::size_t(2));
    }

    void whatIsNoHandOverFileIsSaidToBeNone()
    {
        Desk desk;
        const QString name = desk.profile.directory() + u"/other.txt"_s;
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("something else") > 0);
        file.close();
        takeOver(desk, name, u"told by telephone"_s);
        const auto *dialog = dialogOver<Ui::HandOverDialog>(desk.page);
        QVERIFY(dialog != nullptr);
        QTRY_VERIFY(says(*dialog, u"not a hand-over file"_s));
    }

private:
    /// By the button: the passphrase twice (once wrong), then the name of the file.
    static void handOver(Desk &desk, const QString &name)
    {
        desk.press(u"hand_over"_s);
        auto *dialog = dialogOver<Ui::HandOverDialog>(desk.page);
        QVERIFY(dialog != nullptr);
        dialog->setCost(Vault::Cost::least());
        auto *passphrase = dialog->findChild<QLineEdit *>(u"passphrase"_s);
        auto *again = dialog->findChild<QLineEdit *>(u"passphrase_again"_s);
        QTest::keyClicks(passphrase, u"told by telephone"_s);
        QTest::keyClick(passphrase, Qt::Key_Tab);
        QTest::keyClicks(again, u"told by telefone"_s);
        QTest::keyClick(again, Qt::Key_Return);
        QVERIFY(dialog->isVisible() && says(*dialog, u"differ"_s));
        again->selectAll();
        QTest::keyClicks(again, u"told by telephone"_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton);
        QTRY_VERIFY(dialogOver<QFileDialog>(desk.page) != nullptr);
        Test::giveFileName(*dialogOver<QFileDialog>(desk.page), name);
    }
    static void takeOver(Desk &desk, const QString &name, const QString &words)
    {
        desk.press(u"take_over"_s);
        QTRY_VERIFY(dialogOver<QFileDialog>(desk.page) != nullptr);
        Test::giveFileName(*dialogOver<QFileDialog>(desk.page), name);
        QTRY_VERIFY(dialogOver<Ui::HandOverDialog>(desk.page) != nullptr);
        auto *dialog = dialogOver<Ui::HandOverDialog>(desk.page);
        auto *passphrase = dialog->findChild<QLineEdit *>(u"passphrase"_s);
        QTest::keyClicks(passphrase, words);
        QTest::keyClick(passphrase, Qt::Key_Return);
    }
    static bool says(const QWidget &widget, const QString &words)
    {
        const QList<QLabel *> labels = widget.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    }
};

QTEST_MAIN(TestLedgerWork)
#include "tst_ledgerwork.moc"
