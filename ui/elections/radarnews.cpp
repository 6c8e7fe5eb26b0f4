// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radarnews.h"

#include "domain/elections/candidatures.h"
#include "domain/elections/endorsements.h"
#include "domain/query.h"
#include "ui/common/words.h"
#include "ui/elections/radarstrip.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;
using RadarKind = Radar::Kind;

namespace {

Expected<std::vector<Record>> allOf(const Store::Reader &reader, const Collection &collection)
{
    const auto keys = reader.keys({.collection = &collection});
    const auto rows = keys ? reader.fetch(collection, *keys) : tl::unexpected<Error>(keys.error());
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<Record> records;
    for (const Store::Row &row : *rows) {
        records.emplace_back(collection, row.id, row.document);
    }
    return records;
}

Radar::Snapshot seenIn(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? Radar::Snapshot::fromJson(QJsonDocument::fromJson(file.readAll()).object())
                                          : Radar::Snapshot {};
}

QString statusText(const Collection &collection, const QString &status)
{
    return choiceLabel(*collection.field("status"), status);
}

} // namespace

Expected<RadarNews> loadRadarNews(const Store::Reader &reader, const QString &name, const QString &mission)
{
    Radar::World world;
    const auto take = [&reader](std::vector<Record> &to, const Collection &collection) -> Expected<void> {
        return allOf(reader, collection).map([&to](std::vector<Record> found) { to = std::move(found); });
    };
    if (auto read = take(world.elections, Elections::Description); !read) {
        return tl::unexpected<Error>(read.error());
    }
    if (auto read = take(world.candidatures, Candidatures::Description); !read) {
        return tl::unexpected<Error>(read.error());
    }
    if (auto read = take(world.endorsements, Endorsements::Description); !read) {
        return tl::unexpected<Error>(read.error());
    }
    const Radar::Snapshot seen = seenIn(name);
    // Who never looked has seen nothing: everything would be news, so nothing is.
    return RadarNews {seen.isEmpty() ? std::vector<Radar::News> {} : Radar::compare(seen, world, mission),
                      Radar::snapshotOf(world)};
}

QString radarText(const Radar::News &news, const Display &display)
{
    const bool isElection = news.kind < RadarKind::NewCandidature;
    const Collection &collection = isElection ? Elections::Description : Candidatures::Description;
    const QString name = display.titleOf(collection, news.id);
    const auto day = [&display](const QString &text) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? display.date(date) : RadarStrip::tr("no date");
    };
    switch (news.kind) {
    case RadarKind::NewElection:
        return RadarStrip::tr("New election: %1").arg(name);
    case RadarKind::DateMoved:
        return RadarStrip::tr("Date moved from %2 to %3: %1").arg(name, day(news.before), day(news.after));
    case RadarKind::ElectionStatus:
    case RadarKind::CandidatureStatus:
        return RadarStrip::tr("Now “%2”: %1").arg(name, statusText(collection, news.after));
    case RadarKind::NewCandidature:
        return RadarStrip::tr("New candidature: %1").arg(name);
    case RadarKind::Withdrawn:
        return RadarStrip::tr("Withdrawn: %1").arg(name);
    case RadarKind::Postponed:
        return RadarStrip::tr("Postponed: %1").arg(name);
    case RadarKind::Endorsed:
        return RadarStrip::tr("Endorsed: %1").arg(name);
    case RadarKind::Elected:
        return RadarStrip::tr("Elected: %1").arg(name);
    case RadarKind::Gone:
        return RadarStrip::tr("No longer listed: %1").arg(name);
    }
    return name;
}

} // namespace Chancery::Ui
