// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dayline.h"

#include "domain/meetings/engagements.h"
#include "domain/meetings/meetingrequests.h"
#include "ui/common/metrics.h"
#include "ui/meetings/boardmetrics.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

using namespace Domain;

namespace {

constexpr int FirstHour = 8;
constexpr int LastHour = 19;
constexpr qint64 Hour = 3600;

QDateTime fullHour(const QDateTime &instant, bool up)
{
    const qint64 seconds = instant.toSecsSinceEpoch() + (up ? Hour - 1 : 0);
    return QDateTime::fromSecsSinceEpoch(seconds - seconds % Hour, Qt::UTC);
}

} // namespace

DayLine::DayLine(const Display &display, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_display(&display)
{
    setObjectName(u"dayLine"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Programme of the day"));
    viewport()->setMouseTracking(true);
}

void DayLine::showDay(const ProgrammeDay &day, bool mayMove)
{
    m_day = &day;
    m_mayMove = mayMove;
    m_begin = QDateTime(day.day, QTime(FirstHour, 0), day.zone).toUTC();
    m_end = QDateTime(day.day, QTime(LastHour, 0), day.zone).toUTC();
    const QDateTime first = day.day.startOfDay(day.zone).toUTC();
    const QDateTime last = day.day.addDays(1).startOfDay(day.zone).toUTC();
    for (const ProgrammeItem &item : day.items) {
        m_begin = std::min(m_begin, std::max(first, fullHour(item.entry.span.from, false)));
        m_end = std::max(m_end, std::min(last, fullHour(item.entry.span.to, true)));
    }
    placeBlocks();
    if (day.item(m_chosen) == nullptr) {
        m_ghost.reset(); // Otherwise what is carried stays in the hand while others change the day.
        m_chosen = day.items.empty() ? QString() : day.items.front().entry.id;
        Q_EMIT chosenChanged(m_chosen);
    }
    layOut();
}

void DayLine::setNow(const QDateTime &now)
{
    m_now = now;
    viewport()->update();
}

/// Entries that overlap share the width: each takes the first lane that is free when it begins.
void DayLine::placeBlocks()
{
    m_blocks.clear();
    std::vector<QDateTime> ends;
    std::size_t cluster = 0;
    const auto close = [&] {
        for (; cluster < m_blocks.size(); ++cluster) {
            m_blocks[cluster].lanes = int(std::max<std::size_t>(1, ends.size()));
        }
        ends.clear();
    };
    for (const ProgrammeItem &item : m_day->items) {
        const Span &span = item.entry.span;
        if (std::all_of(ends.begin(), ends.end(), [&span](const QDateTime &end) { return end <= span.from; })) {
            close();
        }
        auto lane = std::find_if(ends.begin(), ends.end(), [&span](const QDateTime &end) { return end <= span.from; });
        if (lane == ends.end()) {
            lane = ends.insert(ends.end(), span.to);
        }
        *lane = span.to;
        m_blocks.push_back({item.entry.id, int(lane - ends.begin())});
    }
    close();
}

void DayLine::layOut()
{
    verticalScrollBar()->setRange(0,
                                  std::max(0, pixelsFor(minutes()) + 2 * DayMetrics::Padding - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(pixelsFor(15));
    viewport()->update();
}

void DayLine::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

int DayLine::pixelsFor(int minutes) const
{
    return int(minutes * DayMetrics::PixelsPerMinute);
}

int DayLine::yOf(const QDateTime &instant) const
{
    return DayMetrics::Padding + int(double(m_begin.secsTo(instant)) / 60 * DayMetrics::PixelsPerMinute)
        - verticalScrollBar()->value();
}

QRect DayLine::rectOf(const Block &block, const QDateTime &from) const
{
    const ProgrammeItem *item = m_day->item(block.id);
    const qint64 seconds = item->entry.span.from.secsTo(item->entry.span.to);
    const int room = viewport()->width() - DayMetrics::HoursWidth - Space::Page;
    const int width = room / block.lanes;
    const int top = yOf(from);
    const int height = std::max(DayMetrics::LowestBlock, yOf(from.addSecs(seconds)) - top);
    const QRect rect(DayMetrics::HoursWidth + block.lane * width, top, width - Space::Small, height - 1);
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), rect);
}

QRect DayLine::rectOf(const QString &id) const
{
    const auto found =
        std::find_if(m_blocks.begin(), m_blocks.end(), [&id](const Block &block) { return block.id == id; });
    return found == m_blocks.end() ? QRect() : rectOf(*found, m_day->item(id)->entry.span.from);
}

const DayLine::Block *DayLine::blockAt(const QPoint &point) const
{
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(), [&](const Block &block) {
        return rectOf(block, m_day->item(block.id)->entry.span.from).contains(point);
    });
    return found == m_blocks.end() ? nullptr : &*found;
}

void DayLine::choose(const QString &id)
{
    const ProgrammeItem *item = m_day == nullptr ? nullptr : m_day->item(id);
    if (item == nullptr) {
        return;
    }
    m_chosen = id;
    m_ghost.reset();
    setAccessibleDescription(textOf(*item));
    const QRect rect = rectOf(id);
    QScrollBar *bar = verticalScrollBar();
    if (rect.top() < 0) {
        bar->setValue(bar->value() + rect.top() - Space::Wide);
    } else if (rect.bottom() > viewport()->height()) {
        bar->setValue(bar->value() + rect.bottom() - viewport()->height() + Space::Wide);
    }
    viewport()->update();
    Q_EMIT chosenChanged(id);
}

void DayLine::step(int by)
{
    const auto found =
        std::find_if(m_blocks.begin(), m_blocks.end(), [this](const Block &block) { return block.id == m_chosen; });
    const auto place = found == m_blocks.end() ? 0 : found - m_blocks.begin() + by;
    if (place >= 0 && place < static_cast<std::ptrdiff_t>(m_blocks.size())) {
        choose(m_blocks[std::size_t(place)].id);
    }
}

void DayLine::carry(qint64 seconds)
{
    const ProgrammeItem *item = m_day->item(m_chosen);
    if (item == nullptr || !m_mayMove) {
        return;
    }
    const qint64 unit = qint64 {m_step} * 60;
    const qint64 steps = qRound(double(seconds) / double(unit));
    m_ghost = item->entry.span.from.addSecs(steps * unit);
    viewport()->update();
}

void DayLine::setDown()
{
    const std::optional<QDateTime> to = std::exchange(m_ghost, std::nullopt);
    viewport()->update();
    const ProgrammeItem *item = m_day->item(m_chosen);
    if (to && item != nullptr && *to != item->entry.span.from) {
        Q_EMIT moved(m_chosen, *to);
    }
}

void DayLine::keyPressEvent(QKeyEvent *event)
{
    const bool isVertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    const ProgrammeItem *item = m_day == nullptr ? nullptr : m_day->item(m_chosen);
    if (item == nullptr) {
        QAbstractScrollArea::keyPressEvent(event);
    } else if (isVertical && event->modifiers().testFlag(Qt::ControlModifier)) {
        const qint64 now = m_ghost ? item->entry.span.from.secsTo(*m_ghost) : 0;
        carry(now + (event->key() == Qt::Key_Down ? 60 : -60) * qint64 {m_step});
    } else if (isVertical) {
        step(event->key() == Qt::Key_Down ? 1 : -1);
    } else if (event->key() == Qt::Key_Escape && m_ghost) {
        m_ghost.reset();
        viewport()->update();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_ghost) {
            setDown();
        } else {
            Q_EMIT openRequested(m_chosen);
        }
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void DayLine::mousePressEvent(QMouseEvent *event)
{
    const Block *block = m_day == nullptr ? nullptr : blockAt(event->pos());
    if (event->button() == Qt::LeftButton && block != nullptr) {
        m_pressed = event->pos();
        choose(block->id);
    }
}

void DayLine::mouseMoveEvent(QMouseEvent *event)
{
    const bool isDragging = event->buttons().testFlag(Qt::LeftButton) && !m_pressed.isNull()
        && (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (isDragging && m_day != nullptr) {
        carry(qint64(double(event->pos().y() - m_pressed.y()) / DayMetrics::PixelsPerMinute * 60));
    }
}

void DayLine::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_day != nullptr) {
        m_pressed = {};
        setDown();
    }
}

void DayLine::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Block *block = m_day == nullptr ? nullptr : blockAt(event->pos())) {
        Q_EMIT openRequested(block->id);
    }
}

