// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordactions.h"

#include "base/text.h"
#include "domain/validate.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/ruletext.h"
#include "ui/common/whendone.h"
#include "ui/common/words.h"
#include "ui/form/actiondialog.h"
#include "ui/meetings/meetingchanges.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

/// More than this many actions go into the menu.
constexpr std::size_t MostButtons = 3;

/// What ends something stands behind the rest and is never the first button.
bool isEnding(const Action &action)
{
    return toneOf(QString(latin(action.to))) == Tone::Bad;
}

} // namespace

RecordActions::RecordActions(const Record &record, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_services(services)
    , m_more(quietButton({}, "more_horiz"_L1, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    addActions(layout);
    setVisible(layout->count() > 0);
    layout->addStretch();
}

void RecordActions::addActions(QHBoxLayout *layout)
{
    const Caller caller = m_services.session.caller();
    std::vector<const Action *> actions = availableActions(m_record, caller);
    const RuleContext context(m_services.reader, caller, QDateTime::currentDateTimeUtc());
    std::erase_if(actions, [&](const Action *action) { return isPointless(*action, m_record, context); });
    // What brings the record on comes first, what ends it last.
    std::stable_partition(actions.begin(), actions.end(),
                          [this](const Action *action) { return latin(action->to) != m_record.status(); });
    std::stable_partition(actions.begin(), actions.end(), [](const Action *action) { return !isEnding(*action); });
    auto *menu = new QMenu(this);
    for (std::size_t i = 0; i < actions.size(); ++i) {
        const Action &action = *actions[i];
        if (i >= MostButtons) {
            connect(menu->addAction(labelOf(action)), &QAction::triggered, this, [this, &action] { take(action); });
            continue;
        }
        QPushButton *made =
            i == 0 && !isEnding(action) ? primaryButton(labelOf(action), {}, this) : button(labelOf(action), {}, this);
        made->setObjectName("action:"_L1 + latin(action.name));
        if (isEnding(action)) {
            setRole(made, "danger"_L1);
        }
        connect(made, &QPushButton::clicked, this, [this, &action] { take(action); });
        layout->addWidget(made);
    }
    if (refusalToPatch(m_record, {}, caller).isEmpty()) {
        QPushButton *edit = button(tr("Edit"), "edit"_L1, this);
        edit->setObjectName(u"edit"_s);
        edit->setToolTip(tr("Edit (Ctrl+E)"));
        edit->setShortcut(QKeySequence(u"Ctrl+E"_s));
        connect(edit, &QPushButton::clicked, this, &RecordActions::editRequested);
        layout->addWidget(edit);
    }
    if (mayAmend(m_record, caller)) {
        QPushButton *made = button(tr("Amend…"), {}, this);
        made->setObjectName(u"amend"_s);
        made->setToolTip(tr("Files a change; the request keeps its place until the change is confirmed."));
        connect(made, &QPushButton::clicked, this, [this, made] {
            made->setEnabled(false); // A second click would make a second draft.
            whenDone(amend(m_record, m_services), made, [made](const Expected<QString> &) { made->setEnabled(true); });
        });
        layout->addWidget(made);
    }
    connect(menu->addAction(icon("content_copy"_L1), tr("Copy link")), &QAction::triggered, this, [this] {
        QApplication::clipboard()->setText(u"chancery:%1/%2"_s.arg(latin(m_record.collection().name), m_record.id()));
    });
    if (refusalToDelete(m_record, caller).isEmpty()) {
        menu->addSeparator();
        connect(menu->addAction(icon("delete"_L1, Tone::Bad), tr("Delete…")), &QAction::triggered, this,
                &RecordActions::remove);
    }
    m_more->setObjectName(u"more"_s);
    m_more->setAccessibleName(tr("More actions"));
    m_more->setToolTip(tr("More actions"));
    connect(m_more, &QPushButton::clicked, this,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void RecordActions::take(const Action &action)
{
    if (action.args.empty() && !isEnding(action)) {
        setEnabled(false); // A second click would ask for the same once more.
        // This widget is made anew whenever the record changes: what was done is remembered all the same.
        whenDone(
            m_services.session.act(m_record.collection(), m_record.id(), latin(action.name), {}), &m_services.undo,
            [self = QPointer<RecordActions>(this), record = m_record,
             services = m_services](const Expected<void> &outcome) {
                if (outcome) {
                    services.undo.remember({Undo::Kind::Acted, &record.collection(), record.id(), record.document()});
                }
                if (self) {
                    self->setEnabled(true);
                    self->report(outcome);
                }
            });
        return;
    }
    // It takes the action itself: this widget is made anew whenever the record changes.
    auto *dialog = new ActionDialog(m_record, action, m_services, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void RecordActions::remove()
{
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("Delete"),
                        tr("Delete “%1”?").arg(m_services.display.titleOf(m_record.collection(), m_record.id())),
                        QMessageBox::Cancel, window());
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("The record is deleted for everyone as soon as there is a connection."));
    QPushButton *confirm = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    // Not bound to this widget either, except for the report of a failure.
    connect(confirm, &QPushButton::clicked, question,
            [self = QPointer<RecordActions>(this), record = m_record, services = m_services] {
                Sync::Session &session = services.session;
                session.remove(record.collection(), record.id())
                    .then(&services.undo, [self, record, services](const Expected<void> &outcome) {
                        if (outcome) {
                            services.undo.remember(
                                {Undo::Kind::Deleted, &record.collection(), record.id(), record.document()});
                        }
                        if (self) {
                            self->report(outcome);
                        }
                    });
            });
    question->open();
}

void RecordActions::report(const Expected<void> &outcome)
{
    if (outcome) {
        Q_EMIT done();
        return;
    }
    QString text = errorText(outcome.error()).sentence();
    if (!outcome.error().issues.empty()) {
        text = ruleText(m_record.collection(), outcome.error().issues.front());
    }
    Q_EMIT failed(text);
}

} // namespace Chancery::Ui
