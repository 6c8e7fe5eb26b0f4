// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ballotdaypage.h"

#include "base/profile.h"
#include "domain/elections/ballotrounds.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/ruletext.h"
#include "ui/common/scrollarea.h"
#include "ui/common/whendone.h"
#include "ui/common/words.h"
#include "ui/elections/contestcard.h"
#include "ui/elections/dualpanel.h"
#include "ui/elections/electionpaper.h"
#include "ui/elections/roundform.h"
#include "ui/elections/roundpicture.h"
#include "ui/elections/verdicttext.h"
#include "ui/paper/outputbutton.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

QScrollArea *scrolled(QWidget *content, const QString &name, QWidget *parent)
{
    auto *scroll = scrollArea(name, parent);
    setRole(content, "scrolled"_L1);
    scroll->setWidget(content);
    return scroll;
}

QString organOf(const Record &round)
{
    return read<QString>(round.document(), "organ");
}

} // namespace

BallotDayPage::BallotDayPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_notes(ProfilePaths {services.profile}.ballotNotes())
    , m_title(pageTitle({}, this))
    , m_subtitle(mutedLabel({}, this))
    , m_notice(new Notice(this))
{
    setObjectName(u"ballot_day"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Page, Space::Large, Space::Page, Space::Large);
    layout->setSpacing(Space::Normal);
    auto *top = new QHBoxLayout;
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_title);
    texts->addWidget(m_subtitle);
    top->addLayout(texts, 1);
    m_organ = new QComboBox(this);
    m_organ->setObjectName(u"organ"_s);
    m_organ->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_organ->setAccessibleName(labelOf(*BallotRounds::Description.field("organ")));
    m_organ->hide(); // Until a contest has two.
    connect(m_organ, &QComboBox::currentIndexChanged, this, &BallotDayPage::startRound);
    top->addWidget(m_organ, 0, Qt::AlignTop);
    m_card = button(tr("Ballot card"), "how_to_vote"_L1, this);
    m_card->setObjectName(u"ballot_card"_s);
    connect(m_card, &QPushButton::clicked, this, [this] {
        if (m_contest) {
            savePdfAs(ballotCardOf(*m_contest, m_title->text(), m_services), tr("Ballot card"), m_services, this,
                      [this](const QString &text) { m_notice->show(Tone::Bad, text); });
        }
    });
    top->addWidget(m_card, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    m_halves = new QWidget(this);
    auto *halves = new QHBoxLayout(m_halves);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(Space::Large);
    halves->addWidget(makeEntry(), 1);
    halves->addWidget(makeVerdict(), 1);
    m_empty = new EmptyState("how_to_vote"_L1, this);
    m_empty->setTexts(title(), tr("Choose a contest on the page of an election, and there “Ballot day”."),
                      titleOf(Elections::Description));
    m_empty->hide();
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_services.navigator.open({u"elections"_s}); });
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_halves, 1);
    auto *keys = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &BallotDayPage::save);
}

QWidget *BallotDayPage::makeEntry()
{
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, 0, Space::Small, 0);
    QFrame *frame = card(content);
    m_form = new RoundForm(m_services, frame);
    layoutOf(frame)->addWidget(m_form);
    auto *buttons = new QHBoxLayout;
    m_save = primaryButton(mayRecord() ? tr("Record the round") : tr("Keep my count"), "check"_L1, frame);
    m_save->setToolTip(mayRecord() ? tr("Sent at the next connection (Ctrl+Return)")
                                   : tr("Stays on this computer (Ctrl+Return)"));
    m_save->setObjectName(u"save_round"_s);
    m_again = button(tr("Start again"), "undo"_L1, frame);
    m_again->setObjectName(u"again"_s);
    connect(m_save, &QPushButton::clicked, this, &BallotDayPage::save);
    connect(m_again, &QPushButton::clicked, this, &BallotDayPage::startRound);
    buttons->addWidget(m_save);
    buttons->addWidget(m_again);
    buttons->addStretch();
    layoutOf(frame)->addLayout(buttons);
    connect(m_form, &RoundForm::edited, this, &BallotDayPage::showVerdict);
    connect(m_form, &RoundForm::saveRequested, this, &BallotDayPage::save);
    outer->addWidget(frame);
    outer->addStretch();
    return scrolled(content, title(), this);
}

