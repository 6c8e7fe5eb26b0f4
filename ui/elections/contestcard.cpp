// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "contestcard.h"

#include "base/text.h"
#include "domain/elections/ballotrounds.h"
#include "domain/elections/candidatures.h"
#include "domain/elections/endorsements.h"
#include "domain/elections/mandates.h"
#include "domain/reference/states.h"
#include "ui/common/chip.h"
#include "ui/common/elidinglink.h"
#include "ui/common/flags.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/words.h"
#include "ui/elections/dualpanel.h"
#include "ui/elections/roundpicture.h"
#include "ui/elections/verdicttext.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrlQuery>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

/// More rounds than this are shown on request: the last ones tell the result.
constexpr std::size_t MostRounds = 6;

QString choiceText(const Record &record, std::string_view key)
{
    const Field *field = record.collection().field(key);
    const QString value = read<QString>(record.document(), key);
    return field == nullptr || value.isEmpty() ? QString() : choiceLabel(*field, value);
}

QString organText(const QString &organ)
{
    return choiceLabel(*BallotRounds::Description.field("organ"), organ);
}

} // namespace

QString figuresText(const Record &round, const Display &display)
{
    QStringList parts;
    for (const char *key : {"papers", "invalid", "valid", "abstentions", "voting", "required"}) {
        const Field *field = BallotRounds::Description.field(key);
        const QString text = display.text(*field, round.document());
        if (!text.isEmpty()) {
            parts << ContestCard::tr("%1: %2").arg(labelOf(*field), text);
        }
    }
    return parts.join(u" · "_s);
}

QString termsText(const std::vector<Record> &mandates)
{
    QStringList parts;
    for (const Record &mandate : mandates) {
        const int from = mandate.get(Mandates::From).year();
        const int to = Mandates::lastDay(mandate).year();
        // Years of one term stay on one line, whatever the direction of the text around them.
        parts << isolated(from == to ? QString::number(from) : u"%1\u2060–\u2060%2"_s.arg(from).arg(to));
    }
    return parts.join(QCoreApplication::translate("Display", ", "));
}

QString endorsementText(const Record &endorsement, const Display &display)
{
    const QString group = endorsement.get(Endorsements::Group);
    const QString organization = endorsement.get(Endorsements::Organization);
    QString by = !group.isEmpty() ? groupText(group) : organization;
    if (by.isEmpty()) {
        by = choiceText(endorsement, "endorser");
    }
    const QString day = display.date(endorsement.get(Endorsements::Day));
    const QString text = ContestCard::tr("%1: %2").arg(by, choiceText(endorsement, "outcome"));
    return day.isEmpty() ? text : u"%1 (%2)"_s.arg(text, day);
}

ContestCard::ContestCard(const Dossier::Contest &contest, const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_contest(contest)
    , m_services(services)
{
    setRole(this, "card"_L1);
    setObjectName("contest:"_L1 + contest.record.id());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Large);
    layout->setSpacing(Space::Normal);
    addHead(layout);
    addCandidates(layout);
    addRounds(layout);
}

