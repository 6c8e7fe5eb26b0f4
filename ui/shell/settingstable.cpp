// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingstable.h"

#include <QCoreApplication>

#include <array>

namespace Chancery::Ui {

namespace {

constexpr const char *Look = QT_TRANSLATE_NOOP("Setting", "Language and look");
constexpr const char *Ledger = QT_TRANSLATE_NOOP("Setting", "Private ledger");
constexpr const char *Network = QT_TRANSLATE_NOOP("Setting", "Network and notices");

/// The languages name themselves.
constexpr std::array<SettingChoice, 7> LanguageChoices {{
    {"", QT_TRANSLATE_NOOP("Setting", "As the system")},
    {"ar", nullptr},
    {"zh", nullptr},
    {"en", nullptr},
    {"fr", nullptr},
    {"ru", nullptr},
    {"es", nullptr},
}};
constexpr std::array<SettingChoice, 4> ThemeChoices {{
    {"system", QT_TRANSLATE_NOOP("Setting", "As the system")},
    {"light", QT_TRANSLATE_NOOP("Setting", "Light")},
    {"dark", QT_TRANSLATE_NOOP("Setting", "Dark")},
    {"contrast", QT_TRANSLATE_NOOP("Setting", "High contrast")},
}};

const std::array Infos {
    SettingInfo {.section = Look,
                 .label = QT_TRANSLATE_NOOP("Setting", "Language"),
                 .setting = &Settings::Language,
                 .choices = LanguageChoices,
                 .effect = Effect::Language},
    SettingInfo {.section = Look,
                 .label = QT_TRANSLATE_NOOP("Setting", "Theme"),
                 .setting = &Settings::Theme,
                 .choices = ThemeChoices,
                 .effect = Effect::Theme},
    SettingInfo {.section = Look,
                 .label = QT_TRANSLATE_NOOP("Setting", "Text size"),
                 .setting = &Settings::TextPercent,
                 .help = QT_TRANSLATE_NOOP("Setting", "Also with Ctrl and plus, minus or zero."),
                 .range = {80, 200},
                 .unit = " %",
                 .effect = Effect::Look},
    SettingInfo {.section = Look,
                 .label = QT_TRANSLATE_NOOP("Setting", "Compact lists"),
                 .setting = &Settings::CompactRows,
                 .help = QT_TRANSLATE_NOOP("Setting", "More rows on the screen."),
                 .effect = Effect::Look},
    SettingInfo {.section = Ledger,
                 .label = QT_TRANSLATE_NOOP("Setting", "Lock after minutes without a touch"),
                 .setting = &Settings::VaultMinutes,
                 .range = {1, 240}},
    SettingInfo {.section = Network,
                 .label = QT_TRANSLATE_NOOP("Setting", "Proxy"),
                 .setting = &Settings::Proxy,
                 .help = QT_TRANSLATE_NOOP(
                     "Setting", "For example http://proxy.example.org:3128. Empty: the system's. From the next start."),
                 .effect = Effect::NextStart},
    SettingInfo {.section = Network,
                 .label = QT_TRANSLATE_NOOP("Setting", "Desktop notices"),
                 .setting = &Settings::Notices,
                 .help = QT_TRANSLATE_NOOP("Setting", "When something needs your attention while you work elsewhere.")},
};

} // namespace

std::span<const SettingInfo> settingInfos()
{
    return Infos;
}

} // namespace Chancery::Ui
