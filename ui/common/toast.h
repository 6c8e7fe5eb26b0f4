// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace Chancery::Ui {

/// A sentence over the lower edge of a window that goes by itself, perhaps with one button: "Saved. Undo". Told to
/// screen readers; never takes the focus; stays while the pointer is on it. Without movement.
class Toast : public QFrame
{
    Q_OBJECT
public:
    explicit Toast(QWidget *window);
    void say(const QString &text, const QString &action = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_action;
    QTimer m_leaving;
};

} // namespace Chancery::Ui
