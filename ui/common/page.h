// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/types.h"

#include <QWidget>

namespace Chancery::Ui {

/// What the menus ask of whatever page is open.
enum class PageCommand { Edit, Copy, CopyCsv, CopyLink, SelectAll, Columns, Export, OpenInWindow };

/// One page of the window. Made when it is first shown and kept.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString title() const = 0;
    /// Shows the record \p id, or the page as a whole when it is empty.
    virtual void open(const QString &id) { Q_UNUSED(id) }
    /// Records changed; only the page that is shown and those that cache are told.
    virtual void refresh(const Store::Changes &changes) { Q_UNUSED(changes) }
    /// Everything that was asked for is on the screen.
    [[nodiscard]] virtual bool isAtRest() const { return true; }
    /// What the user sees first is there; the rest may follow without moving it.
    [[nodiscard]] virtual bool isReadable() const { return isAtRest(); }
    /// Closing now would lose what the user typed.
    [[nodiscard]] virtual bool hasUnsavedChanges() const { return false; }
    /// Puts the cursor into the page's own search field, if it has one.
    virtual bool focusSearch() { return false; }
    /// Starts a new record, if the page can.
    virtual bool startNew() { return false; }
    /// Whether the command makes sense now; perform() of one that does not is harmless.
    [[nodiscard]] virtual bool offers(PageCommand command) const
    {
        Q_UNUSED(command)
        return false;
    }
    virtual void perform(PageCommand command) {Q_UNUSED(command)}

    Q_SIGNALS :
        /// The user moved to another record within the page; empty: to none.
        void shownChanged(const QString &id);
};

} // namespace Chancery::Ui
