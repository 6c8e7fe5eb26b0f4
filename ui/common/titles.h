// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/schema.h"

namespace Chancery::Ui {

/// The field whose value a person needs beside the title to know which record is meant: the body of a candidature,
/// the contest of a ballot round. Null where the title says enough.
[[nodiscard]] const Domain::Field *qualifierOf(const Domain::Collection &collection);

} // namespace Chancery::Ui
