// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/temporarystore.h"
#include "ui/common/services.h"
#include "ui/common/theme.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <string>

namespace Chancery::Test {

/// A signed-out profile on disk and what a page needs to live over it. Nothing here touches a network.
class TestProfile
{
public:
    struct Content
    {
        bool demonstration = true; ///< The set in resources/demo.
        int candidatures = 0; ///< Further, invented ones.
        QString mission = QStringLiteral("FRA");
        QString roles = QStringLiteral("focal_point"); ///< Joined by commas.
        QString language = QStringLiteral("en");
        std::string lines {}; ///< Further rows of the snapshot.
        std::function<void(Store::Store &)> prepare {}; ///< What else is in the store before the session opens it.
    };
    explicit TestProfile(const Content &content);
    ~TestProfile();

    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] Ui::Services services();
    [[nodiscard]] Sync::Session &session() { return *m_session; }
    [[nodiscard]] const Store::Reader &reader() const { return *m_reader; }
    [[nodiscard]] Ui::ReadThread &queries() { return *m_queries; }
    [[nodiscard]] SettingsStore &settings() { return *m_settings; }
    /// The id of the first record of the collection whose \p key is \p value.
    [[nodiscard]] QString idWhere(const char *collection, const char *key, const QString &value) const;

private:
    void fill(const Content &content);

    QTemporaryDir m_directory;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<Sync::Session> m_session;
    std::unique_ptr<Store::Reader> m_reader;
    std::unique_ptr<Ui::Display> m_display;
    std::unique_ptr<Ui::ReadThread> m_queries;
    Ui::Navigator m_navigator;
    std::unique_ptr<Ui::Undo> m_undo;
};

/// Snapshot lines of the demonstration set.
[[nodiscard]] std::string demonstrationLines();
/// \p count candidatures that nobody announced, without names.
[[nodiscard]] std::string candidatureLines(int count);

} // namespace Chancery::Test
