// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radar.h"

#include "domain/elections/candidatures.h"
#include "domain/elections/endorsements.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain::Radar {

namespace {

QJsonObject toJson(const QMap<QString, Mark> &marks)
{
    QJsonObject object;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        object.insert(mark.key(), QJsonArray {mark->status, mark->day, mark->endorsements});
    }
    return object;
}

QMap<QString, Mark> marksOf(const QJsonObject &object)
{
    QMap<QString, Mark> marks;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QJsonArray parts = member->toArray();
        marks.insert(member.key(), {parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toInt()});
    }
    return marks;
}

/// Contests and elections in which the own State stands, and the candidatures themselves.
struct Own
{
    QSet<QString> candidatures;
    QSet<QString> contests;
    QSet<QString> elections;
};

Own ownOf(const World &world, const QString &mission)
{
    Own own;
    for (const Record &record : world.candidatures) {
        if (!mission.isEmpty() && record.get(Candidatures::StateCode) == mission && Candidatures::isActive(record)) {
            own.candidatures.insert(record.id());
            own.contests.insert(record.get(Candidatures::Contest));
            own.elections.insert(record.get(Candidatures::Election));
        }
    }
    own.contests.remove(QString());
    own.elections.remove(QString());
    return own;
}

Kind kindOf(const QString &status)
{
    if (status == "withdrawn"_L1) {
        return Kind::Withdrawn;
    }
    if (status == "postponed"_L1) {
        return Kind::Postponed;
    }
    return status == "elected"_L1 ? Kind::Elected : Kind::CandidatureStatus;
}

void compareElection(const Record &record, const Snapshot &before, const Mark &now, bool mine, std::vector<News> &news)
{
    const auto old = before.elections.constFind(record.id());
    if (old == before.elections.constEnd()) {
        news.push_back({Kind::NewElection, record.id(), {}, now.day, mine});
        return;
    }
    if (old->day != now.day) {
        news.push_back({Kind::DateMoved, record.id(), old->day, now.day, mine});
    }
    if (old->status != now.status) {
        news.push_back({Kind::ElectionStatus, record.id(), old->status, now.status, mine});
    }
}

void compareCandidature(const Record &record, const Snapshot &before, const Mark &now, bool mine,
                        std::vector<News> &news)
{
    const auto old = before.candidatures.constFind(record.id());
    if (old == before.candidatures.constEnd()) {
        news.push_back({Kind::NewCandidature, record.id(), {}, now.status, mine});
        return;
    }
    if (old->status != now.status) {
        news.push_back({kindOf(now.status), record.id(), old->status, now.status, mine});
    }
    if (now.endorsements > old->endorsements) {
        news.push_back({Kind::Endorsed, record.id(), {}, {}, mine});
    }
}

} // namespace

QLatin1String nameOf(Kind kind) noexcept
{
    switch (kind) {
    case Kind::NewElection:
        return "new_election"_L1;
    case Kind::DateMoved:
        return "date_moved"_L1;
    case Kind::ElectionStatus:
        return "election_status"_L1;
    case Kind::NewCandidature:
        return "new_candidature"_L1;
    case Kind::Withdrawn:
        return "withdrawn"_L1;
    case Kind::Postponed:
        return "postponed"_L1;
    case Kind::Endorsed:
        return "endorsed"_L1;
    case Kind::Elected:
        return "elected"_L1;
    case Kind::CandidatureStatus:
        return "candidature_status"_L1;
    case Kind::Gone:
        return "gone"_L1;
    }
    return {};
}

QJsonObject Snapshot::toJson() const
{
    return {{"elections"_L1, Radar::toJson(elections)}, {"candidatures"_L1, Radar::toJson(candidatures)}};
}

Snapshot Snapshot::fromJson(const QJsonObject &object)
{
    return {marksOf(object.value("elections"_L1).toObject()), marksOf(object.value("candidatures"_L1).toObject())};
}

Snapshot snapshotOf(const World &world)
{
    Snapshot snapshot;
    for (const Record &record : world.elections) {
        snapshot.elections.insert(record.id(),
                                  {record.get(Elections::Status), record.get(Elections::Day).toString(Qt::ISODate), 0});
    }
    for (const Record &record : world.candidatures) {
        if (record.get(Candidatures::Status) != "draft"_L1) {
            snapshot.candidatures.insert(
                record.id(),
                {record.get(Candidatures::Status), record.get(Candidatures::PeriodFrom).toString(Qt::ISODate), 0});
        }
    }
    for (const Record &record : world.endorsements) {
        const auto mark = snapshot.candidatures.find(record.get(Endorsements::Candidature));
        if (mark != snapshot.candidatures.end() && Endorsements::isPositive(record)) {
            ++mark->endorsements;
        }
    }
    return snapshot;
}

std::vector<News> compare(const Snapshot &before, const World &world, const QString &mission)
{
    const Snapshot now = snapshotOf(world);
    const Own own = ownOf(world, mission);
    std::vector<News> news;
    for (const Record &record : world.elections) {
        compareElection(record, before, now.elections.value(record.id()), own.elections.contains(record.id()), news);
    }
    for (const Record &record : world.candidatures) {
        const auto mark = now.candidatures.constFind(record.id());
        if (mark != now.candidatures.constEnd()) {
            const bool mine = own.candidatures.contains(record.id())
                || own.contests.contains(record.get(Candidatures::Contest))
                || (!mission.isEmpty() && record.get(Candidatures::StateCode) == mission);
            compareCandidature(record, before, *mark, mine, news);
        }
    }
    for (auto old = before.candidatures.begin(); old != before.candidatures.end(); ++old) {
        if (!now.candidatures.contains(old.key())) {
            news.push_back({Kind::Gone, old.key(), old->status, {}, false});
        }
    }
    std::stable_sort(news.begin(), news.end(), [](const News &a, const News &b) {
        return a.touchesMine != b.touchesMine ? a.touchesMine : a.kind < b.kind;
    });
    return news;
}

namespace {

bool isAboutElection(Kind kind)
{
    return kind == Kind::NewElection || kind == Kind::DateMoved || kind == Kind::ElectionStatus;
}

/// Ids of what \p record points to in the collection \p name.
QStringList referencesOf(const Record &record, std::string_view name)
{
    QStringList ids;
    for (const Field &field : record.collection().fields) {
        const QString id = field.refersTo == name ? read<QString>(record.document(), field.key) : QString();
        if (!id.isEmpty()) {
            ids << id;
        }
    }
    return ids;
}

bool touches(const News &news, const Record &record, const Lookup &lookup)
{
    const QStringList contests = referencesOf(record, Contests::Description.name);
    if (isAboutElection(news.kind)) {
        return std::any_of(contests.begin(), contests.end(), [&](const QString &id) {
            const std::optional<Record> contest = lookup.find(Contests::Description, id);
            return contest && contest->get(Contests::Election) == news.id;
        });
    }
    const std::optional<Record> candidature = lookup.find(Candidatures::Description, news.id);
    return referencesOf(record, Candidatures::Description.name).contains(news.id)
        || (candidature && contests.contains(candidature->get(Candidatures::Contest)));
}

} // namespace

std::vector<Touched> touchedBy(const std::vector<News> &news, const std::vector<Record> &records, const Lookup &lookup)
{
    std::vector<Touched> touched;
    for (const News &each : news) {
        for (const Record &record : records) {
            if (touches(each, record, lookup)) {
                touched.push_back({record, each});
            }
        }
    }
    return touched;
}

} // namespace Chancery::Domain::Radar
