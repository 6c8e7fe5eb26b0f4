// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/common/services.h"
#include "ui/training/trainingdata.h"

class QTabWidget;

namespace Chancery::Ui {

class CoachingSlots;
class MyTraining;
class SessionFinder;
class TrainerDesk;
class TrainingStatistics;

/// Training: what is offered and when, what one has booked, the trainer's desk and the yearly figures. Works on what is
/// stored here; every booking waits in the outbox until there is a connection.
class TrainingPage : public Page
{
    Q_OBJECT
public:
    explicit TrainingPage(const Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// "sessions", "coaching", "mine", "participants" or "statistics": one of its parts.
    void open(const QString &part) override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isAtRest() const override;
    bool focusSearch() override;

private:
    void load();

    Services m_services;
    QTabWidget *m_tabs;
    SessionFinder *m_finder;
    CoachingSlots *m_coaching;
    MyTraining *m_mine;
    TrainerDesk *m_desk = nullptr; ///< For trainers.
    TrainingStatistics *m_statistics;
    ReadThread::Job m_job;
    bool m_wasLoaded = false;
};

} // namespace Chancery::Ui
