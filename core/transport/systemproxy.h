// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QUrl>

namespace Chancery::Transport {

/// The proxy that the desktop or the environment sets for \p url, "http://host:port" or "socks5h://host:port"; empty:
/// none known. May read configuration files, so it is called on the transport's thread.
[[nodiscard]] QByteArray systemProxyFor(const QUrl &url);

} // namespace Chancery::Transport
