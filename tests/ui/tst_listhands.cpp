// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hands.h"
#include "offlinewindow.h"
#include "ui/list/collectionlistmodel.h"
#include "ui/list/listtable.h"
#include "ui/record/recordview.h"
#include "ui/record/recordwindow.h"

#include <QClipboard>
#include <QHeaderView>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace Chancery;
using namespace Qt::StringLiterals;
namespace Hands = Test::Hands;

/// What a person does with a list: sort, filter, choose columns, group, search, select, copy, open beside.
class TestListHands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_theme.apply(Ui::Theme::Mode::Light); }
    void init()
    {
        m_window = std::make_unique<Test::OfflineWindow>();
        QVERIFY(m_window->open(u"states"_s));
    }
    void cleanup() { m_window.reset(); }

    void aClickOnItsHeadSortsAListAndASecondOneTurnsItRound();
    void whatIsChosenInTheFilterBarIsShownAndNothingElse();
    void aColumnIsTakenAwayAndTheListGrouped();
    void aSearchIsNamedAndBroughtBack();
    void rowsAreSelectedWithTheKeyboardAndCopied();
    void theMenuOfARowCopiesItsLink();
    void aRecordOpensInAWindowOfItsOwn();
    void theShareOfTheListIsRememberedAfterAStart();

private:
    [[nodiscard]] Ui::ListTable *table() const { return m_window->onPage<Ui::ListTable>(); }
    [[nodiscard]] QStringList cells(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table()->rows().rowCount(); ++row) {
            texts << table()->rows().index(row, column).data().toString();
        }
        return texts;
    }
    [[nodiscard]] int columnOf(const QString &title) const
    {
        const QAbstractItemModel &rows = table()->rows();
        for (int column = 0; column < rows.columnCount(); ++column) {
            if (rows.headerData(column, Qt::Horizontal).toString() == title) {
                return column;
            }
        }
        return -1;
    }
    [[nodiscard]] bool clickHead(int column) const
    {
        QHeaderView *head = table()->horizontalHeader();
        const QPoint place(head->sectionViewportPosition(column) + head->sectionSize(column) / 2, head->height() / 2);
        QTest::mouseClick(head->viewport(), Qt::LeftButton, {}, place);
        return m_window->isThere();
    }

    Ui::Theme m_theme {*qApp};
    std::unique_ptr<Test::OfflineWindow> m_window;
};

void TestListHands::aClickOnItsHeadSortsAListAndASecondOneTurnsItRound()
{
    const int column = columnOf(u"Code"_s);
    QVERIFY(column >= 0);
    QVERIFY(clickHead(column));
    QStringList sorted = cells(column);
    QVERIFY(sorted.size() > 190);
    QVERIFY(std::is_sorted(sorted.begin(), sorted.end()));
    QVERIFY(clickHead(column));
    std::reverse(sorted.begin(), sorted.end());
    QCOMPARE(cells(column), sorted);
}

void TestListHands::whatIsChosenInTheFilterBarIsShownAndNothingElse()
{
    QVERIFY(m_window->open(u"candidatures"_s));
    const int all = table()->rows().rowCount();
    auto *status = m_window->onPage<QComboBox>(u"filter:status"_s);
    QVERIFY(Hands::choose(status, u"Elected"_s));
    QVERIFY(m_window->isThere());
    const QStringList shown = cells(columnOf(u"Status"_s));
    QVERIFY(!shown.isEmpty() && shown.size() < all);
    QVERIFY(std::all_of(shown.begin(), shown.end(), [](const QString &text) { return text == u"Elected"_s; }));
    QTest::keyClick(status, Qt::Key_Home);
    QVERIFY(m_window->isThere());
    QCOMPARE(table()->rows().rowCount(), all);
}

