// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledgernews.h"

#include "base/profile.h"
#include "domain/elections/privatecollections.h"
#include "ui/common/elidinglink.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"
#include "vault/vault.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr std::size_t MostLines = 6;
} // namespace

LedgerNews::LedgerNews(const Vault::Vault &vault, const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_vault(&vault)
    , m_services(services)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(u"ledger_news"_s);
    setRole(this, "notice-warning"_L1);
    m_lines->setContentsMargins(Space::Wide, Space::Normal, Space::Wide, Space::Normal);
    m_lines->setSpacing(Space::Hair);
    hide();
}

void LedgerNews::reload()
{
    m_services.queries.cancel(m_job);
    m_job = m_services.queries.run<RadarNews>(
        this,
        [name = ProfilePaths {m_services.profile}.radar(), mission = m_services.session.caller().mission](
            const Store::Reader &reader) { return loadRadarNews(reader, name, mission); },
        [this](const Expected<RadarNews> &read) {
            m_job = {};
            if (read && m_vault->state() == Vault::Vault::State::Open) {
                show(read->news);
            }
        });
}

void LedgerNews::clearAll()
{
    m_services.queries.cancel(m_job);
    m_job = {};
    m_shown.clear();
    clear(m_lines);
    hide();
}

void LedgerNews::show(const std::vector<Radar::News> &news)
{
    clear(m_lines);
    m_shown.clear();
    std::vector<Record> records;
    for (const Collection *collection : privateCatalogue()) {
        const std::vector<Record> found = m_vault->all(*collection);
        records.insert(records.end(), found.begin(), found.end());
    }
    const std::vector<Radar::Touched> touched = Radar::touchedBy(news, records, m_services.reader);
    setVisible(!touched.empty());
    if (touched.empty()) {
        return;
    }
    m_lines->addWidget(
        bodyLabel(tr("%n change(s) touch this ledger", nullptr, static_cast<int>(touched.size())), this));
    for (std::size_t i = 0; i < std::min(touched.size(), MostLines); ++i) {
        const Record &record = touched[i].record;
        const QString state = m_services.display.stateName(read<QString>(record.document(), "state"));
        const QString kind = singularOf(record.collection());
        const QString what = state.isEmpty() ? kind : tr("%1 (%2)").arg(kind, state);
        m_shown << tr("%1 – %2").arg(what, radarText(touched[i].news, m_services.display));
        m_lines->addWidget(mutedLabel(m_shown.back(), this));
    }
    if (touched.size() > MostLines) {
        m_lines->addWidget(mutedLabel(tr("and %n more", nullptr, static_cast<int>(touched.size() - MostLines)), this));
    }
}

} // namespace Chancery::Ui
