// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outboxcard.h"

#include "base/text.h"
#include "domain/catalogue.h"
#include "ui/common/chip.h"
#include "ui/common/elidinglink.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/ruletext.h"
#include "ui/common/words.h"
#include "ui/meetings/offeredtimes.h"
#include "ui/outbox/conflictpanel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;
using Decision = Sync::Session::Decision;

namespace {

constexpr qsizetype LongestValue = 240;

ChipStyle chipOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Queued:
        return {OutboxCard::tr("Waiting"), Tone::Info};
    case OutboxState::InFlight:
        return {OutboxCard::tr("Sending"), Tone::Info};
    case OutboxState::Acked:
        return {OutboxCard::tr("Confirmed"), Tone::Good};
    case OutboxState::Conflict:
        return {OutboxCard::tr("Conflict"), Tone::Bad};
    case OutboxState::Rejected:
        return {OutboxCard::tr("Refused"), Tone::Bad};
    case OutboxState::Gone:
        return {OutboxCard::tr("Gone"), Tone::Bad};
    case OutboxState::Blocked:
        return {OutboxCard::tr("Blocked"), Tone::Warning};
    }
    return {{}, Tone::Neutral};
}

} // namespace

OutboxCard::OutboxCard(const OutboxEntry &entry, const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_entry(entry)
    , m_collection(collectionNamed(entry.operation.collection.toStdString()))
    , m_services(services)
{
    setRole(this, "card"_L1);
    setObjectName(u"op:"_s + entry.operation.op);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Wide);
    layout->setSpacing(Space::Normal);
    auto *top = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(mutedLabel(whatText(), this));
    auto *link = new ElidingLink(titleText(), this);
    connect(link, &QPushButton::clicked, this, [this] {
        m_services.navigator.open({m_entry.operation.collection, m_entry.operation.id});
    });
    texts->addWidget(link, 0, Qt::AlignLeft);
    top->addLayout(texts, 1);
    top->addWidget(new Chip(chipOf(entry.state), this), 0, Qt::AlignTop);
    layout->addLayout(top);
    const QString why = whyText();
    if (!why.isEmpty()) {
        layout->addWidget(bodyLabel(why, this));
    }
    if (QWidget *values = m_collection != nullptr ? makeBody() : nullptr) {
        layout->addWidget(values);
    }
    if (entry.state == OutboxState::Rejected && OfferedTimes::canHelp(entry.operation)) {
        layout->addWidget(new OfferedTimes(entry.operation, m_services, this));
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Normal);
    addButtons(buttons);
    buttons->addStretch();
    layout->addLayout(buttons);
}

QString OutboxCard::whatText() const
{
    const QString what = m_collection != nullptr ? singularOf(*m_collection) : m_entry.operation.collection;
    switch (m_entry.operation.verb) {
    case Verb::Create:
        return tr("New: %1").arg(what);
    case Verb::Patch:
        return tr("Changed: %1").arg(what);
    case Verb::Delete:
        return tr("Deleted: %1").arg(what);
    case Verb::Action: {
        const Action *action =
            m_collection != nullptr ? m_collection->action(m_entry.operation.action.toStdString()) : nullptr;
        return u"%1: %2"_s.arg(action != nullptr ? labelOf(*action) : m_entry.operation.action, what);
    }
    }
    return what;
}

QString OutboxCard::titleText() const
{
    if (m_collection == nullptr) {
        return m_entry.operation.id;
    }
    if (m_entry.operation.verb == Verb::Create) {
        return m_services.display.titleOf(*m_collection, m_entry.operation.id, m_entry.operation.set);
    }
    return m_services.display.titleOf(*m_collection, m_entry.operation.id);
}

QString OutboxCard::whyText() const
{
    const OperationResult &answer = m_entry.answer;
    switch (m_entry.state) {
    case OutboxState::Conflict:
        return conflictText();
    case OutboxState::Rejected: {
        QStringList reasons;
        for (const FieldIssue &issue : answer.problem.issues) {
            if (m_collection != nullptr) {
                const Field *field = m_collection->field(keyOfPointer(issue.pointer).toStdString());
                const QString text = ruleText(*m_collection, issue);
                reasons << (field != nullptr ? tr("%1: %2").arg(labelOf(*field), text) : text);
            }
        }
        return reasons.isEmpty() ? errorText(answer.problem).sentence() : reasons.join(u'\n');
    }
    case OutboxState::Gone:
        return answer.why == "access"_L1 ? tr("The record is no longer open to you. Your text is kept here.")
                                         : tr("The record was deleted in the meantime. Your text is kept here.");
    case OutboxState::Blocked:
        return tr("Waits for an earlier change of the same record.");
    case OutboxState::Queued:
    case OutboxState::InFlight:
    case OutboxState::Acked:
        return {};
    }
    return {};
}

