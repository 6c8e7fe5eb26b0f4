// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "boothboard.h"

#include "base/rfc3339.h"
#include "domain/meetings/booths.h"
#include "domain/meetings/meetingrequestlife.h"
#include "ui/common/metrics.h"
#include "ui/meetings/boardmetrics.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;
using MeetingRequests::allocationOf;

BoothBoard::BoothBoard(const Display &display, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_display(&display)
{
    setObjectName(u"boothBoard"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Booths by time"));
}

void BoothBoard::showDay(const BoardDay &day, bool mayAllot)
{
    const QString shown = day.venue.id() + formatDate(day.day);
    const bool isSame = std::exchange(m_shown, shown) == shown;
    const QDateTime before = m_begin;
    m_day = &day;
    m_places = day.places();
    m_mayAllot = mayAllot;
    const auto hour = [](const QDateTime &instant, qint64 add) {
        const qint64 seconds = instant.toSecsSinceEpoch() + add;
        return QDateTime::fromSecsSinceEpoch(seconds - seconds % 3600, Qt::UTC);
    };
    m_begin = day.open.empty() ? QDateTime(day.day, QTime(9, 0), day.zone).toUTC() : hour(day.open.front().from, 0);
    m_end = day.open.empty() ? m_begin.addSecs(9 * 3600) : hour(day.open.back().to, 3599);
    for (const Record &meeting : day.meetings) {
        m_begin = std::min(m_begin, hour(allocationOf(meeting).from, 0));
        m_end = std::max(m_end, hour(allocationOf(meeting).to, 3599));
    }
    m_free.clear();
    keepInHand(isSame, isSame ? int(m_begin.secsTo(before) / 60) : 0);
    layOut();
    setCursorTo(m_cursor);
}

void BoothBoard::keepInHand(bool isSame, int minutesLater)
{
    m_cursor.minute += minutesLater;
    if (!isSame || (!m_carried.isEmpty() && m_day->meeting(m_carried) == nullptr)) {
        m_carried.clear();
        m_ghost.reset();
    } else if (m_ghost) {
        m_ghost->minute += minutesLater;
    }
}

void BoothBoard::offerSlots(int minutes, int persons)
{
    m_offered = minutes;
    m_offeredPersons = persons;
    m_free.clear();
    const int rows = m_day == nullptr || minutes <= 0 ? 0 : int(m_day->booths.size());
    for (int row = 0; row < rows; ++row) {
        std::vector<Span> taken;
        for (const Record &meeting : m_day->meetings) {
            if (meeting.get(MeetingRequests::Booth) == m_places[std::size_t(row)].booth) {
                taken.push_back(allocationOf(meeting));
            }
        }
        for (int minute = 0; minute + minutes <= this->minutes(); minute += m_step) {
            if (isFree({row, minute}, minutes, taken)) {
                m_free.push_back({row, minute});
            }
        }
    }
    viewport()->update();
}

int BoothBoard::minutes() const
{
    return static_cast<int>(m_begin.secsTo(m_end) / 60);
}

void BoothBoard::layOut()
{
    const int width = viewport()->width() - BoardMetrics::LabelWidth;
    m_pixelsPerMinute = minutes() > 0 ? std::max(BoardMetrics::NarrowestMinute, double(width) / minutes())
                                      : BoardMetrics::NarrowestMinute;
    horizontalScrollBar()->setRange(0, std::max(0, int(minutes() * m_pixelsPerMinute) - width));
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setSingleStep(int(m_pixelsPerMinute * m_step));
    const int rows = m_day == nullptr ? 0 : int(m_day->booths.size());
    verticalScrollBar()->setRange(
        0, std::max(0, rows * BoardMetrics::Row + BoardMetrics::HoursHeight - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(BoardMetrics::Row);
    viewport()->update();
}

void BoothBoard::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const bool isScrolledByHand = horizontalScrollBar()->value() != m_ownScroll;
    layOut();
    if (!isScrolledByHand) {
        // What a narrower board had to scroll past may have its place now.
        horizontalScrollBar()->setValue(0);
        scrollToCursor();
    }
}

QRect BoothBoard::mirrored(const QRect &rect) const
{
    return isRightToLeft() ? QStyle::visualRect(Qt::RightToLeft, viewport()->rect(), rect) : rect;
}

QRect BoothBoard::rectOf(const Cell &cell, int length) const
{
    const int begin = BoardMetrics::LabelWidth - horizontalScrollBar()->value();
    const int left = begin + int(cell.minute * m_pixelsPerMinute);
    const int right = begin + int((cell.minute + length) * m_pixelsPerMinute);
    const int top = BoardMetrics::HoursHeight + cell.booth * BoardMetrics::Row - verticalScrollBar()->value();
    return mirrored({left, top, right - left, BoardMetrics::Row});
}

BoothBoard::Cell BoothBoard::cellAt(const QPoint &point) const
{
    const QPoint there = isRightToLeft() ? QPoint(viewport()->width() - 1 - point.x(), point.y()) : point;
    const int row = (there.y() - BoardMetrics::HoursHeight + verticalScrollBar()->value()) / BoardMetrics::Row;
    const int minute = int((there.x() - BoardMetrics::LabelWidth + horizontalScrollBar()->value()) / m_pixelsPerMinute);
    const int last = m_day == nullptr ? 0 : std::max(0, int(m_day->booths.size()) - 1);
    return {std::clamp(row, 0, last), std::clamp(minute / m_step * m_step, 0, std::max(0, minutes() - m_step))};
}

Span BoothBoard::spanAt(const Cell &cell, int length) const
{
    const QDateTime from = m_begin.addSecs(cell.minute * 60);
    return {from, from.addSecs(length * 60)};
}

int BoothBoard::boothRow(const QString &booth) const
{
    const auto found = std::find_if(m_day->booths.begin(), m_day->booths.end(),
                                    [&booth](const Record &other) { return other.id() == booth; });
    return int(found - m_day->booths.begin());
}

std::optional<BoothBoard::Cell> BoothBoard::cellOf(const QString &meeting) const
{
    const Record *record = m_day == nullptr ? nullptr : m_day->meeting(meeting);
    if (record == nullptr) {
        return std::nullopt;
    }
    return Cell {boothRow(record->get(MeetingRequests::Booth)), int(m_begin.secsTo(allocationOf(*record).from) / 60)};
}

const Record *BoothBoard::meetingAt(const Cell &cell) const
{
    if (m_day == nullptr || cell.booth >= int(m_day->booths.size())) {
        return nullptr;
    }
    const auto found = m_day->inTheWay(m_day->booths[std::size_t(cell.booth)].id(), spanAt(cell, 1), {});
    return found.empty() ? nullptr : found.front();
}

QString BoothBoard::chosen() const
{
    const Record *meeting = meetingAt(m_cursor);
    return meeting == nullptr ? QString() : meeting->id();
}

bool BoothBoard::isOpen(const Cell &cell, int length) const
{
    const Allocation::Place &place = m_places[std::size_t(cell.booth)];
    const Span span = spanAt(cell, length);
    return std::any_of(place.open.begin(), place.open.end(),
                       [&span](const Span &open) { return open.from <= span.from && span.to <= open.to; });
}

bool BoothBoard::isFree(const Cell &cell, int length, const std::vector<Span> &taken) const
{
    const Allocation::Place &place = m_places[std::size_t(cell.booth)];
    const Span span = spanAt(cell, length);
    return isOpen(cell, length) && span.from > QDateTime::currentDateTimeUtc()
        && (place.seats == 0 || m_offeredPersons <= place.seats)
        && std::none_of(taken.begin(), taken.end(), [&span](const Span &other) { return other.overlaps(span); });
}

void BoothBoard::setCursorTo(const Cell &cell)
{
    if (m_day == nullptr || m_day->booths.empty()) {
        m_cursor = {};
        return;
    }
    m_cursor = {std::clamp(cell.booth, 0, int(m_day->booths.size()) - 1),
                std::clamp(cell.minute, 0, std::max(0, minutes() - m_step))};
    scrollToCursor();
    setAccessibleDescription(cursorText());
    viewport()->update();
    Q_EMIT cursorMoved();
}

void BoothBoard::scrollToCursor()
{
    const int top = m_cursor.booth * BoardMetrics::Row;
    const int seen = viewport()->height() - BoardMetrics::HoursHeight - BoardMetrics::Row;
    verticalScrollBar()->setValue(std::clamp(verticalScrollBar()->value(), std::max(0, top - seen), top));
    const int left = int(m_cursor.minute * m_pixelsPerMinute);
    const int wide = viewport()->width() - BoardMetrics::LabelWidth - int(m_step * m_pixelsPerMinute);
    horizontalScrollBar()->setValue(std::clamp(horizontalScrollBar()->value(), std::max(0, left - wide), left));
    m_ownScroll = horizontalScrollBar()->value();
}

QString BoothBoard::cursorText() const
{
    if (m_day == nullptr || m_day->booths.empty()) {
        return {};
    }
    const Record &booth = m_day->booths[std::size_t(m_cursor.booth)];
    const QString where = m_display->titleOf(Booths::Description, booth.id(), booth.document());
    const auto clock = [this](const QDateTime &instant) {
        return m_display->locale().toString(instant.toTimeZone(m_day->zone).time(), QLocale::ShortFormat);
    };
    if (const Record *meeting = meetingAt(m_cursor)) {
        const Span span = allocationOf(*meeting);
        return tr("%1, %2 to %3: %4 and %5")
            .arg(where, clock(span.from), clock(span.to),
                 m_display->stateName(meeting->get(MeetingRequests::Requester)),
                 m_display->stateName(meeting->get(MeetingRequests::Counterpart)));
    }
    const QString when = clock(spanAt(m_cursor, m_step).from);
    if (m_day->isOccupied(booth.id(), spanAt(m_cursor, m_step))) {
        return tr("%1, %2: occupied").arg(where, when);
    }
    return isOpen(m_cursor, m_step) ? tr("%1, %2: free").arg(where, when) : tr("%1, %2: closed").arg(where, when);
}

void BoothBoard::carry(const Cell &to)
{
    if (m_carried.isEmpty()) {
        const Record *meeting = meetingAt(m_cursor);
        if (meeting == nullptr || !m_mayAllot) {
            return;
        }
        m_carried = meeting->id();
        m_carriedMinutes = int(allocationOf(*meeting).minutes());
        m_ghost = cellOf(m_carried);
        m_ghost->booth += to.booth - m_cursor.booth;
        m_ghost->minute += to.minute - m_cursor.minute;
    } else {
        m_ghost = to;
    }
    m_ghost->booth = std::clamp(m_ghost->booth, 0, int(m_day->booths.size()) - 1);
    m_ghost->minute = std::clamp(m_ghost->minute, 0, std::max(0, minutes() - m_carriedMinutes));
    viewport()->update();
}

void BoothBoard::finishCarry()
{
    const QString id = std::exchange(m_carried, {});
    const std::optional<Cell> to = std::exchange(m_ghost, std::nullopt);
    viewport()->update();
    if (!id.isEmpty() && to && to != cellOf(id)) {
        askFor(id, *to);
    }
}

void BoothBoard::askFor(const QString &id, const Cell &cell)
{
    setCursorTo(cell);
    Q_EMIT moved(id, m_day->booths[std::size_t(cell.booth)].id(), spanAt(cell, 1).from);
}

void BoothBoard::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const bool isCarrying = event->modifiers().testFlag(Qt::ControlModifier);
    Cell to = isCarrying && m_ghost ? *m_ghost : m_cursor;
    if (event->key() == forward || event->key() == backward) {
        to.minute += event->key() == forward ? m_step : -m_step;
    } else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        to.booth += event->key() == Qt::Key_Down ? 1 : -1;
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        to.minute = event->key() == Qt::Key_Home ? 0 : minutes();
    } else if (event->key() == Qt::Key_Escape && !m_carried.isEmpty()) {
        m_carried.clear();
        m_ghost.reset();
        viewport()->update();
        return;
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!m_carried.isEmpty()) {
            finishCarry();
        } else if (const QString id = chosen(); !id.isEmpty()) {
            Q_EMIT openRequested(id);
        } else if (m_day != nullptr && !m_day->booths.empty()) {
            Q_EMIT slotChosen(m_day->booths[std::size_t(m_cursor.booth)].id(), spanAt(m_cursor, 1).from);
        }
        return;
    } else {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (m_day != nullptr && !m_day->booths.empty()) {
        isCarrying ? carry(to) : setCursorTo(to);
    }
}

void BoothBoard::mousePressEvent(QMouseEvent *event)
{
    if (m_day == nullptr || event->button() != Qt::LeftButton) {
        return;
    }
    m_pressed = event->pos();
    if (event->pos().y() < BoardMetrics::HoursHeight) {
        return;
    }
    setCursorTo(cellAt(event->pos()));
}

void BoothBoard::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDragging = event->buttons().testFlag(Qt::LeftButton)
        && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_day == nullptr || !isDragging || (m_carried.isEmpty() && meetingAt(cellAt(m_pressed)) == nullptr)) {
        return;
    }
    const Cell from = cellAt(m_pressed);
    const Cell to = cellAt(event->pos());
    if (m_carried.isEmpty()) {
        carry(from);
    }
    if (const std::optional<Cell> home = cellOf(m_carried)) {
        carry({to.booth, home->minute + to.minute - from.minute});
    }
}

