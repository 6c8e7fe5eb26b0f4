// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The endpoint's feed: cursors, pages, snapshots, garbage, restore. Operations: endpointwrites.cpp.

#include "endpoint.h"

#include <algorithm>

namespace Chancery::Spec {

int Endpoint::newestFor(int id, Mask scopes) const
{
    int newest = 0;
    for (int scope = 0; scope < Scopes; ++scope) {
        if ((scopes >> scope & 1) != 0) {
            newest = std::max(newest, m_data.feed[static_cast<std::size_t>(id)][static_cast<std::size_t>(scope)].seq);
        }
    }
    return newest;
}

/// (seq, id) of what changed for the caller, in the order of commits.
std::vector<std::pair<int, int>> Endpoint::newerThan(int seq, Mask scopes) const
{
    std::vector<std::pair<int, int>> newer;
    for (int id = 0; id < static_cast<int>(m_data.feed.size()); ++id) {
        if (const int newest = newestFor(id, scopes); newest > seq) {
            newer.emplace_back(newest, id);
        }
    }
    std::sort(newer.begin(), newer.end());
    return newer;
}

bool Endpoint::isExpired(const Cursor &cursor, Mask scopes, bool ofMark) const
{
    if (cursor.incarnation != m_incarnation && !isBroken(ofMark ? Rule::MarkKnowsHistory : Rule::CursorKnowsHistory)) {
        return true;
    }
    if (cursor.scopes != scopes && !isBroken(ofMark ? Rule::MarkKnowsScopes : Rule::CursorKnowsScopes)
        && !isBroken(Rule::ScopesFromToken)) {
        return true;
    }
    // A snapshot may go on below the floor: the first page after it finds out.
    return !ofMark && cursor.seq < m_data.floor && !isBroken(Rule::FloorIsChecked);
}

Page Endpoint::changes(const std::optional<Cursor> &cursor, Mask scopes, int limit, bool conditional) const
{
    Page page;
    if (!cursor || isExpired(*cursor, scopes, false)) {
        page.expired = true;
        return page;
    }
    const Mask seen = isBroken(Rule::ScopesFromToken) ? cursor->scopes : scopes;
    const auto newer = newerThan(cursor->seq, seen);
    const bool anythingVisible = std::any_of(newer.begin(), newer.end(), [&](const auto &row) {
        return sees(m_data.records[static_cast<std::size_t>(row.second)], seen);
    });
    page.truth = truth(scopes);
    if (conditional && (newer.empty() || (isBroken(Rule::NotModifiedSeesAll) && !anythingVisible))) {
        page.notModified = true;
        page.complete = true;
        page.cursor = *cursor;
        return page;
    }
    page.cursor = {m_incarnation, cursor->seq, seen};
    std::size_t taken = 0;
    for (; taken < newer.size(); ++taken) {
        const auto &[seq, id] = newer[taken];
        const bool full = static_cast<int>(page.rows.size()) >= limit;
        if (full && (seq != page.cursor.seq || isBroken(Rule::WholeCommits))) {
            break;
        }
        const Record &record = m_data.records[static_cast<std::size_t>(id)];
        page.rows.push_back({id, sees(record, seen) ? std::optional(record) : std::nullopt});
        m_oracle.require(!page.rows.back().put || sees(record, scopes), "I7: a page shows what is out of sight");
        page.cursor.seq = seq;
    }
    const bool isAll = taken == newer.size();
    page.complete = isAll || isBroken(Rule::CompleteMeansAll);
    if (isAll) {
        page.cursor.seq = m_data.seq;
    }
    return page;
}

Section Endpoint::snapshot(const std::optional<Mark> &mark, Mask scopes, int limit) const
{
    Section section;
    section.mark = mark.value_or(Mark {{m_incarnation, m_data.seq, scopes}, 0});
    if (isExpired(section.mark.start, scopes, true)) {
        section.expired = true;
        return section;
    }
    section.mark.start.incarnation = m_incarnation;
    section.ended = true;
    for (int id = section.mark.after + 1; id < static_cast<int>(m_data.records.size()); ++id) {
        if (static_cast<int>(section.rows.size()) >= limit) {
            section.ended = false;
            break;
        }
        section.mark.after = id;
        if (sees(m_data.records[static_cast<std::size_t>(id)], scopes)) {
            section.rows.push_back({id, m_data.records[static_cast<std::size_t>(id)]});
        }
    }
    if (section.ended && isBroken(Rule::SnapshotEndsAtItsStart)) {
        section.mark.start.seq = m_data.seq;
    }
    return section;
}

Truth Endpoint::truth(Mask scopes) const
{
    Truth truth;
    for (int id = 0; id < static_cast<int>(m_data.records.size()); ++id) {
        if (sees(m_data.records[static_cast<std::size_t>(id)], scopes)) {
            truth.emplace_back(id, m_data.records[static_cast<std::size_t>(id)]);
        }
    }
    return truth;
}

void Endpoint::collectGarbage(int floor)
{
    const int before = m_data.floor;
    m_data.floor = isBroken(Rule::FloorOnlyGrows) ? floor : std::max(before, floor);
    const int gone = std::max(before, floor) + (isBroken(Rule::FloorIsWhatWent) ? 3 : 0);
    for (auto &rows : m_data.feed) {
        for (FeedRow &row : rows) {
            if (!row.live && row.seq <= gone) {
                row = {};
            }
        }
    }
    if (isBroken(Rule::LogOutlivesFloor)) {
        std::erase_if(m_data.log, [this](const auto &logged) { return logged.second.seq <= m_data.floor; });
    }
}

void Endpoint::restore()
{
    if (!m_backup) {
        return;
    }
    // Ids of the history that is lost are not used again: they are UUIDs.
    const std::size_t ids = m_data.records.size();
    m_data = *m_backup;
    m_data.records.resize(ids);
    m_data.feed.resize(ids);
    m_data.writes.resize(ids);
    ++m_incarnation;
    for (auto &[op, deed] : m_oracle.deeds()) {
        const auto applied = m_data.applied.find(op);
        deed.applied = applied == m_data.applied.end() ? 0 : applied->second;
    }
}

} // namespace Chancery::Spec
