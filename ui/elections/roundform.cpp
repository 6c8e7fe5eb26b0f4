// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "roundform.h"

#include "base/text.h"
#include "domain/elections/ballotrounds.h"
#include "domain/elections/candidatures.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/options.h"
#include "ui/common/words.h"
#include "ui/elections/verdicttext.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr std::array FigureKeys {"papers", "invalid", "valid", "abstentions", "voting", "required"};
constexpr int FiguresInARow = 3;
constexpr int VotesWidth = 90;

std::optional<qint64> *partOf(Ballot::Sheet &sheet, QLatin1String key)
{
    if (key == "papers"_L1) {
        return &sheet.papers;
    }
    if (key == "invalid"_L1) {
        return &sheet.invalid;
    }
    if (key == "valid"_L1) {
        return &sheet.valid;
    }
    if (key == "abstentions"_L1) {
        return &sheet.abstentions;
    }
    return key == "voting"_L1 ? &sheet.voting : &sheet.required;
}

QString typeNameOf(const std::optional<Ballot::NextBallot> &expected, int number)
{
    if (number == 1) {
        return Ballot::nameOf(Ballot::RoundType::First);
    }
    return expected && expected->type != Ballot::RoundType::Lots ? QString(Ballot::nameOf(expected->type)) : QString();
}

void setWrong(QLineEdit *line, bool wrong)
{
    if (line->property("invalid").toBool() != wrong) {
        line->setProperty("invalid", wrong);
        line->style()->unpolish(line);
        line->style()->polish(line);
    }
}

QLabel *messageLabel(QWidget *parent)
{
    QLabel *label = mutedLabel({}, parent);
    setRole(label, "error"_L1);
    label->setWordWrap(true);
    label->hide();
    return label;
}

} // namespace

RoundForm::RoundForm(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(headingLabel({}, this))
    , m_hint(mutedLabel({}, this))
    , m_names(new QGridLayout)
    , m_other(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    addFigures();
    m_names->setHorizontalSpacing(Space::Wide);
    m_names->setVerticalSpacing(Space::Small);
    m_names->setColumnStretch(0, 1);
    layout->addLayout(m_names);
    addNamePicker();
}

void RoundForm::addFigures()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::Wide);
    grid->setVerticalSpacing(Space::Hair);
    for (std::size_t i = 0; i < FigureKeys.size(); ++i) {
        const Field &field = *BallotRounds::Description.field(FigureKeys[i]);
        auto *line = new QLineEdit(this);
        line->setObjectName(QLatin1String(FigureKeys[i]));
        line->setAccessibleName(labelOf(field));
        line->setMaxLength(6);
        line->installEventFilter(this);
        QLabel *label = mutedLabel(labelOf(field), this);
        label->setBuddy(line);
        QLabel *message = messageLabel(this);
        const int row = static_cast<int>(i) / FiguresInARow * 3;
        const int column = static_cast<int>(i) % FiguresInARow;
        grid->addWidget(label, row, column);
        grid->addWidget(line, row + 1, column);
        grid->addWidget(message, row + 2, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
        connect(line, &QLineEdit::textEdited, this, [this] {
            m_isDirty = true;
            judge();
        });
        m_figures.push_back({FigureKeys[i], line, message});
    }
    qobject_cast<QVBoxLayout *>(layout())->addLayout(grid);
}

void RoundForm::addNamePicker()
{
    auto *row = new QHBoxLayout;
    m_other->setObjectName(u"other_name"_s);
    m_other->setEditable(true);
    m_other->setInsertPolicy(QComboBox::NoInsert);
    m_other->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_other->completer()->setFilterMode(Qt::MatchContains);
    m_other->lineEdit()->setPlaceholderText(tr("Another name that got votes"));
    m_other->setAccessibleName(tr("Another name that got votes"));
    QPushButton *add = button(tr("Add"), "add"_L1, this);
    add->setObjectName(u"add_name"_s);
    const auto take = [this] {
        const int index = m_other->findText(m_other->currentText().trimmed(), Qt::MatchFixedString);
        if (index >= 0) {
            addName(m_other->itemData(index).toString(), {});
            m_other->clearEditText();
        }
    };
    connect(add, &QPushButton::clicked, this, take);
    connect(m_other->lineEdit(), &QLineEdit::returnPressed, this, take);
    row->addWidget(m_other, 1);
    row->addWidget(add);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(row);
    loadStates(m_services, m_other, [this](const std::vector<Option> &options) {
        for (const Option &option : options) {
            m_other->addItem(option.label, option.value);
        }
        m_other->setCurrentIndex(-1);
    });
}

