// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verdicttext.h"

#include "base/text.h"
#include "domain/elections/ballotrounds.h"
#include "domain/reference/common.h"
#include "ui/common/words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

struct Wording
{
    const char *code;
    const char *text;
};

constexpr std::array Reasons {
    Wording {"majority_two_thirds",
             QT_TRANSLATE_NOOP("Verdict", "%1 votes are required: two thirds of the %2 members present and voting.")},
    Wording {
        "majority_simple",
        QT_TRANSLATE_NOOP("Verdict", "%1 votes are required: more than half of the %2 members present and voting.")},
    Wording {"majority_absolute",
             QT_TRANSLATE_NOOP("Verdict", "%1 votes are required: more than half of all %2 members, voting or not.")},
    Wording {"majority_two_thirds_and_absolute",
             QT_TRANSLATE_NOOP("Verdict",
                               "%1 votes are required: two thirds of the %2 present and voting, and more than half of "
                               "all %3.")},
    Wording {"majority_as_recorded",
             QT_TRANSLATE_NOOP("Verdict", "%1 votes are required, as the record says; it cannot be computed.")},
    Wording {"elected", QT_TRANSLATE_NOOP("Verdict", "%1 is elected with %2 votes; %3 were required.")},
    Wording {"all_seats_filled", QT_TRANSLATE_NOOP("Verdict", "All seats are filled (%1). No further ballot.")},
    Wording {"next_special_tie",
             QT_TRANSLATE_NOOP("Verdict",
                               "%1 have the majority with equal votes for fewer seats (%2): a special ballot among "
                               "them.")},
    Wording {"next_lots", QT_TRANSLATE_NOOP("Verdict", "%1 have equal votes: the President decides by drawing lots.")},
    Wording {"next_restricted",
             QT_TRANSLATE_NOOP("Verdict",
                               "Next: restricted ballot %1 of 3 between %2; seats left: %3, so at most %4 names.")},
    Wording {"next_unrestricted",
             QT_TRANSLATE_NOOP("Verdict", "Next: unrestricted ballot %1 of 3, for any eligible name; seats left: %2.")},
    Wording {"next_open",
             QT_TRANSLATE_NOOP("Verdict", "Next: another ballot, open to every candidate; seats left: %1.")},
    Wording {"dual_elected", QT_TRANSLATE_NOOP("Verdict", "%1 has the absolute majority in both organs.")},
    Wording {"dual_organ_done", QT_TRANSLATE_NOOP("Verdict", "%1: its list is full (%2); %3 votes were required.")},
    Wording {"dual_organ_goes_on",
             QT_TRANSLATE_NOOP("Verdict", "%1: on its list %2, still missing %3. The meeting goes on.")},
    Wording {"dual_too_many",
             QT_TRANSLATE_NOOP("Verdict",
                               "%1: more names than seats have the majority; the ballot is repeated on all names.")},
    Wording {"dual_new_meeting",
             QT_TRANSLATE_NOOP("Verdict", "The two lists differ. Another meeting is held for the seats left (%1).")},
    Wording {"dual_joint_conference",
             QT_TRANSLATE_NOOP("Verdict",
                               "Seats left after three meetings: %1. Three members of each organ may be asked to agree "
                               "on names.")},
    Wording {"ballot_still_needed",
             QT_TRANSLATE_NOOP("Verdict", "No more names than seats are left; the ballot is held all the same.")},
    Wording {"always_ballot",
             QT_TRANSLATE_NOOP("Verdict", "Elections to this body are always by secret ballot, without nominations.")},
    Wording {"clean_slate_still_ballot",
             QT_TRANSLATE_NOOP("Verdict",
                               "Candidates: %1, seats: %2. A clean slate does not dispense with the ballot here.")},
    Wording {"ballot_requested", QT_TRANSLATE_NOOP("Verdict", "%1 asked for a ballot.")},
    Wording {"contested", QT_TRANSLATE_NOOP("Verdict", "Candidates: %1, seats: %2. A ballot is needed.")},
    Wording {"clean_slate",
             QT_TRANSLATE_NOOP("Verdict",
                               "Candidates: %1, seats: %2. The ballot can be dispensed with, unless a delegation asks "
                               "for one.")},
    Wording {
        "fewer_candidates",
        QT_TRANSLATE_NOOP("Verdict", "Candidates: %1, seats: %2. Those who stand can be elected without a ballot.")},
    Wording {"seats_without_candidate",
             QT_TRANSLATE_NOOP("Verdict", "Seats without a candidate: %1. They are postponed and carried over.")},
    Wording {"appointment", QT_TRANSLATE_NOOP("Verdict", "Members are appointed; there is no ballot.")},
    Wording {"observer", QT_TRANSLATE_NOOP("Verdict", "An observer State cannot be elected to this body.")},
    Wording {"other_group", QT_TRANSLATE_NOOP("Verdict", "The seats are meant for another regional group (own: %1).")},
    Wording {"retiring_member",
             QT_TRANSLATE_NOOP("Verdict", "Not eligible for immediate re-election: the present term ends on %1.")},
    Wording {"consecutive_terms",
             QT_TRANSLATE_NOOP("Verdict", "Not eligible: at most %1 consecutive terms, and %2 have been served.")},
    Wording {"terms_used_up",
             QT_TRANSLATE_NOOP("Verdict", "Not eligible: at most %1 terms in all, and %2 have been served.")},
    Wording {"still_sits", QT_TRANSLATE_NOOP("Verdict", "Still a member on the first day: until %1.")},
    Wording {"may_be_reelected", QT_TRANSLATE_NOOP("Verdict", "May be re-elected; terms served without a break: %1.")},
    Wording {"stands_here_already", QT_TRANSLATE_NOOP("Verdict", "Already a candidate here for the term from %1.")},
    Wording {"stands_elsewhere", QT_TRANSLATE_NOOP("Verdict", "Also a candidate for %1, for a term from %2.")},
    Wording {"slate_endorsed",
             QT_TRANSLATE_NOOP("Verdict", "The group has endorsed candidates (%1) for all seats (%2).")},
    Wording {"term_from_january", QT_TRANSLATE_NOOP("Verdict", "Term of %1 years from 1 January.")},
    Wording {"term_from_fixed_day", QT_TRANSLATE_NOOP("Verdict", "Term of %1 years from the body's fixed day.")},
    Wording {"unexpired_term", QT_TRANSLATE_NOOP("Verdict", "By-election for the unexpired term, until %1.")},
};

