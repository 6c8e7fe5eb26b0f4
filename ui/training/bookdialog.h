// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/training/trainingdata.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Chancery::Ui {

/// Asks for a place in a session, for oneself or for a member of the mission's staff. Says before what is likely to
/// happen and what speaks against it; the endpoint decides.
class BookDialog : public QDialog
{
    Q_OBJECT
public:
    BookDialog(const SessionInfo &session, const Services &services, QWidget *parent);

private:
    [[nodiscard]] QJsonObject document() const;
    void judge();
    void book();
    [[nodiscard]] QString prospect() const;

    SessionInfo m_session;
    Services m_services;
    QLineEdit *m_person;
    QLineEdit *m_email;
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_needs;
    QLabel *m_prospect;
    QLabel *m_findings;
    QPushButton *m_book;
};

} // namespace Chancery::Ui
