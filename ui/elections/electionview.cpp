// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "electionview.h"

#include "base/text.h"
#include "domain/elections/contests.h"
#include "domain/elections/mandates.h"
#include "ui/common/chip.h"
#include "ui/common/flags.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/scrollarea.h"
#include "ui/common/words.h"
#include "ui/elections/contestcard.h"
#include "ui/elections/electionpaper.h"
#include "ui/elections/notedialog.h"
#include "ui/elections/verdicttext.h"
#include "ui/paper/outputbutton.h"
#include "ui/record/fieldsections.h"
#include "ui/record/recordactions.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

using Found = std::optional<Dossier::Election>;

/// A plain table of labels with a quiet head.
QGridLayout *tableOn(QFrame *frame, const QStringList &head)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Large);
    grid->setVerticalSpacing(Space::Small);
    for (int column = 0; column < head.size(); ++column) {
        grid->addWidget(mutedLabel(head.at(column), frame), 0, column);
    }
    grid->setColumnStretch(0, 1);
    layoutOf(frame)->addLayout(grid);
    return grid;
}

} // namespace

ElectionView::ElectionView(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_scroll(scrollArea(singularOf(Elections::Description), this))
    , m_header(new QVBoxLayout)
    , m_notice(new Notice(this))
{
    setObjectName(u"election"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header->setContentsMargins(margins(this, Space::Page, Space::Large, Space::Large, Space::Wide));
    layout->addLayout(m_header);
    auto *row = new QVBoxLayout;
    row->setContentsMargins(Space::Page, 0, Space::Page, 0);
    row->addWidget(m_notice);
    layout->addLayout(row);
    layout->addWidget(m_scroll, 1);
}

void ElectionView::open(const QString &id)
{
    if (m_id != id) {
        m_election.reset();
        m_notice->hide();
    }
    m_id = id;
    ask();
}

void ElectionView::refresh(const Store::Changes &changes)
{
    if (!m_id.isEmpty() && !changes.isEmpty()) {
        ask();
    }
}

void ElectionView::ask()
{
    m_services.queries.cancel(m_job);
    m_job = m_services.queries.run<Found>(
        this,
        [id = m_id, today = QDate::currentDate()](const Store::Reader &reader) -> Expected<Found> {
            return Dossier::of(reader, id, today);
        },
        [this](const Expected<Found> &found) {
            m_job = {};
            if (!found) {
                m_notice->show(errorText(found.error()));
                return;
            }
            const bool isSame = m_election && *found && m_election->record.id() == (*found)->record.id();
            const int position = isSame ? m_scroll->verticalScrollBar()->value() : 0;
            m_election = *found;
            rebuild();
            m_scroll->verticalScrollBar()->setValue(position);
            Q_EMIT loaded();
        });
}

void ElectionView::rebuild()
{
    clear(m_header);
    auto *content = new QWidget;
    setRole(content, "scrolled"_L1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::Page, Space::Small, Space::Page, Space::Page);
    layout->setSpacing(Space::Large);
    const auto row = m_services.reader.row(Elections::Description, m_id);
    if (!m_election || !row || !*row) {
        m_header->addWidget(headingLabel(singularOf(Elections::Description), this));
        layout->addWidget(
            mutedLabel(tr("This election is not here. It may have been deleted, or not fetched yet."), this));
    } else {
        m_header->addWidget(makeHead(**row));
        layout->addWidget(makeSeats());
        for (const Dossier::Contest &contest : m_election->contests) {
            auto *made = new ContestCard(contest, m_services, content);
            connect(made, &ContestCard::ballotDayRequested, this, [this](const QString &id) {
                m_services.navigator.open({u"ballot_day"_s, id});
            });
            connect(made, &ContestCard::ballotCardRequested, this, &ElectionView::printCard);
            connect(made, &ContestCard::noteRequested, this, &ElectionView::draftNote);
            layout->addWidget(made);
        }
        for (QWidget *section : fieldSections(m_election->record, m_services, content)) {
            layout->addWidget(section);
        }
        layout->addWidget(makeMembers());
        for (QWidget *section : sourceSections(m_election->record, m_services, content)) {
            layout->addWidget(section);
        }
    }
    layout->addStretch();
    m_scroll->setWidget(content);
}

QWidget *ElectionView::makeHead(const Store::Row &row)
{
    auto *widget = new QWidget(this);
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Small);
    auto *actions = new RecordActions(m_election->record, m_services, widget);
    auto *top = new QHBoxLayout;
    const QString body = m_election->body ? m_election->body->title(m_services.display.language()) : QString();
    top->addWidget(mutedLabel(body, widget), 1);
    auto *output = new OutputButton(m_services,
                                    {.paper = [this] { return paperOf(*m_election, m_services); },
                                     .table = [this] { return tableOf(*m_election, m_services); },
                                     .fileName = m_election->record.title(m_services.display.language())},
                                    widget);
    connect(output, &OutputButton::failed, this, [this](const QString &text) { m_notice->show(Tone::Bad, text); });
    top->addWidget(output);
    top->addWidget(actions->menuButton());
    QPushButton *close = quietButton({}, "close"_L1, widget);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QPushButton::clicked, this, &ElectionView::closed);
    top->addWidget(close);
    layout->addLayout(top);
    QLabel *title = pageTitle(m_election->record.title(m_services.display.language()), widget);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(Space::Small + Space::Hair);
    const Shown status = m_services.display.shown(*Elections::Description.field("status"), row.document);
    if (!status.text.isEmpty()) {
        chips->addWidget(new Chip({status.text, status.tone}, widget));
    }
    for (const auto &chip : {badgeChip(row.badge), certaintyChip(row.document.value("certainty"_L1).toString())}) {
        if (chip) {
            chips->addWidget(new Chip(*chip, widget));
        }
    }
    chips->addWidget(mutedLabel(m_services.display.date(m_election->record.get(Elections::Day)), widget));
    chips->addStretch();
    layout->addLayout(chips);
    layout->addWidget(actions);
    connect(actions, &RecordActions::editRequested, this, [this] { Q_EMIT editRequested(m_id); });
    connect(actions, &RecordActions::failed, this, [this](const QString &text) { m_notice->show(Tone::Bad, text); });
    connect(actions, &RecordActions::done, this, [this] { m_notice->hide(); });
    return widget;
}

