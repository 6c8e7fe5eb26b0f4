// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/sqlite.h"
#include "support/temporarystore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Chancery;
using namespace Chancery::Store;
using namespace Qt::StringLiterals;

namespace {

Connection memory()
{
    return std::move(*Connection::open(u":memory:"_s, Connection::Mode::Create));
}

} // namespace

class TestSqlite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesComeBackAsTheyWereBound()
    {
        Connection connection = memory();
        QVERIFY_RESULT(connection.exec("CREATE TABLE t(a, b, c, d, e)"));
        auto insert = connection.prepare("INSERT INTO t VALUES(?1, ?2, ?3, ?4, ?5)");
        QVERIFY_RESULT(insert);
        insert->bind(1, qint64 {1} << 53)
            .bind(2, u"联合国 \U0001F54A"_s)
            .bind(3, QByteArray("\0x", 2))
            .bind(4, 0.5)
            .bindNull(5);
        QVERIFY_RESULT(insert->run());
        auto row = connection.prepare("SELECT * FROM t");
        QVERIFY(*row->step());
        QCOMPARE(row->integer(0), qint64 {1} << 53);
        QCOMPARE(row->text(1), u"联合国 \U0001F54A"_s);
        QCOMPARE(row->bytes(2), std::string_view("\0x", 2));
        QCOMPARE(row->real(3), 0.5);
        QVERIFY(row->isNull(4));
        QVERIFY(!*row->step());
    }

    void anEmptyTextIsNotNull()
    {
        Connection connection = memory();
        auto row = connection.prepare("SELECT ?1 IS NULL, ?2 IS NULL, ?3 IS NULL");
        row->bind(1, QString()).bindStatic(2, {}).bindText(3, {});
        QVERIFY(*row->step());
        QCOMPARE(row->integer(0) + row->integer(1) + row->integer(2), 0);
    }

    void statementsAreLentAndComeBackClean()
    {
        Connection connection = memory();
        QVERIFY_RESULT(connection.exec("CREATE TABLE t(a); INSERT INTO t VALUES(1), (2)"));
        {
            auto outer = connection.prepare("SELECT a FROM t ORDER BY a");
            auto inner = connection.prepare("SELECT a FROM t ORDER BY a");
            QVERIFY(*outer->step());
            QVERIFY(*inner->step());
            QVERIFY(*inner->step());
            QCOMPARE(outer->integer(0), 1);
            QCOMPARE(inner->integer(0), 2);
        }
        {
            auto bound = connection.prepare("SELECT ?1");
            bound->bind(1, qint64 {5});
            QVERIFY(*bound->step());
        }
        auto again = connection.prepare("SELECT ?1");
        QVERIFY(*again->step());
        QVERIFY(again->isNull(0));
    }

    void othersMayMakeIndexesWhileStatementsAreMade()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"a.sqlite3"_s);
        Connection reader = std::move(*Connection::open(path, Connection::Mode::Create));
        QVERIFY_RESULT(reader.exec("PRAGMA journal_mode = WAL"));
        QVERIFY_RESULT(reader.exec("CREATE TABLE t(a)"));
        std::atomic_bool done = false;
        std::jthread writer([&] {
            Connection connection = std::move(*Connection::open(path, Connection::Mode::ReadWrite));
            bool isWell = true;
            for (int i = 0; isWell && i < 400; ++i) {
                isWell = connection.exec(QStringLiteral("CREATE INDEX i%1 ON t(a)").arg(i).toStdString()).has_value();
            }
            done = true;
        });
        for (int i = 0; !done; ++i) {
            auto row = reader.prepare(QStringLiteral("SELECT count(*) + %1 FROM t").arg(i).toStdString());
            QVERIFY_RESULT(row);
            QVERIFY_RESULT(row->step());
        }
    }

    void aTransactionThatIsNotCommittedLeavesNothing()
    {
        Connection connection = memory();
        QVERIFY_RESULT(connection.exec("CREATE TABLE t(a)"));
        {
            auto transaction = Transaction::begin(connection);
            QVERIFY_RESULT(connection.exec("INSERT INTO t VALUES(1)"));
        }
        QCOMPARE(*connection.integer("SELECT count(*) FROM t"), 0);
        {
            auto transaction = Transaction::begin(connection);
            QVERIFY_RESULT(connection.exec("INSERT INTO t VALUES(1)"));
            QVERIFY_RESULT(transaction->commit());
        }
        QCOMPARE(*connection.integer("SELECT count(*) FROM t"), 1);
        QVERIFY(!connection.inTransaction());
    }

    void errorsSayWhatTheUserCanDo()
    {
        const auto code = [](int sqlite) {
            return nameOf(sqliteError(sqlite, {}).code);
        };
        QCOMPARE(code(13), nameOf(ErrorCode::StorageFull));
        QCOMPARE(code(8), nameOf(ErrorCode::StorageReadOnly));
        QCOMPARE(code(14), nameOf(ErrorCode::StorageReadOnly));
        QCOMPARE(code(3), nameOf(ErrorCode::StorageReadOnly));
        QCOMPARE(code(11), nameOf(ErrorCode::StorageDamaged));
        QCOMPARE(code(26), nameOf(ErrorCode::StorageDamaged));
        QCOMPARE(code(5), nameOf(ErrorCode::StorageLocked));
        QCOMPARE(code(6), nameOf(ErrorCode::StorageLocked));
        QCOMPARE(code(9), nameOf(ErrorCode::Cancelled));
        QCOMPARE(code(10), nameOf(ErrorCode::Storage));
        QCOMPARE(code(8 | (5 << 8)), nameOf(ErrorCode::StorageReadOnly)); // an extended code
        Connection connection = memory();
        QCOMPARE_ERROR(connection.prepare("SELECT nonsense"), ErrorCode::Storage);
        QVERIFY_RESULT(connection.exec("CREATE TABLE t(a UNIQUE); INSERT INTO t VALUES('secret')"));
        auto insert = connection.prepare("INSERT INTO t VALUES(?1)");
        const auto failed = insert->bind(1, u"secret"_s).run();
        QCOMPARE_ERROR(failed, ErrorCode::Storage);
        QVERIFY(!failed.error().detail.contains(u"secret"_s));
        insert->bind(1, u"other"_s);
        QVERIFY_RESULT(insert->run());
    }

    void aWrongParameterIsReportedByTheNextStep()
    {
        Connection connection = memory();
        auto row = connection.prepare("SELECT 1");
        row->bind(3, qint64 {1});
        QVERIFY(!row->step().has_value());
    }

    void aFileThatIsNoDatabaseIsDamaged()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"text.sqlite3"_s));
        QVERIFY(file.open(QFile::WriteOnly)
                && file.write("This is no database, only a long enough text of nothing. "
                              "This is no database, only a long enough text of nothing.")
                    > 0);
        file.close();
        auto connection = Connection::open(file.fileName(), Connection::Mode::ReadOnly);
        QVERIFY_RESULT(connection);
        QCOMPARE_ERROR(connection->integer("SELECT count(*) FROM sqlite_schema"), ErrorCode::StorageDamaged);
        QCOMPARE_ERROR(Connection::open(directory.filePath(u"none.sqlite3"_s), Connection::Mode::ReadOnly),
                       ErrorCode::StorageReadOnly);
    }
};

QTEST_APPLESS_MAIN(TestSqlite)
#include "tst_sqlite.moc"
