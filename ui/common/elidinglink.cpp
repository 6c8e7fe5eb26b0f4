// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "elidinglink.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int Edge = 4; ///< Border and padding of a link, both sides.
constexpr int SmallestWidth = 60;
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
    return {fontMetrics().horizontalAdvance(m_whole) + Edge + 1, fontMetrics().height() + Space::Hair};
}

QSize ElidingLink::minimumSizeHint() const
{
    return {qMin(SmallestWidth, sizeHint().width()), sizeHint().height()};
}

void ElidingLink::resizeEvent(QResizeEvent *event)
{
    QPushButton::resizeEvent(event);
    const QString fitting = fontMetrics().elidedText(m_whole, Qt::ElideRight, width() - Edge);
    setText(fitting);
    setToolTip(fitting == m_whole ? QString() : m_whole);
}

ElidingCaption::ElidingCaption(const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_whole(text)
{
    setTextFormat(Qt::PlainText);
    setFont(scaled(font(), TypeScale::Caption));
    setIndent(Space::Hair);
    alignToStart(this);
    setRole(this, "caption"_L1);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize ElidingCaption::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_whole) + Edge + 1, fontMetrics().height()};
}

QSize ElidingCaption::minimumSizeHint() const
{
    return {qMin(SmallestWidth, sizeHint().width()), sizeHint().height()};
}

void ElidingCaption::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    const QString fitting = fontMetrics().elidedText(m_whole, Qt::ElideRight, width() - Edge);
    setText(fitting);
    setToolTip(fitting == m_whole ? QString() : m_whole);
}

} // namespace Chancery::Ui
