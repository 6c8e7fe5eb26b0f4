// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"

#include <QJsonObject>
#include <QStringList>

namespace Chancery::Ui {

/// What a reader keeps about pages, on this computer alone: bookmarks, notes, and which version was read. GUI thread.
class GuideMarks
{
public:
    explicit GuideMarks(SettingsStore &settings);

    [[nodiscard]] bool isBookmarked(const QString &slug) const;
    void setBookmarked(const QString &slug, bool on);
    [[nodiscard]] QStringList bookmarks() const; ///< Slugs, in the order in which they were set.

    [[nodiscard]] QString note(const QString &slug) const;
    void setNote(const QString &slug, const QString &text); ///< At most 20,000 characters; empty removes it.
    [[nodiscard]] QStringList noted() const;

    /// The version of the page that was read last, 0: none.
    [[nodiscard]] qint64 seen(const QString &slug) const;
    void setSeen(const QString &slug, qint64 version);
    /// Whether anything was read yet: nobody wants to be told that a whole guide is new.
    [[nodiscard]] bool hasSeenAnything() const { return !m_seen.isEmpty(); }

private:
    void save();

    SettingsStore *m_settings;
    QStringList m_bookmarks;
    QJsonObject m_notes;
    QJsonObject m_seen;
};

} // namespace Chancery::Ui
