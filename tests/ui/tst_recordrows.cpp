// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "testprofile.h"
#include "ui/list/recordrows.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Chancery;
using namespace Qt::StringLiterals;

class TestRecordRows : public QObject
{
    Q_OBJECT

    static std::vector<Ui::RecordLine> threeLines()
    {
        return {{.place = {u"candidatures"_s, u"1"_s},
                 .title = u"Kenya"_s,
                 .details = u"1 Jan 2028"_s,
                 .flag = u"KEN"_s,
                 .marks = {{u"Announced"_s}}},
                {.place = {u"candidatures"_s, u"2"_s},
                 .title = u"A title that is longer than any list is wide. "_s.repeated(9)},
                {.place = {u"candidatures"_s, u"3"_s}, .title = u"France"_s}};
    }

private Q_SLOTS:
    void aClickOpensTheRecordUnderIt()
    {
        Ui::RecordRows rows(u"Candidatures"_s);
        rows.show(threeLines());
        rows.resize(300, rows.sizeHint().height());
        rows.setVisible(true);
        QSignalSpy chosen(&rows, &Ui::RecordRows::chosen);
        QTest::mouseClick(rows.viewport(), Qt::LeftButton, {}, rows.visualRect(rows.model()->index(2, 0)).center());
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Ui::Place>().id, u"3"_s);
    }

    void theKeyboardReachesEachAndReturnOpensIt()
    {
        Ui::RecordRows rows(u"Candidatures"_s);
        rows.show(threeLines());
        rows.setVisible(true);
        rows.setFocus();
        QSignalSpy chosen(&rows, &Ui::RecordRows::chosen);
        rows.setCurrentIndex(rows.model()->index(0, 0));
        QTest::keyClick(&rows, Qt::Key_Down);
        QTest::keyClick(&rows, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Ui::Place>().id, u"2"_s);
    }

    void theTabKeyLeadsToTheFirstLine()
    {
        Ui::RecordRows rows(u"Candidatures"_s);
        rows.show(threeLines());
        rows.setVisible(true);
        QSignalSpy chosen(&rows, &Ui::RecordRows::chosen);
        QFocusEvent byTab(QEvent::FocusIn, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&rows, &byTab);
        QTest::keyClick(&rows, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<Ui::Place>().id, u"1"_s);
    }

    void allOfTheLineIsRead()
    {
        Ui::RecordRows rows(u"Candidatures"_s);
        rows.show(threeLines());
        QCOMPARE(rows.model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Kenya, 1 Jan 2028, Announced"_s);
    }

    void everyLineIsShown()
    {
        Ui::RecordRows rows(u"Candidatures"_s);
        rows.show(threeLines());
        rows.resize(300, rows.sizeHint().height());
        rows.setVisible(true);
        const QRect last = rows.visualRect(rows.model()->index(2, 0));
        QVERIFY(rows.viewport()->rect().contains(last));
        QVERIFY2(last.bottom() > rows.viewport()->height() - 4, "no room is left over");
    }

    void aRecordIsToldByWhatDistinguishesIt()
    {
        Test::TestProfile profile({});
        const Domain::Collection &candidatures = *Domain::collectionNamed("candidatures");
        const Domain::Query query {.collection = &candidatures, .limit = 1};
        const auto keys = profile.reader().keys(query);
        QVERIFY(keys.has_value());
        const auto found = profile.reader().fetch(candidatures, *keys);
        QVERIFY(found.has_value());
        const Ui::RecordLine line = Ui::lineOf(candidatures, found->front(), profile.services().display);
        QCOMPARE(line.place.page, u"candidatures"_s);
        QVERIFY(!line.title.isEmpty());
        QCOMPARE(line.flag, found->front().document.value("state"_L1).toString());
        QVERIFY(line.marks.size() >= 2); // demonstration, and the status
        QVERIFY(!line.title.contains(line.details));
    }
};

QTEST_MAIN(TestRecordRows)
#include "tst_recordrows.moc"
