// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/catalogue.h"
#include "testprofile.h"
#include "ui/guide/guidebrowser.h"
#include "ui/guide/guidepage.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace Chancery::Test {

/// The guide with the built-in reader, for one role.
struct Reading
{
    explicit Reading(const QString &roles = QStringLiteral("focal_point"),
                     const QString &mission = QStringLiteral("FRA"))
        : profile({.mission = mission, .roles = roles})
    {
        profile.settings().set(Settings::GuideReader, QStringLiteral("text"));
        page = std::make_unique<Ui::GuidePage>(profile.services());
        page->resize(1000, 700);
        static_cast<QWidget &>(*page).show();
        QObject::connect(&profile.session(), &Sync::Session::changed, page.get(),
                         [this](const Store::Changes &changes) { page->refresh(changes); });
    }
    [[nodiscard]] Ui::GuideBrowser *browser() const { return page->findChild<Ui::GuideBrowser *>(); }
    bool open(const QString &slug)
    {
        const bool isHere = QTest::qWaitFor([this] { return browser() != nullptr; }, 10'000);
        page->open(slug);
        return isHere;
    }
    /// The menu behind "More", open.
    [[nodiscard]] QMenu *menu() const
    {
        page->findChild<QPushButton *>(QStringLiteral("guideMore"))->click();
        const QList<QMenu *> menus = page->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
        return menus.isEmpty() ? nullptr : menus.last();
    }
    bool choose(const QString &text) const
    {
        QMenu *all = menu();
        const QList<QAction *> actions = all != nullptr ? all->findChildren<QAction *>() : QList<QAction *>();
        bool isDone = false;
        for (QAction *action : actions) {
            if (action->text() == text && action->isEnabled()) {
                action->trigger();
                isDone = true;
                break;
            }
        }
        if (all != nullptr) {
            all->close();
        }
        return isDone;
    }
    [[nodiscard]] QJsonObject document(const QString &slug) const
    {
        const Domain::Collection &pages = *Domain::collectionNamed("guide_pages");
        const auto row = profile.reader().firstWhere(pages, "slug", slug);
        return row && *row ? (*row)->document : QJsonObject();
    }
    TestProfile profile;
    std::unique_ptr<Ui::GuidePage> page;
};

} // namespace Chancery::Test
