// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "feed.h"

#include "store/jsonwalk.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace json = Walk::json;

namespace {

constexpr qint64 LargestInteger = qint64 {1} << 53;
constexpr std::size_t LongestName = 64;
constexpr std::size_t LongestId = 128;
constexpr std::size_t LongestCursor = 4096;

/// Members of one line, before it is known what kind of line it is.
struct Members
{
    std::optional<std::string_view> op {};
    std::optional<std::string_view> collection {};
    std::optional<std::string_view> id {};
    std::optional<std::string_view> cursor {};
    std::optional<std::string_view> mark {};
    std::optional<std::string_view> why {};
    std::optional<qint64> rev {};
    std::optional<qint64> seq {};
    std::optional<bool> complete {};
    std::optional<bool> end {};
    bool hasHead = false;
    bool hasData = false;
    qint64 estimate = 0;
};

Error malformed(const char *what)
{
    return {ErrorCode::Protocol, u"feed: %1"_s.arg(QLatin1String(what))};
}

// A member that comes twice is malformed: what was read for the first would not fit the second.
bool take(json::value value, std::optional<std::string_view> &out)
{
    std::string_view text;
    if (out || value.get_string().get(text) != simdjson::SUCCESS) {
        return false;
    }
    out = text;
    return true;
}

bool take(json::value value, std::optional<qint64> &out)
{
    int64_t number = 0;
    if (out || value.get_int64().get(number) != simdjson::SUCCESS || number < 0 || number > LargestInteger) {
        return false;
    }
    out = number;
    return true;
}

bool take(json::value value, std::optional<bool> &out)
{
    bool boolean = false;
    if (out || value.get_bool().get(boolean) != simdjson::SUCCESS) {
        return false;
    }
    out = boolean;
    return true;
}

bool isWithin(std::string_view text, std::size_t longest)
{
    if (text.empty() || text.size() > longest) {
        return false;
    }
    for (const char c : text) {
        if (c <= 0x20 || c >= 0x7f) {
            return false;
        }
    }
    return true;
}

} // namespace

struct FeedReader::Private
{
    json::parser parser;
    json::document document;
    json::parser lateParser; // for a `data` that stands before its collection's name
    json::document lateDocument;
    std::string buffer;
    std::size_t size = 0;
    std::size_t at = 0;
    ColumnsOf columnsOf;
    std::vector<Column> noColumns;
    std::string late;

    Private(std::string_view ndjson, ColumnsOf resolver)
        : size(ndjson.size())
        , columnsOf(std::move(resolver))
    {
        buffer.reserve(ndjson.size() + simdjson::SIMDJSON_PADDING);
        buffer.assign(ndjson);
    }

    const std::vector<Column> &columns(std::string_view collection) const
    {
        const std::vector<Column> *known = columnsOf ? columnsOf(collection) : nullptr;
        return known != nullptr ? *known : noColumns;
    }

    Expected<void> parse(std::string_view text, FeedLine &line);
    Expected<void> read(json::object object, Members &members, FeedLine &line);
    Expected<void> readMember(std::string_view key, json::value value, Members &members, FeedLine &line);
    Expected<void> readData(json::value value, Members &members, FeedLine &line);
    Expected<void> readHead(json::value value, Members &members) const;
    Expected<void> readLate(const Members &members, FeedLine &line);
    static Expected<void> classify(const Members &members, FeedLine &line);
    static Expected<void> classifyRecord(const Members &members, FeedLine &line);
};

FeedReader::FeedReader(std::string_view ndjson, ColumnsOf columnsOf)
    : d(std::make_unique<Private>(ndjson, std::move(columnsOf)))
{
}
FeedReader::~FeedReader() = default;

std::size_t FeedReader::offset() const
{
    return d->at;
}

