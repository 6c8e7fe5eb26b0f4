// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reader.h"

#include "base/logging.h"
#include "base/text.h"
#include "store/documents.h"
#include "store/excerpt.h"
#include "store/functions.h"
#include "store/listquery.h"
#include "store/outboxtable.h"
#include "store/searchquery.h"
#include "store/sqlite.h"
#include "store/storefile.h"
#include "store/synctable.h"

#include <QTimeZone>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

constexpr std::string_view RowColumns = "SELECT key, id, rev, badge, updated_at, updated_by, doc FROM ";
constexpr int DocumentColumn = 6;

Row rowFrom(const Statement &statement)
{
    Row row;
    row.key = statement.integer(0);
    row.id = statement.text(1);
    row.rev = statement.integer(2);
    row.badge = static_cast<Badge>(statement.integer(3));
    if (!statement.isNull(4)) {
        row.updatedAt = QDateTime::fromMSecsSinceEpoch(statement.integer(4), QTimeZone::utc());
    }
    row.updatedBy = statement.text(5);
    row.document = documentFrom(statement.bytes(DocumentColumn));
    return row;
}

/// Whether the code of a State may stand in its records.
bool namesStates(const Domain::FieldList &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const Domain::Field &field) {
        return field.kind == Domain::Kind::State || (field.kind == Domain::Kind::List && namesStates(field.members));
    });
}

} // namespace

struct Reader::Private
{
    Connection connection;
    std::vector<Table> tables;
    DocumentReader documents;

    Private(Connection opened, std::vector<Table> loaded)
        : connection(std::move(opened))
        , tables(std::move(loaded))
    {
    }
    [[nodiscard]] Expected<const Table *> table(const Domain::Collection *collection) const
    {
        const Table *found =
            collection != nullptr ? findTable(std::span<const Table>(tables), collection->name) : nullptr;
        return found != nullptr ? Expected<const Table *>(found)
                                : failure(ErrorCode::NotFound, u"the store has no such collection"_s);
    }
    [[nodiscard]] Expected<Statement> rowByKey(const Domain::Collection &collection)
    {
        return connection.prepare(std::string(RowColumns) + view(collection) + " WHERE key = ?1");
    }
    /// Tells each row of \p collection that is still there, in the order of \p keys.
    [[nodiscard]] Expected<void> forEachOf(const Domain::Collection &collection, std::span<const RowKey> keys,
                                           const std::function<void(const Statement &)> &tell);
    [[nodiscard]] Expected<std::vector<RowKey>> matching(const Table &table, const Domain::Query &query);
    [[nodiscard]] Expected<std::optional<Hit>> hit(const Searcher::Found &found, const std::vector<SearchTerm> &terms);
    [[nodiscard]] QString sentence(std::string_view document, std::span<const std::string_view> fields,
                                   const std::vector<SearchTerm> &terms, std::string_view language);
};

