// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents.h"

#include "domain/localizedtext.h"
#include "store/jsonwalk.h"

#include <QJsonDocument>

#include <array>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

using namespace Domain;
namespace json = Walk::json;

namespace {

void appendPiece(std::string &text, std::string_view piece)
{
    if (!piece.empty()) {
        text.append(piece).push_back('\n');
    }
}

void appendStrings(std::string &text, json::value value);

void appendElements(std::string &text, json::value value)
{
    json::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS) {
        return;
    }
    for (auto element : array) {
        json::value inner;
        if (element.get(inner) != simdjson::SUCCESS) {
            return;
        }
        appendStrings(text, inner);
    }
}

// Texts of a Localized field; its `original` names a language and is no text.
void appendTranslations(std::string &text, json::value value)
{
    json::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS) {
        return;
    }
    for (auto member : object) {
        std::string_view key;
        json::value inner;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(inner) != simdjson::SUCCESS) {
            return;
        }
        if (key != "original") {
            appendStrings(text, inner);
        }
    }
}

void appendStrings(std::string &text, json::value value)
{
    json::json_type kind {};
    if (value.type().get(kind) != simdjson::SUCCESS) {
        return;
    }
    if (kind == json::json_type::array) {
        appendElements(text, value);
    } else if (kind == json::json_type::object) {
        appendTranslations(text, value);
    } else if (kind == json::json_type::string) {
        std::string_view piece;
        if (value.get_string().get(piece) == simdjson::SUCCESS) {
            appendPiece(text, piece);
        }
    }
}

bool isSearched(const Field &field)
{
    return field.has(Searchable) || field.has(Title) || field.kind == Kind::State;
}

void appendObject(SearchText &text, const FieldList &fields, json::object object, int depth);

// Embedded objects: Searchable members alone, none of them names the record.
void appendList(SearchText &text, const Field &field, json::value value, int depth)
{
    json::array array;
    if (value.get_array().get(array) != simdjson::SUCCESS) {
        return;
    }
    for (auto element : array) {
        json::object object;
        if (element.get_object().get(object) != simdjson::SUCCESS) {
            return;
        }
        appendObject(text, field.members, object, depth + 1);
    }
}

void appendObject(SearchText &text, const FieldList &fields, json::object object, int depth)
{
    for (auto member : object) {
        std::string_view key;
        json::value value;
        if (member.unescaped_key().get(key) != simdjson::SUCCESS || member.value().get(value) != simdjson::SUCCESS) {
            return;
        }
        const Field *field = fields.find(key);
        if (field == nullptr) {
            continue;
        }
        if (field->kind == Kind::List) {
            appendList(text, *field, value, depth);
        } else if (isSearched(*field)) {
            appendStrings(field->has(Title) && depth == 0 ? text.title : text.body, value);
        }
    }
}

bool digits(std::string_view text, std::size_t begin, std::size_t count, int &value)
{
    value = 0;
    for (std::size_t i = begin; i < begin + count; ++i) {
        if (text[i] < '0' || text[i] > '9') {
            return false;
        }
        value = value * 10 + (text[i] - '0');
    }
    return true;
}

// ".25" → 250; false for anything but digits after the point.
bool fraction(std::string_view text, int &milliseconds)
{
    milliseconds = 0;
    if (text.empty()) {
        return true;
    }
    if (text.size() < 2 || text.size() > 10 || text.front() != '.') {
        return false;
    }
    int scale = 100;
    for (const char c : text.substr(1)) {
        if (c < '0' || c > '9') {
            return false;
        }
        milliseconds += (c - '0') * scale;
        scale /= 10;
    }
    return true;
}

} // namespace

bool instantFrom(std::string_view text, qint64 &milliseconds)
{
    constexpr std::size_t WithoutFraction = 20; // 2026-06-03T09:00:00Z
    if (text.size() < WithoutFraction || text.back() != 'Z' || text[4] != '-' || text[7] != '-' || text[10] != 'T'
        || text[13] != ':' || text[16] != ':') {
        return false;
    }
    int year = 0;
    int month = 0;
    int day = 0;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int rest = 0;
    if (!digits(text, 0, 4, year) || !digits(text, 5, 2, month) || !digits(text, 8, 2, day)
        || !digits(text, 11, 2, hour) || !digits(text, 14, 2, minute) || !digits(text, 17, 2, second)
        || !fraction(text.substr(19, text.size() - WithoutFraction), rest)) {
        return false;
    }
    using namespace std::chrono;
    const year_month_day date {std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                               std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok() || hour > 23 || minute > 59 || second > 59) {
        return false;
    }
    const auto moment = sys_days(date) + hours(hour) + minutes(minute) + seconds(second);
    milliseconds = duration_cast<std::chrono::milliseconds>(moment.time_since_epoch()).count() + rest;
    return true;
}

