// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingstable.h"

#include <QCoreApplication>

#include <array>

namespace Chancery::Ui {

namespace {

constexpr const char *Look = QT_TRANSLATE_NOOP("Setting", "Language and look");
constexpr const char *Ledger = QT_TRANSLATE_NOOP("Setting", "Private ledger");
constexpr const char *Meetings = QT_TRANSLATE_NOOP("Setting", "Meetings and paper");
constexpr const char *Storage = QT_TRANSLATE_NOOP("Setting", "Attachments");
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

constexpr std::array<SettingChoice, 2> PaperChoices {{
    {"a4", QT_TRANSLATE_NOOP("Setting", "A4 paper")},
    {"letter", QT_TRANSLATE_NOOP("Setting", "Letter paper")},
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
    SettingInfo {.section = Meetings,
                 .label = QT_TRANSLATE_NOOP("Setting", "Walk (minutes)"),
                 .setting = &Settings::WalkMinutes,
                 .help = QT_TRANSLATE_NOOP("Setting", "Between two venues."),
                 .range = {0, 120},
                 .step = 5},
    SettingInfo {.section = Meetings,
                 .label = QT_TRANSLATE_NOOP("Setting", "Shortest break (minutes)"),
                 .setting = &Settings::BreakMinutes,
                 .range = {0, 120},
                 .step = 5},
    SettingInfo {.section = Meetings,
                 .label = QT_TRANSLATE_NOOP("Setting", "Most meetings a day"),
                 .setting = &Settings::MostMeetings,
                 .help = QT_TRANSLATE_NOOP("Setting", "Zero: no limit."),
                 .range = {0, 60},
                 .step = 1},
    SettingInfo {.section = Meetings,
                 .label = QT_TRANSLATE_NOOP("Setting", "Paper"),
                 .setting = &Settings::PaperSize,
                 .choices = PaperChoices},
    SettingInfo {.section = Meetings,
                 .label = QT_TRANSLATE_NOOP("Setting", "Notices of meetings"),
                 .setting = &Settings::MeetingNotices,
                 .help = QT_TRANSLATE_NOOP("Setting", "When a meeting of your mission changes.")},
    SettingInfo {.section = Meetings,
                 .label = QT_TRANSLATE_NOOP("Setting", "Remind before (minutes)"),
                 .setting = &Settings::ReminderMinutes,
                 .help = QT_TRANSLATE_NOOP("Setting", "Before a meeting. Zero: no reminder."),
                 .range = {0, 240},
                 .step = 5},
    SettingInfo {.section = Meetings,
                 .label = QT_TRANSLATE_NOOP("Setting", "Quiet from"),
                 .setting = &Settings::QuietFrom,
                 .help = QT_TRANSLATE_NOOP("Setting", "For example 22:00. Empty: never quiet.")},
    SettingInfo {
        .section = Meetings, .label = QT_TRANSLATE_NOOP("Setting", "Quiet until"), .setting = &Settings::QuietTo},
    SettingInfo {.section = Storage,
                 .label = QT_TRANSLATE_NOOP("Setting", "Keep pictures of the guide"),
                 .setting = &Settings::GuideKept,
                 .help = QT_TRANSLATE_NOOP("Setting", "For travel: they are fetched when the guide is opened next.")},
    SettingInfo {.section = Storage,
                 .label = QT_TRANSLATE_NOOP("Setting", "Most space for attachments"),
                 .setting = &Settings::AttachmentMegabytes,
                 .help = QT_TRANSLATE_NOOP("Setting",
                                           "What was not used for the longest time is removed first and "
                                           "fetched again when it is needed. From the next start."),
                 .range = {20, 100'000},
                 .unit = " MB",
                 .effect = Effect::NextStart},
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
