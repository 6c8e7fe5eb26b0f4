// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/effect.h"

#include <QString>

namespace Chancery::Simulation {

/// What happened, for reading a failed run: with CHANCERY_TRACE=1 every event and effect is a line on stderr.
namespace Trace {

void happened(std::chrono::milliseconds now, int client, const Sync::Event::What &what);
void wanted(std::chrono::milliseconds now, int client, const Sync::Effect &effect);
[[nodiscard]] bool isOn();
void note(std::chrono::milliseconds now, const QString &text);
/// \p text is only asked for when somebody reads it.
template <class Text>
void note(std::chrono::milliseconds now, Text text) requires std::is_invocable_r_v<QString, Text>
{
    if (isOn()) {
        note(now, text());
    }
}

} // namespace Trace

} // namespace Chancery::Simulation
