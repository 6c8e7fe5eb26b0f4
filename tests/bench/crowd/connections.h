// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Thousands of connections to one HTTP server of this machine, on one thread and without a library, so that the
/// crowd costs less than what it measures.
namespace Crowd {

using Clock = std::chrono::steady_clock;

struct Server
{
    std::uint16_t port = 0;
    std::string host; ///< For the Host header.
};
/// Of "http://127.0.0.1:PORT/v1"; ends the program when it is nothing like that.
[[nodiscard]] Server serverOf(const std::string &url);

/// Ends the program: a bench has nobody to answer to.
void need(bool holds, const char *what);

class Connections
{
public:
    explicit Connections(Server server);
    ~Connections();
    Connections(const Connections &) = delete;
    Connections &operator=(const Connections &) = delete;

    /// Connects; the answer is the connection's number, counted from 0.
    int open();
    void close(int who);
    void send(int who, std::string_view bytes);
    /// Waits for at most \p milliseconds and tells \p take what came on which connection.
    using Take = std::function<void(int who, std::string_view bytes)>;
    void turn(int milliseconds, const Take &take);
    [[nodiscard]] int lost() const { return m_lost; } ///< Ended by the server.

private:
    Server m_server;
    int m_poll = -1;
    int m_lost = 0;
    std::vector<int> m_sockets;
    std::string m_buffer;
};

/// Collects bytes until an answer with a Content-Length, or without a body, is whole.
class AnswerReader
{
public:
    /// True once for each whole answer; \p status is its status then.
    bool take(std::string_view bytes, int &status);

private:
    std::string m_text;
};

[[nodiscard]] std::string request(const Server &server, const std::string &method, const std::string &path,
                                  const std::string &token, const std::string &headers = {},
                                  const std::string &body = {});

/// Tokens of a file, one a line.
[[nodiscard]] std::vector<std::string> tokensOf(const char *file);
/// `"WHAT_ms":{"p50":…,"p99":…,"max":…}`.
[[nodiscard]] std::string percentiles(const char *what, std::vector<double> &milliseconds);
[[nodiscard]] double since(Clock::time_point start); ///< Milliseconds.
/// Body of POST /v1/ops with \p count new meeting requests of France.
[[nodiscard]] std::string operations(int count);

} // namespace Crowd
