// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "candidaturesection.h"

#include "base/text.h"
#include "domain/elections/corrections.h"
#include "domain/elections/endorsements.h"
#include "domain/elections/mandates.h"
#include "domain/validate.h"
#include "ui/common/chip.h"
#include "ui/common/elidinglink.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"
#include "ui/elections/contestcard.h"
#include "ui/elections/correctiondialog.h"
#include "ui/elections/correctiondiff.h"
#include "ui/elections/notedialog.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

/// The way of a candidature that reaches its ballot (domain rules: Candidatures::Actions).
constexpr std::array Way {"draft"_L1, "announced"_L1, "notified"_L1, "listed"_L1, "on_ballot"_L1};

QString nextStep(const QString &status)
{
    if (status == "draft"_L1) {
        return CandidatureSection::tr(
            "Next: a focal point or the head of mission announces it, or the head notifies it in writing.");
    }
    if (status == "announced"_L1) {
        return CandidatureSection::tr("Next: the head of mission notifies it in writing.");
    }
    if (status == "notified"_L1) {
        return CandidatureSection::tr("Next: the Secretariat confirms it and puts it on the list of candidates.");
    }
    if (status == "listed"_L1) {
        return CandidatureSection::tr("Next: the Secretariat places it on the ballot.");
    }
    if (status == "on_ballot"_L1) {
        return CandidatureSection::tr("Next: the ballot. The Secretariat records the result.");
    }
    return {};
}

bool isOpen(const Record &correction)
{
    return correction.get(Corrections::Status).isEmpty() || correction.get(Corrections::Status) == "proposed"_L1;
}

bool mayCreate(const Collection &collection, const Caller &caller)
{
    return caller.mayWrite && caller.roles.intersects(collection.creators);
}

QString periodOf(const Record &candidature)
{
    const QDate from = candidature.get(Candidatures::PeriodFrom);
    const QDate to = candidature.get(Candidatures::PeriodTo);
    if (!from.isValid()) {
        return {};
    }
    return isolated(to.isValid() && to.year() != from.year() ? u"%1–%2"_s.arg(from.year()).arg(to.year())
                                                             : QString::number(from.year()));
}

} // namespace

CandidatureSection::CandidatureSection(const Record &candidature, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_candidature(candidature)
    , m_services(services)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"candidature"_s);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::Normal);
    addSteps();
    addButtons();
    m_services.queries.run<Found>(
        this, [candidature](const Store::Reader &reader) -> Expected<Found> { return find(reader, candidature); },
        [this](const Expected<Found> &found) {
            if (found) {
                addFound(*found);
            }
        });
}

CandidatureSection::Found CandidatureSection::find(const Store::Reader &reader, const Record &candidature)
{
    Found found;
    found.corrections = reader.where(Corrections::Description, Corrections::Candidature.name, candidature.id());
    std::stable_partition(found.corrections.begin(), found.corrections.end(), isOpen);
    found.endorsements = reader.where(Endorsements::Description, Endorsements::Candidature.name, candidature.id());
    const QString state = candidature.get(Candidatures::StateCode);
    const QString body = candidature.get(Candidatures::Body);
    found.terms = reader.where(Mandates::Description, Mandates::Holder.name, state);
    std::erase_if(found.terms, [&](const Record &term) { return term.get(Mandates::Body) != body; });
    std::sort(found.terms.begin(), found.terms.end(),
              [](const Record &a, const Record &b) { return a.get(Mandates::From) > b.get(Mandates::From); });
    found.attempts = reader.where(Candidatures::Description, Candidatures::StateCode.name, state);
    std::erase_if(found.attempts, [&](const Record &other) {
        return other.get(Candidatures::Body) != body || other.id() == candidature.id();
    });
    std::sort(found.attempts.begin(), found.attempts.end(), [](const Record &a, const Record &b) {
        return a.get(Candidatures::PeriodFrom) > b.get(Candidatures::PeriodFrom);
    });
    return found;
}

void CandidatureSection::addSteps()
{
    const QString status = m_candidature.get(Candidatures::Status);
    const QString next = nextStep(status);
    if (next.isEmpty()) {
        return;
    }
    QStringList steps;
    for (const QLatin1String step : Way) {
        const QString word = choiceLabel(*Candidatures::Description.field("status"), step).toHtmlEscaped();
        steps << (step == status ? u"<b>%1</b>"_s.arg(word) : word);
    }
    QLabel *way = mutedLabel(steps.join(layoutDirection() == Qt::RightToLeft ? u" ← "_s : u" → "_s), this);
    way->setTextFormat(Qt::RichText);
    way->setObjectName(u"steps"_s);
    m_layout->addWidget(way);
    m_layout->addWidget(mutedLabel(next, this));
}