constexpr std::array Remarks {
    Wording {"papers_do_not_add_up",
             QT_TRANSLATE_NOOP("Verdict", "Invalid and valid ballots do not add up to the ballot papers.")},
    Wording {"voters_do_not_add_up",
             QT_TRANSLATE_NOOP("Verdict", "Valid ballots less abstentions do not give the members voting.")},
    Wording {"votes_exceed_voting", QT_TRANSLATE_NOOP("Verdict", "%1 has %2 votes, but only %3 members voted.")},
    Wording {"sum_exceeds_ballots",
             QT_TRANSLATE_NOOP("Verdict", "The votes add up to %1; no more than %2 are possible.")},
    Wording {"required_differs",
             QT_TRANSLATE_NOOP("Verdict", "The majority was announced as %1; by the rules it is %2.")},
    Wording {"figure_below_zero", QT_TRANSLATE_NOOP("Verdict", "A figure cannot be below zero: %1.")},
    Wording {"papers_exceed_members", QT_TRANSLATE_NOOP("Verdict", "There are %1 ballot papers, but only %2 members.")},
    Wording {"name_stands_twice", QT_TRANSLATE_NOOP("Verdict", "%1 stands in the table twice.")},
    Wording {"rounds_missing", QT_TRANSLATE_NOOP("Verdict", "Rounds %1 to %2 are not recorded here.")},
    Wording {"type_differs", QT_TRANSLATE_NOOP("Verdict", "The round was recorded as “%1”; by the rules it is “%2”.")},
    Wording {"not_eligible", QT_TRANSLATE_NOOP("Verdict", "%1 could not be voted for in this restricted ballot.")},
    Wording {"majority_unknown",
             QT_TRANSLATE_NOOP("Verdict", "The number of members voting is not known, so neither is the majority.")},
    Wording {"no_seat_left", QT_TRANSLATE_NOOP("Verdict", "All seats had been won before this round.")},
    Wording {"tie_for_last_seat", QT_TRANSLATE_NOOP("Verdict", "A tie for the last seat elects none of the tied.")},
    Wording {"votes_incomplete", QT_TRANSLATE_NOOP("Verdict", "Not every count of this round is known.")},
    Wording {"series_unknown",
             QT_TRANSLATE_NOOP("Verdict", "Where the series of ballots stood cannot be told from the record.")},
    Wording {"tie_at_restriction",
             QT_TRANSLATE_NOOP("Verdict", "%1 ties for the last place in the restricted field and stays in it.")},
    Wording {"accepted_from_record", QT_TRANSLATE_NOOP("Verdict", "%1 counts as elected because the record says so.")},
    Wording {"too_many_pass",
             QT_TRANSLATE_NOOP("Verdict",
                               "%1 names have the majority for %2 seats: nobody is elected, and the ballot is "
                               "repeated.")},
    Wording {"two_nationals",
             QT_TRANSLATE_NOOP("Verdict", "%1 and another winner are nationals of %2; only the eldest is elected.")},
};

