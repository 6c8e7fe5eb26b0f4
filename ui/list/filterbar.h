// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/query.h"
#include "ui/common/services.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace Chancery::Ui {

/// A row of rounded choices above a list, one for each field of the collection that can be filtered by a few values:
/// choices, States, and references to reference data. GUI thread.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    FilterBar(const Domain::Collection &collection, const Services &services, QWidget *parent = nullptr);
    [[nodiscard]] std::vector<Domain::Filter> filters() const;
    void reset();
    /// The chosen values by key of the field, for a saved search; and back.
    [[nodiscard]] QMap<QString, QString> values() const;
    void setValues(const QMap<QString, QString> &values);
    [[nodiscard]] bool hasFields() const { return !m_boxes.empty(); }

Q_SIGNALS:
    void changed();

private:
    struct Box
    {
        const Domain::Field *field;
        QComboBox *combo;
    };
    void add(const Domain::Field &field);
    void addTimes(const Domain::Field &field);
    void append(QComboBox *combo, const Domain::Field &field);
    void fill(QComboBox *combo, const Domain::Field &field);
    void update(QComboBox *combo);

    Services m_services;
    std::vector<Box> m_boxes;
    QMap<QString, QString> m_wanted; ///< Of a saved search, for boxes that are not filled yet.
    QPushButton *m_reset;
};

} // namespace Chancery::Ui
