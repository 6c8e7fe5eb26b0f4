// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/reader.h"

#include <vector>

namespace Chancery::Ui {

/// A page of the guide in which something was found.
struct GuideHit
{
    QString id;
    QString sentence; ///< In which it was found, with the marks of Store::sentenceWith().
};

/// The pages that best fit \p text, a few at most, with the sentence in \p language or, where it does not say it, in
/// another one. For a reader's own thread.
[[nodiscard]] Expected<std::vector<GuideHit>> searchGuide(const Store::Reader &reader, const QString &text,
                                                          const QString &language);

} // namespace Chancery::Ui
