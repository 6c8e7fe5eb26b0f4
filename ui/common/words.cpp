// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace Chancery::Ui {

using namespace Domain;

namespace {

QString translated(const char *context, const char *text)
{
    return text == nullptr || *text == '\0' ? QString() : QCoreApplication::translate(context, text);
}

constexpr std::string_view GoodWords[] {"confirmed", "elected",   "booked",    "accepted", "held",     "attended",
                                        "approved",  "published", "concluded", "endorsed", "official", "active",
                                        "open",      "decided",   "member",    "completed"};
constexpr std::string_view InfoWords[] {"submitted", "in_review",        "announced",      "notified",  "listed",
                                        "on_ballot", "nominations_open", "list_published", "balloting", "scheduled",
                                        "requested", "offered",          "queued",         "current",   "ballot"};
constexpr std::string_view WarningWords[] {
    "tentative", "waitlisted",    "postponed",           "suspended", "partially_filled", "low",
    "medium",    "demonstration", "counterpart_pending", "disputed",  "proposes",         "review",
    "lapsed",    "expired",       "noted_deferred",      "partial"};
constexpr std::string_view BadWords[] {
    "rejected",  "declined", "declined_by_counterpart", "cancelled",         "not_elected",
    "withdrawn", "no_show",  "cancelled_by_user",       "session_cancelled", "refused"};

template <std::size_t Size>
bool isAmong(const std::string_view (&words)[Size], std::string_view word)
{
    for (const std::string_view candidate : words) {
        if (candidate == word) {
            return true;
        }
    }
    return false;
}

struct LanguageNames
{
    const char *code;
    const char *name;
    const char16_t *self;
};
constexpr std::array<LanguageNames, 6> Names {{
    {"ar", QT_TRANSLATE_NOOP("Words", "Arabic"), u"العربية"},
    {"zh", QT_TRANSLATE_NOOP("Words", "Chinese"), u"中文"},
    {"en", QT_TRANSLATE_NOOP("Words", "English"), u"English"},
    {"fr", QT_TRANSLATE_NOOP("Words", "French"), u"Français"},
    {"ru", QT_TRANSLATE_NOOP("Words", "Russian"), u"Русский"},
    {"es", QT_TRANSLATE_NOOP("Words", "Spanish"), u"Español"},
}};

const LanguageNames *namesOf(const QString &language)
{
    for (const LanguageNames &names : Names) {
        if (language == QLatin1String(names.code)) {
            return &names;
        }
    }
    return nullptr;
}

const char *englishNameOf(Role role)
{
    switch (role) {
    case Role::Viewer:
        return QT_TRANSLATE_NOOP("Words", "Viewer");
    case Role::Officer:
        return QT_TRANSLATE_NOOP("Words", "Officer");
    case Role::FocalPoint:
        return QT_TRANSLATE_NOOP("Words", "Focal point");
    case Role::Head:
        return QT_TRANSLATE_NOOP("Words", "Head of mission");
    case Role::MissionAdmin:
        return QT_TRANSLATE_NOOP("Words", "Mission administrator");
    case Role::GroupChair:
        return QT_TRANSLATE_NOOP("Words", "Chair of a regional group");
    case Role::Gaab:
        return QT_TRANSLATE_NOOP("Words", "General Assembly Affairs");
    case Role::EcosocSec:
        return QT_TRANSLATE_NOOP("Words", "Secretariat of ECOSOC");
    case Role::MmsMsu:
        return QT_TRANSLATE_NOOP("Words", "Meetings management");
    case Role::Protocol:
        return QT_TRANSLATE_NOOP("Words", "Protocol");
    case Role::Trainer:
        return QT_TRANSLATE_NOOP("Words", "Trainer");
    case Role::ServiceDesk:
        return QT_TRANSLATE_NOOP("Words", "Service desk");
    case Role::PortalEditor:
        return QT_TRANSLATE_NOOP("Words", "Portal editor");
    case Role::WgInformatics:
        return QT_TRANSLATE_NOOP("Words", "Working Group on Informatics");
    }
    return "";
}

} // namespace

QString titleOf(const Collection &collection)
{
    return translated("Collection", collection.title);
}
QString singularOf(const Collection &collection)
{
    return translated("Collection", collection.singular);
}
QString labelOf(const Field &field)
{
    return translated("Field", field.label);
}
QString labelOf(const Choice &choice)
{
    return translated("Choice", choice.label);
}
QString labelOf(const Action &action)
{
    return translated("Action", action.label);
}
QString helpOf(const Field &field)
{
    return translated("Help", field.help);
}
QString nameOf(Role role)
{
    return translated("Words", englishNameOf(role));
}

QString choiceLabel(const Field &field, const QString &value)
{
    const std::string wanted = value.toStdString();
    for (const Choice &choice : field.choices) {
        if (choice.value == wanted) {
            return labelOf(choice);
        }
    }
    return value;
}

Tone toneOf(const QString &choice)
{
    const std::string word = choice.toStdString();
    if (isAmong(GoodWords, word)) {
        return Tone::Good;
    }
    if (isAmong(InfoWords, word)) {
        return Tone::Info;
    }
    if (isAmong(WarningWords, word)) {
        return Tone::Warning;
    }
    return isAmong(BadWords, word) ? Tone::Bad : Tone::Neutral;
}

namespace {

/// Whether the fonts the packages bring have all of it; elsewhere it may be nothing but boxes.
bool isInKnownScript(const QString &name)
{
    static constexpr std::array Known {QChar::Script_Common,   QChar::Script_Inherited, QChar::Script_Latin,
                                       QChar::Script_Cyrillic, QChar::Script_Greek,     QChar::Script_Arabic,
                                       QChar::Script_Han,      QChar::Script_Hiragana,  QChar::Script_Katakana,
                                       QChar::Script_Hangul};
    return std::all_of(name.begin(), name.end(),
                       [](QChar each) { return std::find(Known.begin(), Known.end(), each.script()) != Known.end(); });
}

} // namespace

bool isOfLanguages(const Field &field)
{
    return field.kind == Kind::Set && field.key == "languages";
}

QString languageName(const QString &language)
{
    const LanguageNames *names = namesOf(language);
    return names != nullptr ? translated("Words", names->name) : languageSelfName(language);
}

QString languageSelfName(const QString &language)
{
    const LanguageNames *names = namesOf(language);
    if (names != nullptr) {
        return QString::fromUtf16(names->self);
    }
    const QLocale::Language known = QLocale::codeToLanguage(language);
    if (known == QLocale::AnyLanguage) {
        return language;
    }
    const QString own = QLocale(known).nativeLanguageName();
    return own.isEmpty() || !isInKnownScript(own) ? QLocale::languageToString(known) : own;
}

} // namespace Chancery::Ui
