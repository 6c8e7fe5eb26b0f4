// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/rawclient.h"
#include "http/testserver.h"

#include <QtTest>

#include <sys/resource.h>
#include <thread>

using namespace Chancery;
using namespace Chancery::Endpoint;
using namespace Chancery::Test;
using namespace Qt::StringLiterals;

namespace {

HttpResponse answer(const HttpRequest &request)
{
    if (request.path == "/v1/events") {
        HttpResponse response;
        response.eventStream = true;
        response.eventScopes = {u"*"_s};
        return response;
    }
    return jsonResponse(QByteArray(50'000, 'x'));
}

} // namespace

class tst_HttpLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void thousandsOfIdleConnectionsDoNotStandInTheWay();
    void hundredsOfEventStreamsHearOfACommit();
    void busyConnectionsAreAllServed();
    void slowHandlersDoNotStarveEventStreams();
};

void tst_HttpLoad::initTestCase()
{
    rlimit limit {};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &limit), 0);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    if (limit.rlim_max < 8'192) {
        QSKIP("the system allows this process too few open files");
    }
}

void tst_HttpLoad::thousandsOfIdleConnectionsDoNotStandInTheWay()
{
    TestServer server(answer);
    std::vector<RawClient> idle;
    for (int i = 0; i < 2'000; ++i) {
        idle.emplace_back(server.port);
        QVERIFY(idle.back().isConnected());
        if (i % 2 == 0) {
            QVERIFY(idle.back().send("GET /v1/x HTTP/1.1\r\nHost: a\r\n\r\n"));
            QCOMPARE(idle.back().read().status, 200);
        }
    }
    QTRY_COMPARE(server.server.connections(), 2'000);
    RawClient fresh(server.port);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(fresh.get("/v1/x").body.size(), 50'000);
    }
    for (RawClient &client : idle) {
        QCOMPARE(client.get("/v1/x").status, 200);
    }
}

void tst_HttpLoad::hundredsOfEventStreamsHearOfACommit()
{
    TestServer server(answer);
    std::vector<RawClient> streams;
    for (int i = 0; i < 500; ++i) {
        streams.emplace_back(server.port);
        QVERIFY(streams.back().send("GET /v1/events HTTP/1.1\r\nHost: a\r\n\r\n"));
    }
    for (RawClient &stream : streams) {
        QVERIFY(!stream.readUntil(headsEvent(7)).isEmpty());
    }
    server.hub.committed(8, {u"*"_s});
    for (RawClient &stream : streams) {
        QCOMPARE(stream.readUntil("\n\n"), headsEvent(8));
    }
    server.hub.backOff(12);
    for (RawClient &stream : streams) {
        QCOMPARE(stream.readUntil("\n\n"), backOffEvent(12));
    }
    server.server.stop();
    QCOMPARE(server.server.connections(), 0);
}

void tst_HttpLoad::busyConnectionsAreAllServed()
{
    TestServer server(answer);
    std::atomic<int> served = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 8; ++thread) {
        threads.emplace_back([&] {
            for (int i = 0; i < 20; ++i) {
                RawClient client(server.port);
                for (int j = 0; j < 10; ++j) {
                    const RawResponse response = client.get("/v1/x", j % 2 == 0 ? "Accept-Encoding: gzip\r\n" : "");
                    served += response.status == 200 && response.isComplete ? 1 : 0;
                }
            }
        });
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
    QCOMPARE(served, 8 * 20 * 10);
}

void tst_HttpLoad::slowHandlersDoNotStarveEventStreams()
{
    std::atomic<bool> mayEnd = false;
    TestServer server([&mayEnd](const HttpRequest &request) {
        if (request.path == "/v1/slow") {
            mayEnd.wait(false);
        }
        return answer(request);
    });
    RawClient stream(server.port);
    QVERIFY(stream.send("GET /v1/events HTTP/1.1\r\nHost: a\r\n\r\n"));
    QVERIFY(!stream.readUntil(headsEvent(7)).isEmpty());
    std::vector<RawClient> slow;
    for (int i = 0; i < 20; ++i) {
        slow.emplace_back(server.port);
        QVERIFY(slow.back().send("GET /v1/slow HTTP/1.1\r\nHost: a\r\n\r\n"));
    }
    server.hub.committed(8, {u"*"_s});
    QCOMPARE(stream.readUntil("\n\n"), headsEvent(8));
    mayEnd = true;
    mayEnd.notify_all();
    for (RawClient &client : slow) {
        QCOMPARE(client.read().status, 200);
    }
}

QTEST_GUILESS_MAIN(tst_HttpLoad)
#include "tst_httpload.moc"
