// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/reason.h"

/// How the seats of one contest are decided: by ballot, by acclamation or by appointment. Pure.
///
/// The question belongs to the contest and not to the election: a delegation may ask for a ballot for one regional
/// group alone while the other slates go through by acclamation.
namespace Chancery::Domain::Conduct {

enum class Mode {
    Ballot,
    Acclamation,
    Appointment,
};
[[nodiscard]] QLatin1String nameOf(Mode mode) noexcept;

struct Question
{
    QString policy {}; ///< Value of the body's `ballot_policy`.
    qint64 seats = 1; ///< Still to be filled.
    qint64 candidates = 0; ///< Who still stand.
    qint64 endorsed = 0; ///< Of those, endorsed by their group.
    QString requestedBy {}; ///< The delegation that asked for a ballot; empty: none did.
};

struct Answer
{
    Mode mode = Mode::Ballot;
    bool cleanSlate = false; ///< As many candidates as seats.
    bool agreedSlate = false; ///< A clean slate of which every name is endorsed.
    bool contested = false; ///< More candidates than seats.
    qint64 seatsWithoutCandidate = 0; ///< Stay open and are carried over, unless a ballot fills them (rule 92).
    Reasons why {};
};

/// Sources: GA rules 92 (secret ballot, no nominations) and 94; GA decision 34/401, paragraph 16 (elections to
/// subsidiary organs, of the President and the Vice-Presidents without a ballot where candidates are as many as seats,
/// unless a delegation asks for one); resolution 60/251, paragraph 7 (Human Rights Council: always by ballot); the
/// postponement of seats without a candidate is the practice of ECOSOC.
[[nodiscard]] Answer howDecided(const Question &question);

} // namespace Chancery::Domain::Conduct
