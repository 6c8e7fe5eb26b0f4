// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint/service.h"
#include "transport/transport.h"

namespace Chancery::Simulation {

/// \p request as the endpoint's own parser reads it from the bytes of HTTP/1.1.
[[nodiscard]] Endpoint::HttpRequest received(const Transport::Request &request);

/// \p response as it is read from the bytes that the endpoint's own program would send. All of it at once: a stream
/// must not outlive the service.
[[nodiscard]] Endpoint::HttpResponse received(const Endpoint::HttpRequest &request, Endpoint::HttpResponse response);

} // namespace Chancery::Simulation