bool DayLine::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_day != nullptr) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Block *block = blockAt(help->pos());
        QToolTip::showText(help->globalPos(), block == nullptr ? QString() : textOf(*m_day->item(block->id)),
                           viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

QString DayLine::clock(const QDateTime &instant) const
{
    return m_display->locale().toString(instant.toTimeZone(m_day->zone).time(), QLocale::ShortFormat);
}

QString DayLine::titleOf(const ProgrammeItem &item) const
{
    if (!item.isMeeting()) {
        return item.record.get(Engagements::Name);
    }
    const QString theirs = m_display->stateName(item.entry.counterpart);
    if (!m_day->mission.isEmpty()) {
        return theirs;
    }
    return tr("%1 and %2")
        .arg(m_display->stateName(item.record.get(MeetingRequests::Requester)),
             m_display->stateName(item.record.get(MeetingRequests::Counterpart)));
}

QString DayLine::placeOf(const ProgrammeItem &item) const
{
    if (!item.isMeeting()) {
        return item.record.get(Engagements::Place);
    }
    const QString booth = item.record.get(MeetingRequests::Booth);
    return booth.isEmpty() ? QString() : m_display->titleOf(Booths::Description, booth);
}

QString DayLine::textOf(const ProgrammeItem &item) const
{
    const QString place = placeOf(item);
    const QString line = tr("%1 to %2: %3").arg(clock(item.entry.span.from), clock(item.entry.span.to), titleOf(item));
    return place.isEmpty() ? line : tr("%1, %2").arg(line, place);
}

} // namespace Chancery::Ui