QString OutboxCard::conflictText() const
{
    const OperationResult &answer = m_entry.answer;
    const QString when = m_services.display.localMoment(answer.at);
    const QString who = isolated(m_services.display.personName(answer.by));
    if (isPatch()) {
        return answer.by.isEmpty() ? tr("Someone else changed the same values in the meantime.")
                                   : tr("%1 changed the same values, %2.").arg(who, when);
    }
    return answer.by.isEmpty()
        ? tr("Someone else changed the record in the meantime. Look at it before you send yours again.")
        : tr("%1 changed the record, %2. Look at it before you send yours again.").arg(who, when);
}

bool OutboxCard::isPatch() const
{
    return m_entry.operation.verb == Verb::Patch && !m_entry.operation.set.isEmpty();
}

QWidget *OutboxCard::makeBody()
{
    if (!isPatch()) {
        return nullptr;
    }
    if (m_entry.state != OutboxState::Conflict) {
        return makeValues();
    }
    m_conflict = new ConflictPanel(*m_collection, m_entry, m_services, this);
    return m_conflict;
}

QWidget *OutboxCard::makeValues()
{
    auto *widget = new QWidget(this);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::Page);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(mutedLabel({}, widget), 0, 0);
    grid->addWidget(mutedLabel(tr("Before"), widget), 0, 1);
    grid->addWidget(mutedLabel(tr("Yours"), widget), 0, 2);
    for (const QString &pointer : m_entry.operation.set.keys()) {
        addValue(grid, pointer);
    }
    return widget;
}

void OutboxCard::addValue(QGridLayout *grid, const QString &pointer)
{
    const QString key = keyOfPointer(pointer);
    const Field *field = m_collection->field(key.toStdString());
    if (field == nullptr) {
        return;
    }
    const auto words = [&](const QJsonValue &value) {
        const bool isPart = value.isString() && field->kind == Kind::Localized;
        const QString text = isPart ? value.toString() : m_services.display.text(*field, QJsonObject {{key, value}});
        return text.isEmpty() ? tr("(empty)") : elided(text, LongestValue);
    };
    const int row = grid->rowCount();
    grid->addWidget(mutedLabel(labelOf(*field), this), row, 0, Qt::AlignTop);
    grid->addWidget(bodyLabel(words(m_entry.operation.was.value(pointer)), this), row, 1);
    grid->addWidget(bodyLabel(words(m_entry.operation.set.value(pointer)), this), row, 2);
}

void OutboxCard::addButton(QHBoxLayout *layout, const QString &text, const char *name, Decision decision)
{
    QPushButton *made = button(text, {}, this);
    made->setObjectName(QString::fromLatin1(name));
    connect(made, &QPushButton::clicked, this, [this, decision] { Q_EMIT decided(m_entry.operation.op, decision); });
    layout->addWidget(made);
}

void OutboxCard::addConflictButtons(QHBoxLayout *layout)
{
    if (m_conflict == nullptr) {
        addButton(layout, tr("Send mine again"), "keepMine", Decision::KeepMine);
        addButton(layout, tr("Drop my change"), "takeTheirs", Decision::TakeTheirs);
        return;
    }
    QPushButton *use = primaryButton(tr("Use what is chosen"), {}, this);
    use->setObjectName(u"compose"_s);
    connect(use, &QPushButton::clicked, this,
            [this] { Q_EMIT composed(m_entry.operation.op, m_conflict->composed(), m_conflict->theirs()); });
    layout->addWidget(use);
    addButton(layout, tr("Keep mine"), "keepMine", Decision::KeepMine);
    addButton(layout, tr("Take theirs"), "takeTheirs", Decision::TakeTheirs);
}

void OutboxCard::addButtons(QHBoxLayout *layout)
{
    const bool hasForm =
        m_collection != nullptr && m_entry.operation.verb != Verb::Action && m_entry.operation.verb != Verb::Delete;
    const auto addEdit = [&](const QString &text) {
        QPushButton *edit = button(text, "edit"_L1, this);
        edit->setObjectName(u"edit"_s);
        connect(edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(m_entry.operation.op); });
        layout->addWidget(edit);
    };
    switch (m_entry.state) {
    case OutboxState::Conflict:
        return addConflictButtons(layout);
    case OutboxState::Rejected:
        if (hasForm) {
            addEdit(tr("Edit…"));
        }
        addButton(layout, tr("Try again"), "retry", Decision::Retry);
        addButton(layout, tr("Drop my change"), "drop", Decision::Discard);
        return;
    case OutboxState::Gone:
        if (hasForm) {
            addEdit(tr("Copy as new…"));
        }
        addButton(layout, tr("Drop my change"), "drop", Decision::Discard);
        return;
    case OutboxState::Queued:
        if (hasForm) {
            addEdit(tr("Edit"));
        }
        addButton(layout, tr("Drop my change"), "drop", Decision::Discard);
        return;
    case OutboxState::InFlight:
    case OutboxState::Acked:
    case OutboxState::Blocked:
        return;
    }
}

} // namespace Chancery::Ui
