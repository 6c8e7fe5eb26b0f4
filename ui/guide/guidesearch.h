// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reader.h"

#include <vector>

namespace Chancery::Ui {

/// The pages that best fit \p text, a few at most, with the sentence in \p language or, where it does not say it, in
/// another one. For a reader's own thread.
[[nodiscard]] Expected<std::vector<Store::Sentence>> searchGuide(const Store::Reader &reader, const QString &text,
                                                                 const QString &language);

} // namespace Chancery::Ui
