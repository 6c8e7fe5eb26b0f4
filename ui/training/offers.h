// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/settings.h"
#include "domain/context.h"
#include "store/reader.h"
#include "sync/session.h"
#include "ui/common/display.h"
#include "ui/common/navigator.h"

#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

/// Offered places: they are kept for some hours only, so they are told wherever the person they wait for is looking.
namespace Chancery::Ui {

/// A place from the waiting list that a person of the own mission may still take.
struct Offer
{
    QString booking; ///< Id.
    QString person;
    QString session; ///< Its title.
    QDateTime ends;
    QString zone; ///< In which `ends` is said.
};

/// Those of \p mission that have not ended at \p now, the one that ends first first. GUI thread: they are few.
[[nodiscard]] std::vector<Offer> openOffers(const Display &display, const QString &mission, const QDateTime &now);
/// "A place is offered to Ada until 3 Dec 2026 10:00 (EST): Basics"
[[nodiscard]] QString offerText(const Offer &offer, const Display &display);

/// Tells of offers that come while the program runs, with their end, not in the quiet hours of the settings: what came
/// then is told when they are over. Knows no tray: who shows it connects to told(). GUI thread.
class OfferNotices : public QObject
{
    Q_OBJECT
public:
    OfferNotices(Sync::Session &session, const SettingsStore &settings, const QString &language,
                 QObject *parent = nullptr);
    ~OfferNotices() override;

    /// What may be told at \p now: called when something changed, by a clock, and by tests.
    void look(const QDateTime &now);

Q_SIGNALS:
    void told(const QString &title, const QString &text, const Chancery::Ui::Place &place);

private:
    Sync::Session *m_session;
    const SettingsStore *m_settings;
    std::unique_ptr<Store::Reader> m_reader;
    std::unique_ptr<Display> m_display;
    QSet<QString> m_known; ///< Booking and end: an offer made again is told again.
    QTimer m_clock;
};

} // namespace Chancery::Ui
