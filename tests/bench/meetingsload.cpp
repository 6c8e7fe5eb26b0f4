// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_meetings [clients] [seconds]: the built chancery-endpoint under a high-level week. So many clients, each on a
// connection of its own, file, amend and submit requests; one in twenty is an officer who allots them to the same 50
// booths as the others. In turns with it the same connections ask for the service document and nothing else: the ratio
// is what the work costs. At the end every booth is looked through for a time that was given twice.

#include "base/ids.h"
#include "domain/meetings/meetingrequestlife.h"
#include "endpoint/accounts.h"
#include "endpoint/sqlitestorage.h"
#include "http/rawclient.h"
#include "support/programs.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <atomic>
#include <barrier>
#include <cstdio>
#include <deque>
#include <mutex>
#include <random>
#include <thread>

using namespace Chancery;
using namespace Qt::StringLiterals;
using Watch = std::chrono::steady_clock;

namespace {

constexpr int Rounds = 2;
constexpr int Booths = 50;
constexpr int OfficerEvery = 20;
constexpr int Warmup = 1; // seconds

struct Times
{
    std::vector<double> milliseconds;
    int failed = 0; ///< No answer, or 5xx.
    int refused = 0; ///< 409, 412, 422: what a rule or another officer was faster at.

    void add(const Times &other)
    {
        milliseconds.insert(milliseconds.end(), other.milliseconds.begin(), other.milliseconds.end());
        failed += other.failed;
        refused += other.refused;
    }
    [[nodiscard]] double percentile(double share)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        return milliseconds.empty() ? 0 : milliseconds[std::size_t(double(milliseconds.size() - 1) * share)];
    }
};

/// What the clients share.
struct Week
{
    QString venue;
    QStringList booths;
    QDateTime monday; ///< 09:00 UTC, when the venue opens.
    std::mutex mutex;
    std::deque<QString> waiting; ///< Submitted, for the officers. Guarded by mutex.
};

class Client
{
public:
    Client(quint16 port, QByteArray token, Week &week, unsigned seed)
        : m_socket(port)
        , m_token(std::move(token))
        , m_week(week)
        , m_random(seed)
    {
    }
    int ask(const QByteArray &method, const QString &target, const QByteArray &body, const QByteArray &more)
    {
        QByteArray request = method + ' ' + target.toLatin1() + " HTTP/1.1\r\nHost: bench\r\n" + more;
        if (!m_token.isEmpty()) {
            request += "Authorization: Bearer " + m_token + "\r\n";
        }
        if (!body.isEmpty()) {
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        }
        const auto begin = Watch::now();
        const Test::RawResponse response = m_socket.ask(request + "\r\n" + body);
        const std::chrono::duration<double, std::milli> time = Watch::now() - begin;
        times.milliseconds.push_back(time.count());
        times.failed += response.status < 100 || response.status >= 500 || response.status == 429 ? 1 : 0;
        times.refused += response.status == 409 || response.status == 412 || response.status == 422 ? 1 : 0;
        return response.status;
    }
    void hello() { ask("GET", u"/v1"_s, {}, {}); }
    /// One request from draft to submission, amended twice on the way.
    void file();
    /// Takes the oldest request there is to one of the booths, at a time others want as well.
    void allot();

    Times times;

private:
    [[nodiscard]] QByteArray window();

    Test::RawClient m_socket;
    QByteArray m_token;
    Week &m_week;
    std::mt19937 m_random;
};

QByteArray Client::window()
{
    const QDateTime from = m_week.monday.addDays(m_random() % 5).addSecs(1200 * (m_random() % 20));
    return R"([{"from":")" + from.toString(Qt::ISODate).toLatin1() + R"(","to":")"
        + from.addSecs(7200).toString(Qt::ISODate).toLatin1() + "\"}]";
}

void Client::file()
{
    constexpr auto Json = "Content-Type: application/json\r\n";
    constexpr auto Patch = "Content-Type: application/merge-patch+json\r\nIf-Match: *\r\n";
    const QString id = makeId();
    const QString record = u"/v1/meeting_requests/"_s + id;
    const QByteArray draft = R"({"purpose":"A bench","requester":"FRA","counterpart":"KEN","minutes":20,"venue":")"
        + m_week.venue.toLatin1() + R"(","requester_count":3,"counterpart_count":3,"windows":)" + window() + "}";
    ask("PUT", record, draft, QByteArray(Json) + "If-None-Match: *\r\n");
    ask("PATCH", record, R"({"windows":)" + window() + "}", Patch);
    ask("PATCH", record, R"({"remarks":"Amended by the bench"})", Patch);
    if (ask("POST", record + u"/submit"_s, "{}", QByteArray(Json) + "If-Match: *\r\n") == 200) {
        const std::lock_guard guard(m_week.mutex);
        m_week.waiting.push_back(id);
    }
}

void Client::allot()
{
    QString id;
    {
        const std::lock_guard guard(m_week.mutex);
        if (!m_week.waiting.empty()) {
            id = m_week.waiting.front();
            m_week.waiting.pop_front();
        }
    }
    if (id.isEmpty()) {
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
        return;
    }
    const QDateTime from = m_week.monday.addDays(m_random() % 5).addSecs(1200 * (m_random() % 27));
    const QByteArray args = R"({"booth":")" + m_week.booths.at(qsizetype(m_random() % Booths)).toLatin1()
        + R"(","starts_at":")" + from.toString(Qt::ISODate).toLatin1() + R"(","ends_at":")"
        + from.addSecs(1200).toString(Qt::ISODate).toLatin1() + "\"}";
    ask("POST", u"/v1/meeting_requests/%1/hold"_s.arg(id), args, "Content-Type: application/json\r\nIf-Match: *\r\n");
}

