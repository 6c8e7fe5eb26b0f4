// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/form/fieldeditor.h"

#include <QJsonArray>

class QLabel;
class QVBoxLayout;

namespace Chancery::Ui {

/// A List of files: dropped onto it or chosen, kept in the profile at once and uploaded by themselves. What cannot be
/// attached is said below, and nothing else is lost by it.
class AttachmentsEditor : public FieldEditor
{
    Q_OBJECT
public:
    AttachmentsEditor(const Domain::Field &field, const Services &services, QWidget *parent);
    /// Whether the entries of \p field are files: they have a checksum.
    [[nodiscard]] static bool suits(const Domain::Field &field);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    void addFiles(const QStringList &paths);
    [[nodiscard]] QString message() const;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void add(const QString &path);
    void list();
    void say(const QString &text);

    Services m_services;
    QJsonArray m_entries;
    QVBoxLayout *m_rows;
    QLabel *m_message;
};

} // namespace Chancery::Ui
