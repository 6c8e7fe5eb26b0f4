// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace Chancery::Ui {

/// Who changed a record, when and what: closed until someone asks, then read from the service. GUI thread; the request
/// runs elsewhere.
class HistorySection : public QWidget
{
    Q_OBJECT
public:
    HistorySection(const Domain::Collection &collection, const QString &id, const Services &services,
                   QWidget *parent = nullptr);
    /// Opens or closes it; opening asks the service.
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_isOpen; }
    [[nodiscard]] bool isAtRest() const { return !m_isWaiting; }

Q_SIGNALS:
    void toggled(bool open);

private:
    void tell(const Expected<Sync::History> &history);
    void addLine(const Sync::HistoryLine &line);
    [[nodiscard]] QString nameOf(const QString &what) const;
    /// One change in words, a line for each language of a text that changed: {label, "before → after"}.
    [[nodiscard]] std::vector<std::pair<QString, QString>> wordsOf(const Sync::HistoryLine::Change &change) const;
    [[nodiscard]] QString valueOf(const Domain::Field *field, const QJsonValue &value) const;

    Services m_services;
    const Domain::Collection *m_collection;
    QString m_id;
    QPushButton *m_toggle;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    bool m_isOpen = false;
    bool m_isWaiting = false;
};

} // namespace Chancery::Ui
