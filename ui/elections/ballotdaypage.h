// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/dossier.h"
#include "ui/common/page.h"
#include "ui/common/services.h"
#include "ui/elections/ballotnotes.h"

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Chancery::Ui {

class EmptyState;
class Notice;
class RoundForm;
class RoundPicture;

/// The day of the vote, in the hall, perhaps without a network: one contest, the round that is being read out, who is
/// elected and what comes next. Officers of the Secretariat record rounds, which are sent when there is a connection;
/// others keep their own count on this machine.
class BallotDayPage : public Page
{
    Q_OBJECT
public:
    explicit BallotDayPage(const Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// \p id: a contest.
    void open(const QString &id) override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isAtRest() const override { return m_job.isNull(); }
    [[nodiscard]] bool hasUnsavedChanges() const override;
    [[nodiscard]] RoundForm &form() { return *m_form; }
    [[nodiscard]] bool mayRecord() const;
    void save();

private:
    struct Loaded
    {
        std::optional<Domain::Dossier::Contest> contest;
        QString election;
        QString body;
    };
    [[nodiscard]] QWidget *makeEntry();
    [[nodiscard]] QWidget *makeVerdict();
    void ask();
    void take(const Loaded &loaded);
    void startRound();
    void showVerdict();
    /// Both organs' state with the figures typed so far; none where one organ elects.
    [[nodiscard]] std::optional<Domain::DualBallot::Verdict> dualWith(const Domain::Record &draft) const;
    void showRounds();
    void addRound(const Domain::ContestCourse::JudgedRound &round, bool isNote);
    void correct(const Domain::Record &record);
    void confirmSaved(const Expected<void> &outcome);
    /// Recorded rounds and own notes of the organ that is entered, by number; a recorded round goes before a note.
    [[nodiscard]] std::vector<Domain::Record> rounds() const;
    [[nodiscard]] std::vector<Domain::Record> roundsBefore(int number) const;

    Services m_services;
    BallotNotes m_notes;
    QString m_id;
    std::optional<Domain::Dossier::Contest> m_contest;
    ReadThread::Job m_job;
    QLabel *m_title;
    QLabel *m_subtitle;
    QComboBox *m_organ = nullptr;
    Notice *m_notice;
    QPushButton *m_card = nullptr;
    QWidget *m_halves = nullptr;
    EmptyState *m_empty = nullptr; ///< In place of all of it, without a contest.
    RoundForm *m_form = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_again = nullptr;
    QLabel *m_headline = nullptr;
    QVBoxLayout *m_why = nullptr;
    RoundPicture *m_picture = nullptr;
    QVBoxLayout *m_list = nullptr;
};

} // namespace Chancery::Ui
