// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/radar.h"
#include "ui/common/services.h"

namespace Chancery::Ui {

/// What is new in elections, and the state it was compared with, to be remembered as seen.
struct RadarNews
{
    std::vector<Domain::Radar::News> news {};
    Domain::Radar::Snapshot now {};
};

/// Compares the elections of the store with what the file \p name remembers as seen; nothing is new to who never
/// looked. For a query thread.
[[nodiscard]] Expected<RadarNews> loadRadarNews(const Store::Reader &reader, const QString &name,
                                                const QString &mission);

/// One piece of news as a line: "Withdrawn: Kenya · Security Council".
[[nodiscard]] QString radarText(const Domain::Radar::News &news, const Display &display);

} // namespace Chancery::Ui
