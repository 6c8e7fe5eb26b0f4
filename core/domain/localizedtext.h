// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <array>

namespace Chancery::Domain {

/// The six official languages of the United Nations, in the English alphabetical order the Organization uses.
inline constexpr std::array<const char *, 6> Languages {"ar", "zh", "en", "fr", "ru", "es"};

/// A text in up to six languages that remembers in which one it was written.
///
/// Travels as {"en": "…", "fr": "…", "original": "fr"}. A value type; no thread affinity.
class LocalizedText
{
public:
    LocalizedText() = default;
    explicit LocalizedText(QJsonObject object)
        : m_object(std::move(object))
    {
    }
    /// A text written in one language.
    LocalizedText(const QString &language, const QString &text);

    /// The text in exactly \p language, or an empty string.
    [[nodiscard]] QString in(const QString &language) const;
    void set(const QString &language, const QString &text);

    /// Language the text was written in; when it is not said, the first one present in fallback order.
    [[nodiscard]] QString original() const;
    void setOriginal(const QString &language);

    /// What to show someone who reads \p language: that language, else the original, else English, French, Spanish,
    /// Russian, Chinese, Arabic, the first that is present.
    struct Shown
    {
        QString text;
        QString language; ///< Differs from the wish when it is a fallback: the screen says so.
    };
    [[nodiscard]] Shown shown(const QString &language) const;

    [[nodiscard]] QStringList languages() const; ///< Those present, in the order of Languages.
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] const QJsonObject &json() const { return m_object; }
    friend bool operator==(const LocalizedText &, const LocalizedText &) = default;

private:
    QJsonObject m_object;
};

} // namespace Chancery::Domain