Ballot::Terms RoundForm::terms() const
{
    Ballot::Terms terms = m_contest->terms.value_or(Ballot::Terms {});
    if (m_organ == "sc"_L1) {
        terms.electorate = ContestCourse::CouncilMembers;
    }
    return terms;
}

void RoundForm::startRound(const Dossier::Contest &contest, const QString &organ, const std::vector<Record> &rounds)
{
    m_contest = contest;
    m_organ = organ;
    m_rounds = rounds;
    m_recordId.clear();
    m_before = {};
    m_isDirty = false;
    const auto judged = ContestCourse::judge(terms(), rounds, contest.withdrawals);
    m_number = judged.empty() ? 1 : static_cast<int>(judged.back().record.get(BallotRounds::Number)) + 1;
    m_expected = judged.empty() ? std::nullopt : judged.back().verdict.next;
    for (const Figure &figure : m_figures) {
        figure.line->clear();
    }
    clearNames();
    fillNames();
    judge();
}

void RoundForm::correct(const Dossier::Contest &contest, const Record &record, const std::vector<Record> &rounds)
{
    startRound(contest, Domain::read<QString>(record.document(), "organ"), rounds);
    m_recordId = record.id();
    m_before = record.document();
    m_number = static_cast<int>(record.get(BallotRounds::Number));
    const Ballot::Round recorded = ContestCourse::roundOf(record);
    Ballot::Sheet sheet = recorded.sheet;
    for (const Figure &figure : m_figures) {
        const std::optional<qint64> value = *partOf(sheet, QLatin1String(figure.key));
        figure.line->setText(value ? QString::number(*value) : QString());
    }
    clearNames();
    for (const QJsonValue &value : record.get(BallotRounds::Votes)) {
        const QJsonObject line = value.toObject();
        addRow(Domain::read<QString>(line, BallotRounds::VoteState.name),
               Domain::read<QString>(line, BallotRounds::VotePerson.name),
               !line.contains("was_candidate"_L1) || Domain::read<bool>(line, BallotRounds::VoteWasCandidate.name));
        m_rows.back().votes->setText(QString::number(Domain::read<qint64>(line, BallotRounds::VoteCount.name)));
    }
    m_isDirty = false;
    judge();
}

void RoundForm::clearNames()
{
    m_rows.clear();
    clear(m_names);
}

void RoundForm::fillNames()
{
    const bool isRestricted = m_expected && !m_expected->eligible.isEmpty();
    for (const Dossier::Candidate &candidate : m_contest->candidates) {
        const bool stands =
            Candidatures::isActive(candidate.record) || candidate.record.get(Candidatures::Status) == "elected"_L1;
        const bool isInField = isRestricted ? m_expected->eligible.contains(candidate.name()) : stands;
        if (isInField) {
            addRow(candidate.record.get(Candidatures::StateCode), candidate.record.get(Candidatures::Person), true);
        }
    }
    for (const QString &name : isRestricted ? m_expected->eligible : QStringList()) {
        const bool isThere =
            std::any_of(m_rows.begin(), m_rows.end(), [&](const Name &row) { return row.known() == name; });
        if (!isThere) {
            addRow(name, {}, false); // a write-in of the round before
        }
    }
}

void RoundForm::addName(const QString &state, const QString &person)
{
    const QString known = person.isEmpty() ? state : person;
    const auto same = std::find_if(m_rows.begin(), m_rows.end(), [&](const Name &row) { return row.known() == known; });
    if (same != m_rows.end()) {
        same->votes->setFocus();
        return;
    }
    addRow(state, person, false);
    m_rows.back().votes->setFocus();
    m_isDirty = true;
    judge();
}

