// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/blobs.h"
#include "sync/desk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

using namespace Chancery;
using namespace Chancery::Sync;
using namespace Qt::StringLiterals;
using Chancery::Test::Desk;

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QDateTime daysAgo(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(-days);
}

/// Attachments of a profile that has none, with files put there as if they had come.
struct Shelf
{
    Shelf() { QDir(directory.path()).mkdir(u"blobs"_s); }
    QString put(const QByteArray &content, int unusedDays) const
    {
        const QString sha256 = hashOf(content);
        QFile file(blobs.pathOf(sha256));
        const bool isThere = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush()
            && file.setFileTime(daysAgo(unusedDays), QFileDevice::FileModificationTime);
        return isThere ? sha256 : QString();
    }
    QTemporaryDir directory {};
    Blobs blobs {directory.path()};
};

} // namespace

/// Room on disk: what goes when it is short, what stays, and what is not trusted.
class TestAttachmentRoom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasNotUsedForTheLongestTimeGoesFirst();
    void whatIsPinnedOrWaitsForUploadStays();
    void whatWasJustUsedStays();
    void beingUsedCounts();
    void aDamagedFileIsFetchedAnew();
    void pinnedOnesAreFetchedAndSurviveTheLimit();
    void anotherLimitHoldsAtOnce();
    void aMissingOneIsToldAndTheOthersAreKept();
};

void TestAttachmentRoom::whatWasNotUsedForTheLongestTimeGoesFirst()
{
    const Shelf shelf;
    const QString recent = shelf.put(QByteArray(1000, 'a'), 1);
    const QString oldest = shelf.put(QByteArray(1000, 'b'), 9);
    const QString old = shelf.put(QByteArray(1000, 'c'), 5);
    QCOMPARE(shelf.blobs.evict(3000, daysAgo(0)), 0);
    QCOMPARE(shelf.blobs.evict(2500, daysAgo(0)), 1000);
    QVERIFY(!shelf.blobs.has(oldest) && shelf.blobs.has(old) && shelf.blobs.has(recent));
    QCOMPARE(shelf.blobs.evict(1000, daysAgo(0)), 1000);
    QVERIFY(!shelf.blobs.has(old) && shelf.blobs.has(recent));
}

void TestAttachmentRoom::whatIsPinnedOrWaitsForUploadStays()
{
    const Shelf shelf;
    const QString pinned = shelf.put(QByteArray(1000, 'a'), 9);
    const QString waiting = shelf.put(QByteArray(1000, 'b'), 9);
    const QString other = shelf.put(QByteArray(1000, 'c'), 1);
    shelf.blobs.setPinned(pinned, true);
    shelf.blobs.markWaiting(waiting);
    QCOMPARE(shelf.blobs.evict(0, daysAgo(0)), 1000);
    QVERIFY(shelf.blobs.has(pinned) && shelf.blobs.has(waiting) && !shelf.blobs.has(other));
    shelf.blobs.setPinned(pinned, false);
    shelf.blobs.markUploaded(waiting);
    QCOMPARE(shelf.blobs.evict(0, daysAgo(0)), 2000);
}

void TestAttachmentRoom::whatWasJustUsedStays()
{
    const Shelf shelf;
    const QString used = shelf.put(QByteArray(1000, 'a'), 0);
    QCOMPARE(shelf.blobs.evict(0, QDateTime::currentDateTimeUtc().addSecs(-600)), 0);
    QVERIFY(shelf.blobs.has(used));
}

void TestAttachmentRoom::beingUsedCounts()
{
    const Shelf shelf;
    const QString first = shelf.put(QByteArray(1000, 'a'), 9);
    const QString second = shelf.put(QByteArray(1000, 'b'), 5);
    QVERIFY(shelf.blobs.isIntact(first));
    QCOMPARE(shelf.blobs.evict(1000, daysAgo(1)), 1000);
    QVERIFY(shelf.blobs.has(first) && !shelf.blobs.has(second));
}

