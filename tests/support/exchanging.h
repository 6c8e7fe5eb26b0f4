// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/transport.h"

#include <QTest>

#include <condition_variable>
#include <mutex>

namespace Chancery::Test {

/// Collects what completions bring, from whatever thread.
class Answers
{
public:
    /// A completion that files its result here. The object must outlive the transport.
    [[nodiscard]] Transport::Transport::Completion completion()
    {
        return [this](Expected<Transport::Response> result) {
            const std::scoped_lock lock(m_mutex);
            m_results.push_back(std::move(result));
        };
    }
    [[nodiscard]] int count() const
    {
        const std::scoped_lock lock(m_mutex);
        return static_cast<int>(m_results.size());
    }
    /// How many ended with \p code.
    [[nodiscard]] int failed(ErrorCode code) const
    {
        const std::scoped_lock lock(m_mutex);
        return static_cast<int>(std::ranges::count_if(
            m_results, [code](const auto &result) { return !result && result.error().code == code; }));
    }
    [[nodiscard]] Expected<Transport::Response> first() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_results.front();
    }

private:
    mutable std::mutex m_mutex;
    std::vector<Expected<Transport::Response>> m_results;
};

} // namespace Chancery::Test

/// The expression failed with this ErrorCode, or the test ends with what came instead.
#define QVERIFY_FAILURE(result, expected)                                                                              \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY2(!checked, "succeeded");                                                                               \
        QVERIFY2(checked.error().code == (expected),                                                                   \
                 qPrintable(nameOf(checked.error().code) + QStringLiteral(": ") + checked.error().detail));            \
    } while (false)

/// The expression is a value, or the test ends with its error.
#define QVERIFY_ANSWER(result)                                                                                         \
    do {                                                                                                               \
        const auto &checked = (result);                                                                                \
        QVERIFY2(checked,                                                                                              \
                 checked ? ""                                                                                          \
                         : qPrintable(nameOf(checked.error().code) + QStringLiteral(": ") + checked.error().detail));  \
    } while (false)
