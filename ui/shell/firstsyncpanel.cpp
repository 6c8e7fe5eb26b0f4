// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "firstsyncpanel.h"

#include "base/text.h"
#include "ui/common/errortext.h"
#include "ui/common/labels.h"
#include "ui/common/metrics.h"
#include "ui/common/notice.h"

#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Chancery::Ui {

FirstSyncPanel::FirstSyncPanel(Sync::Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(&session)
    , m_title(headingLabel({}, this))
    , m_state(mutedLabel({}, this))
    , m_progress(new QProgressBar(this))
    , m_notice(new Notice(this))
    , m_go(primaryButton(tr("Start to work"), {}, this))
{
    setObjectName(u"firstSync"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::Wide);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    layout->addWidget(
        bodyLabel(tr("Everything is fetched once and kept on this computer. You can start right away: what "
                     "is not here yet comes in while you work."),
                  this));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("First sync"));
    layout->addWidget(m_progress);
    layout->addWidget(m_state);
    layout->addWidget(m_notice);
    m_go->setObjectName(u"goOn"_s);
    layout->addWidget(m_go, 0, Qt::AlignLeft);
    connect(m_go, &QPushButton::clicked, this, &FirstSyncPanel::done);
    connect(&session, &Sync::Session::statusChanged, this, &FirstSyncPanel::show);
    show(session.status());
}

void FirstSyncPanel::setName(const QString &name)
{
    m_title->setText(tr("Welcome, %1").arg(isolated(name)));
    m_go->setFocus();
}

void FirstSyncPanel::show(const Sync::Status &status)
{
    const QLocale locale;
    // Empty while nothing is known: a bar without an end would move, and not everybody can bear that.
    m_progress->setRange(0, status.complete ? 1 : std::max(1, int(status.total)));
    m_progress->setValue(status.complete ? 1 : int(std::min(status.done, status.total)));
    if (status.complete) {
        m_state->setText(tr("Everything is here."));
    } else if (status.total > 0) {
        m_state->setText(tr("%1 of about %2 records").arg(locale.toString(status.done), locale.toString(status.total)));
    } else {
        m_state->setText(tr("Asking the service…"));
    }
    const bool isHindered = status.lastError.has_value() && !status.complete;
    if (isHindered) {
        m_notice->show(errorText(*status.lastError));
    } else {
        m_notice->hide();
    }
}

} // namespace Chancery::Ui
