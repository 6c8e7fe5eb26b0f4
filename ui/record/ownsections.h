// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/record.h"
#include "ui/common/services.h"

#include <functional>

class QWidget;

namespace Chancery::Ui {

/// What the view of a record shows beyond its fields because its subject has a way of its own to tell it; null for
/// most collections.
[[nodiscard]] QWidget *ownSection(const Domain::Record &record, const Services &services, QWidget *parent);

/// Whether the own section of a record of \p collection tells of its records of \p other, so that they are not listed
/// once more.
[[nodiscard]] bool ownSectionTells(const Domain::Collection &collection, const Domain::Collection &other);

/// Whether the own section stands in for the plain table of \p field.
[[nodiscard]] bool ownSectionShows(const Domain::Field &field);

/// Opens the dialog with which a record of \p collection is written where its fields alone would say too little, over
/// the window of \p parent; \p id empty: a new one, which begins with what is \p given. \p done gets the id of what was
/// written. False: there is none, the form from the description does.
bool openOwnEditor(const Domain::Collection &collection, const QString &id, const QJsonObject &given,
                   const Services &services, QWidget *parent, const std::function<void(const QString &)> &done);

} // namespace Chancery::Ui
