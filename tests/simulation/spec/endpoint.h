// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/spec/oracle.h"
#include "simulation/spec/rules.h"

#include <map>
#include <set>

namespace Chancery::Spec {

/// The endpoint. Every function is one transaction.
class Endpoint
{
public:
    Endpoint(Rule broken, Oracle &oracle)
        : m_broken(broken)
        , m_oracle(oracle)
    {
    }

    // What clients ask for; \p scopes is what their token is worth now.
    [[nodiscard]] Page changes(const std::optional<Cursor> &cursor, Mask scopes, int limit, bool conditional) const;
    [[nodiscard]] Section snapshot(const std::optional<Mark> &mark, Mask scopes, int limit) const;
    /// \p dies: the process ends right after its commit, and answers nobody.
    [[nodiscard]] std::vector<Result> push(int client, Mask scopes, const std::vector<Operation> &batch, bool dies);
    void takeBlob(int blob) { m_data.blobs.insert(blob); }

    // What its own people do.
    void commit(const std::vector<std::pair<int, Record>> &records);
    void collectGarbage(int floor);
    void backUp() { m_backup = m_data; }
    void restore();

    [[nodiscard]] int incarnation() const { return m_incarnation; }
    [[nodiscard]] int seq() const { return m_data.seq; }
    [[nodiscard]] int floor() const { return m_data.floor; }
    [[nodiscard]] const std::vector<Record> &records() const { return m_data.records; }
    [[nodiscard]] Truth truth(Mask scopes) const;
    [[nodiscard]] const Operation *bodyOf(int op) const ///< As it was applied; null: it was not, or is forgotten.
    {
        const auto logged = m_data.log.find(op);
        return logged == m_data.log.end() ? nullptr : &logged->second.body;
    }
    [[nodiscard]] int newId() { return m_ids++; } ///< A UUID: never twice, also not after a restore.

private:
    struct FeedRow
    {
        int seq = 0;
        bool live = false;
    };
    struct Logged
    {
        Operation body {};
        Result result {};
        int seq = 0;
    };
    struct Write
    {
        int rev = 0;
        int client = 0;
    };
    struct Data ///< All that a backup has.
    {
        int seq = 0;
        int floor = 0;
        std::vector<Record> records {}; ///< By id; rev 0: not there yet.
        std::vector<std::array<FeedRow, Scopes>> feed {};
        std::vector<std::vector<Write>> writes {};
        std::map<int, Logged> log {};
        std::set<int> blobs {};
        std::map<int, int> applied {}; ///< Operation → times.
    };
    struct Batch
    {
        int client = 0;
        Mask scopes = 0;
        int first = 0;
        int seq = 0;
        std::map<int, Result> failedGroups {}; ///< Group → result of its first failed member.
        std::map<int, int> failedRecords {}; ///< Record → operation to blame.
        std::map<int, bool> done {}; ///< Operation of this batch → applied.
        std::vector<Result> results {};
    };

    [[nodiscard]] bool isBroken(Rule rule) const { return m_broken == rule; }
    [[nodiscard]] static bool sees(const Record &record, Mask scopes)
    {
        return record.rev > 0 && !record.deleted && (record.audience & scopes) != 0;
    }
    [[nodiscard]] int newestFor(int id, Mask scopes) const;
    [[nodiscard]] bool isExpired(const Cursor &cursor, Mask scopes, bool ofMark) const;
    [[nodiscard]] std::vector<std::pair<int, int>> newerThan(int seq, Mask scopes) const;
    void write(int id, Record next, int seq, int client);
    [[nodiscard]] bool attempt(const std::vector<Operation> &operations, Batch &batch);
    [[nodiscard]] Result resultOf(const Operation &operation, Batch &batch);
    [[nodiscard]] int blockerOf(const Operation &operation, const Batch &batch) const;
    [[nodiscard]] Result apply(const Operation &operation, const Batch &batch);
    [[nodiscard]] Result patch(const Operation &operation, const Batch &batch, Record record);
    [[nodiscard]] bool knowsBase(const Operation &operation, int client) const;
    void checkPatch(const Operation &operation, const Record &before) const;
    void checkGroups(const std::vector<Operation> &operations, const Batch &batch) const;
    void checkOrder(const Operation &operation) const;
    void checkConflict(const Operation &operation, const Record &record, int client) const;

    Rule m_broken;
    Oracle &m_oracle;
    Data m_data {};
    std::optional<Data> m_backup {};
    int m_incarnation = 1;
    int m_ids = 1;
};

} // namespace Chancery::Spec
