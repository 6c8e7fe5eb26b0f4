// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"
#include "json.h"
#include "store/reader.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Cli {

namespace {

/// Runs \p work \p times times and prints what a user would wait: milliseconds, smallest, median and largest.
template <class Work>
Expected<int> measure(const QString &what, int times, Work work)
{
    std::vector<double> milliseconds;
    qint64 rows = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        const Expected<qint64> result = work();
        if (!result) {
            return tl::unexpected(result.error());
        }
        milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        rows = *result;
    }
    std::ranges::sort(milliseconds);
    print({{"what"_L1, what},
           {"rows"_L1, rows},
           {"times"_L1, times},
           {"min_ms"_L1, milliseconds.front()},
           {"median_ms"_L1, milliseconds[milliseconds.size() / 2]},
           {"max_ms"_L1, milliseconds.back()}});
    return Done;
}

/// First page of a list: the order of all rows and the fifty that fit on the screen.
Expected<qint64> firstPage(const Store::Reader &reader, const Domain::Collection &collection)
{
    const auto keys = reader.keys({.collection = &collection});
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    const auto rows = reader.fetch(collection, std::span(*keys).first(std::min<std::size_t>(50, keys->size())));
    return rows ? Expected<qint64>(static_cast<qint64>(keys->size())) : tl::unexpected(rows.error());
}

} // namespace

Expected<int> bench(const Arguments &arguments)
{
    const QString what = arguments.positional.front();
    const int times = arguments.has(u"repeat"_s) ? std::clamp(arguments.value(u"repeat"_s).toInt(), 1, 10'000) : 15;
    const auto reader =
        profileOf(arguments.profile).and_then([](const QString &profile) { return Store::Reader::open(profile); });
    if (!reader) {
        return tl::unexpected(reader.error());
    }
    if (what == "search"_L1) {
        const QString text = arguments.value(u"search"_s);
        return measure(u"search %1"_s.arg(text), times, [&]() -> Expected<qint64> {
            const auto hits = (*reader)->search(text, 100);
            return hits ? Expected<qint64>(static_cast<qint64>(hits->size())) : tl::unexpected(hits.error());
        });
    }
    const auto collection = collectionOf(what);
    if (!collection) {
        return tl::unexpected(collection.error());
    }
    return measure(u"list %1"_s.arg(what), times, [&]() { return firstPage(**reader, **collection); });
}

} // namespace Chancery::Cli
