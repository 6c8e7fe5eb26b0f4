// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/navigator.h"
#include "ui/common/page.h"

#include <QHash>
#include <QStackedWidget>

#include <functional>

namespace Chancery::Ui {

/// Holds the pages: makes one when it is first needed, keeps it, tells it what changed while it was hidden when it is
/// shown again, and remembers the way back.
class PageHost : public QStackedWidget
{
    Q_OBJECT
public:
    /// Makes the page of that name, or gives null when there is none.
    using Factory = std::function<Page *(const QString &page, QWidget *parent)>;
    explicit PageHost(Factory factory, QWidget *parent = nullptr);

    /// False when there is no such page.
    bool go(const Place &place);
    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_history.size(); }
    [[nodiscard]] Place place() const { return m_history.value(m_position); }
    [[nodiscard]] Page *page() const;

    void refresh(const Store::Changes &changes);
    [[nodiscard]] bool isReadable() const;
    [[nodiscard]] bool isAtRest() const;
    [[nodiscard]] bool hasUnsavedChanges() const;

Q_SIGNALS:
    void moved(const Chancery::Ui::Place &place);

private:
    bool display(const Place &place);
    void note(const Page &page, const QString &id);

    Factory m_factory;
    QHash<QString, Page *> m_pages;
    QHash<const Page *, Store::Changes> m_missed;
    QList<Place> m_history;
    qsizetype m_position = -1;
};

} // namespace Chancery::Ui
