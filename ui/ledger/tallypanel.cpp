// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tallypanel.h"

#include "domain/elections/contestcourse.h"
#include "domain/elections/pledges.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/elections/roundpicture.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr int UsualAbsent = 3;
constexpr int UsualTrust = 70; // spoken promises are believed less than written ones
} // namespace

TallyPanel::TallyPanel(Vault::Vault &vault, const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_vault(&vault)
    , m_services(services)
    , m_contest(new QComboBox(this))
    , m_scenario(new QComboBox(this))
    , m_voting(new QSpinBox(this))
    , m_trust(new QSpinBox(this))
    , m_headline(headingLabel({}, this))
    , m_details(bodyLabel({}, this))
    , m_caution(mutedLabel(tr("A sum of promises is no result: the ballot is secret."), this))
    , m_picture(new RoundPicture({}, services.display.locale(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Page, Space::Wide, Space::Page, Space::Wide);
    auto *questions = new QWidget(this);
    questions->setMaximumWidth(FormWidth);
    auto *form = new QFormLayout(questions);
    form->setContentsMargins(0, 0, 0, 0);
    m_contest->setObjectName(u"contest"_s);
    m_scenario->setObjectName(u"scenario"_s);
    m_voting->setObjectName(u"voting"_s);
    m_trust->setObjectName(u"trust"_s);
    m_scenario->addItem(tr("First round"), static_cast<int>(Tally::Scenario::First));
    m_scenario->addItem(tr("Later rounds"), static_cast<int>(Tally::Scenario::Later));
    m_voting->setRange(1, 1000);
    m_trust->setRange(0, 100);
    m_trust->setValue(UsualTrust);
    m_trust->setSuffix(u" %"_s);
    form->addRow(tr("Contest"), m_contest);
    form->addRow(tr("Scenario"), m_scenario);
    form->addRow(tr("Members expected to vote"), m_voting);
    form->addRow(tr("Trust in spoken promises"), m_trust);
    layout->addWidget(questions);
    m_headline->setObjectName(u"tally"_s);
    m_headline->setWordWrap(true);
    layout->addWidget(m_headline);
    layout->addWidget(m_details);
    m_picture->setMaximumWidth(FormWidth);
    layout->addWidget(m_picture);
    layout->addWidget(m_caution);
    layout->addStretch();
    connect(m_contest, &QComboBox::currentIndexChanged, this, [this] {
        const auto contest = m_services.reader.find(Contests::Description, m_contest->currentData().toString());
        if (contest) {
            const QSignalBlocker quiet(m_voting);
            m_voting->setValue(static_cast<int>(std::max<qint64>(question(*contest).electorate - UsualAbsent, 1)));
        }
        count();
    });
    connect(m_scenario, &QComboBox::currentIndexChanged, this, &TallyPanel::count);
    connect(m_voting, &QSpinBox::valueChanged, this, &TallyPanel::count);
    connect(m_trust, &QSpinBox::valueChanged, this, &TallyPanel::count);
}

void TallyPanel::reload()
{
    std::set<QString> contests;
    for (const Record &pledge : m_vault->all(Pledges::Description)) {
        contests.insert(pledge.get(Pledges::Contest));
    }
    const QVariant chosen = m_contest->currentData();
    {
        const QSignalBlocker quiet(m_contest);
        m_contest->clear();
        for (const QString &id : contests) {
            m_contest->addItem(m_services.display.titleOf(Contests::Description, id), id);
        }
        m_contest->setCurrentIndex(std::max(m_contest->findData(chosen), contests.empty() ? -1 : 0));
    }
    Q_EMIT m_contest->currentIndexChanged(m_contest->currentIndex());
}

void TallyPanel::clearAll()
{
    const QSignalBlocker quiet(m_contest);
    m_contest->clear();
    m_headline->clear();
    m_details->clear();
    m_picture->setBars({});
    m_answer = {};
}

Tally::Question TallyPanel::question(const Record &contest) const
{
    const auto election = m_services.reader.find(Elections::Description, contest.get(Contests::Election));
    const auto body =
        election ? m_services.reader.find(Bodies::Description, election->get(Elections::Body)) : std::nullopt;
    Tally::Question question;
    if (const auto terms = ContestCourse::termsOf(contest, election, body)) {
        question.majority = terms->majority.value_or(question.majority);
        question.electorate = terms->electorate.value_or(question.electorate);
    }
    question.expectedVoting = m_voting->value();
    question.scenario = static_cast<Tally::Scenario>(m_scenario->currentData().toInt());
    for (const char *form : {"oral_capital", "oral_ambassador", "oral_delegate", "rumour"}) {
        question.trust.insert(QLatin1String(form), m_trust->value());
    }
    return question;
}

void TallyPanel::count()
{
    const QString id = m_contest->currentData().toString();
    const auto contest = id.isEmpty() ? std::nullopt : m_services.reader.find(Contests::Description, id);
    if (!contest) {
        m_headline->setText(tr("Write down a pledge first; here it is counted."));
        m_details->clear();
        m_picture->setBars({});
        return;
    }
    std::vector<Record> pledges = m_vault->all(Pledges::Description);
    std::erase_if(pledges, [&](const Record &pledge) { return pledge.get(Pledges::Contest) != id; });
    m_answer = Tally::count(pledges, question(*contest));
    const QLocale &locale = m_services.display.locale();
    const qint64 missing = m_answer.missing();
    m_headline->setText(
        missing > 0
            ? tr("%1 votes are missing to the majority of %2.")
                  .arg(locale.toString(missing), locale.toString(m_answer.required))
            : tr("Enough for the majority of %1, if every promise holds.").arg(locale.toString(m_answer.required)));
    m_details->setText(tr("Expected value: %1").arg(locale.toString(m_answer.expected, 'f', 1)));
    m_picture->setBars({.bars = {{.name = tr("Firm"), .votes = m_answer.firm},
                                 {.name = tr("Likely"), .votes = m_answer.likely},
                                 {.name = tr("Soft"), .votes = m_answer.soft},
                                 {.name = tr("Asked, no answer"), .votes = m_answer.asked},
                                 {.name = tr("Declined"), .votes = m_answer.declined},
                                 {.name = tr("Nothing known"), .votes = m_answer.unknown}},
                        .required = m_answer.required,
                        .most = std::max<qint64>(question(*contest).electorate, 1)});
}

} // namespace Chancery::Ui
