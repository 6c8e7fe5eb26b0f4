// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/catalogue.h"
#include "store/layout.h"
#include "store/migrations.h"
#include "store/sqlite.h"
#include "support/golden.h"
#include "support/temporarystore.h"

#include <QTest>

using namespace Chancery;
using namespace Chancery::Store;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;
using Domain::Kind;

namespace {

// The sample's notes as a later build might describe them.
constexpr std::array LaterFields {
    Domain::Field {.key = "name", .traits = Domain::Title | Domain::InList},
    Domain::Field {.key = "rank", .kind = Kind::Integer, .traits = Domain::InList | Domain::Filterable},
    Domain::Field {.key = "later", .kind = Kind::Integer, .traits = Domain::InList | Domain::Filterable},
};
constexpr Domain::Collection LaterNotes {.name = "notes", .fields = Domain::listOf(LaterFields)};
constexpr std::array<const Domain::Collection *, 3> Later {&Sample::States, &Sample::Venues, &LaterNotes};

QByteArray derived()
{
    std::string sql;
    for (const Migration &migration : migrations()) {
        sql += std::string(migration.sql) + "\n";
    }
    for (const Domain::Collection *collection : Domain::catalogue()) {
        sql += "\n" + createReplica(*collection, replicaTable(*collection)) + ";\n" + createOverlay(*collection) + ";\n"
            + createView(*collection) + ";\n";
        for (const IndexDefinition &index : indexesOf(*collection)) {
            sql += index.sql + ";\n";
        }
    }
    return QByteArray::fromStdString(sql);
}

} // namespace

class TestLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTablesOfTheCatalogueAreAsReviewed()
    {
        const QString difference = differenceToGolden(u"store.sql"_s, derived());
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void everyDescriptionMakesTablesThatSqliteTakes()
    {
        TemporaryStore profile {Domain::catalogue()};
        QVERIFY_RESULT(profile->applyPage(pageEnd("C", 1)));
        QVERIFY_RESULT(profile.settle());
        const auto report = verify(profile.directory());
        QVERIFY2(report->sound, qPrintable(report->findings.join(u'\n')));
        for (const Domain::Collection *collection : Domain::catalogue()) {
            QVERIFY_RESULT(profile.reader()->keys({.collection = collection}));
        }
    }

    void aFingerprintChangesWithWhatIsDerived()
    {
        QCOMPARE(fingerprintOf(Sample::Notes), fingerprintOf(Sample::Notes));
        QVERIFY(fingerprintOf(Sample::Notes) != fingerprintOf(LaterNotes));
    }

    void aChangedDescriptionIsReadFromTheStoredDocuments()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(
            putLine("notes", id(1), 3, R"({"name":"one","rank":7,"later":5,"remarks":"quorum"})")
            + putLine("notes", id(2), 3, R"({"name":"two","rank":8,"later":6})") + pageEnd("C3", 3)));
        QVERIFY_RESULT(profile->updateOutbox(
            [](Domain::Outbox &outbox) {
                outbox.add(Sample::Notes, patchOperation("notes", id(2), {{u"/later"_s, 9}}, {{u"/later"_s, 6}}));
                outbox.add(Sample::Notes, createOperation("notes", id(3), {{u"later"_s, 9}, {u"name"_s, u"three"_s}}));
            },
            Chancery::Store::Store::Durability::PowerLoss));
        QVERIFY_RESULT(profile.settle());
        const RowKey key = (*profile.reader()->row(Sample::Notes, id(1)))->key;
        const auto digest = profile->digest();

        QVERIFY_RESULT(profile.reopen(Later));
        QCOMPARE(profile->syncState().cursor, u"C3"_s); // nothing has to be fetched
        QCOMPARE(*profile->digest(), *digest);
        const auto reader = profile.reader();
        QCOMPARE(*reader->count({.collection = &LaterNotes, .filters = {{"later", u"5"_s}}}), 1);
        QCOMPARE(*reader->count({.collection = &LaterNotes, .filters = {{"later", u"9"_s}}}), 2);
        QCOMPARE((*reader->row(LaterNotes, id(1)))->key, key);
        QVERIFY_RESULT(profile.settle());
        QCOMPARE(reader->search(u"quorum"_s, 5)->size(), 0U); // not searched any more
        QCOMPARE(reader->search(u"three"_s, 5)->size(), 1U);
        QVERIFY(verify(profile.directory(), Later)->sound);
        QVERIFY(!verify(profile.directory(), Sample::Catalogue)->sound);
    }

    void anotherTokenizerMakesTheIndexAnew()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 3, R"({"name":"one"})") + pageEnd("C3", 3)));
        QVERIFY_RESULT(profile.settle());
        profile.close();
        {
            auto connection = Connection::open(profile.file(), Connection::Mode::ReadWrite);
            QVERIFY_RESULT(connection->exec("UPDATE search_version SET version = 'older'"));
        }
        QVERIFY_RESULT(profile.reopen());
        QCOMPARE(profile.reader()->searchProgress()->first, 0);
        QCOMPARE(profile.reader()->search(u"one"_s, 5)->size(), 0U);
        QVERIFY_RESULT(profile.settle());
        QCOMPARE(profile.reader()->search(u"one"_s, 5)->size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
