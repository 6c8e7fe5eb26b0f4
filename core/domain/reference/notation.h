// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

/// Short forms in which the descriptions of all systems are written.
namespace Chancery::Domain {

/// A string literal as a template argument; only Words uses it.
template <std::size_t Size>
struct Word
{
    char text[Size] {};
    consteval Word(const char (&literal)[Size]) // NOLINT(google-explicit-constructor): a literal is a word
    {
        std::copy_n(literal, Size, text);
    }
    [[nodiscard]] constexpr std::string_view view() const { return {text, Size - 1}; }
};

/// `.from = Words<"draft", "announced">`: a constant list of names with static storage.
template <Word... list>
inline constexpr std::array<std::string_view, sizeof...(list)> Words {list.view()...};

/// The shapes of Rule::isBroken, Action::refusal and Action::effect, to declare many in one line.
using RuleFunction = bool(const Record &record, const RuleContext &context, QStringList &params);
using RefusalFunction = std::string_view(const Record &record, const QJsonObject &args, const RuleContext &context);
using EffectFunction = void(Record &record, const QJsonObject &args, const RuleContext &context);
using ConsequenceFunction = std::vector<Record>(const Record &result, const RuleContext &context);

/// For an entry of Rules that only names the refusal of an action: the record alone never breaks it.
[[nodiscard]] inline bool neverBroken(const Record &, const RuleContext &, QStringList &)
{
    return false;
}

} // namespace Chancery::Domain
