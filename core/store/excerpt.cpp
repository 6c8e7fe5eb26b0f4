// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "excerpt.h"

#include "base/text.h"
#include "store/documents.h"
#include "store/letters.h"
#include "store/searchquery.h"
#include "store/tokenizer.h"

#include <QRegularExpression>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

constexpr std::size_t BytesBefore = 90;
constexpr std::size_t BytesInAll = 260;

constexpr std::string_view MarkBegin = "\uE000";
constexpr std::string_view MarkEnd = "\uE001";
constexpr std::string_view Ellipsis = "…";

struct Part
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

bool isMatch(const Token &token, const SearchTerm &term)
{
    return std::any_of(term.tokens.begin(), term.tokens.end(), [&](const std::string &wanted) {
        return term.isPrefix ? token.text.starts_with(wanted) : token.text == wanted;
    });
}

// Ranges of a piece that were found, merged where they touch.
std::vector<Part> matches(std::string_view piece, const std::vector<SearchTerm> &terms)
{
    std::vector<Part> found;
    tokenize(piece, TokenPurpose::Document, [&](const Token &token) {
        if (std::any_of(terms.begin(), terms.end(), [&](const SearchTerm &term) { return isMatch(token, term); })) {
            if (!found.empty() && token.begin <= found.back().end) {
                found.back().end = std::max(found.back().end, token.end);
            } else {
                found.push_back({token.begin, token.end});
            }
        }
        return true;
    });
    return found;
}

std::size_t characterStart(std::string_view text, std::size_t at)
{
    while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xc0U) == 0x80U) {
        --at;
    }
    return at;
}

// From a little before the first match, at a word's beginning where one is near.
Part windowAround(std::string_view piece, const Part &first)
{
    Part window;
    if (first.begin > BytesBefore) {
        window.begin = characterStart(piece, first.begin - BytesBefore);
        const std::size_t space = piece.find(' ', window.begin);
        if (space != std::string_view::npos && space < first.begin) {
            window.begin = space + 1;
        }
    }
    window.end = std::min(piece.size(), std::max(window.begin + BytesInAll, first.end));
    if (window.end < piece.size()) {
        window.end = std::max(characterStart(piece, window.end), first.end);
        const std::size_t space = piece.rfind(' ', window.end);
        if (space != std::string_view::npos && space > first.end) {
            window.end = space;
        }
    }
    return window;
}

// The marks are private characters; a text that has them itself must not look found.
void appendPlain(std::string &out, std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = codePointAt(text, at);
        if (point.value != 0xe000 && point.value != 0xe001) {
            out.append(text.substr(at, point.length));
        }
        at += point.length;
    }
}

QString marked(std::string_view piece, const std::vector<Part> &found)
{
    const Part window = windowAround(piece, found.front());
    std::string out;
    if (window.begin > 0) {
        out += Ellipsis;
    }
    std::size_t at = window.begin;
    for (const Part &part : found) {
        if (part.end > window.end) {
            break;
        }
        appendPlain(out, piece.substr(at, part.begin - at));
        out += MarkBegin;
        appendPlain(out, piece.substr(part.begin, part.end - part.begin));
        out += MarkEnd;
        at = part.end;
    }
    appendPlain(out, piece.substr(at, window.end - at));
    if (window.end < piece.size()) {
        out += Ellipsis;
    }
    return singleLine(QString::fromStdString(out));
}

QString firstMatch(std::string_view text, const std::vector<SearchTerm> &terms)
{
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view piece = text.substr(at, end - at);
        if (const std::vector<Part> found = matches(piece, terms); !found.empty()) {
            return marked(piece, found);
        }
        at = end + 1;
    }
    return {};
}

/// Where the sentence that begins at \p at ends: behind a full stop that something follows, or with the line.
std::size_t sentenceEnd(std::string_view text, std::size_t at)
{
    while (at < text.size() && text[at] != '\n') {
        const CodePoint point = codePointAt(text, at);
        at += point.length;
        const bool isFull = point.value == U'。' || point.value == U'！' || point.value == U'？' || point.value == U'؟';
        const bool isStop = point.value == U'.' || point.value == U'!' || point.value == U'?';
        if (isFull || (isStop && at < text.size() && text[at] == ' ')) {
            break;
        }
    }
    return at;
}

/// Which of \p terms are in \p piece, a bit for each. Stops where all have been found.
unsigned termsIn(std::string_view piece, const std::vector<SearchTerm> &terms)
{
    const unsigned all = (1U << terms.size()) - 1U;
    unsigned found = 0;
    tokenize(piece, TokenPurpose::Document, [&](const Token &token) {
        for (std::size_t i = 0; i < terms.size(); ++i) {
            found |= isMatch(token, terms[i]) ? 1U << i : 0U;
        }
        return found != all;
    });
    return found;
}

/// The best sentence so far.
struct Best
{
    std::string text;
    int terms = 0;
};

void lookIn(std::string_view line, const std::vector<SearchTerm> &terms, Best &best)
{
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t end = std::max(sentenceEnd(line, at), at + 1);
        const std::string_view sentence = line.substr(at, end - at);
        if (const int count = std::popcount(termsIn(sentence, terms)); count > best.terms) {
            best = {std::string(sentence), count};
        }
        at = end;
    }
}

} // namespace

QString sentenceWith(std::string_view markdown, const std::vector<SearchTerm> &terms)
{
    Best best;
    for (std::size_t at = 0; at < markdown.size() && best.terms < int(terms.size());) {
        const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
        const std::string_view line = markdown.substr(at, end - at);
        // Marks are taken out of the few lines that have something to show.
        if (std::popcount(termsIn(line, terms)) > best.terms) {
            lookIn(plainFromMarkdown(QString::fromUtf8(line.data(), qsizetype(line.size()))).toStdString(), terms,
                   best);
        }
        at = end + 1;
    }
    return best.terms == 0 ? QString() : marked(best.text, matches(best.text, terms));
}

QString plainFromMarkdown(const QString &markdown)
{
    static const QRegularExpression link(uR"(!?\[([^\]]*)\]\([^)]*\))"_s);
    static const QRegularExpression rule(uR"(^\s*(\|?\s*:?-{3,}:?\s*)+\|?\s*$)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression lead(uR"(^\s*([-+*>]|#{1,6}|\d+[.)])\s+)"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression marks(uR"([*`]+)"_s);
    QString text = markdown;
    text.replace(link, u"\\1"_s).remove(rule).remove(lead).remove(marks);
    return text.replace(u'|', u'\n');
}

QString snippet(const SearchText &text, const std::vector<SearchTerm> &terms)
{
    // The list shows the title anyway.
    const QString body = firstMatch(text.body, terms);
    return body.isEmpty() ? firstMatch(text.title, terms) : body;
}

} // namespace Chancery::Store
