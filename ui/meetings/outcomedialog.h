// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/meetings/programmeday.h"

#include <QDialog>

class QPlainTextEdit;
class QPushButton;
class QRadioButton;

namespace Chancery::Ui {

class Notice;

/// What came of a meeting, in one go: whether it took place, the outcome, what has to follow. The first is told to the
/// endpoint as far as the role allows, the rest goes into the mission's own briefing note. Deletes itself.
class OutcomeDialog : public QDialog
{
    Q_OBJECT
public:
    OutcomeDialog(const ProgrammeItem &item, const QString &title, const Services &services, QWidget *parent);
    void accept() override;

private:
    [[nodiscard]] bool mayRecord() const;
    [[nodiscard]] QJsonObject noteWithOutcome() const;
    void finish(const Expected<void> &outcome);

    ProgrammeItem m_item;
    QString m_title;
    Services m_services;
    QRadioButton *m_held;
    QRadioButton *m_noShow;
    QPlainTextEdit *m_outcome;
    QPlainTextEdit *m_followUps;
    Notice *m_notice;
    QPushButton *m_save;
};

} // namespace Chancery::Ui
