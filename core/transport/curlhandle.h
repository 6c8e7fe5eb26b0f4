// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <memory>

struct curl_slist;

namespace Chancery::Transport {

// libcurl's handles are void pointers to everyone but itself; the deleters tell them apart and keep its header out.

struct CloseEasy
{
    void operator()(void *easy) const noexcept;
};
struct CloseMulti
{
    void operator()(void *multi) const noexcept;
};
struct FreeList
{
    void operator()(curl_slist *list) const noexcept;
};

using EasyHandle = std::unique_ptr<void, CloseEasy>;
using MultiHandle = std::unique_ptr<void, CloseMulti>;
using HeaderList = std::unique_ptr<curl_slist, FreeList>;

/// Starts the library once for the process; later calls do nothing. Thread-safe.
void startCurl();

/// Null when there is no memory.
[[nodiscard]] EasyHandle makeEasy();
[[nodiscard]] MultiHandle makeMulti(long connectionsPerHost);

/// Appends a line; the list is unchanged when there is no memory.
void append(HeaderList &list, const QByteArray &line);

/// What a failed transfer means for the caller. \p code is a CURLcode; \p connected says whether the request could be
/// sent, which tells a network that is not there from an endpoint that stalled.
[[nodiscard]] Error errorOf(int code, bool connected);

} // namespace Chancery::Transport
