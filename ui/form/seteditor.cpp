// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "seteditor.h"

#include "base/text.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"
#include "ui/form/texteditors.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Chancery::Ui {

namespace {
constexpr int BoxColumns = 3;
constexpr int TextLines = 3;
} // namespace

SetEditor::SetEditor(const Domain::Field &field, QWidget *parent)
    : FieldEditor(field, parent)
{
    field.choices.empty() ? addLines() : addBoxes();
}

void SetEditor::addBoxes()
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, Space::Small, 0, Space::Small);
    grid->setVerticalSpacing(Space::Normal);
    int index = 0;
    for (const Domain::Choice &choice : field().choices) {
        auto *box = new QCheckBox(labelOf(choice), this);
        box->setObjectName(latin(choice.value));
        connect(box, &QCheckBox::clicked, this, &FieldEditor::edited);
        grid->addWidget(box, index / BoxColumns, index % BoxColumns);
        m_boxes.push_back(box);
        ++index;
    }
    setFocusProxy(m_boxes.front());
    setAccessibleName(labelOf(field()));
}

void SetEditor::addLines()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_lines = makeTextBox(TextLines, this);
    m_lines->setPlaceholderText(tr("One entry a line"));
    layout->addWidget(m_lines);
    setInput(m_lines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QJsonValue SetEditor::value() const
{
    QStringList entries = m_unknown;
    if (m_lines != nullptr) {
        for (const QString &line : m_lines->toPlainText().split(u'\n')) {
            entries << line.trimmed();
        }
        entries.removeAll(QString());
        entries.removeDuplicates();
    }
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked()) {
            entries << QString(latin(field().choices[i].value));
        }
    }
    return entries.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(entries));
}

void SetEditor::setValue(const QJsonValue &value)
{
    QStringList entries;
    for (const QJsonValue &entry : value.toArray()) {
        entries << entry.toString();
    }
    if (m_lines != nullptr) {
        const QSignalBlocker quiet(m_lines);
        m_lines->setPlainText(entries.join(u'\n'));
        return;
    }
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setChecked(entries.removeAll(QString(latin(field().choices[i].value))) > 0);
    }
    m_unknown = entries;
}

} // namespace Chancery::Ui
