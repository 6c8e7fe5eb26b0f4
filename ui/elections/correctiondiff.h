// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "ui/common/services.h"

#include <QFrame>

class QVBoxLayout;

namespace Chancery::Ui {

/// One proposed correction as a difference: what stands in the candidature, what is proposed instead, who says so and
/// why; with the buttons by which this caller may decide it. Says it when the candidature has changed meanwhile.
class CorrectionDiff : public QFrame
{
    Q_OBJECT
public:
    /// \p withActions false: the view around it has the buttons and tells the reason.
    CorrectionDiff(const Domain::Record &correction, const std::optional<Domain::Record> &candidature,
                   const Services &services, bool withActions, QWidget *parent = nullptr);

private:
    void addHead(const Domain::Record &correction);
    void addTable(const Domain::Record &correction, const std::optional<Domain::Record> &candidature);

    Services m_services;
    QVBoxLayout *m_layout;
};

} // namespace Chancery::Ui
