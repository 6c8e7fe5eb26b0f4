// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// bench_crowd streams URL TOKENS COUNT POKES PROCESS: that many idle event streams; what one costs the endpoint
//     (whose process is given), and how long a commit takes to be told to all of them.
// bench_crowd polling URL TOKENS COUNT SECONDS: that many clients that each ask for the heads as the real one does
//     without a stream, every 42 to 78 seconds; how long an answer takes.
// bench_crowd pushing URL TOKENS COUNT SECONDS BATCH: that many clients that each send a batch, wait, send the next.

#include "connections.h"

#include <queue>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <random>

using namespace Crowd;

namespace {

constexpr int OpenedBetweenTurns = 200;
constexpr double PokeInterval = 2'500; // A stream hears of one commit a second at the most.
constexpr double LongestWait = 20'000;
constexpr double PollFrom = 42'000; // As in core/sync/streampolicy.cpp.
constexpr double PollTo = 78'000;

long residentKibibytes(const std::string &process)
{
    std::ifstream status("/proc/" + process + "/status");
    for (std::string line; std::getline(status, line);) {
        if (line.starts_with("VmRSS:")) {
            return std::atol(line.c_str() + std::string_view("VmRSS:").size());
        }
    }
    return 0;
}

/// The sequence number of the newest `heads` in what came.
long seqIn(std::string_view bytes)
{
    const std::size_t at = bytes.rfind("\"seq\":");
    return at == std::string_view::npos ? 0 : std::atol(std::string(bytes.substr(at + 6, 20)).c_str());
}

class Streams
{
public:
    Streams(const Server &server, std::vector<std::string> tokens, int count)
        : m_server(server)
        , m_tokens(std::move(tokens))
        , m_streams(server)
        , m_pushes(server)
        , m_seen(static_cast<std::size_t>(count), 0)
    {
    }
    void run(int pokes, const std::string &process)
    {
        const long before = residentKibibytes(process);
        openAll();
        const long after = residentKibibytes(process);
        m_pushes.open();
        std::vector<double> times;
        std::vector<double> last;
        for (int poke = 0; poke < pokes; ++poke) {
            wait(PokeInterval);
            last.push_back(this->poke(times));
        }
        const auto count = static_cast<double>(m_seen.size());
        std::printf("{\"streams\":%zu,\"lost\":%d,\"kib_each\":%.1f,\"pokes\":%d,%s,%s}\n", m_seen.size(),
                    m_streams.lost(), static_cast<double>(after - before) / count, pokes,
                    percentiles("poke", times).c_str(), percentiles("last_stream", last).c_str());
    }

private:
    void openAll()
    {
        for (std::size_t i = 0; i < m_seen.size(); ++i) {
            const int who = m_streams.open();
            m_streams.send(who, request(m_server, "GET", "/events", m_tokens[i % m_tokens.size()]));
            if (i % OpenedBetweenTurns == 0) {
                turn(1);
            }
        }
        wait(LongestWait, [this] { return m_told >= m_seen.size(); });
        need(m_told >= m_seen.size(), "not every stream began");
    }
    double poke(std::vector<double> &times)
    {
        m_told = 0;
        m_start = Clock::now();
        m_times = &times;
        m_pushes.send(0, request(m_server, "POST", "/ops", m_tokens.front(), {}, operations(1)));
        wait(LongestWait, [this] { return m_told >= m_seen.size(); });
        need(m_told >= m_seen.size(), "a poke did not reach every stream");
        m_times = nullptr;
        return since(m_start);
    }
    void turn(int milliseconds)
    {
        m_streams.turn(milliseconds, [this](int who, std::string_view bytes) {
            long &seen = m_seen[static_cast<std::size_t>(who)];
            if (const long seq = seqIn(bytes); seq > seen) {
                seen = seq;
                ++m_told;
                if (m_times != nullptr) {
                    m_times->push_back(since(m_start));
                }
            }
        });
    }
    void wait(double milliseconds, const std::function<bool()> &isOver = {})
    {
        const auto start = Clock::now();
        while (since(start) < milliseconds && !(isOver && isOver())) {
            turn(5);
            m_pushes.turn(0, [](int, std::string_view) {});
        }
    }

