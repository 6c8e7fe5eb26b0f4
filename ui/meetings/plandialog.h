// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/allocation.h"
#include "domain/record.h"
#include "ui/common/display.h"

#include <QDialog>
#include <QTimeZone>

class QLabel;
class QListWidget;
class QPushButton;

namespace Chancery::Ui {

/// What would happen to which meeting, listed before it does. Deletes itself when it is closed.
class PlanDialog : public QDialog
{
    Q_OBJECT
public:
    /// \p zone: of the venue, for the times.
    PlanDialog(const Display &display, const QTimeZone &zone, QWidget *parent);

    void setTexts(const QString &heading, const QString &explanation, const QString &confirm);
    void addStep(const Domain::Record &request, const QString &booth, const Domain::Span &span);
    void addProblem(const Domain::Record &request, const QString &why);
    /// A step or a remark of something that is no meeting, by its name.
    void addTime(const QString &name, const Domain::Span &span);
    void addNote(const QString &name, const QString &why);
    void setPossible(bool isPossible);
    [[nodiscard]] static QString reasonText(Domain::Allocation::Reason reason);

private:
    [[nodiscard]] QString nameOf(const Domain::Record &request) const;

    const Display *m_display;
    QTimeZone m_zone;
    QLabel *m_heading;
    QLabel *m_explanation;
    QListWidget *m_list;
    QPushButton *m_confirm;
};

} // namespace Chancery::Ui
