// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Chancery {

/// Waits until the window is at rest, saves its picture at 1280×800 and ends the program: 0 when it was saved, 1 when
/// it could not be written or the window never came to rest (then what there is was saved).
class Screenshot : public QObject
{
    Q_OBJECT
public:
    using AtRest = std::function<bool()>;
    Screenshot(QWidget &window, AtRest isAtRest, const QString &file);

private:
    void look();
    void save(bool wasAtRest);

    QWidget *m_window;
    AtRest m_isAtRest;
    QString m_file;
    QTimer m_timer;
    QElapsedTimer m_waiting;
    int m_quietLooks = 0;
};

} // namespace Chancery
