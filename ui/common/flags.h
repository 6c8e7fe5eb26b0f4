// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QLabel;
class QWidget;

namespace Chancery::Domain {
struct Collection;
}

class QJsonObject;

/// Flags beside the names of States, from resources/flags. Never alone: a flag is no name. GUI thread.
namespace Chancery::Ui {

/// Width of a flag of that height; all are drawn 3:2, as before the Headquarters.
[[nodiscard]] constexpr int flagWidth(int height)
{
    return height * 3 / 2;
}

/// The flag of the State of that ISO 3166-1 alpha-3 code, with a thin edge so that white ends somewhere; null when
/// there is none. \p height in device-independent pixels.
[[nodiscard]] QPixmap flagPixmap(const QString &code, int height, qreal devicePixelRatio);

/// The same for lists of choices, drawn when it is first shown.
[[nodiscard]] QIcon flagIcon(const QString &code);

/// The flag as a widget without a name of its own (the State's stands beside it); null when there is none.
[[nodiscard]] QLabel *flagLabel(const QString &code, int height, QWidget *parent);

/// The State whose flag stands before the title of a record: the record's own, or the one that names it. Empty: none.
[[nodiscard]] QString flagOf(const Domain::Collection &collection, const QJsonObject &document);

/// Height of a flag in a line of text.
inline constexpr int FlagHeight = 14;

} // namespace Chancery::Ui
