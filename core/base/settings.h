// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSettings>
#include <QString>

#include <string_view>
#include <type_traits>

namespace Chancery {

/// One setting: its key in settings.ini and its value until someone chooses another.
template <class T>
struct Setting
{
    static_assert(std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, QLatin1String>);
    std::string_view key;
    T fallback;
    /// What get() returns: text is kept as QString.
    using Value = std::conditional_t<std::is_same_v<T, QLatin1String>, QString, T>;
};

/// Every setting of the program. A key is written once in the program: here.
namespace Settings {

inline constexpr Setting<bool> SyncOnMetered {"sync/on_metered", false};
inline constexpr Setting<QLatin1String> EndpointUrl {"endpoint/url", QLatin1String("")};
inline constexpr Setting<QLatin1String> Language {"ui/language", QLatin1String("")}; ///< Empty: the system's.
inline constexpr Setting<QLatin1String> Theme {"ui/theme", QLatin1String("system")}; ///< system, light, dark, contrast.
inline constexpr Setting<int> TextPercent {"ui/text_percent", 100}; ///< Of the system's text size.
inline constexpr Setting<bool> CompactRows {"ui/compact_rows", false};
inline constexpr Setting<bool> MenuBarShown {"ui/menu_bar", true};
inline constexpr Setting<bool> SidebarShown {"ui/sidebar", true};
inline constexpr Setting<bool> Notices {"ui/notices", true}; ///< Notices of the desktop when something needs the user.
inline constexpr Setting<QLatin1String> ListLayouts {"ui/lists", QLatin1String("")}; ///< JSON, see ListPreferences.
inline constexpr Setting<QLatin1String> Proxy {"network/proxy", QLatin1String("")}; ///< Empty: the system's.
inline constexpr Setting<QLatin1String> WindowGeometry {"ui/geometry", QLatin1String("")}; ///< Base64 of Qt's own form.
inline constexpr Setting<int> ListShare {"ui/list_share", 46}; ///< Per cent of a page the list has beside a record.
inline constexpr Setting<QLatin1String> ElectionFilter {"elections/filter", QLatin1String("")};
inline constexpr Setting<bool> ElectionCalendar {"elections/calendar", false}; ///< Calendar instead of the list.
inline constexpr Setting<QLatin1String> SeatMapBody {"elections/seat_map", QLatin1String("")}; ///< Code of the body.
inline constexpr Setting<bool> VaultInKeychain {"vault/in_keychain", false}; ///< Unlocks the ledger without asking.
inline constexpr Setting<int> VaultMinutes {"vault/minutes", 10}; ///< Without a touch, until the ledger locks itself.
inline constexpr Setting<QLatin1String> LockProof {"lock/proof", QLatin1String("")}; ///< Empty: no lock of the window.
inline constexpr Setting<int> LockMinutes {"lock/minutes", 15}; ///< Without a touch, until it locks; 0: never.
inline constexpr Setting<bool> SystemIsDark {"ui/system_dark", false}; ///< As the desktop said when last asked.
inline constexpr Setting<int> WalkMinutes {"meetings/walk", 10}; ///< Between two venues.
inline constexpr Setting<int> BreakMinutes {"meetings/break", 5}; ///< Shortest break between two meetings.
inline constexpr Setting<int> MostMeetings {"meetings/most", 12}; ///< A principal has in a day; 0: no limit.
inline constexpr Setting<bool> MeetingNotices {"meetings/notices", true}; ///< When a meeting of the mission changes.
inline constexpr Setting<int> ReminderMinutes {"meetings/reminder", 15}; ///< Before a meeting; 0: none.
inline constexpr Setting<QLatin1String> QuietFrom {"notices/quiet_from", QLatin1String("")}; ///< "22:00"; empty: never.
inline constexpr Setting<QLatin1String> QuietTo {"notices/quiet_to", QLatin1String("")};
inline constexpr Setting<QLatin1String> PaperSize {"paper/size", QLatin1String("a4")}; ///< a4, letter.
inline constexpr Setting<bool> TokenInFile {"endpoint/token_in_file", false}; ///< Chosen instead of the keychain.
inline constexpr Setting<QLatin1String> GuideReader {"guide/reader", QLatin1String("web")}; ///< web, text.
/// The reader plugin was opened and has not shown a page yet: still set at the next start, it ended the program.
inline constexpr Setting<bool> GuideReaderTrial {"guide/reader_trial", false};
inline constexpr Setting<int> GuideZoom {"guide/zoom", 100}; ///< Per cent.
inline constexpr Setting<QLatin1String> GuideMarks {"guide/marks", QLatin1String("")}; ///< Bookmarks and notes, JSON.
inline constexpr Setting<bool> GuideKept {"guide/kept", false}; ///< All its pictures stay here, for travel.
inline constexpr qint64 Megabyte = 1'000'000; ///< Bytes, as settings count them.
inline constexpr Setting<int> AttachmentMegabytes {"storage/attachments_mb", 500}; ///< That stay on disk.
inline constexpr Setting<QLatin1String> GuideSeen {"guide/seen", QLatin1String("")}; ///< Versions that were read, JSON.

} // namespace Settings

/// The choices of one profile, in an ini file. A value of the wrong type reads as the fallback. Owned by the
/// composition root; to be used on one thread. Written back when it is destroyed, and by save().
class SettingsStore
{
public:
    explicit SettingsStore(const QString &file);

    template <class T>
    [[nodiscard]] typename Setting<T>::Value get(const Setting<T> &setting) const
    {
        if constexpr (std::is_same_v<T, bool>) {
            return readBool(setting.key, setting.fallback);
        } else if constexpr (std::is_same_v<T, int>) {
            return readInt(setting.key, setting.fallback);
        } else {
            return readText(setting.key, setting.fallback);
        }
    }
    template <class T>
    void set(const Setting<T> &setting, const typename Setting<T>::Value &value)
    {
        write(setting.key, value);
    }
    /// False when the file could not be written.
    [[nodiscard]] bool save();

private:
    [[nodiscard]] bool readBool(std::string_view key, bool fallback) const;
    [[nodiscard]] int readInt(std::string_view key, int fallback) const;
    [[nodiscard]] QString readText(std::string_view key, QLatin1String fallback) const;
    void write(std::string_view key, const QVariant &value);

    QSettings m_file;
};

} // namespace Chancery
