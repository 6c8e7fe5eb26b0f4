// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "support/temporarystore.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <future>

using namespace Chancery;
using namespace Chancery::Store;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;
using Durability = Chancery::Store::Store::Durability;

namespace {

constexpr qint64 PageSize = 8192;
constexpr int Operations = 40;

/// A profile with a replica, many open operations of some size, an archive and an identity.
void fill(TemporaryStore &profile)
{
    std::string lines;
    for (int i = 1; i <= 40; ++i) {
        lines += putLine("notes", id(i), 3, R"({"name":"n","remarks":")" + QByteArray(300, 'r') + R"("})");
    }
    QVERIFY_RESULT(profile->applyPage(lines + pageEnd("C3", 3)));
    QVERIFY_RESULT(profile->updateSyncState([](SyncState &state) { state.account = u"acc-7"_s; }));
    QVERIFY_RESULT(profile->updateOutbox(
        [](Domain::Outbox &outbox) {
            const QString op = outbox.add(Sample::Notes, createOperation("notes", id(900), {}));
            outbox.drop(op);
            for (int i = 1; i <= Operations; ++i) {
                outbox.add(Sample::Notes, createOperation("notes", id(1000 + i), {{u"remarks"_s, QString(700, u'm')}}));
            }
        },
        Durability::PowerLoss));
    QVERIFY_RESULT(profile.settle());
}

void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size());
}

void copyProfile(const QString &from, const QString &to)
{
    QVERIFY(QFile::copy(from + u"/chancery.sqlite3"_s, to + u"/chancery.sqlite3"_s));
}

void leaveOpen(const QString &directory)
{
    QVERIFY(QFile(directory + u"/chancery.open"_s).open(QFile::WriteOnly));
}

