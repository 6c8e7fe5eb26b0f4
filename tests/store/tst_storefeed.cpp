// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/temporarystore.h"

#include <QTest>

using namespace Chancery;
using namespace Chancery::Store;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Anna =
    R"({"name":"Anna","title":{"en":"Judge","fr":"Juge","original":"en"},"status":"draft","rank":3,)"
    R"("at":"2026-06-03T09:00:00Z","updated_at":"2026-06-04T10:00:00.5Z","updated_by":"acc-1","new_member":{"x":[1]}})";

Row rowOf(const Reader &reader, const QString &id)
{
    const auto row = reader.row(Sample::Notes, id);
    return row && *row ? **row : Row {};
}

} // namespace

class TestFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageBringsRecordsAndTheCursorTogether()
    {
        TemporaryStore profile;
        const auto result = profile->applyPage(putLine("notes", id(1), 5, Anna) + putLine("notes", id(2), 6, "{}")
                                               + deleteLine("notes", id(3), 7) + pageEnd("C1", 7));
        QVERIFY_RESULT(result);
        QCOMPARE(result->puts, 2);
        QCOMPARE(result->deletions, 1);
        QVERIFY(result->complete);
        QCOMPARE(result->changes.ids.value(u"notes"_s), (QSet<QString> {id(1), id(2)}));
        QCOMPARE(profile->syncState().cursor, u"C1"_s);
        QCOMPARE(profile->syncState().completeSeq, 7);
        QVERIFY(profile->syncState().completeAt.isValid());
        QVERIFY_RESULT(profile.reopen());
        QCOMPARE(profile->syncState().cursor, u"C1"_s);
        const Row row = rowOf(*profile.reader(), id(1));
        QCOMPARE(row.rev, 5);
        QCOMPARE(row.badge, Badge::Synced);
        QCOMPARE(row.updatedBy, u"acc-1"_s);
        QCOMPARE(row.updatedAt, QDateTime({2026, 6, 4}, {10, 0, 0, 500}, Qt::UTC));
        QCOMPARE(row.document.value("name"_L1).toString(), u"Anna"_s);
    }

    void unknownMembersSurviveAndTheMembersOfTheRecordAreNoFields()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 5, Anna) + pageEnd("C1", 5)));
        const Row row = rowOf(*profile.reader(), id(1));
        QVERIFY(row.document.contains("new_member"_L1));
        QVERIFY(!row.document.contains("updated_at"_L1));
        QVERIFY(!row.document.contains("updated_by"_L1));
    }

    void anOlderRevisionIsPassedOver()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 5, R"({"name":"new"})") + pageEnd("C1", 5)));
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 4, R"({"name":"old"})")
                                          + deleteLine("notes", id(1), 4) + pageEnd("C2", 6)));
        QCOMPARE(rowOf(*profile.reader(), id(1)).document.value("name"_L1).toString(), u"new"_s);
        QVERIFY_RESULT(profile->applyPage(deleteLine("notes", id(1), 7, "access") + pageEnd("C3", 7)));
        QVERIFY(rowOf(*profile.reader(), id(1)).id.isEmpty());
    }

    void indexedValuesFollowWhetherTheyChangedOrNot()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(
            profile->applyPage(putLine("notes", id(1), 5, R"({"status":"draft","rank":1})") + pageEnd("C1", 5)));
        QVERIFY_RESULT(profile.settle()); // Now there are indexes.
        const auto idsWith = [&profile](const QString &status) {
            const auto keys = profile.reader()->keys({.collection = &Sample::Notes, .filters = {{"status", status}}});
            return keys ? keys->size() : 99;
        };
        QVERIFY_RESULT(
            profile->applyPage(putLine("notes", id(1), 6, R"({"status":"draft","rank":2})") + pageEnd("C2", 6)));
        QCOMPARE(rowOf(*profile.reader(), id(1)).document.value("rank"_L1).toInt(), 2);
        QCOMPARE(idsWith(u"draft"_s), 1U);
        QVERIFY_RESULT(
            profile->applyPage(putLine("notes", id(1), 7, R"({"status":"closed","rank":2})") + pageEnd("C3", 7)));
        QCOMPARE(rowOf(*profile.reader(), id(1)).rev, 7);
        QCOMPARE(idsWith(u"draft"_s), 0U);
        QCOMPARE(idsWith(u"closed"_s), 1U);
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 8, "{}") + pageEnd("C4", 8)));
        QCOMPARE(idsWith(u"closed"_s), 0U);
        QVERIFY(verify(profile.directory(), Sample::Catalogue)->sound);
    }

    void theNewestOfTwoLinesOfARecordWins()
    {
        TemporaryStore profile;
        const std::string page = putLine("notes", id(1), 6, R"({"name":"second"})")
            + putLine("notes", id(1), 5, R"({"name":"first"})") + pageEnd("C1", 6);
        QVERIFY_RESULT(profile->applyPage(page));
        QVERIFY_RESULT(profile->applyPage(page));
        QCOMPARE(rowOf(*profile.reader(), id(1)).document.value("name"_L1).toString(), u"second"_s);
        QCOMPARE(*profile.reader()->count({.collection = &Sample::Notes}), 1);
    }

    void malformedPagesChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("page");
        const std::string good = putLine("notes", id(1), 5, Anna);
        const std::string end = pageEnd("C1", 5);
        const auto row = [](const char *name, const std::string &page) {
            QTest::newRow(name) << QByteArray::fromStdString(page);
        };
        row("empty", "");
        row("without its last line", good);
        row("cut in the last line", good + end.substr(0, end.size() - 4));
        row("cut in a record", good.substr(0, good.size() / 2) + "\n" + end);
        row("a line after the last", good + end + good);
        row("two last lines", good + end + end);
        row("no JSON", "<html>\n" + end);
        row("an array", "[1]\n" + end);
        row("something behind the object", good.substr(0, good.size() - 1) + " x\n" + end);
        row("two objects in a line", good.substr(0, good.size() - 1) + good + end);
        row("an unknown op",
            R"({"op":"move","c":"notes","id":"a","rev":5,"data":{}})"
            "\n" + end);
        row("op a number",
            R"({"op":1,"c":"notes","id":"a","rev":5,"data":{}})"
            "\n" + end);
        row("no id",
            R"({"op":"put","c":"notes","rev":5,"data":{}})"
            "\n" + end);
        row("an empty id",
            R"({"op":"put","c":"notes","id":"","rev":5,"data":{}})"
            "\n" + end);
        row("a huge id",
            R"({"op":"put","c":"notes","id":")" + std::string(300, 'a')
                + R"(","rev":5,"data":{}})"
                  "\n"
                + end);
        row("rev a text",
            R"({"op":"put","c":"notes","id":"a","rev":"5","data":{}})"
            "\n" + end);
        row("rev negative",
            R"({"op":"put","c":"notes","id":"a","rev":-5,"data":{}})"
            "\n" + end);
        row("rev beyond 2^53",
            R"({"op":"put","c":"notes","id":"a","rev":9007199254740993,"data":{}})"
            "\n" + end);
        row("rev beyond 2^64",
            R"({"op":"put","c":"notes","id":"a","rev":99999999999999999999,"data":{}})"
            "\n" + end);
        row("rev a fraction",
            R"({"op":"put","c":"notes","id":"a","rev":5.5,"data":{}})"
            "\n" + end);
        row("data a text",
            R"({"op":"put","c":"notes","id":"a","rev":5,"data":"{}"})"
            "\n" + end);
        row("data missing",
            R"({"op":"put","c":"notes","id":"a","rev":5})"
            "\n" + end);
        row("c twice",
            R"({"op":"put","c":"states","id":"a","rev":5,"data":{},"c":"notes"})"
            "\n" + end);
        row("data twice",
            R"({"op":"put","c":"notes","id":"a","rev":5,"data":{},"data":{}})"
            "\n" + end);
        row("a broken word in a document",
            R"({"op":"put","c":"notes","id":"a","rev":5,"data":{"x":{"y":nope}}})"
            "\n" + end);
        row("a broken number in a document",
            R"({"op":"put","c":"notes","id":"a","rev":5,"data":{"x":[01]}})"
            "\n" + end);
        row("a broken escape in a document",
            R"({"op":"put","c":"notes","id":"a","rev":5,"data":{"x":"\q"}})"
            "\n" + end);
        row("a comma too many",
            R"({"op":"put","c":"notes","id":"a","rev":5,"data":{"x":1,}})"
            "\n" + end);
        row("brackets that do not match",
            R"({"op":"put","c":"notes","id":"a","rev":5,"data":{"x":[1}})"
            "\n" + end);
        row("bytes that are no UTF-8",
            "{\"op\":\"put\",\"c\":\"notes\",\"id\":\"a\",\"rev\":5,\"data\":{\"x\":\"\xc3\x28\"}}\n" + end);
        row("nested too deep",
            R"({"op":"put","c":"notes","id":"a","rev":5,"data":{"x":)" + std::string(500, '[') + std::string(500, ']')
                + "}}\n" + end);
        row("a record too large",
            putLine("notes", id(1), 5, R"({"name":")" + QByteArray(300 * 1024, 'x') + R"("})") + end);
        row("a line too long",
            putLine("notes", id(1), 5, R"({"name":")" + QByteArray(2 * 1024 * 1024, 'x') + R"("})") + end);
        row("an empty cursor", good + pageEnd("", 5));
        row("complete a text",
            good
                + R"({"cursor":"C1","seq":5,"complete":"yes"})"
                  "\n");
        row("no seq",
            good
                + R"({"cursor":"C1","complete":true})"
                  "\n");
        row("a mark", good + mark("M") + end);
        row("the end of a snapshot", good + snapshotEnd("C1"));
        row("the same cursor on an incomplete page", good + pageEnd("C0", 5, false));
    }
    void malformedPagesChangeNothing()
    {
        QFETCH(const QByteArray, page);
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(9), 1, "{}") + pageEnd("C0", 1)));
        QCOMPARE_ERROR(profile->applyPage(page.toStdString()), ErrorCode::Protocol);
        QCOMPARE(profile->syncState().cursor, u"C0"_s);
        QCOMPARE(*profile.reader()->count({.collection = &Sample::Notes}), 1);
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 5, Anna) + pageEnd("C1", 5)));
    }

    void aFieldOfTheWrongTypeDoesNotStopTheFeed()
    {
        TemporaryStore profile;
        const QByteArray odd =
            R"({"name":7,"title":"plain","rank":"high","open":"yes","at":"tomorrow","status":null,"rounds":3})";
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 5, odd) + pageEnd("C1", 5)));
        const Row row = rowOf(*profile.reader(), id(1));
        QCOMPARE(row.document.value("rank"_L1).toString(), u"high"_s);
        QCOMPARE(*profile.reader()->count({.collection = &Sample::Notes, .filters = {{"rank", u"3"_s}}}), 0);
    }

    void membersMayComeInAnyOrder()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(
            R"({"data":{"name":"Anna","status":"closed"},"later":[{}],"rev":5,"id":"a","c":"notes","op":"put"})"
            "\n"
            R"({"complete":true,"seq":5,"cursor":"C1"})"));
        QCOMPARE(*profile.reader()->count({.collection = &Sample::Notes, .filters = {{"status", u"closed"_s}}}), 1);
    }

    void linesOfUnknownCollectionsAreKeptForANewerBuild()
    {
        static constexpr std::array<const Domain::Collection *, 1> Few {&Sample::States};
        TemporaryStore profile(Few);
        QVERIFY_RESULT(
            profile->applyPage(putLine("notes", id(1), 5, Anna) + putLine("states", id(2), 5, R"({"code":"FRA"})")
                               + putLine("notes", id(3), 5, "{}") + deleteLine("notes", id(3), 6) + pageEnd("C1", 6)));
        const auto before = profile->digest();
        QVERIFY_RESULT(before);
        QVERIFY_RESULT(profile.reopen(Sample::Catalogue));
        QCOMPARE(rowOf(*profile.reader(), id(1)).document.value("name"_L1).toString(), u"Anna"_s);
        QCOMPARE(*profile.reader()->count({.collection = &Sample::Notes}), 1);
        QCOMPARE(*profile->digest(), *before);
        QVERIFY_RESULT(profile.reopen(Few));
        QCOMPARE(*profile->digest(), *before);
    }

    void oneDigestBucketIsRepaired()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 5, R"({"name":"right"})") + pageEnd("C1", 5)));
        const auto right = profile->digest();
        const auto bucket =
            static_cast<int>(std::ranges::find_if(*right, [](quint64 sum) { return sum != 0; }) - right->begin());
        TemporaryStore other;
        QVERIFY_RESULT(other->applyPage(putLine("notes", id(1), 4, R"({"name":"wrong"})") + pageEnd("C1", 5)));
        QVERIFY(*other->digest() != *right);
        QCOMPARE_ERROR(other->repairBucket(bucket, rowLine("notes", id(1), 5, "{}")), ErrorCode::Protocol);
        QCOMPARE_ERROR(other->repairBucket(bucket ^ 1, rowLine("notes", id(1), 5, "{}") + snapshotEnd("C1")),
                       ErrorCode::Protocol);
        const auto repaired = other->repairBucket(
            bucket, snapshotHead(5) + rowLine("notes", id(1), 5, R"({"name":"right"})") + snapshotEnd("C1"));
        QVERIFY_RESULT(repaired);
        QCOMPARE(*other->digest(), *right);
        QVERIFY_RESULT(other->repairBucket(bucket, snapshotHead(5) + snapshotEnd("C1")));
        QCOMPARE(*other.reader()->count({.collection = &Sample::Notes}), 0);
    }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_storefeed.moc"
