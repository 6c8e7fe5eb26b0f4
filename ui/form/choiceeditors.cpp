// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choiceeditors.h"

#include "base/text.h"
#include "ui/common/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimeZone>
#include <QWheelEvent>

namespace Chancery::Ui {

namespace {

/// Scrolling a form must not change what stands under the pointer.
class CalmComboBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

QHBoxLayout *bareLayout(QWidget *widget)
{
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

} // namespace

ChoiceEditor::ChoiceEditor(const Domain::Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new CalmComboBox(this))
{
    m_box->addItem(tr("Please choose"), QString());
    for (const Domain::Choice &choice : field.choices) {
        m_box->addItem(labelOf(choice), QString(latin(choice.value)));
    }
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(16);
    bareLayout(this)->addWidget(m_box);
    setInput(m_box);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::edited);
}

QJsonValue ChoiceEditor::value() const
{
    const QString chosen = m_box->currentData().toString();
    return chosen.isEmpty() ? QJsonValue() : QJsonValue(chosen);
}

void ChoiceEditor::setValue(const QJsonValue &value)
{
    const QString wanted = value.toString();
    int index = m_box->findData(wanted);
    if (index < 0) {
        // A value of a newer description: keep it.
        m_box->addItem(wanted, wanted);
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
}

BooleanEditor::BooleanEditor(const Domain::Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new QCheckBox(labelOf(field), this))
{
    bareLayout(this)->addWidget(m_box);
    setInput(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_isSaid = true;
        Q_EMIT edited();
    });
}

QJsonValue BooleanEditor::value() const
{
    return m_isSaid ? QJsonValue(m_box->isChecked()) : QJsonValue();
}

void BooleanEditor::setValue(const QJsonValue &value)
{
    m_isSaid = value.isBool();
    m_box->setChecked(value.toBool());
}

ZoneEditor::ZoneEditor(const Domain::Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new CalmComboBox(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->addItem(QString());
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        m_box->addItem(QString::fromLatin1(zone));
    }
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    bareLayout(this)->addWidget(m_box);
    setInput(m_box);
    connect(m_box, &QComboBox::currentTextChanged, this, &FieldEditor::edited);
}

QJsonValue ZoneEditor::value() const
{
    const QString zone = m_box->currentText().trimmed();
    return zone.isEmpty() ? QJsonValue() : QJsonValue(zone);
}

void ZoneEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setCurrentText(value.toString());
}

} // namespace Chancery::Ui
