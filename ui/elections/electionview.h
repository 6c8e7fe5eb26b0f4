// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/dossier.h"
#include "ui/common/services.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace Chancery::Ui {

class Notice;

/// One election to read: how it stands, its seats by group, who stands, the rounds, the results, who is a member
/// today. Read on the query thread. GUI thread.
class ElectionView : public QWidget
{
    Q_OBJECT
public:
    explicit ElectionView(const Services &services, QWidget *parent = nullptr);
    void open(const QString &id);
    void refresh(const Store::Changes &changes);
    [[nodiscard]] bool isAtRest() const { return m_job.isNull(); }
    [[nodiscard]] const QString &id() const { return m_id; }
    /// What is shown; none before it was read.
    [[nodiscard]] const std::optional<Domain::Dossier::Election> &election() const { return m_election; }

Q_SIGNALS:
    void editRequested(const QString &id);
    void closed();
    void loaded();

private:
    void ask();
    void rebuild();
    [[nodiscard]] QWidget *makeHead(const Store::Row &row);
    [[nodiscard]] QWidget *makeSeats();
    [[nodiscard]] QWidget *makeMembers();
    void printCard(const QString &contest);
    void draftNote(const QString &contest);

    Services m_services;
    QString m_id;
    std::optional<Domain::Dossier::Election> m_election;
    ReadThread::Job m_job;
    QScrollArea *m_scroll;
    QVBoxLayout *m_header;
    Notice *m_notice;
};

} // namespace Chancery::Ui
