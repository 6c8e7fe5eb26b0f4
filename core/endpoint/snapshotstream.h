// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/exchange.h"

namespace Chancery::Endpoint {

/// The body of GET /v1/snapshot piece by piece: collections by priority, then id order, in chunks that are short
/// transactions each, so that a slow client holds nothing in the storage. Used by one thread at a time.
class SnapshotStream
{
public:
    /// \p start with an empty collection: from the beginning. \p bucket -1: all. \p parts must outlive the stream.
    SnapshotStream(const ServiceParts &parts, QStringList scopes, SnapshotMark start, qint64 estimate, int bucket);

    /// A head line, then lines and marks, at last the end line; empty when all is said.
    [[nodiscard]] Expected<QByteArray> next();

private:
    [[nodiscard]] QByteArray head() const;
    [[nodiscard]] QByteArray end() const;

    const ServiceParts &m_parts;
    const QStringList m_scopes;
    const qint64 m_estimate;
    const int m_bucket;
    std::vector<const Domain::Collection *> m_order;
    std::size_t m_index = 0; ///< Into m_order.
    SnapshotMark m_mark; ///< What has been sent.
    bool m_started = false;
    bool m_ended = false;
};

} // namespace Chancery::Endpoint