/// The texts that rules are cited from, for translation only: a reason carries them as they stand here.
constexpr std::array<const char *, 18> Sources {
    QT_TRANSLATE_NOOP("LegalSource",
                      "Charter of the United Nations, Article 18 (2); GA rules of procedure, rules 83 and 86"),
    QT_TRANSLATE_NOOP("LegalSource", "GA rules of procedure, rules 86 and 94"),
    QT_TRANSLATE_NOOP("LegalSource",
                      "GA resolution 60/251, paragraph 7; Statute of the International Court of Justice, Article 10"),
    QT_TRANSLATE_NOOP("LegalSource", "UN Convention on the Law of the Sea, Annex VI, Article 4 (4)"),
    QT_TRANSLATE_NOOP("LegalSource", "GA rules of procedure, rule 92"),
    QT_TRANSLATE_NOOP("LegalSource", "GA rules of procedure, rule 93"),
    QT_TRANSLATE_NOOP("LegalSource", "GA rules of procedure, rule 94"),
    QT_TRANSLATE_NOOP("LegalSource", "GA rules of procedure, rule 139"),
    QT_TRANSLATE_NOOP("LegalSource", "GA rules of procedure, rule 140"),
    QT_TRANSLATE_NOOP("LegalSource", "GA rules of procedure, rule 151"),
    QT_TRANSLATE_NOOP("LegalSource", "Provisional rules of procedure of the Security Council, rule 61"),
    QT_TRANSLATE_NOOP("LegalSource", "GA decision 34/401, paragraph 16"),
    QT_TRANSLATE_NOOP("LegalSource", "GA resolution 60/251, paragraph 7"),
    QT_TRANSLATE_NOOP("LegalSource", "Charter of the United Nations, Articles 23 and 61"),
    QT_TRANSLATE_NOOP("LegalSource", "Charter of the United Nations, Article 23 (2); GA rules of procedure, rule 144"),
    QT_TRANSLATE_NOOP("LegalSource", "Statute of the International Court of Justice, Article 10"),
    QT_TRANSLATE_NOOP("LegalSource", "Statute of the International Court of Justice, Article 11"),
    QT_TRANSLATE_NOOP("LegalSource", "Statute of the International Court of Justice, Article 12"),
};

template <std::size_t Size>
const char *wordingOf(const std::array<Wording, Size> &wordings, const QString &code)
{
    for (const Wording &wording : wordings) {
        if (code == QLatin1String(wording.code)) {
            return wording.text;
        }
    }
    return nullptr;
}

/// A parameter as people read it: names of States, days, types of rounds, groups; figures in the locale.
QString paramText(const QString &param, const Display &display)
{
    const QDate day = QDate::fromString(param, Qt::ISODate);
    if (day.isValid() && param.size() == 10) {
        return display.date(day);
    }
    bool isNumber = false;
    const qlonglong number = param.toLongLong(&isNumber);
    if (isNumber) {
        return number >= 1900 && number <= 2200 ? param : display.locale().toString(number); // years as they are
    }
    if (param.contains(u", "_s)) {
        return namesText(param.split(u", "_s), display);
    }
    for (const Ballot::RoundType type : {Ballot::RoundType::First, Ballot::RoundType::Restricted,
                                         Ballot::RoundType::Unrestricted, Ballot::RoundType::SpecialTie}) {
        if (param == Ballot::nameOf(type)) {
            return roundTypeText(type);
        }
    }
    if (param == "ga"_L1 || param == "sc"_L1) {
        return choiceLabel(*BallotRounds::Description.field("organ"), param);
    }
    const QString group = groupText(param);
    return group != param ? group : isolated(display.stateName(param));
}

