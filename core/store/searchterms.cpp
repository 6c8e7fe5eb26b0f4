// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/letters.h"
#include "store/searchquery.h"
#include "store/tokenizer.h"

namespace Chancery::Store {

namespace {

constexpr std::size_t MostTerms = 16;
constexpr std::size_t LongestQuery = 2000;

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

} // namespace

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
        if (term.words.empty()) {
            expression += '"' + term.phrase + '"' + (term.isPrefix ? " *" : "");
        }
        for (const auto *words : {&term.words, &term.alternatives}) {
            for (const std::string &word : *words) {
                expression += (expression.ends_with('(') ? "\"" : " OR \"") + word + '"';
            }
        }
        expression += ')';
    }
    return expression;
}

} // namespace Chancery::Store
