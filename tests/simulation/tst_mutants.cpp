// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A test of the test: every rule broken on purpose must be found by the runs that find nothing wrong otherwise.

#include "simulation/world.h"

#include <QTest>

using namespace Chancery::Simulation;

namespace {

constexpr std::uint64_t MostRuns = 3'000;

} // namespace

class TestMutants : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBrokenRuleIsFound_data();
    void everyBrokenRuleIsFound();
};

void TestMutants::everyBrokenRuleIsFound_data()
{
    QTest::addColumn<int>("mutation");
    for (int mutation = 1; mutation < static_cast<int>(Mutation::Count); ++mutation) {
        QTest::newRow(nameOf(static_cast<Mutation>(mutation))) << mutation;
    }
}

void TestMutants::everyBrokenRuleIsFound()
{
    QFETCH(int, mutation);
    for (std::uint64_t seed = 1; seed <= MostRuns; ++seed) {
        const Outcome outcome = World(seed, static_cast<Mutation>(mutation)).run();
        if (!outcome.failure.isEmpty()) {
            qInfo("found by seed %llu: %s", static_cast<unsigned long long>(seed), qPrintable(outcome.failure));
            return;
        }
    }
    QFAIL("not found");
}

QTEST_APPLESS_MAIN(TestMutants)
#include "tst_mutants.moc"
