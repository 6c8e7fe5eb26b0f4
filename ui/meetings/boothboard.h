// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/display.h"
#include "ui/meetings/boardday.h"

#include <QAbstractScrollArea>

#include <optional>

namespace Chancery::Ui {

/// Booths down, hours across (from the right in a window of right-to-left language): who meets whom, where, when.
///
/// Meetings are dragged to another time or booth, requests dropped on it from the queue; the board only asks (moved),
/// its owner decides. By keyboard: arrows walk over meetings and free slots, Ctrl and arrows carry the chosen meeting,
/// Enter opens it or takes the free slot. GUI thread.
class BoothBoard : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// Type of what is dragged onto the board: the id of a request.
    static constexpr auto RequestType = "application/x-chancery-request";

    explicit BoothBoard(const Display &display, QWidget *parent = nullptr);

    /// \p day lives as long as it is shown. \p mayAllot: whether anything can be moved.
    void showDay(const BoardDay &day, bool mayAllot);
    /// Steps on which a meeting begins, in minutes.
    void setStep(int minutes) { m_step = qMax(1, minutes); }
    /// Marks where a meeting of \p minutes could begin; 0: no marks.
    void offerSlots(int minutes, int persons);

    struct Cell
    {
        int booth = 0; ///< Row.
        int minute = 0; ///< From the begin of the board.
        friend bool operator==(const Cell &, const Cell &) = default;
    };
    [[nodiscard]] Cell cursor() const { return m_cursor; }
    void setCursorTo(const Cell &cell);
    /// The meeting under the cursor; empty: none.
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] QRect rectOf(const Cell &cell, int minutes) const; ///< In the viewport.
    [[nodiscard]] Domain::Span spanAt(const Cell &cell, int minutes) const;
    [[nodiscard]] std::optional<Cell> cellOf(const QString &meeting) const;
    /// What stands under the cursor, in words, for screen readers and the line below the board.
    [[nodiscard]] QString cursorText() const;

Q_SIGNALS:
    void openRequested(const QString &id);
    void slotChosen(const QString &booth, const QDateTime &from);
    /// The user wants request \p id in \p booth from then on.
    void moved(const QString &id, const QString &booth, const QDateTime &from);
    void cursorMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void layOut();
    void scrollToCursor(); ///< No farther than it takes to see it.
    [[nodiscard]] int minutes() const;
    [[nodiscard]] Cell cellAt(const QPoint &point) const;
    [[nodiscard]] const Domain::Record *meetingAt(const Cell &cell) const;
    [[nodiscard]] int boothRow(const QString &booth) const;
    [[nodiscard]] bool isOpen(const Cell &cell, int length) const;
    /// \p taken: what already has its booth.
    [[nodiscard]] bool isFree(const Cell &cell, int length, const std::vector<Domain::Span> &taken) const;
    void paintHours(QPainter &painter) const;
    void paintBooths(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintMeeting(QPainter &painter, const Domain::Record &meeting) const;
    void paintOccupied(QPainter &painter, const Domain::Record &time) const;
    void paintGhost(QPainter &painter) const;
    /// What somebody is about to move stays in their hand while others change the same board, also when it begins at
    /// another hour than before.
    void keepInHand(bool isSame, int minutesLater);
    void carry(const Cell &to);
    void finishCarry();
    void askFor(const QString &id, const Cell &cell);
    /// \p x of a left-to-right board, mirrored where the window is.
    [[nodiscard]] QRect mirrored(const QRect &rect) const;

    const Display *m_display;
    const BoardDay *m_day = nullptr;
    std::vector<Domain::Allocation::Place> m_places;
    QString m_shown; ///< Venue and day.
    QDateTime m_begin; ///< Of the board: the full hour at or before the venue opens.
    QDateTime m_end;
    double m_pixelsPerMinute = 1;
    int m_step = 5;
    bool m_mayAllot = false;
    int m_offered = 0;
    int m_offeredPersons = 0;
    std::vector<Cell> m_free; ///< Where it would fit: found once, not for every picture of a board with 500 meetings.
    Cell m_cursor;
    int m_ownScroll = 0; ///< Where the board itself has scrolled to, sideways.
    QPoint m_pressed;
    QString m_carried; ///< Request that is dragged or carried.
    std::optional<Cell> m_ghost; ///< Where it would go.
    int m_carriedMinutes = 0;
};

} // namespace Chancery::Ui