QString filled(const char *text, const QStringList &params, const Display &display)
{
    QString sentence = QCoreApplication::translate("Verdict", text);
    for (qsizetype i = params.size(); i > 0; --i) {
        sentence.replace(u'%' + QString::number(i), paramText(params.at(i - 1), display));
    }
    return sentence;
}

QString unknownText(const QString &code)
{
    return QCoreApplication::translate("Verdict", "Another finding of the rules (%1).").arg(code);
}

} // namespace

QString reasonText(const Reason &reason, const Display &display)
{
    const char *text = wordingOf(Reasons, reason.code);
    return text != nullptr ? filled(text, reason.params, display) : unknownText(reason.code);
}

QString sourceText(const QString &source)
{
    for (const char *known : Sources) {
        if (source == QLatin1String(known)) {
            return QCoreApplication::translate("LegalSource", known);
        }
    }
    return source;
}

QString reasonWithSource(const Reason &reason, const Display &display)
{
    const QString text = reasonText(reason, display);
    return reason.source.isEmpty() ? text : u"%1 (%2)"_s.arg(text, sourceText(reason.source));
}

QString remarkText(const Ballot::Remark &remark, const Display &display)
{
    const char *text = wordingOf(Remarks, remark.code);
    return text != nullptr ? filled(text, remark.params, display) : unknownText(remark.code);
}

QString roundTypeText(Ballot::RoundType type)
{
    switch (type) {
    case Ballot::RoundType::First:
        return QCoreApplication::translate("Verdict", "First ballot");
    case Ballot::RoundType::Restricted:
        return QCoreApplication::translate("Verdict", "Restricted ballot");
    case Ballot::RoundType::Unrestricted:
        return QCoreApplication::translate("Verdict", "Unrestricted ballot");
    case Ballot::RoundType::SpecialTie:
        return QCoreApplication::translate("Verdict", "Special ballot among the tied");
    case Ballot::RoundType::Lots:
        return QCoreApplication::translate("Verdict", "Drawing of lots");
    }
    return {};
}

QString nextBallotText(const Ballot::NextBallot &next, const Display &display)
{
    if (next.eligible.isEmpty()) {
        return QCoreApplication::translate("Verdict", "%1: any eligible name").arg(roundTypeText(next.type));
    }
    return QCoreApplication::translate("Verdict", "%1: %2")
        .arg(roundTypeText(next.type), namesText(next.eligible, display));
}

QString groupText(const QString &group)
{
    for (const Choice &choice : RegionalGroups) {
        if (group == latin(choice.value)) {
            return labelOf(choice);
        }
    }
    return group;
}

QString groupsText(const QStringList &groups)
{
    if (groups.isEmpty()) {
        return QCoreApplication::translate("Verdict", "All groups");
    }
    QStringList names;
    for (const QString &group : groups) {
        names << groupText(group);
    }
    return names.join(u" · "_s);
}

QString conductText(const Conduct::Answer &answer)
{
    switch (answer.mode) {
    case Conduct::Mode::Ballot:
        return QCoreApplication::translate("Verdict", "By ballot");
    case Conduct::Mode::Acclamation:
        return QCoreApplication::translate("Verdict", "Without a ballot");
    case Conduct::Mode::Appointment:
        return QCoreApplication::translate("Verdict", "By appointment");
    }
    return {};
}

QString raceText(SeatMap::Race race)
{
    switch (race) {
    case SeatMap::Race::None:
        return QCoreApplication::translate("Verdict", "No opening");
    case SeatMap::Race::Filled:
        return QCoreApplication::translate("Verdict", "Decided");
    case SeatMap::Race::Gap:
        return QCoreApplication::translate("Verdict", "Candidates wanted");
    case SeatMap::Race::Even:
        return QCoreApplication::translate("Verdict", "Clean slate");
    case SeatMap::Race::Contested:
        return QCoreApplication::translate("Verdict", "Contested");
    }
    return {};
}

Tone toneOf(SeatMap::Race race)
{
    switch (race) {
    case SeatMap::Race::Gap:
        return Tone::Info;
    case SeatMap::Race::Even:
        return Tone::Good;
    case SeatMap::Race::Contested:
        return Tone::Warning;
    case SeatMap::Race::None:
    case SeatMap::Race::Filled:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString namesText(const QStringList &names, const Display &display)
{
    QStringList shown;
    for (const QString &name : names) {
        shown << isolated(display.stateName(name));
    }
    return display.locale().createSeparatedList(shown);
}

} // namespace Chancery::Ui