bool isMarked(const QString &directory)
{
    return QFile::exists(directory + u"/chancery.open"_s);
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryStore> m_good;
    qint64 m_pages = 0;

    QString opOf(const QString &record) const
    {
        const auto entries = m_good->reader()->outbox();
        const auto found = std::ranges::find_if(
            *entries, [&](const Domain::OutboxEntry &entry) { return entry.operation.id == record; });
        return found->operation.op;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_good = std::make_unique<TemporaryStore>();
        fill(*m_good);
        m_good->close();
        m_pages = QFileInfo(m_good->file()).size() / PageSize;
        QVERIFY(m_pages > 20);
    }
    void cleanupTestCase() { m_good.reset(); }

    void whateverPageIsDamagedTheOutboxIsSaved()
    {
        int damagedPages = 0;
        for (qint64 page = 0; page < m_pages; ++page) {
            const QTemporaryDir directory;
            copyProfile(m_good->directory(), directory.path());
            overwrite(directory.filePath(u"chancery.sqlite3"_s), page * PageSize, QByteArray(PageSize, char(0xa5)));
            const auto report = verify(directory.path(), Sample::Catalogue);
            QVERIFY_RESULT(report);
            if (report->sound) {
                continue; // a free page
            }
            ++damagedPages;
            const auto recovered = recover(directory.path(), Sample::Catalogue);
            QVERIFY_RESULT(recovered);
            QCOMPARE(recovered->savedOperations, Operations);
            QCOMPARE(recovered->lostOperations, 0);
            QVERIFY(recovered->lost.isEmpty());
            QVERIFY(QFile::exists(recovered->setAside));
            const auto store = Chancery::Store::Store::open(directory.path(), {.catalogue = Sample::Catalogue});
            QVERIFY_RESULT(store);
            QCOMPARE(int((*store)->outbox().entries().size()), recovered->savedOperations);
            QVERIFY((*store)->syncState().cursor.isEmpty()); // the replica is fetched anew
            QVERIFY(verify(directory.path(), Sample::Catalogue)->sound);
        }
        QVERIFY(damagedPages > 15);
    }

    void whatCannotBeSavedIsNamed()
    {
        // Every page that holds the words of one operation goes bad: its row and its copy.
        const QTemporaryDir directory;
        copyProfile(m_good->directory(), directory.path());
        QFile file(directory.filePath(u"chancery.sqlite3"_s));
        QVERIFY(file.open(QFile::ReadWrite));
        QByteArray bytes = file.readAll();
        const QByteArray op = opOf(id(1000 + 20)).toUtf8();
        for (qint64 page = 1; page < m_pages; ++page) {
            const QByteArrayView view(bytes.constData() + page * PageSize, PageSize);
            if (view.contains(op) && view.contains("\"remarks\"")) {
                file.seek(page * PageSize);
                file.write(QByteArray(PageSize, char(0xa5)));
            }
        }
        file.close();
        const auto recovered = recover(directory.path(), Sample::Catalogue);
        QVERIFY_RESULT(recovered);
        QVERIFY(recovered->lostOperations > 0 && recovered->savedOperations > Operations / 2);
        QCOMPARE(recovered->savedOperations + recovered->lostOperations, Operations);
        QCOMPARE(recovered->lost.size(), recovered->lostOperations);
        QVERIFY(recovered->lost.contains(u"notes/"_s + id(1000 + 20)));
        QVERIFY(verify(directory.path(), Sample::Catalogue)->sound);
    }

    void aHealthyOutboxIsSavedWholeWithItsIdentity()
    {
        const QTemporaryDir directory;
        copyProfile(m_good->directory(), directory.path());
        const auto recovered = recover(directory.path(), Sample::Catalogue);
        QVERIFY_RESULT(recovered);
        QCOMPARE(recovered->savedOperations, Operations);
        QCOMPARE(recovered->lostOperations, 0);
        const auto store = Chancery::Store::Store::open(directory.path(), {.catalogue = Sample::Catalogue});
        QCOMPARE((*store)->syncState().account, u"acc-7"_s);
        QVERIFY((*store)->outbox().lastN() > Operations);
        const auto reader = Reader::open(directory.path(), Sample::Catalogue);
        QCOMPARE(*(*reader)->count({.collection = &Sample::Notes}), Operations); // the user's own records show at once
        QCOMPARE((*(*reader)->row(Sample::Notes, id(1001)))->badge, Badge::Waiting);
    }

    void editsInTheLogAreSavedToo()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->updateOutbox(
            [](Domain::Outbox &outbox) { outbox.add(Sample::Notes, createOperation("notes", id(1), {})); },
            Durability::PowerLoss));
        // A process that dies leaves the log; then a page of the file goes bad.
        const QTemporaryDir directory;
        for (const QString &end : {QString(), u"-wal"_s}) {
            QVERIFY(QFile::copy(profile.file() + end, directory.filePath(u"chancery.sqlite3"_s + end)));
        }
        const auto recovered = recover(directory.path(), Sample::Catalogue);
        QVERIFY_RESULT(recovered);
        QCOMPARE(recovered->savedOperations, 1);
        QVERIFY(QFile::exists(recovered->setAside + u"-wal"_s));
    }

    void aFileThatIsNoDatabaseIsReportedAndReplaced()
    {
        const QTemporaryDir directory;
        QFile file(directory.filePath(u"chancery.sqlite3"_s));
        QVERIFY(file.open(QFile::WriteOnly) && file.write(QByteArray(20'000, 'x')) > 0);
        file.close();
        QCOMPARE_ERROR(Chancery::Store::Store::open(directory.path(), {.catalogue = Sample::Catalogue}),
                       ErrorCode::StorageDamaged);
        QVERIFY(!verify(directory.path(), Sample::Catalogue)->sound);
        const auto recovered = recover(directory.path(), Sample::Catalogue);
        QVERIFY_RESULT(recovered);
        QCOMPARE(recovered->savedOperations, 0);
        QVERIFY(recovered->lostOperations > 0);
        QVERIFY_RESULT(Chancery::Store::Store::open(directory.path(), {.catalogue = Sample::Catalogue}));
    }

    void aFileThatIsCutShortIsReportedAndSaved()
    {
        const QTemporaryDir directory;
        copyProfile(m_good->directory(), directory.path());
        QVERIFY(QFile::resize(directory.filePath(u"chancery.sqlite3"_s), (m_pages / 2) * PageSize));
        QVERIFY(!verify(directory.path(), Sample::Catalogue)->sound);
        const auto recovered = recover(directory.path(), Sample::Catalogue);
        QVERIFY_RESULT(recovered);
        QVERIFY(recovered->savedOperations + recovered->lostOperations > 0);
        QVERIFY(verify(directory.path(), Sample::Catalogue)->sound);
    }

    void damageIsFoundAfterAnUncleanStop()
    {
        const QTemporaryDir directory;
        copyProfile(m_good->directory(), directory.path());
        overwrite(directory.filePath(u"chancery.sqlite3"_s), (m_pages - 2) * PageSize,
                  QByteArray(PageSize, char(0xa5)));
        leaveOpen(directory.path());
        std::promise<ErrorCode> found;
        {
            // Opening does not wait for the check.
            auto store = Chancery::Store::Store::open(directory.path(), {.catalogue = Sample::Catalogue});
            QVERIFY_RESULT(store);
            QVERIFY_RESULT((*store)->checkInBackground([&found](const Error &error) { found.set_value(error.code); }));
            QCOMPARE(found.get_future().get(), ErrorCode::StorageDamaged);
        }
        QCOMPARE_ERROR(Chancery::Store::Store::open(directory.path(), {.catalogue = Sample::Catalogue}),
                       ErrorCode::StorageDamaged);
        QVERIFY_RESULT(recover(directory.path(), Sample::Catalogue));
        QVERIFY(!isMarked(directory.path()));
    }

    void aFileThatWasNotClosedIsCheckedUntilSomebodyHas()
    {
        const QTemporaryDir directory;
        copyProfile(m_good->directory(), directory.path());
        leaveOpen(directory.path());
        QVERIFY_RESULT(Chancery::Store::Store::open(directory.path(), {.catalogue = Sample::Catalogue}));
        QVERIFY(isMarked(directory.path())); // Nobody looked.
        const auto isCleared = [&directory] { // Closing ends a check that is still running.
            auto store = Chancery::Store::Store::open(directory.path(), {.catalogue = Sample::Catalogue});
            return store && (*store)->checkInBackground([](const Error &) {})
                && (store->reset(), !isMarked(directory.path()));
        };
        QTRY_VERIFY(isCleared());
    }

    void anOpenProfileIsNotRecovered()
    {
        TemporaryStore profile;
        QCOMPARE_ERROR(recover(profile.directory(), Sample::Catalogue), ErrorCode::StorageLocked);
    }

    void aMissingFileIsMade()
    {
        const QTemporaryDir directory;
        const auto recovered = recover(directory.path(), Sample::Catalogue);
        QVERIFY_RESULT(recovered);
        QVERIFY(recovered->setAside.isEmpty());
        QCOMPARE(recovered->lostOperations, 0);
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
