// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sqlitefeed.h"

#include "domain/digest.h"
#include "endpoint/exchange.h"
#include "endpoint/passon.h"
#include "endpoint/sqliteschema.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Chancery::Endpoint {

namespace {

// A page ends after the commit that passes one of these.
constexpr qint64 PageBytes = 4 * 1024 * 1024;
constexpr int RowsPerItem = 8; // Rows looked at for one item sent, where many have newer rows beyond the page.

/// `SELECT … FROM feed WHERE scope = ?2 AND … UNION ALL … ?3 …`: SQLite merges the arms in the order of the index.
std::string unionOver(qsizetype scopes, const QString &arm, const QString &joint, const QString &tail)
{
    QStringList arms;
    for (qsizetype i = 0; i < scopes; ++i) {
        arms.append(arm.arg(i + 2));
    }
    return (arms.join(joint) + tail).toStdString();
}

void bindScopes(Store::Statement &statement, const QStringList &scopes)
{
    for (qsizetype i = 0; i < scopes.size(); ++i) {
        statement.bind(static_cast<int>(i) + 2, scopes.at(i));
    }
}

struct Present
{
    bool known = false;
    qint64 rev = 0;
    bool deleted = false;
    QStringList scopes {};
    QByteArray data {};
};

/// Builds one page commit by commit.
class PageBuilder
{
public:
    PageBuilder(Store::Connection &connection, const QStringList &scopes, int limit)
        : m_connection(connection)
        , m_scopes(scopes)
        , m_limit(limit)
    {
    }
    [[nodiscard]] Expected<FeedPage> build(qint64 after);

private:
    [[nodiscard]] bool isFull() const
    {
        return std::ssize(m_page.items) >= m_limit || m_bytes >= PageBytes || m_rows >= m_limit * RowsPerItem;
    }
    [[nodiscard]] Expected<void> add(qint64 seq, const QString &collection, const QString &id);
    [[nodiscard]] Expected<Present> present(const QString &collection, const QString &id);
    [[nodiscard]] Expected<qint64> newestRow(const QString &collection, const QString &id);

    Store::Connection &m_connection;
    const QStringList &m_scopes;
    const int m_limit;
    FeedPage m_page;
    qint64 m_bytes = 0;
    int m_rows = 0;
};

Expected<FeedPage> PageBuilder::build(qint64 after)
{
    const std::string sql = unionOver(m_scopes.size(), u"SELECT seq, id, c FROM feed WHERE scope = ?%1 AND seq > ?1"_s,
                                      u" UNION ALL "_s, u" ORDER BY 1, 2, 3"_s);
    Expected<Store::Statement> rows = m_connection.prepare(sql);
    if (!rows) {
        return passOn(rows);
    }
    bindScopes(rows->bind(1, after), m_scopes);
    m_page.seq = after;
    QString lastCollection;
    QString lastId;
    while (true) {
        const Expected<bool> row = rows->step();
        if (!row) {
            return passOn(row);
        }
        if (!*row) {
            m_page.complete = true;
            return std::move(m_page);
        }
        const qint64 seq = rows->integer(0);
        if (seq != m_page.seq && isFull()) {
            return std::move(m_page);
        }
        const QString id = rows->text(1);
        const QString collection = rows->text(2);
        // The rows of one record in several scopes stand side by side.
        if (seq == m_page.seq && id == lastId && collection == lastCollection) {
            continue;
        }
        m_page.seq = seq;
        lastId = id;
        lastCollection = collection;
        if (const Expected<void> added = add(seq, collection, id); !added) {
            return passOn(added);
        }
    }
}

Expected<void> PageBuilder::add(qint64 seq, const QString &collection, const QString &id)
{
    ++m_rows;
    const Expected<Present> now = present(collection, id);
    if (!now) {
        return passOn(now);
    }
    const bool inView = now->known && sees(m_scopes, now->scopes);
    if (inView && now->rev > seq) {
        return {}; // Its newest state comes later in the feed.
    }
    FeedItem item {collection, id, seq};
    if (inView && !now->deleted) {
        item.document = now->data;
    } else {
        const Expected<qint64> newest = inView ? Expected<qint64>(seq) : newestRow(collection, id);
        if (!newest) {
            return passOn(newest);
        }
        if (*newest > seq) {
            return {};
        }
        item.put = false;
        item.accessLost = !inView;
    }
    m_bytes += item.document.size();
    m_page.items.push_back(std::move(item));
    return {};
}

Expected<Present> PageBuilder::present(const QString &collection, const QString &id)
{
    Expected<Store::Statement> select =
        m_connection.prepare("SELECT rev, deleted, scopes, data FROM rec WHERE c = ?1 AND id = ?2");
    if (!select) {
        return passOn(select);
    }
    const Expected<bool> row = select->bind(1, collection).bind(2, id).step();
    if (!row) {
        return passOn(row);
    }
    if (!*row) {
        return Present {};
    }
    const std::string_view data = select->bytes(3);
    return Present {true, select->integer(0), select->integer(1) != 0, splitScopes(select->text(2)),
                    QByteArray(data.data(), static_cast<qsizetype>(data.size()))};
}

Expected<qint64> PageBuilder::newestRow(const QString &collection, const QString &id)
{
    qint64 newest = 0;
    for (const QString &scope : m_scopes) {
        Expected<Store::Statement> select =
            m_connection.prepare("SELECT seq FROM feed WHERE scope = ?1 AND c = ?2 AND id = ?3");
        if (!select) {
            return passOn(select);
        }
        const Expected<bool> row = select->bind(1, scope).bind(2, collection).bind(3, id).step();
        if (!row) {
            return passOn(row);
        }
        newest = *row ? std::max(newest, select->integer(0)) : newest;
    }
    return newest;
}

} // namespace