void RoundForm::addRow(const QString &state, const QString &person, bool wasCandidate)
{
    const QString name = person.isEmpty() ? m_services.display.stateName(state)
                                          : u"%1 (%2)"_s.arg(person, m_services.display.stateName(state));
    auto *votes = new QLineEdit(this);
    votes->setObjectName("votes:"_L1 + (person.isEmpty() ? state : person));
    votes->setAccessibleName(tr("Votes for %1").arg(name));
    votes->setFixedWidth(VotesWidth);
    votes->setMaxLength(6);
    votes->installEventFilter(this);
    QLabel *message = messageLabel(this);
    const int row = static_cast<int>(m_rows.size());
    m_names->addWidget(bodyLabel(wasCandidate ? name : tr("%1 (not a candidate)").arg(name), this), row * 2, 0);
    m_names->addWidget(votes, row * 2, 1);
    m_names->addWidget(message, row * 2 + 1, 0, 1, 2);
    connect(votes, &QLineEdit::textEdited, this, [this] {
        m_isDirty = true;
        judge();
    });
    m_rows.push_back({state, person, wasCandidate, votes, message});
}

std::optional<qint64> RoundForm::read(const QLineEdit *line) const
{
    bool ok = false;
    const QString text = line->text().trimmed();
    qint64 value = m_services.display.locale().toLongLong(text, &ok);
    if (!ok) {
        value = text.toLongLong(&ok);
    }
    return ok ? std::optional(value) : std::nullopt;
}

bool RoundForm::isReadable(const QLineEdit *line, const std::optional<qint64> &value)
{
    return value.has_value() || line->text().trimmed().isEmpty();
}

Ballot::Round RoundForm::round() const
{
    Ballot::Round round {.number = m_number};
    for (const Figure &figure : m_figures) {
        *partOf(round.sheet, QLatin1String(figure.key)) = read(figure.line);
    }
    for (const Name &name : m_rows) {
        if (const std::optional<qint64> votes = read(name.votes)) {
            round.tallies.push_back({name.known(), *votes});
        }
    }
    // Names without a figure may yet get votes: no next ballot is told before all are in.
    round.complete = !round.tallies.empty() && round.tallies.size() == m_rows.size();
    return round;
}

void RoundForm::judge()
{
    if (!m_contest) {
        return;
    }
    Ballot::Course course = ContestCourse::courseAfter(terms(), m_rounds, m_contest->withdrawals);
    m_verdict = m_contest->terms && course.seatsLeft() > 0 ? course.take(round()) : Ballot::Verdict {};
    m_title->setText(m_recordId.isEmpty()
                         ? tr("Round %1").arg(m_services.display.locale().toString(m_number))
                         : tr("Correction of round %1").arg(m_services.display.locale().toString(m_number)));
    const QString expected =
        m_expected ? nextBallotText(*m_expected, m_services.display) : roundTypeText(Ballot::RoundType::First);
    m_hint->setText(expected);
    const Ballot::Sheet full = Ballot::completed(round().sheet);
    Ballot::Sheet copy = full;
    copy.required = m_verdict.required;
    for (const Figure &figure : m_figures) {
        const std::optional<qint64> follows = *partOf(copy, QLatin1String(figure.key));
        figure.line->setPlaceholderText(follows ? m_services.display.locale().toString(*follows) : QString());
    }
    showRemarks();
    Q_EMIT edited();
}

void RoundForm::markFigure(const char *key, const QString &message)
{
    for (const Figure &figure : m_figures) {
        if (QLatin1String(figure.key) == QLatin1String(key)) {
            figure.message->setText(message);
            figure.message->setVisible(!message.isEmpty());
            figure.line->setAccessibleDescription(message);
            setWrong(figure.line, !message.isEmpty());
        }
    }
}

void RoundForm::markName(const QString &name, const QString &message)
{
    for (const Name &row : m_rows) {
        if (row.known() == name) {
            row.message->setText(message);
            row.message->setVisible(!message.isEmpty());
            row.votes->setAccessibleDescription(message);
            setWrong(row.votes, !message.isEmpty());
        }
    }
}

