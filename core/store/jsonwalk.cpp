// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonwalk.h"

namespace Chancery::Store::Walk {

namespace {

constexpr qint64 LargestExact = qint64 {1} << 53;

Malformed checkArray(json::value value, int depth)
{
    json::array array;
    if (const auto error = value.get_array().get(array)) {
        return {error};
    }
    for (auto element : array) {
        json::value inner;
        if (const auto error = element.get(inner)) {
            return {error};
        }
        if (const Malformed malformed = check(inner, depth + 1)) {
            return malformed;
        }
    }
    return {};
}

Malformed checkObject(json::value value, int depth)
{
    json::object object;
    if (const auto error = value.get_object().get(object)) {
        return {error};
    }
    for (auto member : object) {
        std::string_view key;
        json::value inner;
        if (const auto error = member.unescaped_key().get(key)) {
            return {error};
        }
        if (const auto error = member.value().get(inner)) {
            return {error};
        }
        if (const Malformed malformed = check(inner, depth + 1)) {
            return malformed;
        }
    }
    return {};
}

Malformed checkNull(json::value value)
{
    bool isNull = false;
    if (const auto error = value.is_null().get(isNull)) {
        return {error};
    }
    return {isNull ? simdjson::SUCCESS : simdjson::N_ATOM_ERROR};
}

ColumnValue textValue(std::string_view text)
{
    return {ColumnValue::Type::Text, 0, text};
}
ColumnValue integerValue(qint64 integer)
{
    return {ColumnValue::Type::Integer, integer, {}};
}

// The value of a scalar for its column; null when the types do not meet.
Malformed readString(json::value value, ColumnType type, ColumnValue &out)
{
    std::string_view text;
    if (const auto error = value.get_string().get(text)) {
        return {error};
    }
    qint64 milliseconds = 0;
    if (type == ColumnType::Text) {
        out = textValue(text);
    } else if (type == ColumnType::Instant && instantFrom(text, milliseconds)) {
        out = integerValue(milliseconds);
    }
    return {};
}

Malformed readNumber(json::value value, ColumnType type, ColumnValue &out)
{
    json::number number;
    if (const auto error = value.get_number().get(number)) {
        return {error};
    }
    if (type != ColumnType::Integer) {
        return {};
    }
    if (number.is_int64() && number.get_int64() >= -LargestExact && number.get_int64() <= LargestExact) {
        out = integerValue(number.get_int64());
    } else if (const double real = number.as_double(); real >= -static_cast<double>(LargestExact)
               && real <= static_cast<double>(LargestExact) && static_cast<double>(static_cast<qint64>(real)) == real) {
        out = integerValue(static_cast<qint64>(real));
    }
    return {};
}

Malformed readColumn(json::value value, ColumnType type, ColumnValue &out)
{
    out = {};
    json::json_type kind {};
    if (const auto error = value.type().get(kind)) {
        return {error};
    }
    if (kind == json::json_type::string) {
        return readString(value, type, out);
    }
    if (kind == json::json_type::number) {
        return readNumber(value, type, out);
    }
    if (kind == json::json_type::boolean) {
        bool boolean = false;
        if (const auto error = value.get_bool().get(boolean)) {
            return {error};
        }
        if (type == ColumnType::Boolean) {
            out = integerValue(boolean ? 1 : 0);
        }
        return {};
    }
    return check(value, 1);
}

Malformed readMember(std::string_view key, json::value value, const std::vector<Column> &columns, RowValues &values)
{
    if (key == "updated_at") {
        return readColumn(value, ColumnType::Instant, values.updatedAt);
    }
    if (key == "updated_by") {
        return readColumn(value, ColumnType::Text, values.updatedBy);
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].field->key == key) {
            return readColumn(value, columns[i].type, values.columns[i]);
        }
    }
    return check(value, 1);
}

} // namespace

Malformed check(json::value value, int depth)
{
    if (depth > DeepestNesting) {
        return {simdjson::DEPTH_ERROR};
    }
    json::json_type kind {};
    if (const auto error = value.type().get(kind)) {
        return {error};
    }
    switch (kind) {
    case json::json_type::array:
        return checkArray(value, depth);
    case json::json_type::object:
        return checkObject(value, depth);
    case json::json_type::string:
        return {value.get_string().error()};
    case json::json_type::number:
        return {value.get_number().error()};
    case json::json_type::boolean:
        return {value.get_bool().error()};
    case json::json_type::null:
        return checkNull(value);
    }
    return {simdjson::INCORRECT_TYPE};
}

bool hasEnded(json::document &document)
{
    return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

Malformed readRow(json::object object, const std::vector<Column> &columns, RowValues &values)
{
    values.updatedAt = {};
    values.updatedBy = {};
    values.columns.assign(columns.size(), ColumnValue {});
    if (const auto error = object.raw_json().get(values.document)) {
        return {error};
    }
    if (const auto error = object.reset().error()) {
        return {error};
    }
    for (auto member : object) {
        std::string_view key;
        json::value value;
        if (const auto error = member.unescaped_key().get(key)) {
            return {error};
        }
        if (const auto error = member.value().get(value)) {
            return {error};
        }
        if (const Malformed malformed = readMember(key, value, columns, values)) {
            return malformed;
        }
    }
    return {};
}

} // namespace Chancery::Store::Walk
