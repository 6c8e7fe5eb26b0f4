// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the board of booths looks.

#include "domain/meetings/booths.h"
#include "domain/meetings/meetingrequests.h"
#include "domain/meetings/occupiedtimes.h"
#include "ui/common/colours.h"
#include "ui/common/flags.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/common/words.h"
#include "ui/meetings/boardmetrics.h"
#include "ui/meetings/boothboard.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStyle>

#include <utility>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int OccupiedAlpha = 60; ///< Of the hatching.
constexpr int NarrowestFlag = 60; ///< Below this width a meeting shows codes alone.

void fillRound(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
               Qt::PenStyle style = Qt::SolidLine)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1, style));
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), Radius - 2, Radius - 2);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void BoothBoard::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours &colours = Colours::of(palette());
    painter.fillRect(viewport()->rect(), colours.surface);
    if (m_day == nullptr) {
        return;
    }
    paintBooths(painter);
    painter.save();
    painter.setClipRect(0, BoardMetrics::HoursHeight, viewport()->width(),
                        viewport()->height() - BoardMetrics::HoursHeight);
    for (const Record &time : m_day->occupied) {
        paintOccupied(painter, time);
    }
    for (const Record &meeting : m_day->meetings) {
        paintMeeting(painter, meeting);
    }
    paintGhost(painter);
    painter.restore();
    paintHours(painter);
    paintLabels(painter);
}

void BoothBoard::paintLabels(QPainter &painter) const
{
    const Colours &colours = Colours::of(palette());
    const QRect column = mirrored({0, 0, BoardMetrics::LabelWidth, viewport()->height()});
    painter.fillRect(column, colours.surface);
    painter.setClipRect(column.adjusted(0, BoardMetrics::HoursHeight, 0, 0));
    for (int row = 0; row < int(m_day->booths.size()); ++row) {
        const Record &booth = m_day->booths[std::size_t(row)];
        const int top = rectOf({row, 0}, 1).top();
        const QRect label = mirrored({Space::Wide, top, BoardMetrics::LabelWidth - Space::Large, BoardMetrics::Row});
        painter.setPen(row == m_cursor.booth && hasFocus() ? colours.accent : colours.text);
        painter.drawText(
            label, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextWordWrap,
            m_display->titleOf(Booths::Description, booth.id(), booth.document()));
        painter.setPen(colours.border);
        painter.drawLine(column.left(), top + BoardMetrics::Row - 1, column.right(), top + BoardMetrics::Row - 1);
    }
    painter.setClipping(false);
    painter.fillRect(QRect(column.left(), 0, column.width(), BoardMetrics::HoursHeight), colours.page);
    painter.setPen(colours.border);
    const int edge = isRightToLeft() ? column.left() : column.right();
    painter.drawLine(edge, 0, edge, viewport()->height());
    painter.drawLine(column.left(), BoardMetrics::HoursHeight - 1, column.right(), BoardMetrics::HoursHeight - 1);
}

void BoothBoard::paintHours(QPainter &painter) const
{
    const Colours &colours = Colours::of(palette());
    painter.fillRect(0, 0, viewport()->width(), BoardMetrics::HoursHeight, colours.page);
    painter.setFont(font());
    for (int minute = 0; minute < minutes(); minute += 60) {
        const QRect cell = rectOf({0, minute}, 60);
        const QRect hour(cell.left(), 0, cell.width(), BoardMetrics::HoursHeight);
        const QTime time = spanAt({0, minute}, 1).from.toTimeZone(m_day->zone).time();
        painter.setPen(colours.muted);
        painter.drawText(hour.adjusted(Space::Small, 0, -Space::Small, 0),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                         m_display->locale().toString(time, QLocale::ShortFormat));
    }
    painter.setPen(colours.border);
    painter.drawLine(0, BoardMetrics::HoursHeight - 1, viewport()->width(), BoardMetrics::HoursHeight - 1);
}

void BoothBoard::paintBooths(QPainter &painter) const
{
    const Colours &colours = Colours::of(palette());
    for (int row = 0; row < int(m_day->booths.size()); ++row) {
        const QRect whole = rectOf({row, 0}, minutes());
        painter.fillRect(whole, colours.page);
        for (const Span &open : m_places[std::size_t(row)].open) {
            const int from = int(m_begin.secsTo(open.from) / 60);
            painter.fillRect(rectOf({row, from}, int(open.minutes())), colours.surface);
        }
        for (const Cell &cell : m_free) {
            if (cell.booth == row) {
                painter.fillRect(rectOf(cell, m_step).adjusted(0, 1, 0, -1), colours.good.fill);
            }
        }
        painter.setPen(colours.border);
        for (int minute = 0; minute <= minutes(); minute += 60) {
            const QRect hour = rectOf({row, minute}, 1);
            const int x = isRightToLeft() ? hour.right() : hour.left();
            painter.drawLine(x, whole.top(), x, whole.bottom());
        }
        painter.drawLine(0, whole.bottom(), viewport()->width(), whole.bottom());
        if (row == m_cursor.booth && hasFocus() && meetingAt(m_cursor) == nullptr) {
            fillRound(painter, rectOf(m_cursor, std::max(m_step, m_offered)).adjusted(1, 2, -1, -3), Qt::transparent,
                      colours.accent);
        }
    }
}