QWidget *BallotDayPage::makeVerdict()
{
    auto *content = new QWidget;
    auto *outer = new QVBoxLayout(content);
    outer->setContentsMargins(0, 0, Space::Small, 0);
    outer->setSpacing(Space::Large);
    QFrame *verdict = card(content);
    verdict->setObjectName(u"verdict"_s);
    layoutOf(verdict)->addWidget(mutedLabel(tr("By the rules"), verdict));
    m_headline = headingLabel({}, verdict);
    m_headline->setObjectName(u"headline"_s);
    m_headline->setWordWrap(true);
    layoutOf(verdict)->addWidget(m_headline);
    m_picture = new RoundPicture({}, m_services.display.locale(), verdict);
    layoutOf(verdict)->addWidget(m_picture);
    m_why = new QVBoxLayout;
    m_why->setSpacing(Space::Small);
    layoutOf(verdict)->addLayout(m_why);
    outer->addWidget(verdict);
    QFrame *earlier = card(content);
    layoutOf(earlier)->addWidget(headingLabel(tr("Rounds so far"), earlier));
    m_list = new QVBoxLayout;
    m_list->setSpacing(Space::Normal);
    layoutOf(earlier)->addLayout(m_list);
    outer->addWidget(earlier);
    outer->addStretch();
    return scrolled(content, tr("By the rules"), this);
}

QString BallotDayPage::title() const
{
    return tr("Ballot day");
}

bool BallotDayPage::mayRecord() const
{
    const Caller caller = m_services.session.caller();
    return caller.mayWrite && caller.roles.intersects(BallotRounds::Description.creators);
}

bool BallotDayPage::hasUnsavedChanges() const
{
    return m_form->isDirty() && m_form->canSave();
}

void BallotDayPage::open(const QString &id)
{
    if (!id.isEmpty() && id != m_id) {
        m_id = id;
        m_contest.reset();
        m_notice->hide();
    }
    ask();
}

void BallotDayPage::refresh(const Store::Changes &changes)
{
    if (!changes.isEmpty() && !m_form->isDirty()) {
        ask();
    }
}

void BallotDayPage::ask()
{
    m_services.queries.cancel(m_job);
    m_job = m_services.queries.run<Loaded>(
        this,
        [id = m_id, language = m_services.display.language()](const Store::Reader &reader) -> Expected<Loaded> {
            Loaded loaded;
            const std::optional<Record> contest = reader.find(Contests::Description, id);
            if (!contest) {
                return loaded;
            }
            const auto election = reader.find(Elections::Description, contest->get(Contests::Election));
            const auto body =
                election ? reader.find(Bodies::Description, election->get(Elections::Body)) : std::nullopt;
            loaded.contest = Dossier::contestOf(reader, *contest, election, body);
            loaded.election = election ? election->title(language) : QString();
            loaded.body = body ? body->title(language) : QString();
            return loaded;
        },
        [this](const Expected<Loaded> &loaded) {
            m_job = {};
            if (loaded) {
                take(*loaded);
            } else {
                m_notice->show(errorText(loaded.error()));
            }
        });
}

void BallotDayPage::take(const Loaded &loaded)
{
    m_contest = loaded.contest;
    for (QWidget *each : std::initializer_list<QWidget *> {m_title, m_subtitle, m_card, m_halves}) {
        each->setVisible(m_contest.has_value());
    }
    m_empty->setVisible(!m_contest);
    if (!m_contest) {
        m_organ->hide();
        return;
    }
    m_title->setText(loaded.election);
    m_subtitle->setText(groupsText(m_contest->record.get(Contests::Groups)) + u" · "_s
                        + tr("%n seat(s)", nullptr, static_cast<int>(m_contest->record.get(Contests::Seats))));
    const bool isDual = m_contest->terms && m_contest->terms->isOpenSeries;
    const QString chosen = m_organ->currentData().toString();
    {
        const QSignalBlocker quiet(m_organ);
        m_organ->clear();
        QStringList organs;
        for (const Dossier::OrganRounds &organ : m_contest->organs) {
            organs << organ.organ;
        }
        for (const QString &organ : isDual ? QStringList {u"ga"_s, u"sc"_s} : QStringList {}) {
            organs.removeAll(organ);
            organs << organ;
        }
        for (const QString &organ : organs.isEmpty() ? QStringList {u"ga"_s} : std::as_const(organs)) {
            m_organ->addItem(choiceLabel(*BallotRounds::Description.field("organ"), organ), organ);
        }
        m_organ->setCurrentIndex(std::max(m_organ->findData(chosen), 0));
    }
    m_organ->setVisible(isDual);
    startRound();
}

