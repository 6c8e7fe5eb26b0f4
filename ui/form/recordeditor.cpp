// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordeditor.h"

#include "base/text.h"
#include "domain/catalogue.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/ruletext.h"
#include "ui/common/scrollarea.h"
#include "ui/common/whendone.h"
#include "ui/common/words.h"
#include "ui/form/editablefields.h"
#include "ui/form/fieldform.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr int ValidationPause = 150;
} // namespace

RecordEditor::RecordEditor(const Collection &collection, const QString &id, const Services &services, QWidget *parent,
                           const QJsonObject &given)
    : QWidget(parent)
    , m_collection(&collection)
    , m_id(id)
    , m_services(services)
    , m_before(startingDocument(given))
    , m_layout(new QVBoxLayout(this))
    , m_notice(new Notice(this))
{
    setObjectName(u"editor"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(makeHeader());
    m_layout->addWidget(line(this));
    auto *scroll = scrollArea(singularOf(collection), this);
    auto *content = new QWidget;
    setRole(content, "scrolled"_L1);
    // Of the whole: a layout that asks how high a form is does not know how wide the form may be at most.
    content->setMaximumWidth(FormWidth + 2 * Space::Page);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Page);
    column->setSpacing(Space::Large);
    m_form = new FieldForm(editableFields(collection, services.session.caller()), services, content);
    m_form->setDocument(m_before);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    column->addStretch();
    scroll->setWidget(content);
    m_layout->addWidget(scroll, 1);
    m_layout->addWidget(line(this));
    m_layout->addWidget(makeFooter());
    m_typing.setSingleShot(true);
    m_typing.setInterval(ValidationPause);
    connect(&m_typing, &QTimer::timeout, this, [this] { validate(false); });
    connect(m_form, &FieldForm::edited, &m_typing, qOverload<>(&QTimer::start));
    showRefusal();
}

QWidget *RecordEditor::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QVBoxLayout(header);
    layout->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Wide);
    layout->setSpacing(Space::Hair);
    const QString what = singularOf(*m_collection);
    layout->addWidget(mutedLabel(m_id.isEmpty() ? Ui::titleOf(*m_collection) : what, header));
    const QString title =
        m_id.isEmpty() ? tr("New: %1").arg(what) : m_services.display.titleOf(*m_collection, m_id, m_before);
    layout->addWidget(pageTitle(elided(title, 90), header));
    return header;
}

QWidget *RecordEditor::makeFooter()
{
    auto *footer = new QWidget(this);
    auto *layout = new QHBoxLayout(footer);
    layout->setContentsMargins(Space::Page, Space::Wide, Space::Page, Space::Wide);
    layout->setSpacing(Space::Normal);
    m_save = primaryButton(tr("Save"), {}, footer);
    m_save->setObjectName(u"save"_s);
    m_save->setToolTip(tr("Save (Ctrl+S)"));
    QPushButton *leave = button(tr("Cancel"), {}, footer);
    leave->setObjectName(u"cancel"_s);
    layout->addWidget(m_save);
    layout->addWidget(leave);
    layout->addWidget(
        mutedLabel(tr("Fields marked * are needed. Your change is kept here and sent as soon as there is a "
                      "connection."),
                   footer),
        1);
    connect(m_save, &QPushButton::clicked, this, &RecordEditor::save);
    connect(leave, &QPushButton::clicked, this, &RecordEditor::cancel);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &RecordEditor::save);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &RecordEditor::cancel);
    connect(m_notice, &Notice::actionTriggered, this, [this] { Q_EMIT finished({}); });
    return footer;
}

QJsonObject RecordEditor::startingDocument(const QJsonObject &given) const
{
    if (m_id.isEmpty()) {
        QJsonObject document = given;
        const Caller caller = m_services.session.caller();
        if (!m_collection->ownerField.empty() && !caller.mission.isEmpty()) {
            document.insert(latin(m_collection->ownerField), caller.mission);
        }
        return document;
    }
    const auto row = m_services.reader.row(*m_collection, m_id);
    return row && *row ? (*row)->document : QJsonObject();
}

void RecordEditor::showRefusal()
{
    const Caller caller = m_services.session.caller();
    const Record record(*m_collection, m_id, m_before);
    const QString refusal = m_id.isEmpty() ? refusalToCreate(record, caller) : refusalToPatch(record, {}, caller);
    if (!refusal.isEmpty()) {
        m_notice->show(Tone::Warning, refusalText(*m_collection, refusal));
        m_save->setEnabled(false);
    }
}

