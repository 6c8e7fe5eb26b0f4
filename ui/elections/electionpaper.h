// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/dossier.h"
#include "ui/elections/electionentries.h"
#include "ui/paper/paper.h"

/// Elections on paper and in tables.
namespace Chancery::Ui {

[[nodiscard]] Paper paperOf(const Domain::Dossier::Election &election, const Services &services);
[[nodiscard]] Exchange::Table tableOf(const Domain::Dossier::Election &election, const Services &services);

[[nodiscard]] Paper paperOf(const std::vector<ElectionEntry> &entries, const Services &services);
[[nodiscard]] Exchange::Table tableOf(const std::vector<ElectionEntry> &entries, const Services &services);

/// The card a representative takes to the ballot box: how many names, that blank means abstention, who stands; in
/// large type.
[[nodiscard]] Paper ballotCardOf(const Domain::Dossier::Contest &contest, const QString &election,
                                 const Services &services);

} // namespace Chancery::Ui