std::vector<Record> BallotDayPage::rounds() const
{
    std::vector<Record> found;
    const QString organ = m_organ->currentData().toString();
    const bool isDual = m_contest->terms && m_contest->terms->isOpenSeries;
    for (const Dossier::OrganRounds &each : m_contest->organs) {
        for (const ContestCourse::JudgedRound &round : each.rounds) {
            if (each.organ == organ || !isDual) {
                found.push_back(round.record);
            }
        }
    }
    for (const QJsonObject &note : m_notes.of(m_id)) {
        const Record record(BallotRounds::Description, {}, note);
        const bool isRecorded = std::any_of(found.begin(), found.end(), [&](const Record &other) {
            return other.get(BallotRounds::Number) == record.get(BallotRounds::Number);
        });
        if (!isRecorded && (organOf(record) == organ || organOf(record).isEmpty())) {
            found.push_back(record);
        }
    }
    return found;
}

std::vector<Record> BallotDayPage::roundsBefore(int number) const
{
    std::vector<Record> before = rounds();
    std::erase_if(before, [number](const Record &round) { return round.get(BallotRounds::Number) >= number; });
    return before;
}

void BallotDayPage::startRound()
{
    if (m_contest) {
        m_form->startRound(*m_contest, m_organ->currentData().toString(), rounds());
        showRounds();
    }
}

void BallotDayPage::showVerdict()
{
    const Ballot::Verdict &verdict = m_form->verdict();
    clear(m_why);
    const Record draft(BallotRounds::Description, {}, m_form->document());
    RoundBars bars = barsOf({draft, verdict}, m_services.display);
    m_picture->setVisible(!bars.bars.empty());
    m_picture->setBars(std::move(bars));
    const bool isOver = m_contest && m_contest->terms && verdict.rule.isEmpty() && m_form->recordId().isEmpty();
    m_form->setEnabled(m_contest.has_value() && !isOver);
    m_save->setEnabled(!isOver && m_form->canSave());
    if (m_contest) {
        if (const auto dual = dualWith(draft)) {
            m_why->addWidget(new DualPanel(*dual, m_services.display, m_headline->parentWidget()));
        }
    }
    if (!m_contest || !m_contest->terms) {
        m_headline->setText(tr("The rules of this body do not give a majority to compute."));
        return;
    }
    if (verdict.rule.isEmpty()) {
        m_headline->setText(tr("All seats of this contest have been won. No further round is held."));
        return;
    }
    if (!m_form->isDirty() && m_form->recordId().isEmpty()) {
        m_headline->setText(tr("Type the figures as they are read out."));
        return;
    }
    if (!verdict.elected.isEmpty()) {
        m_headline->setText(tr("Elected: %1").arg(namesText(verdict.elected, m_services.display)));
    } else if (verdict.next) {
        m_headline->setText(tr("Nobody is elected."));
    } else {
        m_headline->setText(tr("Not all figures are in yet."));
    }
    for (const Reason &reason : verdict.why) {
        m_why->addWidget(bodyLabel(reasonWithSource(reason, m_services.display), m_headline->parentWidget()));
    }
    for (const Ballot::Remark &remark : verdict.remarks) {
        if (remark.code == "votes_incomplete"_L1) {
            continue; // while typing this is always so
        }
        auto *notice = new Notice(m_headline->parentWidget());
        notice->show(remark.contradiction ? Tone::Warning : Tone::Info, remarkText(remark, m_services.display));
        m_why->addWidget(notice);
    }
}

