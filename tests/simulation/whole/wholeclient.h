// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "simulation/whole/loopnetwork.h"
#include "sync/driver.h"

#include <QSet>
#include <QTemporaryDir>

namespace Chancery::Simulation {

using Catalogue = std::span<const Domain::Collection *const>;

/// One installation with everything the product has in it but threads and sockets: driver, engine, store on a real
/// SQLite file, reader, wire. It dies as processes die: the files stay as they are.
class WholeClient
{
public:
    struct Account
    {
        QString mission;
        QByteArray token;
    };
    struct Beginning
    {
        QString profile; ///< Copied: made once for all runs.
        Catalogue catalogue; ///< The collections in it.
    };
    WholeClient(int index, Account account, const Beginning &beginning, Between &between, const VirtualClock &clock,
                Random engine);

    [[nodiscard]] bool start(); ///< False when the store did not open.
    void die();
    [[nodiscard]] bool isUp() const { return m_driver != nullptr; }
    void backUp(); ///< Keeps the profile as it is now.
    /// Puts the profile kept last in the place of the present one, as a user does after a mishap; starts nothing.
    void restoreOld();
    void wake(); ///< When the engine's time has come.
    void happen(Sync::Event::What what);

    void edit(Random &chance);
    void decide(Random &chance);

    [[nodiscard]] bool isAtRest() const;
    [[nodiscard]] Sync::Driver &driver() { return *m_driver; }
    [[nodiscard]] const Account &account() const { return m_account; }
    [[nodiscard]] QString directory() const { return m_directory->path(); }
    /// What the person in front of it looks through; null when it does not open. Opened once a start: that is costly.
    [[nodiscard]] Store::Reader *reader();
    /// Records the user deleted, his own and those he saw of others.
    [[nodiscard]] const QSet<QString> &deleted() const { return m_deleted; }
    /// Records the user made and did not give up.
    [[nodiscard]] const QSet<QString> &wanted() const { return m_wanted; }
    [[nodiscard]] const QString &complaint() const { return m_complaint; }

private:
    void create(Random &chance);
    void change(const Store::Row &row, Random &chance);
    void giveUp(const QString &op);

    int m_index;
    Account m_account;
    Catalogue m_catalogue;
    Between &m_between;
    const VirtualClock &m_clock;
    Random m_engine;
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<QTemporaryDir> m_backup;
    QSet<QString> m_wantedThen; ///< When the backup was made.
    std::unique_ptr<Sync::Driver> m_driver;
    std::unique_ptr<Store::Reader> m_reader;
    std::shared_ptr<std::uint64_t> m_alarms = std::make_shared<std::uint64_t>(0);
    QSet<QString> m_deleted {};
    QSet<QString> m_wanted;
    QString m_complaint;
    int m_made = 0;
};

} // namespace Chancery::Simulation
