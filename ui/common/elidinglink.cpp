// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elidinglink.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int Edge = 4; ///< Border and padding of a link, both sides.
constexpr int SmallestWidth = 60;

/// Layouts ask again and again, and shaping a text is what costs most of a page: measured once in each font.
int measured(const QWidget &widget, const QString &text, int &width)
{
    if (width == 0) {
        width = widget.fontMetrics().horizontalAdvance(text) + Edge + 1;
    }
    return width;
}

/// What of \p text fits; \p whole: the width it needs.
QString fitting(const QWidget &widget, const QString &text, int whole)
{
    return widget.width() >= whole ? text
                                   : widget.fontMetrics().elidedText(text, Qt::ElideRight, widget.width() - Edge);
}
} // namespace

ElidingLink::ElidingLink(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_whole(text)
{
    setRole(this, "link"_L1);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setFixedHeight(sizeHint().height());
}

QSize ElidingLink::sizeHint() const
{
    return {measured(*this, m_whole, m_width), fontMetrics().height() + Space::Hair};
}

QSize ElidingLink::minimumSizeHint() const
{
    return {qMin(SmallestWidth, sizeHint().width()), sizeHint().height()};
}

void ElidingLink::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_width = 0;
    }
    QPushButton::changeEvent(event);
}

void ElidingLink::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    const QString shown = fitting(*this, m_whole, sizeHint().width());
    setText(shown);
    setToolTip(shown == m_whole ? QString() : m_whole);
}

ElidingCaption::ElidingCaption(const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_whole(text)
{
    setTextFormat(Qt::PlainText);
    setIndent(Space::Hair);
    alignToStart(this);
    setRole(this, "muted"_L1);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidingCaption::sizeHint() const
{
    return {measured(*this, m_whole, m_width), fontMetrics().height()};
}

QSize ElidingCaption::minimumSizeHint() const
{
    return {qMin(SmallestWidth, sizeHint().width()), sizeHint().height()};
}

void ElidingCaption::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_width = 0;
    }
    QLabel::changeEvent(event);
}

void ElidingCaption::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    const QString shown = fitting(*this, m_whole, sizeHint().width());
    setText(shown);
    setToolTip(shown == m_whole ? QString() : m_whole);
}

} // namespace Chancery::Ui
