// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rules.h"

namespace Chancery::Spec {

const std::array<RuleText, static_cast<std::size_t>(Rule::Count)> &ruleTexts()
{
    static constexpr std::array<RuleText, static_cast<std::size_t>(Rule::Count)> Texts {{
        {Rule::None, "none", ""},
        {Rule::WholeCommits, "whole commits", "a page ends inside a commit, its cursor behind it"},
        {Rule::OneSeqPerBatch, "one seq for a batch", "each operation of a batch commits alone"},
        {Rule::CompleteMeansAll, "complete means all", "every page says complete"},
        {Rule::NotModifiedSeesAll, "304 sees deletions", "304 looks at the rows that are there only"},
        {Rule::ExitRows, "exit rows", "who loses sight of a record is not told"},
        {Rule::DeletionRows, "deletion rows", "a deletion is in no feed"},
        {Rule::ScopesFromToken, "scopes from the token", "the cursor says what the caller may see"},
        {Rule::CursorKnowsScopes, "cursor knows scopes", "a cursor outlives a change of scopes"},
        {Rule::CursorKnowsHistory, "cursor knows its history", "a cursor outlives a restore of the endpoint"},
        {Rule::FloorIsChecked, "floor is checked", "a cursor below the floor is served"},
        {Rule::FloorOnlyGrows, "floor only grows", "a later collection sets it back"},
        {Rule::FloorIsWhatWent, "floor is what went", "tombstones above the floor go too"},
        {Rule::SnapshotEndsAtItsStart, "snapshot's cursor is its start", "the end's seq is the cursor"},
        {Rule::MarkKnowsScopes, "mark knows scopes", "a mark outlives a change of scopes"},
        {Rule::MarkKnowsHistory, "mark knows its history", "a mark outlives a restore of the endpoint"},
        {Rule::OperationLog, "operation log", "a repeat is done again"},
        {Rule::LogWithEffect, "log with the effect", "the log is written after the commit"},
        {Rule::LogOutlivesFloor, "log outlives the floor", "garbage collection empties the log"},
        {Rule::Fingerprint, "fingerprint", "another body under a known id gets the old outcome"},
        {Rule::CompareAndSet, "compare-and-set", "a patch sets its fields whatever is there"},
        {Rule::EqualIsNothing, "equal is nothing to do", "what is there already is a conflict"},
        {Rule::GroupsCompareTogether, "field groups compare together", "each field compares alone"},
        {Rule::SetsMerge, "sets merge", "a patch of a set replaces it"},
        {Rule::DeleteHasBase, "delete has a base", "an unseen content is deleted"},
        {Rule::ActionHasBase, "action has a base", "an unseen content is acted on"},
        {Rule::OwnWritesAreSeen, "own writes are seen", "a base before one's own write is a conflict"},
        {Rule::GroupIsAllOrNothing, "group is all or nothing", "what succeeds of a failed group stays"},
        {Rule::FailureBlocksRecord, "failure blocks the record", "what follows in the batch is applied"},
        {Rule::AfterIsWaitedFor, "after is waited for", "an operation does not wait for its `after`"},
        {Rule::BlobBeforeReference, "blob before reference", "a reference to a missing blob is applied"},
        {Rule::MissingBlobIsNoFate, "a missing blob is no fate", "the refusal for a missing blob is kept in the log"},
        {Rule::CapacityInTransaction, "capacity in the transaction", "two take the last place"},
        {Rule::AnswersHideUnseen, "answers hide the unseen", "a refusal shows the record out of sight"},
        {Rule::WritesNeedSight, "writes need sight", "a record out of sight can be written"},
        {Rule::CursorWithPage, "cursor with its page", "the cursor is on disk before the rows"},
        {Rule::MarkWithRows, "mark with its rows", "the mark is on disk before the rows"},
        {Rule::CompleteIsSaidByPages, "complete is said by pages", "any page means up to date"},
        {Rule::CutPageIsNothing, "a cut page is nothing", "its rows are taken, the last one's rev is the cursor"},
        {Rule::CutSnapshotIsNoEnd, "a cut snapshot has no end", "the end of the transfer is the end"},
        {Rule::SweepAtTheEnd, "sweep at the end", "rows that did not come again stay"},
        {Rule::NothingDroppedFirst, "nothing is dropped first", "a snapshot begins with an empty replica"},
        {Rule::StaleAnswersAreDropped, "stale answers are dropped", "an answer nobody waits for any more is taken"},
        {Rule::AnswerMovesOutboxOnly, "answers move the outbox only", "a result writes its record"},
        {Rule::EditStaysUntilFeed, "edits stay until the feed", "the acknowledgement takes the edit away"},
        {Rule::RetireAtCompletePage, "retire at a complete page", "an incomplete page past the rev retires"},
        {Rule::InFlightIsImmutable, "in flight is immutable", "an edit goes into what is under way"},
        {Rule::FlightIsNoted, "flight is noted", "a power cut forgets that an operation was sent"},
        {Rule::FirstWasStays, "the first was stays", "merging edits takes the last value seen"},
        {Rule::SameIdOnRetry, "same id on retry", "what is sent again has a new id"},
        {Rule::NewIdForNewWish, "new id for a new wish", "ids come from a counter of the profile"},
        {Rule::KeptUntilAnswered, "kept until answered", "sending takes an operation off the queue"},
        {Rule::FlightSurvivesCrash, "flight survives a crash", "a start forgets what was in flight"},
        {Rule::EditsArePowerSafe, "edits are power safe", "the disk is not asked to keep an edit"},
        {Rule::FailureHoldsRecord, "failure holds its record", "later edits of a refused record are sent"},
        {Rule::OneRecordNotTheQueue, "one record, not the queue", "a refusal stops every push"},
        {Rule::GroupTravelsTogether, "group travels together", "a batch may end inside a group"},
        {Rule::GroupFallsTogether, "group falls together", "dropping one leaves the others"},
        {Rule::DecisionHasNewBase, "a decision has a new base", "keeping mine repeats the old values seen"},
        {Rule::BlobGoesFirst, "blob goes first", "an operation is sent before its blob"},
        {Rule::RestoreSendsAgain, "restore sends again", "what a restored endpoint lost stays lost"},
        {Rule::RestoreUndoesAcks, "restore undoes acks", "acknowledgements of a lost history retire"},
        {Rule::ArchiveIsKept, "archive is kept", "what was retired is not sent again"},
        {Rule::AnswerOfThisHistory, "answers of this history", "results from before a restore settle"},
    }};
    return Texts;
}

} // namespace Chancery::Spec
