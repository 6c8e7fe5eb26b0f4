// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wholeclient.h"

#include "domain/meetings/meetingrequests.h"
#include "support/faultvfs.h"

#include <QFile>

namespace Chancery::Simulation {

using namespace Qt::StringLiterals;
using Domain::OutboxState;

namespace {

const Domain::Collection &requests()
{
    return *Domain::collectionNamed("meeting_requests");
}

void copyFiles(const QString &from, const QString &to)
{
    for (const QString &name : {u"chancery.sqlite3"_s, u"chancery.sqlite3-wal"_s, u"chancery.open"_s}) {
        QFile::copy(from + u'/' + name, to + u'/' + name);
    }
}

} // namespace

WholeClient::WholeClient(int index, Account account, const Beginning &beginning, Between &between,
                         const VirtualClock &clock, Random engine)
    : m_index(index)
    , m_account(std::move(account))
    , m_catalogue(beginning.catalogue)
    , m_between(between)
    , m_clock(clock)
    , m_engine(engine)
    , m_directory(std::make_unique<QTemporaryDir>())
{
    copyFiles(beginning.profile, m_directory->path());
}

Store::Reader *WholeClient::reader()
{
    if (!m_reader) {
        auto opened = Store::Reader::open(m_directory->path(), m_catalogue);
        m_reader = opened ? std::move(*opened) : nullptr;
    }
    return m_reader.get();
}

bool WholeClient::start()
{
    auto store = Store::Store::open(m_directory->path(), {.vfs = Test::FaultVfs::name(), .catalogue = m_catalogue});
    if (!store) {
        return false;
    }
    Sync::Driver::Parts parts;
    parts.store = std::move(*store);
    auto opened = Store::Reader::open(m_directory->path(), m_catalogue);
    parts.reader = opened ? std::move(*opened) : nullptr;
    parts.transport = std::make_unique<LoopTransport>(m_between);
    parts.clock = std::shared_ptr<const Clock>(&m_clock, [](const Clock *) {});
    parts.language = "en";
    parts.random = [this] {
        return m_engine.next();
    };
    parts.alarm = [this, alarms = m_alarms](std::optional<std::chrono::milliseconds> due) {
        const std::uint64_t mine = ++*alarms;
        if (due) {
            m_between.scheduler.at(*due, [this, alarms, mine] {
                if (mine == *alarms) {
                    wake();
                }
            });
        }
    };
    m_driver = std::make_unique<Sync::Driver>(std::move(parts),
                                              Sync::Driver::Outlets {[](const Sync::Status &) {},
                                                                     [](const Store::Changes &) {},
                                                                     [](const Domain::Caller &) {
                                                                     }});
    m_driver->start(QUrl(u"https://endpoint.example/v1"_s), m_account.token, false, true);
    return true;
}

void WholeClient::die()
{
    if (!m_driver) {
        return;
    }
    ++*m_alarms;
    auto left = std::make_unique<QTemporaryDir>();
    copyFiles(m_directory->path(), left->path());
    m_reader.reset();
    m_driver.reset(); // What it still writes is written into files that nobody looks at any more.
    m_directory = std::move(left);
}

void WholeClient::backUp()
{
    m_backup = std::make_unique<QTemporaryDir>();
    copyFiles(m_directory->path(), m_backup->path());
    m_wantedThen = m_wanted;
}

void WholeClient::restoreOld()
{
    if (!m_backup) {
        return;
    }
    die();
    m_reader.reset();
    m_directory = std::make_unique<QTemporaryDir>();
    copyFiles(m_backup->path(), m_directory->path());
    m_wanted.intersect(m_wantedThen); // What was made since and not sent is gone with the user's own profile.
}

void WholeClient::wake()
{
    happen(Sync::Events::Woke {});
}

void WholeClient::happen(Sync::Event::What what)
{
    if (m_driver) {
        m_driver->happen(std::move(what));
    }
}

bool WholeClient::isAtRest() const
{
    return m_driver && m_driver->store().outbox().entries().empty() && m_driver->status().complete
        && m_driver->status().work == Sync::Status::Work::Idle;
}

void WholeClient::create(Random &chance)
{
    const QString other = chance.chance(50) ? u"KEN"_s : u"BRA"_s;
    const QJsonObject document {{u"purpose"_s, u"Tea %1-%2"_s.arg(m_index).arg(++m_made)},
                                {u"requester"_s, m_account.mission},
                                {u"counterpart"_s, other == m_account.mission ? u"SEN"_s : other},
                                {u"minutes"_s, 20}};
    QString id;
    const Expected<void> done = m_driver->change([&](Sync::Edits &edits) {
        return edits.create(requests(), document).map([&id](const Sync::Edits::Created &created) {
            id = created.id;
            return created.changes;
        });
    });
    if (done) {
        m_wanted.insert(id);
    }
}

void WholeClient::change(const Store::Row &row, Random &chance)
{
    const int kind = chance.below(10);
    QJsonObject after = row.document;
    Expected<void> done;
    if (kind < 7) {
        after.insert(u"remarks"_s, u"said %1 %2"_s.arg(m_index).arg(++m_made));
        done =
            m_driver->change([&](Sync::Edits &edits) { return edits.update(requests(), row.id, row.document, after); });
    } else if (kind < 9) {
        done = m_driver->change([&](Sync::Edits &edits) { return edits.act(requests(), row.id, u"submit"_s, {}); });
    } else {
        done = m_driver->change([&](Sync::Edits &edits) { return edits.remove(requests(), row.id); });
        m_deleted.insert(row.id); // Even if it failed: a disk that breaks at the sync leaves "before" or "after".
        if (done) {
            m_wanted.remove(row.id);
        }
        return;
    }
    // An edit that is said to be on disk is shown at once.
    const Store::Reader *shown = done ? reader() : nullptr;
    const auto now = shown ? shown->row(requests(), row.id) : Expected<std::optional<Store::Row>>();
    if (kind < 7 && shown && now && *now && (*now)->document.value("remarks"_L1) != after.value("remarks"_L1)) {
        m_complaint = u"an edit is not shown"_s;
    }
}

void WholeClient::edit(Random &chance)
{
    if (!m_driver) {
        return;
    }
    const Store::Reader *shown = reader();
    const auto keys = shown ? shown->keys({.collection = &requests()}) : Expected<std::vector<Store::RowKey>>();
    if (!keys || keys->empty() || chance.chance(30)) {
        create(chance);
        return;
    }
    const std::array key {(*keys)[static_cast<std::size_t>(chance.below(static_cast<int>(keys->size())))]};
    if (const auto rows = shown->fetch(requests(), key); rows && !rows->empty()) {
        change(rows->front(), chance);
    }
}

/// Dropping a creation takes the record and whatever stands on it away from the user, by his own wish.
void WholeClient::giveUp(const QString &op)
{
    QSet<QString> before;
    for (const Domain::OutboxEntry &entry : m_driver->store().outbox().entries()) {
        before.insert(entry.operation.id);
    }
    static_cast<void>(m_driver->change([&op](Sync::Edits &edits) { return edits.drop(op); }));
    m_wanted -= before;
}

void WholeClient::decide(Random &chance)
{
    if (!m_driver) {
        return;
    }
    for (const Domain::OutboxEntry &entry : m_driver->store().outbox().entries()) {
        const bool asks = entry.state == OutboxState::Conflict || entry.state == OutboxState::Rejected
            || entry.state == OutboxState::Gone;
        if (!asks) {
            continue;
        }
        const QString op = entry.operation.op;
        const bool keeps = entry.state == OutboxState::Conflict && chance.chance(60);
        if (!keeps || !m_driver->change([&op](Sync::Edits &edits) { return edits.keepMine(op); })) {
            giveUp(op);
        }
        return;
    }
}

} // namespace Chancery::Simulation
