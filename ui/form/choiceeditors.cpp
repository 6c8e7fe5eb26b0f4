// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choiceeditors.h"

#include "base/text.h"
#include "ui/common/display.h"
#include "ui/common/words.h"
#include "ui/form/calmcombobox.h"

#include <QCheckBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMap>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

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

namespace {

/// The zones that are named after a place, by its name: "New York" is what people know, "America/New_York" is for
/// machines. Other names of the same place and zones of no place, as "Etc/GMT+5", can still be typed.
QMap<QString, QString> zonesByPlace()
{
    static constexpr std::array Regions {"Africa/"_L1,    "America/"_L1, "Antarctica/"_L1, "Asia/"_L1,   "Atlantic/"_L1,
                                         "Australia/"_L1, "Europe/"_L1,  "Indian/"_L1,     "Pacific/"_L1};
    QMap<QString, QString> zones {{u"UTC"_s, u"UTC"_s}};
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString zone = QString::fromLatin1(id);
        const bool isPlace =
            std::any_of(Regions.begin(), Regions.end(), [&](QLatin1String region) { return zone.startsWith(region); });
        // Of two for one place the shorter one: "America/Indianapolis", not "America/Indiana/Indianapolis".
        const QString place = placeOfZone(zone);
        if (isPlace && (!zones.contains(place) || zone.size() < zones.value(place).size())) {
            zones.insert(place, zone);
        }
    }
    return zones;
}

} // namespace

ZoneEditor::ZoneEditor(const Domain::Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_box(new CalmComboBox(this))
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->lineEdit()->setPlaceholderText(tr("Type the name of a city"));
    m_box->addItem(QString());
    const QMap<QString, QString> zones = zonesByPlace();
    for (auto zone = zones.begin(); zone != zones.end(); ++zone) {
        m_box->addItem(zone.key(), zone.value());
    }
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    bareLayout(this)->addWidget(m_box);
    setInput(m_box);
    connect(m_box, &QComboBox::currentTextChanged, this, &FieldEditor::edited);
}

QJsonValue ZoneEditor::value() const
{
    const QString typed = m_box->currentText().trimmed();
    const int known = m_box->findText(typed, Qt::MatchFixedString); // In any case, as people type names.
    const QString zone = known > 0 ? m_box->itemData(known).toString() : typed;
    return zone.isEmpty() ? QJsonValue() : QJsonValue(zone);
}

void ZoneEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_box);
    const QString zone = value.toString();
    const int known = m_box->findText(placeOfZone(zone));
    if (known > 0 && !zone.isEmpty()) {
        m_box->setItemData(known, zone); // Another name of the same place stays as it is.
    }
    m_box->setCurrentText(known > 0 ? m_box->itemText(known) : zone);
}

} // namespace Chancery::Ui
