// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"
#include "domain/schema.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace Chancery::Ui {

/// A search someone gave a name to: words and the values of the filters, by key of the field.
struct SavedSearch
{
    QString name;
    QString text {};
    QMap<QString, QString> filters {};
    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

/// How one person wants the list of one collection.
struct ListPreferences
{
    QStringList columns {}; ///< Keys after the first column; empty: those of the description.
    QString group {}; ///< Key of the field the rows are grouped by; empty: none.
    QList<SavedSearch> searches {};
    friend bool operator==(const ListPreferences &, const ListPreferences &) = default;

    /// What is not understood (a newer version wrote it, or the field is gone) is left out.
    [[nodiscard]] static ListPreferences read(const SettingsStore &settings, const Domain::Collection &collection);
    void write(SettingsStore &settings, const Domain::Collection &collection) const;
};

} // namespace Chancery::Ui
