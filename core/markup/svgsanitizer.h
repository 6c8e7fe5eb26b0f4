// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Chancery::Markup {

/// The drawing \p svg rebuilt from a short list of elements (shapes, text, gradients, groups) and attributes. No
/// script, event, animation, foreign content, style sheet, picture or link; references only to "#ids" within the
/// drawing; no document type and so no entities. Empty when it is not well-formed, not SVG, larger than 1 MB, nested
/// deeper than 60 elements or drawn larger than 4,096 pixels a side. Any thread.
[[nodiscard]] QByteArray sanitizedSvg(const QByteArray &svg);

} // namespace Chancery::Markup
