// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/temporarystore.h"

#include <QTest>

using namespace Chancery;
using namespace Chancery::Store;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

QByteArray named(const char *name)
{
    return QByteArray(R"({"name":")") + name + R"("})";
}

qint64 countOf(const TemporaryStore &profile, const Domain::Collection &collection)
{
    return profile.reader()->count({.collection = &collection}).value_or(-1);
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesBehindTheLastMarkAreGivenAgain()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->beginSnapshot());
        const std::string first = snapshotHead(40, 3) + rowLine("notes", id(1), 5, named("one")) + mark("M1");
        const std::string rest = rowLine("notes", id(2), 6, named("two"));
        const auto section = profile->applySection(first + rest + "{\"mark\":\"M");
        QVERIFY_RESULT(section);
        QCOMPARE(section->consumed, first.size());
        QCOMPARE(section->rows, 1);
        QCOMPARE(section->mark, u"M1"_s);
        QCOMPARE(section->estimate, 3);
        QVERIFY(!section->ended);
        QCOMPARE(profile->syncState().snapshotMark, u"M1"_s);
        const auto end = profile->applySection(rest + snapshotEnd("C40"));
        QVERIFY_RESULT(end);
        QVERIFY(end->ended);
        QCOMPARE(end->cursor, u"C40"_s);
        QCOMPARE(profile->syncState().cursor, u"C40"_s);
        QCOMPARE(profile->syncState().seq, 40);
        QVERIFY(!profile->syncState().snapshotRunning);
        QCOMPARE(countOf(profile, Sample::Notes), 2);
    }

    void aSnapshotGoesOnWhereItWasInterrupted()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->beginSnapshot());
        QVERIFY_RESULT(profile->applySection(snapshotHead(40) + rowLine("notes", id(1), 5, named("one")) + mark("M1")));
        QVERIFY_RESULT(profile.reopen());
        QVERIFY(profile->syncState().snapshotRunning);
        QCOMPARE(profile->syncState().snapshotMark, u"M1"_s);
        QVERIFY_RESULT(profile->beginSnapshot());
        QCOMPARE(profile->syncState().snapshotMark, u"M1"_s);
        QVERIFY_RESULT(profile->applySection(rowLine("notes", id(2), 6, named("two")) + snapshotEnd("C40")));
        QCOMPARE(countOf(profile, Sample::Notes), 2);
        QCOMPARE(profile->syncState().seq, 40);
    }

    void nothingIsDroppedBeforeTheEndAndThenWhatDidNotCome()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 5, named("stays"))
                                          + putLine("notes", id(2), 5, named("goes"))
                                          + putLine("unknown", id(3), 5, "{}") + pageEnd("C5", 5)));
        QVERIFY_RESULT(profile.settle());
        QVERIFY_RESULT(profile->beginSnapshot());
        QVERIFY_RESULT(profile->applySection(snapshotHead(9) + rowLine("notes", id(1), 5, named("stays")) + mark("M")));
        QCOMPARE(countOf(profile, Sample::Notes), 2);
        QVERIFY_RESULT(profile->applySection(snapshotEnd("C9")));
        QCOMPARE(countOf(profile, Sample::Notes), 1);
        QCOMPARE(profile.reader()->search(u"goes"_s, 10)->size(), 0U);
        QCOMPARE(profile.reader()->search(u"stays"_s, 10)->size(), 1U);
        QVERIFY(verify(profile.directory(), Sample::Catalogue)->sound);
    }

    void aRestoredEndpointMayBringOlderRevisions()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 90, named("after the backup")) + pageEnd("C90", 90)));
        QVERIFY_RESULT(profile.settle());
        QVERIFY_RESULT(profile->beginSnapshot());
        QVERIFY_RESULT(profile->applySection(snapshotHead(50) + rowLine("notes", id(1), 40, named("restored"))
                                             + snapshotEnd("C50")));
        const auto row = profile.reader()->row(Sample::Notes, id(1));
        QCOMPARE((*row)->rev, 40);
        QCOMPARE((*row)->document.value("name"_L1).toString(), u"restored"_s);
    }

    void openEditsSurviveTheirRecordsLeavingTheSnapshot()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(
            profile->applyPage(putLine("notes", id(1), 5, R"({"name":"theirs","rank":1})") + pageEnd("C5", 5)));
        QVERIFY_RESULT(profile->updateOutbox(
            [](Domain::Outbox &outbox) {
                outbox.add(Sample::Notes,
                           patchOperation("notes", id(1), {{u"/name"_s, u"mine"_s}}, {{u"/name"_s, u"theirs"_s}}));
            },
            Store::Store::Durability::PowerLoss));
        QVERIFY_RESULT(profile->beginSnapshot());
        QVERIFY_RESULT(profile->applySection(snapshotHead(9) + snapshotEnd("C9")));
        const auto row = profile.reader()->row(Sample::Notes, id(1));
        QVERIFY(row && *row);
        QCOMPARE((*row)->badge, Badge::Gone);
        QCOMPARE((*row)->document.value("name"_L1).toString(), u"mine"_s);
        QCOMPARE(profile->outbox().entries().size(), 1U);
        QVERIFY(verify(profile.directory(), Sample::Catalogue)->sound);
    }

    void malformedSectionsChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("section");
        const std::string row = rowLine("notes", id(2), 6, named("two"));
        const auto add = [](const char *name, const std::string &text) {
            QTest::newRow(name) << QByteArray::fromStdString(text);
        };
        add("a broken row before a mark", row + "{\"c\":\"notes\"}\n" + mark("M2"));
        add("a row after the end", row + snapshotEnd("C9") + row + mark("M3"));
        add("a deletion", deleteLine("notes", id(1), 7) + mark("M2"));
        add("the end of a page", pageEnd("C9", 9) + mark("M2"));
        add("an end that is false", row + "{\"end\":false,\"cursor\":\"C9\"}\n");
        add("an end without a cursor", row + "{\"end\":true}\n");
        add("a mark that is a number", row + "{\"mark\":5}\n");
        add("a head without seq", "{\"snapshot\":{\"estimate\":5}}\n" + mark("M2"));
        add("a negative estimate", "{\"snapshot\":{\"seq\":5,\"estimate\":-5}}\n" + mark("M2"));
    }
    void malformedSectionsChangeNothing()
    {
        QFETCH(const QByteArray, section);
        TemporaryStore profile;
        QVERIFY_RESULT(profile->beginSnapshot());
        QVERIFY_RESULT(profile->applySection(snapshotHead(9) + rowLine("notes", id(1), 5, named("one")) + mark("M1")));
        QCOMPARE_ERROR(profile->applySection(section.toStdString()), ErrorCode::Protocol);
        QCOMPARE(profile->syncState().snapshotMark, u"M1"_s);
        QCOMPARE(countOf(profile, Sample::Notes), 1);
    }

    void aSnapshotWithoutMarksIsRefused()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->beginSnapshot());
        std::string lines;
        for (int i = 0; i < 20'000; ++i) {
            lines += rowLine("notes", id(i), 5, named("one"));
        }
        QCOMPARE_ERROR(profile->applySection(lines), ErrorCode::Protocol);
        QCOMPARE(profile->applySection(rowLine("notes", id(1), 5, "{}"))->consumed, 0U);
    }

    void aSectionWithoutASnapshotIsABug()
    {
        TemporaryStore profile;
        QCOMPARE_ERROR(profile->applySection(snapshotEnd("C")), ErrorCode::Internal);
    }

    void upkeepWaitsForTheSnapshotAndThenMakesIndexesAndSearch()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->beginSnapshot());
        std::string lines = snapshotHead(9, 12'000);
        for (int i = 1; i <= 12'000; ++i) {
            lines += rowLine("notes", id(i), 5, named("candidate"));
        }
        QVERIFY_RESULT(profile->applySection(lines + mark("M")));
        QCOMPARE(profile->upkeep()->stage, Upkeep::Stage::Nothing);
        QVERIFY_RESULT(profile->applySection(snapshotEnd("C9")));
        QCOMPARE(profile.reader()->search(u"candidate"_s, 5)->size(), 0U);
        QCOMPARE(profile->upkeep()->stage, Upkeep::Stage::Indexes);
        Expected<Upkeep> step = profile->upkeep();
        while (step && step->stage == Upkeep::Stage::Indexes) {
            step = profile->upkeep();
        }
        QCOMPARE(step->stage, Upkeep::Stage::Search);
        QCOMPARE(step->total, 12'000);
        QVERIFY(step->done > 0 && step->done < 12'000);
        QCOMPARE(profile.reader()->search(u"candidate"_s, 5)->size(), 5U); // works while it is being built
        QCOMPARE(profile.reader()->searchProgress()->second, 12'000);
        QVERIFY_RESULT(profile.settle());
        const auto progress = profile.reader()->searchProgress();
        QCOMPARE(progress->first, progress->second);
        QVERIFY(!profile->upkeep()->more);
        QVERIFY(verify(profile.directory(), Sample::Catalogue)->sound);
    }

    void smallPagesAreIndexedAtOnceAfterTheFirstTime()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 5, named("first")) + pageEnd("C5", 5)));
        QCOMPARE(profile.reader()->search(u"first"_s, 5)->size(), 1U);
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 6, named("second"))
                                          + putLine("notes", id(2), 6, named("third")) + pageEnd("C6", 6)));
        QCOMPARE(profile.reader()->search(u"first"_s, 5)->size(), 0U);
        QCOMPARE(profile.reader()->search(u"second"_s, 5)->size(), 1U);
        QCOMPARE(profile.reader()->search(u"third"_s, 5)->size(), 1U);
        // The key of the last row that left is given again; its text must not be.
        QVERIFY_RESULT(profile->applyPage(deleteLine("notes", id(2), 7) + putLine("notes", id(3), 7, named("fourth"))
                                          + pageEnd("C7", 7)));
        QCOMPARE(profile.reader()->search(u"third"_s, 5)->size(), 0U);
        QCOMPARE(profile.reader()->search(u"fourth"_s, 5)->size(), 1U);
        QVERIFY(verify(profile.directory(), Sample::Catalogue)->sound);
    }
};

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
