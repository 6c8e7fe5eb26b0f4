// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QWidget>

namespace Chancery::Ui {

struct Services;

/// The editor of one field. Its objectName is the key of the field. What it cannot make sense of it gives back as it
/// was typed, so that validation says what is wrong instead of the text vanishing.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const Domain::Field &field, QWidget *parent);
    [[nodiscard]] const Domain::Field &field() const { return *m_field; }

    /// Null when nothing is filled in.
    [[nodiscard]] virtual QJsonValue value() const = 0;
    virtual void setValue(const QJsonValue &value) = 0;
    /// The record the field stands in, when another of its fields changed (the zone of a moment).
    virtual void setRecord(const QJsonObject &record) { Q_UNUSED(record) }
    /// Draws the field as wrong or right; for an embedded list \p pointer says where in it.
    virtual void setInvalid(bool invalid);
    /// Takes a message for a place inside the field; false when the field has no such place.
    virtual bool showInside(const QString &pointer, const QString &message);

Q_SIGNALS:
    void edited(); ///< By the user.

protected:
    /// Marks \p input as the widget that takes the focus, is named after the field and is drawn as wrong.
    void setInput(QWidget *input);

private:
    const Domain::Field *m_field;
    QWidget *m_input = nullptr;
};

/// The editor for the kind of \p field. Never null.
[[nodiscard]] FieldEditor *makeEditor(const Domain::Field &field, const Services &services, QWidget *parent);

} // namespace Chancery::Ui
