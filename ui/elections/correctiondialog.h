// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "ui/common/services.h"

#include <QDialog>
#include <QJsonObject>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Chancery::Ui {

class FieldForm;
class Notice;

/// Proposes a correction: the facts of a candidature in a form, to be changed as the reader knows better, and why.
/// Only what differs is proposed. A correction that still waits is written anew the same way.
class CorrectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// \p correction: without an id a new one; without a candidature that is asked for first.
    CorrectionDialog(const Domain::Record &correction, const Services &services, QWidget *parent = nullptr);
    void accept() override;
    /// Null until a candidature is chosen.
    [[nodiscard]] FieldForm *facts() { return m_facts; }
    [[nodiscard]] FieldForm &reason() { return *m_reason; }

Q_SIGNALS:
    void saved(const QString &id);

private:
    [[nodiscard]] QWidget *makeForms();
    void makeButtons(QVBoxLayout *layout);
    void choose(const QString &candidature);
    void showWords();
    void showFacts();
    [[nodiscard]] Domain::Record written() const;
    [[nodiscard]] bool check(const Domain::Record &correction);
    void show(const std::vector<FieldIssue> &issues);
    void take(const Expected<QString> &outcome, const Domain::Record &correction);

    Domain::Record m_correction;
    std::optional<Domain::Record> m_candidature;
    Services m_services;
    QLabel *m_title;
    QLabel *m_name;
    QLabel *m_hint;
    Notice *m_notice;
    Notice *m_shortcut; ///< This person may change the candidature itself.
    FieldForm *m_target = nullptr; ///< Asks for the candidature where none is given.
    FieldForm *m_facts = nullptr;
    FieldForm *m_reason;
    QVBoxLayout *m_forms = nullptr;
    QPushButton *m_confirm;
};

} // namespace Chancery::Ui
