// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/colours.h"

#include <QHash>
#include <QIcon>
#include <QImage>
#include <QLatin1String>

#include <future>
#include <optional>

namespace Chancery::Ui {

/// The icon resources/icons/\p name.svg in the colours of the palette at the time it is drawn, so that it follows a
/// change of theme. With \p tone in the colour of that mark instead. GUI thread.
[[nodiscard]] QIcon icon(QLatin1String name, std::optional<Tone> tone = {});

/// The same as a picture, for labels and delegates. \p size in device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(QLatin1String name, int size, qreal devicePixelRatio, const QColor &colour);

/// Pictures of iconPixmap() that were drawn beside the window's thread.
struct DrawnIcons
{
    QHash<QString, QImage> images; ///< By their key in the cache.
};
/// Starts to draw \p names; the rest as in iconPixmap().
[[nodiscard]] std::future<DrawnIcons> drawIcons(QList<QByteArray> names, int size, qreal devicePixelRatio,
                                                const QColor &colour);
/// From now on iconPixmap() has them. GUI thread.
void keep(const DrawnIcons &icons);

/// The mark of the program.
[[nodiscard]] QIcon applicationIcon();

} // namespace Chancery::Ui
