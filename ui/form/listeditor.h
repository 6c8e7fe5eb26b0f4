// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/form/fieldeditor.h"

#include <vector>

class QVBoxLayout;

namespace Chancery::Ui {

class FieldForm;

/// A List: its entries one under the other, each a small form of the members, to add to, remove from and move up.
class ListEditor : public FieldEditor
{
    Q_OBJECT
public:
    ListEditor(const Domain::Field &field, const Services &services, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void setRecord(const QJsonObject &record) override;
    bool showInside(const QString &pointer, const QString &message) override;
    void setInvalid(bool invalid) override;

private:
    struct Entry
    {
        QWidget *frame;
        FieldForm *form;
    };
    void add(const QJsonObject &document);
    void remove(const QWidget *frame);
    void moveUp(const QWidget *frame);
    void renumber();

    Services m_services;
    QJsonObject m_record;
    std::vector<Entry> m_entries;
    QVBoxLayout *m_layout;
};

} // namespace Chancery::Ui
