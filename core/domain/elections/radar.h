// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/context.h"
#include "domain/record.h"

#include <QMap>

#include <vector>

/// What changed in elections since someone last looked: pure comparison of two states of what is public.
namespace Chancery::Domain::Radar {

/// What is remembered of one record: enough to tell what kind of change it was.
struct Mark
{
    QString status {};
    QString day {}; ///< Of an election: its date. Of a candidature: the first day of the term stood for.
    int endorsements = 0; ///< Positive ones.
    friend bool operator==(const Mark &, const Mark &) = default;
};

/// By id. Holds nothing that is not public.
struct Snapshot
{
    QMap<QString, Mark> elections {};
    QMap<QString, Mark> candidatures {};
    [[nodiscard]] bool isEmpty() const { return elections.isEmpty() && candidatures.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Snapshot fromJson(const QJsonObject &object);
};

struct World
{
    std::vector<Record> elections {};
    std::vector<Record> candidatures {};
    std::vector<Record> endorsements {};
};
[[nodiscard]] Snapshot snapshotOf(const World &world);

enum class Kind {
    NewElection,
    DateMoved,
    ElectionStatus,
    NewCandidature,
    Withdrawn,
    Postponed,
    Endorsed,
    Elected,
    CandidatureStatus,
    Gone, ///< The candidature is no longer there or no longer visible.
};
[[nodiscard]] QLatin1String nameOf(Kind kind) noexcept;

struct News
{
    Kind kind = Kind::NewElection;
    QString id {}; ///< Of the election or the candidature.
    QString before {}; ///< Status or day.
    QString after {};
    bool touchesMine = false; ///< Own candidature, or a rival of one.
};

/// \p mission: code of the own State; empty: nothing is one's own. What touches one's own comes first, the rest in
/// the order of Kind.
[[nodiscard]] std::vector<News> compare(const Snapshot &before, const World &now, const QString &mission);

/// One private record and the news that touches it: a promise to a candidate who withdrew, a deal about an election
/// that moved.
struct Touched
{
    Record record;
    News news;
};
/// What of \p records (pledges, deals, vote plans) is touched by \p news; in the order of the news. Nothing of it is
/// ever written down.
[[nodiscard]] std::vector<Touched> touchedBy(const std::vector<News> &news, const std::vector<Record> &records,
                                             const Lookup &lookup);

} // namespace Chancery::Domain::Radar
