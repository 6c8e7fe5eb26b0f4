// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sidebarcounts.h"

#include "domain/catalogue.h"
#include "ui/shell/sidebar.h"

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr int SoonAfter = 200; ///< Milliseconds: a burst of changes is counted once, and the first page comes first.
} // namespace

std::vector<SidebarCount> sidebarCounts(const Caller &caller)
{
    std::vector<SidebarCount> counts;
    const auto add = [&counts](const char *name, std::vector<Filter> filters) {
        if (const Collection *collection = collectionNamed(name); collection != nullptr) {
            counts.push_back({QString::fromLatin1(name), {.collection = collection, .filters = std::move(filters)}});
        }
    };
    const bool answers = caller.roles.intersects(Role::FocalPoint | Role::Head);
    if (answers && !caller.mission.isEmpty()) {
        add("meeting_requests",
            {{"counterpart", caller.mission}, {"status", u"submitted"_s}, {"answer", u"pending"_s}});
        add("bookings", {{"mission", caller.mission}, {"status", u"offered"_s}});
    } else if (caller.roles.contains(Role::MmsMsu)) {
        add("meeting_requests", {{"status", u"submitted"_s}});
    } else if (caller.roles.contains(Role::Trainer)) {
        add("bookings", {{"status", u"requested"_s}});
    } else if (caller.roles.contains(Role::PortalEditor)) {
        add("guide_reports", {{"status", u"open"_s}});
    }
    return counts;
}

SidebarCounts::SidebarCounts(const Services &services, Sidebar &sidebar, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_sidebar(&sidebar)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonAfter);
    connect(&m_soon, &QTimer::timeout, this, &SidebarCounts::countAll);
    m_soon.start();
}

void SidebarCounts::refresh(const Store::Changes &changes)
{
    if (changes.isEmpty()) {
        return;
    }
    for (const SidebarCount &count : sidebarCounts(m_services.session.caller())) {
        if ((changes.everything || changes.ids.contains(count.page)) && !m_soon.isActive()) {
            m_soon.start();
        }
    }
}

void SidebarCounts::countAll()
{
    for (const SidebarCount &count : sidebarCounts(m_services.session.caller())) {
        m_services.queries.run<qint64>(
            this, [query = count.query](const Store::Reader &reader) { return reader.count(query); },
            [this, page = count.page](const Expected<qint64> &number) {
                m_sidebar->setBadge(page, int(number.value_or(0)));
            });
    }
}

} // namespace Chancery::Ui
