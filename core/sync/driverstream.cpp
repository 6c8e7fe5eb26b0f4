// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The driver's event stream, and how it learns who is asking.

#include "base/ids.h"
#include "base/logging.h"
#include "driver.h"
#include "transport/ssereader.h"

#include <QJsonDocument>

namespace Chancery::Sync {

using namespace Qt::StringLiterals;

namespace {

/// "heads" carries a seq, "backoff" a spread; whatever else a newer endpoint sends only shows that it is alive.
Event::What meaningOf(Token token, const Transport::Event &event)
{
    const QJsonObject data = QJsonDocument::fromJson(event.data).object();
    if (event.name == "heads") {
        return Events::StreamHeads {token, data.value("seq"_L1).toInteger()};
    }
    if (event.name == "backoff") {
        return Events::StreamBackoff {token, data.value("spread"_L1).toInt()};
    }
    return Events::StreamHeard {token};
}

} // namespace

void Driver::execute(const Effects::OpenStream &effect)
{
    const Token token = effect.token;
    Transport::Request request = m_wire.events();
    // The reader belongs to the transport's thread, like the sink.
    auto reader = std::make_shared<Transport::SseReader>();
    auto opened = std::make_shared<bool>(false);
    request.sink = [this, token, reader, opened](const Transport::Head &, std::string_view piece, bool &) {
        std::vector<Event::What> news;
        if (!std::exchange(*opened, true)) {
            news.emplace_back(Events::StreamOpened {token});
        }
        news.emplace_back(Events::StreamHeard {token}); // Comments too are signs of life.
        for (const Transport::Event &event : reader->feed(piece)) {
            news.push_back(meaningOf(token, event));
        }
        QMetaObject::invokeMethod(
            this,
            [this, news] {
                for (const Event::What &what : news) {
                    happen(what);
                }
            },
            Qt::QueuedConnection);
        return !reader->failed();
    };
    exchange(token, std::move(request), [this, token](const Expected<Transport::Response> &answer) {
        m_exchanges.erase(token);
        Error error;
        if (!answer.has_value()) {
            error = answer.error();
        } else if (answer->head.status != 200) {
            error = errorOf(*answer);
        } else {
            error = {ErrorCode::Cancelled, u"the event stream has ended"_s};
        }
        happen(Events::StreamClosed {token, error});
    });
}

Expected<Domain::Caller> Driver::acceptCaller(const QJsonObject &service, const QJsonObject &me)
{
    Expected<Domain::Caller> caller = callerOf(me);
    if (!caller.has_value()) {
        return caller;
    }
    const QString owner = m_store->syncState().account;
    if (!owner.isEmpty() && owner != caller->account) {
        return failure(ErrorCode::Forbidden, u"the profile belongs to another account"_s);
    }
    const Expected<void> stored = m_store->updateSyncState([&](Store::SyncState &state) {
        state.account = caller->account;
        state.client = state.client.isEmpty() ? makeId() : state.client;
        state.caller = me;
        state.service = service;
    });
    if (!stored.has_value()) {
        return tl::unexpected(stored.error());
    }
    enterHistory(service.value("incarnation"_L1).toString());
    m_outlets.caller(*caller);
    return caller;
}

void Driver::execute(const Effects::Greet &effect)
{
    const Token token = effect.token;
    pull(token, m_wire.service(), [this, token](const Transport::Response &response) {
        Expected<QJsonObject> service = objectOf(response);
        if (!service.has_value()) {
            pullFailed(token, service.error());
            return;
        }
        askWho(token, std::move(*service));
    });
}

void Driver::askWho(Token token, QJsonObject service)
{
    pull(token, m_wire.me(), [this, token, service = std::move(service)](const Transport::Response &response) {
        const Expected<Domain::Caller> caller =
            objectOf(response).and_then([&](const QJsonObject &me) { return acceptCaller(service, me); });
        if (!caller.has_value()) {
            pullFailed(token, caller.error());
            return;
        }
        m_exchanges.erase(token);
        happen(Events::Greeted {token});
    });
}

void Driver::signIn(const QUrl &endpoint, const QByteArray &token, SignedIn done)
{
    const Wire wire(endpoint, token, m_language);
    const auto finish = [this, wire, done](const QJsonObject &service, const Expected<QJsonObject> &me) {
        Expected<Domain::Caller> caller =
            me.and_then([&](const QJsonObject &object) { return acceptCaller(service, object); });
        if (caller.has_value()) {
            m_wire = wire;
            happen(Events::SignedIn {true});
        }
        done(std::move(caller));
    };
    send(wire.service(), [this, wire, finish](const Expected<Transport::Response> &answer) {
        const Expected<QJsonObject> service = answer.and_then(objectOf);
        if (!service.has_value()) {
            finish({}, tl::unexpected(service.error()));
            return;
        }
        send(wire.me(), [finish, service](const Expected<Transport::Response> &response) {
            finish(*service, response.and_then(objectOf));
        });
    });
}

} // namespace Chancery::Sync
