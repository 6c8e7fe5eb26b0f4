// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

#include <QLocale>

class QLineEdit;
class QPlainTextEdit;

namespace Chancery::Ui {

/// A Text: one line.
class LineEditor : public FieldEditor
{
    Q_OBJECT
public:
    LineEditor(const Domain::Field &field, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QLineEdit *m_line;
};

/// A LongText: paragraphs.
class TextEditor : public FieldEditor
{
    Q_OBJECT
public:
    TextEditor(const Domain::Field &field, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

private:
    QPlainTextEdit *m_text;
};

/// An Integer, which may be empty; the arrow keys count up and down.
class NumberEditor : public FieldEditor
{
    Q_OBJECT
public:
    NumberEditor(const Domain::Field &field, const Services &services, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(qint64 by);

    QLocale m_locale;
    QLineEdit *m_line;
};

/// A plain text box of \p lines lines. Tab goes on to the next field.
[[nodiscard]] QPlainTextEdit *makeTextBox(int lines, QWidget *parent);

} // namespace Chancery::Ui
