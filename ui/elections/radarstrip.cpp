// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "radarstrip.h"

#include "base/profile.h"
#include "domain/elections/candidatures.h"
#include "domain/elections/endorsements.h"
#include "ui/common/chip.h"
#include "ui/common/elidinglink.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/words.h"

#include <QFile>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;
using RadarKind = Radar::Kind;

namespace {

constexpr std::size_t MostLines = 12;

Expected<std::vector<Record>> allOf(const Store::Reader &reader, const Collection &collection)
{
    const auto keys = reader.keys({.collection = &collection});
    const auto rows = keys ? reader.fetch(collection, *keys) : tl::unexpected<Error>(keys.error());
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    std::vector<Record> records;
    for (const Store::Row &row : *rows) {
        records.emplace_back(collection, row.id, row.document);
    }
    return records;
}

Radar::Snapshot seenIn(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? Radar::Snapshot::fromJson(QJsonDocument::fromJson(file.readAll()).object())
                                          : Radar::Snapshot {};
}

QString statusText(const Collection &collection, const QString &status)
{
    return choiceLabel(*collection.field("status"), status);
}

} // namespace

RadarStrip::RadarStrip(const Services &services, QWidget *parent)
    : QFrame(parent)
    , m_services(services)
    , m_text(new QLabel(this))
    , m_open(linkButton(tr("Show"), this))
    , m_seen(linkButton(tr("Mark as seen"), this))
    , m_list(new QWidget(this))
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
    m_list->hide();
    layout->addWidget(m_list);
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
    m_job = m_services.queries.run<Read>(
        this,
        [name = file(), mission = m_services.session.caller().mission](const Store::Reader &reader) -> Expected<Read> {
            Radar::World world;
            const auto take = [&reader](std::vector<Record> &to, const Collection &collection) -> Expected<void> {
                return allOf(reader, collection).map([&to](std::vector<Record> found) { to = std::move(found); });
            };
            if (auto read = take(world.elections, Elections::Description); !read) {
                return tl::unexpected<Error>(read.error());
            }
            if (auto read = take(world.candidatures, Candidatures::Description); !read) {
                return tl::unexpected<Error>(read.error());
            }
            if (auto read = take(world.endorsements, Endorsements::Description); !read) {
                return tl::unexpected<Error>(read.error());
            }
            const Radar::Snapshot seen = seenIn(name);
            const Radar::Snapshot now = Radar::snapshotOf(world);
            // Who never looked has seen nothing: everything would be news, so nothing is.
            return Read {seen.isEmpty() ? std::vector<Radar::News> {} : Radar::compare(seen, world, mission), now};
        },
        [this](const Expected<Read> &read) {
            m_job = {};
            if (read) {
                show(*read);
            }
        });
}

void RadarStrip::show(const Read &read)
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
        auto *link = new ElidingLink(textOf(m_news[i]), m_list);
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
        m_lines->addWidget(
            captionLabel(tr("and %n more", nullptr, static_cast<int>(m_news.size() - MostLines)), m_list));
    }
}

QString RadarStrip::textOf(const Radar::News &news) const
{
    const bool isElection = news.kind < RadarKind::NewCandidature;
    const Collection &collection = isElection ? Elections::Description : Candidatures::Description;
    const QString name = m_services.display.titleOf(collection, news.id);
    const auto day = [this](const QString &text) {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? m_services.display.date(date) : tr("no date");
    };
    switch (news.kind) {
    case RadarKind::NewElection:
        return tr("New election: %1").arg(name);
    case RadarKind::DateMoved:
        return tr("Date moved from %2 to %3: %1").arg(name, day(news.before), day(news.after));
    case RadarKind::ElectionStatus:
    case RadarKind::CandidatureStatus:
        return tr("Now “%2”: %1").arg(name, statusText(collection, news.after));
    case RadarKind::NewCandidature:
        return tr("New candidature: %1").arg(name);
    case RadarKind::Withdrawn:
        return tr("Withdrawn: %1").arg(name);
    case RadarKind::Postponed:
        return tr("Postponed: %1").arg(name);
    case RadarKind::Endorsed:
        return tr("Endorsed: %1").arg(name);
    case RadarKind::Elected:
        return tr("Elected: %1").arg(name);
    case RadarKind::Gone:
        return tr("No longer listed: %1").arg(name);
    }
    return name;
}

void RadarStrip::toggle()
{
    m_list->setVisible(m_list->isHidden());
    m_open->setText(m_list->isHidden() ? tr("Show") : tr("Hide"));
}

void RadarStrip::markSeen()
{
    QSaveFile out(file());
    if (out.open(QIODevice::WriteOnly)) {
        out.write(QJsonDocument(m_now.toJson()).toJson(QJsonDocument::Compact));
        out.commit();
    }
    m_news.clear();
    hide();
}

} // namespace Chancery::Ui
