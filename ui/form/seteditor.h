// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

#include <vector>

class QCheckBox;
class QPlainTextEdit;

namespace Chancery::Ui {

/// A Set: one check box a value when the values are a closed list, otherwise one entry a line.
class SetEditor : public FieldEditor
{
    Q_OBJECT
public:
    SetEditor(const Domain::Field &field, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    void addBoxes();
    void addLines();

    std::vector<QCheckBox *> m_boxes; ///< In the order of the choices.
    QStringList m_unknown; ///< Values of a newer description.
    QPlainTextEdit *m_lines = nullptr;
};

} // namespace Chancery::Ui
