// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "ui/common/services.h"

#include <QWidget>

class QVBoxLayout;

namespace Chancery::Ui {

class Notice;

/// The files of a record, each with its size; a click keeps a copy where the user says, fetching it first when it is
/// not here yet. A file is never opened by itself: it came from somebody else.
class AttachmentList : public QWidget
{
    Q_OBJECT
public:
    AttachmentList(const Domain::Field &field, const Domain::Record &record, const Services &services,
                   QWidget *parent = nullptr);

    /// Fetches the file of that checksum and copies it to \p target; what goes wrong is said below the list.
    void saveAs(const QString &sha256, const QString &target);

Q_SIGNALS:
    void saved(const QString &target);

private:
    void report(const Expected<QString> &file, bool isCopied, const QString &target);
    void addFile(const QJsonObject &entry);
    void choose(const QJsonObject &entry);

    Domain::Record m_record;
    Services m_services;
    QVBoxLayout *m_layout;
    Notice *m_notice;
};

} // namespace Chancery::Ui
