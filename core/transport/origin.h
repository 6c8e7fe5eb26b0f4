// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>

namespace Chancery::Transport {

/// Scheme, host and port of \p url, "https://host:443": what credentials belong to (RFC 6454).
[[nodiscard]] QByteArray originOf(const QUrl &url);

/// Whether \p url names this machine, by a loopback address or as "localhost".
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Whether a request may go there at all: https, or http to this machine (protocol §1).
[[nodiscard]] bool mayTravel(const QUrl &url);

} // namespace Chancery::Transport
