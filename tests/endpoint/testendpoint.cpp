// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testendpoint.h"

using namespace Qt::StringLiterals;

namespace Chancery::Test {

using namespace Endpoint;

std::vector<QJsonObject> Reply::lines() const
{
    std::vector<QJsonObject> objects;
    for (const QByteArray &line : body.split('\n')) {
        if (!line.isEmpty()) {
            objects.push_back(QJsonDocument::fromJson(line).object());
        }
    }
    return objects;
}

QString Reply::problem() const
{
    if (headers.value("content-type") != "application/problem+json") {
        return {};
    }
    return json().value("type"_L1).toString().section(u':', -1);
}

QByteArray toJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

TestEndpoint::TestEndpoint(ServiceOptions options, std::span<const Domain::Collection *const> catalogue)
{
    auto opened = SqliteStorage::open(directory.filePath(u"endpoint.db"_s), clock, catalogue);
    if (!opened) {
        qFatal("the store: %s", qPrintable(opened.error().detail));
    }
    storage = std::move(*opened);
    options.blobDirectory = directory.filePath(u"blobs"_s);
    options.catalogue = catalogue;
    service = std::make_unique<Service>(*storage, clock, options);
    service->onCommit([this](qint64 seq, const QStringList &scopes) { commits.emplace_back(seq, scopes); });
    addAccount(u"fra"_s, u"FRA"_s, u"focal_point"_s);
    addAccount(u"fra2"_s, u"FRA"_s, u"officer"_s);
    addAccount(u"ken"_s, u"KEN"_s, u"focal_point"_s);
    addAccount(u"bra"_s, u"BRA"_s, u"viewer"_s);
    addAccount(u"gaab"_s, {}, u"gaab"_s);
    addAccount(u"mms"_s, {}, u"mms_msu"_s);
    addAccount(u"reader"_s, u"FRA"_s, u"officer"_s, false);
}

void TestEndpoint::addAccount(const QString &name, const QString &mission, const QString &roles, bool mayWrite)
{
    const auto token = makeAccount(*storage, {{}, name, mission, *rolesFromText(roles), mayWrite});
    if (!token) {
        qFatal("account: %s", qPrintable(token.error().detail));
    }
    tokens.insert(name, *token);
}

Reply TestEndpoint::send(const QString &caller, const QByteArray &method, const QString &target, const QByteArray &body,
                         const Headers &headers)
{
    HttpRequest request;
    request.method = method;
    request.path = target.section(u'?', 0, 0).toUtf8();
    request.query = QUrlQuery(target.section(u'?', 1));
    request.headers = headers;
    request.body = body;
    request.requestId = "r1";
    if (!caller.isEmpty()) {
        request.headers.emplace_back("authorization", "Bearer " + tokens.value(caller, caller).toLatin1());
    }
    Reply reply;
    reply.response = service->handle(request);
    reply.status = reply.response.status;
    reply.body = reply.response.body;
    for (const auto &[name, value] : reply.response.headers) {
        reply.headers.insert(name.toLower(), value);
    }
    while (reply.response.stream) {
        const Expected<QByteArray> piece = reply.response.stream();
        if (!piece || piece->isEmpty()) {
            break;
        }
        reply.body += *piece;
    }
    return reply;
}

Reply TestEndpoint::create(const QString &caller, const QString &collection, const QString &id,
                           const QJsonObject &document)
{
    return send(caller, "PUT", u"/v1/%1/%2"_s.arg(collection, id), toJson(document),
                {{"content-type", "application/json"}, {"if-none-match", "*"}});
}

Reply TestEndpoint::act(const QString &caller, const QString &id, const QString &action, const QJsonObject &args)
{
    return actOn(caller, u"requests"_s, id, action, args);
}

Reply TestEndpoint::actOn(const QString &caller, const QString &collection, const QString &id, const QString &action,
                          const QJsonObject &args)
{
    return send(caller, "POST", u"/v1/%1/%2/%3"_s.arg(collection, id, action), toJson(args),
                {{"content-type", "application/json"}, {"if-match", "*"}});
}

QJsonArray TestEndpoint::push(const QString &caller, const QJsonArray &operations, const QString &client)
{
    const Reply reply = send(caller, "POST", u"/v1/ops"_s, toJson({{u"client"_s, client}, {u"ops"_s, operations}}),
                             {{"content-type", "application/json"}});
    if (reply.status != 200) {
        qWarning("push: %d %s", reply.status, reply.body.constData());
    }
    return reply.json().value("results"_L1).toArray();
}

QString TestEndpoint::topic(const QString &code)
{
    const QString id = makeId();
    const Reply reply = create(u"gaab"_s, u"topics"_s, id, {{u"code"_s, code}});
    return reply.status == 201 ? id : QString::fromUtf8(reply.body);
}

QString TestEndpoint::request(const QString &subject, const QString &to)
{
    const QString id = makeId();
    const Reply reply = create(u"fra"_s, u"requests"_s, id,
                               {{u"subject"_s, subject}, {u"from_state"_s, u"FRA"_s}, {u"to_state"_s, to}});
    return reply.status == 201 ? id : QString::fromUtf8(reply.body);
}

QString TestEndpoint::submittedRequest(const QString &subject, const QString &to)
{
    const QString id = request(subject, to);
    const Reply reply = act(u"fra"_s, id, u"submit"_s);
    return reply.status == 200 ? id : QString::fromUtf8(reply.body);
}

qint64 TestEndpoint::revOf(const QString &collection, const QString &id) const
{
    const auto record = storage->find(collection, id);
    return record && *record ? (*record)->rev : -1;
}

Domain::Caller TestEndpoint::callerOf(const QString &name) const
{
    const auto token = storage->tokenOf(tokenHash(tokens.value(name).toLatin1()));
    return token && *token ? (*token)->caller : Domain::Caller();
}

} // namespace Chancery::Test
