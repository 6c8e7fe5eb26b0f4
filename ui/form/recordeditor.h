// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/validate.h"
#include "ui/common/services.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Chancery::Ui {

class FieldForm;
class Notice;

/// Writes a record, new or existing: a form from the description, checked while typing by the rules the endpoint
/// runs, saved through the session. Saving needs no network. Leaving with unsaved changes asks first.
class RecordEditor : public QWidget
{
    Q_OBJECT
public:
    /// \p id empty: a new record, which begins with what is \p given.
    RecordEditor(const Domain::Collection &collection, const QString &id, const Services &services,
                 QWidget *parent = nullptr, const QJsonObject &given = {});
    [[nodiscard]] bool isDirty() const;
    void focusFirst();
    void refresh(const Store::Changes &changes);
    [[nodiscard]] FieldForm &form() { return *m_form; }
    void save();
    void cancel();

Q_SIGNALS:
    /// \p saved: id of the record that was saved; empty when it was cancelled.
    void finished(const QString &saved);

private:
    using Findings = std::vector<Domain::Finding>;
    [[nodiscard]] QJsonObject startingDocument(const QJsonObject &given) const;
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeFooter();
    void showRefusal();
    void validate(bool beforeSaving);
    void showFindings(const Findings &findings, bool all);
    void store();
    void saved(const Expected<QString> &outcome);
    void showIssues(const Error &error);

    const Domain::Collection *m_collection;
    QString m_id;
    Services m_services;
    QJsonObject m_before;
    QVBoxLayout *m_layout;
    FieldForm *m_form = nullptr;
    Notice *m_notice;
    QPushButton *m_save = nullptr;
    QTimer m_typing;
    ReadThread::Job m_validation;
    bool m_triedToSave = false;
    bool m_isSaving = false;
};

} // namespace Chancery::Ui
