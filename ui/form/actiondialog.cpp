// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actiondialog.h"

#include "base/text.h"
#include "domain/meetings/meetingrequestlife.h"
#include "domain/validate.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/ruletext.h"
#include "ui/common/whendone.h"
#include "ui/common/words.h"
#include "ui/form/fieldform.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int DialogWidth = 480;

/// What the user would most likely give.
QJsonObject suggestedArgs(const Domain::Record &record, const Domain::Action &action, const Store::Reader &reader)
{
    QJsonObject args;
    if (&record.collection() == &Domain::MeetingRequests::Description && action.name == "offer_merge") {
        if (const auto theirs = Domain::MeetingRequests::mirrorOf(record, reader)) {
            args.insert("other"_L1, theirs->id());
        }
    }
    return args;
}

} // namespace

ActionDialog::ActionDialog(const Domain::Record &record, const Domain::Action &action, const Services &services,
                           QWidget *parent)
    : QDialog(parent)
    , m_record(record)
    , m_action(&action)
    , m_services(services)
    , m_form(new FieldForm(FieldForm::fieldsOf(action.args), services, this))
    , m_subject(mutedLabel(services.display.titleOf(record.collection(), record.id(), record.document()), this))
    , m_notice(new Notice(this))
    , m_confirm(primaryButton(labelOf(action), {}, this))
{
    setObjectName(u"action"_s);
    setWindowTitle(labelOf(action));
    setMinimumWidth(DialogWidth);
    auto *layout = dialogLayout(this);
    layout->setSpacing(Space::Large);
    layout->addWidget(headingLabel(labelOf(action), this));
    layout->addWidget(m_subject);
    layout->addWidget(m_notice);
    layout->addWidget(m_form);
    m_form->setOwner(record.document());
    m_form->setDocument(suggestedArgs(record, action, services.reader));
    layout->addLayout(dialogButtons(this, m_confirm));
    m_form->focusFirst();
}

void ActionDialog::takeAlsoOn(std::vector<Domain::Record> others)
{
    m_others = std::move(others);
    QStringList names {m_services.display.shortTitleOf(m_record.collection(), m_record.id(), m_record.document())};
    for (const Domain::Record &other : m_others) {
        names.append(m_services.display.shortTitleOf(other.collection(), other.id(), other.document()));
    }
    m_subject->setText(names.join(m_services.display.language() == "ar"_L1 ? u"، "_s : u", "_s));
}

bool ActionDialog::isComplete()
{
    m_form->clearMessages();
    const std::vector<Domain::Finding> findings = Domain::validateFields(m_action->args, m_form->document());
    for (const Domain::Finding &finding : findings) {
        m_form->showMessage(finding.issue.pointer, ruleText(m_record.collection(), finding.issue), finding.severity);
    }
    return findings.empty();
}

bool ActionDialog::isRefusedHere()
{
    const QJsonObject args = m_form->document();
    const Domain::RuleContext context(m_services.reader, m_services.session.caller(), QDateTime::currentDateTimeUtc());
    const Expected<Domain::Record> outcome = Domain::performAction(m_record, *m_action, args, context);
    if (outcome || outcome.error().issues.empty() || (args == m_refusedArgs && m_notice->isVisible())) {
        return false;
    }
    m_refusedArgs = args;
    const QString text = ruleText(m_record.collection(), outcome.error().issues.front());
    m_notice->show(Tone::Bad,
                   text + u'\n'
                       + tr("Confirm once more to let the service decide; it may know better than this machine."));
    return true;
}

void ActionDialog::accept()
{
    if (!isComplete() || isRefusedHere()) {
        return;
    }
    m_confirm->setEnabled(false);
    for (const Domain::Record &other : m_others) {
        whenDone(
            m_services.session.act(other.collection(), other.id(), latin(m_action->name), m_form->document()), this,
            [this, other](const Expected<void> &outcome) {
                if (outcome) {
                    m_services.undo.remember({Undo::Kind::Acted, &other.collection(), other.id(), other.document()});
                }
            });
    }
    whenDone(m_services.session.act(m_record.collection(), m_record.id(), latin(m_action->name), m_form->document()),
             this, [this](const Expected<void> &outcome) {
                 if (outcome) {
                     m_services.undo.remember(
                         {Undo::Kind::Acted, &m_record.collection(), m_record.id(), m_record.document()});
                     QDialog::accept();
                     return;
                 }
                 m_confirm->setEnabled(true);
                 m_notice->show(errorText(outcome.error()));
                 for (const FieldIssue &issue : outcome.error().issues) {
                     const QString text = ruleText(m_record.collection(), issue);
                     if (!m_form->showMessage(issue.pointer, text, Domain::Severity::Error)) {
                         m_notice->show(Tone::Bad, text);
                     }
                 }
             });
}

} // namespace Chancery::Ui
