// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syncindicator.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/shell/synctext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int ProgressWidth = 140;
constexpr int SmallIcon = 16;
} // namespace

SyncIndicator::SyncIndicator(const Display &display, QWidget *parent)
    : QWidget(parent)
    , m_display(&display)
    , m_icon(new QLabel(this))
    , m_state(mutedLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_freshness(mutedLabel({}, this))
    , m_waiting(linkButton({}, this))
    , m_attention(linkButton({}, this))
    , m_sync(quietButton(tr("Sync now"), "sync"_L1, this))
{
    setObjectName(u"syncIndicator"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Large, 0, Space::Normal, 0);
    layout->setSpacing(Space::Normal);
    m_progress->setFixedWidth(ProgressWidth);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    for (QLabel *label : {m_state, m_freshness}) {
        label->setWordWrap(false);
    }
    for (QPushButton *small : {m_waiting, m_attention, m_sync}) {
        small->setFont(m_state->font());
    }
    m_sync->setIconSize({SmallIcon, SmallIcon});
    m_sync->setToolTip(tr("Sync now (F5)"));
    layout->addWidget(m_icon);
    layout->addWidget(m_state);
    layout->addWidget(m_progress);
    layout->addWidget(m_attention);
    layout->addWidget(m_waiting);
    layout->addStretch();
    layout->addWidget(m_freshness);
    layout->addWidget(m_sync);
    connect(m_attention, &QPushButton::clicked, this, &SyncIndicator::attentionClicked);
    connect(m_waiting, &QPushButton::clicked, this, &SyncIndicator::waitingClicked);
    connect(m_sync, &QPushButton::clicked, this, &SyncIndicator::syncClicked);
}

void SyncIndicator::show(const Sync::Status &status)
{
    const SyncText text = syncText(status, *m_display);
    const QIcon picture = text.tone == Tone::Neutral ? icon(text.icon) : icon(text.icon, text.tone);
    m_icon->setPixmap(picture.pixmap(SmallIcon, SmallIcon));
    m_state->setText(text.state);
    m_progress->setVisible(text.percent >= 0);
    m_progress->setValue(qMax(0, text.percent));
    m_freshness->setText(text.freshness);
    m_waiting->setText(text.waiting);
    m_waiting->setAccessibleName(text.waiting);
    m_waiting->setVisible(!text.waiting.isEmpty());
    m_attention->setText(text.attention);
    m_attention->setAccessibleName(text.attention);
    m_attention->setVisible(!text.attention.isEmpty());
    setToolTip(text.explanation);
    setAccessibleName(text.state);
    setAccessibleDescription(text.explanation);
}

} // namespace Chancery::Ui
