// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the line of a day looks.

#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequests.h"
#include "ui/common/colours.h"
#include "ui/common/elidedtext.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/meetings/boardmetrics.h"
#include "ui/meetings/dayline.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int Mark = 14; ///< Side of the sign of a warning.

Tone toneOfItem(const ProgrammeItem &item)
{
    if (!item.isMeeting()) {
        return Tone::Neutral;
    }
    return item.record.status() == "tentative"_L1 ? Tone::Info : toneOf(item.record.status());
}

} // namespace

void DayLine::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), Colours::of(palette()).surface);
    if (m_day == nullptr) {
        return;
    }
    paintHours(painter);
    for (const Block &block : m_blocks) {
        paintBlock(painter, block, m_day->item(block.id)->entry.span.from, false);
    }
    if (m_ghost) {
        for (const Block &block : m_blocks) {
            if (block.id == m_chosen) {
                paintBlock(painter, block, *m_ghost, true);
            }
        }
    }
    paintNow(painter);
}

void DayLine::paintHours(QPainter &painter) const
{
    const Colours &colours = Colours::of(palette());
    painter.setFont(font());
    for (QDateTime hour = m_begin; hour <= m_end; hour = hour.addSecs(3600)) {
        const int y = yOf(hour);
        const QRect line(DayMetrics::HoursWidth - Space::Normal, y, viewport()->width(), 1);
        painter.fillRect(QStyle::visualRect(layoutDirection(), viewport()->rect(), line), colours.border);
        painter.setPen(colours.muted);
        const QRect label(Space::Normal, y - 10, DayMetrics::HoursWidth - Space::Page, 20);
        painter.drawText(QStyle::visualRect(layoutDirection(), viewport()->rect(), label),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter, clock(hour));
    }
}

void DayLine::paintBlock(QPainter &painter, const Block &block, const QDateTime &from, bool isGhost) const
{
    const ProgrammeItem &item = *m_day->item(block.id);
    const Colours &colours = Colours::of(palette());
    const ToneColours &tone = colours.of(isGhost ? Tone::Good : toneOfItem(item));
    const QRect rect = rectOf(block, from);
    const bool isSoft = !item.isMeeting() && !item.entry.isHard;
    const bool isChosen = block.id == m_chosen;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(isChosen ? colours.accent : tone.text, isChosen ? 2 : 1, isSoft ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(tone.fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), Radius, Radius);
    painter.setRenderHint(QPainter::Antialiasing, false);
    QRect inner = rect.adjusted(Space::Normal, 0, -Space::Normal, 0);
    if (!item.findings.empty() && !isGhost) {
        const QRect sign(inner.left(), inner.top(), inner.width(), std::min(inner.height(), 24));
        icon("warning"_L1, Tone::Warning)
            .paint(&painter,
                   QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {Mark, Mark}, sign));
        inner = fromStart(inner, 0, inner.width() - Mark - Space::Small);
    }
    painter.setPen(tone.text);
    paintTexts(painter, item, from, inner);
}

void DayLine::paintTexts(QPainter &painter, const ProgrammeItem &item, const QDateTime &from, const QRect &rect) const
{
    const QString when = clock(from) + u" – "_s + clock(from.addSecs(item.entry.span.from.secsTo(item.entry.span.to)));
    const QString place = placeOf(item);
    const QString more = place.isEmpty() ? when : when + u" · "_s + place;
    const QString title = titleOf(item);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const QFont bold = strong(font());
    const QFontMetrics metrics(bold);
    const bool isLow = rect.height() < DayMetrics::TwoLines;
    const QRect top = isLow ? rect : QRect(rect.left(), rect.top() + Space::Small, rect.width(), metrics.height());
    painter.setFont(bold);
    drawElided(&painter, top, side | Qt::AlignVCenter, title);
    painter.setFont(font());
    if (isLow) {
        const int used = metrics.horizontalAdvance(title) + Space::Wide;
        if (used < rect.width()) {
            drawElided(&painter, fromStart(rect, used, rect.width() - used), side | Qt::AlignVCenter, more);
        }
        return;
    }
    drawElided(&painter, {top.left(), top.bottom() + 1, top.width(), painter.fontMetrics().height()},
               side | Qt::AlignVCenter, more);
}

QRect DayLine::fromStart(const QRect &rect, int offset, int width) const
{
    return QStyle::visualRect(layoutDirection(), rect, {rect.left() + offset, rect.top(), width, rect.height()});
}

void DayLine::paintNow(QPainter &painter) const
{
    if (!m_now.isValid() || m_now < m_begin || m_now > m_end) {
        return;
    }
    const QColor colour = Colours::of(palette()).of(Tone::Bad).text;
    const QRect rule(DayMetrics::HoursWidth - Space::Wide, yOf(m_now), viewport()->width(), 2);
    painter.fillRect(QStyle::visualRect(layoutDirection(), viewport()->rect(), rule), colour);
}

} // namespace Chancery::Ui
