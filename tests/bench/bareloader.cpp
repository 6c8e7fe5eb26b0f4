// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_bareloader URL TOKEN FILE: the floor of a first sync. Fetches the snapshot with libcurl, parses it with
// simdjson and inserts candidatures into the same table with the same indexes and the same full-text index as
// Chancery's, in one transaction each, with nothing around it: no resume, no revisions to compare, no unknown members,
// no progress.

#include "domain/elections/candidatures.h"
#include "store/layout.h"
#include "store/sqlite.h"
#include "store/tokenizer.h"

#include <QString>

#include <curl/curl.h>
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <simdjson.h>
#include <string>

using namespace Chancery;

namespace {

const Domain::Collection &collection()
{
    return Domain::Candidatures::Description;
}

/// Ends the program: a bench has nobody to answer to.
void need(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "bench_bareloader: %s\n", what);
        std::exit(1);
    }
}

class Loader
{
public:
    explicit Loader(Store::Connection &connection)
        : m_columns(Store::columnsOf(collection()))
    {
        const std::string sql = Store::insertSql(collection(), Store::replicaTable(collection()));
        need(sqlite3_prepare_v2(connection.handle(), sql.c_str(), -1, &m_insert, nullptr) == SQLITE_OK, "prepare");
    }
    ~Loader() { sqlite3_finalize(m_insert); }
    Loader(const Loader &) = delete;
    Loader &operator=(const Loader &) = delete;

    void take(const char *bytes, std::size_t count)
    {
        m_buffer.append(bytes, count);
        if (m_buffer.size() >= Batch) {
            flush();
        }
    }
    void flush()
    {
        const std::size_t end = m_buffer.rfind('\n');
        if (end == std::string::npos) {
            return;
        }
        std::string rest = m_buffer.substr(end + 1);
        m_buffer.resize(end + 1);
        m_buffer.reserve(m_buffer.size() + simdjson::SIMDJSON_PADDING);
        simdjson::ondemand::document_stream lines;
        need(m_parser.iterate_many(m_buffer.data(), m_buffer.size(), m_buffer.size()).get(lines) == simdjson::SUCCESS,
             "parse");
        for (auto line : lines) {
            insert(line);
        }
        m_buffer = std::move(rest);
    }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    static constexpr std::size_t Batch = 1U << 20U;

    template <class Line>
    void insert(Line &&line)
    {
        simdjson::ondemand::object object;
        std::string_view name;
        if (line.get_object().get(object) != simdjson::SUCCESS
            || object["c"].get_string().get(name) != simdjson::SUCCESS || name != collection().name) {
            return;
        }
        std::string_view id;
        std::string_view document;
        std::int64_t rev = 0;
        simdjson::ondemand::object data;
        need(object["id"].get_string().get(id) == simdjson::SUCCESS, "id");
        need(object["rev"].get_int64().get(rev) == simdjson::SUCCESS, "rev");
        need(object["data"].get_object().get(data) == simdjson::SUCCESS, "data");
        need(data.raw_json().get(document) == simdjson::SUCCESS, "raw");
        need(data.reset().error() == simdjson::SUCCESS, "reset");
        sqlite3_bind_int64(m_insert, Store::RidParameter, ++m_rows);
        bindText(Store::IdParameter, id);
        sqlite3_bind_int64(m_insert, Store::RevParameter, rev);
        sqlite3_bind_int64(m_insert, Store::GenParameter, 1);
        bindText(Store::DocParameter, document);
        bindColumns(data);
        need(sqlite3_step(m_insert) == SQLITE_DONE, "insert");
        sqlite3_reset(m_insert);
    }

    void bindColumns(simdjson::ondemand::object &data)
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            sqlite3_bind_null(m_insert, static_cast<int>(Store::FirstColumnParameter + i));
        }
        for (auto member : data) {
            std::string_view key;
            if (member.unescaped_key().get(key) != simdjson::SUCCESS) {
                continue;
            }
            for (std::size_t i = 0; i < m_columns.size(); ++i) {
                std::string_view text;
                if (m_columns[i].field->key == key && member.value().get_string().get(text) == simdjson::SUCCESS) {
                    bindText(static_cast<int>(Store::FirstColumnParameter + i), text);
                    break;
                }
            }
        }
    }

    void bindText(int parameter, std::string_view text)
    {
        sqlite3_bind_text(m_insert, parameter, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
    }

    std::vector<Store::Column> m_columns;
    sqlite3_stmt *m_insert = nullptr;
    simdjson::ondemand::parser m_parser;
    std::string m_buffer;
    qint64 m_rows = 0;
};

