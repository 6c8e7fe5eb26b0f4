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

/// Asks for a place in a session, for oneself or, by those who may, for members of the mission's staff: several of them
/// get places together or not at all. Says before what is likely to happen and what speaks against it; the endpoint
/// decides.
class BookDialog : public QDialog
{
    Q_OBJECT
public:
    BookDialog(const SessionInfo &session, const Services &services, QWidget *parent);

private:
    /// One document for each person, the first of them with what the form says beside the name.
    [[nodiscard]] QList<QJsonObject> documents() const;
    [[nodiscard]] QStringList findings(const QJsonObject &document, bool &isFine) const;
    void judge();
    void accept() override;
    [[nodiscard]] QString prospect(qsizetype people) const;

    SessionInfo m_session;
    Services m_services;
    QString m_group; ///< Of those who come together.
    QLineEdit *m_person;
    QLineEdit *m_email;
    QPlainTextEdit *m_others; ///< One a line: name, e-mail.
    QPlainTextEdit *m_reason;
    QPlainTextEdit *m_needs;
    QLabel *m_prospect;
    QLabel *m_findings;
    QPushButton *m_book;
};

} // namespace Chancery::Ui
