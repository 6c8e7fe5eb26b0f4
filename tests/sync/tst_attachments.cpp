// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sync/desk.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

using namespace Chancery;
using namespace Chancery::Sync;
using namespace Qt::StringLiterals;
using Chancery::Test::Desk;

namespace {

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestAttachments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBlobIsUploadedBeforeTheOperationThatRefersToIt();
    void aBlobThatCannotBeUploadedHoldsItsOperation();
    void aMissingFileIsReported();
    void anAttachmentIsFetchedOnce();
    void aCutAttachmentIsResumed();
    void anotherFileIsThrownAway();
};

void TestAttachments::aBlobIsUploadedBeforeTheOperationThatRefersToIt()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    const QString path = desk.directory.filePath(u"letter.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("dear all") > 0);
    file.close();
    auto attached = desk.session->attach(path);
    QTRY_VERIFY(attached.isFinished());
    const QString sha256 = attached.result().value();
    QCOMPARE(sha256, hashOf("dear all"));
    const QJsonObject before {{u"code"_s, u"FRA"_s}, {u"notes"_s, u"old"_s}};
    QJsonObject after = before;
    after.insert(u"notes"_s, sha256);
    desk.session->update(Desk::states(), Desk::idOf(1), before, after).waitForFinished();

    const QByteArray upload = "PUT /v1/blobs/" + sha256.toLatin1();
    desk.network->prepare({.to = upload, .status = 201});
    desk.network->prepare({.to = "POST /v1/ops", .staysOpen = true});
    desk.answerLines("GET /v1/changes", Desk::pageEnd("C21", 21));
    desk.session->syncNow();
    QTRY_COMPARE(desk.sent("/ops"), 1);
    QCOMPARE(desk.sent("/blobs/" + sha256.toLatin1()), 1);

    desk.open(); // It is not uploaded again.
    desk.answerGreeting();
    desk.network->prepare({.to = "POST /v1/ops", .staysOpen = true});
    desk.answerLines("GET /v1/changes", Desk::pageEnd("C21", 21));
    desk.session->syncNow();
    QTRY_COMPARE(desk.sent("/ops"), 1);
    QCOMPARE(desk.sent("/blobs/" + sha256.toLatin1()), 0);
}

void TestAttachments::aBlobThatCannotBeUploadedHoldsItsOperation()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    const QString path = desk.directory.filePath(u"letter.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("dear all") > 0);
    file.close();
    const QString sha256 = desk.session->attach(path).result().value();
    desk.session->create(Desk::states(), {{u"code"_s, u"ESP"_s}, {u"notes"_s, sha256}}).waitForFinished();
    desk.answerProblem("PUT /v1/blobs/" + sha256.toLatin1(), 503, "unavailable");
    desk.answerLines("GET /v1/changes", Desk::pageEnd("C21", 21));
    desk.session->syncNow();
    QTRY_VERIFY(desk.session->status().secondsToRetry > 0);
    QCOMPARE(desk.sent("/ops"), 0);
    QCOMPARE(desk.outbox().front().state, Domain::OutboxState::Queued);
}

void TestAttachments::aMissingFileIsReported()
{
    Desk desk;
    desk.open();
    auto attached = desk.session->attach(desk.directory.filePath(u"nothing"_s));
    QTRY_VERIFY(attached.isFinished());
    QCOMPARE(attached.result().error().code, ErrorCode::NotFound);
}

void TestAttachments::anAttachmentIsFetchedOnce()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    const QString sha256 = hashOf("the note verbale");
    desk.network->prepare({.to = "GET /v1/states/" + Desk::idOf(1).toLatin1() + "/blobs/" + sha256.toLatin1(),
                           .pieces = {"the note ", "verbale"}});
    auto first = desk.session->fetchAttachment(Desk::states(), Desk::idOf(1), sha256);
    auto second = desk.session->fetchAttachment(Desk::states(), Desk::idOf(1), sha256);
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(contentOf(first.result().value()), QByteArray("the note verbale"));
    QCOMPARE(second.result().value(), first.result().value());
    auto third = desk.session->fetchAttachment(Desk::states(), Desk::idOf(1), sha256);
    QTRY_VERIFY(third.isFinished());
    QCOMPARE(desk.sent("/blobs/" + sha256.toLatin1()), 1);
}

void TestAttachments::aCutAttachmentIsResumed()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    const QString sha256 = hashOf("the note verbale");
    const QByteArray to = "GET /v1/states/" + Desk::idOf(1).toLatin1() + "/blobs/" + sha256.toLatin1();
    desk.network->prepare({.to = to, .pieces = {"the note "}, .error = Error {ErrorCode::Timeout}});
    auto cut = desk.session->fetchAttachment(Desk::states(), Desk::idOf(1), sha256);
    QTRY_VERIFY(cut.isFinished());
    QCOMPARE(cut.result().error().code, ErrorCode::Timeout);
    desk.network->prepare({.to = to, .status = 206, .pieces = {"verbale"}});
    auto rest = desk.session->fetchAttachment(Desk::states(), Desk::idOf(1), sha256);
    QTRY_VERIFY(rest.isFinished());
    QCOMPARE(contentOf(rest.result().value()), QByteArray("the note verbale"));
    QCOMPARE(desk.network->requests().back().resumeFrom, std::uint64_t(9));
}

void TestAttachments::anotherFileIsThrownAway()
{
    Desk desk;
    desk.open();
    desk.syncOnce();
    const QString sha256 = hashOf("the note verbale");
    const QByteArray to = "GET /v1/states/" + Desk::idOf(1).toLatin1() + "/blobs/" + sha256.toLatin1();
    desk.network->prepare({.to = to, .pieces = {"something else"}});
    auto wrong = desk.session->fetchAttachment(Desk::states(), Desk::idOf(1), sha256);
    QTRY_VERIFY(wrong.isFinished());
    QCOMPARE(wrong.result().error().code, ErrorCode::Protocol);
    desk.network->prepare({.to = to, .pieces = {"the note verbale"}});
    auto right = desk.session->fetchAttachment(Desk::states(), Desk::idOf(1), sha256);
    QTRY_VERIFY(right.isFinished());
    QVERIFY(right.result().has_value());
    QCOMPARE(desk.network->requests().back().resumeFrom, std::uint64_t(0));
}

QTEST_GUILESS_MAIN(TestAttachments)
#include "tst_attachments.moc"