std::size_t receive(char *bytes, std::size_t size, std::size_t count, void *loader)
{
    static_cast<Loader *>(loader)->take(bytes, size * count);
    return size * count;
}

void fetch(const std::string &url, const std::string &token, Loader &loader)
{
    CURL *curl = curl_easy_init();
    curl_slist *headers = curl_slist_append(nullptr, ("Authorization: Bearer " + token).c_str());
    curl_easy_setopt(curl, CURLOPT_URL, (url + "/snapshot").c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &loader);
    need(curl_easy_perform(curl) == CURLE_OK, "fetch");
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    loader.flush();
}

void index(Store::Connection &connection)
{
    for (const Store::IndexDefinition &definition : Store::indexesOf(collection())) {
        need(connection.exec(definition.sql).has_value(), "index");
    }
    // The searched members of a candidature, in every language, as Chancery's own index has them.
    const std::string table = Store::replicaTable(collection());
    need(connection
             .exec(
                 "CREATE VIRTUAL TABLE search USING fts5(title, body, content='', prefix='1 2 3', tokenize='chancery')")
             .has_value(),
         "fts");
    need(connection
             .exec("INSERT INTO search(rowid, title, body) SELECT rid, doc->>'$.state', "
                   "concat_ws_(doc) FROM "
                   + table)
             .has_value(),
         "search");
}

/// concat_ws_(doc): document symbol and remarks in all languages, parsed with simdjson like everything else here.
void registerTexts(Store::Connection &connection)
{
    static simdjson::ondemand::parser parser;
    const auto texts = [](sqlite3_context *context, int, sqlite3_value **values) {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
        const simdjson::padded_string json(bytes, static_cast<std::size_t>(sqlite3_value_bytes(values[0])));
        std::string out;
        simdjson::ondemand::document document;
        std::string_view text;
        need(parser.iterate(json).get(document) == simdjson::SUCCESS, "document");
        simdjson::ondemand::object remarks;
        if (document["document_symbol"].get_string().get(text) == simdjson::SUCCESS) {
            out += text;
        }
        if (document["remarks"].get_object().get(remarks) == simdjson::SUCCESS) {
            for (auto member : remarks) {
                if (member.value().get_string().get(text) == simdjson::SUCCESS) {
                    out.append(1, '\n').append(text);
                }
            }
        }
        sqlite3_result_text(context, out.c_str(), static_cast<int>(out.size()), SQLITE_TRANSIENT);
    };
    sqlite3_create_function(connection.handle(), "concat_ws_", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC, nullptr, texts,
                            nullptr, nullptr);
}

double since(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int argc, char *argv[])
{
    need(argc == 4, "usage: bench_bareloader URL TOKEN FILE");
    const auto start = std::chrono::steady_clock::now();
    auto connection = Store::Connection::open(QString::fromUtf8(argv[3]), Store::Connection::Mode::Create);
    need(connection.has_value() && Store::registerTokenizer(*connection).has_value(), "open");
    need(connection
             ->exec("PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA "
                    "cache_size = -65536; "
                    "PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 20000")
             .has_value(),
         "pragmas");
    registerTexts(*connection);
    need(connection->exec(Store::createReplica(collection(), Store::replicaTable(collection()))).has_value(), "table");
    Loader loader(*connection);
    need(connection->exec("BEGIN").has_value(), "begin");
    fetch(argv[1], argv[2], loader);
    need(connection->exec("COMMIT").has_value(), "commit");
    const double rows = since(start);
    need(connection->exec("BEGIN").has_value(), "begin");
    index(*connection);
    need(connection->exec("COMMIT").has_value(), "commit");
    std::printf("{\"rows\":%lld,\"seconds_rows\":%.3f,\"seconds\":%.3f}\n", static_cast<long long>(loader.rows()), rows,
                since(start));
    return 0;
}