void BoothBoard::paintMeeting(QPainter &painter, const Record &meeting) const
{
    const std::optional<Cell> cell = cellOf(meeting.id());
    const int length =
        int(Span {meeting.get(MeetingRequests::StartsAt), meeting.get(MeetingRequests::EndsAt)}.minutes());
    const QRect rect = rectOf(*cell, length).adjusted(1, 3, -1, -4);
    const Colours &colours = Colours::of(palette());
    const ToneColours &tone = colours.of(toneOf(meeting.status()));
    const bool isHeldOnly = meeting.status() == "tentative"_L1;
    const bool isChosen = chosen() == meeting.id();
    painter.save();
    painter.setOpacity(meeting.id() == m_carried ? 0.4 : 1);
    fillRound(painter, rect, tone.fill, isChosen ? colours.accent : tone.text,
              isHeldOnly ? Qt::DashLine : Qt::SolidLine);
    if (isChosen && hasFocus()) {
        fillRound(painter, rect.adjusted(1, 1, -1, -1), Qt::transparent, colours.accent);
    }
    painter.setClipRect(rect, Qt::IntersectClip);
    const QString ours = meeting.get(MeetingRequests::Requester);
    const QString theirs = meeting.get(MeetingRequests::Counterpart);
    painter.setPen(tone.text);
    painter.setFont(font());
    const QString codes[] = {meeting.get(MeetingRequests::Requester), meeting.get(MeetingRequests::Counterpart)};
    const int height = rect.height() / 2;
    for (int line = 0; line < 2; ++line) {
        QRect there(rect.left() + Space::Small, rect.top() + line * height, rect.width() - 2 * Space::Small, height);
        const int flag = flagWidth(FlagHeight);
        if (rect.width() >= NarrowestFlag) {
            const QRect picture = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter,
                                                      QSize(flag, FlagHeight), there);
            painter.drawPixmap(picture.topLeft(), flagPixmap(codes[line], FlagHeight, devicePixelRatioF()));
            there.adjust(isRightToLeft() ? 0 : flag + Space::Small, 0, isRightToLeft() ? -flag - Space::Small : 0, 0);
        }
        painter.drawText(there, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter,
                         codes[line]);
    }
    painter.restore();
}

void BoothBoard::paintOccupied(QPainter &painter, const Record &time) const
{
    const Span span {time.get(OccupiedTimes::StartsAt), time.get(OccupiedTimes::EndsAt)};
    const Cell cell {boothRow(time.get(OccupiedTimes::Booth)), int(m_begin.secsTo(span.from) / 60)};
    const QRect rect = rectOf(cell, int(span.minutes())).adjusted(1, 3, -1, -4);
    const ToneColours &tone = Colours::of(palette()).neutral;
    fillRound(painter, rect, tone.fill, tone.text, Qt::DotLine);
    QColor line = tone.text;
    line.setAlpha(OccupiedAlpha);
    painter.fillRect(rect.adjusted(2, 2, -2, -2), QBrush(line, Qt::BDiagPattern));
    painter.setFont(font());
    const QString text = tr("Occupied");
    if (painter.fontMetrics().horizontalAdvance(text) < rect.width() - Space::Small) {
        painter.setPen(tone.text);
        painter.drawText(rect, Qt::AlignCenter, text);
    }
}

void BoothBoard::paintGhost(QPainter &painter) const
{
    if (!m_ghost) {
        return;
    }
    const Colours &colours = Colours::of(palette());
    const QString booth = m_day->booths[std::size_t(m_ghost->booth)].id();
    const bool isGood = isOpen(*m_ghost, m_carriedMinutes)
        && m_day->inTheWay(booth, spanAt(*m_ghost, m_carriedMinutes), m_carried).empty();
    const QRect rect = rectOf(*m_ghost, m_carriedMinutes).adjusted(1, 3, -1, -4);
    const ToneColours &tone = isGood ? colours.good : colours.warning;
    fillRound(painter, rect, tone.fill, tone.text);
    painter.setFont(strong(font()));
    const QTime time = spanAt(*m_ghost, 1).from.toTimeZone(m_day->zone).time();
    painter.drawText(rect, Qt::AlignCenter, m_display->locale().toString(time, QLocale::ShortFormat));
}

} // namespace Chancery::Ui
