// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trainingpage.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/training/coachingslots.h"
#include "ui/training/mytraining.h"
#include "ui/training/sessionfinder.h"
#include "ui/training/trainerdesk.h"
#include "ui/training/trainingstatistics.h"

#include <QLabel>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

TrainingPage::TrainingPage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_tabs(new QTabWidget(this))
    , m_finder(new SessionFinder(services, this))
    , m_coaching(new CoachingSlots(services, this))
    , m_mine(new MyTraining(services, this))
    , m_statistics(new TrainingStatistics(services, this))
{
    setObjectName(u"training"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(this, Space::Page, Space::Large, Space::Page, Space::Normal));
    layout->setSpacing(Space::Wide);
    layout->addWidget(pageTitle(title(), this));
    layout->addWidget(m_tabs, 1);
    m_tabs->setAccessibleName(title());
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_finder, tr("Sessions"));
    m_tabs->addTab(m_coaching, tr("Coaching"));
    if (!services.session.caller().mission.isEmpty()) {
        m_tabs->addTab(m_mine, tr("My training"));
    } else {
        m_mine->hide();
    }
    if (services.session.caller().roles.contains(Domain::Role::Trainer)) {
        m_desk = new TrainerDesk(services, this);
        m_tabs->addTab(m_desk, tr("Participants"));
    }
    m_tabs->addTab(m_statistics, tr("Statistics"));
    load();
}

QString TrainingPage::title() const
{
    return tr("Training calendar");
}

void TrainingPage::open(const QString &part)
{
    const std::pair<QLatin1String, QWidget *> parts[] {{"sessions"_L1, m_finder},
                                                       {"coaching"_L1, m_coaching},
                                                       {"mine"_L1, m_mine},
                                                       {"participants"_L1, m_desk},
                                                       {"statistics"_L1, m_statistics}};
    for (const auto &[name, widget] : parts) {
        if (part == name && m_tabs->indexOf(widget) >= 0) {
            m_tabs->setCurrentWidget(widget);
        }
    }
}

void TrainingPage::load()
{
    m_services.queries.cancel(m_job);
    m_job = m_services.queries.run<TrainingData>(
        this,
        [caller = m_services.session.caller()](const Store::Reader &reader) {
            return readTraining(reader, caller, QDateTime::currentDateTimeUtc());
        },
        [this](const Expected<TrainingData> &read) {
            m_job = {};
            m_wasLoaded = true;
            const TrainingData shown = read.value_or(TrainingData {});
            m_finder->show(shown);
            m_coaching->show(shown);
            m_mine->show(shown);
            m_statistics->show(shown);
            if (m_desk != nullptr) {
                m_desk->show(shown);
            }
        });
}

void TrainingPage::refresh(const Store::Changes &changes)
{
    const bool concerns = changes.ids.contains(u"sessions"_s) || changes.ids.contains(u"bookings"_s)
        || changes.ids.contains(u"courses"_s);
    if (changes.everything || concerns) {
        load();
    }
}

bool TrainingPage::isAtRest() const
{
    return m_wasLoaded && m_job.isNull();
}

bool TrainingPage::focusSearch()
{
    m_tabs->setCurrentWidget(m_finder);
    m_finder->focusSearch();
    return true;
}

} // namespace Chancery::Ui
