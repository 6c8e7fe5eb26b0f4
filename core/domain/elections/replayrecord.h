// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/rounds.h"

#include <QJsonObject>

/// A record of elections as somebody wrote it down, read as far as it can be: what is missing or misshapen is remarked
/// and the rest is read all the same. Pure.
namespace Chancery::Domain::Ballot {

struct RecordedRound
{
    Round round;
    QString organ {}; ///< "ga", "sc", "ecosoc"; empty where the record does not say.
    std::vector<Remark> remarks {}; ///< Of the reading alone.
};

struct RecordedSlate
{
    QString label {};
    qint64 seats = 0; ///< Below one: it cannot be played.
    QStringList declared {}; ///< Those who stood; not the write-ins.
    QStringList elected {};
    QStringList withdrawn {};
    std::vector<RecordedRound> rounds {}; ///< In the order of their numbers, organ by organ.
    bool isDual = false; ///< Two organs elect, each by its own ballots: judges of the Court.
    std::vector<Remark> remarks {};
};

struct RecordedElection
{
    QString id {};
    std::optional<Majority> majority {}; ///< None: what a round records as required is taken.
    std::optional<qint64> electorate {};
    std::vector<RecordedSlate> slates {};
    std::vector<Remark> remarks {};
};

/// \p place counts from 1 and names an election without an id: "#3".
[[nodiscard]] RecordedElection recordedElection(const QJsonValue &value, qsizetype place);
/// Whether an entry of the list of expert elections has anything that can be played: most name the elected alone.
[[nodiscard]] bool hasBallots(const QJsonValue &value);

} // namespace Chancery::Domain::Ballot
