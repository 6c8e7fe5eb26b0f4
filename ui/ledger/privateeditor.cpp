// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privateeditor.h"

#include "domain/validate.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/ruletext.h"
#include "ui/common/words.h"
#include "ui/form/fieldform.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

std::vector<Finding> findingsOf(const Record &record, const Vault::Vault &vault, const Services &services)
{
    const Vault::Lookup lookup(vault, services.reader);
    return validate(record, RuleContext(lookup, services.session.caller(), QDateTime::currentDateTimeUtc()));
}

} // namespace

QStringList warningsOf(const Record &record, const Vault::Vault &vault, const Services &services)
{
    QStringList warnings;
    for (const Finding &finding : findingsOf(record, vault, services)) {
        warnings << ruleText(record.collection(), finding.issue);
    }
    return warnings;
}

PrivateEditor::PrivateEditor(const Record &record, Vault::Vault &vault, const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_record(record)
    , m_vault(&vault)
    , m_services(services)
    , m_form(new FieldForm(FieldForm::fieldsOf(record.collection().fields), services, this))
    , m_notice(new Notice(this))
{
    setWindowTitle(singularOf(record.collection()));
    resize(760, 620);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->addWidget(m_notice);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_form->setDocument(record.document());
    scroll->setWidget(m_form);
    layout->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *cancel = button(tr("Cancel"), {}, this);
    QPushButton *save = primaryButton(tr("Save"), "check"_L1, this);
    save->setObjectName(u"save"_s);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &PrivateEditor::accept);
    connect(m_form, &FieldForm::edited, this, [this] { (void)check(); });
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    m_form->focusFirst();
}

bool PrivateEditor::check()
{
    const Record edited(m_record.collection(), m_record.id(), m_form->document());
    m_form->clearMessages();
    bool isFine = true;
    for (const Finding &finding : findingsOf(edited, *m_vault, m_services)) {
        const bool isError = finding.severity == Severity::Error;
        isFine = isFine && !isError;
        m_form->showMessage(finding.issue.pointer, ruleText(m_record.collection(), finding.issue), finding.severity);
    }
    return isFine;
}

void PrivateEditor::accept()
{
    if (!check()) {
        return;
    }
    const Expected<QString> kept = m_vault->put(Record(m_record.collection(), m_record.id(), m_form->document()));
    if (!kept) {
        m_notice->show(errorText(kept.error()));
        return;
    }
    QDialog::accept();
}

} // namespace Chancery::Ui