void RoundForm::showRemarks()
{
    const QString unreadable = tr("This is not a whole number.");
    for (const Figure &figure : m_figures) {
        const auto value = read(figure.line);
        const bool isBelowZero = value && *value < 0;
        markFigure(figure.key,
                   !isReadable(figure.line, value) ? unreadable
                       : isBelowZero               ? tr("A figure cannot be below zero.")
                                                   : QString());
    }
    for (const Name &row : m_rows) {
        const auto value = read(row.votes);
        const bool isBelowZero = value && *value < 0;
        markName(row.known(),
                 !isReadable(row.votes, value) ? unreadable
                     : isBelowZero             ? tr("A figure cannot be below zero.")
                                               : QString());
    }
    for (const Ballot::Remark &remark : m_verdict.remarks) {
        const QString text = remarkText(remark, m_services.display);
        if (remark.code == "papers_do_not_add_up"_L1 || remark.code == "papers_exceed_members"_L1) {
            markFigure("papers", text);
        } else if (remark.code == "voters_do_not_add_up"_L1 || remark.code == "sum_exceeds_ballots"_L1) {
            markFigure("voting", text);
        } else if (remark.code == "required_differs"_L1) {
            markFigure("required", text);
        } else if (remark.code == "votes_exceed_voting"_L1 || remark.code == "not_eligible"_L1) {
            markName(remark.params.value(0), text);
        }
    }
}

QJsonObject RoundForm::document() const
{
    QJsonObject document = m_before;
    document.insert("contest"_L1, m_contest ? m_contest->record.id() : QString());
    document.insert("number"_L1, m_number);
    const QString type = typeNameOf(m_expected, m_number);
    if (m_recordId.isEmpty() && !type.isEmpty()) {
        document.insert("type"_L1, type);
        if (m_expected && m_expected->seriesPosition >= 1 && m_expected->seriesPosition <= 3) {
            document.insert("series_position"_L1, m_expected->seriesPosition);
        }
        document.insert("date"_L1, QDate::currentDate().toString(Qt::ISODate));
    }
    if (!m_organ.isEmpty()) {
        document.insert("organ"_L1, m_organ);
    }
    Ballot::Sheet sheet = Ballot::completed(round().sheet);
    sheet.required = sheet.required ? sheet.required : m_verdict.required;
    for (const char *key : FigureKeys) {
        const std::optional<qint64> value = *partOf(sheet, QLatin1String(key));
        document.insert(QLatin1String(key), value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null));
    }
    QJsonArray votes;
    for (const Name &name : m_rows) {
        const std::optional<qint64> count = read(name.votes);
        if (!count) {
            continue;
        }
        QJsonObject line {{"state"_L1, name.state},
                          {"votes"_L1, *count},
                          {"elected"_L1, m_verdict.elected.contains(name.known())},
                          {"was_candidate"_L1, name.wasCandidate}};
        if (!name.person.isEmpty()) {
            line.insert("person"_L1, name.person);
        }
        votes.append(line);
    }
    document.insert("votes"_L1, votes);
    return document;
}

bool RoundForm::canSave() const
{
    const auto isFine = [this](const QLineEdit *line) {
        const auto value = read(line);
        return isReadable(line, value) && (!value || *value >= 0);
    };
    const bool fine = std::all_of(m_figures.begin(), m_figures.end(), [&](const Figure &f) { return isFine(f.line); })
        && std::all_of(m_rows.begin(), m_rows.end(), [&](const Name &n) { return isFine(n.votes); });
    const bool isFull = m_contest && m_contest->terms && m_verdict.rule.isEmpty(); // every seat had been won
    return fine && !isFull && !round().tallies.empty();
}

void RoundForm::setVotes(const QString &name, qint64 votes)
{
    for (const Name &row : m_rows) {
        if (row.known() == name) {
            row.votes->setText(QString::number(votes));
        }
    }
    m_isDirty = true;
    judge();
}

QLineEdit *RoundForm::figure(const char *key) const
{
    const auto found = std::find_if(m_figures.begin(), m_figures.end(), [key](const Figure &figure) {
        return QLatin1String(figure.key) == QLatin1String(key);
    });
    return found != m_figures.end() ? found->line : nullptr;
}

QString RoundForm::messageOf(const QString &field) const
{
    for (const Figure &figure : m_figures) {
        if (field == QLatin1String(figure.key)) {
            return figure.message->text();
        }
    }
    for (const Name &row : m_rows) {
        if (field == row.known()) {
            return row.message->text();
        }
    }
    return {};
}

bool RoundForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event); // the type says so
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (key->modifiers().testFlag(Qt::ControlModifier)) {
                Q_EMIT saveRequested();
            } else {
                focusNextChild();
            }
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Chancery::Ui
