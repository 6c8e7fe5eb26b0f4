// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"

#include <span>
#include <variant>

namespace Chancery::Ui {

/// What the window does when a setting was changed.
enum class Effect {
    None, ///< Read when it is needed.
    Language,
    Theme,
    Look, ///< Made anew with it at once.
    Proxy, ///< Another way to the service, at once.
    Attachments, ///< Another limit of their size on disk, at once.
    Lock, ///< The time until the window locks.
};

/// One of a closed list of values of a text setting.
struct SettingChoice
{
    const char *value;
    const char *label; ///< QT_TRANSLATE_NOOP("Setting", …)
};

/// What a number counts.
enum class Unit { None, Percent, Minutes, Megabytes };

/// One line of the settings page: a typed constant and how it is shown. All texts are QT_TRANSLATE_NOOP("Setting", …).
struct SettingInfo
{
    const char *section;
    const char *label;
    std::variant<const Setting<bool> *, const Setting<int> *, const Setting<QLatin1String> *> setting;
    const char *help = "";
    std::span<const SettingChoice> choices {}; ///< Of a text; without any it is typed.
    std::span<const int> numbers {}; ///< Those to choose from, of a number; 0 minutes are never.
    Unit unit = Unit::None;
    Effect effect = Effect::None;
};

/// Every setting a person may change, by section, in the order of the page.
[[nodiscard]] std::span<const SettingInfo> settingInfos();

} // namespace Chancery::Ui
