// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshot.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QWidget>

#include <cstdio>

namespace Chancery {

namespace {
constexpr QSize Size(1280, 800);
constexpr int LookEvery = 60; // milliseconds
constexpr int LooksNeeded = 5; ///< At rest this many times in a row.
constexpr int LongestWait = 60'000; // milliseconds
} // namespace

Screenshot::Screenshot(QWidget &window, AtRest isAtRest, const QString &file)
    : QObject(&window)
    , m_window(&window)
    , m_isAtRest(std::move(isAtRest))
    , m_file(file)
{
    m_window->resize(Size);
    connect(&m_timer, &QTimer::timeout, this, &Screenshot::look);
    m_timer.start(LookEvery);
    m_waiting.start();
}

void Screenshot::look()
{
    m_quietLooks = m_isAtRest() ? m_quietLooks + 1 : 0;
    if (m_quietLooks >= LooksNeeded || m_waiting.elapsed() > LongestWait) {
        m_timer.stop();
        save(m_quietLooks >= LooksNeeded);
    }
}

void Screenshot::save(bool wasAtRest)
{
    m_window->resize(Size);
    if (!wasAtRest) {
        std::fputs("chancery: the window did not come to rest\n", stderr);
    }
    const bool wasSaved = m_window->grab().save(m_file, "PNG");
    if (!wasSaved) {
        std::fputs("chancery: the picture could not be written\n", stderr);
    }
    QCoreApplication::exit(wasSaved && wasAtRest ? 0 : 1);
}

} // namespace Chancery
