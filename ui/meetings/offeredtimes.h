// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/meetings/diary.h"
#include "domain/operation.h"
#include "domain/record.h"
#include "ui/common/services.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace Chancery::Ui {

/// Beside an action on a meeting that the endpoint refused because the time has gone: what is free instead, by what
/// this machine knows. One click puts the new time into the request, with everything else as it was written, and takes
/// the action again. Hidden while there is nothing to offer.
class OfferedTimes : public QWidget
{
    Q_OBJECT
public:
    OfferedTimes(const Domain::Operation &operation, const Services &services, QWidget *parent = nullptr);
    /// Whether another time can help \p operation.
    [[nodiscard]] static bool canHelp(const Domain::Operation &operation);

private:
    struct Offers
    {
        std::optional<Domain::Record> request;
        QTimeZone zone {QTimeZone::utc()};
        std::vector<Domain::Diary::Alternative> times {};
    };
    void show(const Offers &offers);
    void take(const Domain::Record &request, const Domain::Diary::Alternative &slot);

    Domain::Operation m_operation;
    Services m_services;
    QVBoxLayout *m_layout;
};

} // namespace Chancery::Ui
