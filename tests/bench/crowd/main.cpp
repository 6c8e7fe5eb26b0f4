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

constexpr int OpenedBetweenTurns = 20; // So that answers are not left lying.
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

/// A poll a minute is not worth an open connection: each has one of its own.
class Pollers
{
public:
    Pollers(const Server &server, std::vector<std::string> tokens, int count)
        : m_server(server)
        , m_tokens(std::move(tokens))
        , m_connections(server)
        , m_tags(static_cast<std::size_t>(count))
    {
        for (int who = 0; who < count; ++who) {
            m_due.emplace(std::uniform_real_distribution(0.0, PollTo)(m_random), who);
        }
    }
    void run(int seconds)
    {
        const auto start = Clock::now();
        while (since(start) < seconds * 1'000.0) {
            for (int i = 0; i < OpenedBetweenTurns && m_due.top().first <= since(start); ++i) {
                const int who = m_due.top().second;
                m_due.pop();
                ask(who);
                m_due.emplace(since(start) + std::uniform_real_distribution(PollFrom, PollTo)(m_random), who);
            }
            m_connections.turn(1, [this](int connection, std::string_view bytes) { take(connection, bytes); });
        }
        std::printf("{\"clients\":%zu,\"polls\":%zu,\"unanswered\":%zu,%s}\n", m_tags.size(), m_times.size(),
                    m_asked.size() - m_times.size(), percentiles("answer", m_times).c_str());
    }

private:
    struct Asked
    {
        int who;
        Clock::time_point when;
        AnswerReader reader {};
    };
    void ask(int who)
    {
        const Clock::time_point now = Clock::now(); // The connection is part of what a client waits for.
        const std::string &token = m_tokens[static_cast<std::size_t>(who) % m_tokens.size()];
        const int connection = m_connections.open();
        m_asked.push_back({who, now});
        m_connections.send(connection,
                           request(m_server, "GET", "/heads", token, m_tags[static_cast<std::size_t>(who)]));
    }
    void take(int connection, std::string_view bytes)
    {
        Asked &asked = m_asked[static_cast<std::size_t>(connection)];
        int status = 0;
        if (!asked.reader.take(bytes, status)) {
            return;
        }
        m_times.push_back(since(asked.when));
        need(status == 200 || status == 304, "an answer is neither 200 nor 304");
        if (const std::size_t tag = bytes.find("ETag: "); tag != std::string_view::npos) {
            m_tags[static_cast<std::size_t>(asked.who)] =
                "If-None-Match: " + std::string(bytes.substr(tag + 6, bytes.find('\r', tag) - tag - 6)) + "\r\n";
        }
        m_connections.close(connection);
    }

    Server m_server;
    std::vector<std::string> m_tokens;
    Connections m_connections;
    std::vector<std::string> m_tags; ///< Of what each client knows, as a header.
    std::vector<Asked> m_asked; ///< By connection.
    std::mt19937 m_random {1};
    std::priority_queue<std::pair<double, int>, std::vector<std::pair<double, int>>, std::greater<>> m_due;
    std::vector<double> m_times;
};

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
        Pollers(server, tokens, count).run(std::atoi(argv[5]));
    } else if (what == "pushing" && argc == 7) {
        push(server, tokens, count, std::atoi(argv[5]), std::atoi(argv[6]));
    } else {
        need(false, "streams, polling or pushing");
    }
    return 0;
}
