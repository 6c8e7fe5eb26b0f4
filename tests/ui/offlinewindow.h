// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "testprofile.h"
#include "ui/common/page.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"

#include <QTest>

#include <memory>
#include <utility>

namespace Chancery::Test {

/// The whole window over a signed-out profile on disk. Nothing here touches a network.
class OfflineWindow
{
public:
    explicit OfflineWindow(const TestProfile::Content &content = {})
        : m_language(content.language)
        , m_profile(content)
        , m_keeper(m_profile.directory(), m_profile.settings())
    {
        start();
    }

    /// Opens a place in front of other windows; true when it shows all it has.
    [[nodiscard]] bool open(const QString &page, const QString &id = {}) const
    {
        m_window->open({page, id});
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get()) && isThere();
    }
    [[nodiscard]] bool isThere() const
    {
        return QTest::qWaitFor([this] { return m_window->isAtRest(); });
    }
    /// The window is closed and another one opened over the same profile, as at the next start.
    void startAgain()
    {
        m_window->close();
        start();
    }
    [[nodiscard]] Ui::MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] TestProfile &profile() { return m_profile; }
    [[nodiscard]] Ui::Page *page() const { return m_window->findChild<Ui::PageHost *>()->page(); }
    template <class Widget>
    [[nodiscard]] Widget *onPage(const QString &name = {}) const
    {
        return page()->findChild<Widget *>(name);
    }

private:
    void start()
    {
        m_window =
            std::move(Ui::MainWindow::make({m_profile.session(), m_profile.settings(), m_keeper, m_language}).value());
        m_window->resize(1280, 800);
        m_window->restoreState();
        m_window->open({QStringLiteral("home")});
        m_window->show();
    }

    QString m_language;
    TestProfile m_profile;
    Ui::AccountKeeper m_keeper;
    std::unique_ptr<Ui::MainWindow> m_window;
};

} // namespace Chancery::Test
