// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/whole/wholeworld.h"

#include <QLoggingCategory>
#include <QTest>

#include <array>
#include <utility>

using namespace Chancery;
using namespace Chancery::Simulation;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t Runs = 60;
constexpr std::uint64_t ClockRuns = 12;

std::uint64_t wished(const char *name, std::uint64_t otherwise)
{
    bool given = false;
    const std::uint64_t value = qEnvironmentVariable(name).toULongLong(&given);
    return given ? value : otherwise;
}

} // namespace

class TestWholeEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seedsThatFailedOnceHold();
    void whateverHappensAllAgreeInTheEnd();
    void noDecisionDependsOnAWallClock();
};

/// A disk failed at the sync of an edit, and the edit was there again after a crash
/// (tst_faults::anEditThatFailedDoesNotComeBackAfterACrash).
void TestWholeEngine::seedsThatFailedOnceHold()
{
    QLoggingCategory::setFilterRules(u"chancery.*=false"_s);
    const std::array<std::pair<std::uint64_t, Spec::Steps>, 2> failed {{
        {8000033400, {0, 1, 2, 3}},
        {8000056902, {6, 7, 9, 10, 12, 13, 14}},
    }};
    const WholeOrigin origin;
    for (const auto &[seed, fewest] : failed) {
        for (const Spec::Steps &steps : {fewest, wholeStepsOf(seed)}) {
            const WholeOutcome outcome = runWhole(origin, seed, steps);
            QVERIFY2(outcome.failure.isEmpty(), qPrintable(outcome.failure));
        }
    }
}

void TestWholeEngine::whateverHappensAllAgreeInTheEnd()
{
    if (!qEnvironmentVariableIsSet("CHANCERY_TRACE")) {
        QLoggingCategory::setFilterRules(u"chancery.*=false"_s);
    }
    const WholeOrigin origin;
    const std::uint64_t first = wished("CHANCERY_SEED", 1);
    const std::uint64_t runs = wished("CHANCERY_RUNS", Runs);
    for (std::uint64_t seed = first; seed < first + runs; ++seed) {
        const Spec::Steps steps = wholeStepsOf(seed);
        const WholeOutcome outcome = runWhole(origin, seed, steps);
        if (!outcome.failure.isEmpty()) {
            const Spec::Steps fewest = Spec::shrunk(
                steps, [&](const Spec::Steps &fewer) { return !runWhole(origin, seed, fewer).failure.isEmpty(); });
            QString numbers;
            for (const int step : fewest) {
                numbers += u" %1"_s.arg(step);
            }
            QFAIL(qPrintable(u"seed %1, steps%2: %3"_s.arg(seed).arg(numbers, runWhole(origin, seed, fewest).failure)));
        }
        QVERIFY2(runWhole(origin, seed, steps).hash == outcome.hash,
                 qPrintable(u"seed %1: two runs differ"_s.arg(seed)));
    }
    qInfo("%llu runs", static_cast<unsigned long long>(runs));
}

/// I13.
void TestWholeEngine::noDecisionDependsOnAWallClock()
{
    QLoggingCategory::setFilterRules(u"chancery.*=false"_s);
    const WholeOrigin origin;
    for (std::uint64_t seed = 1; seed <= ClockRuns; ++seed) {
        const Spec::Steps steps = wholeStepsOf(seed);
        const WholeOutcome outcome = runWhole(origin, seed, steps, {.years = 0, .soundDisk = true});
        for (const int years : {-10, 10}) {
            QVERIFY2(runWhole(origin, seed, steps, {years, true}).hash == outcome.hash,
                     qPrintable(u"seed %1: %2 years made a difference"_s.arg(seed).arg(years)));
        }
    }
}

QTEST_GUILESS_MAIN(TestWholeEngine)
#include "tst_wholeengine.moc"
