// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the board does with more than one meeting: every step is shown before it is taken.

#include "domain/meetings/booths.h"
#include "domain/meetings/diary.h"
#include "domain/meetings/meetingrequestlife.h"
#include "domain/meetings/venues.h"
#include "ui/meetings/boardpage.h"
#include "ui/meetings/plandialog.h"

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;
using MeetingRequests::allocationOf;

namespace {

Diary::Entry entryOf(const Record &meeting, const QString &venue)
{
    Diary::Entry entry {
        .id = meeting.id(), .span = allocationOf(meeting), .booth = meeting.get(MeetingRequests::Booth)};
    entry.venue = venue;
    if (const QString principal = meeting.get(MeetingRequests::Principal); !principal.isEmpty()) {
        entry.people = {principal};
    }
    return entry;
}

std::chrono::minutes stepOf(const BoardDay &day)
{
    const qint64 slot = day.venue.get(Venues::SlotMinutes);
    return std::chrono::minutes(slot > 0 ? slot : 5);
}

/// The first slot that still lies ahead: nothing is planned into the past.
QDateTime soonest(const BoardDay &day)
{
    const qint64 step = std::chrono::seconds(stepOf(day)).count();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    return QDateTime::fromSecsSinceEpoch((now + step - 1) / step * step, Qt::UTC);
}

/// Where each of \p displaced could go instead, when \p wanted takes its place. None where there is no free place.
std::vector<std::optional<Diary::Alternative>> otherPlaces(const BoardDay &day, const Diary::Entry &wanted,
                                                           std::span<const Record *const> displaced)
{
    std::vector<Diary::Entry> diary {wanted};
    for (const Record &meeting : day.meetings) {
        if (meeting.id() != wanted.id && std::find(displaced.begin(), displaced.end(), &meeting) == displaced.end()) {
            diary.push_back(entryOf(meeting, day.venue.id()));
        }
    }
    std::vector<Diary::Place> places;
    for (const Allocation::Place &place : day.places(soonest(day))) {
        places.push_back({place.booth, place.venue, place.open});
    }
    std::vector<std::optional<Diary::Alternative>> found;
    for (const Record *meeting : displaced) {
        Diary::Entry entry = entryOf(*meeting, day.venue.id());
        // The wishes of the request first; who has none is as near as can be.
        const std::vector<Span> wishes = askOf(*meeting).windows.empty() ? day.open : askOf(*meeting).windows;
        auto offers = Diary::alternatives(entry, wishes, places, diary, {.zone = day.zone}, stepOf(day), 1);
        const bool isFree =
            !offers.empty() && Diary::weightOf(offers.front().findings) < Diary::weightOf(Diary::Clash::Walk);
        found.push_back(isFree ? std::optional(offers.front()) : std::nullopt);
        if (isFree) {
            entry.span = offers.front().span;
            entry.booth = offers.front().booth;
            diary.push_back(entry);
        }
    }
    return found;
}

} // namespace

void BoardPage::displace(const Record &request, const QString &booth, const Span &span)
{
    const std::vector<const Record *> displaced = m_day->inTheWay(booth, span, request.id());
    Diary::Entry wanted = entryOf(request, m_day->venue.id());
    wanted.span = span;
    wanted.booth = booth;
    const auto others = otherPlaces(*m_day, wanted, displaced);
    auto *dialog = new PlanDialog(m_services.display, m_day->zone, window());
    dialog->setTexts(tr("Meetings in the way"), tr("They would move first, then the meeting takes its place."),
                     tr("Move them"));
    std::vector<std::pair<Record, Allocation::Given>> steps;
    bool isPossible = true;
    for (std::size_t i = 0; i < displaced.size(); ++i) {
        if (others[i]) {
            dialog->addStep(*displaced[i], others[i]->booth, others[i]->span);
            steps.push_back({*displaced[i], {displaced[i]->id(), others[i]->booth, others[i]->span}});
        } else {
            dialog->addProblem(*displaced[i], tr("There is no free place for it on this day."));
            isPossible = false;
        }
    }
    dialog->addStep(request, booth, span);
    steps.push_back({request, {request.id(), booth, span}});
    dialog->setPossible(isPossible);
    connect(dialog, &QDialog::accepted, this, [this, steps] {
        for (const auto &[record, given] : steps) {
            give(record, given.booth, given.span);
        }
    });
    dialog->open();
}

void BoardPage::propose()
{
    std::vector<Allocation::Ask> asks;
    for (const Record &request : m_day->waiting) {
        asks.push_back(askOf(request));
    }
    std::vector<Allocation::Fixed> fixed;
    for (const Record &meeting : m_day->meetings) {
        fixed.push_back({{meeting.id(), meeting.get(MeetingRequests::Booth), allocationOf(meeting)},
                         meeting.get(MeetingRequests::Requester),
                         askOf(meeting).people});
    }
    const Allocation::Terms terms {
        .step = stepOf(*m_day), .dailyCap = int(m_day->venue.get(Venues::MissionDailyCap)), .zone = m_day->zone};
    ++m_pending;
    m_services.queries.run<Allocation::Proposal>(
        this,
        [asks, fixed, terms, places = m_day->places(soonest(*m_day))](const Store::Reader &)
            -> Expected<Allocation::Proposal> { return Allocation::propose(asks, places, fixed, terms); },
        [this](const Expected<Allocation::Proposal> &proposal) {
            --m_pending;
            if (proposal) {
                showProposal(*proposal);
            }
        });
}

void BoardPage::showProposal(const Allocation::Proposal &proposal)
{
    auto *dialog = new PlanDialog(m_services.display, m_day->zone, window());
    dialog->setTexts(tr("Proposal for this day"),
                     tr("Held for the missions until it is confirmed. Nothing is sent before you agree."),
                     tr("Hold these booths"));
    std::vector<std::pair<Record, Allocation::Given>> steps;
    for (const Allocation::Given &given : proposal.given) {
        if (const Record *request = m_day->waitingRequest(given.ask)) {
            dialog->addStep(*request, given.booth, given.span);
            steps.push_back({*request, given});
        }
    }
    for (const Allocation::Left &left : proposal.left) {
        if (const Record *request = m_day->waitingRequest(left.ask)) {
            dialog->addProblem(*request, PlanDialog::reasonText(left.reason));
        }
    }
    dialog->setPossible(!steps.empty());
    connect(dialog, &QDialog::accepted, this, [this, steps] {
        for (const auto &[record, given] : steps) {
            give(record, given.booth, given.span);
        }
    });
    dialog->open();
}

void BoardPage::confirmHeld()
{
    auto *dialog = new PlanDialog(m_services.display, m_day->zone, window());
    dialog->setTexts(tr("Confirm what is held"), tr("The missions are told that these meetings take place."),
                     tr("Confirm them"));
    std::vector<Record> held;
    for (const Record &meeting : m_day->meetings) {
        if (meeting.status() == "tentative"_L1) {
            dialog->addStep(meeting, meeting.get(MeetingRequests::Booth), allocationOf(meeting));
            held.push_back(meeting);
        }
    }
    dialog->setPossible(!held.empty());
    connect(dialog, &QDialog::accepted, this, [this, held] {
        for (const Record &meeting : held) {
            act(meeting, "confirm", {});
        }
    });
    dialog->open();
}

} // namespace Chancery::Ui
