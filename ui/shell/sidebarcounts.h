// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"

#include <QObject>
#include <QTimer>

namespace Chancery::Ui {

class Sidebar;

/// The numbers beside the pages of the sidebar: what waits for this caller there. Counted on the thread of queries
/// when something changed, never while the window waits for it.
class SidebarCounts : public QObject
{
    Q_OBJECT
public:
    SidebarCounts(const Services &services, Sidebar &sidebar, QObject *parent = nullptr);
    /// \p changes: of records; those of other collections are left alone.
    void refresh(const Store::Changes &changes);

private:
    void countAll();

    Services m_services;
    Sidebar *m_sidebar;
    QTimer m_soon;
};

/// One number: how many records of \p query wait for \p caller on the page; none when it is nothing of theirs.
struct SidebarCount
{
    QString page;
    Domain::Query query;
};
[[nodiscard]] std::vector<SidebarCount> sidebarCounts(const Domain::Caller &caller);

} // namespace Chancery::Ui
