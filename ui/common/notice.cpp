// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notice.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {

QLatin1String roleOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Info:
    case Tone::Good:
        return "notice-info"_L1;
    case Tone::Warning:
        return "notice-warning"_L1;
    case Tone::Bad:
        return "notice-bad"_L1;
    }
    return "notice-info"_L1;
}

QLatin1String iconOf(Tone tone)
{
    if (tone == Tone::Bad) {
        return "error"_L1;
    }
    return tone == Tone::Warning ? "warning"_L1 : "info"_L1;
}

} // namespace

Notice::Notice(QWidget *parent)
    : QFrame(parent)
{
    setVisible(false);
}

void Notice::make()
{
    m_icon = new QLabel(this);
    m_text = bodyLabel({}, this);
    m_action = linkButton({}, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::Wide, Space::Normal, Space::Wide, Space::Normal);
    layout->setSpacing(Space::Wide);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
}

void Notice::show(Tone tone, const QString &text, const QString &action)
{
    if (m_text == nullptr) {
        make();
    }
    setRole(this, roleOf(tone));
    m_icon->setPixmap(icon(iconOf(tone), tone == Tone::Neutral ? Tone::Info : tone).pixmap(IconSize, IconSize));
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString Notice::text() const
{
    return m_text != nullptr ? m_text->text() : QString();
}

} // namespace Chancery::Ui