void TestListHands::aColumnIsTakenAwayAndTheListGrouped()
{
    QVERIFY(columnOf(u"Code"_s) >= 0);
    QTest::keyClick(table(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(Hands::pickInMenus({u"Columns"_s, u"Code"_s}));
    QVERIFY(m_window->isThere());
    QCOMPARE(columnOf(u"Code"_s), -1);
    const int flat = table()->rows().rowCount();
    QTest::keyClick(table(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(Hands::pickInMenus({u"Group by"_s, u"Regional group"_s}));
    QVERIFY(m_window->isThere());
    QVERIFY(table()->rows().rowCount() > flat);
    m_window->startAgain();
    QVERIFY(m_window->open(u"states"_s));
    QCOMPARE(columnOf(u"Code"_s), -1);
    QVERIFY(table()->rows().rowCount() > flat);
    QTest::keyClick(table(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(Hands::pickInMenus({u"As at the beginning"_s}));
    QVERIFY(m_window->isThere());
    QCOMPARE(table()->rows().rowCount(), flat);
    QVERIFY(columnOf(u"Code"_s) >= 0);
}

void TestListHands::aSearchIsNamedAndBroughtBack()
{
    auto *field = m_window->onPage<QLineEdit>(u"search"_s);
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"guinea"_s);
    QVERIFY(m_window->isThere());
    const QStringList found = cells(0);
    QVERIFY(found.size() >= 3 && found.size() < 10);
    QMenu *searches = m_window->onPage<QToolButton>(u"searches"_s)->menu();
    searches->popup({100, 100});
    QVERIFY(Hands::pickInMenus({u"Save this search…"_s}));
    auto *dialog = Hands::dialog<QInputDialog>();
    QVERIFY(dialog != nullptr);
    QVERIFY(Hands::type(dialog->findChild<QLineEdit *>(), u"The Guineas"_s));
    QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
    QVERIFY(Hands::isAllClosed());
    QVERIFY(Hands::type(field, {}));
    QVERIFY(m_window->isThere());
    QVERIFY(cells(0).size() > 190);
    searches->popup({100, 100});
    QVERIFY(Hands::pickInMenus({u"The Guineas"_s}));
    QVERIFY(m_window->isThere());
    QCOMPARE(cells(0), found);
}

void TestListHands::rowsAreSelectedWithTheKeyboardAndCopied()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(table()->selectedRows().size(), 3U);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    for (int row = 0; row < 3; ++row) {
        QVERIFY2(lines[row].startsWith(cells(0).at(row)), qPrintable(lines[row]));
    }
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u','));
    QTest::keyClick(table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(int(table()->selectedRows().size()), table()->rows().rowCount());
}

void TestListHands::theMenuOfARowCopiesItsLink()
{
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(table()->rows().index(1, 0)).center());
    QVERIFY(m_window->isThere());
    const QPoint place = table()->visualRect(table()->rows().index(1, 0)).center();
    Q_EMIT table()->customContextMenuRequested(
        place); // As the platform asks for it: right button, menu key, long press.
    QVERIFY(Hands::pickInMenus({u"Copy link"_s}));
    const QString link = QApplication::clipboard()->text();
    QCOMPARE(link, u"chancery:states/"_s + table()->currentId());
    QVERIFY(m_window->open(u"home"_s));
    m_window->window()->open(Ui::Place::fromText(link.mid(9)));
    QVERIFY(m_window->isThere());
    QVERIFY(m_window->onPage<Ui::RecordView>()->isVisible());
}

void TestListHands::aRecordOpensInAWindowOfItsOwn()
{
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Down);
    QVERIFY(m_window->isThere());
    QTest::keyClick(table(), Qt::Key_Return, Qt::ControlModifier);
    auto *beside = m_window->window()->findChild<Ui::RecordWindow *>();
    QVERIFY(beside != nullptr && beside->isVisible() && beside->isWindow());
    QVERIFY2(beside->windowTitle().contains(table()->currentIndex().siblingAtColumn(0).data().toString()),
             qPrintable(beside->windowTitle()));
    beside->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), beside);
    QTest::keyClick(beside, Qt::Key_Escape);
    QTRY_VERIFY(m_window->window()->findChild<Ui::RecordWindow *>() == nullptr);
}

void TestListHands::theShareOfTheListIsRememberedAfterAStart()
{
    const auto drag = [](QSplitterHandle *handle, int by) {
        const QPoint from = handle->rect().center();
        QTest::mousePress(handle, Qt::LeftButton, {}, from);
        QTest::mouseMove(handle, from + QPoint(by, 0));
        QTest::mouseRelease(handle, Qt::LeftButton, {}, from + QPoint(by, 0));
    };
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(table()->rows().index(0, 0)).center());
    QVERIFY(m_window->isThere());
    QSplitterHandle *handle = m_window->onPage<QSplitter>()->handle(1);
    QTRY_VERIFY(handle->x() > 0);
    const int before = table()->width();
    drag(handle, 150);
    const int after = table()->width();
    QVERIFY2(after > before + 100, qPrintable(u"%1, %2"_s.arg(before).arg(after)));
    const QString id = table()->currentId();
    m_window->startAgain();
    QVERIFY(m_window->open(u"states"_s, id));
    QVERIFY(std::abs(table()->width() - after) < 12);
}

QTEST_MAIN(TestListHands)
#include "tst_listhands.moc"
