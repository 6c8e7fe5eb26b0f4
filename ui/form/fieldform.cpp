// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldform.h"

#include "base/text.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/ruletext.h"
#include "ui/common/words.h"
#include "ui/form/fieldeditor.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int ShortText = 60;

/// Whether the field needs the whole width.
bool isWide(const Field &field)
{
    switch (field.kind) {
    case Kind::LongText:
    case Kind::Localized:
    case Kind::Set:
    case Kind::List:
    case Kind::Instant:
        return true;
    case Kind::Text:
        return field.maxLength == 0 || field.maxLength > ShortText;
    case Kind::Integer:
    case Kind::Boolean:
    case Kind::Date:
    case Kind::Zone:
    case Kind::Choice:
    case Kind::State:
    case Kind::Reference:
        return false;
    }
    return true;
}

QLabel *fieldLabel(const Field &field, QWidget *parent)
{
    QString text = labelOf(field);
    if (field.has(Required)) {
        text += u" *"_s;
    }
    auto *label = new QLabel(text, parent);
    label->setToolTip(helpOf(field));
    return label;
}

} // namespace

FieldForm::FieldForm(const Fields &fields, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::Page);
    m_grid->setVerticalSpacing(Space::Large);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    for (const Field *field : fields) {
        add(*field);
    }
}

FieldForm::Fields FieldForm::fieldsOf(const FieldList &list)
{
    Fields fields;
    for (const Field &field : list) {
        if (!field.has(ServerOwned)) {
            fields.push_back(&field);
        }
    }
    return fields;
}

void FieldForm::add(const Field &field)
{
    auto *cell = new QWidget(this);
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    FieldEditor *editor = makeEditor(field, m_services, cell);
    if (field.kind == Kind::Boolean) {
        layout->addSpacing(Space::Large);
    } else {
        QLabel *label = fieldLabel(field, cell);
        label->setBuddy(editor);
        layout->addWidget(label);
    }
    layout->addWidget(editor);
    QLabel *message = mutedLabel({}, cell);
    message->setObjectName("message:"_L1 + latin(field.key));
    message->hide();
    layout->addWidget(message);
    layout->addStretch();
    if (isWide(field)) {
        m_row += m_column > 0 ? 1 : 0;
        m_grid->addWidget(cell, m_row++, 0, 1, 2);
        m_column = 0;
    } else {
        m_grid->addWidget(cell, m_row, m_column);
        m_row += m_column;
        m_column = 1 - m_column;
    }
    m_lines.push_back({editor, message});
    connect(editor, &FieldEditor::edited, this, [this, editor] { edit(editor); });
}

void FieldForm::edit(FieldEditor *editor)
{
    if (m_isFilling) {
        return;
    }
    m_touched.insert(editor->objectName());
    tellEditors();
    Q_EMIT edited();
}

void FieldForm::tellEditors()
{
    const QJsonObject record = m_hasOwner ? m_owner : document();
    for (const Line &line : m_lines) {
        line.editor->setRecord(record);
    }
}

void FieldForm::setDocument(const QJsonObject &document)
{
    m_isFilling = true;
    m_document = document;
    m_touched.clear();
    tellEditors();
    for (const Line &line : m_lines) {
        line.editor->setValue(document.value(line.editor->objectName()));
    }
    m_isFilling = false;
}

QJsonObject FieldForm::document() const
{
    QJsonObject result = m_document;
    for (const Line &line : m_lines) {
        const QString key = line.editor->objectName();
        if (!m_touched.contains(key)) {
            continue;
        }
        const QJsonValue value = line.editor->value();
        if (value.isNull() && !m_document.contains(key)) {
            result.remove(key);
        } else {
            result.insert(key, value);
        }
    }
    return result;
}

void FieldForm::setOwner(const QJsonObject &record)
{
    m_owner = record;
    m_hasOwner = true;
    tellEditors();
}

const FieldForm::Line *FieldForm::line(const QString &key) const
{
    for (const Line &line : m_lines) {
        if (line.editor->objectName() == key) {
            return &line;
        }
    }
    return nullptr;
}

void FieldForm::focusFirst()
{
    if (!m_lines.empty()) {
        m_lines.front().editor->setFocus();
    }
}

void FieldForm::focusKey(const QString &key)
{
    if (const Line *found = line(key)) {
        found->editor->setFocus();
    }
}

bool FieldForm::showMessage(const QString &pointer, const QString &message, Severity severity)
{
    const Line *found = line(keyOfPointer(pointer));
    if (found == nullptr) {
        return false;
    }
    if (severity == Severity::Error) {
        found->editor->setInvalid(true);
    }
    if (found->editor->showInside(pointer, message)) {
        return true;
    }
    const QString before = found->message->text();
    found->message->setText(before.isEmpty() ? message : before + u'\n' + message);
    if (before.isEmpty() || severity == Severity::Error) { // What forbids is not softened by what warns.
        setRole(found->message, severity == Severity::Error ? "error"_L1 : "warning"_L1);
    }
    found->message->show();
    return true;
}

void FieldForm::clearMessages()
{
    for (const Line &line : m_lines) {
        line.editor->setInvalid(false);
        line.message->clear();
        line.message->hide();
    }
}

QString FieldForm::messageOf(const QString &key) const
{
    const Line *found = line(key);
    return found != nullptr ? found->message->text() : QString();
}

} // namespace Chancery::Ui
