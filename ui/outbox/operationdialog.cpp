// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "operationdialog.h"

#include "ui/common/dialogbuttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/ruletext.h"
#include "ui/common/scrollarea.h"
#include "ui/common/whendone.h"
#include "ui/common/words.h"
#include "ui/form/editablefields.h"
#include "ui/form/fieldform.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr QSize FirstSize(FormWidth + 2 * Space::Page, 600);
} // namespace

OperationDialog::OperationDialog(const Collection &collection, const OutboxEntry &entry, const Services &services,
                                 QWidget *parent)
    : QDialog(parent)
    , m_collection(&collection)
    , m_entry(entry)
    , m_services(services)
    , m_form(new FieldForm(editableFields(collection, services.session.caller()), services))
    , m_notice(new Notice(this))
{
    setObjectName(u"operation"_s);
    const bool isGone = entry.state == OutboxState::Gone;
    setWindowTitle(isGone ? tr("Copy as new: %1").arg(singularOf(collection))
                          : tr("Edit: %1").arg(singularOf(collection)));
    auto *layout = dialogLayout(this);
    layout->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Large);
    layout->addWidget(m_notice);
    auto *scroll = scrollArea(singularOf(collection), this);
    setRole(m_form, "scrolled"_L1);
    scroll->setWidget(m_form);
    layout->addWidget(scroll, 1);
    m_confirm = primaryButton(isGone ? tr("Save as a new record") : tr("Save and send again"), {}, this);
    layout->addLayout(dialogButtons(this, m_confirm));
    m_form->setDocument(startingDocument());
    showRemarks();
    resize(FirstSize);
}

QJsonObject OperationDialog::startingDocument() const
{
    if (m_entry.operation.verb == Verb::Create) {
        return m_entry.operation.set;
    }
    const auto row = m_services.reader.row(*m_collection, m_entry.operation.id);
    return row && *row ? (*row)->document : m_entry.answer.server.value_or(QJsonObject());
}

void OperationDialog::showRemarks()
{
    QStringList general;
    for (const FieldIssue &issue : m_entry.answer.problem.issues) {
        const QString text = ruleText(*m_collection, issue);
        if (!m_form->showMessage(issue.pointer, text, Severity::Error)) {
            general << text;
        }
    }
    if (!general.isEmpty()) {
        m_notice->show(Tone::Bad, general.join(u'\n'));
    }
}

void OperationDialog::accept()
{
    m_confirm->setEnabled(false);
    whenDone(m_services.session.decide(m_entry.operation.op, m_form->document()), this,
             [this](const Expected<void> &done) {
                 if (done) {
                     QDialog::accept();
                     return;
                 }
                 m_confirm->setEnabled(true);
                 m_notice->show(errorText(done.error()));
             });
}

} // namespace Chancery::Ui
