// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/candidatures.h"

/// A change to a candidature that somebody proposes and somebody else decides: another mission that knows better, or
/// an officer whose head of mission approves. What is accepted is written into the candidature with the decision.
namespace Chancery::Domain::Corrections {

inline constexpr std::array Statuses {
    Choice {"proposed", QT_TRANSLATE_NOOP("Choice", "Proposed")},
    Choice {"accepted", QT_TRANSLATE_NOOP("Choice", "Accepted")},
    Choice {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},
    Choice {"taken_back", QT_TRANSLATE_NOOP("Choice", "Taken back")},
};

/// What of a candidature can be corrected: facts. Status, election and contest move by actions alone.
inline constexpr std::array Correctable {
    Choice {"person", QT_TRANSLATE_NOOP("Choice", "Person")},
    Choice {"person_nationality", QT_TRANSLATE_NOOP("Choice", "Nationality")},
    Choice {"period_from", QT_TRANSLATE_NOOP("Choice", "Period from")},
    Choice {"period_to", QT_TRANSLATE_NOOP("Choice", "Period to")},
    Choice {"announced_on", QT_TRANSLATE_NOOP("Choice", "Announced on")},
    Choice {"notified_on", QT_TRANSLATE_NOOP("Choice", "Notified in writing on")},
    Choice {"note_verbale", QT_TRANSLATE_NOOP("Choice", "Note verbale")},
    Choice {"document_symbol", QT_TRANSLATE_NOOP("Choice", "Document symbol")},
    Choice {"original_language", QT_TRANSLATE_NOOP("Choice", "Language of the note")},
    Choice {"pledges_document", QT_TRANSLATE_NOOP("Choice", "Document with voluntary pledges")},
    Choice {"campaign_url", QT_TRANSLATE_NOOP("Choice", "Campaign page")},
};

inline constexpr std::array ChangeFields {
    Field {.key = "field",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Field"),
           .traits = Required,
           .choices = Correctable},
    Field {.key = "seen", .label = QT_TRANSLATE_NOOP("Field", "Value seen"), .maxLength = 500},
    Field {.key = "value",
           .label = QT_TRANSLATE_NOOP("Field", "Value proposed"),
           .maxLength = 500,
           .help = QT_TRANSLATE_NOOP("Help", "Empty: the value is to be removed.")},
};

inline constexpr std::array Fields {
    Field {.key = "candidature",
           .kind = Kind::Reference,
           .label = QT_TRANSLATE_NOOP("Field", "Candidature"),
           .traits = Required | Title | InList,
           .refersTo = "candidatures"},
    Field {.key = "state",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "State that stands"),
           .traits = Required},
    Field {.key = "proposed_by",
           .kind = Kind::State,
           .label = QT_TRANSLATE_NOOP("Field", "Proposed by the mission of"),
           .traits = Required | InList | Filterable},
    Field {.key = "changes",
           .kind = Kind::List,
           .label = QT_TRANSLATE_NOOP("Field", "Changes"),
           .traits = Required,
           .maxLength = 20,
           .members = listOf(ChangeFields)},
    Field {.key = "reason",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Reason"),
           .traits = Required | Searchable,
           .maxLength = 1000,
           .help = QT_TRANSLATE_NOOP("Help", "From which document you know better.")},
    Field {.key = "status",
           .kind = Kind::Choice,
           .label = QT_TRANSLATE_NOOP("Field", "Status"),
           .traits = ServerOwned | InList | Filterable,
           .group = "decision",
           .choices = Statuses},
    Field {.key = "decided_on",
           .kind = Kind::Date,
           .label = QT_TRANSLATE_NOOP("Field", "Decided on"),
           .traits = ServerOwned | InList,
           .group = "decision"},
    Field {.key = "decision_reason",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Reason for the decision"),
           .traits = ServerOwned,
           .group = "decision"},
    certaintyField(),
};

inline constexpr std::array AcceptArgs {
    Field {.key = "reason", .kind = Kind::LongText, .label = QT_TRANSLATE_NOOP("Field", "Remark"), .maxLength = 1000},
};
inline constexpr std::array DeclineArgs {
    Field {.key = "reason",
           .kind = Kind::LongText,
           .label = QT_TRANSLATE_NOOP("Field", "Reason"),
           .traits = Required,
           .maxLength = 1000},
};

RefusalFunction refuseToAccept, refuseOwnDecision;
EffectFunction setDecision;
/// The candidature as it is once the correction \p accepted is written into it.
ConsequenceFunction correctCandidature;

