// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// Single characters, for the tokenizer.
namespace Chancery::Store {

struct CodePoint
{
    char32_t value = 0;
    std::size_t length = 1; ///< Bytes taken; 1 for a byte that starts no character.
};

/// The character at \p offset, U+FFFD for bytes that are no UTF-8.
[[nodiscard]] CodePoint codePointAt(std::string_view utf8, std::size_t offset);
void appendUtf8(std::string &text, char32_t value);

enum class LetterClass {
    Separator,
    Word, ///< Letters and digits of scripts that part words.
    Unspaced, ///< Han, Kana, Hangul.
    Mark, ///< Belongs to the letter before it and is left out: accents, Arabic vowels, tatweel, joiners.
};
[[nodiscard]] LetterClass classOf(char32_t value);

/// Appends the folded form of one character of class Word or Unspaced: none to a few letters.
void appendFolded(std::string &text, char32_t value);

} // namespace Chancery::Store
