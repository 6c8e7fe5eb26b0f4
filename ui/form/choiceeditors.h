// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

class QCheckBox;
class QComboBox;

namespace Chancery::Ui {

/// A Choice; empty as long as nobody chose.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const Domain::Field &field, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QComboBox *m_box;
};

/// A Boolean. Not said is a third state, kept until the user touches it.
class BooleanEditor : public FieldEditor
{
    Q_OBJECT
public:
    BooleanEditor(const Domain::Field &field, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QCheckBox *m_box;
    bool m_isSaid = false;
};

/// A Zone: an IANA name, found by typing any part of it.
class ZoneEditor : public FieldEditor
{
    Q_OBJECT
public:
    ZoneEditor(const Domain::Field &field, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QComboBox *m_box;
};

} // namespace Chancery::Ui