inline constexpr std::array Actions {
    Action {.name = "accept",
            .label = QT_TRANSLATE_NOOP("Action", "Accept"),
            .from = Words<"proposed">,
            .to = "accepted",
            .roles = Role::FocalPoint | Role::Head | ElectionOfficers,
            .party = Party::Counterpart,
            .args = listOf(AcceptArgs),
            .refusal = refuseToAccept,
            .effect = setDecision,
            .consequences = correctCandidature},
    Action {.name = "decline",
            .label = QT_TRANSLATE_NOOP("Action", "Decline"),
            .from = Words<"proposed">,
            .to = "declined",
            .roles = Role::FocalPoint | Role::Head | ElectionOfficers,
            .party = Party::Counterpart,
            .args = listOf(DeclineArgs),
            .refusal = refuseOwnDecision,
            .effect = setDecision},
    Action {.name = "take_back",
            .label = QT_TRANSLATE_NOOP("Action", "Take back"),
            .from = Words<"proposed">,
            .to = "taken_back",
            .roles = MissionWriters},
};

RuleFunction stateDiffers, fieldStandsTwice, valueIsMisshapen, changesNothing, valuesMoved;

inline constexpr std::array Rules {
    Rule {.name = "state_differs",
          .field = "state",
          .text = QT_TRANSLATE_NOOP("Rule", "The candidature is that of another State."),
          .isBroken = stateDiffers},
    Rule {.name = "field_stands_twice",
          .field = "changes",
          .text = QT_TRANSLATE_NOOP("Rule", "A field stands twice among the changes."),
          .isBroken = fieldStandsTwice},
    Rule {.name = "value_misshapen",
          .field = "changes",
          .text = QT_TRANSLATE_NOOP("Rule", "“%1” is not a value that the field can hold."),
          .isBroken = valueIsMisshapen},
    Rule {.name = "changes_nothing",
          .field = "changes",
          .text = QT_TRANSLATE_NOOP("Rule", "Every value proposed is the one that stands there."),
          .isBroken = changesNothing},
    Rule {.name = "values_moved",
          .severity = Severity::Warning,
          .field = "changes",
          .text = QT_TRANSLATE_NOOP("Rule", "The candidature has changed since: its value is no longer the one seen."),
          .isBroken = valuesMoved},
    Rule {.name = "candidature_missing",
          .field = "candidature",
          .text = QT_TRANSLATE_NOOP("Rule", "The candidature is no longer there."),
          .isBroken = neverBroken},
    Rule {.name = "head_decides",
          .text = QT_TRANSLATE_NOOP("Rule", "A change to one's own candidature is approved by the head of mission."),
          .isBroken = neverBroken},
    Rule {.name = "result_breaks_rules",
          .field = "changes",
          .text = QT_TRANSLATE_NOOP("Rule", "The candidature would break its own rules with these values."),
          .isBroken = neverBroken},
};

/// The mission that proposes, the mission that stands, and the Secretariat's election officers.
[[nodiscard]] QStringList scopesOf(const Record &record);

inline constexpr Collection Description {
    .name = "corrections",
    .title = QT_TRANSLATE_NOOP("Collection", "Corrections"),
    .singular = QT_TRANSLATE_NOOP("Collection", "Correction"),
    .fields = listOf(Fields),
    .priority = 2,
    .exposure = Exposure::Scoped,
    .creators = MissionWriters,
    .writers = MissionWriters,
    .ownerField = "proposed_by",
    .counterpartField = "state",
    .initialStatus = "proposed",
    .editableStatuses = Words<"proposed">,
    .actions = Actions,
    .rules = Rules,
    .scopesOf = scopesOf,
    .sortField = "status",
};
static_assert(isWellFormed(Description));

inline constexpr auto Candidature = keyOf<QString>(Description, "candidature");
inline constexpr auto StateCode = keyOf<QString>(Description, "state");
inline constexpr auto ProposedBy = keyOf<QString>(Description, "proposed_by");
inline constexpr auto ListOfChanges = keyOf<QJsonArray>(Description, "changes");
inline constexpr auto Reason = keyOf<QString>(Description, "reason");
inline constexpr auto Status = keyOf<QString>(Description, "status");
inline constexpr auto DecidedOn = keyOf<QDate>(Description, "decided_on");
inline constexpr auto DecisionReason = keyOf<QString>(Description, "decision_reason");

/// One proposed value, as text: a day as YYYY-MM-DD, a State by its code, a choice by its value.
struct Change
{
    const Field *field = nullptr; ///< Of candidatures.
    QString seen {}; ///< What stood there when it was proposed; empty: nothing.
    QString value {}; ///< Empty: to be removed.
};

/// The changes of \p correction; those to a field that this build cannot correct are left out.
[[nodiscard]] std::vector<Change> changesOf(const Record &correction);
/// The entries of `changes` that turn \p before into \p after, documents of a candidature.
[[nodiscard]] QJsonArray changesBetween(const QJsonObject &before, const QJsonObject &after);
/// The fields of candidatures that can be corrected, in the order of Correctable.
[[nodiscard]] std::vector<const Field *> correctableFields();
/// \p candidature as it would be with the changes of \p correction.
[[nodiscard]] Record corrected(Record candidature, const Record &correction);
/// Value of \p field in \p document as a change writes it.
[[nodiscard]] QString textOf(const Field &field, const QJsonObject &document);

} // namespace Chancery::Domain::Corrections
