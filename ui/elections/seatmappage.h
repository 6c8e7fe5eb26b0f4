// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/seatmap.h"
#include "ui/common/page.h"
#include "ui/common/services.h"
#include "ui/paper/paper.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QTableView;
class QVBoxLayout;

namespace Chancery::Ui {

class EmptyState;
class Notice;
class SeatMapModel;

/// The seats of a body over the years, and where a State could stand.
class SeatMapPage : public Page
{
    Q_OBJECT
public:
    explicit SeatMapPage(const Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// \p id: a body.
    void open(const QString &id) override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isAtRest() const override { return m_bodies.isNull() && m_job.isNull(); }
    [[nodiscard]] SeatMapModel &model() const { return *m_model; }

private:
    struct Loaded
    {
        Domain::SeatMap::Facts facts;
        Domain::SeatMap::Map map;
        std::vector<Domain::SeatMap::Chance> chances;
    };
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeChances();
    void askBodies();
    void ask();
    void take(const Loaded &loaded);
    void showChances(const std::vector<Domain::SeatMap::Chance> &chances);
    void addChance(const Domain::SeatMap::Chance &chance);
    [[nodiscard]] Paper paper() const;
    /// \p role: as text in one line, or as lines.
    [[nodiscard]] Exchange::Table table(int role) const;

    Services m_services;
    SeatMapModel *m_model;
    QComboBox *m_body = nullptr;
    QComboBox *m_state = nullptr;
    QSpinBox *m_from = nullptr;
    QSpinBox *m_to = nullptr;
    Notice *m_notice = nullptr;
    QTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QLabel *m_chancesTitle = nullptr;
    QVBoxLayout *m_chances = nullptr;
    ReadThread::Job m_bodies;
    ReadThread::Job m_job;
    QString m_wanted; ///< Body to choose as soon as the list is here.
};

} // namespace Chancery::Ui
