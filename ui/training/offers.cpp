// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers.h"

#include "base/text.h"
#include "domain/training/bookings.h"
#include "ui/meetings/meetingnotices.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int HalfAMinute = 30'000;
constexpr int MostOffers = 50;

QString markOf(const Offer &offer)
{
    return offer.booking + offer.ends.toString(Qt::ISODate);
}

} // namespace

std::vector<Offer> openOffers(const Display &display, const QString &mission, const QDateTime &now)
{
    std::vector<Offer> offers;
    if (mission.isEmpty()) {
        return offers;
    }
    const Store::Reader &reader = display.reader();
    const Query query {.collection = &Bookings::Description,
                       .filters = {{"mission", mission}, {"status", u"offered"_s}},
                       .limit = MostOffers};
    const auto rows = reader.keys(query).and_then(
        [&](const std::vector<Store::RowKey> &keys) { return reader.fetch(Bookings::Description, keys); });
    for (const Store::Row &row : rows.value_or(std::vector<Store::Row>())) {
        const Record booking(Bookings::Description, row.id, row.document);
        const QString id = booking.get(Bookings::Session);
        const std::optional<Record> session = reader.find(Sessions::Description, id);
        const QDateTime ends = booking.get(Bookings::OfferExpires);
        if (session && ends.isValid() && ends > now) {
            offers.push_back({row.id, booking.get(Bookings::Person), display.titleOf(Sessions::Description, id), ends,
                              session->document().value("zone"_L1).toString()});
        }
    }
    std::sort(offers.begin(), offers.end(), [](const Offer &a, const Offer &b) { return a.ends < b.ends; });
    return offers;
}

QString offerText(const Offer &offer, const Display &display)
{
    return OfferNotices::tr("A place is offered to %1 until %2: %3")
        .arg(isolated(offer.person), display.instant(offer.ends, offer.zone), isolated(offer.session));
}

OfferNotices::OfferNotices(Sync::Session &session, const SettingsStore &settings, const QString &language,
                           QObject *parent)
    : QObject(parent)
    , m_session(&session)
    , m_settings(&settings)
{
    auto reader = session.openReader();
    if (!reader) {
        return;
    }
    m_reader = std::move(*reader);
    m_display = std::make_unique<Display>(*m_reader, language);
    // Those that are there already are on the page the window begins with.
    for (const Offer &offer : openOffers(*m_display, session.caller().mission, QDateTime::currentDateTimeUtc())) {
        m_known.insert(markOf(offer));
    }
    connect(&session, &Sync::Session::changed, this, [this](const Store::Changes &changes) {
        m_display->forget(changes);
        if (changes.everything || changes.ids.contains(latin(Bookings::Description.name))) {
            look(QDateTime::currentDateTimeUtc());
        }
    });
    connect(&m_clock, &QTimer::timeout, this, [this] { look(QDateTime::currentDateTimeUtc()); });
    m_clock.start(HalfAMinute);
}

OfferNotices::~OfferNotices() = default;

void OfferNotices::look(const QDateTime &now)
{
    const bool isQuiet = MeetingNotices::isQuiet(now.toLocalTime().time(), m_settings->get(Settings::QuietFrom),
                                                 m_settings->get(Settings::QuietTo));
    if (m_display == nullptr || isQuiet || !m_settings->get(Settings::Notices)) {
        return;
    }
    for (const Offer &offer : openOffers(*m_display, m_session->caller().mission, now)) {
        if (!m_known.contains(markOf(offer))) {
            m_known.insert(markOf(offer));
            Q_EMIT told(tr("A place is offered"), offerText(offer, *m_display),
                        {latin(Bookings::Description.name), offer.booking});
        }
    }
}

} // namespace Chancery::Ui
