// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/training/trainingdata.h"

class QComboBox;
class QPushButton;

namespace Chancery::Ui {

class EmptyState;
class LineList;
class Notice;

/// The participants of one session: who asks, who has a place, who waits; attendance as people come in, also in a room
/// without a network.
class TrainerDesk : public QWidget
{
    Q_OBJECT
public:
    TrainerDesk(const Services &services, QWidget *parent = nullptr);
    void show(const TrainingData &training);

private:
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] const SessionInfo *session() const;
    [[nodiscard]] std::vector<const BookingInfo *> chosen() const;
    /// Everybody of the session on whose booking \p action is possible.
    [[nodiscard]] std::vector<const BookingInfo *> ofSession(const char *action) const;
    [[nodiscard]] QString waitText(const BookingInfo &booking) const;
    void fill();
    void updateButtons();
    /// Takes \p action for everybody who is chosen and for whom it is possible.
    void act(const char *action, const QJsonObject &args = {});
    /// The same, asking for what the action needs first.
    void ask(const char *action);
    void ask(const char *action, const std::vector<const BookingInfo *> &bookings);
    void notify();
    void savePaper(bool isCertificate);
    void write();

    Services m_services;
    TrainingData m_data;
    QComboBox *m_session;
    LineList *m_list;
    EmptyState *m_empty; ///< In place of the list when nobody is on it.
    Notice *m_notice;
    std::vector<std::pair<QPushButton *, const char *>> m_buttons; ///< With the action each takes.
    QPushButton *m_sheet = nullptr;
    QPushButton *m_certificates = nullptr;
    QPushButton *m_notify = nullptr;
    QPushButton *m_message = nullptr;
};

} // namespace Chancery::Ui
