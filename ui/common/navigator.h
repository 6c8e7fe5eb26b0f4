// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace Chancery::Ui {

/// A place in the window: a page and what is open on it. "meeting_requests/0192…" as text.
struct Place
{
    QString page; ///< "home", "guide", "outbox", "settings", "about", or the name of a collection.
    QString id {}; ///< A record, "new" for an empty form, "new?state=FRA" for one begun, or nothing.

    [[nodiscard]] static Place fromText(const QString &text)
    {
        return {text.section(u'/', 0, 0), text.section(u'/', 1)};
    }
    friend bool operator==(const Place &, const Place &) = default;
};

/// How a page asks the window to go somewhere, without knowing the window.
class Navigator : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void open(const Place &place) { Q_EMIT requested(place); }

Q_SIGNALS:
    void requested(const Chancery::Ui::Place &place);
};

} // namespace Chancery::Ui
