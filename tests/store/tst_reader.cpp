// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/temporarystore.h"

#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace Chancery;
using namespace Chancery::Store;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;
using Domain::Filter;
using Domain::Query;

namespace {

QByteArray titled(const char *english, const char *french)
{
    return QByteArray(R"({"title":{"en":")") + english + R"(","fr":")" + french + R"(","original":"en"}})";
}

/// Names (or ids) of the rows of a query, in its order.
QStringList listed(const TemporaryStore &profile, const Query &query, const char *member = "name")
{
    const auto reader = profile.reader();
    const auto keys = reader->keys(query);
    if (!keys) {
        return {keys.error().detail};
    }
    QStringList names;
    const auto rows = reader->fetch(*query.collection, *keys);
    for (const Row &row : *rows) {
        names.append(row.document.value(QLatin1String(member)).toVariant().toString());
    }
    return names;
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryStore> m_large;

private Q_SLOTS:
    void initTestCase()
    {
        m_large = std::make_unique<TemporaryStore>();
        QVERIFY_RESULT((*m_large)->beginSnapshot());
        std::string lines = snapshotHead(9);
        for (int i = 1; i <= 100'000; ++i) {
            const QByteArray number = QByteArray::number((i * 7919) % 100'003);
            lines += rowLine("notes", id(i), 5,
                             R"({"name":"Élu )" + number + R"(","title":{"en":"Person )" + number + R"(","zh":"人员 )"
                                 + number + R"("},"rank":)" + number + R"(,"status":"draft","state":"FRA"})");
        }
        QVERIFY_RESULT((*m_large)->applySection(lines + snapshotEnd("C9")));
        QVERIFY_RESULT(m_large->settle());
    }
    void cleanupTestCase() { m_large.reset(); }

    void largeListsAreSortedByTextInEveryLanguage()
    {
        const auto reader = m_large->reader();
        for (const QString &language : {u"ar"_s, u"zh"_s, u"en"_s, u"fr"_s, u"ru"_s, u"es"_s}) {
            const auto keys = reader->keys({.collection = &Sample::Notes, .sortField = "title", .language = language});
            QVERIFY_RESULT(keys);
            QCOMPARE(keys->size(), 100'000U);
            const auto rows = reader->fetch(Sample::Notes, std::span(*keys).first(200));
            QVERIFY(std::ranges::is_sorted(*rows, {},
                                           [](const Row &row) { return row.document.value("rank"_L1).toInt(); }));
        }
    }

    void largeListsAreFilteredAndCounted()
    {
        const auto reader = m_large->reader();
        const Query query {.collection = &Sample::Notes,
                           .filters = {{"rank", u"10"_s, Filter::Test::AtMost}},
                           .sortField = "rank",
                           .descending = true};
        QCOMPARE(*reader->count({.collection = &Sample::Notes}), 100'000);
        QVERIFY(listed(*m_large, query, "rank").startsWith(u"10"_s));
        QCOMPARE(*reader->count(query), qint64(reader->keys(query)->size()));
    }

    void aQueryIsCancelledFromAnotherThread()
    {
        const auto reader = m_large->reader();
        std::atomic<bool> done = false;
        std::thread other([&] {
            while (!done) {
                reader->interrupt();
            }
        });
        Expected<std::vector<RowKey>> keys;
        for (int i = 0; i < 100 && keys; ++i) {
            keys = reader->keys({.collection = &Sample::Notes, .sortField = "rank"});
        }
        done = true;
        other.join();
        QCOMPARE_ERROR(keys, ErrorCode::Cancelled);
        QVERIFY_RESULT(reader->keys({.collection = &Sample::Notes, .sortField = "rank"}));
    }

    void textsAreSortedByTheRulesOfTheLanguage()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(
            putLine("notes", id(1), 1, R"({"name":"Zürich"})") + putLine("notes", id(2), 1, R"({"name":"éclair"})")
            + putLine("notes", id(3), 1, R"({"name":"Eclat"})") + putLine("notes", id(4), 1, R"({"name":"Room 10"})")
            + putLine("notes", id(5), 1, R"({"name":"room 9"})") + putLine("notes", id(6), 1, "{}") + pageEnd("C", 1)));
        const QStringList sorted {u"éclair"_s, u"Eclat"_s, u"room 9"_s, u"Room 10"_s, u"Zürich"_s, QString()};
        QCOMPARE(listed(profile, {.collection = &Sample::Notes, .sortField = "name", .language = u"fr"_s}), sorted);
        const QStringList reversed {u"Zürich"_s, u"Room 10"_s, u"room 9"_s, u"Eclat"_s, u"éclair"_s, QString()};
        QCOMPARE(listed(profile,
                        {.collection = &Sample::Notes, .sortField = "name", .descending = true, .language = u"fr"_s}),
                 reversed);
    }

