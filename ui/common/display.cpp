// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "display.h"

#include "base/text.h"
#include "domain/catalogue.h"
#include "ui/common/titles.h"
#include "ui/common/words.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

/// Beyond this the cache of titles starts anew: a list of a million rows must not keep a million names.
constexpr qsizetype MostTitles = 20'000;

constexpr qsizetype ShortId = 8;

QString dayAndTime(const QLocale &locale, const QDateTime &moment)
{
    return dayText(moment.date(), locale) + u' ' + locale.toString(moment.time(), QLocale::ShortFormat);
}

/// \p instant by the clock of \p zone, and what names that clock: its own letters ("EST"), not a name in some language:
/// ICU would be read from disk for it. Zones without letters have numbers ("-03").
std::pair<QDateTime, QString> placed(const QDateTime &instant, const QString &zone)
{
    const QTimeZone there(zone.toLatin1());
    if (zone.isEmpty() || !there.isValid()) {
        return {instant.toUTC(), u"UTC"_s};
    }
    const QDateTime local = instant.toTimeZone(there);
    const QString letters = there.abbreviation(local);
    const bool isNumber = letters.startsWith(u'+') || letters.startsWith(u'-');
    return {local, u"(%1)"_s.arg(isolated(isNumber ? "UTC"_L1 + letters : letters))};
}

} // namespace

QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale wanted = language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom)
        : language == "ar"_L1                  ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                               : QLocale(language);
    return system.language() == wanted.language() && system.language() != QLocale::C ? system : wanted;
}

QString placeOfZone(const QString &zone)
{
    return zone.section(u'/', -1).replace(u'_', u' ');
}

QString dayPattern(const QLocale &locale)
{
    return locale.language() == QLocale::Chinese ? u"yyyy年M月d日"_s : u"d MMM yyyy"_s;
}

QString dayText(const QDate &day, const QLocale &locale)
{
    return day.isValid() ? locale.toString(day, dayPattern(locale)) : QString();
}

QString daysText(const QString &days, const QLocale &locale)
{
    static const QRegularExpression form(u"^(\\d{4}-\\d\\d-)(\\d\\d)(?:/(\\d\\d))?(?: (.+))?$"_s);
    const QRegularExpressionMatch match = form.match(days);
    const QDate first = QDate::fromString(match.captured(1) + match.captured(2), Qt::ISODate);
    const QDate last = QDate::fromString(match.captured(1) + match.captured(3), Qt::ISODate);
    if (!first.isValid() || (match.hasCaptured(3) && last <= first)) {
        return days;
    }
    QString text = dayText(first, locale);
    if (last.isValid()) {
        const bool isDayFirst = dayPattern(locale).startsWith(u'd');
        text = isDayFirst ? u"%1–%2"_s.arg(locale.toString(first.day()), dayText(last, locale))
                          : u"%1–%2"_s.arg(text, locale.toString(last, u"d日"_s));
    }
    return match.hasCaptured(4) ? text + u' ' + match.captured(4) : text;
}

Display::Display(const Store::Reader &reader, const QString &language)
    : m_reader(&reader)
    , m_language(language)
    , m_locale(localeOf(language))
{
}

QString Display::text(const Field &field, const QJsonObject &document) const
{
    return shown(field, document).text;
}

Shown Display::shown(const Field &field, const QJsonObject &document, const QJsonObject *owner) const
{
    const QJsonValue value = document.value(latin(field.key));
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return {value.toString()};
    case Kind::Zone:
        return {placeOfZone(value.toString())};
    case Kind::Localized:
        return localized(value.toObject());
    case Kind::Integer:
        return {value.isDouble() ? m_locale.toString(value.toInteger()) : QString()};
    case Kind::Boolean:
        if (!value.isBool()) {
            return {};
        }
        return {value.toBool() ? QCoreApplication::translate("Display", "Yes")
                               : QCoreApplication::translate("Display", "No")};
    case Kind::Date:
        return {date(read<QDate>(document, field.key))};
    case Kind::Instant:
        return {instant(read<QDateTime>(document, field.key), zoneOf(field, owner != nullptr ? *owner : document))};
    case Kind::Choice: {
        const QString choice = value.toString();
        const bool isChip = field.key == "status" || field.key == "certainty";
        return {choice.isEmpty() ? QString() : choiceLabel(field, choice), {}, isChip, toneOf(choice)};
    }
    case Kind::State: {
        const QString code = value.toString();
        return {.text = code.isEmpty() ? QString() : stateName(code), .flag = code};
    }
    case Kind::Reference: {
        const QString id = value.toString();
        const Collection *target = collectionNamed(field.refersTo);
        if (id.isEmpty() || target == nullptr) {
            return {id};
        }
        const QString title = knownTitle(*target, id);
        return title.isEmpty() ? Shown {titleOf(*target, id)} : Shown {title, {}, false, Tone::Neutral, target, id};
    }
    case Kind::Set: {
        QStringList words = read<QStringList>(document, field.key);
        for (QString &word : words) {
            word = !field.choices.empty() ? choiceLabel(field, word)
                : isOfLanguages(field)    ? languageName(word)
                                          : daysText(word, m_locale);
        }
        return {words.join(field.choices.empty() ? u"\n"_s : QCoreApplication::translate("Display", ", "))};
    }
    case Kind::List:
        return {entryCount(field, document)};
    }
    return {};
}

