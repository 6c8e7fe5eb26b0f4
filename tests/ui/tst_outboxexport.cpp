// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "exchange/table.h"
#include "testprofile.h"
#include "ui/shell/outboxexport.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QTest>
#include <QTimer>

using namespace Chancery;
using namespace Qt::StringLiterals;

/// What a mission takes along when its profile must go: every change that did not reach the endpoint, as a table.
class TestOutboxExport : public QObject
{
    Q_OBJECT

    /// A dignitary whose name and notes were changed, and a new one.
    static void edit(Test::TestProfile &profile)
    {
        const Domain::Collection &dignitaries = *Domain::collectionNamed("dignitaries");
        auto made = profile.session().create(
            dignitaries, {{u"name"_s, u"Made offline"_s}, {u"state"_s, u"FRA"_s}, {u"mission"_s, u"FRA"_s}});
        QTRY_VERIFY(made.isFinished());
        QVERIFY2(made.result().has_value(), qPrintable(made.result() ? QString() : made.result().error().detail));
        const QString id = *made.result();
        const auto row = profile.reader().row(dignitaries, id);
        QVERIFY(row.has_value() && row->has_value());
        QJsonObject after = (*row)->document;
        after["name"_L1] = u"=1+1, \"renamed\""_s;
        auto changed = profile.session().update(dignitaries, id, (*row)->document, after);
        QTRY_VERIFY(changed.isFinished());
        QVERIFY(changed.result().has_value());
    }

private Q_SLOTS:
    void nothingUnsentIsAnEmptyTable()
    {
        Test::TestProfile profile({});
        QVERIFY(Ui::outboxTable(profile.services()).rows.empty());
    }

    void eachFieldOfEachChangeIsALine()
    {
        Test::TestProfile profile({});
        edit(profile);
        const Exchange::Table table = Ui::outboxTable(profile.services());
        QCOMPARE(table.columns.size(), 5);
        bool isThere = false;
        for (const QStringList &line : table.rows) {
            QCOMPARE(line.size(), 5);
            isThere = isThere || line.value(4) == "=1+1, \"renamed\""_L1;
        }
        QVERIFY2(isThere, "the last value is in the table");
    }

    void theFileIsWrittenWhereTheUserSaysAndHarmlessInASpreadsheet()
    {
        Test::TestProfile profile({});
        edit(profile);
        QWidget window;
        Ui::saveOutbox(profile.services(), &window);
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
        const QString name = profile.directory() + u"/unsent.csv"_s;
        Q_EMIT dialog->fileSelected(name);
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("renamed"));
        QVERIFY2(!text.contains(",=1+1") && !text.contains(",\"=1+1"), "no formula");
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        Test::TestProfile profile({});
        edit(profile);
        QWidget window;
        Ui::saveOutbox(profile.services(), &window);
        auto *dialog = window.findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        bool isSaid = false;
        QTimer::singleShot(0, &window, [&] {
            for (QWidget *each : QApplication::topLevelWidgets()) {
                if (each->inherits("QMessageBox")) {
                    isSaid = true;
                    each->close();
                }
            }
        });
        Q_EMIT dialog->fileSelected(profile.directory() + u"/no/such/folder/unsent.csv"_s);
        QTRY_VERIFY(isSaid);
    }
};

QTEST_MAIN(TestOutboxExport)
#include "tst_outboxexport.moc"
