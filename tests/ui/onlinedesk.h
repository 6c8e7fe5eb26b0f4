// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/profile.h"
#include "domain/catalogue.h"
#include "support/programs.h"
#include "ui/common/services.h"

#include <QTemporaryDir>
#include <QTest>

namespace Chancery::Test {

/// One person at a window: a profile of their own, signed in to a real endpoint, and what a page needs to live over it.
class OnlineDesk
{
public:
    static constexpr int Patience = 60'000; ///< Milliseconds for what comes over the network.

    OnlineDesk(const EndpointProgram &endpoint, const QString &mission, const QString &role)
    {
        const ProfilePaths paths {m_directory.path()};
        if (!paths.create()) {
            qFatal("no profile");
        }
        m_settings = std::make_unique<SettingsStore>(paths.settings());
        const Sync::Account account {QUrl(endpoint.url()), endpoint.token(mission, role).toLatin1()};
        auto opened = Sync::Session::open(m_directory.path(), account, Sync::Session::Options {});
        if (!opened) {
            qFatal("no session: %s", qPrintable(opened.error().detail));
        }
        session = std::move(*opened);
        m_reader = std::move(session->openReader().value());
        m_undo = std::make_unique<Ui::Undo>(*session, *m_reader);
        m_display = std::make_unique<Ui::Display>(*m_reader, QStringLiteral("en"));
        m_queries = std::make_unique<Ui::ReadThread>(
            [directory = m_directory.path()] { return Store::Reader::open(directory); });
    }
    /// Everything is here, and everything was sent.
    [[nodiscard]] bool isAtRest() const
    {
        return session->status().complete && session->status().waiting == 0
            && m_reader->outbox().value_or(std::vector<Domain::OutboxEntry>(1)).empty();
    }
    [[nodiscard]] Ui::Services services()
    {
        return {*session, *m_reader, *m_settings, *m_display, *m_queries, navigator, *m_undo, m_directory.path()};
    }
    [[nodiscard]] const Store::Reader &reader() const { return *m_reader; }
    [[nodiscard]] QJsonObject document(const char *collection, const QString &id) const
    {
        const auto row = m_reader->row(*Domain::collectionNamed(collection), id);
        return row && *row ? (*row)->document : QJsonObject();
    }

    std::unique_ptr<Sync::Session> session;
    Ui::Navigator navigator;

private:
    QTemporaryDir m_directory;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<Store::Reader> m_reader;
    std::unique_ptr<Ui::Display> m_display;
    std::unique_ptr<Ui::ReadThread> m_queries;
    std::unique_ptr<Ui::Undo> m_undo;
};

} // namespace Chancery::Test
