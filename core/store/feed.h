// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/documents.h"

#include <functional>
#include <memory>
#include <string_view>

/// The lines of GET /v1/changes and GET /v1/snapshot (protocol §4), as they come from an endpoint nobody trusts.
namespace Chancery::Store {

inline constexpr std::size_t LongestLine = std::size_t {1} << 20U;
/// A record may have 256 KiB (protocol §1); `updated_at` and `updated_by` come on top.
inline constexpr std::size_t LargestDocument = (std::size_t {256} << 10U) + 1024;

struct FeedLine
{
    enum class Kind {
        Put, ///< A record, of the feed or of a snapshot.
        Delete,
        PageEnd, ///< cursor, seq, complete.
        SnapshotHead, ///< seq, estimate.
        Mark,
        SnapshotEnd, ///< cursor.
    };
    // Views are valid until the next line.
    Kind kind = Kind::Put;
    std::string_view collection {};
    std::string_view id {};
    qint64 rev = 0;
    RowValues values {}; ///< Of a Put; columns only when the collection is known.
    std::string_view cursor {}; ///< Or the mark.
    qint64 seq = 0;
    qint64 estimate = 0;
    bool complete = false;
};

/// Columns of a collection; null when this build does not know it.
using ColumnsOf = std::function<const std::vector<Column> *(std::string_view collection)>;

class FeedReader
{
public:
    /// Copies \p ndjson.
    FeedReader(std::string_view ndjson, ColumnsOf columnsOf);
    ~FeedReader();

    /// The next line into \p line; false at the end. Protocol for anything malformed: not JSON, a missing or
    /// mistyped member, a number out of range, a line or record beyond the limits.
    [[nodiscard]] Expected<bool> next(FeedLine &line);
    [[nodiscard]] std::size_t offset() const; ///< Bytes read so far.

    /// Bytes up to and with the last mark or end of a snapshot among whole lines; 0 without one. A last line
    /// without a line end counts when it is whole JSON.
    [[nodiscard]] static Expected<std::size_t> lastMark(std::string_view ndjson);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Chancery::Store
