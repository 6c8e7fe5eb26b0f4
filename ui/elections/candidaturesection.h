// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/dossier.h"
#include "ui/common/services.h"

#include <QWidget>

class QVBoxLayout;

namespace Chancery::Ui {

/// What a candidature has beyond its fields: how far it has come and who moves it next, what groups and organizations
/// said, corrections that wait for a decision, and what the State did in that body before. Fetched in the background.
class CandidatureSection : public QWidget
{
    Q_OBJECT
public:
    CandidatureSection(const Domain::Record &candidature, const Services &services, QWidget *parent = nullptr);

private:
    struct Found
    {
        std::vector<Domain::Record> corrections {}; ///< Open ones first.
        std::vector<Domain::Record> endorsements {};
        std::vector<Domain::Record> terms {}; ///< Of the State in the body, the latest first.
        std::vector<Domain::Record> attempts {}; ///< Its other candidatures for the body.
    };
    [[nodiscard]] static Found find(const Store::Reader &reader, const Domain::Record &candidature);
    void addSteps();
    void addButtons();
    void addFound(const Found &found);
    void addEndorsements(const std::vector<Domain::Record> &endorsements);
    void addHistory(const Found &found);
    void proposeCorrection();
    void draftNote();

    Domain::Record m_candidature;
    Services m_services;
    QVBoxLayout *m_layout;
};

} // namespace Chancery::Ui
