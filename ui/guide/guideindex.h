// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/types.h"
#include "ui/common/display.h"

#include <QDateTime>
#include <QHash>

namespace Chancery::Ui {

/// All pages of the guide in their order, without their texts.
class GuideIndex
{
public:
    struct Page
    {
        QString id;
        QString slug;
        int chapter = 0;
        int section = 0; ///< 0: the chapter itself.
        QString title; ///< In the window's language.
        qint64 version = 0;
        QDateTime publishedAt {};
        bool isPublished = true;
    };
    GuideIndex() = default;
    GuideIndex(const std::vector<Store::Row> &rows, const Display &display);

    [[nodiscard]] const std::vector<Page> &pages() const { return m_pages; }
    [[nodiscard]] bool isEmpty() const { return m_pages.empty(); }
    [[nodiscard]] const Page *withId(const QString &id) const;
    [[nodiscard]] const Page *withSlug(const QString &slug) const;
    /// The chapter that \p page belongs to; itself when it is one.
    [[nodiscard]] const Page *chapterOf(const Page &page) const;
    [[nodiscard]] const Page *before(const Page &page) const;
    [[nodiscard]] const Page *after(const Page &page) const;

private:
    std::vector<Page> m_pages;
    QHash<QString, std::size_t> m_byId;
    QHash<QString, std::size_t> m_bySlug;
};

/// "3.2", in the digits of \p locale.
[[nodiscard]] QString numberOf(const GuideIndex::Page &page, const QLocale &locale);

} // namespace Chancery::Ui