struct DocumentReader::Private
{
    json::parser parser;
    json::document document;
    std::string padded; // simdjson reads beyond the end of a text

    bool open(std::string_view text, json::object &object)
    {
        padded.assign(text);
        padded.reserve(text.size() + simdjson::SIMDJSON_PADDING);
        return parser.iterate(padded.data(), text.size(), padded.capacity()).get(document) == simdjson::SUCCESS
            && document.get_object().get(object) == simdjson::SUCCESS;
    }
};

DocumentReader::DocumentReader()
    : d(std::make_unique<Private>())
{
}
DocumentReader::~DocumentReader() = default;

Expected<void> DocumentReader::read(std::string_view text, const std::vector<Column> &columns, RowValues &values)
{
    json::object object;
    if (!d->open(text, object) || Walk::readRow(object, columns, values) || !Walk::hasEnded(d->document)) {
        return failure(ErrorCode::Protocol, u"a document is no JSON object"_s);
    }
    values.document = text;
    return {};
}

SearchText DocumentReader::searchText(const Collection &collection, std::string_view text)
{
    SearchText found;
    json::object object;
    if (d->open(text, object)) {
        appendObject(found, collection.fields, object, 0);
    }
    return found;
}

std::string DocumentReader::shown(std::string_view text, std::string_view key, std::string_view language)
{
    json::object object;
    json::value value;
    json::json_type kind {};
    if (!d->open(text, object) || object.find_field_unordered(key).get(value) != simdjson::SUCCESS
        || value.type().get(kind) != simdjson::SUCCESS) {
        return {};
    }
    std::string_view plain;
    if (kind == json::json_type::string) {
        return value.get_string().get(plain) == simdjson::SUCCESS ? std::string(plain) : std::string();
    }
    std::string_view raw;
    json::object translations;
    if (kind != json::json_type::object || value.get_object().get(translations) != simdjson::SUCCESS) {
        return {};
    }
    // Nearly always the wished language is there; the rules of falling back are LocalizedText's alone.
    std::string_view wished;
    if (translations.find_field_unordered(language).get_string().get(wished) == simdjson::SUCCESS && !wished.empty()) {
        return std::string(wished);
    }
    if (translations.reset().error() != simdjson::SUCCESS || translations.raw_json().get(raw) != simdjson::SUCCESS) {
        return {};
    }
    const LocalizedText localized(
        QJsonDocument::fromJson(QByteArray(raw.data(), static_cast<qsizetype>(raw.size()))).object());
    return localized.shown(QString::fromUtf8(language.data(), static_cast<qsizetype>(language.size())))
        .text.toStdString();
}

std::vector<std::pair<std::string, std::string>> DocumentReader::translations(std::string_view text,
                                                                              std::string_view key)
{
    std::vector<std::pair<std::string, std::string>> found;
    json::object object;
    json::object localized;
    if (!d->open(text, object) || object.find_field_unordered(key).get_object().get(localized) != simdjson::SUCCESS) {
        return found;
    }
    for (auto member : localized) {
        std::string_view language;
        std::string_view one;
        if (member.unescaped_key().get(language) != simdjson::SUCCESS) {
            break;
        }
        if (language != "original" && member.value().get_string().get(one) == simdjson::SUCCESS) {
            found.emplace_back(language, one);
        }
    }
    return found;
}

QJsonObject documentFrom(std::string_view text)
{
    const auto bytes = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    QJsonObject document = QJsonDocument::fromJson(bytes).object();
    for (const QLatin1String key : {"updated_at"_L1, "updated_by"_L1, "id"_L1, "rev"_L1}) {
        document.remove(key);
    }
    return document;
}

QByteArray textOf(const QJsonObject &document)
{
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace Chancery::Store
