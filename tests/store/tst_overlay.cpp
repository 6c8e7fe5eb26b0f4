// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/ids.h"
#include "support/temporarystore.h"

#include <QTest>

using namespace Chancery;
using namespace Chancery::Store;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;
using Domain::OperationResult;
using Domain::Outbox;
using Durability = Chancery::Store::Store::Durability;

namespace {

const QJsonObject Rename {{u"/name"_s, u"mine"_s}};
const QJsonObject Seen {{u"/name"_s, u"theirs"_s}};

Row rowOf(const TemporaryStore &profile, const QString &id)
{
    const auto row = profile.reader()->row(Sample::Notes, id);
    return row && *row ? **row : Row {};
}

QString nameOf(const Row &row)
{
    return row.document.value("name"_L1).toString();
}

OperationResult answer(const QString &op, OperationResult::Status status, qint64 rev)
{
    OperationResult result;
    result.op = op;
    result.status = status;
    result.rev = rev;
    return result;
}

void pullOne(TemporaryStore &profile)
{
    QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 5, R"({"name":"theirs","rank":1,"status":"draft"})")
                                      + pageEnd("C5", 5)));
}

} // namespace

class TestOverlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEditShowsAtOnceAndTheirsStays()
    {
        TemporaryStore profile;
        pullOne(profile);
        const RowKey before = rowOf(profile, id(1)).key;
        const auto changes = profile->updateOutbox(
            [](Outbox &outbox) { outbox.add(Sample::Notes, patchOperation("notes", id(1), Rename, Seen)); },
            Durability::PowerLoss);
        QVERIFY_RESULT(changes);
        QCOMPARE(changes->ids.value(u"notes"_s), QSet<QString> {id(1)});
        const Row row = rowOf(profile, id(1));
        QCOMPARE(nameOf(row), u"mine"_s);
        QCOMPARE(row.badge, Badge::Waiting);
        QCOMPARE(row.key, before);
        QCOMPARE(row.rev, 5);
        QCOMPARE(nameOf(**profile.reader()->theirs(Sample::Notes, id(1))), u"theirs"_s);
        QCOMPARE(*profile.reader()->count({.collection = &Sample::Notes}), 1);
        QCOMPARE(profile.reader()->search(u"mine"_s, 5)->size(), 1U);
        QCOMPARE(profile.reader()->search(u"theirs"_s, 5)->size(), 0U);
    }

    void aNewRecordHasANegativeKeyUntilTheFeedBringsIt()
    {
        TemporaryStore profile;
        QString op;
        QVERIFY_RESULT(profile->updateOutbox(
            [&op](Outbox &outbox) {
                op = outbox.add(Sample::Notes, createOperation("notes", id(1), {{u"name"_s, u"mine"_s}}));
            },
            Durability::PowerLoss));
        Row row = rowOf(profile, id(1));
        QVERIFY(row.key < 0);
        QCOMPARE(row.rev, 0);
        QVERIFY(!row.updatedAt.isValid());
        QCOMPARE(row.document.value("status"_L1).toString(), u"draft"_s);
        QCOMPARE(profile.reader()->search(u"mine"_s, 5)->size(), 1U);
        QVERIFY_RESULT(profile->updateOutbox([](Outbox &outbox) { QVERIFY(!outbox.takeBatch(10).empty()); },
                                             Durability::ProcessDeath));
        QCOMPARE(rowOf(profile, id(1)).badge, Badge::Sending);
        QVERIFY_RESULT(profile->updateOutbox(
            [&op](Outbox &outbox) { outbox.settle(std::array {answer(op, OperationResult::Status::Applied, 8)}); },
            Durability::ProcessDeath));
        QCOMPARE(rowOf(profile, id(1)).badge, Badge::Synced);
        const auto page =
            profile->applyPage(putLine("notes", id(1), 8, R"({"name":"mine","status":"draft"})") + pageEnd("C8", 8));
        QVERIFY_RESULT(page);
        QVERIFY(page->changes.ids.value(u"notes"_s).contains(id(1)));
        row = rowOf(profile, id(1));
        QVERIFY(row.key > 0);
        QCOMPARE(row.rev, 8);
        QVERIFY(profile->outbox().entries().empty());
        QCOMPARE(profile->archivedSince(7)->size(), 1U);
        QCOMPARE(profile->archivedSince(8)->size(), 0U);
        QCOMPARE(profile.reader()->search(u"mine"_s, 5)->size(), 1U);
        QVERIFY(verify(profile.directory(), Sample::Catalogue)->sound);
    }

    void aDeletedRecordLeavesTheListsAndComesBackWhenTheDeletionIsDropped()
    {
        TemporaryStore profile;
        pullOne(profile);
        QString op;
        QVERIFY_RESULT(profile->updateOutbox(
            [&op](Outbox &outbox) { op = outbox.add(Sample::Notes, deleteOperation("notes", id(1), 5)); },
            Durability::PowerLoss));
        QVERIFY(rowOf(profile, id(1)).id.isEmpty());
        QCOMPARE(*profile.reader()->count({.collection = &Sample::Notes}), 0);
        QCOMPARE(profile.reader()->search(u"theirs"_s, 5)->size(), 0U);
        QVERIFY_RESULT(
            profile->updateOutbox([&op](Outbox &outbox) { QVERIFY(outbox.drop(op)); }, Durability::PowerLoss));
        QCOMPARE(nameOf(rowOf(profile, id(1))), u"theirs"_s);
        QCOMPARE(profile.reader()->search(u"theirs"_s, 5)->size(), 1U);
    }

    void theirsIsFoldedAgainUnderAnOpenEdit()
    {
        TemporaryStore profile;
        pullOne(profile);
        QVERIFY_RESULT(profile->updateOutbox(
            [](Outbox &outbox) { outbox.add(Sample::Notes, patchOperation("notes", id(1), Rename, Seen)); },
            Durability::PowerLoss));
        QVERIFY_RESULT(
            profile->applyPage(putLine("notes", id(1), 6, R"({"name":"theirs","rank":2})") + pageEnd("C6", 6)));
        Row row = rowOf(profile, id(1));
        QCOMPARE(nameOf(row), u"mine"_s);
        QCOMPARE(row.document.value("rank"_L1).toInt(), 2);
        QCOMPARE(row.badge, Badge::Waiting);
        QVERIFY_RESULT(
            profile->applyPage(putLine("notes", id(1), 7, R"({"name":"other","rank":2})") + pageEnd("C7", 7)));
        row = rowOf(profile, id(1));
        QCOMPARE(nameOf(row), u"mine"_s);
        QCOMPARE(row.badge, Badge::PredictedConflict);
        QVERIFY_RESULT(profile->applyPage(deleteLine("notes", id(1), 8) + pageEnd("C8", 8)));
        row = rowOf(profile, id(1));
        QCOMPARE(row.badge, Badge::Gone);
        QCOMPARE(nameOf(row), u"mine"_s);
        QVERIFY(verify(profile.directory(), Sample::Catalogue)->sound);
    }

    void theAnswerOfAConflictSurvivesARestart()
    {
        TemporaryStore profile;
        pullOne(profile);
        QString op;
        QVERIFY_RESULT(profile->updateOutbox(
            [&op](Outbox &outbox) {
                op = outbox.add(Sample::Notes, patchOperation("notes", id(1), Rename, Seen));
                QVERIFY(!outbox.takeBatch(10).empty());
                OperationResult conflict = answer(op, OperationResult::Status::Conflict, 6);
                conflict.fields = QStringList {u"/name"_s};
                conflict.server = QJsonObject {{u"name"_s, u"other"_s}};
                outbox.settle(std::array {conflict});
            },
            Durability::PowerLoss));
        QCOMPARE(rowOf(profile, id(1)).badge, Badge::Conflict);
        QVERIFY_RESULT(profile.reopen());
        const Domain::OutboxEntry *entry = profile->outbox().find(op);
        QVERIFY(entry != nullptr);
        QCOMPARE(entry->state, Domain::OutboxState::Conflict);
        QCOMPARE(entry->answer.server->value("name"_L1).toString(), u"other"_s);
        QCOMPARE(profile.reader()->outbox()->size(), 1U);
        QVERIFY_RESULT(profile->updateOutbox(
            [](Outbox &outbox) { outbox.add(Sample::Notes, createOperation("notes", id(2), {})); },
            Durability::PowerLoss));
        QVERIFY(profile->outbox().entries().back().operation.n > entry->operation.n);
    }

    void numbersGoOnAfterTheOutboxWasEmpty()
    {
        TemporaryStore profile;
        QString op;
        const auto add = [&op](Outbox &outbox) {
            op = outbox.add(Sample::Notes, createOperation("notes", makeId(), {}));
        };
        QVERIFY_RESULT(profile->updateOutbox(add, Durability::PowerLoss));
        const qint64 first = profile->outbox().find(op)->operation.n;
        QVERIFY_RESULT(profile->updateOutbox([&op](Outbox &outbox) { outbox.drop(op); }, Durability::PowerLoss));
        QVERIFY_RESULT(profile.reopen());
        QVERIFY_RESULT(profile->updateOutbox(add, Durability::PowerLoss));
        QVERIFY(profile->outbox().find(op)->operation.n > first);
    }

    void aMalformedOperationIsRefusedBeforeItIsStored()
    {
        TemporaryStore profile;
        QCOMPARE_ERROR(profile->updateOutbox(
                           [](Outbox &outbox) { outbox.add(Sample::Notes, createOperation("notes", u"no id"_s, {})); },
                           Durability::PowerLoss),
                       ErrorCode::Internal);
        QVERIFY(profile->outbox().entries().empty());
        QVERIFY_RESULT(profile.reopen());
        QVERIFY(profile->outbox().entries().empty());
    }

    void operationsOfAnUnknownCollectionStayInTheOutbox()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->updateOutbox(
            [](Outbox &outbox) {
                outbox.add(Sample::Notes, createOperation("notes", id(1), {{u"name"_s, u"mine"_s}}));
            },
            Durability::PowerLoss));
        static constexpr std::array<const Domain::Collection *, 1> Few {&Sample::States};
        QVERIFY_RESULT(profile.reopen(Few));
        QCOMPARE(profile->outbox().entries().size(), 1U);
        QVERIFY(verify(profile.directory(), Few)->sound);
        QVERIFY_RESULT(profile.reopen(Sample::Catalogue));
        QCOMPARE(nameOf(rowOf(profile, id(1))), u"mine"_s);
    }

    void theSyncStateKeepsWhatTheEngineNeeds()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->updateSyncState([](SyncState &state) {
            state.account = u"acc-7"_s;
            state.client = id(4);
            state.incarnation = u"inc"_s;
            state.caller = QJsonObject {{u"mission"_s, u"FRA"_s}};
            state.service = QJsonObject {{u"name"_s, u"Demo"_s}};
        }));
        QVERIFY_RESULT(profile.reopen());
        QCOMPARE(profile->syncState().account, u"acc-7"_s);
        QCOMPARE(profile->syncState().client, id(4));
        QCOMPARE(profile->syncState().incarnation, u"inc"_s);
        QCOMPARE(profile.reader()->syncState()->caller.value("mission"_L1).toString(), u"FRA"_s);
        QCOMPARE(profile->syncState().service.value("name"_L1).toString(), u"Demo"_s);
    }
};

QTEST_GUILESS_MAIN(TestOverlay)
#include "tst_overlay.moc"
