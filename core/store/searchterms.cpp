// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/text.h"
#include "store/excerpt.h"
#include "store/letters.h"
#include "store/searchquery.h"
#include "store/tokenizer.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Store {

namespace {

constexpr std::size_t MostTerms = 16;
constexpr std::size_t LongestQuery = 2000;
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

// "l’Assemblée", "d'un", "qu'elle": the article is no word of its own.
bool isElided(std::string_view text, const Token &token)
{
    const std::string_view after = text.substr(token.end);
    const bool hasApostrophe = after.starts_with("'") || after.starts_with("’") || after.starts_with("ʼ");
    return hasApostrophe
        && (token.text == "qu" || (token.text.size() == 1 && token.text[0] >= 'a' && token.text[0] <= 'z'));
}

SearchTerm termOf(const Token &token, std::string_view text)
{
    if (token.pair) {
        return {std::string(text.substr(token.begin, token.end - token.begin)), true, {std::string(token.text)}};
    }
    const std::string word(withoutArticle(token.text));
    return {word, false, {word}};
}

bool isMatch(const Token &token, const std::vector<SearchTerm> &terms)
{
    return std::any_of(terms.begin(), terms.end(), [&token](const SearchTerm &term) {
        return std::any_of(term.tokens.begin(), term.tokens.end(), [&](const std::string &wanted) {
            return term.isPrefix ? token.text.starts_with(wanted) : token.text == wanted;
        });
    });
}

// Ranges of a piece that were found, merged where they touch.
std::vector<Part> matches(std::string_view piece, const std::vector<SearchTerm> &terms)
{
    std::vector<Part> found;
    tokenize(piece, TokenPurpose::Document, [&](const Token &token) {
        if (isMatch(token, terms)) {
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

/// How many of \p terms are in \p piece.
std::size_t termsIn(std::string_view piece, const std::vector<SearchTerm> &terms)
{
    return static_cast<std::size_t>(std::count_if(
        terms.begin(), terms.end(), [piece](const SearchTerm &term) { return !matches(piece, {term}).empty(); }));
}

} // namespace

QString sentenceWith(const QString &given, const QString &query)
{
    const std::vector<SearchTerm> terms = searchTerms(query);
    const std::string all = given.toStdString();
    const std::string_view text = all;
    std::string_view best;
    std::size_t most = 0;
    for (std::size_t at = 0; at < text.size() && most < terms.size();) {
        const std::size_t end = sentenceEnd(text, at);
        const std::string_view piece = text.substr(at, end - at);
        if (const std::size_t count = termsIn(piece, terms); count > most) {
            most = count;
            best = piece;
        }
        at = end == at ? at + 1 : end;
    }
    return best.empty() ? QString() : marked(best, matches(best, terms));
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

std::vector<SearchTerm> searchTerms(const QString &typed)
{
    const std::string text = typed.toStdString().substr(0, LongestQuery);
    std::vector<SearchTerm> terms;
    std::size_t runEnd = 0;
    tokenize(text, TokenPurpose::Query, [&](const Token &token) {
        const bool goesOn = token.pair && !terms.empty() && token.begin < runEnd;
        if (goesOn) {
            // The run as it stands in the text; the index cuts it into its pairs, which must follow each other.
            SearchTerm &run = terms.back();
            run.phrase.append(text, runEnd, token.end - runEnd);
            run.tokens.emplace_back(token.text);
            run.isPrefix = false;
        } else if (terms.size() == MostTerms) {
            return false;
        } else if (!isElided(text, token)) {
            terms.push_back(termOf(token, text));
            // Two characters are one pair already; only a single one is the beginning of something.
            terms.back().isPrefix = token.pair && codePointAt(token.text, 0).length == token.text.size();
        }
        runEnd = token.pair ? token.end : 0;
        return true;
    });
    if (!terms.empty() && runEnd == 0) {
        terms.back().isPrefix = true;
    }
    return terms;
}

std::string matchExpression(const std::vector<SearchTerm> &terms)
{
    std::string expression;
    for (const SearchTerm &term : terms) {
        expression += expression.empty() ? "(" : " AND (";
        expression += '"' + term.phrase + '"';
        expression += term.isPrefix ? " *" : "";
        for (const std::string &alternative : term.alternatives) {
            expression += " OR \"" + alternative + '"';
        }
        expression += ')';
    }
    return expression;
}

QString snippet(const SearchText &text, const std::vector<SearchTerm> &terms)
{
    // The list shows the title anyway.
    const QString body = firstMatch(text.body, terms);
    return body.isEmpty() ? firstMatch(text.title, terms) : body;
}

} // namespace Chancery::Store
