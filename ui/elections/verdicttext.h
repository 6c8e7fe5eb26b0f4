// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/conduct.h"
#include "domain/elections/rounds.h"
#include "domain/elections/seatmap.h"
#include "ui/common/colours.h"
#include "ui/common/display.h"

/// The verdicts of the rules in the words of the window's language. The one place where they are worded.
namespace Chancery::Ui {

/// The reason as a sentence; never empty, also for a code this build does not know. Names in it are those of States
/// where they are codes of States. Without its source.
[[nodiscard]] QString reasonText(const Domain::Reason &reason, const Display &display);
/// The same with the rule in brackets: "128 votes are required … (GA rules of procedure, rule 83)".
[[nodiscard]] QString reasonWithSource(const Domain::Reason &reason, const Display &display);
/// The citation in the language of the window.
[[nodiscard]] QString sourceText(const QString &source);
[[nodiscard]] QString remarkText(const Domain::Ballot::Remark &remark, const Display &display);

/// "Second restricted ballot between Estonia and Romania".
[[nodiscard]] QString nextBallotText(const Domain::Ballot::NextBallot &next, const Display &display);
[[nodiscard]] QString roundTypeText(Domain::Ballot::RoundType type);

/// "African States and Asia-Pacific States"; "All groups" when there is none.
[[nodiscard]] QString groupsText(const QStringList &groups);
[[nodiscard]] QString groupText(const QString &group);

[[nodiscard]] QString conductText(const Domain::Conduct::Answer &answer);
[[nodiscard]] QString raceText(Domain::SeatMap::Race race);
[[nodiscard]] Tone toneOf(Domain::SeatMap::Race race);

/// Names of States (or persons as they are) joined by the list of the language.
[[nodiscard]] QString namesText(const QStringList &names, const Display &display);

} // namespace Chancery::Ui
