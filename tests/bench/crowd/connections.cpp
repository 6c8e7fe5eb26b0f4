// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connections.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <netinet/tcp.h>
#include <random>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Crowd {

namespace {

constexpr std::size_t BufferSize = 256 * 1024;
constexpr int ConnectionsPerAddress = 20'000; // Of the 28,000 ports that one address has.

std::string hexadecimal(std::mt19937_64 &random, int digits)
{
    static constexpr std::string_view Digits = "0123456789abcdef";
    std::string text;
    while (static_cast<int>(text.size()) < digits) {
        text += Digits[random() % Digits.size()];
    }
    return text;
}

std::string makeId(std::mt19937_64 &random)
{
    return "0193" + hexadecimal(random, 4) + "-" + hexadecimal(random, 4) + "-7" + hexadecimal(random, 3) + "-8"
        + hexadecimal(random, 3) + "-" + hexadecimal(random, 12);
}

} // namespace

void need(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "bench_crowd: %s\n", what);
        std::exit(1);
    }
}

Server serverOf(const std::string &url)
{
    constexpr std::string_view scheme = "http://";
    need(url.starts_with(scheme), "the address begins with http://");
    const std::size_t slash = url.find('/', scheme.size());
    const std::string host = url.substr(scheme.size(), slash - scheme.size());
    const int port = std::atoi(host.substr(host.rfind(':') + 1).c_str());
    need(port > 0, "the address has a port");
    return {static_cast<std::uint16_t>(port), host};
}

Connections::Connections(Server server)
    : m_server(std::move(server))
    , m_poll(epoll_create1(0))
    , m_buffer(BufferSize, '\0')
{
    rlimit limit {};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

Connections::~Connections()
{
    for (const int socket : m_sockets) {
        if (socket >= 0) {
            ::close(socket);
        }
    }
    ::close(m_poll);
}

int Connections::open()
{
    const int number = static_cast<int>(m_sockets.size());
    const int made = socket(AF_INET, SOCK_STREAM, 0);
    need(made >= 0, "too few open files are allowed");
    sockaddr_in own {};
    own.sin_family = AF_INET;
    own.sin_addr.s_addr = htonl(INADDR_LOOPBACK + static_cast<std::uint32_t>(number / ConnectionsPerAddress));
    need(bind(made, reinterpret_cast<const sockaddr *>(&own), sizeof own) == 0, "bind");
    sockaddr_in there {};
    there.sin_family = AF_INET;
    there.sin_port = htons(m_server.port);
    there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    need(connect(made, reinterpret_cast<const sockaddr *>(&there), sizeof there) == 0, "connect");
    const int on = 1;
    setsockopt(made, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    epoll_event event {};
    event.events = EPOLLIN;
    event.data.u32 = static_cast<std::uint32_t>(number);
    epoll_ctl(m_poll, EPOLL_CTL_ADD, made, &event);
    m_sockets.push_back(made);
    return number;
}

void Connections::close(int who)
{
    int &socket = m_sockets[static_cast<std::size_t>(who)];
    if (socket >= 0) {
        ::close(socket);
        socket = -1;
    }
}

void Connections::send(int who, std::string_view bytes)
{
    const ssize_t sent = ::send(m_sockets[static_cast<std::size_t>(who)], bytes.data(), bytes.size(), MSG_NOSIGNAL);
    m_lost += sent == static_cast<ssize_t>(bytes.size()) ? 0 : 1;
}

void Connections::turn(int milliseconds, const Take &take)
{
    std::array<epoll_event, 1024> events {};
    const int count = epoll_wait(m_poll, events.data(), static_cast<int>(events.size()), milliseconds);
    for (int i = 0; i < count; ++i) {
        const int who = static_cast<int>(events[static_cast<std::size_t>(i)].data.u32);
        const int socket = m_sockets[static_cast<std::size_t>(who)];
        const ssize_t size = socket < 0 ? 0 : recv(socket, m_buffer.data(), m_buffer.size(), MSG_DONTWAIT);
        if (size > 0) {
            take(who, {m_buffer.data(), static_cast<std::size_t>(size)});
        } else if (size == 0 && socket >= 0) {
            ++m_lost;
            close(who);
        }
    }
}

bool AnswerReader::take(std::string_view bytes, int &status)
{
    m_text += bytes;
    const std::size_t head = m_text.find("\r\n\r\n");
    if (head == std::string::npos) {
        return false;
    }
    const std::string_view length = "Content-Length: ";
    const std::size_t at = m_text.find(length);
    const std::size_t body = at < head ? std::strtoul(m_text.c_str() + at + length.size(), nullptr, 10) : 0;
    if (m_text.size() < head + 4 + body) {
        return false;
    }
    status = std::atoi(m_text.c_str() + std::string_view("HTTP/1.1 ").size());
    m_text.erase(0, head + 4 + body);
    return true;
}

std::string request(const Server &server, const std::string &method, const std::string &path, const std::string &token,
                    const std::string &headers, const std::string &body)
{
    std::string text = method + " /v1" + path + " HTTP/1.1\r\nHost: " + server.host + "\r\nAuthorization: Bearer "
        + token + "\r\n" + headers;
    if (!body.empty()) {
        text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    }
    return text + "\r\n" + body;
}

std::vector<std::string> tokensOf(const char *file)
{
    std::ifstream lines(file);
    std::vector<std::string> tokens;
    for (std::string line; std::getline(lines, line);) {
        tokens.push_back(line);
    }
    need(!tokens.empty(), "no tokens");
    return tokens;
}

std::string percentiles(const char *what, std::vector<double> &milliseconds)
{
    need(!milliseconds.empty(), "nothing was measured");
    std::sort(milliseconds.begin(), milliseconds.end());
    const auto at = [&](double share) {
        return milliseconds[static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1))];
    };
    std::array<char, 100> text {};
    std::snprintf(text.data(), text.size(), R"("%s_ms":{"p50":%.2f,"p99":%.2f,"max":%.2f})", what, at(0.5), at(0.99),
                  at(1));
    return text.data();
}

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

std::string operations(int count)
{
    static std::mt19937_64 random(std::random_device {}());
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += text.empty() ? "" : ",";
        text += R"({"op":")" + makeId(random) + R"(","do":"create","c":"meeting_requests","id":")" + makeId(random)
            + R"(","set":{"purpose":"Tea","requester":"FRA","counterpart":"KEN","minutes":20}})";
    }
    return R"({"client":"bench","ops":[)" + text + "]}";
}

} // namespace Crowd
