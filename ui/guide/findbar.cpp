// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findbar.h"

#include "ui/common/icons.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

namespace {
constexpr int FieldWidth = 280;
} // namespace

FindBar::FindBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLineEdit(this))
    , m_count(mutedLabel({}, this))
{
    setObjectName(u"findBar"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Space::Small, 0, Space::Small);
    m_text->setPlaceholderText(tr("Find in this page"));
    m_text->setAccessibleName(tr("Find in this page"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(FieldWidth);
    m_text->addAction(icon("search"_L1), QLineEdit::LeadingPosition);
    QPushButton *previous = quietButton(tr("Previous"), {}, this);
    QPushButton *next = quietButton(tr("Next"), {}, this);
    QPushButton *close = quietButton({}, "close"_L1, this);
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    layout->addWidget(m_text, 1);
    layout->addWidget(previous);
    layout->addWidget(next);
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(close);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_count->clear();
        Q_EMIT wanted(text, false);
    });
    connect(next, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_text->text(), false); });
    connect(previous, &QPushButton::clicked, this, [this] { Q_EMIT wanted(m_text->text(), true); });
    connect(close, &QPushButton::clicked, this, &FindBar::dismiss);
    hide();
}

void FindBar::popUp()
{
    show();
    m_text->setFocus();
    m_text->selectAll();
}

void FindBar::setCount(int which, int count)
{
    if (m_text->text().isEmpty()) {
        m_count->clear();
    } else {
        m_count->setText(count > 0 ? tr("%1 of %2").arg(locale().toString(which), locale().toString(count))
                                   : tr("Not found"));
    }
}

void FindBar::dismiss()
{
    hide();
    m_text->clear();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT wanted(m_text->text(), event->modifiers().testFlag(Qt::ShiftModifier));
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace Chancery::Ui