    Server m_server;
    std::vector<std::string> m_tokens;
    Connections m_streams;
    Connections m_pushes;
    std::vector<long> m_seen;
    std::size_t m_told = 0;
    Clock::time_point m_start;
    std::vector<double> *m_times = nullptr;
};

void poll(const Server &server, const std::vector<std::string> &tokens, int count, int seconds)
{
    struct Client
    {
        AnswerReader reader {};
        std::string tag {};
        Clock::time_point asked {};
        bool waits = false;
    };
    std::mt19937 random(1);
    Connections connections(server);
    std::vector<Client> clients; // By connection, which is made for the first poll and then kept.
    std::priority_queue<std::pair<double, int>, std::vector<std::pair<double, int>>, std::greater<>> due;
    for (int i = 0; i < count; ++i) {
        due.emplace(std::uniform_real_distribution(0.0, PollTo)(random), -1);
    }
    std::vector<double> times;
    int late = 0;
    const auto start = Clock::now();
    while (since(start) < seconds * 1'000.0) {
        while (!due.empty() && due.top().first <= since(start)) {
            const int who = due.top().second < 0 ? connections.open() : due.top().second;
            due.pop();
            clients.resize(std::max(clients.size(), static_cast<std::size_t>(who) + 1));
            Client &client = clients[static_cast<std::size_t>(who)];
            late += client.waits ? 1 : 0;
            client.waits = true;
            client.asked = Clock::now();
            const std::string &token = tokens[static_cast<std::size_t>(who) % tokens.size()];
            connections.send(who, request(server, "GET", "/heads", token, client.tag));
            due.emplace(since(start) + std::uniform_real_distribution(PollFrom, PollTo)(random), who);
        }
        connections.turn(2, [&](int who, std::string_view bytes) {
            Client &client = clients[static_cast<std::size_t>(who)];
            if (int status = 0; client.reader.take(bytes, status)) {
                times.push_back(since(client.asked));
                client.waits = false;
                need(status == 200 || status == 304, "an answer is neither 200 nor 304");
                const std::size_t tag = bytes.find("ETag: ");
                if (tag != std::string_view::npos) {
                    client.tag = "If-None-Match: " + std::string(bytes.substr(tag + 6, bytes.find('\r', tag) - tag - 6))
                        + "\r\n";
                }
            }
        });
    }
    std::printf("{\"clients\":%d,\"lost\":%d,\"polls\":%zu,\"overtaken\":%d,%s}\n", count, connections.lost(),
                times.size(), late, percentiles("answer", times).c_str());
}

void push(const Server &server, const std::vector<std::string> &tokens, int count, int seconds, int batch)
{
    Connections connections(server);
    std::vector<AnswerReader> readers(static_cast<std::size_t>(count));
    std::vector<Clock::time_point> asked(static_cast<std::size_t>(count));
    std::vector<double> times;
    const auto send = [&](int who) {
        asked[static_cast<std::size_t>(who)] = Clock::now();
        const std::string &token = tokens[static_cast<std::size_t>(who) % tokens.size()];
        connections.send(who, request(server, "POST", "/ops", token, {}, operations(batch)));
    };
    for (int who = 0; who < count; ++who) {
        send(connections.open());
    }
    const auto start = Clock::now();
    while (since(start) < seconds * 1'000.0) {
        connections.turn(10, [&](int who, std::string_view bytes) {
            if (int status = 0; readers[static_cast<std::size_t>(who)].take(bytes, status)) {
                need(status == 200, "a push was refused");
                times.push_back(since(asked[static_cast<std::size_t>(who)]));
                send(who);
            }
        });
    }
    const double perSecond = static_cast<double>(times.size()) * batch / since(start) * 1'000;
    std::printf("{\"clients\":%d,\"batch\":%d,\"operations_per_second\":%.0f,%s}\n", count, batch, perSecond,
                percentiles("answer", times).c_str());
}

} // namespace

int main(int argc, char *argv[])
{
    need(argc >= 6, "streams|polling|pushing URL TOKENS COUNT …");
    const std::string what = argv[1];
    const Server server = serverOf(argv[2]);
    const std::vector<std::string> tokens = tokensOf(argv[3]);
    const int count = std::atoi(argv[4]);
    if (what == "streams" && argc == 7) {
        Streams(server, tokens, count).run(std::atoi(argv[5]), argv[6]);
    } else if (what == "polling") {
        poll(server, tokens, count, std::atoi(argv[5]));
    } else if (what == "pushing" && argc == 7) {
        push(server, tokens, count, std::atoi(argv[5]), std::atoi(argv[6]));
    } else {
        need(false, "streams, polling or pushing");
    }
    return 0;
}
