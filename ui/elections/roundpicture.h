// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/elections/contestcourse.h"
#include "ui/common/colours.h"
#include "ui/common/display.h"

#include <QWidget>

class QPainter;

namespace Chancery::Ui {

/// One round as bars against the required majority. The same drawing for the window and for paper.
struct RoundBars
{
    struct Bar
    {
        QString name;
        QString code {}; ///< Of the State, for a flag; may be empty.
        qint64 votes = 0;
        bool elected = false;
        bool wasCandidate = true;
    };
    std::vector<Bar> bars; ///< Most votes first.
    std::optional<qint64> required {};
    qint64 most = 1; ///< What the full width stands for: members voting, or the most votes.

    /// Everything the picture shows as one sentence, for those who hear the window.
    [[nodiscard]] QString spoken(const QLocale &locale) const;
};

[[nodiscard]] RoundBars barsOf(const Domain::ContestCourse::JudgedRound &round, const Display &display);

/// Height that paintBars() needs in \p font.
[[nodiscard]] int heightOfBars(const RoundBars &bars, const QFont &font);
void paintBars(QPainter *painter, const QRect &rect, const RoundBars &bars, const QFont &font, const Colours &colours,
               const QLocale &locale, Qt::LayoutDirection direction);

class RoundPicture : public QWidget
{
    Q_OBJECT
public:
    RoundPicture(RoundBars bars, const QLocale &locale, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void setBars(RoundBars bars);
    [[nodiscard]] const RoundBars &bars() const { return m_bars; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    RoundBars m_bars;
    QLocale m_locale;
};

} // namespace Chancery::Ui
