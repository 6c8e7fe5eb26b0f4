// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/common/services.h"

class QGridLayout;
class QLabel;

namespace Chancery::Ui {

class DashCard;
class Notice;

/// What matters now, at a glance: the next elections, the mission's meetings and bookings, the newest candidatures,
/// and whether what is shown is fresh.
class HomePage : public Page
{
    Q_OBJECT
public:
    explicit HomePage(const Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isAtRest() const override;

private:
    void addCards(QGridLayout *grid);
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeShortcuts();
    void greet();
    /// An offered place ends by itself: it is said before anything else.
    void showOffers();

    Services m_services;
    std::vector<DashCard *> m_cards;
    QLabel *m_greeting = nullptr;
    QLabel *m_today = nullptr;
    Notice *m_offer = nullptr;
    QString m_offered; ///< Id of the booking it speaks of.
};

} // namespace Chancery::Ui