Reader::Reader(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
Reader::~Reader() = default;

Expected<std::unique_ptr<Reader>> Reader::open(const QString &directory, Catalogue catalogue)
{
    Expected<Connection> connection = openForReading(directory);
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    Expected<std::vector<Table>> tables =
        registerFunctions(*connection).and_then([&] { return loadTables(*connection, catalogueOr(catalogue)); });
    if (!tables) {
        return tl::unexpected(tables.error());
    }
    return std::unique_ptr<Reader>(new Reader(std::make_unique<Private>(std::move(*connection), std::move(*tables))));
}

Expected<std::vector<RowKey>> Reader::keys(const Domain::Query &query) const
{
    const Expected<const Table *> table = d->table(query.collection);
    if (!table) {
        return tl::unexpected(table.error());
    }
    return query.text.trimmed().isEmpty() ? listKeys(d->connection, query) : d->matching(**table, query);
}

Expected<std::optional<std::vector<RowKey>>> Reader::firstKeys(const Domain::Query &query, int several) const
{
    using First = std::optional<std::vector<RowKey>>;
    if (!query.text.trimmed().isEmpty() || query.limit > 0) {
        return First();
    }
    return d->table(query.collection)
        .and_then([&](const Table *) { return isSortedBySqlite(query); })
        .and_then([&](bool isSorted) {
            Domain::Query beginning = query;
            beginning.limit = several;
            return isSorted ? listKeys(d->connection, beginning).map([](auto keys) { return First(std::move(keys)); })
                            : Expected<First>(First());
        });
}

Expected<std::vector<RowKey>> Reader::Private::matching(const Table &table, const Domain::Query &query)
{
    const bool isPlain = query.filters.empty() && query.sortField.empty();
    Searcher searcher(connection, tables);
    Expected<std::vector<RowKey>> found =
        searcher.terms(query.text, namesStates(query.collection->fields))
            .and_then([&](const std::vector<SearchTerm> &wanted) {
                return searcher.inCollection(table, wanted, isPlain ? query.limit : 0);
            });
    if (!found || isPlain) {
        return found;
    }
    Domain::Query all = query;
    all.limit = 0;
    Expected<std::vector<RowKey>> listed = listKeys(connection, all);
    if (!listed) {
        return listed;
    }
    // Sorted as the user asked, else best first: one order is kept, the other list is only asked for membership.
    std::vector<RowKey> &order = query.sortField.empty() ? *found : *listed;
    const std::vector<RowKey> &other = query.sortField.empty() ? *listed : *found;
    const QSet<RowKey> members(other.begin(), other.end());
    std::erase_if(order, [&members](RowKey key) { return !members.contains(key); });
    if (query.limit > 0 && order.size() > static_cast<std::size_t>(query.limit)) {
        order.resize(static_cast<std::size_t>(query.limit));
    }
    return std::move(order);
}

Expected<void> Reader::Private::forEachOf(const Domain::Collection &collection, std::span<const RowKey> keys,
                                          const std::function<void(const Statement &)> &tell)
{
    Expected<Statement> statement = table(&collection).and_then([&](const Table *) { return rowByKey(collection); });
    if (!statement) {
        return tl::unexpected(statement.error());
    }
    for (const RowKey key : keys) {
        statement->reset();
        const Expected<bool> found = statement->bind(1, qint64 {key}).step();
        if (!found) {
            return tl::unexpected(found.error());
        }
        if (*found) {
            tell(*statement);
        }
    }
    return {};
}

Expected<std::vector<Row>> Reader::fetch(const Domain::Collection &collection, std::span<const RowKey> keys) const
{
    std::vector<Row> rows;
    rows.reserve(keys.size());
    return d->forEachOf(collection, keys, [&rows](const Statement &statement) { rows.push_back(rowFrom(statement)); })
        .map([&rows] { return std::move(rows); });
}

Expected<qint64> Reader::count(const Domain::Query &query) const
{
    if (!query.text.trimmed().isEmpty()) {
        return keys(query).map([](const std::vector<RowKey> &found) { return static_cast<qint64>(found.size()); });
    }
    return d->table(query.collection).and_then([&](const Table *) { return countRows(d->connection, query); });
}

Expected<std::optional<Row>> Reader::row(const Domain::Collection &collection, const QString &id) const
{
    return firstWhere(collection, "id", id);
}

Expected<std::optional<Row>> Reader::firstWhere(const Domain::Collection &collection, std::string_view key,
                                                const QString &value) const
{
    Domain::Query query {.collection = &collection, .filters = {{key, value}}, .sortField = "id", .limit = 1};
    return d->table(&collection)
        .and_then([&](const Table *) { return listKeys(d->connection, query); })
        .and_then([&](const std::vector<RowKey> &found) { return fetch(collection, found); })
        .map(
            [](std::vector<Row> rows) { return rows.empty() ? std::nullopt : std::optional(std::move(rows.front())); });
}

Expected<std::vector<Hit>> Reader::search(const QString &text, int limit) const
{
    Searcher searcher(d->connection, d->tables);
    const Expected<std::vector<SearchTerm>> terms = searcher.terms(text, true);
    if (!terms) {
        return tl::unexpected(terms.error());
    }
    const Expected<std::vector<Searcher::Found>> found = searcher.everywhere(*terms, limit);
    if (!found) {
        return tl::unexpected(found.error());
    }
    std::vector<Hit> hits;
    hits.reserve(found->size());
    for (const Searcher::Found &one : *found) {
        Expected<std::optional<Hit>> hit = d->hit(one, *terms);
        if (!hit) {
            return tl::unexpected(hit.error());
        }
        if (*hit) {
            hits.push_back(std::move(**hit));
        }
    }
    return hits;
}

Expected<std::optional<Hit>> Reader::Private::hit(const Searcher::Found &found, const std::vector<SearchTerm> &terms)
{
    const Domain::Collection &collection = *found.table->collection;
    std::optional<Hit> hit;
    return forEachOf(collection, std::span(&found.key, 1),
                     [&](const Statement &row) {
                         const SearchText text = documents.searchText(collection, row.bytes(DocumentColumn));
                         hit = Hit {&collection, rowFrom(row), snippet(text, terms)};
                     })
        .map([&hit] { return std::move(hit); });
}

QString Reader::Private::sentence(std::string_view document, std::span<const std::string_view> fields,
                                  const std::vector<SearchTerm> &terms, std::string_view language)
{
    for (const std::string_view field : fields) {
        auto texts = documents.translations(document, field);
        std::stable_partition(texts.begin(), texts.end(), [&](const auto &text) { return text.first == language; });
        for (const auto &[itsLanguage, text] : texts) {
            if (QString found = sentenceWith(text, terms); !found.isEmpty()) {
                return found;
            }
        }
    }
    return {};
}

Expected<std::vector<Sentence>> Reader::sentences(const Domain::Collection &collection, std::span<const RowKey> keys,
                                                  std::span<const std::string_view> fields, const QString &text,
                                                  const QString &language) const
{
    const std::vector<SearchTerm> terms = searchTerms(text);
    const std::string wished = language.toStdString();
    std::vector<Sentence> found;
    return d
        ->forEachOf(collection, keys,
                    [&](const Statement &row) {
                        found.push_back({row.text(1), d->sentence(row.bytes(DocumentColumn), fields, terms, wished)});
                    })
        .map([&found] { return std::move(found); });
}

Expected<std::vector<Domain::OutboxEntry>> Reader::outbox() const
{
    return loadEntries(d->connection);
}

Expected<std::optional<Row>> Reader::theirs(const Domain::Collection &collection, const QString &id) const
{
    return d->table(&collection)
        .and_then([&](const Table *) {
            return d->connection.prepare("SELECT rid, id, rev, 0, updated_at, updated_by, doc FROM "
                                         + replicaTable(collection) + " WHERE id = ?1");
        })
        .and_then([&id](Statement statement) {
            return statement.bind(1, id).step().map(
                [&statement](bool found) { return found ? std::optional(rowFrom(statement)) : std::nullopt; });
        });
}

Expected<SyncState> Reader::syncState() const
{
    return loadStanding(d->connection).map([](const Standing &standing) { return standing.sync; });
}

Expected<std::pair<qint64, qint64>> Reader::searchProgress() const
{
    qint64 done = 0;
    qint64 total = 0;
    for (const Table &table : d->tables) {
        const std::string name(table.collection->name);
        // The greatest key stands for the number of rows, which nobody has to count for a progress bar.
        const Expected<qint64> last = d->connection.integer("SELECT max(rid) FROM " + replicaTable(*table.collection));
        const Expected<qint64> mark =
            d->connection.integer("SELECT watermark FROM derived WHERE name = '" + name + "'");
        if (!last || !mark) {
            return tl::unexpected(!last ? last.error() : mark.error());
        }
        total += *last;
        done += std::min(*last, *mark);
    }
    return std::pair(done, total);
}

void Reader::interrupt() const
{
    d->connection.interrupt();
}

std::optional<Domain::Record> Reader::find(const Domain::Collection &collection, const QString &id) const
{
    Expected<std::optional<Row>> found = row(collection, id);
    if (!found || !*found) {
        return std::nullopt;
    }
    return Domain::Record(collection, id, (*found)->document);
}

std::vector<Domain::Record> Reader::where(const Domain::Collection &collection, std::string_view key,
                                          const QString &value) const
{
    const Domain::Query query {.collection = &collection, .filters = {{key, value}}, .sortField = "id"};
    const Expected<std::vector<Row>> rows =
        d->table(&collection)
            .and_then([&](const Table *) { return listKeys(d->connection, query); })
            .and_then([&](const std::vector<RowKey> &found) { return fetch(collection, found); });
    std::vector<Domain::Record> records;
    if (!rows) {
        qCWarning(Log::store) << "a rule's question was not answered:" << rows.error().detail;
        return records;
    }
    for (const Row &row : *rows) {
        records.emplace_back(collection, row.id, row.document);
    }
    return records;
}

} // namespace Chancery::Store
