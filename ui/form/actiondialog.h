// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "ui/common/services.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;

namespace Chancery::Ui {

class FieldForm;
class Notice;

/// Asks for what an action needs, or to confirm one that ends something; takes the action and closes when it is
/// queued. Errors are shown in it.
class ActionDialog : public QDialog
{
    Q_OBJECT
public:
    ActionDialog(const Domain::Record &record, const Domain::Action &action, const Services &services,
                 QWidget *parent = nullptr);
    /// Takes the action on \p others too, where its status allows: one answer for all who were chosen.
    void takeAlsoOn(std::vector<Domain::Record> others);
    void accept() override;
    [[nodiscard]] FieldForm &form() { return *m_form; }

private:
    [[nodiscard]] bool isComplete();
    /// Whether a rule would refuse this as far as this machine knows, and nobody has been told yet. The service may
    /// know better: asked again with the same words, it is asked.
    [[nodiscard]] bool isRefusedHere();

    Domain::Record m_record;
    std::vector<Domain::Record> m_others;
    const Domain::Action *m_action;
    Services m_services;
    FieldForm *m_form;
    QLabel *m_subject;
    Notice *m_notice;
    QPushButton *m_confirm;
    QJsonObject m_refusedArgs; ///< What the user was told of.
};

} // namespace Chancery::Ui
