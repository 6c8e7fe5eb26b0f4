// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "ui/common/services.h"

#include <QDialog>
#include <QJsonObject>

class QPushButton;

namespace Chancery::Ui {

class FieldForm;
class Notice;

/// Proposes a correction: the facts of a candidature in a form, to be changed as the reader knows better, and why.
/// Only what differs is proposed.
class CorrectionDialog : public QDialog
{
    Q_OBJECT
public:
    CorrectionDialog(const Domain::Record &candidature, const Services &services, QWidget *parent = nullptr);
    void accept() override;
    [[nodiscard]] FieldForm &facts() { return *m_facts; }
    [[nodiscard]] FieldForm &reason() { return *m_reason; }

private:
    [[nodiscard]] QWidget *makeForms();
    [[nodiscard]] QJsonObject document() const;
    [[nodiscard]] bool check(const Domain::Record &correction);
    void show(const std::vector<FieldIssue> &issues);

    Domain::Record m_candidature;
    Services m_services;
    FieldForm *m_facts;
    FieldForm *m_reason;
    Notice *m_notice;
    QPushButton *m_confirm;
};

} // namespace Chancery::Ui
