// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "localizedtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Domain {

namespace {

constexpr std::array<const char *, 6> FallbackOrder {"en", "fr", "es", "ru", "zh", "ar"};
constexpr auto OriginalKey = "original"_L1;

} // namespace

LocalizedText::LocalizedText(const QString &language, const QString &text)
{
    set(language, text);
    setOriginal(language);
}

QString LocalizedText::in(const QString &language) const
{
    return language == OriginalKey ? QString() : m_object.value(language).toString();
}

void LocalizedText::set(const QString &language, const QString &text)
{
    if (text.isEmpty()) {
        m_object.remove(language);
    } else {
        m_object.insert(language, text);
    }
}

QString LocalizedText::original() const
{
    const QString said = m_object.value(OriginalKey).toString();
    if (!said.isEmpty()) {
        return said;
    }
    for (const char *language : FallbackOrder) {
        if (const auto name = QLatin1String(language); !m_object.value(name).toString().isEmpty()) {
            return name;
        }
    }
    return {};
}

void LocalizedText::setOriginal(const QString &language)
{
    if (language.isEmpty()) {
        m_object.remove(OriginalKey);
    } else {
        m_object.insert(OriginalKey, language);
    }
}

LocalizedText::Shown LocalizedText::shown(const QString &language) const
{
    QStringList wishes {language, original()};
    for (const char *fallback : FallbackOrder) {
        wishes.append(QLatin1String(fallback));
    }
    for (const QString &wish : wishes) {
        if (const QString text = in(wish); !text.isEmpty()) {
            return {text, wish};
        }
    }
    return {};
}

QStringList LocalizedText::languages() const
{
    QStringList present;
    for (const char *language : Languages) {
        if (const auto name = QLatin1String(language); !m_object.value(name).toString().isEmpty()) {
            present.append(name);
        }
    }
    return present;
}

bool LocalizedText::isEmpty() const
{
    return languages().isEmpty();
}

} // namespace Chancery::Domain