void ContestCard::addHead(QVBoxLayout *layout)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::Small + Space::Hair);
    const QStringList groups = m_contest.record.get(Contests::Groups);
    const QString category = read<QString>(m_contest.record.document(), "category");
    QLabel *title = headingLabel(groups.isEmpty() && !category.isEmpty() ? category : groupsText(groups), this);
    title->setWordWrap(true);
    top->addWidget(title, 1);
    const QString status = choiceText(m_contest.record, "status");
    if (!status.isEmpty()) {
        top->addWidget(new Chip({status, toneOf(m_contest.record.get(Contests::Status))}, this));
    }
    if (m_contest.conduct.contested && m_contest.seatsLeft > 0) {
        top->addWidget(new Chip({tr("Contested"), Tone::Warning}, this));
    } else if (m_contest.conduct.cleanSlate && m_contest.seatsLeft > 0) {
        top->addWidget(new Chip({tr("Clean slate"), Tone::Good}, this));
    }
    layout->addLayout(top);
    const qint64 seats = m_contest.record.get(Contests::Seats);
    layout->addWidget(
        mutedLabel(u"%1 · %2 · %3"_s.arg(tr("%n seat(s)", nullptr, static_cast<int>(seats)),
                                         tr("%n candidate(s)", nullptr, static_cast<int>(m_contest.candidates.size())),
                                         conductText(m_contest.conduct)),
                   this));
    for (const Reason &reason : m_contest.conduct.why) {
        layout->addWidget(mutedLabel(reasonWithSource(reason, m_services.display), this));
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::Normal);
    QPushButton *day = button(tr("Ballot day"), "ballot"_L1, this);
    day->setObjectName(u"ballot_day"_s);
    QPushButton *card = button(tr("Ballot card"), "how_to_vote"_L1, this);
    card->setObjectName(u"ballot_card"_s);
    connect(day, &QPushButton::clicked, this, [this] { Q_EMIT ballotDayRequested(m_contest.record.id()); });
    connect(card, &QPushButton::clicked, this, [this] { Q_EMIT ballotCardRequested(m_contest.record.id()); });
    QPushButton *note = button(tr("Note verbale…"), "article"_L1, this);
    note->setObjectName(u"note_verbale"_s);
    note->setVisible(!m_services.session.caller().mission.isEmpty());
    connect(note, &QPushButton::clicked, this, [this] { Q_EMIT noteRequested(m_contest.record.id()); });
    buttons->addWidget(day);
    buttons->addWidget(card);
    buttons->addWidget(note);
    if (mayStand()) {
        QPushButton *stand = button(tr("Draft a candidature"), "add"_L1, this);
        stand->setObjectName(u"stand"_s);
        connect(stand, &QPushButton::clicked, this, &ContestCard::draftCandidature);
        buttons->addWidget(stand);
    }
    buttons->addStretch();
    layout->addLayout(buttons);
}

bool ContestCard::mayStand() const
{
    const Caller caller = m_services.session.caller();
    const QString status = m_contest.record.get(Contests::Status);
    if (caller.mission.isEmpty() || !caller.mayWrite || !caller.roles.intersects(Candidatures::Description.creators)
        || (!status.isEmpty() && status != "open"_L1)) {
        return false;
    }
    const auto own = m_services.reader.firstWhere(States::Description, States::Code.name, caller.mission);
    const QString group = own && *own ? Domain::read<QString>((*own)->document, States::Group.name) : QString();
    const QStringList groups = m_contest.record.get(Contests::Groups);
    const bool stands = std::any_of(m_contest.candidates.begin(), m_contest.candidates.end(), [&](const auto &each) {
        return each.record.get(Candidatures::StateCode) == caller.mission;
    });
    return !stands && (groups.isEmpty() || groups.contains(group));
}

void ContestCard::draftCandidature()
{
    const QString election = m_contest.record.get(Contests::Election);
    const auto found = m_services.reader.find(Elections::Description, election);
    if (!found) {
        return;
    }
    QUrlQuery given;
    given.addQueryItem(u"body"_s, found->get(Elections::Body));
    given.addQueryItem(u"election"_s, election);
    given.addQueryItem(u"contest"_s, m_contest.record.id());
    given.addQueryItem(u"period_from"_s, found->get(Elections::TermFrom).toString(Qt::ISODate));
    given.addQueryItem(u"period_to"_s, found->get(Elections::TermTo).toString(Qt::ISODate));
    m_services.navigator.open({u"candidatures"_s, u"new?"_s + given.toString()});
}

void ContestCard::addCandidates(QVBoxLayout *layout)
{
    if (m_contest.candidates.empty()) {
        layout->addWidget(mutedLabel(tr("Nobody stands yet."), this));
        return;
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Wide);
    grid->setVerticalSpacing(Space::Small);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 4);
    int row = 0;
    for (const Dossier::Candidate &candidate : m_contest.candidates) {
        addCandidate(grid, row++, candidate);
    }
    layout->addLayout(grid);
}

