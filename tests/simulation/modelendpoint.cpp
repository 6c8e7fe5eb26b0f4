// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The reading half: feed, snapshot, cursors, and the endpoint's own people.

#include "modelendpoint.h"

#include "simulation/notes.h"

#include <algorithm>

namespace Chancery::Simulation {

using namespace Qt::StringLiterals;

ModelEndpoint::ModelEndpoint(Mutation mutation, Watcher watcher)
    : m_mutation(mutation)
    , m_watcher(std::move(watcher))
{
}

QString ModelEndpoint::textOf(const Position &position)
{
    return u"%1.%2.%3.%4"_s.arg(position.incarnation).arg(position.seq).arg(position.scopes).arg(position.after);
}

std::optional<ModelEndpoint::Position> ModelEndpoint::positionOf(const QString &text)
{
    const QStringList parts = text.split(u'.');
    if (parts.size() != 4) {
        return std::nullopt;
    }
    return Position {parts[0].toInt(), parts[1].toLongLong(), parts[2].toInt(), parts[3]};
}

std::optional<ModelExpiry> ModelEndpoint::expiryOf(const std::optional<Position> &position, int scopes) const
{
    if (!position.has_value()) {
        return ModelExpiry {u"format"_s};
    }
    if (position->incarnation != m_incarnation) {
        return ModelExpiry {u"incarnation"_s, m_tellsSeq ? m_restoredTo : 0};
    }
    if (position->scopes != scopes && m_mutation != Mutation::ScopeChangeIgnored) {
        return ModelExpiry {u"scope"_s};
    }
    if (position->seq < m_data.floor && m_mutation != Mutation::FloorIgnored) {
        return ModelExpiry {u"gc"_s};
    }
    return std::nullopt;
}

bool ModelEndpoint::sees(const Stored &record, int scopes)
{
    return !record.deleted && (record.document.value("audience"_L1).toInt() & scopes) != 0;
}

std::vector<std::pair<qint64, QString>> ModelEndpoint::newerThan(qint64 seq, int scopes) const
{
    QMap<QString, qint64> newest;
    for (auto row = m_data.feed.constBegin(); row != m_data.feed.constEnd(); ++row) {
        if ((scopes & (1 << row.key().second)) != 0 && row->seq > seq) {
            qint64 &known = newest[row.key().first];
            known = std::max(known, row->seq);
        }
    }
    std::vector<std::pair<qint64, QString>> ordered;
    for (auto row = newest.constBegin(); row != newest.constEnd(); ++row) {
        ordered.emplace_back(*row, row.key());
    }
    std::sort(ordered.begin(), ordered.end());
    return ordered;
}

ModelPage ModelEndpoint::changes(const QString &cursor, int scopes, int limit) const
{
    ModelPage page;
    const std::optional<Position> position = positionOf(cursor);
    page.expired = expiryOf(position, scopes);
    if (page.expired.has_value()) {
        return page;
    }
    page.complete = true;
    page.seq = m_data.seq;
    qint64 last = position->seq;
    for (const auto &[seq, id] : newerThan(position->seq, scopes)) {
        const bool full = static_cast<int>(page.rows.size()) >= limit;
        if (full && (seq != last || m_mutation == Mutation::PageSplitsCommit)) {
            page.complete = false;
            page.seq = last;
            break;
        }
        const Stored &record = *m_data.records.constFind(id);
        page.rows.push_back(sees(record, scopes) ? ModelRow {id, true, record.rev, record.document}
                                                 : ModelRow {id, false, record.rev});
        last = seq;
    }
    page.cursor = textOf({m_incarnation, page.seq, scopes});
    page.truth = view(scopes);
    return page;
}

ModelSection ModelEndpoint::snapshot(const QString &mark, int scopes, int rows) const
{
    Position position {m_incarnation, m_data.seq, scopes};
    if (!mark.isEmpty()) {
        const std::optional<Position> given = positionOf(mark);
        if (const std::optional<ModelExpiry> expired = expiryOf(given, scopes)) {
            return {expired};
        }
        position = *given;
    }
    ModelSection section;
    section.seq = position.seq;
    auto record = m_data.records.upperBound(position.after);
    for (; record != m_data.records.constEnd() && static_cast<int>(section.rows.size()) < rows; ++record) {
        position.after = record.key();
        if (sees(*record, scopes)) {
            section.rows.push_back({record.key(), true, record->rev, record->document});
        }
    }
    section.ended = record == m_data.records.constEnd();
    section.mark = textOf(position);
    const qint64 end = m_mutation == Mutation::SnapshotCursorIsEnd ? m_data.seq : position.seq;
    section.cursor = textOf({m_incarnation, end, scopes});
    return section;
}

std::optional<View> ModelEndpoint::digest(const QString &cursor, int scopes) const
{
    const std::optional<Position> position = positionOf(cursor);
    if (expiryOf(position, scopes).has_value() || !newerThan(position->seq, scopes).empty()) {
        return std::nullopt;
    }
    return view(scopes);
}

qint64 ModelEndpoint::heads(int scopes) const
{
    qint64 seq = 0;
    for (auto row = m_data.feed.constBegin(); row != m_data.feed.constEnd(); ++row) {
        if ((scopes & (1 << row.key().second)) != 0) {
            seq = std::max(seq, row->seq);
        }
    }
    return seq;
}

void ModelEndpoint::edit(const std::function<void(QMap<QString, QJsonObject> &)> &change)
{
    QMap<QString, QJsonObject> documents;
    for (auto record = m_data.records.constBegin(); record != m_data.records.constEnd(); ++record) {
        if (!record->deleted) {
            documents.insert(record.key(), record->document);
        }
    }
    const QMap<QString, QJsonObject> before = documents;
    change(documents);
    const qint64 seq = m_data.seq + 1;
    bool changed = false;
    for (auto document = documents.constBegin(); document != documents.constEnd(); ++document) {
        if (!before.contains(document.key()) || before.value(document.key()) != *document) {
            write(document.key(), {*document, seq, false}, seq, {}, nullptr);
            changed = true;
        }
    }
    for (auto document = before.constBegin(); document != before.constEnd(); ++document) {
        if (!documents.contains(document.key())) {
            write(document.key(), {*document, seq, true}, seq, {}, nullptr);
            changed = true;
        }
    }
    m_data.seq = changed ? seq : m_data.seq;
}

void ModelEndpoint::collectGarbage(qint64 floor)
{
    m_data.floor = std::max(m_data.floor, std::min(floor, m_data.seq));
    for (auto row = m_data.feed.begin(); row != m_data.feed.end();) {
        row = !row->live && row->seq <= m_data.floor ? m_data.feed.erase(row) : std::next(row);
    }
}

bool ModelEndpoint::restore()
{
    if (!m_backup.has_value()) {
        return false;
    }
    m_data = *m_backup;
    m_restoredTo = m_data.seq;
    ++m_incarnation;
    return true;
}

View ModelEndpoint::view(int scopes) const
{
    View view;
    for (auto record = m_data.records.constBegin(); record != m_data.records.constEnd(); ++record) {
        if (sees(*record, scopes)) {
            view.insert(record.key(), record->rev);
        }
    }
    return view;
}

std::optional<QJsonObject> ModelEndpoint::document(const QString &id) const
{
    const auto record = m_data.records.constFind(id);
    return record == m_data.records.constEnd() || record->deleted ? std::nullopt : std::optional(record->document);
}

const Domain::Operation *ModelEndpoint::appliedBody(const QString &op) const
{
    const auto applied = m_data.applied.constFind(op);
    return applied == m_data.applied.constEnd() ? nullptr : &applied->body;
}

bool ModelEndpoint::everWas(const QString &id, qint64 rev, const QJsonObject &document) const
{
    const auto states = m_history.constFind({id, rev});
    return states != m_history.constEnd() && std::find(states->begin(), states->end(), document) != states->end();
}

bool ModelEndpoint::leftSightAfter(const QString &id, qint64 rev, int scopes) const
{
    const auto states = m_sight.constFind(id);
    return states != m_sight.constEnd()
        && std::any_of(states->begin(), states->end(),
                       [rev, scopes](const auto &state) { return state.first >= rev && (state.second & scopes) == 0; });
}

} // namespace Chancery::Simulation