Expected<bool> FeedReader::next(FeedLine &line)
{
    const std::string_view all(d->buffer.data(), d->size);
    while (d->at < d->size) {
        const std::size_t found = all.find('\n', d->at);
        const std::size_t end = found == std::string_view::npos ? d->size : found;
        std::string_view text = all.substr(d->at, end - d->at);
        d->at = std::min(end + 1, d->size);
        if (text.ends_with('\r')) {
            text.remove_suffix(1);
        }
        if (text.empty()) {
            continue;
        }
        if (text.size() > LongestLine) {
            return tl::unexpected(malformed("a line is too long"));
        }
        return d->parse(text, line).map([] { return true; });
    }
    return false;
}

Expected<void> FeedReader::Private::parse(std::string_view text, FeedLine &line)
{
    json::object object;
    const auto after = static_cast<std::size_t>(text.data() - buffer.data());
    if (parser.iterate(text.data(), text.size(), buffer.capacity() - after).get(document) != simdjson::SUCCESS
        || document.get_object().get(object) != simdjson::SUCCESS) {
        return tl::unexpected(malformed("a line is no JSON object"));
    }
    line.seq = 0;
    line.rev = 0;
    line.estimate = 0;
    line.complete = false;
    Members members;
    if (Expected<void> done = read(object, members, line); !done) {
        return done;
    }
    if (!Walk::hasEnded(document)) {
        return tl::unexpected(malformed("something follows the object of a line"));
    }
    return classify(members, line).and_then([&]() -> Expected<void> {
        return late.empty() ? Expected<void> {} : readLate(members, line);
    });
}

Expected<void> FeedReader::Private::read(json::object object, Members &members, FeedLine &line)
{
    late.clear();
    for (auto member : object) {
        std::string_view key;
        json::value value;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(value) != simdjson::SUCCESS) {
            return tl::unexpected(malformed("a line is broken JSON"));
        }
        if (Expected<void> done = readMember(key, value, members, line); !done) {
            return done;
        }
    }
    return {};
}

Expected<void> FeedReader::Private::readMember(std::string_view key, json::value value, Members &members,
                                               FeedLine &line)
{
    bool good = true;
    if (key == "data") {
        return readData(value, members, line);
    }
    if (key == "snapshot") {
        return readHead(value, members);
    }
    if (key == "op") {
        good = take(value, members.op);
    } else if (key == "c") {
        good = take(value, members.collection);
    } else if (key == "id") {
        good = take(value, members.id);
    } else if (key == "rev") {
        good = take(value, members.rev);
    } else if (key == "why") {
        good = take(value, members.why);
    } else if (key == "cursor") {
        good = take(value, members.cursor);
    } else if (key == "seq") {
        good = take(value, members.seq);
    } else if (key == "complete") {
        good = take(value, members.complete);
    } else if (key == "mark") {
        good = take(value, members.mark);
    } else if (key == "end") {
        good = take(value, members.end);
    } else {
        good = !Walk::check(value); // members of a newer protocol
    }
    return good ? Expected<void> {} : tl::unexpected(malformed("a member has the wrong type or is out of range"));
}

Expected<void> FeedReader::Private::readData(json::value value, Members &members, FeedLine &line)
{
    json::object data;
    if (members.hasData || value.get_object().get(data) != simdjson::SUCCESS) {
        return tl::unexpected(malformed("data is no object"));
    }
    members.hasData = true;
    if (Walk::readRow(data, members.collection ? columns(*members.collection) : noColumns, line.values)) {
        return tl::unexpected(malformed("a document is broken JSON"));
    }
    if (line.values.document.size() > LargestDocument) {
        return tl::unexpected(malformed("a document is too large"));
    }
    if (!members.collection) {
        late.assign(line.values.document);
    }
    return {};
}

Expected<void> FeedReader::Private::readLate(const Members &members, FeedLine &line)
{
    if (!members.collection) {
        return {};
    }
    const std::size_t length = late.size();
    late.reserve(length + simdjson::SIMDJSON_PADDING);
    json::object data;
    if (lateParser.iterate(late.data(), length, late.capacity()).get(lateDocument) != simdjson::SUCCESS
        || lateDocument.get_object().get(data) != simdjson::SUCCESS
        || Walk::readRow(data, columns(*members.collection), line.values)) {
        return tl::unexpected(malformed("a document is broken JSON"));
    }
    return {};
}

