// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/outbox.h"
#include "ui/common/page.h"
#include "ui/common/services.h"

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace Chancery::Ui {

class EmptyState;
class Notice;
class OutboxCard;

/// What the user did and the service has not confirmed: first what needs a decision, then what waits.
class OutboxPage : public Page
{
    Q_OBJECT
public:
    explicit OutboxPage(const Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// Shows the change of the record of that id.
    void open(const QString &id) override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isAtRest() const override { return m_job.isNull(); }

private:
    void load();
    void take(const std::vector<Domain::OutboxEntry> &entries);
    void build(const std::vector<Domain::OutboxEntry> &open);
    void scrollToWanted();
    [[nodiscard]] OutboxCard *cardOf(const QString &op) const;
    void decide(const QString &op, Sync::Session::Decision decision);
    void compose(const QString &op, const QJsonObject &document, const QJsonObject &theirs);
    void edit(const QString &op);
    void finish(const Expected<void> &outcome);

    Services m_services;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_list = nullptr;
    EmptyState *m_empty;
    Notice *m_notice = nullptr;
    ReadThread::Job m_job;
    std::vector<Domain::OutboxEntry> m_shown;
    bool m_wasBuilt = false;
    std::optional<Undo::Step> m_undone; ///< How to take the decision back that is under way.
    QString m_wantedId; ///< Of a record whose change is to be shown.
};

/// Whether the user has to decide about an entry.
[[nodiscard]] bool needsAttention(const Domain::OutboxEntry &entry);

} // namespace Chancery::Ui