Expected<qint64> readHead(Store::Connection &connection, const QStringList &scopes)
{
    qint64 head = 0;
    for (const QString &scope : scopes) {
        Expected<Store::Statement> select = connection.prepare("SELECT max(seq) FROM feed WHERE scope = ?1");
        if (!select) {
            return passOn(select);
        }
        const Expected<bool> row = select->bind(1, scope).step();
        if (!row) {
            return passOn(row);
        }
        head = std::max(head, select->integer(0));
    }
    return head;
}

Expected<FeedPage> readChanges(Store::Connection &connection, const QStringList &scopes, qint64 after, int limit)
{
    const Expected<Store::Transaction> snapshot = Store::Transaction::begin(connection, Store::Transaction::Mode::Read);
    if (!snapshot) {
        return passOn(snapshot);
    }
    const Expected<qint64> seq = connection.integer("SELECT seq FROM clock");
    if (!seq) {
        return passOn(seq);
    }
    Expected<FeedPage> page = PageBuilder(connection, scopes, limit).build(after);
    if (page && page->complete) {
        page->seq = *seq;
    }
    return page;
}

Expected<qint64> readCount(Store::Connection &connection, const QStringList &scopes)
{
    qint64 count = 0;
    for (const QString &scope : scopes) {
        Expected<Store::Statement> select =
            connection.prepare("SELECT count(*) FROM feed WHERE scope = ?1 AND live = 1");
        if (!select) {
            return passOn(select);
        }
        const Expected<bool> row = select->bind(1, scope).step();
        if (!row) {
            return passOn(row);
        }
        count += select->integer(0);
    }
    return count;
}

Expected<QStringList> readScopesSince(Store::Connection &connection, qint64 seq)
{
    // One look at the index for each scope there is, instead of one for each row.
    Expected<Store::Statement> select = connection.prepare(
        "WITH RECURSIVE each (scope) AS (SELECT min(scope) FROM feed UNION ALL"
        " SELECT (SELECT min(scope) FROM feed WHERE scope > each.scope) FROM each WHERE each.scope IS NOT NULL)"
        " SELECT scope FROM each WHERE scope IS NOT NULL"
        " AND (SELECT max(seq) FROM feed WHERE feed.scope = each.scope) > ?1");
    if (!select) {
        return passOn(select);
    }
    select->bind(1, seq);
    QStringList scopes;
    return select->forEachRow([&] { scopes.append(select->text(0)); }).map([&scopes] { return std::move(scopes); });
}

Expected<std::vector<quint64>> readDigest(Store::Connection &connection, const QStringList &scopes, qint64 seq)
{
    const Expected<Store::Transaction> snapshot = Store::Transaction::begin(connection, Store::Transaction::Mode::Read);
    if (!snapshot) {
        return passOn(snapshot);
    }
    const Expected<qint64> head = readHead(connection, scopes);
    if (!head) {
        return passOn(head);
    }
    if (*head > seq) {
        return failure(ErrorCode::Conflict, u"the view has moved on"_s);
    }
    // A live row has the revision of its record. UNION drops the second row of a record that two scopes see.
    const std::string sql = unionOver(scopes.size(), u"SELECT c, id, seq FROM feed WHERE scope = ?%1 AND live = ?1"_s,
                                      u" UNION "_s, QString());
    Expected<Store::Statement> rows = connection.prepare(sql);
    if (!rows) {
        return passOn(rows);
    }
    bindScopes(rows->bind(1, qint64 {1}), scopes);
    Domain::Digest digest;
    return rows
        ->forEachRow([&] {
            const std::string_view collection = rows->bytes(0);
            const std::string_view id = rows->bytes(1);
            digest.add({collection.data(), std::ssize(collection)}, {id.data(), std::ssize(id)}, rows->integer(2));
        })
        .map([&digest] { return digest.sums(); });
}

} // namespace Chancery::Endpoint
