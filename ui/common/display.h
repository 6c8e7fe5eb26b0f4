// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "store/reader.h"
#include "ui/common/colours.h"

#include <QHash>
#include <QLocale>

namespace Chancery::Ui {

/// A value as a person reads it.
struct Shown
{
    QString text; ///< Empty: no value.
    QString note {}; ///< Said beside it, for example the language a text is a fallback in.
    bool isChip = false; ///< A status, to be drawn as a chip of `tone`.
    Tone tone = Tone::Neutral;
    const Domain::Collection *target = nullptr; ///< Not null: the text stands for this other record.
    QString targetId {};
    QString flag {}; ///< Code of the State whose flag stands before the text.
};

/// Turns values of fields into words of the window's language: dates in its locale, moments in the zone of the
/// field, choices translated, States and references by name. Lives on the GUI thread; looks names up by key in the
/// store and remembers them, so a call is cheap in a list.
class Display
{
public:
    Display(const Store::Reader &reader, const QString &language);

    /// \p owner: the record an embedded object \p document stands in, where the zone of its moments may be.
    [[nodiscard]] Shown shown(const Domain::Field &field, const QJsonObject &document,
                              const QJsonObject *owner = nullptr) const;
    [[nodiscard]] QString text(const Domain::Field &field, const QJsonObject &document) const;

    /// Name of the State of that code, in the window's language; the code when it is not known (yet).
    [[nodiscard]] QString stateName(const QString &code) const;
    /// Who did something, as the service says it, "A. Person (FRA)": with the name of the State instead of its code.
    [[nodiscard]] QString personName(const QString &by) const;
    /// Title of a record; "Not available" when it is not open to the caller, or not fetched yet.
    [[nodiscard]] QString titleOf(const Domain::Collection &collection, const QString &id) const;
    [[nodiscard]] QString titleOf(const Domain::Collection &collection, const QString &id,
                                  const QJsonObject &document) const;
    /// Its Title fields alone, for a list that has columns for the rest.
    [[nodiscard]] QString shortTitleOf(const Domain::Collection &collection, const QString &id,
                                       const QJsonObject &document) const;

    [[nodiscard]] QString date(const QDate &day) const;
    /// \p instant in \p zone (IANA; empty or unknown: UTC), with the name of the zone.
    [[nodiscard]] QString instant(const QDateTime &instant, const QString &zone) const;
    /// The times of day alone, in \p zone with its letters: "10:00–12:00 (EST)".
    [[nodiscard]] QString times(const QDateTime &from, const QDateTime &to, const QString &zone) const;
    /// A moment on this machine's own clock, for "as of 14:05".
    [[nodiscard]] QString localMoment(const QDateTime &instant) const;
    /// The IANA zone an Instant field is shown in, "" when nothing says.
    [[nodiscard]] QString zoneOf(const Domain::Field &field, const QJsonObject &document) const;

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }
    [[nodiscard]] const Store::Reader &reader() const { return *m_reader; }

    /// Names may have changed.
    void forget(const Store::Changes &changes);

private:
    [[nodiscard]] Shown localized(const QJsonObject &texts) const;
    /// Empty when the record is not open to the caller, or not fetched yet.
    [[nodiscard]] QString knownTitle(const Domain::Collection &collection, const QString &id) const;
    [[nodiscard]] QString entryCount(const Domain::Field &field, const QJsonObject &document) const;

    const Store::Reader *m_reader;
    QString m_language;
    QLocale m_locale;
    mutable QHash<QString, QString> m_states;
    mutable QHash<QString, QString> m_titles; ///< "collection/id" → title.
};

/// The locale of one of the six languages: the system's where it is of that language, else the usual one of the
/// Organization (English as in the United Kingdom: 23 November 2026, 14:05; Arabic with the digits 0 to 9, as its
/// documents in Arabic have them, and the titles of records with them).
[[nodiscard]] QLocale localeOf(const QString &language);

/// What people call the clock of the IANA zone \p zone: "New York" for "America/New_York".
[[nodiscard]] QString placeOfZone(const QString &zone);

/// How QLocale is told to write a day with the name of the month, short: no order of figures is known to all.
[[nodiscard]] QString dayPattern(const QLocale &locale);
/// A day so written: "9 Jun 2027", "2027年6月9日".
[[nodiscard]] QString dayText(const QDate &day, const QLocale &locale);
/// Days as sources give them, "2011-08-25" or "2011-08-25/26 (Geneva)", in the words of \p locale; other text as it is.
[[nodiscard]] QString daysText(const QString &days, const QLocale &locale);

} // namespace Chancery::Ui
