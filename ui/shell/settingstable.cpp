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

constexpr std::array TextPercents {80, 90, 100, 110, 120, 130, 140, 150, 160, 170, 180, 190, 200};
constexpr std::array ShortTimes {0, 5, 10, 15, 20, 30, 45, 60, 90, 120};
constexpr std::array Counts {0, 2, 4, 6, 8, 10, 12, 15, 20, 30, 60};
constexpr std::array Sizes {50, 100, 250, 500, 1'000, 2'000, 5'000, 10'000};
constexpr std::array Minutes {0, 1, 2, 5, 10, 15, 30, 60, 120, 240};
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
                 .numbers = TextPercents,
                 .unit = Unit::Percent,
                 .effect = Effect::Look},
    SettingInfo {.section = Look,
                 .label = QT_TRANSLATE_NOOP("Setting", "Compact lists"),
                 .setting = &Settings::CompactRows,
                 .help = QT_TRANSLATE_NOOP("Setting", "More rows on the screen."),
                 .effect = Effect::Look},
    SettingInfo {.section = Look,
                 .label = QT_TRANSLATE_NOOP("Setting", "Lock the window after"),
                 .setting = &Settings::LockMinutes,
                 .help = QT_TRANSLATE_NOOP("Setting", "Without a touch, when a passphrase is set below."),
                 .numbers = Minutes,
                 .unit = Unit::Minutes,
                 .effect = Effect::Lock},
    SettingInfo {.section = Ledger,
                 .label = QT_TRANSLATE_NOOP("Setting", "Lock after minutes without a touch"),
                 .setting = &Settings::VaultMinutes,
                 .numbers = std::span(Minutes).subspan(1),
                 .unit = Unit::Minutes},
    SettingInfo {.section = Meetings,
                 .label = QT_TRANSLATE_NOOP("Setting", "Walk (minutes)"),
                 .setting = &Settings::WalkMinutes,
                 .help = QT_TRANSLATE_NOOP("Setting", "Between two venues."),
                 .numbers = ShortTimes},
    SettingInfo {.section = Meetings,
                 .label = QT_TRANSLATE_NOOP("Setting", "Shortest break (minutes)"),
                 .setting = &Settings::BreakMinutes,
                 .numbers = ShortTimes},
    SettingInfo {.section = Meetings,
                 .label = QT_TRANSLATE_NOOP("Setting", "Most meetings a day"),
                 .setting = &Settings::MostMeetings,
                 .help = QT_TRANSLATE_NOOP("Setting", "Zero: no limit."),
                 .numbers = Counts},
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
                 .numbers = ShortTimes},
    SettingInfo {.section = Meetings,
                 .label = QT_TRANSLATE_NOOP("Setting", "Quiet from"),
                 .setting = &Settings::QuietFrom,
                 .help = QT_TRANSLATE_NOOP("Setting", "For example 22:00. Empty: never quiet.")},
    SettingInfo {
        .section = Meetings, .label = QT_TRANSLATE_NOOP("Setting", "Quiet until"), .setting = &Settings::QuietTo},
    SettingInfo {.section = Storage,
                 .label = QT_TRANSLATE_NOOP("Setting", "Keep guide pictures"),
                 .setting = &Settings::GuideKept,
                 .help = QT_TRANSLATE_NOOP("Setting", "For travel: they are fetched when the guide is opened next.")},
    SettingInfo {.section = Storage,
                 .label = QT_TRANSLATE_NOOP("Setting", "Most space for attachments"),
                 .setting = &Settings::AttachmentMegabytes,
                 .help = QT_TRANSLATE_NOOP("Setting",
                                           "What was not used for the longest time is removed first and "
                                           "fetched again when it is needed."),
                 .numbers = Sizes,
                 .unit = Unit::Megabytes,
                 .effect = Effect::Attachments},
    SettingInfo {.section = Network,
                 .label = QT_TRANSLATE_NOOP("Setting", "Proxy"),
                 .setting = &Settings::Proxy,
                 .help = QT_TRANSLATE_NOOP(
                     "Setting", "For example http://proxy.example.org:3128. Empty: the system's. Used at once."),
                 .effect = Effect::Proxy},
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
