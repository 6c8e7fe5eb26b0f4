// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;
class QFrame;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace Chancery::Ui {

/// Search over everything, in front of the window (Ctrl+K): pages and commands by their name, then records by
/// collection with the words that were found. What begins with ">" looks for commands alone. Typing interrupts the
/// query that runs. Enter opens, Escape closes.
class SearchPopup : public QWidget
{
    Q_OBJECT
public:
    SearchPopup(const Services &services, QWidget *window);
    void popUp(const QString &text = {});
    /// Asked whenever someone types: the commands that can be chosen now.
    void setCommands(std::function<QList<QAction *>()> commands) { m_commands = std::move(commands); }
    [[nodiscard]] bool isAtRest() const { return m_job.isNull(); }
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void search();
    void showPages(const QString &text);
    void showCommands(const QString &text);
    void clearList();
    void showHits(const std::vector<Store::Hit> &hits);
    void addHeading(const QString &text);
    void addPlace(const Place &place, const QString &title, const QString &snippet, QLatin1String iconName);
    void selectFirst();
    void step(int by);
    void openCurrent();
    void place();

    Services m_services;
    QFrame *m_frame;
    QLineEdit *m_line;
    QListWidget *m_list;
    QLabel *m_hint;
    ReadThread::Job m_job;
    std::function<QList<QAction *>()> m_commands;
    QList<QPointer<QAction>> m_offered; ///< The commands in the list.
};

} // namespace Chancery::Ui