void TestAttachmentRoom::aDamagedFileIsFetchedAnew()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    const QString sha256 = hashOf("the note verbale");
    QDir(desk.directory.path()).mkdir(u"blobs"_s);
    QFile file(Blobs(desk.directory.path()).pathOf(sha256));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("the note verbalE") > 0);
    file.close();
    desk.network->prepare({.to = "GET /v1/states/" + Desk::idOf(1).toLatin1() + "/blobs/" + sha256.toLatin1(),
                           .pieces = {"the note verbale"}});
    auto fetched = desk.session->fetchAttachment(Desk::states(), Desk::idOf(1), sha256);
    QTRY_VERIFY(fetched.isFinished());
    QVERIFY(fetched.result().has_value());
    QCOMPARE(Blobs(desk.directory.path()).read(sha256).value_or(QByteArray()), QByteArray("the note verbale"));
}

void TestAttachmentRoom::pinnedOnesAreFetchedAndSurviveTheLimit()
{
    Desk desk;
    desk.attachmentLimit = 1;
    desk.open();
    desk.syncOnce();
    QList<Session::Attachment> all;
    for (const QByteArray &content : {QByteArrayLiteral("a map"), QByteArrayLiteral("a plan")}) {
        all.append({Desk::idOf(1), hashOf(content)});
        desk.network->prepare(
            {.to = "GET /v1/states/" + Desk::idOf(1).toLatin1() + "/blobs/" + all.last().sha256.toLatin1(),
             .pieces = {content}});
    }
    auto pinned = desk.session->pinAttachments(Desk::states(), all, true);
    QTRY_VERIFY(pinned.isFinished());
    QVERIFY(pinned.result().has_value());
    const Blobs blobs(desk.directory.path());
    for (const Session::Attachment &each : std::as_const(all)) {
        QFile file(blobs.pathOf(each.sha256));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(daysAgo(9), QFileDevice::FileModificationTime));
    }
    desk.open(); // makes room at its start
    QVERIFY(blobs.has(all.first().sha256) && blobs.has(all.last().sha256));
    auto released = desk.session->pinAttachments(Desk::states(), all, false);
    QTRY_VERIFY(released.isFinished());
    QVERIFY(!blobs.has(all.first().sha256) && !blobs.has(all.last().sha256));
}

void TestAttachmentRoom::anotherLimitHoldsAtOnce()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    const QString sha256 = hashOf("a map");
    desk.network->prepare(
        {.to = "GET /v1/states/" + Desk::idOf(1).toLatin1() + "/blobs/" + sha256.toLatin1(), .pieces = {"a map"}});
    auto fetched = desk.session->fetchAttachment(Desk::states(), Desk::idOf(1), sha256);
    QTRY_VERIFY(fetched.isFinished());
    const Blobs blobs(desk.directory.path());
    QFile file(blobs.pathOf(sha256));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(daysAgo(9), QFileDevice::FileModificationTime));
    file.close();
    desk.session->setAttachmentLimit(1);
    QTRY_VERIFY(!blobs.has(sha256));
}

void TestAttachmentRoom::aMissingOneIsToldAndTheOthersAreKept()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    const QString there = hashOf("a map");
    const QString missing = hashOf("a plan");
    const QByteArray to = "GET /v1/states/" + Desk::idOf(1).toLatin1() + "/blobs/";
    desk.network->prepare({.to = to + there.toLatin1(), .pieces = {"a map"}});
    desk.answerProblem(to + missing.toLatin1(), 404, "not-found");
    auto pinned =
        desk.session->pinAttachments(Desk::states(), {{Desk::idOf(1), missing}, {Desk::idOf(1), there}}, true);
    QTRY_VERIFY(pinned.isFinished());
    QCOMPARE(pinned.result().error().code, ErrorCode::NotFound);
    QVERIFY(Blobs(desk.directory.path()).has(there));
}

QTEST_GUILESS_MAIN(TestAttachmentRoom)
#include "tst_attachmentroom.moc"
