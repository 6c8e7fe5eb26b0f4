// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guideindex.h"

#include "base/rfc3339.h"
#include "domain/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

GuideIndex::GuideIndex(const std::vector<Store::Row> &rows, const Display &display)
{
    const Domain::Collection *collection = Domain::collectionNamed("guide_pages");
    for (const Store::Row &row : rows) {
        const QJsonObject &document = row.document;
        const QString status = document.value("status"_L1).toString();
        m_pages.push_back({row.id, document.value("slug"_L1).toString(), document.value("chapter"_L1).toInt(),
                           document.value("section"_L1).toInt(), display.titleOf(*collection, row.id, document),
                           document.value("version"_L1).toInteger(),
                           parseInstant(document.value("published_at"_L1).toString()).value_or(QDateTime()),
                           status == "published"_L1 || status.isEmpty()});
    }
    std::stable_sort(m_pages.begin(), m_pages.end(), [](const Page &a, const Page &b) {
        return std::pair(a.chapter, a.section) < std::pair(b.chapter, b.section);
    });
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        m_byId.insert(m_pages[i].id, i);
        m_bySlug.insert(m_pages[i].slug, i);
    }
}

const GuideIndex::Page *GuideIndex::withId(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found != m_byId.constEnd() ? &m_pages[*found] : nullptr;
}

const GuideIndex::Page *GuideIndex::withSlug(const QString &slug) const
{
    const auto found = m_bySlug.constFind(slug);
    return found != m_bySlug.constEnd() ? &m_pages[*found] : nullptr;
}

const GuideIndex::Page *GuideIndex::chapterOf(const Page &page) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&page](const Page &each) {
        return each.chapter == page.chapter && each.section == 0;
    });
    return found != m_pages.end() ? &*found : nullptr;
}

const GuideIndex::Page *GuideIndex::before(const Page &page) const
{
    const auto at = m_byId.constFind(page.id);
    return at != m_byId.constEnd() && *at > 0 ? &m_pages[*at - 1] : nullptr;
}

const GuideIndex::Page *GuideIndex::after(const Page &page) const
{
    const auto at = m_byId.constFind(page.id);
    return at != m_byId.constEnd() && *at + 1 < m_pages.size() ? &m_pages[*at + 1] : nullptr;
}

QString numberOf(const GuideIndex::Page &page, const QLocale &locale)
{
    const QString chapter = locale.toString(page.chapter);
    return page.section > 0 ? chapter + u'.' + locale.toString(page.section) : chapter;
}

} // namespace Chancery::Ui
