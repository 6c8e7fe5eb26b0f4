// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/context.h"
#include "domain/validate.h"

#include <QJsonDocument>

#include <array>

/// A small collection with a field of every kind, and callers, for the tests of the domain's engine.
namespace Chancery::Samples {

using namespace Domain;

inline constexpr std::array Kinds {Choice {"open", "Open"}, Choice {"closed", "Closed"}};
inline constexpr std::array Statuses {Choice {"draft", "Draft"}, Choice {"submitted", "Submitted"},
                                      Choice {"approved", "Approved"}};
inline constexpr std::array Members {
    Field {.key = "place", .kind = Kind::Text, .traits = Required, .maxLength = 5},
    Field {.key = "seats", .kind = Kind::Integer, .minimum = 1},
};
inline constexpr std::array Fields {
    Field {.key = "name", .kind = Kind::Text, .traits = Required | Title, .maxLength = 20},
    Field {.key = "title", .kind = Kind::Localized, .traits = Title, .maxLength = 50},
    Field {.key = "remarks", .kind = Kind::LongText},
    Field {.key = "count", .kind = Kind::Integer, .minimum = 0, .maximum = 10},
    Field {.key = "total", .kind = Kind::Integer},
    Field {.key = "flag", .kind = Kind::Boolean},
    Field {.key = "day", .kind = Kind::Date, .group = "when"},
    Field {.key = "zone", .kind = Kind::Zone, .group = "when"},
    Field {.key = "label", .kind = Kind::Localized, .group = "show"},
    Field {.key = "marks", .kind = Kind::Set, .group = "show"},
    Field {.key = "starts_at", .kind = Kind::Instant, .zoneFrom = "zone"},
    Field {.key = "kind", .kind = Kind::Choice, .choices = Kinds},
    Field {.key = "mission", .kind = Kind::State},
    Field {.key = "partner", .kind = Kind::State},
    Field {.key = "parent", .kind = Kind::Reference, .refersTo = "samples"},
    Field {.key = "tags", .kind = Kind::Set, .maxLength = 3},
    Field {.key = "kinds", .kind = Kind::Set, .choices = Kinds},
    Field {.key = "items", .kind = Kind::List, .maxLength = 2, .members = listOf(Members)},
    Field {.key = "status", .kind = Kind::Choice, .traits = ServerOwned, .choices = Statuses},
    Field {.key = "email", .kind = Kind::Text, .format = Format::Email},
    Field {.key = "link", .kind = Kind::Text, .format = Format::Url},
    Field {.key = "verdict", .kind = Kind::Text, .writers = Role::Gaab},
};

inline bool isFlaggedWithoutCount(const Record &record, const RuleContext &, QStringList &params)
{
    params.append(record.id());
    return read<bool>(record.document(), "flag") && !record.has("count");
}
inline constexpr std::array Rules {
    Rule {.name = "count_when_flagged",
          .severity = Severity::Warning,
          .field = "count",
          .isBroken = isFlaggedWithoutCount},
};

inline std::string_view refusesWhenFull(const Record &record, const QJsonObject &, const RuleContext &)
{
    const qint64 count = read<qint64>(record.document(), "count");
    return count >= 10 ? "capacity_reached" : count == 9 ? "too_late" : "";
}
inline void countUp(Record &record, const QJsonObject &args, const RuleContext &)
{
    const qint64 by = read<qint64>(args, "by");
    write<qint64>(record.document(), "count", read<qint64>(record.document(), "count") + by);
}
inline constexpr std::array<std::string_view, 1> FromDraft {"draft"};
inline constexpr std::array<std::string_view, 1> FromSubmitted {"submitted"};
inline constexpr std::array Args {Field {.key = "by", .kind = Kind::Integer, .traits = Required, .minimum = 1}};
inline constexpr std::array Actions {
    Action {.name = "submit", .from = FromDraft, .to = "submitted", .roles = Role::FocalPoint | Role::Head},
    Action {.name = "answer", .from = FromSubmitted, .roles = Role::Officer, .party = Party::Counterpart},
    Action {.name = "approve",
            .from = FromSubmitted,
            .to = "approved",
            .roles = Role::Gaab,
            .party = Party::Secretariat,
            .args = listOf(Args),
            .refusal = refusesWhenFull,
            .effect = countUp},
};

inline QStringList scopesOfSample(const Record &record)
{
    const QString mission = QStringLiteral("mission:");
    return {mission + read<QString>(record.document(), "partner"),
            mission + read<QString>(record.document(), "mission"),
            mission + read<QString>(record.document(), "mission")};
}

inline constexpr Collection Samples {
    .name = "samples",
    .title = "Samples",
    .singular = "Sample",
    .fields = listOf(Fields),
    .exposure = Exposure::Scoped,
    .creators = MissionWriters | Role::Gaab,
    .writers = MissionWriters | Role::Gaab,
    .ownerField = "mission",
    .counterpartField = "partner",
    .initialStatus = "draft",
    .editableStatuses = FromDraft,
    .actions = Actions,
    .rules = Rules,
    .scopesOf = scopesOfSample,
};
static_assert(isWellFormed(Samples));

/// Knows no record.
class EmptyLookup final : public Lookup
{
public:
    [[nodiscard]] std::optional<Record> find(const Collection &, const QString &) const override { return {}; }
    [[nodiscard]] std::vector<Record> where(const Collection &, std::string_view, const QString &) const override
    {
        return {};
    }
};

inline Caller callerOf(const char *mission, Roles roles)
{
    return {QStringLiteral("account-1"), QStringLiteral("A person"), QLatin1String(mission), roles};
}

/// The object that \p text is, with ' for ".
inline QJsonObject json(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text).replace('\'', '"'));
    Q_ASSERT(document.isObject());
    return document.object();
}

} // namespace Chancery::Samples
