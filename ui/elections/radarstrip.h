// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/elections/radarnews.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace Chancery::Ui {

/// What changed since the user last looked: one line that opens, what touches the own State first. What was seen is
/// remembered in a file of the profile that holds only public data.
class RadarStrip : public QFrame
{
    Q_OBJECT
public:
    explicit RadarStrip(const Services &services, QWidget *parent = nullptr);
    void refresh(const Store::Changes &changes);
    [[nodiscard]] bool isAtRest() const { return m_job.isNull(); }
    [[nodiscard]] const std::vector<Domain::Radar::News> &news() const { return m_news; }

private:
    void ask();
    void show(const RadarNews &read);
    void toggle();
    void markSeen();
    [[nodiscard]] QString file() const;

    Services m_services;
    QLabel *m_text;
    QPushButton *m_open;
    QPushButton *m_seen;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    std::vector<Domain::Radar::News> m_news;
    Domain::Radar::Snapshot m_now;
    ReadThread::Job m_job;
};

} // namespace Chancery::Ui
