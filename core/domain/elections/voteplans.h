// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/candidatures.h"

/// For whom one's own delegation is to vote in a contest. Private: never leaves the machine.
namespace Chancery::Domain::VotePlans {

inline constexpr std::array Scopes {
    Choice {"first", QT_TRANSLATE_NOOP("Choice", "First round")},
    Choice {"later", QT_TRANSLATE_NOOP("Choice", "Later rounds")},
};

inline constexpr std::array Fields {
    Field {.key = "contest",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Contest"),
           .traits = Required | Title | InList | Personal,
           .refersTo = "contests"},
    Field {.key = "scope",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "For which rounds"),
           .traits = Required | InList,
           .choices = Scopes},
    Field {.key = "names",
           .kind = Kind::Set,
           .label = QT_TRANSLATE_NOOP("Field", "Names to write"),
           .traits = Required | InList | Personal,
           .maxLength = 40,
           .help = QT_TRANSLATE_NOOP("Help", "Codes of States or names of persons, one a line.")},
    Field {.key = "instruction",
           .label = QT_TRANSLATE_NOOP("Field", "Instruction"),
           .traits = InList | Personal,
           .maxLength = 200,
           .help = QT_TRANSLATE_NOOP("Help", "Number of the capital's instruction.")},
    Field {
        .key = "approved_by", .label = QT_TRANSLATE_NOOP("Field", "Approved by"), .traits = Personal, .maxLength = 200},
    Field {.key = "is_final", .kind = Kind::Boolean, .label = QT_TRANSLATE_NOOP("Field", "Final")},
    Field {.key = "notes", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Notes"), .traits = Personal},
};

RuleFunction namesExceedLimit, nameIsOut;

inline constexpr std::array Rules {
    Rule {.name = "names_exceed_limit",
          .field = "names",
          .text = QT_TRANSLATE_NOOP("Rule", "A ballot paper here carries at most %2 names; the plan has %1."),
          .isBroken = namesExceedLimit},
    Rule {.name = "name_is_out",
          .severity = Severity::Warning,
          .field = "names",
          .text = QT_TRANSLATE_NOOP("Rule", "%1 no longer stands in this contest."),
          .isBroken = nameIsOut},
};

inline constexpr Collection Description {
    .name = "vote_plans",
    .title = QT_TRANSLATE_NOOP("Collection", "Vote plans"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Vote plan"),
    .fields = listOf(Fields),
    .exposure = Exposure::LocalOnly,
    .rules = Rules,
    .sortField = "contest",
};
static_assert(isWellFormed(Description));

inline constexpr auto Contest = keyOf<QString>(Description, "contest");
inline constexpr auto Scope = keyOf<QString>(Description, "scope");
inline constexpr auto Names = keyOf<QStringList>(Description, "names");

} // namespace Chancery::Domain::VotePlans