Shown Display::localized(const QJsonObject &texts) const
{
    const LocalizedText::Shown chosen = LocalizedText(texts).shown(m_language);
    Shown result {chosen.text};
    if (!chosen.text.isEmpty() && chosen.language != m_language) {
        result.note = QCoreApplication::translate("Display", "in %1").arg(languageName(chosen.language));
    }
    return result;
}

QString Display::entryCount(const Field &field, const QJsonObject &document) const
{
    const qsizetype count = read<QJsonArray>(document, field.key).size();
    return count == 0 ? QString() : QCoreApplication::translate("Display", "%n entry(ies)", nullptr, int(count));
}

QString Display::stateName(const QString &code) const
{
    const auto known = m_states.constFind(code);
    if (known != m_states.constEnd()) {
        return *known;
    }
    const Collection *states = collectionNamed("states");
    QString name = code;
    if (states != nullptr) {
        const auto row = m_reader->firstWhere(*states, "code", code);
        if (row && *row) {
            const QString found = localized((*row)->document.value("name"_L1).toObject()).text;
            name = found.isEmpty() ? code : found;
        }
    }
    m_states.insert(code, name);
    return name;
}

QString Display::personName(const QString &by) const
{
    static const QRegularExpression ofMission(u" \\(([A-Z]{3})\\)$"_s);
    const QRegularExpressionMatch match = ofMission.match(by);
    return match.hasMatch() ? u"%1 (%2)"_s.arg(by.left(match.capturedStart()), stateName(match.captured(1))) : by;
}

QString Display::titleOf(const Collection &collection, const QString &id) const
{
    const QString title = knownTitle(collection, id);
    return title.isEmpty() ? QCoreApplication::translate("Display", "Not available") : title;
}

QString Display::knownTitle(const Collection &collection, const QString &id) const
{
    const QString key = latin(collection.name) + u'/' + id;
    const auto known = m_titles.constFind(key);
    if (known != m_titles.constEnd()) {
        return *known;
    }
    const auto row = m_reader->row(collection, id);
    const QString title = row && *row ? titleOf(collection, id, (*row)->document) : QString();
    if (m_titles.size() >= MostTitles) {
        m_titles.clear();
    }
    m_titles.insert(key, title);
    return title;
}

QString Display::titleOf(const Collection &collection, const QString &id, const QJsonObject &document) const
{
    const QString title = shortTitleOf(collection, id, document);
    const Field *qualifier = qualifierOf(collection);
    const QString more = qualifier != nullptr ? singleLine(text(*qualifier, document)) : QString();
    return more.isEmpty() ? title : title + u" · "_s + more;
}

QString Display::shortTitleOf(const Collection &collection, const QString &id, const QJsonObject &document) const
{
    QStringList parts;
    for (const Field &field : collection.fields) {
        if (field.has(Title)) {
            const QString part = singleLine(text(field, document));
            if (!part.isEmpty() && !parts.contains(part)) {
                parts << part;
            }
        }
    }
    return parts.isEmpty() ? id.left(ShortId) : parts.join(u" · "_s);
}

QString Display::date(const QDate &day) const
{
    return dayText(day, m_locale);
}

QString Display::instant(const QDateTime &instant, const QString &zone) const
{
    if (!instant.isValid()) {
        return {};
    }
    const auto [local, letters] = placed(instant, zone);
    return u"%1 %2"_s.arg(dayAndTime(m_locale, local), letters);
}

QString Display::times(const QDateTime &from, const QDateTime &to, const QString &zone) const
{
    if (!from.isValid() || !to.isValid()) {
        return {};
    }
    const auto [local, letters] = placed(from, zone);
    const QString begin = m_locale.toString(local.time(), QLocale::ShortFormat);
    const QString end = m_locale.toString(placed(to, zone).first.time(), QLocale::ShortFormat);
    return u"%1 %2"_s.arg(u"%1–%2"_s.arg(begin, end), letters);
}

QString Display::localMoment(const QDateTime &instant) const
{
    const QDateTime local = instant.toLocalTime();
    return local.date() == QDate::currentDate() ? m_locale.toString(local.time(), QLocale::ShortFormat)
                                                : dayAndTime(m_locale, local);
}

QString Display::zoneOf(const Field &field, const QJsonObject &document) const
{
    const auto slash = field.zoneFrom.find('/');
    if (field.zoneFrom.empty()) {
        return {};
    }
    if (slash == std::string_view::npos) {
        return document.value(latin(field.zoneFrom)).toString();
    }
    // The zone of the venue, one step away. Which collection that is only the description knows.
    const std::string_view reference = field.zoneFrom.substr(0, slash);
    const QString id = document.value(latin(reference)).toString();
    for (const Collection *collection : catalogue()) {
        const Field *pointing = collection->field(reference);
        if (id.isEmpty() || pointing == nullptr || pointing->kind != Kind::Reference) {
            continue;
        }
        const Collection *target = collectionNamed(pointing->refersTo);
        const auto row = target != nullptr ? m_reader->row(*target, id) : Expected<std::optional<Store::Row>> {};
        if (row && *row) {
            return (*row)->document.value(latin(field.zoneFrom.substr(slash + 1))).toString();
        }
    }
    return {};
}

void Display::forget(const Store::Changes &changes)
{
    if (changes.everything || changes.ids.contains(u"states"_s)) {
        m_states.clear();
    }
    // A title may quote other records (the body of an election), so that a change anywhere may alter it.
    m_titles.clear();
}

} // namespace Chancery::Ui
