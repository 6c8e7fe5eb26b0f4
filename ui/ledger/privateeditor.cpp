// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privateeditor.h"

#include "base/text.h"
#include "domain/validate.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/ruletext.h"
#include "ui/common/scrollarea.h"
#include "ui/common/words.h"
#include "ui/form/fieldform.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

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
        const QString text = ruleText(record.collection(), finding.issue);
        const Collection &collection = record.collection();
        const Field *field = collection.field(keyOfPointer(finding.issue.pointer).toStdString());
        // Rules speak for themselves; what a field alone says needs its name.
        const bool isOfRule =
            std::any_of(collection.rules.begin(), collection.rules.end(),
                        [&finding](const Rule &rule) { return finding.issue.code == latin(rule.name); });
        warnings << (isOfRule || field == nullptr ? text : PrivateEditor::tr("%1: %2").arg(labelOf(*field), text));
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
    auto *layout = dialogLayout(this);
    layout->addWidget(headingLabel(record.id().isEmpty() ? tr("New: %1").arg(singularOf(record.collection()))
                                                         : singularOf(record.collection()),
                                   this));
    layout->addWidget(m_notice);
    auto *scroll = scrollArea(windowTitle(), this);
    m_form->setDocument(record.document());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(margins(this, 0, 0, Space::Wide, 0)); // the scroll bar stands beside the fields
    column->addWidget(m_form);
    column->addStretch();
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    connect(m_form, &FieldForm::edited, this, [this] { (void)check(); });
    QPushButton *save = primaryButton(tr("Save"), "check"_L1, this);
    save->setObjectName(u"save"_s);
    layout->addLayout(dialogButtons(this, save));
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
