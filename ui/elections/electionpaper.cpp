// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionpaper.h"

#include "domain/elections/ballotrounds.h"
#include "domain/elections/candidatures.h"
#include "domain/elections/mandates.h"
#include "ui/common/words.h"
#include "ui/elections/contestcard.h"
#include "ui/elections/dualpanel.h"
#include "ui/elections/electionlist.h"
#include "ui/elections/roundpicture.h"
#include "ui/elections/verdicttext.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;
using Exchange::Table;

namespace {

constexpr int PictureWidth = 480; ///< Fits between the margins of a page of A4.
constexpr int PictureScale = 2;
constexpr double CardScale = 1.7;

struct ElectionPaper
{
    Q_DECLARE_TR_FUNCTIONS(ElectionPaper)
};

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

QString paragraph(const QString &text, QLatin1String tag = "p"_L1)
{
    return text.isEmpty() ? QString() : u"<%1>%2</%1>"_s.arg(tag, escaped(text));
}

QString statusOf(const Record &record)
{
    return choiceLabel(*record.collection().field("status"), record.status());
}

QString nameOf(const Record &candidature, const Display &display)
{
    const QString state = display.stateName(candidature.get(Candidatures::StateCode));
    const QString person = candidature.get(Candidatures::Person);
    return person.isEmpty() ? state : u"%1 (%2)"_s.arg(person, state);
}

QString endorsementsOf(const Dossier::Candidate &candidate, const Display &display)
{
    QStringList parts;
    for (const Record &endorsement : candidate.endorsements) {
        parts << endorsementText(endorsement, display);
    }
    return parts.join(u"; "_s);
}

QImage pictureOf(const RoundBars &bars, const Display &display)
{
    const QFont font = QGuiApplication::font();
    QImage image(PictureWidth * PictureScale, heightOfBars(bars, font) * PictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(PictureScale);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintBars(&painter, {0, 0, PictureWidth, heightOfBars(bars, font)}, bars, font, Colours::light(), display.locale(),
              display.locale().textDirection());
    return image;
}

void addRounds(const Dossier::Contest &contest, const Services &services, Paper &paper)
{
    for (const Dossier::OrganRounds &organ : contest.organs) {
        for (const ContestCourse::JudgedRound &round : organ.rounds) {
            const QString number = services.display.locale().toString(round.record.get(BallotRounds::Number));
            QStringList head {ElectionPaper::tr("Round %1").arg(number), statusOf(round.record)};
            if (contest.organs.size() > 1) {
                head.prepend(choiceLabel(*BallotRounds::Description.field("organ"), organ.organ));
            }
            paper.body += paragraph(head.join(u" · "_s), "h3"_L1);
            paper.body += paragraph(figuresText(round.record, services.display));
            const RoundBars bars = barsOf(round, services.display);
            if (!bars.bars.empty()) {
                const QString name = u"round-%1"_s.arg(paper.pictures.size());
                paper.pictures.insert(name, pictureOf(bars, services.display));
                paper.body += u"<p><img src='%1' width='%2'/></p>"_s.arg(name).arg(PictureWidth);
            }
            for (const Ballot::Remark &remark : round.verdict.remarks) {
                paper.body += paragraph(remarkText(remark, services.display));
            }
            for (const Reason &reason : round.verdict.why) {
                paper.body += paragraph(reasonWithSource(reason, services.display));
            }
        }
    }
}

void addDual(const DualBallot::Verdict &dual, const Services &services, Paper &paper)
{
    if (!dual.elected.isEmpty()) {
        paper.body += paragraph(DualPanel::tr("Elected by both: %1").arg(namesText(dual.elected, services.display)));
    }
    for (const Reason &reason : dual.why) {
        if (reason.code != "dual_elected"_L1) {
            paper.body += paragraph(reasonWithSource(reason, services.display));
        }
    }
    paper.body += paragraph(nextStepText(dual.next));
}

void addContest(const Dossier::Contest &contest, const Services &services, Paper &paper)
{
    paper.body += paragraph(groupsText(contest.record.get(Contests::Groups)), "h2"_L1);
    const int seats = static_cast<int>(contest.record.get(Contests::Seats));
    paper.body += paragraph(ContestCard::tr("%n seat(s)", nullptr, seats) + u" · "_s + conductText(contest.conduct));
    for (const Reason &reason : contest.conduct.why) {
        paper.body += paragraph(reasonWithSource(reason, services.display));
    }
    std::vector<QStringList> rows;
    for (const Dossier::Candidate &candidate : contest.candidates) {
        rows.push_back({nameOf(candidate.record, services.display), statusOf(candidate.record),
                        endorsementsOf(candidate, services.display), termsText(candidate.terms)});
    }
    if (!rows.empty()) {
        paper.body += htmlTable({ElectionPaper::tr("Candidate"), ElectionPaper::tr("Status"),
                                 ElectionPaper::tr("Endorsements"), ElectionPaper::tr("Earlier terms")},
                                rows);
    }
    if (contest.dual && !contest.organs.empty()) {
        addDual(*contest.dual, services, paper);
    }
    addRounds(contest, services, paper);
}

void addMembers(const Dossier::Election &election, const Services &services, Paper &paper)
{
    std::vector<QStringList> rows;
    for (const Record &mandate : election.members) {
        const QString person = mandate.get(Mandates::Person);
        const QString state = services.display.stateName(mandate.get(Mandates::Holder));
        rows.push_back({groupText(mandate.get(Mandates::Group)),
                        person.isEmpty() ? state : u"%1 (%2)"_s.arg(person, state),
                        services.display.date(Mandates::lastDay(mandate))});
    }
    if (!rows.empty()) {
        paper.body += paragraph(ElectionPaper::tr("Members on %1").arg(services.display.date(election.day)), "h2"_L1);
        paper.body +=
            htmlTable({ElectionPaper::tr("Group"), ElectionPaper::tr("Member"), ElectionPaper::tr("Until")}, rows);
    }
}

QString termText(const Record &election, const Display &display)
{
    const QDate from = election.get(Elections::TermFrom);
    const QDate to = election.get(Elections::TermTo);
    return from.isValid() ? ElectionPaper::tr("Term: %1 to %2").arg(display.date(from), display.date(to)) : QString();
}

} // namespace

Paper paperOf(const Dossier::Election &election, const Services &services)
{
    Paper paper {.title = election.record.title(services.display.language()), .body = {}};
    paper.body = paragraph(paper.title, "h1"_L1);
    QStringList facts {services.display.date(election.record.get(Elections::Day)), statusOf(election.record),
                       termText(election.record, services.display)};
    facts.removeAll(QString());
    paper.body += paragraph(facts.join(u" · "_s));
    for (const Dossier::Contest &contest : election.contests) {
        addContest(contest, services, paper);
    }
    addMembers(election, services, paper);
    paper.asOf = asOfText(services);
    return paper;
}

Table tableOf(const Dossier::Election &election, const Services &services)
{
    Table table {.title = election.record.title(services.display.language()),
                 .columns = {ElectionPaper::tr("Groups"), ElectionPaper::tr("Seats"), ElectionPaper::tr("Candidate"),
                             ElectionPaper::tr("Status"), ElectionPaper::tr("Endorsements"),
                             ElectionPaper::tr("Earlier terms")},
                 .rows = {},
                 .asOf = asOfText(services)};
    std::size_t most = 0;
    for (const Dossier::Contest &contest : election.contests) {
        for (const Dossier::OrganRounds &organ : contest.organs) {
            most = std::max(most, organ.rounds.size());
        }
    }
    for (std::size_t i = 0; i < most; ++i) {
        table.columns << ElectionPaper::tr("Round %1").arg(i + 1);
    }
    for (const Dossier::Contest &contest : election.contests) {
        for (const Dossier::Candidate &candidate : contest.candidates) {
            QStringList row {
                groupsText(contest.record.get(Contests::Groups)), QString::number(contest.record.get(Contests::Seats)),
                nameOf(candidate.record, services.display),       statusOf(candidate.record),
                endorsementsOf(candidate, services.display),      termsText(candidate.terms)};
            for (std::size_t i = 0; i < most; ++i) {
                QString votes;
                if (!contest.organs.empty() && i < contest.organs.front().rounds.size()) {
                    const Ballot::Round round = ContestCourse::roundOf(contest.organs.front().rounds[i].record);
                    for (const Ballot::Tally &tally : round.tallies) {
                        votes = tally.name == candidate.name() ? QString::number(tally.votes) : votes;
                    }
                }
                row << votes;
            }
            table.rows.push_back(row);
        }
    }
    return table;
}

Table tableOf(const std::vector<ElectionEntry> &entries, const Services &services)
{
    Table table {.title = ElectionPaper::tr("Elections"),
                 .columns = {ElectionPaper::tr("Election"), ElectionPaper::tr("Body"), ElectionPaper::tr("Date"),
                             ElectionPaper::tr("Seats"), ElectionPaper::tr("Status"), ElectionPaper::tr("Own State")},
                 .rows = {},
                 .asOf = asOfText(services)};
    for (const ElectionEntry &entry : entries) {
        const Field *status = Candidatures::Description.field("status");
        table.rows.push_back({entry.title, entry.bodyName,
                              entry.day.isValid() ? entry.day.toString(Qt::ISODate) : entry.dateText,
                              entry.seats > 0 ? QString::number(entry.seats) : QString(), statusTextOf(entry),
                              entry.place.isEmpty() ? QString() : choiceLabel(*status, entry.place)});
    }
    return table;
}

Paper paperOf(const std::vector<ElectionEntry> &entries, const Services &services)
{
    const Table table = tableOf(entries, services);
    return {.title = table.title,
            .body = paragraph(table.title, "h1"_L1) + htmlTable(table.columns, table.rows),
            .asOf = table.asOf,
            .isLandscape = true};
}

Paper ballotCardOf(const Dossier::Contest &contest, const QString &election, const Services &services)
{
    const QString title = election.isEmpty() ? contest.record.title(services.display.language()) : election;
    const qint64 seats = contest.record.get(Contests::Seats);
    const qint64 names = contest.record.has(Contests::NamesAllowed.name)
        ? contest.record.get(Contests::NamesAllowed)
        : std::max<qint64>(contest.seatsLeft > 0 ? contest.seatsLeft : seats, 1);
    Paper paper {.title = title, .body = {}, .asOf = asOfText(services), .scale = CardScale};
    paper.body = paragraph(title, "h1"_L1) + paragraph(groupsText(contest.record.get(Contests::Groups)), "h2"_L1);
    paper.body += u"<p><b>%1</b></p>"_s.arg(
        escaped(ElectionPaper::tr("Write at most %n name(s).", nullptr, static_cast<int>(names))));
    paper.body += paragraph(
        ElectionPaper::tr("A blank paper counts as an abstention. A paper with more names than allowed is invalid."));
    paper.body += paragraph(
        ElectionPaper::tr("Only States of these groups may be named; votes for others make the paper invalid."));
    QStringList standing;
    for (const Dossier::Candidate &candidate : contest.candidates) {
        if (Candidatures::isActive(candidate.record)) {
            standing << nameOf(candidate.record, services.display);
        }
    }
    if (!standing.isEmpty()) {
        paper.body += paragraph(ElectionPaper::tr("Candidates"), "h2"_L1);
        for (const QString &name : standing) {
            paper.body += u"<p>☐ %1</p>"_s.arg(escaped(name));
        }
    }
    paper.body += paragraph(ElectionPaper::tr("Names to write (instruction):"), "h2"_L1);
    for (qint64 i = 0; i < names; ++i) {
        paper.body += u"<p>%1. ______________________________</p>"_s.arg(i + 1);
    }
    return paper;
}

} // namespace Chancery::Ui
