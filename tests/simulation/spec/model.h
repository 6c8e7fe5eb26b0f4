// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <optional>
#include <vector>

/// The protocol as values: what records, operations, pages and snapshots are to it. Ids are small numbers, texts too.
namespace Chancery::Spec {

constexpr int Scopes = 4;
constexpr int Fields = 4; ///< A title; a day and its zone, one group; remarks.
constexpr int Capacity = 3; ///< Actions a record has place for.

using Mask = unsigned;
using Values = std::array<int, Fields>;

/// The fields that compare together with \p field.
[[nodiscard]] constexpr Mask groupOf(int field)
{
    constexpr std::array<Mask, Fields> Groups {0b0001, 0b0110, 0b0110, 0b1000};
    return Groups[static_cast<std::size_t>(field)];
}

struct Record
{
    Values values {};
    Values writers {}; ///< Who wrote each field last; -1: the endpoint's own people.
    Mask tags = 0;
    int taken = 0; ///< Places, by actions.
    int blob = 0;
    Mask audience = 0;
    int rev = 0;
    bool deleted = false;
    friend bool operator==(const Record &, const Record &) = default;
};

enum class Verb { Create, Patch, Action, Delete };

struct Operation
{
    int op = 0;
    int record = 0;
    Verb verb = Verb::Patch;
    Mask touched = 0; ///< Fields that `set` has a value for.
    Mask seen = 0; ///< Fields that `was` has a value for: the whole groups of what is touched.
    Values set {};
    Values was {};
    Mask tagsIn = 0;
    Mask tagsOut = 0;
    int blob = 0; ///< 0: none.
    Mask audience = 0; ///< Of a creation.
    int base = 0;
    int group = 0; ///< 0: none.
    int after = 0; ///< 0: none.
    friend bool operator==(const Operation &, const Operation &) = default;
};

struct Result
{
    enum class Status { Applied, Conflict, Rejected, Gone, Blocked, Retry, Reused };
    int op = 0;
    Status status = Status::Applied;
    int rev = 0;
    int on = 0; ///< With Blocked.
    std::optional<Record> theirs {};
};

struct Cursor
{
    int incarnation = 0;
    int seq = 0;
    Mask scopes = 0;
    friend bool operator==(const Cursor &, const Cursor &) = default;
};

struct Row
{
    int id = 0;
    std::optional<Record> put {}; ///< Nothing: it is not for this caller any more.
};

/// What is the caller's, id → record, for comparing; not on the wire.
using Truth = std::vector<std::pair<int, Record>>;

struct Page
{
    bool expired = false;
    bool notModified = false;
    std::vector<Row> rows {};
    Cursor cursor {};
    bool complete = false;
    Truth truth {};
};

struct Mark
{
    Cursor start {};
    int after = 0;
};

struct Section
{
    bool expired = false;
    std::vector<Row> rows {};
    Mark mark {};
    bool ended = false;
};

} // namespace Chancery::Spec
