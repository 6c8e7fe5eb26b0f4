// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QString>

#include <span>

namespace Chancery::Ui {

/// One line of the sidebar, and so one page of the window.
struct PlaceInfo
{
    QLatin1String page; ///< As in Place::page; empty: a heading.
    QLatin1String icon;
    const char *title; ///< QT_TRANSLATE_NOOP("Places", …); null: the collection's own; "": a line.
    bool isFurther = false; ///< Behind the "More" of its subject: what daily work reaches from other pages.
};

/// The pages in the order of the sidebar.
[[nodiscard]] std::span<const PlaceInfo> places();
[[nodiscard]] QString titleOf(const PlaceInfo &place);
[[nodiscard]] QLatin1String iconOfPage(const QString &page);

} // namespace Chancery::Ui