bool RecordEditor::isDirty() const
{
    return m_form->isDirty() && !m_isSaving;
}

void RecordEditor::focusFirst()
{
    m_form->focusFirst();
}

void RecordEditor::refresh(const Store::Changes &changes)
{
    const bool touchesThis = changes.everything || changes.ids.value(latin(m_collection->name)).contains(m_id);
    if (m_id.isEmpty() || !touchesThis || m_isSaving) {
        return;
    }
    const auto row = m_services.reader.row(*m_collection, m_id);
    if (row && *row && (*row)->document != m_before) {
        m_notice->show(Tone::Info,
                       tr("Someone else changed this record meanwhile. You can go on: if both changed the same "
                          "value, you will be asked which one to keep."));
    }
}

void RecordEditor::cancel()
{
    if (!isDirty()) {
        Q_EMIT finished({});
        return;
    }
    m_notice->show(Tone::Warning, tr("What you wrote is not saved yet."), tr("Discard it"));
}

void RecordEditor::validate(bool beforeSaving)
{
    const QJsonObject document = m_form->document();
    const Caller caller = m_services.session.caller();
    m_services.queries.cancel(m_validation);
    m_validation = m_services.queries.run<Findings>(
        this,
        [collection = m_collection, id = m_id, document, caller](const Store::Reader &reader) -> Expected<Findings> {
            QJsonObject whole = document;
            if (id.isEmpty() && !collection->initialStatus.empty()) {
                whole.insert("status"_L1, QString(latin(collection->initialStatus)));
            }
            return Domain::validate(Record(*collection, id, whole),
                                    RuleContext(reader, caller, QDateTime::currentDateTimeUtc()));
        },
        [this, beforeSaving](const Expected<Findings> &findings) {
            if (!findings) {
                m_notice->show(errorText(findings.error()));
                return;
            }
            showFindings(*findings, beforeSaving || m_triedToSave);
            const bool isBroken = std::any_of(findings->begin(), findings->end(), [](const Finding &finding) {
                return finding.severity == Severity::Error;
            });
            if (beforeSaving && !isBroken) {
                store();
            }
        });
}

void RecordEditor::showFindings(const Findings &findings, bool all)
{
    m_form->clearMessages();
    m_notice->hide();
    QString focus;
    QStringList general;
    for (const Finding &finding : findings) {
        const QString key = keyOfPointer(finding.issue.pointer);
        if (!all && !m_form->isTouched(key)) {
            continue;
        }
        const QString text = ruleText(*m_collection, finding.issue);
        const bool isShown = m_form->showMessage(finding.issue.pointer, text, finding.severity);
        if (!isShown) {
            general << text;
        } else if (focus.isEmpty() && finding.severity == Severity::Error) {
            focus = key;
        }
    }
    if (!general.isEmpty()) {
        m_notice->show(Tone::Warning, general.join(u'\n'));
    }
    if (m_triedToSave && all && !focus.isEmpty() && !m_form->isAncestorOf(focusWidget())) {
        m_form->focusKey(focus);
    }
}

void RecordEditor::save()
{
    if (m_isSaving || !m_save->isEnabled()) {
        return;
    }
    m_triedToSave = true;
    m_typing.stop();
    validate(true);
}

void RecordEditor::store()
{
    m_isSaving = true;
    m_save->setEnabled(false);
    const QJsonObject document = m_form->document();
    if (m_id.isEmpty()) {
        whenDone(m_services.session.create(*m_collection, document), this,
                 [this](const Expected<QString> &outcome) { saved(outcome); });
        return;
    }
    whenDone(m_services.session.update(*m_collection, m_id, m_before, document), this,
             [this](const Expected<void> &outcome) {
                 saved(outcome ? Expected<QString>(m_id) : tl::unexpected<Error>(outcome.error()));
             });
}

void RecordEditor::saved(const Expected<QString> &outcome)
{
    if (outcome) {
        const auto kind = m_id.isEmpty() ? Undo::Kind::Created : Undo::Kind::Changed;
        m_services.undo.remember({kind, m_collection, *outcome, m_before, m_form->document()});
        Q_EMIT finished(*outcome);
        return;
    }
    m_isSaving = false;
    m_save->setEnabled(true);
    showIssues(outcome.error());
}

void RecordEditor::showIssues(const Error &error)
{
    Findings findings;
    for (const FieldIssue &issue : error.issues) {
        findings.push_back({Severity::Error, issue});
    }
    showFindings(findings, true);
    if (error.issues.empty()) {
        m_notice->show(errorText(error));
    }
}

} // namespace Chancery::Ui
