// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/spec/world.h"
#include "simulation/world.h"

#include <QTest>

#include <numeric>

using namespace Chancery::Simulation;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t FirstSeed = 1;
constexpr std::uint64_t Runs = 8'000;

std::uint64_t wished(const char *name, std::uint64_t otherwise)
{
    bool given = false;
    const std::uint64_t value = qEnvironmentVariable(name).toULongLong(&given);
    return given ? value : otherwise;
}

Outcome outcomeOf(std::uint64_t seed, const Chancery::Spec::Steps &kept)
{
    World world(seed, Mutation::None);
    world.keepOnly(kept);
    return world.run();
}

/// The fewest disturbances that still fail, and the command that repeats the run.
QString told(std::uint64_t seed, const Outcome &outcome)
{
    Chancery::Spec::Steps all(static_cast<std::size_t>(outcome.disturbances));
    std::iota(all.begin(), all.end(), 0);
    const Chancery::Spec::Steps fewest = Chancery::Spec::shrunk(
        all, [seed](const Chancery::Spec::Steps &fewer) { return !outcomeOf(seed, fewer).failure.isEmpty(); });
    QStringList numbers;
    for (const int number : fewest) {
        numbers.append(QString::number(number));
    }
    return u"CHANCERY_SEED=%1 CHANCERY_RUNS=1: %2; of %3 disturbances %4 are enough: %5"_s.arg(seed)
        .arg(outcome.failure)
        .arg(all.size())
        .arg(numbers.join(u", "_s), outcomeOf(seed, fewest).failure);
}

} // namespace

class TestSimulation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverHappensAllAgreeInTheEnd();
};

void TestSimulation::whateverHappensAllAgreeInTheEnd()
{
    const std::uint64_t first = wished("CHANCERY_SEED", FirstSeed);
    const std::uint64_t runs = wished("CHANCERY_RUNS", Runs);
    std::uint64_t events = 0;
    for (std::uint64_t seed = first; seed < first + runs; ++seed) {
        const Outcome outcome = World(seed, Mutation::None).run();
        if (!outcome.failure.isEmpty()) {
            QFAIL(qPrintable(told(seed, outcome)));
        }
        events += outcome.events;
        const Outcome again = World(seed, Mutation::None).run();
        QVERIFY2(again.hash == outcome.hash, qPrintable(u"seed %1: two runs differ"_s.arg(seed)));
    }
    qInfo("%llu runs, %llu events", static_cast<unsigned long long>(runs), static_cast<unsigned long long>(events));
}

QTEST_APPLESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
