// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/profile.h"
#include "domain/catalogue.h"
#include "support/programs.h"
#include "support/temporarystore.h"
#include "ui/common/services.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Chancery::Test {

/// A person at a machine of her own, signed in to a running endpoint, with everything a page needs.
class LiveClient
{
public:
    static constexpr int Patience = 60'000; ///< Milliseconds for what comes over the network.

    LiveClient(const EndpointProgram &endpoint, const QString &mission, const QString &role)
        : LiveClient(endpoint.url(), endpoint.token(mission, role))
    {
    }
    LiveClient(const QString &url, const QString &token)
    {
        const ProfilePaths paths {m_directory.path()};
        QVERIFY_RESULT(paths.create());
        m_settings = std::make_unique<SettingsStore>(paths.settings());
        auto session = Sync::Session::open(m_directory.path(), {QUrl(url), token.toLatin1()}, {});
        QVERIFY_RESULT(session);
        m_session = std::move(*session);
        auto reader = m_session->openReader();
        QVERIFY_RESULT(reader);
        m_reader = std::move(*reader);
        m_undo = std::make_unique<Ui::Undo>(*m_session, *m_reader);
        m_display = std::make_unique<Ui::Display>(*m_reader, QStringLiteral("en"));
        m_queries = std::make_unique<Ui::ReadThread>(
            [directory = m_directory.path()] { return Store::Reader::open(directory); });
        QObject::connect(m_session.get(), &Sync::Session::changed, m_session.get(),
                         [this](const Store::Changes &changes) { m_display->forget(changes); });
    }

    [[nodiscard]] Ui::Services services()
    {
        return {*m_session, *m_reader, *m_settings, *m_display, *m_queries, m_navigator, *m_undo, m_directory.path()};
    }
    [[nodiscard]] Sync::Session &session() { return *m_session; }
    [[nodiscard]] const Store::Reader &reader() const { return *m_reader; }
    [[nodiscard]] Ui::Navigator &navigator() { return m_navigator; }
    /// Everything has come, and nothing waits, not even for a decision.
    [[nodiscard]] bool isAtRest() const
    {
        return m_session->status().complete && m_session->status().waiting == 0
            && m_reader->outbox().value_or(std::vector<Domain::OutboxEntry>(1)).empty();
    }
    /// The record as this client knows it; empty when it does not.
    [[nodiscard]] QJsonObject document(const Domain::Collection &collection, const QString &id) const
    {
        const auto row = m_reader->row(collection, id);
        return row && *row ? (*row)->document : QJsonObject();
    }
    [[nodiscard]] QJsonObject document(const char *collection, const QString &id) const
    {
        return document(*Domain::collectionNamed(collection), id);
    }

private:
    QTemporaryDir m_directory;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<Sync::Session> m_session;
    std::unique_ptr<Store::Reader> m_reader;
    std::unique_ptr<Ui::Display> m_display;
    std::unique_ptr<Ui::ReadThread> m_queries;
    Ui::Navigator m_navigator;
    std::unique_ptr<Ui::Undo> m_undo;
};

} // namespace Chancery::Test
