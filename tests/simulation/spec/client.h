// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/random.h"
#include "simulation/spec/endpoint.h"

#include <deque>

namespace Chancery::Spec {

using Simulation::Random;

/// One exchange on its way, there or back.
struct Message
{
    enum class Kind { Changes, Snapshot, Push, Blob };
    int client = 0;
    int token = 0;
    Kind kind = Kind::Changes;
    bool isAnswer = false;
    int incarnation = 0; ///< Of the endpoint that answered.
    bool conditional = false;
    std::optional<Cursor> cursor {};
    std::optional<Mark> mark {};
    std::vector<Operation> operations {};
    int blob = 0;
    Page page {};
    Section section {};
    std::vector<Result> results {};
    bool isCut = false; ///< The last line did not arrive.
};

/// A client: replica, outbox, archive and cursor on disk; what is under way in memory. Every function that changes the
/// disk is one transaction.
class Client
{
public:
    enum class State { Queued, InFlight, Acked, Attention, Held };
    struct Entry
    {
        Operation operation {};
        State state = State::Queued;
        bool wasSent = false; ///< The endpoint may know it: its body stays as it is.
        int ackRev = 0;
        std::optional<Record> theirs {};
        int n = 0;
    };

    Client(int index, Mask worth, Rule broken, Endpoint &endpoint, Oracle &oracle)
        : scopes(worth)
        , m_index(index)
        , m_broken(broken)
        , m_endpoint(endpoint)
        , m_oracle(oracle)
    {
    }

    Mask scopes; ///< What the token is worth; the endpoint decides it.

    // The engine. An empty answer: nothing to ask for.
    [[nodiscard]] std::optional<Message> pull();
    [[nodiscard]] std::optional<Message> push(int limit);
    void take(const Message &answer, bool diesOnTheWay);
    void giveUpPull() { m_pullToken = 0; }
    void giveUpPush();

    // The user.
    void edit(Random &chance);
    void decide(Random &chance);

    // The machine.
    void crash();
    void losePower();
    void backUp() { m_backup = m_disk; }
    void restoreBackup();

    [[nodiscard]] bool isAtRest() const;
    [[nodiscard]] bool pushes() const { return m_pushToken != 0; }
    [[nodiscard]] const std::deque<Entry> &outbox() const { return m_disk.outbox; }
    [[nodiscard]] Truth view() const;
    void checkNothingWaitsInVain() const;

private:
    struct Kept
    {
        Record record {};
        int generation = 0;
    };
    struct Disk
    {
        std::map<int, Kept> replica {};
        std::deque<Entry> outbox {};
        std::vector<Entry> archive {};
        std::optional<Cursor> cursor {};
        std::optional<Mark> mark {};
        std::set<int> blobsThere {}; ///< Uploaded, as far as this profile knows.
        int generation = 0;
        int incarnation = 0;
        int lastN = 0;
        bool complete = false;
    };

    [[nodiscard]] bool isBroken(Rule rule) const { return m_broken == rule; }
    [[nodiscard]] static bool isOpen(State state)
    {
        return state == State::Queued || state == State::InFlight || state == State::Acked;
    }
    [[nodiscard]] int newOp();
    [[nodiscard]] std::optional<Record> mine(int id) const;
    [[nodiscard]] std::vector<int> visibleIds() const;
    [[nodiscard]] Entry *lastOf(int id);
    void add(Operation operation);
    void commitEdit();
    void see(Operation &operation, const Record &record) const;
    void patchSomething(int id, Random &chance);
    void changeTwo(const std::vector<int> &ids, Random &chance);
    void keepMine(Entry &entry);
    void reissue(Entry &entry, const Operation &operation, int decidedAt);
    void drop(int op);
    [[nodiscard]] bool mayTravel(const Entry &entry, const std::set<int> &stopped, const std::set<int> &batch) const;
    void takePage(const Message &answer, bool dies);
    void takeSection(const Message &answer, bool dies);
    void takeResults(const Message &answer);
    void settle(Entry &entry, const Result &result);
    void put(const Row &row);
    void endSnapshot();
    void retire();
    void leave(const Entry &entry, Fate fate);
    void enterHistory(int incarnation);
    void startAnew();
    void checkUpTo(const Page &page) const;

    int m_index;
    Rule m_broken;
    Endpoint &m_endpoint;
    Oracle &m_oracle;
    Disk m_disk {};
    Disk m_safe {}; ///< What a power cut leaves.
    std::optional<Disk> m_backup {};
    std::set<int> m_everUploaded {};
    int m_pullToken = 0;
    int m_pushToken = 0;
    int m_lastToken = 0;
};

} // namespace Chancery::Spec
