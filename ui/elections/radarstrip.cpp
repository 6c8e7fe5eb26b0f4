// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radarstrip.h"

#include "base/profile.h"
#include "domain/elections/candidatures.h"
#include "domain/elections/endorsements.h"
#include "ui/common/chip.h"
#include "ui/common/elidinglink.h"
#include "ui/common/files.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/scrollarea.h"
#include "ui/common/words.h"

#include <QFile>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;
using RadarKind = Radar::Kind;

namespace {

constexpr std::size_t MostLines = 100;
constexpr int TallestList = 150; // about seven lines; the elections below stay in sight

} // namespace

RadarStrip::RadarStrip(const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_text(new QLabel(this))
    , m_open(linkButton(tr("Show"), this))
    , m_seen(linkButton(tr("Mark as seen"), this))
    , m_scroll(scrollArea(titleOf(Elections::Description), this))
    , m_list(new QWidget)
    , m_lines(new QVBoxLayout(m_list))
{
    setObjectName(u"radar"_s);
    setRole(this, "notice-info"_L1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::Wide, Space::Normal, Space::Wide, Space::Normal);
    layout->setSpacing(Space::Small);
    auto *top = new QHBoxLayout;
    top->setSpacing(Space::Wide);
    m_open->setObjectName(u"radar_show"_s);
    m_seen->setObjectName(u"radar_seen"_s);
    top->addWidget(m_text, 1);
    top->addWidget(m_open);
    top->addWidget(m_seen);
    layout->addLayout(top);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Space::Hair);
    setRole(m_list, "scrolled"_L1);
    m_scroll->setWidget(m_list);
    m_scroll->hide();
    layout->addWidget(m_scroll);
    connect(m_open, &QPushButton::clicked, this, &RadarStrip::toggle);
    connect(m_seen, &QPushButton::clicked, this, &RadarStrip::markSeen);
    hide();
    ask();
}

QString RadarStrip::file() const
{
    return ProfilePaths {m_services.profile}.radar();
}

void RadarStrip::refresh(const Store::Changes &changes)
{
    if (changes.everything || changes.ids.contains(u"elections"_s) || changes.ids.contains(u"candidatures"_s)
        || changes.ids.contains(u"endorsements"_s)) {
        ask();
    }
}

void RadarStrip::ask()
{
    if (m_services.profile.isEmpty()) {
        return;
    }
    m_services.queries.cancel(m_job);
    m_job = m_services.queries.run<RadarNews>(
        this,
        [name = file(), mission = m_services.session.caller().mission](const Store::Reader &reader) {
            return loadRadarNews(reader, name, mission);
        },
        [this](const Expected<RadarNews> &read) {
            m_job = {};
            if (read) {
                show(*read);
            }
        });
}

void RadarStrip::show(const RadarNews &read)
{
    m_news = read.news;
    m_now = read.now;
    if (!QFile::exists(file()) && !m_now.isEmpty()) {
        markSeen();
        return;
    }
    setVisible(!m_news.empty());
    const auto mine =
        std::count_if(m_news.begin(), m_news.end(), [](const Radar::News &news) { return news.touchesMine; });
    QString text = tr("%n change(s) since you last looked", nullptr, static_cast<int>(m_news.size()));
    if (mine > 0) {
        text += u" · "_s + tr("%n of them touch your State", nullptr, static_cast<int>(mine));
    }
    m_text->setText(text);
    clear(m_lines);
    for (std::size_t i = 0; i < std::min(m_news.size(), MostLines); ++i) {
        auto *row = new QHBoxLayout;
        auto *link = new ElidingLink(radarText(m_news[i], m_services.display), m_list);
        const bool isElection = m_news[i].kind < RadarKind::NewCandidature;
        const Place place {isElection ? u"elections"_s : u"candidatures"_s, m_news[i].id};
        link->setEnabled(m_news[i].kind != RadarKind::Gone);
        connect(link, &QPushButton::clicked, this, [this, place] { m_services.navigator.open(place); });
        row->addWidget(link);
        if (m_news[i].touchesMine) {
            row->addWidget(new Chip({tr("Yours"), Tone::Warning}, m_list));
        }
        row->addStretch();
        m_lines->addLayout(row);
    }
    if (m_news.size() > MostLines) {
        m_lines->addWidget(mutedLabel(tr("and %n more", nullptr, static_cast<int>(m_news.size() - MostLines)), m_list));
    }
    m_scroll->setFixedHeight(std::min(m_lines->sizeHint().height(), TallestList));
}

void RadarStrip::toggle()
{
    m_scroll->setVisible(m_scroll->isHidden());
    m_open->setText(m_scroll->isHidden() ? tr("Show") : tr("Hide"));
}

void RadarStrip::markSeen()
{
    // When it cannot be kept, the news are told once more.
    (void)writeFile(file(), QJsonDocument(m_now.toJson()).toJson(QJsonDocument::Compact));
    m_news.clear();
    hide();
}

} // namespace Chancery::Ui
