// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/tally.h"
#include "ui/common/services.h"
#include "vault/vault.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;

namespace Chancery::Ui {

class RoundPicture;

/// The promises of one contest counted against the required majority, for the first round and for later ones.
class TallyPanel : public QWidget
{
    Q_OBJECT
public:
    TallyPanel(Vault::Vault &vault, const Services &services, QWidget *parent = nullptr);
    void reload();
    void clearAll(); ///< Nothing private stays on the screen.
    [[nodiscard]] const Domain::Tally::Answer &answer() const { return m_answer; }

private:
    void count();
    [[nodiscard]] Domain::Tally::Question question(const Domain::Record &contest) const;

    Vault::Vault *m_vault;
    Services m_services;
    QComboBox *m_contest;
    QComboBox *m_scenario;
    QSpinBox *m_voting;
    QSpinBox *m_trust;
    QLabel *m_headline;
    QLabel *m_details;
    QLabel *m_caution;
    RoundPicture *m_picture;
    Domain::Tally::Answer m_answer;
};

} // namespace Chancery::Ui
