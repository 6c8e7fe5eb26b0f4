// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/dossier.h"
#include "ui/common/services.h"

#include <QFrame>

class QGridLayout;
class QVBoxLayout;

namespace Chancery::Ui {

/// One contest of an election: seats and how they are decided, who stands with what support and history, the rounds
/// with figures, picture and the verdict of the rules.
class ContestCard : public QFrame
{
    Q_OBJECT
public:
    ContestCard(const Domain::Dossier::Contest &contest, const Services &services, QWidget *parent = nullptr);

Q_SIGNALS:
    void ballotDayRequested(const QString &contest);
    void ballotCardRequested(const QString &contest);
    void noteRequested(const QString &contest);

private:
    void addHead(QVBoxLayout *layout);
    [[nodiscard]] bool mayStand() const;
    void draftCandidature();
    void addCandidates(QVBoxLayout *layout);
    void addCandidate(QGridLayout *grid, int row, const Domain::Dossier::Candidate &candidate);
    void addRounds(QVBoxLayout *layout);
    void addRound(QVBoxLayout *layout, const Domain::ContestCourse::JudgedRound &round, const QString &organ);

    Domain::Dossier::Contest m_contest;
    Services m_services;
};

/// "Ballot papers: 193 · Invalid ballots: 0 · …", what is known of it.
[[nodiscard]] QString figuresText(const Domain::Record &round, const Display &display);
/// "2004–2005, 2013–2014", each term isolated and unbroken.
[[nodiscard]] QString termsText(const std::vector<Domain::Record> &mandates);
/// "Endorsed: African States, African Union".
[[nodiscard]] QString endorsementText(const Domain::Record &endorsement, const Display &display);

} // namespace Chancery::Ui