void CandidatureSection::addButtons()
{
    const Caller caller = m_services.session.caller();
    const QString status = m_candidature.get(Candidatures::Status);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::Normal);
    const auto add = [&](const QString &text, const char *name) {
        QPushButton *made = linkButton(text, this);
        made->setObjectName(QLatin1String(name));
        row->addWidget(made);
        return made;
    };
    const bool isOwn = m_candidature.get(Candidatures::StateCode) == caller.mission;
    const bool isMission = !caller.mission.isEmpty();
    const bool canEdit = refusalToPatch(m_candidature, {}, caller).isEmpty();
    if (isMission && !canEdit && status != "draft"_L1 && mayCreate(Corrections::Description, caller)) {
        QPushButton *propose = add(isOwn ? tr("Propose a change") : tr("Propose a correction"), "propose_correction");
        connect(propose, &QPushButton::clicked, this, &CandidatureSection::proposeCorrection);
    }
    if (Candidatures::isActive(m_candidature) && mayCreate(Endorsements::Description, caller)) {
        QPushButton *endorse = add(tr("Record an endorsement"), "endorse");
        connect(endorse, &QPushButton::clicked, this, [this] {
            m_services.navigator.open({u"endorsements"_s, u"new?candidature="_s + m_candidature.id()});
        });
    }
    if (isMission && m_candidature.has(Candidatures::Contest.name)) {
        connect(add(tr("Draft a note verbale"), "note_verbale"), &QPushButton::clicked, this,
                &CandidatureSection::draftNote);
    }
    row->addStretch();
    m_layout->addLayout(row);
}

void CandidatureSection::addFound(const Found &found)
{
    if (!found.corrections.empty()) {
        m_layout->addSpacing(Space::Small);
        m_layout->addWidget(headingLabel(Ui::titleOf(Corrections::Description), this));
    }
    for (const Record &correction : found.corrections) {
        auto *diff = new CorrectionDiff(correction, m_candidature, m_services, true, this);
        diff->setProperty("correction", correction.id());
        m_layout->addWidget(diff);
    }
    addEndorsements(found.endorsements);
    addHistory(found);
}

void CandidatureSection::addEndorsements(const std::vector<Record> &endorsements)
{
    if (endorsements.empty()) {
        return;
    }
    m_layout->addSpacing(Space::Small);
    m_layout->addWidget(headingLabel(Ui::titleOf(Endorsements::Description), this));
    for (const Record &endorsement : endorsements) {
        auto *link = new ElidingLink(endorsementText(endorsement, m_services.display), this);
        connect(link, &QPushButton::clicked, this, [this, id = endorsement.id()] {
            m_services.navigator.open({u"endorsements"_s, id});
        });
        m_layout->addWidget(link, 0, Qt::AlignLeft);
    }
}

void CandidatureSection::addHistory(const Found &found)
{
    m_layout->addSpacing(Space::Small);
    m_layout->addWidget(headingLabel(tr("History of the State in this body"), this));
    const QString terms = termsText(found.terms);
    m_layout->addWidget(bodyLabel(terms.isEmpty() ? tr("No term known here.") : tr("Terms: %1").arg(terms), this));
    for (const Record &attempt : found.attempts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::Normal);
        const QString election = attempt.get(Candidatures::Election);
        const QString period = periodOf(attempt);
        const QString name = !election.isEmpty()
            ? m_services.display.titleOf(Elections::Description, election)
            : (period.isEmpty() ? tr("Without an election yet") : tr("For the term %1").arg(period));
        auto *link = new ElidingLink(name, this);
        connect(link, &QPushButton::clicked, this, [this, id = attempt.id()] {
            m_services.navigator.open({u"candidatures"_s, id});
        });
        row->addWidget(link);
        const QString status = attempt.get(Candidatures::Status);
        row->addWidget(
            new Chip({choiceLabel(*Candidatures::Description.field("status"), status), Ui::toneOf(status)}, this));
        row->addStretch();
        m_layout->addLayout(row);
    }
}

void CandidatureSection::proposeCorrection()
{
    Record correction(Corrections::Description, {});
    correction.set(Corrections::Candidature, m_candidature.id());
    auto *dialog = new CorrectionDialog(correction, m_services, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CandidatureSection::draftNote()
{
    const auto contest = m_services.reader.find(Contests::Description, m_candidature.get(Candidatures::Contest));
    const auto election = m_services.reader.find(Elections::Description, m_candidature.get(Candidatures::Election));
    if (!contest || !election) {
        return;
    }
    const auto body = m_services.reader.find(Bodies::Description, election->get(Elections::Body));
    auto *dialog = new NoteDialog(Dossier::contestOf(m_services.reader, *contest, election, body), *election, body,
                                  m_services, window());
    dialog->choose(m_candidature.id());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Chancery::Ui
