// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/training/trainingdata.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace Chancery::Ui {

/// The session that is chosen in the list: what it is, whom it is for, how many places are left, who of the own mission
/// has one, and what can be done.
class SessionDetails : public QFrame
{
    Q_OBJECT
public:
    SessionDetails(const Services &services, QWidget *parent = nullptr);
    /// Null: none is chosen. \p own: "person: status" for each booking of the own mission.
    void show(const SessionInfo *session, const QStringList &own);

Q_SIGNALS:
    void bookingWanted();
    void openWanted();
    void courseWanted();

private:
    [[nodiscard]] QWidget *makeButtons();
    void addFacts(const SessionInfo &session, const QStringList &own);

    Services m_services;
    QLabel *m_title;
    QLabel *m_hint;
    QWidget *m_facts;
    QFormLayout *m_form;
    QPushButton *m_book = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_course = nullptr;
};

} // namespace Chancery::Ui
