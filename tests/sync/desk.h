// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/catalogue.h"
#include "support/scriptedtransport.h"
#include "sync/session.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

namespace Chancery::Test {

/// A profile with a session whose network is scripted. Scripts ask only when they are told to (live is off), so that
/// every request of a test is one it has prepared.
class Desk
{
public:
    static constexpr auto Incarnation = "11111111-1111-4111-8111-111111111111";

    QTemporaryDir directory {};
    qint64 attachmentLimit = 0; ///< Of the session that is opened next.
    ScriptedTransport *network = nullptr; ///< Belongs to the session.
    std::unique_ptr<Sync::Session> session {};

    /// Opens the profile (again).
    void open(bool live = false)
    {
        session.reset();
        auto scripted = std::make_unique<ScriptedTransport>();
        network = scripted.get();
        // A retry may come before the next answer is prepared: it fails like any other and is made again.
        network->onUnprepared([](const QByteArray &) {});
        Sync::Session::Options options;
        options.live = live;
        options.attachmentLimit = attachmentLimit;
        auto opened =
            Sync::Session::open(directory.path(), {QUrl(QStringLiteral("https://desk.example/v1")), "secret-token"},
                                options, std::move(scripted));
        QVERIFY2(opened.has_value(), opened.has_value() ? "" : qPrintable(opened.error().detail));
        session = std::move(*opened);
    }

    static const Domain::Collection &states() { return *Domain::collectionNamed("states"); }
    static QString idOf(int number)
    {
        return QStringLiteral("0190aaaa-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
    }
    /// The document of France with \p text as its notes.
    static QJsonObject notes(const QString &text)
    {
        return {{QStringLiteral("code"), QStringLiteral("FRA")}, {QStringLiteral("notes"), text}};
    }
    static QByteArray row(int number, qint64 rev, const QByteArray &notes)
    {
        return R"({"c":"states","id":")" + idOf(number).toLatin1() + R"(","rev":)" + QByteArray::number(rev)
            + R"(,"data":{"code":"FRA","notes":")" + notes + "\"}}\n";
    }
    static QByteArray put(int number, qint64 rev, const QByteArray &notes)
    {
        return "{\"op\":\"put\"," + row(number, rev, notes).mid(1);
    }
    static QByteArray pageEnd(const QByteArray &cursor, qint64 seq, bool complete = true)
    {
        return R"({"cursor":")" + cursor + R"(","seq":)" + QByteArray::number(seq) + R"(,"complete":)"
            + (complete ? "true" : "false") + "}\n";
    }
    static QByteArray snapshot(const QByteArray &rows, qint64 seq, const QByteArray &cursor)
    {
        return R"({"snapshot":{"seq":)" + QByteArray::number(seq) + ",\"estimate\":2}}\n" + rows
            + R"({"end":true,"cursor":")" + cursor + "\"}\n";
    }

    void answerLines(const QByteArray &to, const QByteArray &body)
    {
        network->prepare({.to = to,
                          .headers = {{"content-type", "application/x-ndjson"}, {"chancery-incarnation", Incarnation}},
                          .pieces = {body}});
    }
    void answerProblem(const QByteArray &to, int status, const QByteArray &name, const QByteArray &more = {})
    {
        network->prepare({.to = to,
                          .status = status,
                          .headers = {{"content-type", "application/problem+json"}, {"retry-after", "7"}},
                          .pieces = {R"({"type":"urn:chancery:problem:)" + name + R"(","status":)"
                                     + QByteArray::number(status) + more + "}"}});
    }
    void answerGreeting(const QByteArray &account = "a1")
    {
        network->answer("GET /v1", 200,
                        QByteArray(R"({"name":"Desk","api":"1.0","incarnation":")") + Incarnation + "\"}");
        network->answer("GET /v1/me", 200,
                        R"({"account":")" + account + R"(","name":"Ana","mission":"FRA","roles":["focal_point"]})");
    }
    /// First sync with one record, then the page that says complete.
    void syncOnce()
    {
        answerGreeting();
        answerLines("GET /v1/snapshot", snapshot(row(1, 10, "old"), 20, "C20"));
        answerLines("GET /v1/changes", pageEnd("C21", 21));
        answerDigest();
        session->syncNow();
        QTRY_VERIFY(session->status().complete && session->status().work == Sync::Status::Work::Idle);
        QTRY_COMPARE(network->unanswered(), 0);
        QTRY_COMPARE(network->unused(), 0);
    }
    void answerDigest() { answerProblem("GET /v1/digest", 412, "conflict"); }

    [[nodiscard]] std::optional<Store::Row> read(const QString &id) const
    {
        return session->openReader().value()->row(states(), id).value();
    }
    [[nodiscard]] std::vector<Domain::OutboxEntry> outbox() const
    {
        return session->openReader().value()->outbox().value();
    }
    /// Body of the last request to \p path, as JSON.
    [[nodiscard]] QJsonObject lastBody(const QByteArray &path) const
    {
        QJsonObject body;
        for (const Transport::Request &request : network->requests()) {
            if (request.url.path().endsWith(QLatin1String(path))) {
                body = QJsonDocument::fromJson(request.body).object();
            }
        }
        return body;
    }
    [[nodiscard]] int sent(const QByteArray &path) const
    {
        int count = 0;
        for (const Transport::Request &request : network->requests()) {
            count += request.url.path().endsWith(QLatin1String(path)) ? 1 : 0;
        }
        return count;
    }
};

} // namespace Chancery::Test
