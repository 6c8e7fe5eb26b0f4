// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The endpoint's operations: compare-and-set, groups, the log, the one transaction of a batch.

#include "endpoint.h"

#include <algorithm>

namespace Chancery::Spec {

using Status = Result::Status;

namespace {

bool isIn(Mask mask, int field)
{
    return (mask >> field & 1) != 0;
}

int at(const Values &values, int field)
{
    return values[static_cast<std::size_t>(field)];
}

} // namespace

void Endpoint::write(int id, Record next, int seq, int client)
{
    const auto place = static_cast<std::size_t>(id);
    if (place >= m_data.records.size()) {
        m_data.records.resize(place + 1);
        m_data.feed.resize(place + 1);
        m_data.writes.resize(place + 1);
    }
    Record &record = m_data.records[place];
    const Mask saw = record.deleted ? 0 : record.audience;
    const Mask see = next.deleted ? 0 : next.audience;
    next.rev = seq;
    for (int scope = 0; scope < Scopes; ++scope) {
        FeedRow &row = m_data.feed[place][static_cast<std::size_t>(scope)];
        if (isIn(see, scope)) {
            row = {seq, true};
        } else if (isIn(saw, scope)) {
            const bool silent = isBroken(next.deleted ? Rule::DeletionRows : Rule::ExitRows);
            row = silent ? FeedRow {} : FeedRow {seq, false};
        }
    }
    m_data.writes[place].push_back({seq, client});
    m_data.seq = std::max(m_data.seq, seq);
    m_oracle.require(next.taken <= Capacity, "capacity exceeded");
    m_oracle.require(next.blob == 0 || m_data.blobs.contains(next.blob), "a record refers to a blob nobody has");
    record = next;
    m_oracle.remember(id, record);
}

void Endpoint::commit(const std::vector<std::pair<int, Record>> &records)
{
    const int seq = m_data.seq + 1;
    for (auto [id, record] : records) {
        const Record before = static_cast<std::size_t>(id) < m_data.records.size()
            ? m_data.records[static_cast<std::size_t>(id)]
            : Record {};
        for (std::size_t field = 0; field < Fields; ++field) {
            record.writers[field] = record.values[field] == before.values[field] ? before.writers[field] : -1;
        }
        write(id, record, seq, -1);
    }
}

bool Endpoint::knowsBase(const Operation &operation, int client) const
{
    // The user saw `base`, and knows what this client wrote since.
    for (const Write &write : m_data.writes[static_cast<std::size_t>(operation.record)]) {
        if (write.rev > operation.base && (write.client != client || isBroken(Rule::OwnWritesAreSeen))) {
            return false;
        }
    }
    return true;
}

/// I4: of every value that goes, the user knew.
void Endpoint::checkPatch(const Operation &operation, const Record &before) const
{
    for (int field = 0; field < Fields; ++field) {
        const bool known = !isIn(operation.seen, field) || at(before.values, field) == at(operation.was, field)
            || (isIn(operation.touched, field) && at(before.values, field) == at(operation.set, field));
        m_oracle.require(known, "I4: an unseen value was overwritten");
    }
}

/// A client's edits of one record arrive in the order they were made, unless the endpoint has forgotten the first.
void Endpoint::checkOrder(const Operation &operation) const
{
    const Oracle::Deed &deed = m_oracle.deed(operation.op);
    if (m_incarnation > 1 || m_oracle.hasGoneBack(deed.client)) {
        return;
    }
    for (const auto &[op, other] : m_oracle.deeds()) {
        const bool earlier = other.client == deed.client && other.record == deed.record && other.n < deed.n;
        m_oracle.require(!earlier || other.fate != Fate::Open || m_data.applied.contains(op),
                         "an edit overtook an earlier one of its record");
    }
}

/// A conflict needs somebody else, as long as nobody has forgotten anything, and a value that is not the wished one.
void Endpoint::checkConflict(const Operation &operation, const Record &record, int client) const
{
    const Oracle::Deed &deed = m_oracle.deed(operation.op);
    const bool forgets = m_incarnation > 1 || m_oracle.hasGoneBack(client);
    bool hasReason = forgets;
    bool differs = false;
    for (int field = 0; field < Fields; ++field) {
        hasReason = hasReason || (isIn(operation.seen, field) && at(record.writers, field) != client);
        const int wished = isIn(operation.touched, field) ? at(operation.set, field) : at(operation.was, field);
        differs = differs || (isIn(operation.seen, field) && at(record.values, field) != wished);
    }
    m_oracle.require(hasReason, "a conflict of a user with nobody");
    m_oracle.require(differs, "a conflict about nothing");
    m_oracle.require(forgets || deed.decidedAt == 0 || record.rev > deed.decidedAt, "a decision was asked for again");
}

Result Endpoint::patch(const Operation &operation, const Batch &batch, Record record)
{
    Result result {operation.op, Status::Applied, record.rev};
    const Record before = record;
    bool conflicts = false;
    for (int field = 0; field < Fields; ++field) {
        if (!isIn(operation.touched, field)) {
            continue;
        }
        const Mask compared = isBroken(Rule::GroupsCompareTogether) ? 1U << field : groupOf(field);
        bool asSeen = true;
        bool asWished = !isBroken(Rule::EqualIsNothing);
        for (int other = 0; other < Fields; ++other) {
            if (isIn(compared, other)) {
                const int wished = isIn(operation.touched, other) ? at(operation.set, other) : at(operation.was, other);
                asSeen = asSeen && at(record.values, other) == at(operation.was, other);
                asWished = asWished && at(record.values, other) == wished;
            }
        }
        conflicts = conflicts || (!asSeen && !asWished);
    }
    if (conflicts && !isBroken(Rule::CompareAndSet)) {
        checkConflict(operation, record, batch.client);
        result.status = Status::Conflict;
        result.theirs = record;
        return result;
    }
    checkPatch(operation, record);
    for (int field = 0; field < Fields; ++field) {
        if (isIn(operation.touched, field) && at(record.values, field) != at(operation.set, field)) {
            record.values[static_cast<std::size_t>(field)] = at(operation.set, field);
            record.writers[static_cast<std::size_t>(field)] = batch.client;
        }
    }
    const Mask merged = (before.tags | operation.tagsIn) & ~operation.tagsOut;
    const bool touchesTags = (operation.tagsIn | operation.tagsOut) != 0;
    record.tags = touchesTags && isBroken(Rule::SetsMerge) ? operation.tagsIn : merged;
    m_oracle.require(record.tags == merged, "somebody's tag was lost");
    if (operation.blob != 0) {
        if (!m_data.blobs.contains(operation.blob) && !isBroken(Rule::BlobBeforeReference)) {
            return {operation.op, Status::Retry};
        }
        record.blob = operation.blob;
    }
    if (record == before) {
        return result;
    }
    write(operation.record, record, batch.seq, batch.client);
    result.rev = batch.seq;
    return result;
}

Result Endpoint::apply(const Operation &operation, const Batch &batch)
{
    const Result applied {operation.op, Status::Applied, batch.seq};
    const auto place = static_cast<std::size_t>(operation.record);
    const bool exists = place < m_data.records.size() && m_data.records[place].rev > 0;
    if (operation.verb == Verb::Create) {
        if (exists) {
            return {operation.op, Status::Conflict, m_data.records[place].rev};
        }
        Record record;
        record.values = operation.set;
        record.writers.fill(batch.client);
        record.audience = operation.audience;
        write(operation.record, record, batch.seq, batch.client);
        return applied;
    }
    const bool hidden = exists && !m_data.records[place].deleted && !sees(m_data.records[place], batch.scopes);
    if (!exists || m_data.records[place].deleted || (hidden && !isBroken(Rule::WritesNeedSight))) {
        Result gone {operation.op, Status::Gone};
        if (exists && isBroken(Rule::AnswersHideUnseen)) {
            gone.theirs = m_data.records[place];
        }
        return gone;
    }
    m_oracle.require(!hidden, "a record out of sight was written");
    Record record = m_data.records[place];
    if (operation.verb == Verb::Patch) {
        return patch(operation, batch, record);
    }
    const bool asSeen = knowsBase(operation, batch.client);
    const bool free = isBroken(operation.verb == Verb::Delete ? Rule::DeleteHasBase : Rule::ActionHasBase);
    if (!asSeen && !free) {
        m_oracle.require(!isBroken(Rule::OwnWritesAreSeen) || m_incarnation > 1
                             || std::any_of(m_data.writes[place].begin(), m_data.writes[place].end(),
                                            [&](const Write &write) {
                                                return write.rev > operation.base && write.client != batch.client;
                                            }),
                         "a conflict of a user with nobody");
        return {operation.op, Status::Conflict, record.rev, 0, record};
    }
    m_oracle.require(asSeen, "I4: an unseen content was deleted or acted on");
    if (operation.verb == Verb::Action) {
        if (record.taken >= Capacity && !isBroken(Rule::CapacityInTransaction)) {
            return {operation.op, Status::Rejected};
        }
        ++record.taken;
    } else {
        record.deleted = true;
    }
    write(operation.record, record, batch.seq, batch.client);
    return applied;
}

int Endpoint::blockerOf(const Operation &operation, const Batch &batch) const
{
    if (const auto failed = batch.failedRecords.find(operation.record);
        failed != batch.failedRecords.end() && !isBroken(Rule::FailureBlocksRecord)) {
        return failed->second;
    }
    if (operation.after == 0 || isBroken(Rule::AfterIsWaitedFor)) {
        return 0;
    }
    const auto inBatch = batch.done.find(operation.after);
    const bool done = inBatch == batch.done.end() ? m_data.applied.contains(operation.after) : inBatch->second;
    return done ? 0 : operation.after;
}

Result Endpoint::resultOf(const Operation &operation, Batch &batch)
{
    if (const auto group = batch.failedGroups.find(operation.group); group != batch.failedGroups.end()) {
        return group->second.op == operation.op ? group->second
                                                : Result {operation.op, Status::Blocked, 0, group->second.op};
    }
    if (const auto logged = m_data.log.find(operation.op);
        logged != m_data.log.end() && !isBroken(Rule::OperationLog)) {
        const bool same = logged->second.body == operation || isBroken(Rule::Fingerprint);
        Result result = same ? logged->second.result : Result {operation.op, Status::Reused};
        const Record &now = m_data.records[static_cast<std::size_t>(operation.record)];
        const bool shows = result.status == Status::Conflict && operation.verb != Verb::Create;
        if (shows && (sees(now, batch.scopes) || (now.rev > 0 && isBroken(Rule::AnswersHideUnseen)))) {
            result.theirs = now;
        }
        return result;
    }
    if (const int blocker = blockerOf(operation, batch); blocker != 0) {
        return {operation.op, Status::Blocked, 0, blocker};
    }
    if (isBroken(Rule::OneSeqPerBatch)) {
        batch.seq = m_data.seq + 1;
    }
    Result result = apply(operation, batch);
    if (result.status == Status::Applied) {
        ++m_data.applied[operation.op];
        checkOrder(operation);
        const bool early = operation.after != 0 && !m_data.applied.contains(operation.after);
        m_oracle.require(!early, "an operation was applied before what it waits for");
    }
    return result;
}

bool Endpoint::attempt(const std::vector<Operation> &operations, Batch &batch)
{
    for (const Operation &operation : operations) {
        Result result = resultOf(operation, batch);
        const bool failed = result.status != Status::Applied;
        if (failed && !batch.failedRecords.contains(operation.record)) {
            batch.failedRecords.emplace(operation.record, operation.op);
        }
        if (failed && operation.group != 0 && !batch.failedGroups.contains(operation.group)
            && !isBroken(Rule::GroupIsAllOrNothing)) {
            batch.failedGroups.emplace(operation.group, result);
            return false;
        }
        const bool passes = result.status == Status::Blocked || result.status == Status::Reused
            || (result.status == Status::Retry && !isBroken(Rule::MissingBlobIsNoFate));
        if (!passes) {
            Logged logged {operation, result, m_data.seq};
            logged.result.theirs.reset(); // Who asks again sees what the caller may see then.
            m_data.log.insert({operation.op, std::move(logged)});
        }
        batch.done[operation.op] = !failed;
        m_oracle.require(!result.theirs || sees(*result.theirs, batch.scopes),
                         "I7: an answer shows what is out of sight");
        batch.results.push_back(std::move(result));
    }
    return true;
}

/// I10: what is written together has one seq, so that no page can come between.
void Endpoint::checkGroups(const std::vector<Operation> &operations, const Batch &batch) const
{
    std::map<int, int> seqs;
    for (std::size_t i = 0; i < operations.size(); ++i) {
        const int rev = batch.results[i].rev;
        const bool isNew = batch.results[i].status == Status::Applied && rev >= batch.first;
        if (operations[i].group != 0 && isNew) {
            m_oracle.require(seqs.emplace(operations[i].group, rev).first->second == rev,
                             "I10: a group in two commits");
        }
    }
}

std::vector<Result> Endpoint::push(int client, Mask scopes, const std::vector<Operation> &operations, bool dies)
{
    const std::map<int, Logged> before = isBroken(Rule::LogWithEffect) ? m_data.log : std::map<int, Logged> {};
    const bool grouped =
        std::any_of(operations.begin(), operations.end(), [](const Operation &each) { return each.group != 0; });
    Batch batch {client, scopes, m_data.seq + 1, m_data.seq + 1};
    while (true) {
        const std::optional<Data> start = grouped ? std::optional(m_data) : std::nullopt;
        if (attempt(operations, batch)) {
            break;
        }
        m_data = *start; // A failed group leaves no trace: the batch is done again without it.
        batch = Batch {client, scopes, m_data.seq + 1, m_data.seq + 1, std::move(batch.failedGroups)};
    }
    checkGroups(operations, batch);
    for (const Result &result : batch.results) {
        const auto applied = m_data.applied.find(result.op);
        m_oracle.deed(result.op).applied = applied == m_data.applied.end() ? 0 : applied->second;
        m_oracle.require(m_oracle.deed(result.op).applied <= 1, "I5: an operation was applied twice");
    }
    if (dies && isBroken(Rule::LogWithEffect)) {
        m_data.log = before;
    }
    return std::move(batch.results);
}

} // namespace Chancery::Spec
