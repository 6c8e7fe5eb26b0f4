// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <string_view>

namespace Chancery::Spec {

/// The rules of the protocol, one by one. The specification obeys all of them but the one it is told to break; the runs
/// that find nothing wrong otherwise must then find something (tst_specification). README.md has the table.
enum class Rule {
    None,
    // The feed.
    WholeCommits,
    OneSeqPerBatch,
    CompleteMeansAll,
    NotModifiedSeesAll,
    ExitRows,
    DeletionRows,
    ScopesFromToken,
    CursorKnowsScopes,
    CursorKnowsHistory,
    FloorIsChecked,
    FloorOnlyGrows,
    FloorIsWhatWent,
    SnapshotEndsAtItsStart,
    MarkKnowsScopes,
    MarkKnowsHistory,
    // Operations at the endpoint.
    OperationLog,
    LogWithEffect,
    LogOutlivesFloor,
    Fingerprint,
    CompareAndSet,
    EqualIsNothing,
    GroupsCompareTogether,
    SetsMerge,
    DeleteHasBase,
    ActionHasBase,
    OwnWritesAreSeen,
    GroupIsAllOrNothing,
    FailureBlocksRecord,
    AfterIsWaitedFor,
    BlobBeforeReference,
    MissingBlobIsNoFate,
    CapacityInTransaction,
    AnswersHideUnseen,
    WritesNeedSight,
    // The client.
    CursorWithPage,
    MarkWithRows,
    CompleteIsSaidByPages,
    CutPageIsNothing,
    CutSnapshotIsNoEnd,
    SweepAtTheEnd,
    NothingDroppedFirst,
    StaleAnswersAreDropped,
    AnswerMovesOutboxOnly,
    EditStaysUntilFeed,
    RetireAtCompletePage,
    InFlightIsImmutable,
    FlightIsNoted,
    FirstWasStays,
    SameIdOnRetry,
    NewIdForNewWish,
    KeptUntilAnswered,
    FlightSurvivesCrash,
    EditsArePowerSafe,
    FailureHoldsRecord,
    OneRecordNotTheQueue,
    GroupTravelsTogether,
    GroupFallsTogether,
    DecisionHasNewBase,
    BlobGoesFirst,
    RestoreSendsAgain,
    RestoreUndoesAcks,
    ArchiveIsKept,
    AnswerOfThisHistory,
    Count,
};

struct RuleText
{
    Rule rule;
    std::string_view name;
    std::string_view broken; ///< What the specification does instead.
};

[[nodiscard]] const std::array<RuleText, static_cast<std::size_t>(Rule::Count)> &ruleTexts();

} // namespace Chancery::Spec
