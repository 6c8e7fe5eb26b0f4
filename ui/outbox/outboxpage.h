// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outbox.h"
#include "ui/common/page.h"
#include "ui/common/services.h"

class QStackedWidget;
class QVBoxLayout;

namespace Chancery::Ui {

class EmptyState;
class Notice;

/// What the user did and the service has not confirmed: first what needs a decision, then what waits.
class OutboxPage : public Page
{
    Q_OBJECT
public:
    explicit OutboxPage(const Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isAtRest() const override { return m_job.isNull(); }

private:
    void load();
    void show(const std::vector<Domain::OutboxEntry> &entries);
    void decide(const QString &op, Sync::Session::Decision decision);

    Services m_services;
    QStackedWidget *m_stack;
    QVBoxLayout *m_list = nullptr;
    EmptyState *m_empty;
    Notice *m_notice = nullptr;
    ReadThread::Job m_job;
};

/// Whether the user has to decide about an entry.
[[nodiscard]] bool needsAttention(const Domain::OutboxEntry &entry);

} // namespace Chancery::Ui
