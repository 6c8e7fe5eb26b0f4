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

    void noWidthAtAllKeepsTheFirst()
    {
        const auto columns = Ui::columnsOf(*Domain::collectionNamed("states"));
        QVERIFY(Ui::fittedWidths(columns, 0).front() > 0);
    }
};

QTEST_APPLESS_MAIN(TestColumns)
#include "tst_columns.moc"
