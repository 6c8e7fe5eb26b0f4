// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "undo.h"

#include "base/text.h"
#include "ui/common/whendone.h"

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr std::size_t MostSteps = 50;

QFuture<Expected<void>> failed(ErrorCode code)
{
    return QtFuture::makeReadyFuture(Expected<void>(failure(code)));
}

} // namespace

Undo::Undo(Sync::Session &session, const Store::Reader &reader, QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_reader(&reader)
{
}

void Undo::remember(const Step &step)
{
    // What is decided by an action is decided as soon as it is sent.
    const bool isOnline = m_session->status().connection == Sync::Status::Connection::Online;
    if (step.kind == Kind::Acted && isOnline) {
        return;
    }
    if (m_steps.size() == MostSteps) {
        m_steps.erase(m_steps.begin());
    }
    m_steps.push_back(step);
    Q_EMIT offered(step.kind);
}

QString Undo::unsentOperation(const Step &step, Verb verb) const
{
    const auto entries = m_reader->outbox();
    if (!entries) {
        return {};
    }
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        const Operation &operation = entry->operation;
        const bool isSame = operation.id == step.id && operation.collection == latin(step.collection->name);
        if (isSame && operation.verb == verb && entry->state == OutboxState::Queued && entry->tries == 0) {
            return operation.op;
        }
    }
    return {};
}

Undo::Done Undo::putBack(const Step &step)
{
    const auto row = m_reader->row(*step.collection, step.id);
    if (!row || !*row) {
        return failed(ErrorCode::NotFound);
    }
    QJsonObject wanted = (*row)->document;
    for (const Field &field : step.collection->fields) {
        const QString key = latin(field.key);
        if (step.before.value(key) == step.after.value(key)) {
            continue;
        }
        if (step.before.contains(key)) {
            wanted.insert(key, step.before.value(key));
        } else {
            wanted.remove(key);
        }
    }
    return m_session->update(*step.collection, step.id, (*row)->document, wanted);
}

Undo::Done Undo::bringBack(const Step &step)
{
    const QString unsent = unsentOperation(step, Verb::Delete);
    if (!unsent.isEmpty()) {
        return m_session->decide(unsent, Sync::Session::Decision::Discard);
    }
    const auto row = m_reader->row(*step.collection, step.id);
    if (row && *row) {
        return failed(ErrorCode::Conflict);
    }
    return m_session->create(*step.collection, step.before).then(this, [](const Expected<QString> &made) {
        return made ? Expected<void>() : Expected<void>(tl::unexpected<Error>(made.error()));
    });
}

Undo::Done Undo::takeBack(const Step &step)
{
    const QString unsent = unsentOperation(step, Verb::Action);
    return unsent.isEmpty() ? failed(ErrorCode::Forbidden)
                            : m_session->decide(unsent, Sync::Session::Decision::Discard);
}

void Undo::undo()
{
    if (m_steps.empty()) {
        return;
    }
    const Step step = m_steps.back();
    m_steps.pop_back();
    Done done;
    const bool isRemade = step.kind == Kind::Deleted && unsentOperation(step, Verb::Delete).isEmpty();
    switch (step.kind) {
    case Kind::Created:
        done = m_session->remove(*step.collection, step.id);
        break;
    case Kind::Changed:
        done = putBack(step);
        break;
    case Kind::Deleted:
        done = bringBack(step);
        break;
    case Kind::Acted:
        done = takeBack(step);
        break;
    }
    whenDone(done, this, [this, isRemade](const Expected<void> &outcome) {
        if (!outcome) {
            Q_EMIT refused();
        } else {
            isRemade ? Q_EMIT remade() : Q_EMIT undone();
        }
    });
}

} // namespace Chancery::Ui
