// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/spec/world.h"
#include "support/sourcepath.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Chancery;
using namespace Chancery::Spec;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t Runs = 60'000;
constexpr std::uint64_t MostRunsForMutant = 300'000;

std::uint64_t wished(const char *name, std::uint64_t otherwise)
{
    bool given = false;
    const std::uint64_t value = qEnvironmentVariable(name).toULongLong(&given);
    return given ? value : otherwise;
}

QString told(std::uint64_t seed, const Steps &steps, Rule broken)
{
    QString text = u"seed %1, %2 steps:"_s.arg(seed).arg(steps.size());
    const Outcome outcome = run(
        seed, steps, broken, [&text](const std::string &line) { text += u"\n    "_s + QString::fromStdString(line); });
    return text + u"\n    → "_s + QString::fromStdString(outcome.failure);
}

QByteArray bytes(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

} // namespace

class TestSpecification : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void seedsThatFailedOnceHold_data();
    void seedsThatFailedOnceHold();
    void whateverHappensTheInvariantsHold();
    void everyRuleIsNeeded_data();
    void everyRuleIsNeeded();
    void theTableNamesEveryRule();
};

/// What a long run found once, by its seed and the fewest steps; what it was stands beside it.
void TestSpecification::seedsThatFailedOnceHold_data()
{
    QTest::addColumn<std::uint64_t>("seed");
    QTest::addColumn<Steps>("steps");
    // A decision changed what another, sent operation waits for under the same id, which the endpoint had by then.
    QTest::newRow("8100312398") << std::uint64_t(8100312398)
                                << Steps {12, 19, 20, 25, 26, 35, 43, 48, 51, 55, 56, 58, 66, 68, 69, 71};
}

void TestSpecification::seedsThatFailedOnceHold()
{
    QFETCH(std::uint64_t, seed);
    QFETCH(Steps, steps);
    for (const Steps &each : {steps, stepsOf(seed)}) {
        const Outcome outcome = run(seed, each, Rule::None);
        QVERIFY2(outcome.failure.empty(), outcome.failure.c_str());
    }
}

void TestSpecification::whateverHappensTheInvariantsHold()
{
    const std::uint64_t first = wished("CHANCERY_SEED", 1);
    const std::uint64_t runs = wished("CHANCERY_RUNS", Runs);
    for (std::uint64_t seed = first; seed < first + runs; ++seed) {
        const Steps steps = stepsOf(seed);
        const Outcome outcome = run(seed, steps, Rule::None);
        if (!outcome.failure.empty()) {
            const Steps fewest =
                shrunk(steps, [seed](const Steps &fewer) { return !run(seed, fewer, Rule::None).failure.empty(); });
            QFAIL(qPrintable(told(seed, fewest, Rule::None)));
        }
        QVERIFY2(run(seed, steps, Rule::None).hash == outcome.hash, "two runs of one seed differ");
    }
    qInfo("%llu runs", static_cast<unsigned long long>(runs));
}

void TestSpecification::everyRuleIsNeeded_data()
{
    QTest::addColumn<int>("rule");
    for (int rule = 1; rule < static_cast<int>(Rule::Count); ++rule) {
        QTest::newRow(bytes(ruleTexts()[static_cast<std::size_t>(rule)].name).constData()) << rule;
    }
}

/// CHANCERY_DETECTIONS=n: finds each broken rule n times and prints a row of README.md's table.
void TestSpecification::everyRuleIsNeeded()
{
    QFETCH(int, rule);
    const auto broken = static_cast<Rule>(rule);
    const std::uint64_t wanted = wished("CHANCERY_DETECTIONS", 1);
    std::vector<std::uint64_t> distances;
    std::uint64_t last = 0;
    Outcome outcome;
    for (std::uint64_t seed = 1; seed <= MostRunsForMutant * wanted && distances.size() < wanted; ++seed) {
        const Outcome found = run(seed, stepsOf(seed), broken);
        if (!found.failure.empty()) {
            distances.push_back(seed - last);
            last = seed;
            outcome = distances.size() == 1 ? found : outcome;
        }
    }
    QVERIFY2(distances.size() == wanted, "not found: the rule is not tested, or not needed");
    std::sort(distances.begin(), distances.end());
    const RuleText &text = ruleTexts()[static_cast<std::size_t>(rule)];
    qInfo("| %s | %s | %llu | %s |", bytes(text.name).constData(), bytes(text.broken).constData(),
          static_cast<unsigned long long>(distances[distances.size() / 2]), outcome.failure.c_str());
}

void TestSpecification::theTableNamesEveryRule()
{
    QFile readme(Test::sourcePath(u"tests/simulation/README.md"_s));
    QVERIFY(readme.open(QFile::ReadOnly));
    const QByteArray text = readme.readAll();
    for (int rule = 1; rule < static_cast<int>(Rule::Count); ++rule) {
        const RuleText &each = ruleTexts()[static_cast<std::size_t>(rule)];
        QCOMPARE(static_cast<int>(each.rule), rule);
        QVERIFY2(text.contains("| " + bytes(each.name) + " | " + bytes(each.broken) + " |"), each.name.data());
    }
}

QTEST_APPLESS_MAIN(TestSpecification)
#include "tst_specification.moc"
