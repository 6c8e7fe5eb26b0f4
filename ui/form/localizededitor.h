// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/form/fieldeditor.h"

#include <QHash>

class QComboBox;
class QLabel;
class QTabWidget;

namespace Chancery::Ui {

/// A Localized text: one tab a language, a dot on those that are filled, and which one is the original.
class LocalizedEditor : public FieldEditor
{
    Q_OBJECT
public:
    LocalizedEditor(const Domain::Field &field, const Services &services, QWidget *parent);
    [[nodiscard]] QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    bool showInside(const QString &pointer, const QString &message) override;

private:
    [[nodiscard]] QWidget *makeText(const QString &language);
    [[nodiscard]] QString textOf(const QString &language) const;
    void setText(const QString &language, const QString &text);
    void textChanged(const QString &language);
    void mark(const QString &language);
    /// Puts the original beside the translation someone works on.
    void showOriginal();

    bool m_isLine;
    QTabWidget *m_tabs;
    QComboBox *m_original;
    QHash<QString, QWidget *> m_texts; ///< QLineEdit or QPlainTextEdit by language.
    QJsonObject m_unknown; ///< Members this build does not know.
    bool m_originalWasChosen = false;
    QWidget *m_beside;
    QLabel *m_besideTitle;
    QLabel *m_besideText;
};

} // namespace Chancery::Ui
