// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxpage.h"

#include "domain/catalogue.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/scrollarea.h"
#include "ui/common/whendone.h"
#include "ui/outbox/conflictpanel.h"
#include "ui/outbox/operationdialog.h"
#include "ui/outbox/outboxcard.h"

#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

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
    m_scroll = scrollArea(title(), this);
    auto *content = new QWidget;
    setRole(content, "scrolled"_L1);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Page);
    m_list->setSpacing(Space::Wide);
    m_scroll->setWidget(content);
    m_stack->addWidget(m_scroll);
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
            entries ? take(*entries) : m_notice->show(errorText(entries.error()));
        });
}

void OutboxPage::take(const std::vector<OutboxEntry> &entries)
{
    std::vector<OutboxEntry> open;
    // What is acknowledged only waits for the feed: for the user it is sent.
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(open),
                 [](const OutboxEntry &entry) { return entry.state != OutboxState::Acked; });
    std::stable_partition(open.begin(), open.end(), needsAttention);
    // What is chosen in a conflict survives changes elsewhere.
    if (!m_wasBuilt || open != m_shown) {
        build(open);
    }
    m_stack->setCurrentIndex(open.empty() ? 1 : 0);
    scrollToWanted();
}

void OutboxPage::build(const std::vector<OutboxEntry> &open)
{
    m_wasBuilt = true;
    m_shown = open;
    clear(m_list);
    const auto attention = std::count_if(open.begin(), open.end(), needsAttention);
    for (std::size_t i = 0; i < open.size(); ++i) {
        if (i == 0 && attention > 0) {
            m_list->addWidget(headingLabel(tr("Needs your attention"), this));
        } else if (i == std::size_t(attention)) {
            m_list->addWidget(headingLabel(tr("Waiting to be sent"), this));
        }
        auto *entry = new OutboxCard(open[i], m_services, this);
        connect(entry, &OutboxCard::decided, this, &OutboxPage::decide);
        connect(entry, &OutboxCard::composed, this, &OutboxPage::compose);
        connect(entry, &OutboxCard::editRequested, this, &OutboxPage::edit);
        m_list->addWidget(entry);
    }
    m_list->addStretch();
}

void OutboxPage::open(const QString &id)
{
    m_wantedId = id;
    scrollToWanted();
}

void OutboxPage::scrollToWanted()
{
    if (m_wantedId.isEmpty()) {
        return;
    }
    for (OutboxCard *card : findChildren<OutboxCard *>()) {
        if (!card->isHidden() && card->entry().operation.id == m_wantedId) {
            m_wantedId.clear();
            m_scroll->widget()->layout()->activate();
            m_scroll->ensureWidgetVisible(card, 0, Space::Page);
            return;
        }
    }
}

OutboxCard *OutboxPage::cardOf(const QString &op) const
{
    return findChild<OutboxCard *>(u"op:"_s + op);
}

void OutboxPage::decide(const QString &op, Sync::Session::Decision decision)
{
    const OutboxCard *card = cardOf(op);
    const ConflictPanel *conflict = card != nullptr ? card->conflict() : nullptr;
    if (conflict != nullptr) {
        const bool isMine = decision == Sync::Session::Decision::KeepMine;
        const Operation &operation = card->entry().operation;
        m_undone =
            Undo::Step {Undo::Kind::Changed, Domain::collectionNamed(operation.collection.toStdString()), operation.id,
                        isMine ? conflict->theirs() : conflict->mine(), isMine ? conflict->mine() : conflict->theirs()};
    }
    whenDone(m_services.session.decide(op, decision), this, [this](const Expected<void> &outcome) { finish(outcome); });
}

void OutboxPage::compose(const QString &op, const QJsonObject &document, const QJsonObject &theirs)
{
    const OutboxCard *card = cardOf(op);
    if (card == nullptr) {
        return;
    }
    const Operation &operation = card->entry().operation;
    m_undone = Undo::Step {Undo::Kind::Changed, Domain::collectionNamed(operation.collection.toStdString()),
                           operation.id, theirs, document};
    whenDone(m_services.session.decide(op, document), this, [this](const Expected<void> &outcome) { finish(outcome); });
}

void OutboxPage::finish(const Expected<void> &outcome)
{
    const std::optional<Undo::Step> step = std::exchange(m_undone, {});
    if (outcome) {
        m_notice->hide();
        if (step && step->collection != nullptr) {
            m_services.undo.remember(*step);
        }
    } else {
        m_notice->show(errorText(outcome.error()));
    }
    load();
}

void OutboxPage::edit(const QString &op)
{
    const OutboxCard *card = cardOf(op);
    if (card == nullptr) {
        return;
    }
    const OutboxEntry &entry = card->entry();
    if (entry.state == OutboxState::Queued) {
        m_services.navigator.open({entry.operation.collection, entry.operation.id + "/edit"_L1});
        return;
    }
    const Domain::Collection *collection = Domain::collectionNamed(entry.operation.collection.toStdString());
    auto *dialog = new OperationDialog(*collection, entry, m_services, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &OutboxPage::load);
    dialog->open();
}

void OutboxPage::refresh(const Store::Changes &)
{
    load();
}

} // namespace Chancery::Ui
