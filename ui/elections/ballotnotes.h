// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace Chancery::Ui {

/// Rounds that someone wrote down on this machine alone: a mission in the hall keeps its own count, which is sent
/// nowhere. One small file in the profile. GUI thread.
class BallotNotes
{
public:
    explicit BallotNotes(QString file);
    /// Documents of rounds of \p contest, by number.
    [[nodiscard]] std::vector<QJsonObject> of(const QString &contest) const;
    /// Replaces the round of the same number and organ.
    [[nodiscard]] Expected<void> keep(const QString &contest, const QJsonObject &round);
    [[nodiscard]] Expected<void> remove(const QString &contest, qint64 number);

private:
    [[nodiscard]] Expected<void> write(const QJsonObject &all) const;
    [[nodiscard]] QJsonObject read() const;

    QString m_file;
};

} // namespace Chancery::Ui
