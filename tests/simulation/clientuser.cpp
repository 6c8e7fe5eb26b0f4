// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The person in front of a client: edits anything at any time, and decides what has to be decided.

#include "simulation/client.h"
#include "simulation/notes.h"
#include "simulation/trace.h"

#include <QJsonArray>

namespace Chancery::Simulation {

using namespace Qt::StringLiterals;
namespace Events = Sync::Events;

QString Client::newValue()
{
    return u"v%1-%2"_s.arg(m_index).arg(++m_made);
}

void Client::commit(Domain::Operation operation, const QString &pointer, const QString &value)
{
    operation.op = newId("o");
    operation.collection = u"notes"_s;
    QString carrier;
    m_replica.updateOutbox(
        [&](Domain::Outbox &outbox) {
            if (m_world.mutation == Mutation::CoalesceIntoFlight && operation.verb == Domain::Verb::Patch) {
                std::vector<Domain::OutboxEntry> entries = outbox.entries();
                for (Domain::OutboxEntry &entry : entries) {
                    if (entry.operation.id == operation.id && entry.state == Domain::OutboxState::InFlight
                        && Domain::coalesce(notes(), entry.operation, operation)) {
                        carrier = entry.operation.op;
                        outbox = Domain::Outbox(entries, outbox.lastN());
                        return;
                    }
                }
            }
            carrier = outbox.add(notes(), operation);
        },
        true);
    if (!carrier.isEmpty()) {
        m_world.oracle.edited(m_index, carrier, pointer, value);
    }
    const std::optional<QJsonObject> mine = m_replica.mine(operation.id);
    if (!value.isEmpty() && (!mine.has_value() || Domain::valueAt(*mine, pointer).toString() != value)) {
        m_world.oracle.fail(u"an edit of %1 does not show"_s.arg(operation.id));
    }
}

void Client::createRecord()
{
    Domain::Operation operation;
    operation.id = newId("r");
    operation.verb = Domain::Verb::Create;
    const QString title = newValue();
    // Sometimes for others only, so that the author never gets to see it.
    const int audience = m_user.chance(80) ? m_scopes | 1 : m_user.between(1, (1 << Scopes) - 1);
    operation.set = {{u"title"_s, title},      {u"remarks"_s, u"-"_s},     {u"day"_s, u"mon"_s},
                     {u"zone"_s, u"utc"_s},    {u"tags"_s, QJsonArray {}}, {u"bumps"_s, 0},
                     {u"audience"_s, audience}};
    commit(operation, u"/title"_s, title);
}

std::optional<Domain::Operation> Client::patchOf(const QString &id, const QString &key, const QString &value)
{
    const std::optional<QJsonObject> mine = m_replica.mine(id);
    if (!mine.has_value() || mine->isEmpty()) {
        return std::nullopt;
    }
    QJsonObject after = *mine;
    if (key == u"tags"_s) {
        QJsonArray tags = after.value("tags"_L1).toArray();
        tags.append(value);
        after.insert(key, tags);
    } else {
        after.insert(key, value);
    }
    const std::optional<Domain::Patch> patch = Domain::difference(notes(), *mine, after);
    if (!patch.has_value()) {
        return std::nullopt;
    }
    Domain::Operation operation;
    operation.id = id;
    operation.verb = Domain::Verb::Patch;
    operation.base = m_replica.revOf(id);
    operation.set = patch->set;
    operation.was = patch->was;
    return operation;
}

void Client::changeRecord(const QString &id)
{
    static const std::array Keys {u"title"_s, u"remarks"_s, u"day"_s, u"zone"_s, u"tags"_s};
    const QString key = Keys[static_cast<std::size_t>(m_user.below(5))];
    const QString value = newValue();
    const std::optional<Domain::Operation> operation = patchOf(id, key, value);
    if (operation.has_value()) {
        const bool single = key != u"tags"_s;
        commit(*operation, single ? u'/' + key : QString(), single ? value : QString());
    }
}

void Client::changeTwoTogether(const QStringList &ids)
{
    const QString first = ids[m_user.below(static_cast<int>(ids.size()))];
    const QString second = ids[m_user.below(static_cast<int>(ids.size()))];
    const QString group = newId("g");
    for (const QString &id : {first, second}) {
        const QString value = newValue();
        std::optional<Domain::Operation> operation = patchOf(id, u"remarks"_s, value);
        if (operation.has_value()) {
            operation->group = group;
            commit(*operation, u"/remarks"_s, value);
        }
    }
}

void Client::edit()
{
    const QStringList ids = m_replica.ids();
    const int kind = m_user.below(100);
    if (kind < 20 || ids.isEmpty()) {
        createRecord();
    } else {
        const QString id = ids[m_user.below(static_cast<int>(ids.size()))];
        if (kind < 70) {
            changeRecord(id);
        } else if (kind < 80) {
            changeTwoTogether(ids);
        } else if (m_replica.mine(id).has_value()) {
            Domain::Operation operation;
            operation.id = id;
            operation.verb = kind < 92 ? Domain::Verb::Action : Domain::Verb::Delete;
            operation.action = kind < 92 ? u"bump"_s : QString();
            operation.base = m_replica.revOf(id);
            commit(operation, {}, {});
        }
    }
    if (m_state.started) {
        happen(Events::Edited {m_replica.outboxFacts()});
    }
}

void Client::decide()
{
    for (const Domain::OutboxEntry &entry : m_replica.outbox().entries()) {
        const bool refused = entry.state == Domain::OutboxState::Conflict
            || entry.state == Domain::OutboxState::Rejected || entry.state == Domain::OutboxState::Gone;
        if (!refused) {
            continue;
        }
        const QString op = entry.operation.op;
        QJsonObject theirs = m_replica.theirs(entry.operation.id).value_or(QJsonObject());
        qint64 rev = m_replica.revOf(entry.operation.id);
        if (entry.answer.server.has_value() && entry.answer.rev > rev) {
            theirs = *entry.answer.server;
            rev = entry.answer.rev;
        }
        Trace::note(m_world.scheduler.now(), [&] {
            return QString(u"%1 decides about %2 of %3"_s.arg(m_index).arg(op, entry.operation.group));
        });
        const QJsonObject mine = m_replica.mine(entry.operation.id).value_or(theirs);
        const int choice = m_user.below(3);
        m_replica.updateOutbox(
            [&](Domain::Outbox &outbox) {
                const auto id = [this] {
                    return newId("o");
                };
                bool done = false;
                if (choice == 0) {
                    done = outbox.keepMine(notes(), op, theirs, rev, id);
                } else if (choice == 1 && !mine.isEmpty() && rev > 0) {
                    done = outbox.replace(notes(), op, theirs, rev, mine, id);
                }
                if (!done) {
                    done = outbox.drop(op);
                }
            },
            true);
        if (m_state.started) {
            happen(Events::Edited {m_replica.outboxFacts()});
        }
        return;
    }
}

} // namespace Chancery::Simulation
