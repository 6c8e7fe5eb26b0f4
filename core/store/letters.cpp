// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>

namespace Chancery::Store {

namespace {

constexpr char32_t Replacement = 0xfffd;
constexpr char32_t Largest = 0x10ffff;
constexpr char32_t Tatweel = 0x0640;
constexpr char32_t ZeroWidthSpace = 0x200b;

struct Range
{
    char32_t first;
    char32_t last;
};

// Blocks whose languages write without spaces between words.
constexpr std::array<Range, 12> UnspacedRanges {{
    {0x1100, 0x11ff}, // Hangul Jamo
    {0x3005, 0x3007}, // iteration mark, closing mark, zero
    {0x3041, 0x3096}, // Hiragana
    {0x309d, 0x309f},
    {0x30a1, 0x30fa}, // Katakana without the middle dot
    {0x30fc, 0x30ff},
    {0x3105, 0x318e}, // Bopomofo, Hangul compatibility
    {0x31f0, 0x31ff},
    {0x3400, 0x9fff}, // Han
    {0xac00, 0xd7af}, // Hangul
    {0xf900, 0xfaff},
    {0x20000, 0x3ffff},
}};

struct Unfolding
{
    char32_t from;
    const char *to;
};

// Letters that have no decomposition in Unicode, and letters one language writes in two ways.
constexpr std::array<Unfolding, 17> Unfoldings {{
    {0x00df, "ss"},
    {0x00e6, "ae"},
    {0x00f0, "d"},
    {0x00f8, "o"},
    {0x00fe, "th"},
    {0x0111, "d"},
    {0x0127, "h"},
    {0x0131, "i"},
    {0x0142, "l"},
    {0x0153, "oe"},
    {0x03c2, "\u03c3"}, // final sigma
    {0x0439, "\u0439"}, // й is a letter of its own; и + breve is made one before it comes here
    {0x0621, ""}, // hamza by itself
    {0x0629, "\u0647"}, // teh marbuta → heh
    {0x0649, "\u064a"}, // alef maqsura → yeh
    {0x06a9, "\u0643"}, // keheh → kaf
    {0x06cc, "\u064a"}, // Farsi yeh → yeh
}};

bool isUnspaced(char32_t value)
{
    if (value < UnspacedRanges.front().first) {
        return false;
    }
    for (const Range &range : UnspacedRanges) {
        if (value >= range.first && value <= range.last) {
            return true;
        }
    }
    return value >= 0xff66 && value <= 0xff9f; // half-width Kana
}

bool isLetterOrDigit(char32_t value)
{
    switch (QChar::category(value)) {
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Mark_SpacingCombining:
        return true;
    default:
        return false;
    }
}

bool appendUnfolding(std::string &text, char32_t value)
{
    for (const Unfolding &unfolding : Unfoldings) {
        if (unfolding.from == value) {
            text += unfolding.to;
            return true;
        }
    }
    return false;
}

// The first character of an encoding and how many bytes follow it; 0 for none.
std::size_t followersOf(unsigned char lead)
{
    return lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
}

bool isOverlong(char32_t value, std::size_t followers)
{
    return (followers == 2 && value < 0x800) || (followers == 3 && value < 0x10000) || value > Largest
        || (value >= 0xd800 && value <= 0xdfff);
}

} // namespace

CodePoint codePointAt(std::string_view utf8, std::size_t offset)
{
    const auto byteAt = [utf8](std::size_t at) {
        return static_cast<unsigned char>(utf8[at]);
    };
    const unsigned char lead = byteAt(offset);
    if (lead < 0x80) {
        return {lead, 1};
    }
    const std::size_t followers = followersOf(lead);
    if (followers == 0 || offset + followers >= utf8.size()) {
        return {Replacement, 1};
    }
    char32_t value = lead & (0x3fU >> followers);
    for (std::size_t i = 1; i <= followers; ++i) {
        if ((byteAt(offset + i) & 0xc0U) != 0x80U) {
            return {Replacement, 1};
        }
        value = (value << 6U) | (byteAt(offset + i) & 0x3fU);
    }
    if (isOverlong(value, followers)) {
        return {Replacement, 1};
    }
    return {value, followers + 1};
}

void appendUtf8(std::string &text, char32_t value)
{
    const auto append = [&text](char32_t byte) {
        text.push_back(static_cast<char>(static_cast<unsigned char>(byte)));
    };
    if (value < 0x80) {
        append(value);
    } else if (value < 0x800) {
        append(0xc0U | (value >> 6U));
        append(0x80U | (value & 0x3fU));
    } else if (value < 0x10000) {
        append(0xe0U | (value >> 12U));
        append(0x80U | ((value >> 6U) & 0x3fU));
        append(0x80U | (value & 0x3fU));
    } else {
        append(0xf0U | (value >> 18U));
        append(0x80U | ((value >> 12U) & 0x3fU));
        append(0x80U | ((value >> 6U) & 0x3fU));
        append(0x80U | (value & 0x3fU));
    }
}

LetterClass classOf(char32_t value)
{
    if (value < 0x80) {
        const bool word =
            (value >= U'0' && value <= U'9') || (value >= U'a' && value <= U'z') || (value >= U'A' && value <= U'Z');
        return word ? LetterClass::Word : LetterClass::Separator;
    }
    if (isUnspaced(value)) {
        return LetterClass::Unspaced;
    }
    const QChar::Category category = QChar::category(value);
    // Soft hyphen, joiners and direction marks stand inside words and are not seen.
    if (value == ZeroWidthSpace) {
        return LetterClass::Separator;
    }
    if (value == Tatweel || category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Other_Format) {
        return LetterClass::Mark;
    }
    return isLetterOrDigit(value) ? LetterClass::Word : LetterClass::Separator;
}

void appendFolded(std::string &text, char32_t value)
{
    if (value < 0x80) {
        text.push_back(static_cast<char>(value >= U'A' && value <= U'Z' ? value + 32 : value));
        return;
    }
    const char32_t lower = QChar::toCaseFolded(value);
    const int digit = QChar::digitValue(lower);
    if (digit >= 0 && QChar::category(lower) == QChar::Number_DecimalDigit) {
        text.push_back(static_cast<char>('0' + digit));
        return;
    }
    if (appendUnfolding(text, lower)) {
        return;
    }
    // Hangul syllables decompose into Jamo, which nobody types.
    const QString parts = lower >= 0xac00 && lower <= 0xd7af ? QString() : QChar::decomposition(lower);
    if (parts.isEmpty() || parts.size() > 4) {
        appendUtf8(text, lower);
        return;
    }
    // What parts words must not become what does not, or a token would not be cut as its text was.
    const LetterClass own = classOf(lower);
    const LetterClass strange = own == LetterClass::Word ? LetterClass::Unspaced : LetterClass::Word;
    const auto points = parts.toUcs4();
    const auto count = [&points](LetterClass wanted) {
        return std::count_if(points.begin(), points.end(), [wanted](char32_t part) { return classOf(part) == wanted; });
    };
    if (count(strange) > 0 || (own == LetterClass::Unspaced && count(own) != 1)) {
        appendUtf8(text, lower);
        return;
    }
    for (const char32_t part : points) {
        if (part != lower && classOf(part) == own) {
            appendFolded(text, part);
        }
    }
}

} // namespace Chancery::Store
