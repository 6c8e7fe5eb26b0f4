// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"
#include "ui/common/services.h"

#include <QJsonObject>
#include <QStackedWidget>

namespace Chancery::Ui {

class RecordEditor;

/// A page's browser, and the form of a record in its place while someone writes; collections that have a dialog of
/// their own for it (ownEditor()) open that over the browser.
class EditorStack : public QStackedWidget
{
    Q_OBJECT
public:
    EditorStack(const Domain::Collection &collection, const Services &services, QWidget *parent = nullptr);
    /// What is shown while nobody writes; owned by the stack from here on.
    void setBrowser(QWidget *browser);
    /// Opens the form when \p place is about writing: "new", "new?field=value", "ID/edit". False: it is not. A form
    /// in which nothing was written gives way; one in which something was stays until it is saved or cancelled.
    bool openPlace(const QString &place);
    /// An empty form. False: this person may not write one.
    bool startNew();
    void edit(const QString &id);
    void refresh(const Store::Changes &changes);
    [[nodiscard]] bool mayCreate() const;
    [[nodiscard]] bool isEditing() const { return m_editor != nullptr; }
    [[nodiscard]] bool isDirty() const;

Q_SIGNALS:
    /// Someone wrote the record \p id and is back at the browser.
    void saved(const QString &id);

private:
    void open(const QString &id, const QJsonObject &given);
    void leave(const QString &id);

    const Domain::Collection *m_collection;
    Services m_services;
    QWidget *m_browser = nullptr;
    RecordEditor *m_editor = nullptr; ///< Only while editing.
};

} // namespace Chancery::Ui
