// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"
#include "ui/common/services.h"

#include <QJsonObject>
#include <QSet>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace Chancery::Ui {

class FieldEditor;

/// Editors for some fields, with a label above and a message below each; short ones two in a row. Writes only what
/// the user touched into the document, so that everything else stays exactly as it came.
class FieldForm : public QWidget
{
    Q_OBJECT
public:
    using Fields = std::vector<const Domain::Field *>;
    FieldForm(const Fields &fields, const Services &services, QWidget *parent = nullptr);
    [[nodiscard]] static Fields fieldsOf(const Domain::FieldList &list);

    void setDocument(const QJsonObject &document);
    [[nodiscard]] QJsonObject document() const;
    /// The record an embedded form stands in: where the zones of its moments are.
    void setOwner(const QJsonObject &record);

    [[nodiscard]] bool isTouched(const QString &key) const { return m_touched.contains(key); }
    [[nodiscard]] bool isDirty() const { return !m_touched.isEmpty(); }
    void focusFirst();
    void focusKey(const QString &key);

    /// Shows \p message at the place \p pointer names. False when this form has no such place.
    bool showMessage(const QString &pointer, const QString &message, Domain::Severity severity);
    void clearMessages();
    [[nodiscard]] QString messageOf(const QString &key) const; ///< For tests and for screen readers.

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        FieldEditor *editor;
        QLabel *message;
    };
    void add(const Domain::Field &field);
    void edit(FieldEditor *editor);
    void tellEditors();
    [[nodiscard]] const Line *line(const QString &key) const;

    Services m_services;
    std::vector<Line> m_lines;
    QGridLayout *m_grid;
    int m_row = 0;
    int m_column = 0;
    QJsonObject m_document;
    QJsonObject m_owner;
    bool m_hasOwner = false;
    bool m_isFilling = false;
    QSet<QString> m_touched;
};

} // namespace Chancery::Ui
