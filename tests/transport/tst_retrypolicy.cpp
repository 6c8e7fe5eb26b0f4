// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/retrypolicy.h"

#include <QTest>

#include <limits>
#include <rapidcheck.h>

using namespace Chancery;
using namespace Chancery::Transport;
using std::chrono::milliseconds;

class TestRetryPolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theWaitIsAlwaysWithinItsBounds();
    void theLongestWaitGrowsToTheCap();
    void theEndpointsWishIsObeyed();
    void randomnessSpreadsTheWait();
    void anAttemptThatNeverWasCountsAsTheFirst();
};

namespace {

constexpr std::uint32_t Most = std::numeric_limits<std::uint32_t>::max();
const RetryPolicy Policy;
const Error Offline {ErrorCode::Offline};

} // namespace

void TestRetryPolicy::theWaitIsAlwaysWithinItsBounds()
{
    QVERIFY(rc::check([](int attempt, std::uint32_t random) {
        const milliseconds wait = Policy.wait(attempt, Offline, random);
        RC_ASSERT(wait >= Policy.first);
        RC_ASSERT(wait <= Policy.cap);
    }));
    QVERIFY(rc::check([](std::uint16_t first, std::uint16_t cap, int attempt, std::uint32_t random) {
        const RetryPolicy policy {milliseconds(first), milliseconds(cap)};
        const milliseconds wait = policy.wait(attempt, Offline, random);
        RC_ASSERT(wait >= policy.first);
        RC_ASSERT(wait <= std::max(policy.first, policy.cap));
    }));
}

void TestRetryPolicy::theLongestWaitGrowsToTheCap()
{
    milliseconds before {0};
    for (int attempt = 1; attempt < 100; ++attempt) {
        const milliseconds longest = Policy.wait(attempt, Offline, Most);
        QVERIFY(longest >= before);
        before = longest;
    }
    QCOMPARE(before.count(), Policy.cap.count());
    QVERIFY(Policy.wait(2, Offline, Most) > Policy.wait(1, Offline, Most));
    QVERIFY(rc::check([](std::uint32_t random) {
        for (int attempt = 1; attempt < 30; ++attempt) {
            RC_ASSERT(Policy.wait(attempt + 1, Offline, random) >= Policy.wait(attempt, Offline, random));
        }
    }));
}

void TestRetryPolicy::theEndpointsWishIsObeyed()
{
    QVERIFY(rc::check([](int attempt, std::uint32_t random) {
        Error error {ErrorCode::Unavailable};
        error.retryAfter = *rc::gen::inRange(1, 1'000'000);
        const milliseconds asked = std::chrono::seconds(error.retryAfter);
        const milliseconds wait = Policy.wait(attempt, error, random);
        RC_ASSERT(wait >= asked);
        RC_ASSERT(wait <= asked + asked / 10);
    }));
}

void TestRetryPolicy::randomnessSpreadsTheWait()
{
    QCOMPARE(Policy.wait(5, Offline, 0).count(), 1'000);
    QCOMPARE(Policy.wait(5, Offline, Most).count(), 32'000);
    Error busy {ErrorCode::TooManyRequests};
    busy.retryAfter = 100;
    QVERIFY(Policy.wait(1, busy, Most) > Policy.wait(1, busy, 0));
}

void TestRetryPolicy::anAttemptThatNeverWasCountsAsTheFirst()
{
    QCOMPARE(Policy.wait(0, Offline, Most).count(), Policy.wait(1, Offline, Most).count());
    QCOMPARE(Policy.wait(std::numeric_limits<int>::min(), Offline, Most).count(),
             Policy.wait(1, Offline, Most).count());
}

QTEST_APPLESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
