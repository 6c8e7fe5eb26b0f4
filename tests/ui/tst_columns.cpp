// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "ui/list/columns.h"

#include <QTest>

#include <numeric>

using namespace Chancery;

class TestColumns : public QObject
{
    Q_OBJECT

    static int roomFor(const std::vector<Ui::Column> &columns)
    {
        return std::accumulate(columns.begin(), columns.end(), 0,
                               [](int sum, const Ui::Column &each) { return sum + each.minimumWidth; });
    }

private Q_SLOTS:
    void everyCollectionHasColumns()
    {
        for (const Domain::Collection *collection : Domain::catalogue()) {
            const auto columns = Ui::columnsOf(*collection);
            QVERIFY2(!columns.empty(), collection->title);
            QVERIFY2(columns.front().field->has(Domain::Title), collection->title);
        }
    }

    void theFirstColumnAndTheStatusStayWhenItIsNarrow()
    {
        const Domain::Collection &elections = *Domain::collectionNamed("elections");
        const auto columns = Ui::columnsOf(elections);
        const auto widths = Ui::fittedWidths(columns, 300);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const bool isKept = i == 0 || columns[i].field->key == "status";
            QCOMPARE(widths[i] > 0, isKept);
        }
    }

    void thePlaceThereIsIsUsed()
    {
        const auto columns = Ui::columnsOf(*Domain::collectionNamed("candidatures"));
        const auto widths = Ui::fittedWidths(columns, 1400);
        const int sum = std::accumulate(widths.begin(), widths.end(), 0);
        QVERIFY(sum <= 1400 && sum > 1350);
        QVERIFY(std::find(widths.begin(), widths.end(), 0) == widths.end());
    }

    void whatIsCutGetsTheSpareWidthBeforeWhatIsNot()
    {
        auto columns = Ui::columnsOf(*Domain::collectionNamed("ballot_rounds"));
        for (Ui::Column &column : columns) {
            column.contentWidth = 60; // "Round 1"
        }
        columns[1].contentWidth = columns[1].minimumWidth + 100;
        const auto widths = Ui::fittedWidths(columns, roomFor(columns) + 150);
        QVERIFY2(widths[1] >= columns[1].contentWidth, "cut, although there is room");
        QVERIFY(widths[0] > columns[0].contentWidth);
        QVERIFY(std::find(widths.begin(), widths.end(), 0) == widths.end());
    }

    void whatIsNarrowLeavesItsRoomToOthers()
    {
        auto columns = Ui::columnsOf(*Domain::collectionNamed("endorsements"));
        const auto outcome = std::size_t(
            std::find_if(columns.begin(), columns.end(), [](const auto &each) { return each.field->key == "outcome"; })
            - columns.begin());
        QVERIFY(outcome < columns.size());
        columns[outcome].contentWidth = 60;
        columns[outcome].headWidth = 80;
        columns[1].contentWidth = columns[1].minimumWidth + 30;
        const int room = roomFor(columns);
        const auto widths = Ui::fittedWidths(columns, room);
        QVERIFY(widths[outcome] >= 80);
        QVERIFY(widths[1] >= columns[1].contentWidth);
    }

    void yesOrNoGivesWayToWhatWouldBeCut()
    {
        std::vector<Ui::Column> columns = Ui::columnsOf(*Domain::collectionNamed("engagements"));
        const auto flag = std::find_if(columns.begin(), columns.end(),
                                       [](const auto &each) { return each.field->kind == Domain::Kind::Boolean; });
        QVERIFY(flag != columns.end());
        const auto at = std::size_t(flag - columns.begin());
        const int room = roomFor(columns) + 200;
        QVERIFY(Ui::fittedWidths(columns, room)[at] > 0);
        columns.back().contentWidth = columns.back().minimumWidth + 205;
        QCOMPARE(Ui::fittedWidths(columns, room)[at], 0);
    }

    void oneLongTextDoesNotCutTheOthers()
    {
        std::vector<Ui::Column> columns {{.minimumWidth = 100, .share = 1, .contentWidth = 2000},
                                         {.minimumWidth = 100, .share = 1, .contentWidth = 160},
                                         {.minimumWidth = 100, .share = 1, .contentWidth = 40}};
        const auto widths = Ui::fittedWidths(columns, 600);
        QCOMPARE(widths[1], 160);
        QCOMPARE(widths[2], 100);
        QCOMPARE(widths[0], 340);
    }

    void noWidthAtAllKeepsTheFirst()
    {
        const auto columns = Ui::columnsOf(*Domain::collectionNamed("states"));
        QVERIFY(Ui::fittedWidths(columns, 0).front() > 0);
    }
};

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
