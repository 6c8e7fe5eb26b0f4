// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

#include <span>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPlainTextEdit;

namespace Chancery::Ui {

/// A Set: one check box a value when the values are a closed list, otherwise one entry a line. Languages have boxes for
/// the official ones and for those the record has, and a field that finds others by their names.
class SetEditor : public FieldEditor
{
    Q_OBJECT
public:
    SetEditor(const Domain::Field &field, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    void addBoxes(std::span<const Domain::Choice> choices);
    void addBox(const QString &value, const QString &label, bool isChecked);
    void addLanguages();
    void takeLanguage(int index);
    void addLines();

    QGridLayout *m_grid = nullptr;
    std::vector<QCheckBox *> m_boxes; ///< Named after their values.
    QComboBox *m_languages = nullptr; ///< Those that have no box yet; null for other sets.
    QStringList m_unknown; ///< Values of a newer description.
    QPlainTextEdit *m_lines = nullptr;
};

} // namespace Chancery::Ui
