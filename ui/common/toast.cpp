// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toast.h"

#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int Stays = 8000; ///< Milliseconds: long enough to read and to reach for the button.
constexpr int AboveEdge = 48; ///< Above the status bar.
} // namespace

Toast::Toast(QWidget *window)
    : QFrame(window)
    , m_text(new QLabel(this))
    , m_action(linkButton({}, this))
{
    setObjectName(u"toast"_s);
    setRole(this, "toast"_L1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Large, Space::Normal, Space::Large, Space::Normal);
    layout->setSpacing(Space::Large);
    m_text->setTextFormat(Qt::PlainText);
    layout->addWidget(m_text);
    layout->addWidget(m_action);
    m_action->setFocusPolicy(Qt::NoFocus);
    hide();
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(Stays);
    connect(&m_leaving, &QTimer::timeout, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionTriggered();
    });
    window->installEventFilter(this);
}

void Toast::say(const QString &text, const QString &action)
{
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    place();
    show();
    raise();
    m_leaving.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString Toast::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Toast::place()
{
    adjustSize();
    const QWidget *window = parentWidget();
    move((window->width() - width()) / 2, window->height() - height() - AboveEdge);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && !isHidden()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_leaving.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    m_leaving.start();
}

} // namespace Chancery::Ui
