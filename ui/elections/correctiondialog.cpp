// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correctiondialog.h"

#include "base/text.h"
#include "domain/elections/corrections.h"
#include "domain/validate.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/ruletext.h"
#include "ui/form/fieldform.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr QSize DialogSize {620, 640};

/// The facts that can be corrected here: where States are elected there is no person to speak of.
FieldForm::Fields factsOf(const Record &candidature, const Store::Reader &reader)
{
    FieldForm::Fields fields = Corrections::correctableFields();
    const auto body = reader.find(Bodies::Description, candidature.get(Candidatures::Body));
    if (body && body->get(Bodies::CandidateKind) == "state"_L1) {
        std::erase_if(fields, [](const Field *field) {
            return field->key == Candidatures::Person.name || field->key == Candidatures::Nationality.name;
        });
    }
    return fields;
}

} // namespace

CorrectionDialog::CorrectionDialog(const Record &candidature, const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_candidature(candidature)
    , m_services(services)
    , m_facts(new FieldForm(factsOf(candidature, services.reader), services, this))
    , m_reason(new FieldForm({Corrections::Description.field("reason")}, services, this))
    , m_notice(new Notice(this))
    , m_confirm(primaryButton(tr("Propose"), {}, this))
{
    setObjectName(u"correction"_s);
    const bool isOwn = candidature.get(Candidatures::StateCode) == services.session.caller().mission;
    setWindowTitle(isOwn ? tr("Propose a change") : tr("Propose a correction"));
    resize(DialogSize);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Page, Space::Page, Space::Page, Space::Large);
    layout->setSpacing(Space::Wide);
    layout->addWidget(headingLabel(windowTitle(), this));
    const QString name = services.display.titleOf(Candidatures::Description, candidature.id(), candidature.document());
    layout->addWidget(mutedLabel(name, this));
    layout->addWidget(mutedLabel(
        isOwn ? tr("Change what is to be different. The head of mission approves it, or the Secretariat.")
              : tr("Change what you know better. The mission concerned and the Secretariat see it and decide."),
        this));
    layout->addWidget(m_notice);
    layout->addWidget(makeForms(), 1);
    auto *buttons = new QHBoxLayout;
    QPushButton *leave = button(tr("Cancel"), {}, this);
    leave->setAutoDefault(false);
    m_confirm->setDefault(true);
    m_confirm->setObjectName(u"confirm"_s);
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(m_confirm);
    layout->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &CorrectionDialog::accept);
}

QWidget *CorrectionDialog::makeForms()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, Space::Normal, 0);
    layout->setSpacing(Space::Large);
    layout->addWidget(m_facts);
    layout->addWidget(m_reason);
    layout->addStretch();
    scroll->setWidget(content);
    m_facts->setDocument(m_candidature.document());
    m_reason->setDocument({});
    m_facts->focusFirst();
    return scroll;
}

QJsonObject CorrectionDialog::document() const
{
    Record correction(Corrections::Description, {}, m_reason->document());
    correction.set(Corrections::Candidature, m_candidature.id());
    correction.set(Corrections::StateCode, m_candidature.get(Candidatures::StateCode));
    correction.set(Corrections::ProposedBy, m_services.session.caller().mission);
    correction.set(Corrections::ListOfChanges,
                   Corrections::changesBetween(m_candidature.document(), m_facts->document()));
    return correction.document();
}

/// Marks what is wrong where it stands; true when nothing is.
bool CorrectionDialog::check(const Record &correction)
{
    m_notice->hide();
    m_facts->clearMessages();
    m_reason->clearMessages();
    if (correction.get(Corrections::ListOfChanges).isEmpty()) {
        m_notice->show(Tone::Bad, tr("Nothing differs from what stands there."));
        return false;
    }
    bool isRight = true;
    for (const Corrections::Change &change : Corrections::changesOf(correction)) {
        const QJsonObject alone {{latin(change.field->key), change.value}};
        for (const Finding &finding : validateFields(FieldList {change.field, 1}, alone)) {
            m_facts->showMessage(finding.issue.pointer, ruleText(Candidatures::Description, finding.issue),
                                 finding.severity);
            isRight = isRight && change.value.isEmpty();
        }
    }
    const RuleContext context(m_services.reader, m_services.session.caller(), QDateTime::currentDateTimeUtc());
    for (const Finding &finding : validate(correction, context)) {
        if (isRight && finding.severity == Severity::Error) {
            show({finding.issue});
            return false;
        }
    }
    return isRight;
}

void CorrectionDialog::show(const std::vector<FieldIssue> &issues)
{
    for (const FieldIssue &issue : issues) {
        const QString text = ruleText(Corrections::Description, issue);
        if (!m_reason->showMessage(issue.pointer, text, Severity::Error)) {
            m_notice->show(Tone::Bad, text);
        }
    }
}

void CorrectionDialog::accept()
{
    const Record correction(Corrections::Description, {}, document());
    if (!check(correction)) {
        return;
    }
    m_confirm->setEnabled(false);
    m_services.session.create(Corrections::Description, correction.document())
        .then(this, [this](const Expected<QString> &made) {
            if (made) {
                QDialog::accept();
                return;
            }
            m_confirm->setEnabled(true);
            m_notice->show(errorText(made.error()));
            show(made.error().issues);
        });
}

} // namespace Chancery::Ui
