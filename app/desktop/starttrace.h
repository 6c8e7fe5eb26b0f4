// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace Chancery {

/// For whoever measures the start (tests/bench): with QT_LOGGING_RULES="chancery.start=true" the log tells the moment
/// of the first painting of the window and of the first one after its page has its data, as milliseconds since 1970
/// with three places. Does nothing otherwise.
class StartTrace : public QObject
{
    Q_OBJECT
public:
    static bool isWanted();
    /// \p hasData: whether the page shows what it asked for.
    StartTrace(QWidget &window, std::function<bool()> hasData);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *m_window;
    std::function<bool()> m_hasData;
    bool m_isPainted = false;
    bool m_isDone = false;
};

} // namespace Chancery
