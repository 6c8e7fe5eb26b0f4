// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labels.h"

#include "ui/common/elidinglink.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QFrame>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

/// An icon in the colour of text on the accent, whatever the theme is when it is drawn.
class OnAccentIcon final : public QIconEngine
{
public:
    explicit OnAccentIcon(QLatin1String name)
        : m_name(name)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->drawPixmap(rect.topLeft(), drawn(rect.width(), painter->device()->devicePixelRatioF()));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override { return drawn(size.width(), 1.0); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode, QIcon::State, qreal scale) override
    {
        QPixmap picture = drawn(size.width(), 1.0);
        picture.setDevicePixelRatio(scale);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new OnAccentIcon(*this); }

private:
    [[nodiscard]] QPixmap drawn(int size, qreal ratio) const
    {
        return iconPixmap(m_name, size, ratio, Colours::of(QGuiApplication::palette()).onAccent);
    }

    QLatin1String m_name;
};

QLabel *label(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    alignToStart(label);
    return label;
}

QPushButton *pushButton(const QString &text, QLatin1String iconName, QLatin1String role, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
        button->setIconSize({IconSize, IconSize});
    }
    if (!role.isEmpty()) {
        setRole(button, role);
    }
    button->setAccessibleName(text);
    return button;
}

} // namespace

void setRole(QWidget *widget, QLatin1String role)
{
    widget->setProperty("role", QString(role));
    // A widget that was never shown is styled when it is: doing it here too would double the cost of every page.
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
    }
}

void alignToStart(QLabel *label)
{
    const bool isMirrored = label->layoutDirection() == Qt::RightToLeft;
    label->setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

QLabel *bodyLabel(const QString &text, QWidget *parent)
{
    QLabel *made = label(text, parent);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    QLabel *made = label(text, parent);
    setRole(made, "muted"_L1);
    return made;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    QLabel *made = label(text, parent);
    made->setFont(strong(scaled(made->font(), TypeScale::Heading)));
    return made;
}

QLabel *pageTitle(const QString &text, QWidget *parent)
{
    QLabel *made = label(text, parent);
    made->setFont(strong(scaled(made->font(), TypeScale::Title)));
    made->setWordWrap(false);
    return made;
}

QPushButton *primaryButton(const QString &text, QLatin1String iconName, QWidget *parent)
{
    QPushButton *made = pushButton(text, {}, "primary"_L1, parent);
    if (!iconName.isEmpty()) {
        made->setIcon(QIcon(new OnAccentIcon(iconName)));
        made->setIconSize({IconSize, IconSize});
    }
    return made;
}

QPushButton *button(const QString &text, QLatin1String iconName, QWidget *parent)
{
    return pushButton(text, iconName, {}, parent);
}

QPushButton *quietButton(const QString &text, QLatin1String iconName, QWidget *parent)
{
    return pushButton(text, iconName, "quiet"_L1, parent);
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    QPushButton *made = pushButton(text, {}, "link"_L1, parent);
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

QFrame *card(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    setRole(frame, "card"_L1);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(Space::Large, Space::Large, Space::Large, Space::Large);
    layout->setSpacing(Space::Normal);
    return frame;
}

QVBoxLayout *layoutOf(QFrame *card)
{
    return qobject_cast<QVBoxLayout *>(card->layout());
}

QFrame *line(QWidget *parent)
{
    auto *frame = new QFrame(parent);
    setRole(frame, "line"_L1);
    return frame;
}

QMargins margins(const QWidget *widget, int start, int top, int end, int bottom)
{
    const bool isMirrored = widget->layoutDirection() == Qt::RightToLeft;
    return isMirrored ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clear(inner);
        }
        delete item;
    }
}

} // namespace Chancery::Ui
