// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tokenizer.h"

#include "store/letters.h"

#include <array>

namespace Chancery::Store {

namespace {

// Longer ones are cut: nobody types them, and a text without a space must not fill the index with one token.
constexpr std::size_t LongestToken = 160;
constexpr std::size_t ArabicLetter = 2; // bytes
constexpr std::size_t LeastWithoutArticle = 3 * ArabicLetter;

// و ب ك ف before the article, the article, and ل + ل; longest first.
constexpr std::array<std::string_view, 6> JoinedArticles {"وال", "بال", "كال", "فال", "لل", "ال"};

constexpr char32_t CombiningBreve = 0x0306;
constexpr std::string_view PlainI = "и";
constexpr std::string_view ShortI = "й";

class Cutter
{
public:
    Cutter(std::string_view text, TokenPurpose purpose, const std::function<bool(const Token &)> &sink)
        : m_text(text)
        , m_sink(sink)
        , m_purpose(purpose)
    {
    }

    void run()
    {
        std::size_t at = 0;
        while (at < m_text.size() && m_going) {
            const CodePoint point = codePointAt(m_text, at);
            switch (classOf(point.value)) {
            case LetterClass::Word:
                at = word(at);
                break;
            case LetterClass::Unspaced:
                at = unspaced(at);
                break;
            case LetterClass::Separator:
            case LetterClass::Mark:
                at += point.length;
                break;
            }
        }
    }

private:
    std::size_t word(std::size_t begin)
    {
        m_folded.clear();
        std::size_t at = begin;
        std::size_t end = begin;
        while (at < m_text.size()) {
            const CodePoint point = codePointAt(m_text, at);
            const LetterClass letter = classOf(point.value);
            if (letter == LetterClass::Separator || letter == LetterClass::Unspaced) {
                break;
            }
            at += point.length;
            end = at;
            if (letter == LetterClass::Word && m_folded.size() < LongestToken) {
                appendFolded(m_folded, point.value);
            } else if (point.value == CombiningBreve && m_folded.ends_with(PlainI)) {
                m_folded.resize(m_folded.size() - PlainI.size());
                m_folded += ShortI;
            }
        }
        emitWord(begin, end);
        return at;
    }

    void emitWord(std::size_t begin, std::size_t end)
    {
        if (m_folded.empty()) {
            return;
        }
        emit({m_folded, begin, end});
        if (m_purpose == TokenPurpose::Document) {
            const std::string_view bare = withoutArticle(m_folded);
            if (bare.size() != m_folded.size()) {
                emit({bare, begin, end, true});
            }
        }
    }

    // A B C D → AB BC CD, and D in documents; A alone is A.
    std::size_t unspaced(std::size_t begin)
    {
        std::string previous;
        std::size_t previousBegin = begin;
        std::size_t at = begin;
        std::size_t end = begin;
        bool single = true;
        while (at < m_text.size()) {
            const CodePoint point = codePointAt(m_text, at);
            const LetterClass letter = classOf(point.value);
            if (letter != LetterClass::Unspaced && letter != LetterClass::Mark) {
                break;
            }
            const std::size_t start = at;
            at += point.length;
            m_folded.clear();
            if (letter == LetterClass::Unspaced) {
                appendFolded(m_folded, point.value);
            }
            if (m_folded.empty()) {
                continue;
            }
            if (!previous.empty()) {
                single = false;
                const std::string pair = previous + m_folded;
                emit({pair, previousBegin, at, false, true});
            }
            previous = m_folded;
            previousBegin = start;
            end = at;
        }
        if (!previous.empty() && (single || m_purpose == TokenPurpose::Document)) {
            emit({previous, previousBegin, end, false, true});
        }
        return at;
    }

    void emit(const Token &token) { m_going = m_going && m_sink(token); }

    std::string_view m_text;
    const std::function<bool(const Token &)> &m_sink;
    TokenPurpose m_purpose;
    std::string m_folded;
    bool m_going = true;
};

} // namespace

void tokenize(std::string_view utf8, TokenPurpose purpose, const std::function<bool(const Token &)> &sink)
{
    Cutter(utf8, purpose, sink).run();
}

std::string_view withoutArticle(std::string_view folded)
{
    for (const std::string_view article : JoinedArticles) {
        if (folded.starts_with(article) && folded.size() >= article.size() + LeastWithoutArticle) {
            return folded.substr(article.size());
        }
    }
    return folded;
}

std::string foldedText(std::string_view utf8)
{
    std::string folded;
    folded.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint point = codePointAt(utf8, at);
        switch (classOf(point.value)) {
        case LetterClass::Word:
        case LetterClass::Unspaced:
            appendFolded(folded, point.value);
            break;
        case LetterClass::Separator:
            appendUtf8(folded, point.value);
            break;
        case LetterClass::Mark:
            break;
        }
        at += point.length;
    }
    return folded;
}

} // namespace Chancery::Store
