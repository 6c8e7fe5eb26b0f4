// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/schema.h"
#include "store/layout.h"

#include <QJsonObject>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Stored documents (JSON text), read without building them: columns, searched text, text in one language.
namespace Chancery::Store {

struct ColumnValue
{
    enum class Type { Null, Integer, Text };
    Type type = Type::Null;
    qint64 integer = 0;
    std::string_view text {};
};

/// What a table row gets from a document. Views point into the parser's memory: valid until its next document.
struct RowValues
{
    std::string_view document; ///< The JSON text as it came.
    ColumnValue updatedAt {};
    ColumnValue updatedBy {};
    std::vector<ColumnValue> columns {}; ///< In the order of columnsOf().
};

/// What the search index holds of a record, pieces on lines of their own.
struct SearchText
{
    std::string title; ///< Title fields, in all their languages.
    std::string body; ///< Searchable fields that are not Title, Searchable members of lists, codes of States.
    friend bool operator==(const SearchText &, const SearchText &) = default;
};

/// Milliseconds since 1970 of an RFC 3339 instant in UTC; false when it is none.
[[nodiscard]] bool instantFrom(std::string_view text, qint64 &milliseconds);

/// Reads stored documents; keeps its memory between them. One thread at a time.
class DocumentReader
{
public:
    DocumentReader();
    ~DocumentReader();

    /// Values of the columns. A member of another type than its field's reads as null: the endpoint's slip must not
    /// stop the feed, and validate() shows it. Protocol when \p json is no JSON object.
    [[nodiscard]] Expected<void> read(std::string_view json, const std::vector<Column> &columns, RowValues &values);
    /// Nothing for what is no JSON.
    [[nodiscard]] SearchText searchText(const Domain::Collection &collection, std::string_view json);
    /// The text of a Text or Localized field as LocalizedText::shown() chooses it.
    [[nodiscard]] std::string shown(std::string_view json, std::string_view key, std::string_view language);

    /// Language → text of a Localized field; nothing for any other.
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> translations(std::string_view json,
                                                                                std::string_view key);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Stored text to a record's document: without `updated_at`, `updated_by`, `id` and `rev`, which are no fields.
[[nodiscard]] QJsonObject documentFrom(std::string_view json);
[[nodiscard]] QByteArray textOf(const QJsonObject &document);

} // namespace Chancery::Store
