// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/colours.h"

#include <QLatin1String>
#include <QMargins>
#include <QString>

class QFrame;
class QLabel;
class QLayout;
class QPushButton;
class QVBoxLayout;
class QWidget;

/// The small parts every page is made of, so that each looks the same everywhere. The caller owns what is returned
/// (through its parent).
namespace Chancery::Ui {

/// Names the part of the stylesheet a widget is drawn by: "card", "primary", "muted", …
void setRole(QWidget *widget, QLatin1String role);

/// Text that cannot be mistaken for markup, may be selected with the mouse, and wraps.
[[nodiscard]] QLabel *bodyLabel(const QString &text, QWidget *parent = nullptr);
/// What is secondary.
[[nodiscard]] QLabel *mutedLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *headingLabel(const QString &text, QWidget *parent = nullptr);
[[nodiscard]] QLabel *pageTitle(const QString &text, QWidget *parent = nullptr);

[[nodiscard]] QPushButton *primaryButton(const QString &text, QLatin1String iconName = {}, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *button(const QString &text, QLatin1String iconName = {}, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *quietButton(const QString &text, QLatin1String iconName = {}, QWidget *parent = nullptr);
[[nodiscard]] QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);

/// A white panel with a border. Its layout is a QVBoxLayout with room on every side.
[[nodiscard]] QFrame *card(QWidget *parent = nullptr);
[[nodiscard]] QVBoxLayout *layoutOf(QFrame *card);
[[nodiscard]] QFrame *line(QWidget *parent = nullptr);

/// Puts text at the side where the window's language begins, also when it is written in the other direction.
void alignToStart(QLabel *label);

/// Margins that change sides with the direction of \p widget; Qt mirrors layouts, but not their margins.
[[nodiscard]] QMargins margins(const QWidget *widget, int start, int top, int end, int bottom);

/// Removes and deletes all widgets and layouts in \p layout.
void clear(QLayout *layout);

} // namespace Chancery::Ui
