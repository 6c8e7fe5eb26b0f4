// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxpage.h"

#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/outbox/outboxcard.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

bool needsAttention(const OutboxEntry &entry)
{
    switch (entry.state) {
    case OutboxState::Conflict:
    case OutboxState::Rejected:
    case OutboxState::Gone:
        return true;
    case OutboxState::Queued:
    case OutboxState::InFlight:
    case OutboxState::Acked:
    case OutboxState::Blocked:
        return false;
    }
    return false;
}

OutboxPage::OutboxPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState("cloud_done"_L1, this))
{
    setObjectName(u"outbox"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Wide);
    header->setSpacing(Space::Hair);
    header->addWidget(pageTitle(title(), this));
    header->addWidget(mutedLabel(tr("Your changes until the service has confirmed them. Nothing here is lost."), this));
    m_notice = new Notice(this);
    header->addWidget(m_notice);
    outer->addLayout(header);
    outer->addWidget(line(this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    setRole(content, "scrolled"_L1);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Page);
    m_list->setSpacing(Space::Wide);
    scroll->setWidget(content);
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_empty);
    m_empty->setTexts(tr("Everything is sent"),
                      tr("What you change while offline waits here until the next connection."));
    outer->addWidget(m_stack, 1);
    load();
}

QString OutboxPage::title() const
{
    return tr("Outbox");
}

void OutboxPage::load()
{
    m_services.queries.cancel(m_job);
    m_job = m_services.queries.run<std::vector<OutboxEntry>>(
        this, [](const Store::Reader &reader) { return reader.outbox(); },
        [this](const Expected<std::vector<OutboxEntry>> &entries) {
            m_job = {};
            entries ? show(*entries) : m_notice->show(errorText(entries.error()));
        });
}

void OutboxPage::show(const std::vector<OutboxEntry> &entries)
{
    clear(m_list);
    std::vector<OutboxEntry> open;
    // What is acknowledged only waits for the feed: for the user it is sent.
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(open),
                 [](const OutboxEntry &entry) { return entry.state != OutboxState::Acked; });
    std::stable_partition(open.begin(), open.end(), needsAttention);
    const auto attention = std::count_if(open.begin(), open.end(), needsAttention);
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (i == 0 && attention > 0) {
            m_list->addWidget(headingLabel(tr("Needs your attention"), this));
        } else if (i == std::size_t(attention)) {
            m_list->addWidget(headingLabel(tr("Waiting to be sent"), this));
        }
        auto *entry = new OutboxCard(open[i], m_services, this);
        connect(entry, &OutboxCard::decided, this, &OutboxPage::decide);
        m_list->addWidget(entry);
    }
    m_list->addStretch();
    m_stack->setCurrentIndex(open.empty() ? 1 : 0);
}

void OutboxPage::decide(const QString &op, Sync::Session::Decision decision)
{
    m_services.session.decide(op, decision).then(this, [this](const Expected<void> &outcome) {
        outcome ? m_notice->hide() : m_notice->show(errorText(outcome.error()));
        load();
    });
}

void OutboxPage::refresh(const Store::Changes &)
{
    load();
}

} // namespace Chancery::Ui
