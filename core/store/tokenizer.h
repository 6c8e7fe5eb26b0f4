// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

/// Words of a text as the search index knows them, for the six languages alike.
///
/// Letters are folded until what people type meets what was written: case, diacritics (but й), œ æ ß ø ł đ, yo; Arabic
/// without vowels and tatweel, alef, yeh, heh and hamza carriers folded, digits of any script as 0–9. Runs of Han,
/// Kana and Hangul have no spaces, so they are cut into overlapping pairs. Pure functions, safe on any bytes.
namespace Chancery::Store {

class Connection;

/// Changes whenever a text would be cut otherwise than before: the index is then built anew.
inline constexpr int TokenizerVersion = 1;

enum class TokenPurpose {
    Document, ///< Arabic words also without their article; the last character of a Han run also by itself.
    Query, ///< What the index looks for: the words as they are; a Han run as its pairs only.
};

struct Token
{
    std::string_view text; ///< Folded; valid during the call alone.
    std::size_t begin = 0; ///< Bytes of the original.
    std::size_t end = 0;
    bool colocated = false; ///< Another form of the token before it.
    bool pair = false; ///< Part of a run without spaces.
};

/// Calls \p sink for each token in order until it returns false. Bytes that are no UTF-8 part words.
void tokenize(std::string_view utf8, TokenPurpose purpose, const std::function<bool(const Token &)> &sink);

/// One folded word without the article or preposition that Arabic writes joined to it ("الانتخابات", "للانتخابات");
/// the word itself when it has none.
[[nodiscard]] std::string_view withoutArticle(std::string_view folded);

/// \p utf8 as it is compared by lists' "contains": folded letter by letter, spaces and signs kept.
[[nodiscard]] std::string foldedText(std::string_view utf8);

/// Makes `tokenize = 'chancery'` known to a connection; every connection that touches the index needs it.
[[nodiscard]] Expected<void> registerTokenizer(Connection &connection);

} // namespace Chancery::Store
