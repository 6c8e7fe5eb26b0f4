// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/migrations.h"
#include "store/sqlite.h"
#include "support/sourcepath.h"
#include "support/temporarystore.h"

#include <QFile>
#include <QTest>

using namespace Chancery;
using namespace Chancery::Store;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array Good {Migration {"0001_first", "CREATE TABLE a(x INTEGER) STRICT"},
                           Migration {"0002_second", "CREATE TABLE b(x INTEGER) STRICT"},
                           Migration {"0003_third", "CREATE TABLE c(x INTEGER) STRICT; INSERT INTO b VALUES(1)"}};
constexpr std::array Failing {
    Good[0], Good[1], Migration {"0003_third", "CREATE TABLE c(x INTEGER) STRICT; INSERT INTO nowhere VALUES(1)"}};

bool loadDump(const QString &name, const QString &file)
{
    QFile dump(Chancery::Test::sourcePath(QStringLiteral("tests/data/databases/")) + name);
    auto connection = Connection::open(file, Connection::Mode::Create);
    return dump.open(QFile::ReadOnly) && connection && connection->exec(dump.readAll().toStdString());
}

QStringList durableSchema(const QString &file)
{
    auto connection = Connection::open(file, Connection::Mode::ReadOnly);
    auto rows =
        connection->prepare("SELECT sql FROM sqlite_schema WHERE tbl_name IN ('outbox', 'outbox_archive', 'sync_state')"
                            " AND sql IS NOT NULL ORDER BY name");
    QStringList schema;
    while (rows && rows->step().value_or(false)) {
        schema.append(rows->text(0));
    }
    return schema;
}

} // namespace

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyReleasedVersionOpens_data()
    {
        QTest::addColumn<QString>("dump");
        QTest::newRow("version 1") << u"version1.sql"_s;
    }
    void everyReleasedVersionOpens()
    {
        QFETCH(const QString, dump);
        TemporaryStore fresh;
        TemporaryStore profile;
        profile.close();
        for (const QString &end : {QString(), u"-wal"_s, u"-shm"_s}) {
            QFile::remove(profile.file() + end);
        }
        QVERIFY(loadDump(dump, profile.file()));
        QVERIFY_RESULT(profile.reopen());
        QCOMPARE(durableSchema(profile.file()), durableSchema(fresh.file()));
        QCOMPARE(profile->outbox().entries().size(), 2U);
        QCOMPARE(profile->outbox().lastN(), 12);
        QCOMPARE(profile->outbox().entries()[0].state, Domain::OutboxState::Conflict);
        QCOMPARE(profile->outbox().entries()[0].answer.fields, QStringList {u"/name"_s});
        QCOMPARE(profile->archivedSince(4)->size(), 1U);
        QCOMPARE(profile->syncState().cursor, u"C6"_s);
        QCOMPARE(profile->syncState().account, u"acc-7"_s);
        QCOMPARE((*profile.reader()->row(Sample::Notes, id(2)))->document.value("name"_L1).toString(), u"new"_s);
        QVERIFY(verify(profile.directory(), Sample::Catalogue)->sound);
    }

    void stepsAreTakenOneByOneAndACopyIsMadeBefore()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"x.sqlite3"_s);
        auto connection = Connection::open(path, Connection::Mode::Create);
        QVERIFY_RESULT(migrate(*connection, path, std::span(Good).first(1)));
        QCOMPARE(*versionOf(*connection, Good), 1);
        QVERIFY(!QFile::exists(backupPath(path, 0)));
        QVERIFY_RESULT(migrate(*connection, path, Good));
        QCOMPARE(*connection->integer("SELECT count(*) FROM b"), 1);
        QCOMPARE(*versionOf(*connection, Good), 3);
        auto copy = Connection::open(backupPath(path, 1), Connection::Mode::ReadOnly);
        QVERIFY_RESULT(copy);
        QCOMPARE(*versionOf(*copy, Good), 1);
        QVERIFY_RESULT(migrate(*connection, path, Good)); // nothing to do
    }

    void aFailedStepLeavesTheVersionOfTheLastGoodOne()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"x.sqlite3"_s);
        auto connection = Connection::open(path, Connection::Mode::Create);
        QVERIFY(!migrate(*connection, path, Failing).has_value());
        QCOMPARE(*versionOf(*connection, Failing), 2);
        QCOMPARE(*connection->integer("SELECT count(*) FROM sqlite_schema WHERE name = 'c'"), 0);
        QVERIFY_RESULT(migrate(*connection, path, Good));
        QCOMPARE(*versionOf(*connection, Good), 3);
    }

    void aNewerFileIsNotTouched()
    {
        TemporaryStore profile;
        profile.close();
        {
            auto connection = Connection::open(profile.file(), Connection::Mode::ReadWrite);
            QVERIFY_RESULT(connection->exec("PRAGMA user_version = 99"));
        }
        QFile file(profile.file());
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray before = file.readAll();
        QCOMPARE_ERROR(profile.reopen(), ErrorCode::StorageNewer);
        QCOMPARE_ERROR(Reader::open(profile.directory(), Sample::Catalogue), ErrorCode::StorageNewer);
        QCOMPARE_ERROR(verify(profile.directory(), Sample::Catalogue), ErrorCode::StorageNewer);
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void aFileOfAnotherProgramIsNotTouched()
    {
        const QTemporaryDir directory;
        auto connection = Connection::open(directory.filePath(u"chancery.sqlite3"_s), Connection::Mode::Create);
        QVERIFY_RESULT(connection->exec("CREATE TABLE bookmarks(x)"));
        QCOMPARE_ERROR(Chancery::Store::Store::open(directory.path()), ErrorCode::StorageDamaged);
        QCOMPARE(*connection->integer("SELECT count(*) FROM sqlite_schema"), 1);
    }

    void noFileIsMadeWhereNoneIsWanted()
    {
        const QTemporaryDir directory;
        QCOMPARE_ERROR(Chancery::Store::Store::open(directory.path(), {.createIfMissing = false}), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(directory.filePath(u"chancery.sqlite3"_s)));
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
