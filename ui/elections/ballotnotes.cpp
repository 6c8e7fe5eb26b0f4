// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ballotnotes.h"

#include "ui/common/files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

bool isSameRound(const QJsonObject &a, const QJsonObject &b)
{
    return a.value("number"_L1) == b.value("number"_L1) && a.value("organ"_L1) == b.value("organ"_L1);
}

} // namespace

BallotNotes::BallotNotes(QString file)
    : m_file(std::move(file))
{
}

QJsonObject BallotNotes::read() const
{
    QFile file(m_file);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

Expected<void> BallotNotes::write(const QJsonObject &all) const
{
    return writeFile(m_file, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

std::vector<QJsonObject> BallotNotes::of(const QString &contest) const
{
    std::vector<QJsonObject> rounds;
    for (const QJsonValue &value : read().value(contest).toArray()) {
        rounds.push_back(value.toObject());
    }
    std::stable_sort(rounds.begin(), rounds.end(), [](const QJsonObject &a, const QJsonObject &b) {
        return a.value("number"_L1).toInt() < b.value("number"_L1).toInt();
    });
    return rounds;
}

Expected<void> BallotNotes::keep(const QString &contest, const QJsonObject &round)
{
    QJsonObject all = read();
    QJsonArray rounds;
    for (const QJsonValue &value : all.value(contest).toArray()) {
        if (!isSameRound(value.toObject(), round)) {
            rounds.append(value);
        }
    }
    rounds.append(round);
    all.insert(contest, rounds);
    return write(all);
}

Expected<void> BallotNotes::remove(const QString &contest, qint64 number)
{
    QJsonObject all = read();
    QJsonArray rounds;
    for (const QJsonValue &value : all.value(contest).toArray()) {
        if (value.toObject().value("number"_L1).toInteger() != number) {
            rounds.append(value);
        }
    }
    all.insert(contest, rounds);
    return write(all);
}

} // namespace Chancery::Ui
