// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagehost.h"

#include <algorithm>

namespace Chancery::Ui {

namespace {
constexpr qsizetype LongestHistory = 100;
} // namespace

PageHost::PageHost(Factory factory, QWidget *parent)
    : QStackedWidget(parent)
    , m_factory(std::move(factory))
{
}

Page *PageHost::page() const
{
    return qobject_cast<Page *>(currentWidget());
}

bool PageHost::go(const Place &place)
{
    if (!display(place)) {
        return false;
    }
    if (m_history.isEmpty() || m_history.at(m_position) != place) {
        m_history.resize(m_position + 1);
        m_history.append(place);
        if (m_history.size() > LongestHistory) {
            m_history.removeFirst();
        }
        m_position = m_history.size() - 1;
    }
    Q_EMIT moved(place);
    return true;
}

bool PageHost::display(const Place &place)
{
    Page *page = m_pages.value(place.page);
    if (page == nullptr) {
        page = m_factory(place.page, this);
        if (page == nullptr) {
            return false;
        }
        m_pages.insert(place.page, page);
        connect(page, &Page::shownChanged, this, [this, page](const QString &id) { note(*page, id); });
        addWidget(page);
    }
    setCurrentWidget(page);
    const Store::Changes missed = m_missed.take(page);
    if (!missed.isEmpty()) {
        page->refresh(missed);
    }
    page->open(place.id);
    return true;
}

void PageHost::note(const Page &page, const QString &id)
{
    if (&page != this->page() || m_position < 0 || m_history.at(m_position).id == id) {
        return;
    }
    // Moving through a list is no step of the way; coming back finds the record that was left.
    m_history[m_position].id = id;
    Q_EMIT moved(place());
}

void PageHost::back()
{
    if (canGoBack()) {
        display(m_history.at(--m_position));
        Q_EMIT moved(place());
    }
}

void PageHost::forward()
{
    if (canGoForward()) {
        display(m_history.at(++m_position));
        Q_EMIT moved(place());
    }
}

void PageHost::refresh(const Store::Changes &changes)
{
    for (Page *each : std::as_const(m_pages)) {
        if (each == page()) {
            each->refresh(changes);
        } else {
            m_missed[each].merge(changes);
        }
    }
}

bool PageHost::isReadable() const
{
    return page() == nullptr || page()->isReadable();
}

bool PageHost::isAtRest() const
{
    return page() == nullptr || page()->isAtRest();
}

bool PageHost::hasUnsavedChanges() const
{
    return std::any_of(m_pages.begin(), m_pages.end(), [](const Page *each) { return each->hasUnsavedChanges(); });
}

} // namespace Chancery::Ui
