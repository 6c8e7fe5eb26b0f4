// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outbox.h"
#include "ui/common/services.h"

#include <QDialog>

class QPushButton;

namespace Chancery::Ui {

class FieldForm;
class Notice;

/// Mends a change that the endpoint refused, or makes a new record of one whose record is gone: the form of the record
/// with the endpoint's remarks beside the fields.
class OperationDialog : public QDialog
{
    Q_OBJECT
public:
    OperationDialog(const Domain::Collection &collection, const Domain::OutboxEntry &entry, const Services &services,
                    QWidget *parent = nullptr);
    void accept() override;
    [[nodiscard]] FieldForm &form() { return *m_form; }

private:
    [[nodiscard]] QJsonObject startingDocument() const;
    void showRemarks();

    const Domain::Collection *m_collection;
    Domain::OutboxEntry m_entry;
    Services m_services;
    FieldForm *m_form;
    Notice *m_notice;
    QPushButton *m_confirm = nullptr;
};

} // namespace Chancery::Ui