QWidget *ElectionView::makeSeats()
{
    QFrame *frame = card(this);
    layoutOf(frame)->addWidget(headingLabel(tr("Seats by group"), frame));
    if (m_election->contests.empty()) {
        layoutOf(frame)->addWidget(mutedLabel(tr("The seats have not been shared out yet."), frame));
        return frame;
    }
    QGridLayout *grid = tableOn(frame, {tr("Group"), tr("Seats"), tr("Candidates"), tr("Still open"), tr("Decided")});
    int row = 1;
    const QLocale &locale = m_services.display.locale();
    for (const Dossier::Contest &contest : m_election->contests) {
        const QStringList groups = contest.record.get(Contests::Groups);
        const QString category = read<QString>(contest.record.document(), "category");
        grid->addWidget(bodyLabel(groups.isEmpty() && !category.isEmpty() ? category : groupsText(groups), frame), row,
                        0);
        grid->addWidget(bodyLabel(locale.toString(contest.record.get(Contests::Seats)), frame), row, 1);
        grid->addWidget(bodyLabel(locale.toString(qlonglong(contest.candidates.size())), frame), row, 2);
        grid->addWidget(bodyLabel(locale.toString(contest.seatsLeft), frame), row, 3);
        grid->addWidget(bodyLabel(conductText(contest.conduct), frame), row, 4);
        ++row;
    }
    return frame;
}

QWidget *ElectionView::makeMembers()
{
    QFrame *frame = card(this);
    frame->setObjectName(u"members"_s);
    layoutOf(frame)->addWidget(headingLabel(tr("Members on %1").arg(m_services.display.date(m_election->day)), frame));
    if (m_election->members.empty()) {
        layoutOf(frame)->addWidget(mutedLabel(tr("The members are not known here."), frame));
        return frame;
    }
    QGridLayout *grid = tableOn(frame, {tr("Member"), tr("Group"), tr("Until")});
    int row = 1;
    for (const Record &mandate : m_election->members) {
        const QString person = mandate.get(Mandates::Person);
        const QString state = m_services.display.stateName(mandate.get(Mandates::Holder));
        auto *name = new QHBoxLayout;
        name->setSpacing(Space::Normal);
        if (QLabel *flag = flagLabel(mandate.get(Mandates::Holder), FlagHeight, frame)) {
            name->addWidget(flag);
        }
        name->addWidget(bodyLabel(person.isEmpty() ? state : u"%1 (%2)"_s.arg(person, state), frame), 1);
        grid->addLayout(name, row, 0);
        grid->addWidget(mutedLabel(groupText(mandate.get(Mandates::Group)), frame), row, 1);
        grid->addWidget(bodyLabel(m_services.display.date(Mandates::lastDay(mandate)), frame), row, 2);
        ++row;
    }
    return frame;
}

void ElectionView::printCard(const QString &id)
{
    for (const Dossier::Contest &contest : m_election->contests) {
        if (contest.record.id() == id) {
            const QString title = m_election->record.title(m_services.display.language());
            savePdfAs(ballotCardOf(contest, title, m_services), tr("Ballot card"), m_services, this,
                      [this](const QString &text) { m_notice->show(Tone::Bad, text); });
        }
    }
}

void ElectionView::draftNote(const QString &id)
{
    for (const Dossier::Contest &contest : m_election->contests) {
        if (contest.record.id() == id) {
            auto *dialog = new NoteDialog(contest, m_election->record, m_election->body, m_services, window());
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        }
    }
}

} // namespace Chancery::Ui
