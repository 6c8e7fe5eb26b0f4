// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recentanswers.h"

#include <algorithm>

namespace Chancery::Endpoint {

namespace {

// About 500 bytes each. A crowd that is larger is answered as if there were no memory.
constexpr qsizetype MostAnswers = 50'000;
constexpr qsizetype LongestQuestion = 2'000;

bool isOfOneAnswer(const std::pair<QByteArray, QByteArray> &header)
{
    return header.first == "Date" || header.first == "Request-Id";
}

} // namespace

RecentAnswers::RecentAnswers(Version version, const Clock &clock, RateLimit &budgets)
    : m_currentVersion(std::move(version))
    , m_clock(clock)
    , m_budgets(budgets)
{
}

bool RecentAnswers::isRepeatable(const HttpParser::Head &head)
{
    return head.method == "GET" && !head.contentLength
        && (head.target == "/v1/heads" || head.target.startsWith("/v1/changes?"));
}

// All that the answers to heads and changes depend on. A 304 and the few bytes of heads have no language and no coding.
QByteArray RecentAnswers::questionOf(const HttpParser::Head &head)
{
    QByteArray question = head.target;
    for (const auto &[name, value] : head.headers) {
        if (name == "authorization" || name == "if-none-match" || name == "chancery-schema") {
            question += '\n' + name + ' ' + value;
        }
    }
    return question;
}

std::optional<HttpResponse> RecentAnswers::find(const HttpParser::Head &head)
{
    const std::optional<qint64> version = versionFor(head);
    if (!version) {
        return std::nullopt;
    }
    const QByteArray question = questionOf(head);
    std::optional<HttpResponse> response;
    {
        const std::lock_guard guard(m_mutex);
        if (m_version != *version) {
            return std::nullopt;
        }
        const auto known = m_answers.constFind(question);
        if (known == m_answers.cend()) {
            return std::nullopt;
        }
        response = *known;
    }
    // Whoever asks too often is told so by the service.
    return m_budgets.take(response->account, m_clock.elapsed()) == 0 ? response : std::nullopt;
}

std::optional<qint64> RecentAnswers::versionFor(const HttpParser::Head &head) const
{
    return isRepeatable(head) ? m_currentVersion() : std::nullopt;
}

void RecentAnswers::remember(const HttpParser::Head &head, qint64 version, const HttpResponse &response)
{
    const bool isShort = response.status == 304 || (response.status == 200 && head.target == "/v1/heads");
    QByteArray question = questionOf(head);
    if (!isShort || question.size() > LongestQuestion) {
        return;
    }
    HttpResponse kept = response;
    std::erase_if(kept.headers, isOfOneAnswer);
    const std::lock_guard guard(m_mutex);
    if (m_version != version) {
        // An answer that was under way for longer than others may bring back an older number; it is never found then.
        m_answers.clear();
        m_version = version;
    }
    if (m_answers.size() < MostAnswers) {
        m_answers.insert(std::move(question), std::move(kept));
    }
}

} // namespace Chancery::Endpoint
