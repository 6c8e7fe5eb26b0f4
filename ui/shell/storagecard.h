// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/storageuse.h"
#include "ui/common/services.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Chancery::Ui {

/// What the profile takes on disk, and a button that frees what can be fetched again. Counts and removes on a thread
/// of its own.
class StorageCard : public QFrame
{
    Q_OBJECT
public:
    StorageCard(const Services &services, const QString &directory, QWidget *parent = nullptr);
    [[nodiscard]] bool isAtRest() const { return m_running == 0; }

Q_SIGNALS:
    void diagnosticsRequested();

private:
    void measure();
    void show(const Sync::StorageUse &use);
    void prune();

    Services m_services;
    QString m_directory;
    QLabel *m_sizes;
    QLabel *m_freed;
    QProgressBar *m_progress;
    QPushButton *m_prune;
    int m_running = 0;
};

} // namespace Chancery::Ui
