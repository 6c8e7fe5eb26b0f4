// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homepage.h"

#include "base/rfc3339.h"
#include "base/text.h"
#include "domain/catalogue.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"
#include "ui/common/scrollarea.h"
#include "ui/common/words.h"
#include "ui/home/dashcard.h"
#include "ui/training/offers.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {
constexpr int RowsOfACard = 6;
} // namespace

HomePage::HomePage(const Services &services, QWidget *parent)
    : Page(parent)
    , m_services(services)
{
    setObjectName(u"home"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = scrollArea(title(), this);
    auto *content = new QWidget;
    setRole(content, "scrolled"_L1);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(Space::Page, Space::Page, Space::Page, Space::Page);
    layout->setSpacing(Space::Large);
    layout->addWidget(makeHeader());
    m_offer = new Notice(content);
    connect(m_offer, &Notice::actionTriggered, this, [this] { m_services.navigator.open({u"bookings"_s, m_offered}); });
    layout->addWidget(m_offer);
    auto *grid = new QGridLayout;
    grid->setSpacing(Space::Large);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addCards(grid);
    layout->addLayout(grid);
    layout->addStretch();
    scroll->setWidget(content);
    outer->addWidget(scroll);
    greet();
    showOffers();
}

QString HomePage::title() const
{
    return tr("Home");
}

QWidget *HomePage::makeHeader()
{
    auto *header = new QWidget(this);
    auto *layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Space::Hair);
    m_greeting = pageTitle({}, header);
    m_today = mutedLabel({}, header);
    texts->addWidget(m_greeting);
    texts->addWidget(m_today);
    layout->addLayout(texts, 1);
    layout->addWidget(makeShortcuts(), 0, Qt::AlignBottom);
    return header;
}

QWidget *HomePage::makeShortcuts()
{
    auto *widget = new QWidget(this);
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Normal);
    const Caller caller = m_services.session.caller();
    bool isFirst = true;
    for (const char *name : {"meeting_requests", "bookings", "elections"}) {
        const Collection *collection = collectionNamed(name);
        if (collection == nullptr || !caller.mayWrite || !caller.roles.intersects(collection->creators)) {
            continue;
        }
        QPushButton *made = isFirst ? primaryButton(singularOf(*collection), "add"_L1, widget)
                                    : button(singularOf(*collection), "add"_L1, widget);
        made->setAccessibleName(tr("New: %1").arg(singularOf(*collection)));
        isFirst = false;
        connect(made, &QPushButton::clicked, this, [this, collection] {
            m_services.navigator.open({latin(collection->name), u"new"_s});
        });
        layout->addWidget(made);
    }
    return widget;
}

void HomePage::addCards(QGridLayout *grid)
{
    const QString today = formatDate(QDate::currentDate());
    const QString language = m_services.display.language();
    const auto add = [&](const DashCard::Texts &texts, QLatin1String iconName, std::string_view name, Query query) {
        query.collection = collectionNamed(name);
        query.language = language;
        query.limit = RowsOfACard;
        if (query.collection == nullptr) {
            return;
        }
        auto *made = new DashCard(texts, iconName, query, m_services, this);
        const int index = int(m_cards.size());
        grid->addWidget(made, index / 2, index % 2);
        m_cards.push_back(made);
    };
    add({tr("Next elections"), tr("No election is scheduled.")}, "how_to_vote"_L1, "elections",
        {.filters = {{"date", today, Filter::Test::AtLeast}}, .sortField = "date"});
    add({tr("Meeting requests"), tr("No meeting was requested yet.")}, "handshake"_L1, "meeting_requests", {});
    add({tr("Candidatures"), tr("No candidature is known yet.")}, "person"_L1, "candidatures", {});
    add({tr("Training"), tr("No booking yet. Choose a course and a session.")}, "event_seat"_L1, "bookings", {});
}

void HomePage::greet()
{
    const Caller caller = m_services.session.caller();
    m_greeting->setText(caller.name.isEmpty() ? tr("Welcome") : tr("Welcome, %1").arg(isolated(caller.name)));
    QStringList parts {m_services.display.locale().toString(QDate::currentDate(), QLocale::LongFormat)};
    if (!caller.mission.isEmpty()) {
        parts << tr("Mission of %1").arg(isolated(m_services.display.stateName(caller.mission)));
    }
    m_today->setText(parts.join(u" · "_s));
}

void HomePage::showOffers()
{
    const std::vector<Offer> offers =
        openOffers(m_services.display, m_services.session.caller().mission, QDateTime::currentDateTimeUtc());
    m_offered = offers.empty() ? QString() : offers.front().booking;
    QStringList sentences;
    for (const Offer &offer : offers) {
        sentences.append(offerText(offer, m_services.display));
    }
    m_offer->show(Tone::Warning, sentences.join(u'\n'), tr("Answer"));
}

void HomePage::refresh(const Store::Changes &changes)
{
    greet();
    if (changes.everything || changes.ids.contains(u"bookings"_s) || changes.ids.contains(u"sessions"_s)) {
        showOffers();
    }
    for (DashCard *each : m_cards) {
        each->refresh(changes);
    }
}

bool HomePage::isAtRest() const
{
    return std::all_of(m_cards.begin(), m_cards.end(), [](const DashCard *each) { return each->isAtRest(); });
}

} // namespace Chancery::Ui
