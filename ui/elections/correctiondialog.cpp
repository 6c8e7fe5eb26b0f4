// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "correctiondialog.h"

#include "base/text.h"
#include "domain/elections/corrections.h"
#include "domain/validate.h"
#include "ui/common/dialogbuttons.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/ruletext.h"
#include "ui/common/scrollarea.h"
#include "ui/common/whendone.h"
#include "ui/common/words.h"
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
constexpr int HeightToChoose = 260; // while only the candidature is asked for

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

CorrectionDialog::CorrectionDialog(const Record &correction, const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_correction(correction)
    , m_services(services)
    , m_title(headingLabel({}, this))
    , m_name(mutedLabel({}, this))
    , m_hint(mutedLabel({}, this))
    , m_notice(new Notice(this))
    , m_shortcut(new Notice(this))
    , m_reason(new FieldForm({Corrections::Description.field("reason")}, services, this))
    , m_confirm(primaryButton(tr("Propose"), {}, this))
{
    setObjectName(u"correction"_s);
    resize(DialogSize.width(), HeightToChoose);
    auto *layout = dialogLayout(this);
    for (QWidget *part : std::initializer_list<QWidget *> {m_title, m_name, m_hint, m_notice, m_shortcut}) {
        layout->addWidget(part);
    }
    layout->addWidget(makeForms(), 1);
    makeButtons(layout);
    connect(m_shortcut, &Notice::actionTriggered, this, [this] {
        m_services.navigator.open({u"candidatures"_s, m_candidature->id() + u"/edit"_s});
        reject();
    });
    choose(m_correction.get(Corrections::Candidature));
    (m_target != nullptr ? m_target : m_facts != nullptr ? m_facts : m_reason)->focusFirst();
}

QWidget *CorrectionDialog::makeForms()
{
    auto *scroll = scrollArea(singularOf(Corrections::Description), this);
    auto *content = new QWidget;
    m_forms = new QVBoxLayout(content);
    m_forms->setContentsMargins(0, 0, Space::Normal, 0);
    m_forms->setSpacing(Space::Large);
    if (m_correction.get(Corrections::Candidature).isEmpty()) {
        m_target = new FieldForm({Corrections::Description.field("candidature")}, m_services, content);
        m_target->setDocument({});
        connect(m_target, &FieldForm::edited, this,
                [this] { choose(read<QString>(m_target->document(), Corrections::Candidature.name)); });
        m_forms->addWidget(m_target);
    }
    m_reason->setDocument(m_correction.document());
    m_forms->addWidget(m_reason);
    m_forms->addStretch();
    scroll->setWidget(content);
    return scroll;
}

void CorrectionDialog::makeButtons(QVBoxLayout *layout)
{
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

/// While its name is being typed there is no candidature.
void CorrectionDialog::choose(const QString &candidature)
{
    if (m_candidature && m_candidature->id() == candidature) {
        return;
    }
    m_candidature =
        candidature.isEmpty() ? std::nullopt : m_services.reader.find(Candidatures::Description, candidature);
    m_notice->hide();
    showWords();
    showFacts();
}

void CorrectionDialog::showWords()
{
    const Caller caller = m_services.session.caller();
    const bool isOwn = m_candidature && m_candidature->get(Candidatures::StateCode) == caller.mission;
    setWindowTitle(isOwn ? tr("Propose a change") : tr("Propose a correction"));
    m_title->setText(windowTitle());
    m_name->setVisible(m_candidature.has_value() && m_target == nullptr);
    m_name->setText(m_candidature ? m_services.display.titleOf(Candidatures::Description, m_candidature->id(),
                                                               m_candidature->document())
                                  : QString());
    m_hint->setText(
        !m_candidature ? tr("Choose the candidature; then its facts stand here to be changed.")
            : isOwn    ? tr("Change what is to be different. The head of mission approves it, or the Secretariat.")
                    : tr("Change what you know better. The mission concerned and the Secretariat see it and decide."));
    m_shortcut->hide();
    if (m_candidature && refusalToPatch(*m_candidature, {}, caller).isEmpty()) {
        m_shortcut->show(Tone::Info, tr("You may change this candidature yourself."), tr("Edit it"));
    }
}

void CorrectionDialog::showFacts()
{
    delete m_facts;
    m_facts = nullptr;
    m_reason->setVisible(m_candidature.has_value());
    m_confirm->setEnabled(m_candidature.has_value());
    if (!m_candidature) {
        return;
    }
    m_facts = new FieldForm(factsOf(*m_candidature, m_services.reader), m_services, m_reason->parentWidget());
    m_facts->setDocument(Corrections::corrected(*m_candidature, m_correction).document());
    m_forms->insertWidget(m_forms->indexOf(m_reason), m_facts);
    resize(size().expandedTo(DialogSize));
}

Record CorrectionDialog::written() const
{
    Record correction(Corrections::Description, m_correction.id(), m_reason->document());
    correction.set(Corrections::Candidature, m_candidature->id());
    correction.set(Corrections::StateCode, m_candidature->get(Candidatures::StateCode));
    correction.set(Corrections::ProposedBy, m_services.session.caller().mission);
    correction.set(Corrections::ListOfChanges,
                   Corrections::changesBetween(m_candidature->document(), m_facts->document()));
    return correction;
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
    if (!m_candidature || !m_confirm->isEnabled()) {
        return;
    }
    const Record correction = written();
    if (!check(correction)) {
        return;
    }
    m_confirm->setEnabled(false);
    if (correction.id().isEmpty()) {
        whenDone(m_services.session.create(Corrections::Description, correction.document()), this,
                 [this, correction](const Expected<QString> &made) { take(made, correction); });
        return;
    }
    whenDone(m_services.session.update(Corrections::Description, correction.id(), m_correction.document(),
                                       correction.document()),
             this, [this, correction](const Expected<void> &changed) {
                 take(changed ? Expected<QString>(correction.id()) : tl::unexpected<Error>(changed.error()),
                      correction);
             });
}

void CorrectionDialog::take(const Expected<QString> &outcome, const Record &correction)
{
    if (!outcome) {
        m_confirm->setEnabled(true);
        m_notice->show(errorText(outcome.error()));
        show(outcome.error().issues);
        return;
    }
    const auto kind = correction.id().isEmpty() ? Undo::Kind::Created : Undo::Kind::Changed;
    m_services.undo.remember(
        {kind, &Corrections::Description, *outcome, m_correction.document(), correction.document()});
    QDialog::accept();
    Q_EMIT saved(*outcome);
}

} // namespace Chancery::Ui
