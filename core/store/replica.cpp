// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replica.h"

#include "base/text.h"

namespace Chancery::Store {

namespace {

// More than this is left to upkeep, so that no page is held up by the index.
constexpr int MostIndexedAtOnce = 2000;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

Expected<ReplicaWriter::Target *> ReplicaWriter::target(std::string_view collection)
{
    const auto known = m_targets.find(collection);
    if (known != m_targets.end()) {
        return &known->second;
    }
    Table *table = findTable(m_tables, collection);
    if (table == nullptr) {
        return nullptr;
    }
    const std::string name = replicaTable(*table->collection);
    Target made {table};
    const Expected<qint64> last = m_connection.integer("SELECT max(rid) FROM " + name);
    Expected<Statement> select = m_connection.prepare("SELECT rid, rev, gen, doc FROM " + name + " WHERE id = ?1");
    Expected<Statement> insert = m_connection.prepare(insertSql(*table->collection, name));
    Expected<RowUpdate> update = RowUpdate::prepare(m_connection, *table);
    Expected<Statement> upsert =
        m_connection.prepare(upsertSql(*table->collection, m_replace == Replace::NewerOrSwept));
    if (!update) {
        return tl::unexpected(update.error());
    }
    for (const Expected<Statement> *statement : {&select, &insert, &upsert}) {
        if (!last || !*statement) {
            return tl::unexpected(!last ? last.error() : statement->error());
        }
    }
    made.wasIndexed = *last <= table->watermark;
    made.select = std::move(*select);
    made.insert = std::move(*insert);
    made.update = std::move(*update);
    made.upsert = std::move(*upsert);
    return &m_targets.emplace(collection, std::move(made)).first->second;
}

Expected<bool> ReplicaWriter::apply(const FeedLine &line)
{
    if (line.kind == FeedLine::Kind::Delete) {
        return remove(line.collection, line.id, line.rev);
    }
    Expected<Target *> found = target(line.collection);
    if (!found) {
        return tl::unexpected(found.error());
    }
    return *found == nullptr ? putUnknown(line) : put(**found, line);
}

Expected<bool> ReplicaWriter::put(Target &target, const FeedLine &line)
{
    // While nothing of the table is indexed, what was there before need not be read: one statement a row.
    if (target.table->watermark == 0 && m_replace != Replace::Always) {
        return upsert(target, line);
    }
    const Expected<std::optional<Present>> present = find(target, line.id);
    if (!present) {
        return tl::unexpected(present.error());
    }
    if (present->has_value()) {
        Expected<bool> changed = change(target, **present, line);
        target.select.reset();
        return changed;
    }
    target.insert.bindNull(RidParameter).bindStatic(IdParameter, line.id).bind(RevParameter, line.rev);
    target.insert.bind(GenParameter, m_generation);
    bindRow(target.insert, line.values);
    if (Expected<void> done = target.insert.run(); !done) {
        return tl::unexpected(done.error());
    }
    const qint64 rid = m_connection.lastInsertRowid();
    if (rid > target.table->watermark) {
        return true;
    }
    return m_search.add(*target.table, rid, false, line.values.document).map([] { return true; });
}

Expected<bool> ReplicaWriter::upsert(Target &target, const FeedLine &line)
{
    target.upsert.bindNull(RidParameter).bindStatic(IdParameter, line.id).bind(RevParameter, line.rev);
    target.upsert.bind(GenParameter, m_generation);
    bindRow(target.upsert, line.values);
    return target.upsert.run().map([this] { return m_connection.changes() > 0; });
}

Expected<std::optional<ReplicaWriter::Present>> ReplicaWriter::find(Target &target, std::string_view id)
{
    target.select.reset();
    return target.select.bindStatic(1, id).step().map([&target](bool row) -> std::optional<Present> {
        if (!row) {
            target.select.reset();
            return std::nullopt;
        }
        return Present {target.select.integer(0), target.select.integer(1), target.select.integer(2),
                        target.select.bytes(3)};
    });
}

Expected<bool> ReplicaWriter::change(Target &target, const Present &present, const FeedLine &line)
{
    const bool isSwept = present.generation < m_generation;
    const bool replaces = (m_replace == Replace::Always && present.rev <= m_keepAbove) || line.rev >= present.rev
        || (m_replace == Replace::NewerOrSwept && isSwept);
    if (!replaces) {
        return false;
    }
    if (line.rev == present.rev && line.values.document == present.document) {
        return isSwept ? touch(target, present.rid).map([] { return false; }) : Expected<bool>(false);
    }
    Expected<void> done;
    if (present.rid <= target.table->watermark) {
        done = m_search.replace(*target.table, present.rid, false, present.document, line.values.document);
    }
    const qint64 rid = present.rid;
    target.select.reset();
    return done
        .and_then([&] {
            return target.update.run(m_connection, [&](Statement &statement) {
                statement.bind(RidParameter, rid).bind(RevParameter, line.rev).bind(GenParameter, m_generation);
                bindRow(statement, line.values);
            });
        })
        .map([] { return true; });
}

Expected<void> ReplicaWriter::touch(const Target &target, qint64 rid)
{
    return m_connection.prepare("UPDATE " + replicaTable(*target.table->collection) + " SET gen = ?1 WHERE rid = ?2")
        .and_then([this, rid](Statement statement) { return statement.bind(1, m_generation).bind(2, rid).run(); });
}

Expected<bool> ReplicaWriter::remove(std::string_view collection, std::string_view id, qint64 upTo)
{
    Expected<Target *> found = target(collection);
    if (!found) {
        return tl::unexpected(found.error());
    }
    if (*found == nullptr) {
        return removeUnknown(collection, id, upTo);
    }
    Target &present = **found;
    const Expected<std::optional<Present>> row = find(present, id);
    if (!row) {
        return tl::unexpected(row.error());
    }
    if (!row->has_value() || (*row)->rev > upTo) {
        present.select.reset();
        return false;
    }
    const std::string document((*row)->document);
    present.select.reset();
    return removeRow(present, (*row)->rid, document).map([] { return true; });
}

Expected<void> ReplicaWriter::removeRow(Target &target, qint64 rid, std::string_view document)
{
    Expected<void> done;
    if (rid <= target.table->watermark) {
        done = m_search.remove(*target.table, rid, false, document);
    }
    return done
        .and_then([&] {
            return m_connection.prepare("DELETE FROM " + replicaTable(*target.table->collection) + " WHERE rid = ?1");
        })
        .and_then([rid](Statement statement) { return statement.bind(1, rid).run(); });
}

Expected<bool> ReplicaWriter::putUnknown(const FeedLine &line)
{
    const std::string guard = m_replace == Replace::Always ? "" : " WHERE excluded.rev >= rev OR gen < excluded.gen";
    return m_connection
        .prepare("INSERT INTO unknown_rows(collection, id, rev, gen, doc) VALUES(?1, ?2, ?3, ?4, ?5)"
                 " ON CONFLICT(collection, id) DO UPDATE SET rev = excluded.rev, gen = excluded.gen, doc = excluded.doc"
                 + guard)
        .and_then([this, &line](Statement statement) {
            statement.bindStatic(1, line.collection).bindStatic(2, line.id).bind(3, line.rev).bind(4, m_generation);
            return statement.bindStatic(5, line.values.document).run();
        })
        .map([] { return false; });
}

Expected<bool> ReplicaWriter::removeUnknown(std::string_view collection, std::string_view id, qint64 upTo)
{
    return m_connection.prepare("DELETE FROM unknown_rows WHERE collection = ?1 AND id = ?2 AND rev <= ?3")
        .and_then([collection, id, upTo](Statement statement) {
            return statement.bindStatic(1, collection).bindStatic(2, id).bind(3, upTo).run();
        })
        .map([] { return false; });
}

Expected<Changes> ReplicaWriter::sweep()
{
    Changes changes;
    for (Table &table : m_tables) {
        QSet<QString> ids;
        if (Expected<void> done = sweep(table, ids); !done) {
            return tl::unexpected(done.error());
        }
        if (!ids.isEmpty()) {
            changes.ids.insert(latin(table.collection->name), ids);
        }
    }
    return m_connection.prepare("DELETE FROM unknown_rows WHERE gen < ?1")
        .and_then([this](Statement statement) { return statement.bind(1, m_generation).run(); })
        .map([&changes] { return changes; });
}

Expected<void> ReplicaWriter::sweep(Table &table, QSet<QString> &ids)
{
    Expected<Target *> swept = target(table.collection->name);
    if (!swept) {
        return tl::unexpected(swept.error());
    }
    Expected<Statement> rows =
        m_connection.prepare("SELECT rid, id, doc FROM " + replicaTable(*table.collection) + " WHERE gen < ?1");
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    rows->bind(1, m_generation);
    std::vector<std::pair<qint64, std::string>> old;
    const Expected<void> read = rows->forEachRow([&] {
        ids.insert(text(rows->bytes(1)));
        old.emplace_back(rows->integer(0), std::string(rows->bytes(2)));
    });
    if (!read) {
        return tl::unexpected(read.error());
    }
    for (const auto &[rid, document] : old) {
        if (Expected<void> done = removeRow(**swept, rid, document); !done) {
            return done;
        }
    }
    return {};
}

Expected<void> ReplicaWriter::indexSmallAdditions()
{
    for (auto &[name, target] : m_targets) {
        if (!target.wasIndexed) {
            continue;
        }
        const Expected<qint64> last =
            m_connection.integer("SELECT max(rid) FROM " + replicaTable(*target.table->collection));
        if (!last) {
            return tl::unexpected(last.error());
        }
        if (*last <= target.table->watermark || *last - target.table->watermark > MostIndexedAtOnce) {
            continue;
        }
        const Expected<int> added = m_search.advance(*target.table, MostIndexedAtOnce);
        if (!added) {
            return tl::unexpected(added.error());
        }
    }
    return {};
}

} // namespace Chancery::Store
