// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/world.h"

#include <QTest>

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
        const QString command = u"CHANCERY_SEED=%1 CHANCERY_RUNS=1"_s.arg(seed);
        QVERIFY2(outcome.failure.isEmpty(), qPrintable(command + u": "_s + outcome.failure));
        events += outcome.events;
        const Outcome again = World(seed, Mutation::None).run();
        QVERIFY2(again.hash == outcome.hash, qPrintable(command + u": two runs of one seed differ"_s));
    }
    qInfo("%llu runs, %llu events", static_cast<unsigned long long>(runs), static_cast<unsigned long long>(events));
}

QTEST_APPLESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
