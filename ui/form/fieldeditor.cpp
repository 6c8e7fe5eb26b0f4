// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldeditor.h"

#include "base/text.h"
#include "ui/common/words.h"
#include "ui/form/attachmentseditor.h"
#include "ui/form/choiceeditors.h"
#include "ui/form/dateeditors.h"
#include "ui/form/listeditor.h"
#include "ui/form/localizededitor.h"
#include "ui/form/pickereditor.h"
#include "ui/form/seteditor.h"
#include "ui/form/texteditors.h"

#include <QStyle>

namespace Chancery::Ui {

FieldEditor::FieldEditor(const Domain::Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(&field)
{
    setObjectName(latin(field.key));
}

void FieldEditor::setInput(QWidget *input)
{
    const QString help = helpOf(*m_field);
    setWhatsThis(help.isEmpty() ? labelOf(*m_field) : help);
    m_input = input;
    input->setAccessibleName(labelOf(*m_field));
    input->setAccessibleDescription(helpOf(*m_field));
    input->setToolTip(helpOf(*m_field));
    input->setWhatsThis(helpOf(*m_field));
    setFocusProxy(input);
}

void FieldEditor::setInvalid(bool invalid)
{
    if (m_input == nullptr || m_input->property("invalid").toBool() == invalid) {
        return;
    }
    m_input->setProperty("invalid", invalid);
    m_input->style()->unpolish(m_input);
    m_input->style()->polish(m_input);
}

bool FieldEditor::showInside(const QString &, const QString &)
{
    return false;
}

FieldEditor *makeEditor(const Domain::Field &field, const Services &services, QWidget *parent)
{
    using Domain::Kind;
    switch (field.kind) {
    case Kind::Text:
        return new LineEditor(field, parent);
    case Kind::LongText:
        return new TextEditor(field, parent);
    case Kind::Localized:
        return new LocalizedEditor(field, services, parent);
    case Kind::Integer:
        return new NumberEditor(field, services, parent);
    case Kind::Boolean:
        return new BooleanEditor(field, parent);
    case Kind::Date:
        return new DateEditor(field, services, parent);
    case Kind::Instant:
        return new InstantEditor(field, services, parent);
    case Kind::Zone:
        return new ZoneEditor(field, parent);
    case Kind::Choice:
        return new ChoiceEditor(field, parent);
    case Kind::State:
    case Kind::Reference:
        return new PickerEditor(field, services, parent);
    case Kind::Set:
        return new SetEditor(field, parent);
    case Kind::List:
        if (AttachmentsEditor::suits(field)) {
            return new AttachmentsEditor(field, services, parent);
        }
        return new ListEditor(field, services, parent);
    }
    return new LineEditor(field, parent);
}

} // namespace Chancery::Ui
