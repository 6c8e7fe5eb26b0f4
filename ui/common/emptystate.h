// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace Chancery::Ui {

/// What a page shows in place of nothing: an icon, a sentence, what to do.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QLatin1String iconName, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &hint, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_action;
};

} // namespace Chancery::Ui