void BoothBoard::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !m_carried.isEmpty()) {
        finishCarry();
    }
}

void BoothBoard::mouseDoubleClickEvent(QMouseEvent *event)
{
    setCursorTo(cellAt(event->pos()));
    if (const QString id = chosen(); !id.isEmpty()) {
        Q_EMIT openRequested(id);
    } else if (m_day != nullptr && !m_day->booths.empty()) {
        Q_EMIT slotChosen(m_day->booths[std::size_t(m_cursor.booth)].id(), spanAt(m_cursor, 1).from);
    }
}

void BoothBoard::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_mayAllot && m_day != nullptr && event->mimeData()->hasFormat(QLatin1String(RequestType))) {
        event->acceptProposedAction();
    }
}

void BoothBoard::dragMoveEvent(QDragMoveEvent *event)
{
    const QString id = QString::fromLatin1(event->mimeData()->data(QLatin1String(RequestType)));
    const Record *request = m_day == nullptr ? nullptr : m_day->waitingRequest(id);
    if (request == nullptr || m_day->booths.empty()) {
        event->ignore();
        return;
    }
    m_carriedMinutes = int(request->get(MeetingRequests::Minutes));
    m_ghost = cellAt(event->position().toPoint());
    viewport()->update();
    event->acceptProposedAction();
}

void BoothBoard::dragLeaveEvent(QDragLeaveEvent *)
{
    m_ghost.reset();
    viewport()->update();
}

void BoothBoard::dropEvent(QDropEvent *event)
{
    const QString id = QString::fromLatin1(event->mimeData()->data(QLatin1String(RequestType)));
    m_ghost.reset();
    event->acceptProposedAction();
    askFor(id, cellAt(event->position().toPoint()));
}

bool BoothBoard::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_day != nullptr) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Cell cell = cellAt(help->pos());
        const Record *meeting = meetingAt(cell);
        const bool isTaken =
            !m_day->booths.empty() && m_day->isOccupied(m_day->booths[std::size_t(cell.booth)].id(), spanAt(cell, 1));
        QToolTip::showText(help->globalPos(),
                           meeting == nullptr
                               ? (isTaken ? tr("Occupied") : QString())
                               : m_display->titleOf(MeetingRequests::Description, meeting->id(), meeting->document()),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace Chancery::Ui
