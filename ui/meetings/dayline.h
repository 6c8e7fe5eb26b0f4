// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/display.h"
#include "ui/meetings/programmeday.h"

#include <QAbstractScrollArea>

#include <optional>

namespace Chancery::Ui {

/// A day from top to bottom: meetings and engagements as blocks, those at one time side by side, a line at now.
///
/// A block is dragged up or down to another time; the line only asks (moved), its owner decides. By keyboard: up and
/// down walk over the blocks, Ctrl and up or down carry the chosen one, Enter opens it or sets it down. GUI thread.
class DayLine : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit DayLine(const Display &display, QWidget *parent = nullptr);

    /// \p day lives as long as it is shown. \p mayMove: whether anything can be dragged.
    void showDay(const ProgrammeDay &day, bool mayMove);
    void setNow(const QDateTime &now);
    void setStep(int minutes) { m_step = qMax(1, minutes); }

    [[nodiscard]] QString chosen() const { return m_chosen; }
    void choose(const QString &id);
    [[nodiscard]] QRect rectOf(const QString &id) const; ///< In the viewport; empty: not there.
    [[nodiscard]] int pixelsFor(int minutes) const;
    /// "10:00 to 10:20: Kenya, Booth 3", for screen readers and the page.
    [[nodiscard]] QString textOf(const ProgrammeItem &item) const;
    [[nodiscard]] QString titleOf(const ProgrammeItem &item) const;

Q_SIGNALS:
    void chosenChanged(const QString &id);
    void openRequested(const QString &id);
    /// The user wants the entry to begin then.
    void moved(const QString &id, const QDateTime &from);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Block
    {
        QString id;
        int lane = 0;
        int lanes = 1;
    };
    void layOut();
    void placeBlocks();
    [[nodiscard]] int minutes() const { return static_cast<int>(m_begin.secsTo(m_end) / 60); }
    [[nodiscard]] int yOf(const QDateTime &instant) const;
    [[nodiscard]] QRect rectOf(const Block &block, const QDateTime &from) const;
    [[nodiscard]] const Block *blockAt(const QPoint &point) const;
    [[nodiscard]] QString clock(const QDateTime &instant) const;
    [[nodiscard]] QString placeOf(const ProgrammeItem &item) const;
    void paintHours(QPainter &painter) const;
    void paintBlock(QPainter &painter, const Block &block, const QDateTime &from, bool isGhost) const;
    void paintTexts(QPainter &painter, const ProgrammeItem &item, const QDateTime &from, const QRect &rect) const;
    void paintNow(QPainter &painter) const;
    /// So much of \p rect, that far from where reading starts.
    [[nodiscard]] QRect fromStart(const QRect &rect, int offset, int width) const;
    void step(int by);
    void carry(qint64 seconds);
    void setDown();

    const Display *m_display;
    const ProgrammeDay *m_day = nullptr;
    std::vector<Block> m_blocks; ///< In the order of the day's items.
    QDateTime m_begin;
    QDateTime m_end;
    QDateTime m_now;
    QString m_chosen;
    std::optional<QDateTime> m_ghost; ///< Where the chosen block would begin.
    QPoint m_pressed;
    bool m_mayMove = false;
    int m_step = 5;
};

} // namespace Chancery::Ui