void ContestCard::addCandidate(QGridLayout *grid, int row, const Dossier::Candidate &candidate)
{
    const QString state = m_services.display.stateName(candidate.record.get(Candidatures::StateCode));
    const QString person = candidate.record.get(Candidatures::Person);
    auto *link = new ElidingLink(person.isEmpty() ? state : u"%1 (%2)"_s.arg(person, state), this);
    connect(link, &QPushButton::clicked, this, [this, id = candidate.record.id()] {
        m_services.navigator.open({u"candidatures"_s, id});
    });
    auto *name = new QHBoxLayout;
    name->setSpacing(Space::Normal);
    if (QLabel *flag = flagLabel(candidate.record.get(Candidatures::StateCode), FlagHeight, this)) {
        name->addWidget(flag);
    }
    name->addWidget(link, 1);
    grid->addLayout(name, row, 0, Qt::AlignTop);
    const QString status = candidate.record.get(Candidatures::Status);
    grid->addWidget(new Chip({choiceText(candidate.record, "status"), toneOf(status)}, this), row, 1, Qt::AlignTop);
    QStringList notes;
    for (const Record &endorsement : candidate.endorsements) {
        notes << endorsementText(endorsement, m_services.display);
    }
    const QString symbol = read<QString>(candidate.record.document(), "document_symbol");
    if (!symbol.isEmpty()) {
        notes << symbol;
    }
    const QString terms = termsText(candidate.terms);
    notes << (terms.isEmpty() ? tr("No earlier term known here") : tr("Earlier terms: %1").arg(terms));
    if (!candidate.eligibility.isEligible && Candidatures::isActive(candidate.record)) {
        for (const Reason &reason : candidate.eligibility.why) {
            notes << reasonWithSource(reason, m_services.display);
        }
    }
    grid->addWidget(mutedLabel(notes.join(u" · "_s), this), row, 2, Qt::AlignTop);
}

void ContestCard::addRounds(QVBoxLayout *layout)
{
    if (m_contest.dual && !m_contest.organs.empty()) {
        layout->addWidget(new DualPanel(*m_contest.dual, m_services.display, this));
    }
    for (const Dossier::OrganRounds &organ : m_contest.organs) {
        const QString name = m_contest.organs.size() > 1 ? organText(organ.organ) : QString();
        const std::size_t hidden = organ.rounds.size() > MostRounds ? organ.rounds.size() - MostRounds : 0;
        auto *earlier = new QWidget(this);
        auto *inside = new QVBoxLayout(earlier);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(Space::Normal);
        for (std::size_t i = 0; i < organ.rounds.size(); ++i) {
            if (i == hidden) {
                earlier->setVisible(false);
                if (hidden > 0) {
                    QPushButton *more =
                        linkButton(tr("Show %n earlier round(s)", nullptr, static_cast<int>(hidden)), this);
                    connect(more, &QPushButton::clicked, earlier, [earlier, more] {
                        earlier->show();
                        more->hide();
                    });
                    layout->addWidget(more, 0, Qt::AlignLeft);
                }
                layout->addWidget(earlier);
            }
            addRound(i < hidden ? inside : layout, organ.rounds[i], name);
        }
    }
}

void ContestCard::addRound(QVBoxLayout *layout, const ContestCourse::JudgedRound &round, const QString &organ)
{
    layout->addWidget(line(this));
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::Small + Space::Hair);
    QStringList words {
        tr("Round %1").arg(m_services.display.locale().toString(round.record.get(BallotRounds::Number)))};
    const QString type = choiceText(round.record, "type");
    const QString day = m_services.display.date(round.record.get(BallotRounds::Day));
    for (const QString &word : {type, organ, day}) {
        if (!word.isEmpty()) {
            words << word;
        }
    }
    auto *link = new ElidingLink(words.join(u" · "_s), this);
    connect(link, &QPushButton::clicked, this, [this, id = round.record.id()] {
        m_services.navigator.open({u"ballot_rounds"_s, id});
    });
    top->addWidget(link);
    top->addStretch();
    const QString status = round.record.get(BallotRounds::Status);
    top->addWidget(new Chip({choiceText(round.record, "status"), toneOf(status)}, this));
    layout->addLayout(top);
    const QString figures = figuresText(round.record, m_services.display);
    if (!figures.isEmpty()) {
        layout->addWidget(mutedLabel(figures, this));
    }
    layout->addWidget(new RoundPicture(barsOf(round, m_services.display), m_services.display.locale(), this));
    for (const Ballot::Remark &remark : round.verdict.remarks) {
        if (remark.contradiction) {
            auto *notice = new Notice(this);
            notice->show(Tone::Warning, remarkText(remark, m_services.display));
            layout->addWidget(notice);
        } else {
            layout->addWidget(mutedLabel(remarkText(remark, m_services.display), this));
        }
    }
    for (const Reason &reason : round.verdict.why) {
        layout->addWidget(mutedLabel(reasonWithSource(reason, m_services.display), this));
    }
}

} // namespace Chancery::Ui
