// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/curltransport.h"

#include <atomic>
#include <memory>

namespace Chancery::Test {

/// The real network with chosen faults: an answer that is lost after it was earned, a body that is cut on its way.
class FaultyTransport final : public Transport::Transport
{
public:
    /// Shared with the test, which outlives the session.
    struct Faults
    {
        std::atomic<int> loseAnswersTo {0}; ///< So many answers to POST /v1/ops never arrive.
        std::atomic<int> cutSnapshots {0}; ///< So many snapshots end after cutAfter bytes.
        std::atomic<std::size_t> cutAfter {400'000};
        std::atomic<int> lost {0};
        std::atomic<int> cut {0};
        std::atomic<int> resumed {0}; ///< Snapshots asked for with a mark.
    };
    explicit FaultyTransport(std::shared_ptr<Faults> faults)
        : m_faults(std::move(faults))
    {
    }

    Handle send(Chancery::Transport::Request request, Completion completion) override
    {
        const QString path = request.url.path();
        if (path.endsWith(QLatin1String("/ops")) && takeOne(m_faults->loseAnswersTo)) {
            return m_network.send(std::move(request), [faults = m_faults, completion](auto answer) {
                ++faults->lost;
                completion(answer.has_value() ? tl::unexpected(Error {ErrorCode::Timeout}) : answer);
            });
        }
        if (path.endsWith(QLatin1String("/snapshot"))) {
            m_faults->resumed += request.url.hasQuery() ? 1 : 0;
            if (takeOne(m_faults->cutSnapshots)) {
                request.sink = cutting(request.sink);
            }
        }
        return m_network.send(std::move(request), std::move(completion));
    }
    void resume(Handle handle) override { m_network.resume(handle); }
    void cancel(Handle handle) override { m_network.cancel(handle); }
    void dropConnections() override { m_network.dropConnections(); }

private:
    [[nodiscard]] static bool takeOne(std::atomic<int> &count) { return count.fetch_sub(1) > 0; }
    [[nodiscard]] Chancery::Transport::Sink cutting(const Chancery::Transport::Sink &sink) const
    {
        auto left = std::make_shared<std::size_t>(m_faults->cutAfter);
        return [faults = m_faults, sink, left](const Chancery::Transport::Head &head, std::string_view piece,
                                               bool &pause) {
            const std::string_view part = piece.substr(0, *left);
            *left -= part.size();
            if (!sink(head, part, pause)) {
                return false;
            }
            faults->cut += *left == 0 ? 1 : 0;
            return *left > 0;
        };
    }

    std::shared_ptr<Faults> m_faults;
    Chancery::Transport::CurlTransport m_network {};
};

} // namespace Chancery::Test
