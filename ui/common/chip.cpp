// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chip.h"

#include "ui/common/elidedtext.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

QSize chipSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(text) + 2 * Space::Normal + Space::Hair, metrics.height() + Space::Small};
}

void paintChip(QPainter *painter, const QRect &rect, const ChipStyle &chip, const QFont &font, const Colours &colours,
               bool isEdged)
{
    const ToneColours &tone = colours.of(chip.tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isEdged ? QPen(tone.text) : QPen(Qt::NoPen));
    painter->setBrush(tone.fill);
    const QRectF shape = isEdged ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter->drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    painter->setFont(font);
    painter->setPen(tone.text);
    drawElided(painter, rect.adjusted(Space::Small, 0, -Space::Small, 0), Qt::AlignCenter, chip.text);
    painter->restore();
}

std::optional<ChipStyle> certaintyChip(const QString &certainty)
{
    if (certainty == "demonstration"_L1) {
        return ChipStyle {Chip::tr("Demo"), Tone::Warning, Chip::tr("Demonstration only, not a fact.")};
    }
    if (certainty == "low"_L1) {
        return ChipStyle {u"?"_s, Tone::Warning, Chip::tr("Uncertain: please verify before you rely on it.")};
    }
    return {};
}

std::optional<ChipStyle> badgeChip(Store::Badge badge)
{
    switch (badge) {
    case Store::Badge::Synced:
        return {};
    case Store::Badge::Waiting:
        return ChipStyle {Chip::tr("Waiting"), Tone::Info, Chip::tr("Your change is sent at the next connection.")};
    case Store::Badge::Sending:
        return ChipStyle {Chip::tr("Sending"), Tone::Info, Chip::tr("Your change is being sent.")};
    case Store::Badge::Conflict:
        return ChipStyle {Chip::tr("Conflict"), Tone::Bad,
                          Chip::tr("Someone else changed this record in the meantime.")};
    case Store::Badge::Refused:
        return ChipStyle {Chip::tr("Refused"), Tone::Bad, Chip::tr("The service did not accept your change.")};
    case Store::Badge::Gone:
        return ChipStyle {Chip::tr("Gone"), Tone::Bad,
                          Chip::tr("Deleted or no longer open to you; your text is kept.")};
    case Store::Badge::PredictedConflict:
        return ChipStyle {Chip::tr("Changed"), Tone::Warning,
                          Chip::tr("Someone else changed this record while your change was waiting.")};
    }
    return {};
}

Chip::Chip(ChipStyle style, QWidget *parent)
    : QWidget(parent)
    , m_style(std::move(style))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(m_style.toolTip);
    setAccessibleName(m_style.text);
    setAccessibleDescription(m_style.toolTip);
}

QSize Chip::sizeHint() const
{
    return chipSize(m_style.text, font());
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_style, font(), Colours::of(palette()));
}

} // namespace Chancery::Ui
