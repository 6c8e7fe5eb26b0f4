// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "ui/common/services.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace Chancery::Ui {

/// The buttons of a record: what the caller's role, side and the record's status allow, nothing else. Asks for the
/// arguments of an action before it is queued. Nothing here waits for the network.
class RecordActions : public QWidget
{
    Q_OBJECT
public:
    RecordActions(const Domain::Record &record, const Services &services, QWidget *parent = nullptr);

    /// What is rarely wanted; the owner places it.
    [[nodiscard]] QPushButton *menuButton() const { return m_more; }

Q_SIGNALS:
    void editRequested();
    void done();
    void failed(const QString &text);

private:
    void addActions(QHBoxLayout *layout);
    void take(const Domain::Action &action);
    void remove();
    void report(const Expected<void> &outcome);

    Domain::Record m_record;
    Services m_services;
    QPushButton *m_more;
};

} // namespace Chancery::Ui
