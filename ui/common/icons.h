// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/colours.h"

#include <QIcon>
#include <QLatin1String>

#include <optional>

namespace Chancery::Ui {

/// The icon resources/icons/\p name.svg in the colours of the palette at the time it is drawn, so that it follows a
/// change of theme. With \p tone in the colour of that mark instead. GUI thread.
[[nodiscard]] QIcon icon(QLatin1String name, std::optional<Tone> tone = {});

/// The same as a picture, for labels and delegates. \p size in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(QLatin1String name, int size, qreal devicePixelRatio, const QColor &colour);

/// The mark of the program.
[[nodiscard]] QIcon applicationIcon();

} // namespace Chancery::Ui
