// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texteditors.h"

#include "ui/common/metrics.h"
#include "ui/common/services.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

constexpr int TextLines = 4;

QVBoxLayout *bareLayout(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QPlainTextEdit *makeTextBox(int lines, QWidget *parent)
{
    auto *box = new QPlainTextEdit(parent);
    box->setTabChangesFocus(true);
    box->setFixedHeight(box->fontMetrics().lineSpacing() * lines + 3 * Space::Normal);
    return box;
}

LineEditor::LineEditor(const Domain::Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit(this))
{
    bareLayout(this)->addWidget(m_line);
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QJsonValue LineEditor::value() const
{
    return textOrNull(m_line->text().trimmed());
}
void LineEditor::setValue(const QJsonValue &value)
{
    m_line->setText(value.toString());
}

TextEditor::TextEditor(const Domain::Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_text(makeTextBox(TextLines, this))
{
    bareLayout(this)->addWidget(m_text);
    setInput(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

QJsonValue TextEditor::value() const
{
    return textOrNull(m_text->toPlainText());
}

void TextEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(value.toString());
}

NumberEditor::NumberEditor(const Domain::Field &field, const Services &services, QWidget *parent)
    : FieldEditor(field, parent)
    , m_locale(services.display.locale())
    , m_line(new QLineEdit(this))
{
    m_line->setMaximumWidth(160);
    m_line->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    m_line->installEventFilter(this);
    bareLayout(this)->addWidget(m_line);
    setInput(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

QJsonValue NumberEditor::value() const
{
    const QString text = m_line->text().trimmed();
    bool isNumber = false;
    qint64 number = m_locale.toLongLong(text, &isNumber);
    if (!isNumber) {
        number = text.toLongLong(&isNumber);
    }
    return isNumber ? QJsonValue(number) : textOrNull(text);
}

void NumberEditor::setValue(const QJsonValue &value)
{
    m_line->setText(value.isDouble() ? m_locale.toString(value.toInteger()) : value.toString());
}

void NumberEditor::step(qint64 by)
{
    const QJsonValue now = value();
    if (now.isString()) {
        return;
    }
    const qint64 next = now.isDouble() ? now.toInteger() + by : std::max<qint64>(0, field().minimum);
    setValue(QJsonValue(std::clamp(next, field().minimum, field().maximum)));
    Q_EMIT edited();
}

bool NumberEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            step(key == Qt::Key_Up ? 1 : -1);
            return true;
        }
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace Chancery::Ui
