// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way into the module that LateTransport loads.

#include "transport/latetransport.h"

extern "C" Q_DECL_EXPORT Chancery::Transport::Transport *
chanceryNetwork(const Chancery::Transport::CurlTransport::Options &options)
{
    return new Chancery::Transport::CurlTransport(options);
}
