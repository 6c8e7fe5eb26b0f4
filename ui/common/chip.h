// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/types.h"
#include "ui/common/colours.h"

#include <QString>
#include <QWidget>

#include <optional>

class QPainter;

namespace Chancery::Ui {

/// A short word on a coloured ground: a status, "Demo", "Waiting". The same drawing for widgets and for delegates.
struct ChipStyle
{
    QString text;
    Tone tone = Tone::Neutral;
    QString toolTip {};
};

[[nodiscard]] QSize chipSize(const QString &text, const QFont &font);
/// \p isEdged: with an edge, where the ground is as strong as its own, as in a chosen row.
void paintChip(QPainter *painter, const QRect &rect, const ChipStyle &chip, const QFont &font, const Colours &colours,
               bool isEdged = false);

/// The mark of a value that cannot simply be believed: "Demo" for demonstration, "?" for low, nothing otherwise.
[[nodiscard]] std::optional<ChipStyle> certaintyChip(const QString &certainty);
/// The mark of a record that is not as the endpoint has it: "Waiting", "Conflict", …
[[nodiscard]] std::optional<ChipStyle> badgeChip(Store::Badge badge);

class Chip : public QWidget
{
    Q_OBJECT
public:
    explicit Chip(ChipStyle style, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QString text() const { return m_style.text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChipStyle m_style;
};

} // namespace Chancery::Ui
