// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptystate.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Chancery::Ui {

namespace {
constexpr int PictureSize = 48;
constexpr int TextWidth = 420;
} // namespace

EmptyState::EmptyState(QLatin1String iconName, QWidget *parent)
    : QWidget(parent)
    , m_title(headingLabel({}, this))
    , m_hint(mutedLabel({}, this))
    , m_action(button({}, {}, this))
{
    auto *picture = new QLabel(this);
    picture->setPixmap(icon(iconName).pixmap(PictureSize, PictureSize));
    for (QLabel *label : {m_title, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setFixedWidth(TextWidth);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::Normal);
    layout->addStretch(2);
    layout->addWidget(picture, 0, Qt::AlignCenter);
    layout->addWidget(m_title, 0, Qt::AlignCenter);
    layout->addWidget(m_hint, 0, Qt::AlignCenter);
    layout->addSpacing(Space::Normal);
    layout->addWidget(m_action, 0, Qt::AlignCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setTexts(const QString &title, const QString &hint, const QString &action)
{
    m_title->setText(title);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    fit();
}

void EmptyState::fit()
{
    // In a stack a label is not asked how high it is at its width.
    for (QLabel *label : {m_title, m_hint}) {
        if (!label->text().isEmpty()) {
            label->setFixedHeight(label->heightForWidth(TextWidth));
        }
    }
}

void EmptyState::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fit();
    }
}

} // namespace Chancery::Ui
