// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/colours.h"

#include <QString>

namespace Chancery::Ui {

/// What a page of the guide is made of before it becomes a document.
struct GuideText
{
    QString slug;
    QString number {}; ///< "3.2" in the digits of the window's language; may be empty.
    QString title;
    QString markdown;
    QString language; ///< Of the text.
    QString titleLanguage {}; ///< Of the title, when it differs.
};

/// The text of \p page as a sanitized fragment with its heading.
[[nodiscard]] QString guideFragment(const GuideText &page);

/// A whole document for a browser: \p fragment in the colours and font of the window, with a policy that forbids
/// everything but the document's own style and pictures of guide:.
[[nodiscard]] QString guideDocument(const GuideText &page, const QString &fragment, const Colours &colours,
                                    const QFont &font);

/// "rtl" or "ltr".
[[nodiscard]] QString directionOf(const QString &language);

} // namespace Chancery::Ui