Expected<void> FeedReader::Private::readHead(json::value value, Members &members) const
{
    json::object head;
    if (value.get_object().get(head) != simdjson::SUCCESS) {
        return tl::unexpected(malformed("the head is no object"));
    }
    members.hasHead = true;
    for (auto member : head) {
        std::string_view key;
        json::value inner;
        std::optional<qint64> number;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(inner) != simdjson::SUCCESS) {
            return tl::unexpected(malformed("the head is broken JSON"));
        }
        if (key != "seq" && key != "estimate") {
            if (Walk::check(inner)) {
                return tl::unexpected(malformed("the head is broken JSON"));
            }
            continue;
        }
        if (!take(inner, number)) {
            return tl::unexpected(malformed("a number of the head is out of range"));
        }
        if (key == "seq") {
            members.seq = number;
        } else {
            members.estimate = *number;
        }
    }
    return {};
}

Expected<void> FeedReader::Private::classify(const Members &members, FeedLine &line)
{
    const auto cursorIsGood = [&members] {
        return members.cursor && isWithin(*members.cursor, LongestCursor);
    };
    if (members.op || members.hasData) {
        return classifyRecord(members, line);
    }
    if (members.hasHead) {
        line.kind = FeedLine::Kind::SnapshotHead;
        line.seq = members.seq.value_or(0);
        line.estimate = members.estimate;
        return members.seq ? Expected<void> {} : tl::unexpected(malformed("the head has no seq"));
    }
    if (members.mark) {
        line.kind = FeedLine::Kind::Mark;
        line.cursor = *members.mark;
        return isWithin(line.cursor, LongestCursor) ? Expected<void> {} : tl::unexpected(malformed("a mark is none"));
    }
    if (members.end) {
        line.kind = FeedLine::Kind::SnapshotEnd;
        line.cursor = members.cursor.value_or(std::string_view {});
        return *members.end && cursorIsGood() ? Expected<void> {} : tl::unexpected(malformed("the end has no cursor"));
    }
    if (cursorIsGood() && members.seq && members.complete) {
        line.kind = FeedLine::Kind::PageEnd;
        line.cursor = *members.cursor;
        line.seq = *members.seq;
        line.complete = *members.complete;
        return {};
    }
    return tl::unexpected(malformed("a line is of no kind"));
}

Expected<void> FeedReader::Private::classifyRecord(const Members &members, FeedLine &line)
{
    const bool isDelete = members.op == "del";
    if (members.op && !isDelete && *members.op != "put") {
        return tl::unexpected(malformed("an op is neither put nor del"));
    }
    if (!members.collection || !members.id || !members.rev || *members.rev == 0
        || !isWithin(*members.collection, LongestName) || !isWithin(*members.id, LongestId)) {
        return tl::unexpected(malformed("a record has no collection, id or rev"));
    }
    if (!isDelete && !members.hasData) {
        return tl::unexpected(malformed("a record has no data"));
    }
    line.kind = isDelete ? FeedLine::Kind::Delete : FeedLine::Kind::Put;
    line.collection = *members.collection;
    line.id = *members.id;
    line.rev = *members.rev;
    return {};
}

Expected<std::size_t> FeedReader::lastMark(std::string_view ndjson)
{
    std::size_t end = ndjson.size();
    bool isTail = !ndjson.ends_with('\n');
    while (end > 0) {
        const std::size_t before = end >= 2 ? ndjson.rfind('\n', end - 2) : std::string_view::npos;
        const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
        const std::string_view text = ndjson.substr(begin, end - begin);
        // Records are not parsed twice.
        if (text.find("\"mark\"") != std::string_view::npos || text.find("\"end\"") != std::string_view::npos) {
            FeedLine line;
            const Expected<bool> read = FeedReader(text, {}).next(line);
            if (!read && !isTail) {
                return tl::unexpected(read.error());
            }
            if (read && *read && (line.kind == FeedLine::Kind::Mark || line.kind == FeedLine::Kind::SnapshotEnd)) {
                return end;
            }
        }
        isTail = false;
        end = begin;
    }
    return 0;
}

} // namespace Chancery::Store