    void localizedTextsAreSortedAsTheReaderSeesThem()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(
            putLine("notes", id(1), 1, titled("Alpha", "Zoulou")) + putLine("notes", id(2), 1, titled("Beta", "Yankee"))
            + putLine("notes", id(3), 1, R"({"title":{"ru":"Икс","original":"ru"}})") + pageEnd("C", 1)));
        const auto order = [&](const QString &language) {
            const auto reader = profile.reader();
            QStringList ids;
            const auto keys = reader->keys({.collection = &Sample::Notes, .sortField = "title", .language = language});
            const auto rows = reader->fetch(Sample::Notes, *keys);
            for (const Row &row : *rows) {
                ids.append(row.id.right(1));
            }
            return ids.join(u' ');
        };
        QCOMPARE(order(u"en"_s), u"1 2 3"_s);
        QCOMPARE(order(u"fr"_s), u"2 1 3"_s);
        QCOMPARE(order(u"ru"_s), u"3 1 2"_s); // Cyrillic first, then what is shown for want of Russian
    }

    void choicesAreSortedAsTheyAreDescribed()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 1, R"({"status":"closed"})")
                                          + putLine("notes", id(2), 1, R"({"status":"draft"})")
                                          + putLine("notes", id(3), 1, R"({"status":"submitted"})") + pageEnd("C", 1)));
        QCOMPARE(listed(profile, {.collection = &Sample::Notes, .sortField = "status"}, "status"),
                 (QStringList {u"draft"_s, u"submitted"_s, u"closed"_s}));
    }

    void theDefaultOrderIsTheCollections()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(
            putLine("notes", id(1), 1, R"({"name":"old","at":"2026-01-01T00:00:00Z"})")
            + putLine("notes", id(2), 1, R"({"name":"never"})")
            + putLine("notes", id(3), 1, R"({"name":"half","at":"2026-01-02T00:00:00.5Z"})")
            + putLine("notes", id(4), 1, R"({"name":"new","at":"2026-01-02T00:00:01Z"})") + pageEnd("C", 1)));
        QCOMPARE(listed(profile, {.collection = &Sample::Notes}),
                 (QStringList {u"new"_s, u"half"_s, u"old"_s, u"never"_s}));
    }

    void filtersTestEachKind_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("test");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *name, const char *field, const char *value, Filter::Test test,
                            const QStringList &names) {
            QTest::newRow(name) << QLatin1String(field) + QString() << QString::fromUtf8(value) << int(test) << names;
        };
        using enum Filter::Test;
        row("a State", "state", "FRA", Equals, {u"one"_s});
        row("not a State", "state", "FRA", NotEquals, {u"two"_s, u"three"_s});
        row("a number", "rank", "5", AtLeast, {u"one"_s});
        row("a boolean", "open", "true", Equals, {u"one"_s});
        row("a day", "day", "2026-02-01", AtMost, {u"one"_s});
        row("a moment", "at", "2026-01-01T10:00:00Z", AtLeast, {u"one"_s});
        row("a text without case and accents", "name", "ONÉ", Contains, {u"one"_s});
        row("a localized text", "title", "JUGE", Contains, {u"one"_s});
        row("a text that is SQL", "name", "' OR 1=1 --", Contains, {});
        row("a set", "tags", "urgent", Contains, {u"one"_s});
        row("nothing", "status", "", Equals, {u"three"_s});
        row("anything", "status", "", NotEquals, {u"one"_s, u"two"_s});
        row("an id", "id", "00000000-0000-7000-8000-000000000002", Equals, {u"two"_s});
        row("a text without a column", "remarks", "hello", Equals, {u"two"_s});
    }
    void filtersTestEachKind()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const int, test);
        QFETCH(const QStringList, names);
        TemporaryStore profile;
        QVERIFY_RESULT(profile->applyPage(
            putLine(
                "notes", id(1), 1,
                R"({"name":"one","state":"FRA","rank":7,"open":true,"day":"2026-01-31","at":"2026-01-01T10:00:00Z",)"
                R"("tags":["urgent"],"status":"draft","title":{"fr":"Jugé"}})")
            + putLine(
                "notes", id(2), 1,
                R"({"name":"two","state":"DEU","rank":3,"open":false,"day":"2026-02-02","status":"closed","remarks":"hello"})")
            + putLine("notes", id(3), 1, R"({"name":"three"})") + pageEnd("C", 1)));
        const std::string key = field.toStdString();
        const Query query {.collection = &Sample::Notes,
                           .filters = {{key, value, static_cast<Filter::Test>(test)}},
                           .sortField = "id",
                           .language = u"fr"_s};
        QCOMPARE(listed(profile, query), names);
        QCOMPARE(*profile.reader()->count(query), names.size());
    }

    void wrongQueriesAreErrors()
    {
        TemporaryStore profile;
        const auto reader = profile.reader();
        QCOMPARE_ERROR(reader->keys({.collection = &Sample::Notes, .filters = {{"nothing", u"1"_s}}}),
                       ErrorCode::Invalid);
        QCOMPARE_ERROR(reader->keys({.collection = &Sample::Notes, .filters = {{"rank", u"high"_s}}}),
                       ErrorCode::Invalid);
        QCOMPARE_ERROR(reader->keys({.collection = &Sample::Notes, .filters = {{"at", u"noon"_s}}}),
                       ErrorCode::Invalid);
        QCOMPARE_ERROR(reader->keys({.collection = &Sample::Notes, .sortField = "nothing"}), ErrorCode::Invalid);
        static constexpr Domain::Collection Other {.name = "others", .fields = Domain::listOf(Sample::VenueFields)};
        QCOMPARE_ERROR(reader->keys({.collection = &Other}), ErrorCode::NotFound);
        QCOMPARE_ERROR(reader->keys({}), ErrorCode::NotFound);
    }

    void rulesLookUpRecordsWithTheUsersEdits()
    {
        TemporaryStore profile;
        QVERIFY_RESULT(
            profile->applyPage(putLine("notes", id(1), 1, R"({"name":"one","state":"FRA"})") + pageEnd("C", 1)));
        QVERIFY_RESULT(profile->updateOutbox(
            [](Domain::Outbox &outbox) {
                outbox.add(Sample::Notes, createOperation("notes", id(2), {{u"state"_s, u"FRA"_s}}));
            },
            Chancery::Store::Store::Durability::PowerLoss));
        const auto reader = profile.reader();
        const Domain::Lookup &lookup = *reader;
        QCOMPARE(lookup.where(Sample::Notes, "state", u"FRA"_s).size(), 2U);
        QVERIFY(lookup.find(Sample::Notes, id(2)).has_value());
        QVERIFY(!lookup.find(Sample::Notes, id(3)).has_value());
        QVERIFY(reader->firstWhere(Sample::Notes, "name", u"one"_s)->has_value());
        QVERIFY(!reader->firstWhere(Sample::Notes, "name", u"none"_s)->has_value());
    }

    void readersSeeWholePagesAndDoNotWait()
    {
        TemporaryStore profile;
        const auto reader = profile.reader();
        QCOMPARE(*reader->count({.collection = &Sample::Notes}), 0);
        QVERIFY_RESULT(profile->applyPage(putLine("notes", id(1), 1, "{}") + pageEnd("C", 1)));
        QCOMPARE(*reader->count({.collection = &Sample::Notes}), 1);
        const std::vector<RowKey> keys {1, 99};
        QCOMPARE(reader->fetch(Sample::Notes, keys)->size(), 1U);
    }

    void thereIsNoReaderWithoutAStore()
    {
        const QTemporaryDir empty;
        QCOMPARE_ERROR(Reader::open(empty.path()), ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
