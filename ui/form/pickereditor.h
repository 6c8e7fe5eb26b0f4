// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/options.h"
#include "ui/form/fieldeditor.h"

#include <QTimer>

class QLineEdit;
class QListWidget;

namespace Chancery::Ui {

/// A State or a Reference: a line with a list of matches under it while typing. States are found by their name in
/// any of the six languages or by their code, records by full-text search.
class PickerEditor : public FieldEditor
{
    Q_OBJECT
public:
    PickerEditor(const Domain::Field &field, const Services &services, QWidget *parent);
    ~PickerEditor() override;
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void offer(const std::vector<Option> &options);
    void choose(int row);
    void settle(); ///< The focus leaves: what is typed becomes a value, or goes back to the last one.
    [[nodiscard]] bool handleKey(int key);
    [[nodiscard]] QString labelFor(const QString &value) const;

    Services m_services;
    QLineEdit *m_line;
    QListWidget *m_popup;
    std::vector<Option> m_states;
    std::vector<Option> m_offered;
    ReadThread::Job m_job;
    QTimer m_typing;
    QString m_value;
    QString m_typed; ///< What was typed and means nothing: given back as it is.
};

} // namespace Chancery::Ui
