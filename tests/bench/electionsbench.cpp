// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the seat map of every body over thirty years and the replay of all recorded elections take, at 1, 10 and
// 100 times the recorded data. Prints; judges nothing.

#include "domain/catalogue.h"
#include "domain/elections/bodies.h"
#include "domain/elections/replay.h"
#include "domain/elections/seatmap.h"
#include "unit/memorylookup.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Chancery;
using namespace Chancery::Domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 9;

/// Median of several runs, in milliseconds of this process on the processor: what others do meanwhile does not count.
double timed(const std::function<void()> &work)
{
    std::vector<double> times;
    for (int run = 0; run < Runs; ++run) {
        const std::clock_t start = std::clock();
        work();
        times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(CHANCERY_SOURCE_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s is missing", qPrintable(name));
    }
    return file.readAll();
}

MemoryLookup recorded()
{
    MemoryLookup lookup;
    for (const char *name : {"10-states", "20-bodies", "34-candidatures", "38-mandates", "60-demo-elections"}) {
        for (const QByteArray &line : contentOf(u"resources/demo/%1.ndjson"_s.arg(QLatin1String(name))).split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            const Collection *collection = collectionNamed(object.value("collection"_L1).toString().toStdString());
            QJsonObject document = object.value("record"_L1).toObject();
            const QString id = document.take("id"_L1).toString();
            if (collection != nullptr) {
                lookup.add(Record(*collection, id, document));
            }
        }
    }
    return lookup;
}

void measureSeatMaps(const MemoryLookup &lookup)
{
    const QDate today(2026, 11, 23);
    for (const int times : {1, 10, 100}) {
        double longest = 0;
        QString slowest;
        for (const Record &record : lookup.records()) {
            if (record.collection().name != Bodies::Description.name) {
                continue;
            }
            SeatMap::Facts facts = SeatMap::factsOf(lookup, record);
            const std::vector<SeatMap::Seat> seats = facts.seats;
            const std::vector<SeatMap::Candidate> candidates = facts.candidates;
            for (SeatMap::Line &line : facts.lines) {
                line.seats *= times;
            }
            for (int i = 1; i < times; ++i) {
                facts.seats.insert(facts.seats.end(), seats.begin(), seats.end());
                facts.candidates.insert(facts.candidates.end(), candidates.begin(), candidates.end());
            }
            const double taken = timed([&] { (void)SeatMap::compute(facts, 2006, 2036, today); });
            if (taken > longest) {
                longest = taken;
                slowest = record.get(Bodies::Code);
            }
        }
        std::printf("seat map, 30 years, slowest body (%s), %3d times: %8.2f ms\n", qPrintable(slowest), times,
                    longest);
    }
    const auto council = std::find_if(lookup.records().begin(), lookup.records().end(), [](const Record &record) {
        return record.collection().name == Bodies::Description.name && record.get(Bodies::Code) == "HRC"_L1;
    });
    std::printf("seat map, 30 years, records read too (HRC):       %8.2f ms\n",
                timed([&] { (void)SeatMap::compute(SeatMap::factsOf(lookup, *council), 2006, 2036, today); }));
}

void measureReplay()
{
    const QJsonObject record = QJsonDocument::fromJson(contentOf(u"tests/data/replay/elections.json"_s)).object();
    const QJsonArray once = record.value("elections"_L1).toArray();
    for (const int times : {1, 10, 100}) {
        QJsonArray elections;
        for (int i = 0; i < times; ++i) {
            for (const QJsonValue &election : once) {
                elections.append(election);
            }
        }
        const QJsonObject all {{"elections"_L1, elections}};
        std::size_t rounds = 0;
        const double taken = timed([&] { rounds = Ballot::replay(all)->rounds.size(); });
        std::printf("replay, %5zu rounds, %3d times:                 %8.2f ms\n", rounds, times, taken);
    }
}

} // namespace

int main()
{
    measureSeatMaps(recorded());
    measureReplay();
    return 0;
}