QByteArray account(Endpoint::SqliteStorage &storage, int number, const QString &mission, Domain::Role role)
{
    return Endpoint::makeAccount(storage, {{}, u"bench%1"_s.arg(number), mission, role, true})
        .value_or(QString())
        .toLatin1();
}

bool prepare(Week &week, quint16 port, const QByteArray &token)
{
    Client officer(port, token, week, 1);
    constexpr auto New = "Content-Type: application/json\r\nIf-None-Match: *\r\n";
    week.venue = makeId();
    const QByteArray venue = R"({"code":"BENCH","name":{"en":"Bench"},"kind":"booth_area","zone":"UTC",)"
                             R"("accepts_bilaterals":true,"hours":[{"opens":"09:00","closes":"18:00"}]})";
    bool isMade = officer.ask("PUT", u"/v1/venues/"_s + week.venue, venue, New) == 201;
    for (int i = 0; i < Booths && isMade; ++i) {
        week.booths << makeId();
        const QByteArray booth = R"({"code":"X)" + QByteArray::number(i)
            + R"(","label":{"en":"X"},"capacity":8,"venue":")" + week.venue.toLatin1() + "\"}";
        isMade = officer.ask("PUT", u"/v1/booths/"_s + week.booths.back(), booth, New) == 201;
    }
    const QDate soon = QDate::currentDate().addDays(20);
    week.monday = QDateTime(soon.addDays(8 - soon.dayOfWeek()), QTime(9, 0), Qt::UTC);
    return isMade;
}

/// Times given twice, over all booths; \p held counts what was given.
int givenTwice(const Endpoint::SqliteStorage &storage, const Week &week, int &held)
{
    int twice = 0;
    for (const QString &booth : week.booths) {
        const Domain::Query query {
            .collection = &Domain::MeetingRequests::Description, .filters = {{"booth", booth}}, .limit = 100'000};
        std::vector<Domain::Span> spans;
        const auto records = storage.list({u"role:mms_msu"_s}, query, {});
        for (const Endpoint::StoredRecord &record : *records) {
            spans.push_back(Domain::MeetingRequests::allocationOf(
                Domain::Record(Domain::MeetingRequests::Description, record.id, record.document)));
        }
        held += int(spans.size());
        for (std::size_t i = 0; i < spans.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) {
                twice += spans[i].overlaps(spans[j]) ? 1 : 0;
            }
        }
    }
    return twice;
}

enum class Phase { Hello, Work };

Times run(Phase phase, std::vector<std::unique_ptr<Client>> &clients, int seconds)
{
    std::atomic<bool> isOver = false;
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < clients.size(); ++i) {
        threads.emplace_back([&, i] {
            Client &client = *clients[i];
            while (!isOver) {
                if (phase == Phase::Hello) {
                    client.hello();
                } else if (i % OfficerEvery == 0) {
                    client.allot();
                } else {
                    client.file();
                }
            }
        });
    }
    std::this_thread::sleep_for(std::chrono::seconds(seconds));
    isOver = true;
    Times all;
    for (std::size_t i = 0; i < clients.size(); ++i) {
        threads[i].join();
        all.add(clients[i]->times);
        clients[i]->times = {};
    }
    return all;
}

} // namespace

int main(int argc, char *argv[])
{
    const int count = argc > 1 ? std::atoi(argv[1]) : 200;
    const int seconds = argc > 2 ? std::atoi(argv[2]) : 10;
    const QTemporaryDir directory;
    Test::EndpointProgram endpoint(directory.path());
    const SystemClock clock;
    if (!endpoint.start()) {
        std::fprintf(stderr, "the endpoint does not start\n");
        return 1;
    }
    const auto storage = Endpoint::SqliteStorage::open(directory.filePath(u"endpoint.db"_s), clock);
    const auto port = static_cast<quint16>(QUrl(endpoint.url()).port());
    Week week;
    if (!storage || !prepare(week, port, account(**storage, 0, {}, Domain::Role::MmsMsu))) {
        std::fprintf(stderr, "the venue cannot be made\n");
        return 1;
    }
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < count; ++i) {
        const bool isOfficer = i % OfficerEvery == 0;
        const QByteArray token = isOfficer ? account(**storage, i + 1, {}, Domain::Role::MmsMsu)
                                           : account(**storage, i + 1, u"FRA"_s, Domain::Role::FocalPoint);
        clients.push_back(std::make_unique<Client>(port, token, week, unsigned(i) + 7));
    }
    static_cast<void>(run(Phase::Hello, clients, Warmup));
    Times hello;
    Times work;
    for (int round = 0; round < Rounds; ++round) {
        hello.add(run(Phase::Hello, clients, seconds));
        work.add(run(Phase::Work, clients, seconds));
    }
    int held = 0;
    const int twice = givenTwice(**storage, week, held);
    const auto rate = [&](const Times &times) {
        return double(times.milliseconds.size()) / (Rounds * seconds);
    };
    for (auto &[name, times] : {std::pair<const char *, Times &> {"hello", hello}, {"meetings", work}}) {
        std::printf("%-9s %7.0f requests/s  median %6.1f ms  p99 %6.1f ms  %d refused  %d failed\n", name, rate(times),
                    times.percentile(0.5), times.percentile(0.99), times.refused, times.failed);
    }
    std::printf("ratio     %.2f of hello   %d times given, %d given twice\n", rate(work) / rate(hello), held, twice);
    return twice == 0 && work.failed == 0 ? 0 : 1;
}
