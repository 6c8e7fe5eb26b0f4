// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The driver's pulls: pages, polls, the snapshot's stream, the audit.

#include "base/logging.h"
#include "driver.h"

namespace Chancery::Sync {

using namespace Qt::StringLiterals;

void Driver::pullFailed(Token token, Error error)
{
    m_exchanges.erase(token);
    qCInfo(Log::sync) << "pull:" << nameOf(error.code) << error.detail;
    happen(Events::PullFailed {token, std::move(error)});
}

void Driver::pull(Token token, Transport::Request request, std::function<void(Transport::Response)> take)
{
    exchange(token, std::move(request), [this, token, take](Expected<Transport::Response> answer) {
        if (!answer.has_value()) {
            pullFailed(token, answer.error());
        } else if (const std::optional<Expiry> expiry = expiryOf(*answer)) {
            m_exchanges.erase(token);
            happen(Events::CursorExpired {token, expiry->reason, expiry->seq, expiry->retryAfter});
        } else if (answer->head.status == 304) {
            m_exchanges.erase(token);
            noteEqual();
            happen(Events::NotModified {token});
        } else if (answer->head.status == 200) {
            take(std::move(*answer));
        } else {
            pullFailed(token, errorOf(*answer));
        }
    });
}

void Driver::execute(const Effects::FetchChanges &effect)
{
    const Token token = effect.token;
    pull(token, m_wire.changes(effect.cursor, effect.conditional), [this, token](Transport::Response response) {
        m_exchanges[token].body = std::move(response.body);
        happen(Events::PageArrived {token});
    });
}

void Driver::execute(const Effects::ApplyPage &effect)
{
    const auto exchange = m_exchanges.extract(effect.token);
    const QByteArray body = exchange.mapped().body;
    const QString history = m_store->syncState().incarnation;
    if (!history.isEmpty() && !exchange.mapped().incarnation.isEmpty() && exchange.mapped().incarnation != history) {
        pullFailed(effect.token, {ErrorCode::Protocol, u"a page of before the endpoint was restored"_s});
        return;
    }
    const auto page = m_store->applyPage({body.constData(), static_cast<std::size_t>(body.size())});
    if (!page.has_value()) {
        pullFailed(effect.token, page.error());
        return;
    }
    m_pulled += page->puts + page->deletions;
    tell(page->changes, false);
    happen(Events::PageApplied {effect.token, page->cursor, page->seq, page->complete, outboxFacts()});
}

void Driver::execute(const Effects::FetchHeads &effect)
{
    const Token token = effect.token;
    pull(token, m_wire.heads(), [this, token](const Transport::Response &response) {
        const Expected<qint64> seq = objectOf(response).and_then(headsOf);
        if (!seq.has_value()) {
            pullFailed(token, seq.error());
            return;
        }
        m_exchanges.erase(token);
        happen(Events::HeadsArrived {token, *seq});
    });
}

void Driver::execute(const Effects::FetchSnapshot &effect)
{
    const Token token = effect.token;
    if (const Expected<void> ready = m_store->beginSnapshot(); !ready.has_value()) {
        pullFailed(token, ready.error());
        return;
    }
    Transport::Request request = m_wire.snapshot(effect.mark);
    auto blocks = std::make_shared<BlockQueue>();
    auto begun = std::make_shared<bool>(false);
    request.sink = [this, token, blocks, begun](const Transport::Head &head, std::string_view piece, bool &wantsPause) {
        bool ready = false;
        if (!std::exchange(*begun, true)) {
            QMetaObject::invokeMethod(
                this,
                [this, token, incarnation = QString::fromLatin1(head.header("chancery-incarnation"))] {
                    if (const auto exchange = m_exchanges.find(token); exchange != m_exchanges.end()) {
                        exchange->second.incarnation = incarnation;
                    }
                },
                Qt::QueuedConnection);
        }
        const bool readable = blocks->give(piece, wantsPause, ready);
        if (ready) {
            QMetaObject::invokeMethod(
                this, [this, token] { happen(Events::SectionArrived {token}); }, Qt::QueuedConnection);
        }
        return readable;
    };
    m_exchanges[token].blocks = blocks;
    exchange(token, std::move(request),
             [this, token](const Expected<Transport::Response> &answer) { snapshotOver(token, answer); });
}

void Driver::snapshotOver(Token token, const Expected<Transport::Response> &answer)
{
    if (!answer.has_value()) {
        // What came before the line broke need not come again.
        m_exchanges[token].blocks->finish();
        m_exchanges[token].drained = true;
        happen(Events::SectionArrived {token});
        const bool unreadable = answer.error().code == ErrorCode::Cancelled; // By the sink; ours would be forgotten.
        pullFailed(token,
                   unreadable ? Error {ErrorCode::Protocol, u"a line of the snapshot is too long"_s} : answer.error());
        return;
    }
    if (const std::optional<Expiry> expiry = expiryOf(*answer)) {
        m_exchanges.erase(token);
        happen(Events::CursorExpired {token, expiry->reason, expiry->seq, expiry->retryAfter});
        return;
    }
    if (answer->head.status != 200) {
        pullFailed(token, errorOf(*answer));
        return;
    }
    Exchange &exchange = m_exchanges[token];
    exchange.blocks->finish();
    exchange.drained = true;
    exchange.over = true;
    happen(Events::SectionArrived {token, true});
}

void Driver::takeBlocks(Exchange &exchange)
{
    bool mayResume = false;
    // One block a turn, so that an edit of the user never waits for more than one; at the end the rest.
    do {
        bool resume = false;
        std::optional<std::string> block = exchange.blocks->take(resume);
        mayResume = mayResume || resume;
        if (!block.has_value()) {
            break;
        }
        exchange.pending = exchange.pending.empty() ? std::move(*block) : exchange.pending + *block;
    } while (exchange.drained);
    if (mayResume) {
        m_transport->resume(exchange.handle);
    }
}

void Driver::execute(const Effects::ApplySection &effect)
{
    Exchange &exchange = m_exchanges[effect.token];
    takeBlocks(exchange);
    const bool last = exchange.over;
    const Expected<Store::SectionResult> section = m_store->applySection(exchange.pending);
    if (!section.has_value()) {
        m_transport->cancel(exchange.handle);
        pullFailed(effect.token, section.error());
        return;
    }
    m_pulled += section->rows;
    exchange.pending.erase(0, section->consumed);
    Events::SectionApplied applied {effect.token,   section->rows, section->estimate, section->mark,
                                    section->ended, last,          section->cursor};
    enterHistory(exchange.incarnation);
    if (section->ended) {
        applied.seq = m_store->syncState().seq;
    }
    if (section->ended || last) {
        m_exchanges.erase(effect.token);
    }
    applied.outbox = outboxFacts();
    Store::Changes changes;
    changes.everything = section->rows > 0 || section->ended;
    tell(changes, false);
    happen(applied);
}

void Driver::execute(const Effects::FetchDigest &effect)
{
    const Token token = effect.token;
    pull(token, m_wire.digest(effect.cursor), [this, token](const Transport::Response &response) {
        Expected<std::vector<quint64>> sums = objectOf(response).and_then(digestOf);
        if (!sums.has_value()) {
            pullFailed(token, sums.error());
            return;
        }
        m_exchanges[token].sums = std::move(*sums);
        happen(Events::DigestArrived {token});
    });
}

void Driver::execute(const Effects::CompareDigest &effect)
{
    const std::vector<quint64> theirs = m_exchanges.extract(effect.token).mapped().sums;
    const Expected<std::vector<quint64>> ours = m_store->digest();
    if (!ours.has_value()) {
        pullFailed(effect.token, ours.error());
        return;
    }
    Events::DigestCompared compared {effect.token, {}};
    for (std::size_t bucket = 0; bucket < theirs.size() && bucket < ours->size(); ++bucket) {
        if (theirs[bucket] != (*ours)[bucket]) {
            compared.differing.push_back(static_cast<int>(bucket));
        }
    }
    if (!compared.differing.empty()) {
        qCWarning(Log::sync) << "audit: buckets that differ:" << compared.differing.size();
    }
    happen(compared);
}

void Driver::execute(const Effects::FetchBucket &effect)
{
    const Token token = effect.token;
    pull(token, m_wire.bucket(effect.bucket), [this, token](Transport::Response response) {
        m_exchanges[token].body = std::move(response.body);
        happen(Events::BucketArrived {token});
    });
}

void Driver::execute(const Effects::RepairBucket &effect)
{
    const QByteArray body = m_exchanges.extract(effect.token).mapped().body;
    const Expected<Store::Changes> changes =
        m_store->repairBucket(effect.bucket, {body.constData(), static_cast<std::size_t>(body.size())});
    if (!changes.has_value()) {
        pullFailed(effect.token, changes.error());
        return;
    }
    tell(*changes, false);
    happen(Events::BucketRepaired {effect.token});
}

bool Driver::enterHistory(const QString &incarnation)
{
    const QString before = m_store->syncState().incarnation;
    if (incarnation.isEmpty() || incarnation == before) {
        return false;
    }
    if (!before.isEmpty()) {
        execute(Effects::RequeueAfterRestore {0});
    }
    // Afterwards: should the power fail in between, the difference is seen again.
    (void)m_store->updateSyncState([&incarnation](Store::SyncState &state) {
        state.incarnation = incarnation;
        state.completeSeq = 0; // The replica equals nothing of this history yet.
    });
    return !before.isEmpty();
}

void Driver::execute(const Effects::RequeueAfterRestore &effect)
{
    const Expected<std::vector<Domain::OutboxEntry>> archived = m_store->archivedSince(effect.seq);
    if (!archived.has_value()) {
        qCWarning(Log::sync) << "archive not read:" << nameOf(archived.error().code);
        return;
    }
    updateOutbox([&](Domain::Outbox &outbox) { outbox.requeueAfterRestore(effect.seq, *archived); },
                 Store::Store::Durability::PowerLoss);
    happen(Events::Edited {outboxFacts()});
}

void Driver::execute(const Effects::ForgetCursor &)
{
    const Expected<void> forgotten = m_store->updateSyncState([](Store::SyncState &state) {
        state.cursor.clear();
        state.completeSeq = 0; // Of another history, perhaps.
        state.snapshotMark.clear();
        state.snapshotRunning = false;
    });
    if (!forgotten.has_value()) {
        qCWarning(Log::sync) << "cursor not forgotten:" << nameOf(forgotten.error().code);
    }
}

} // namespace Chancery::Sync
