// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "starttrace.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>

#include <chrono>

namespace Chancery {

namespace {

Q_LOGGING_CATEGORY(log, "chancery.start", QtWarningMsg)

void tell(const char *what)
{
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto micros = std::chrono::duration_cast<std::chrono::microseconds>(now).count();
    qCDebug(log).noquote() << what << QString::number(double(micros) / 1000, 'f', 3);
}

} // namespace

bool StartTrace::isWanted()
{
    return log().isDebugEnabled();
}

StartTrace::StartTrace(QWidget &window, std::function<bool()> hasData)
    : QObject(&window)
    , m_window(&window)
    , m_hasData(std::move(hasData))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool StartTrace::eventFilter(QObject *watched, QEvent *event)
{
    // The window paints everything that changed with its UpdateRequest; what comes after this is on the screen.
    const bool isPainting = event->type() == QEvent::UpdateRequest || event->type() == QEvent::Expose;
    if (m_isDone || !isPainting || (watched != m_window && !watched->isWindowType())) {
        return false;
    }
    const bool hasData = m_hasData();
    QTimer::singleShot(0, this, [this, hasData] {
        if (!m_isPainted) {
            tell("painted");
        }
        if (hasData && !m_isDone) {
            tell("page");
            m_isDone = true;
        }
        m_isPainted = true;
    });
    return false;
}

} // namespace Chancery