std::optional<DualBallot::Verdict> BallotDayPage::dualWith(const Record &draft) const
{
    Dossier::Contest contest = *m_contest;
    const QString organ = m_organ->currentData().toString();
    const auto own = std::ranges::find(contest.organs, organ, &Dossier::OrganRounds::organ);
    if (!m_form->isDirty() && m_form->recordId().isEmpty()) {
        return contest.dual;
    }
    const auto isSame = [&draft](const ContestCourse::JudgedRound &round) {
        return round.record.get(BallotRounds::Number) == draft.get(BallotRounds::Number);
    };
    if (own == contest.organs.end()) {
        contest.organs.push_back({organ, {{draft, {}}}});
    } else {
        std::erase_if(own->rounds, isSame);
        own->rounds.push_back({draft, {}});
    }
    return Dossier::dualVerdictOf(contest);
}

void BallotDayPage::showRounds()
{
    clear(m_list);
    const std::vector<Record> all = rounds();
    if (all.empty()) {
        m_list->addWidget(mutedLabel(tr("None yet."), this));
        return;
    }
    Ballot::Terms terms = m_contest->terms.value_or(Ballot::Terms {});
    if (m_organ->currentData().toString() == "sc"_L1) {
        terms.electorate = ContestCourse::CouncilMembers;
    }
    for (const ContestCourse::JudgedRound &round : ContestCourse::judge(terms, all, m_contest->withdrawals)) {
        addRound(round, round.record.id().isEmpty());
    }
}

void BallotDayPage::addRound(const ContestCourse::JudgedRound &round, bool isNote)
{
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::Normal);
    const QLocale &locale = m_services.display.locale();
    top->addWidget(bodyLabel(tr("Round %1").arg(locale.toString(round.record.get(BallotRounds::Number))), this));
    if (isNote) {
        top->addWidget(new Chip({tr("My count"), Tone::Info, tr("Kept on this computer alone.")}, this));
    } else if (!round.record.status().isEmpty()) {
        top->addWidget(new Chip({choiceLabel(*BallotRounds::Description.field("status"), round.record.status()),
                                 toneOf(round.record.status())},
                                this));
    }
    top->addStretch();
    if (isNote || (mayRecord() && round.record.get(BallotRounds::Status) != "official"_L1)) {
        QPushButton *change = linkButton(tr("Correct"), this);
        change->setObjectName("correct:"_L1 + QString::number(round.record.get(BallotRounds::Number)));
        connect(change, &QPushButton::clicked, this, [this, record = round.record] { correct(record); });
        top->addWidget(change);
    } else if (mayRecord()) {
        QPushButton *openIt = linkButton(tr("Reopen for correction"), this);
        connect(openIt, &QPushButton::clicked, this, [this, id = round.record.id()] {
            m_services.navigator.open({u"ballot_rounds"_s, id});
        });
        top->addWidget(openIt);
    }
    m_list->addLayout(top);
    m_list->addWidget(mutedLabel(figuresText(round.record, m_services.display), this));
    m_list->addWidget(new RoundPicture(barsOf(round, m_services.display), locale, this));
}

void BallotDayPage::correct(const Record &record)
{
    m_form->correct(*m_contest, record, roundsBefore(static_cast<int>(record.get(BallotRounds::Number))));
}

void BallotDayPage::save()
{
    if (!m_contest || !m_form->canSave()) {
        return;
    }
    const QJsonObject document = m_form->document();
    if (!mayRecord()) {
        confirmSaved(m_notes.keep(m_id, document));
        return;
    }
    if (m_form->recordId().isEmpty()) {
        whenDone(m_services.session.create(BallotRounds::Description, document), this,
                 [this](const Expected<QString> &made) {
                     confirmSaved(made ? Expected<void>() : tl::unexpected<Error>(made.error()));
                 });
        return;
    }
    const auto row = m_services.reader.row(BallotRounds::Description, m_form->recordId());
    const QJsonObject before = row && *row ? (*row)->document : QJsonObject();
    whenDone(m_services.session.update(BallotRounds::Description, m_form->recordId(), before, document), this,
             [this](const Expected<void> &outcome) { confirmSaved(outcome); });
}

void BallotDayPage::confirmSaved(const Expected<void> &outcome)
{
    if (outcome) {
        m_notice->hide();
        m_form->startRound(*m_contest, m_organ->currentData().toString(), rounds());
        ask();
        return;
    }
    const Error &error = outcome.error();
    m_notice->show(Tone::Bad,
                   error.issues.empty() ? errorText(error).sentence()
                                        : ruleText(BallotRounds::Description, error.issues.front()));
}

} // namespace Chancery::Ui
