// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QListWidget;

namespace Chancery::Ui {

/// The navigation at the side: the name of the program at the top, the pages by subject, who is signed in at the
/// bottom.
class Sidebar : public QWidget
{
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);
    void select(const QString &page);
    /// A number beside a page: what waits for the user there. 0: none.
    void setBadge(const QString &page, int count);
    void setAccount(const QString &name, const QString &detail);
    [[nodiscard]] QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void pageChosen(const QString &page);

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeAccount();
    void fill();

    QListWidget *m_list;
    QLabel *m_name = nullptr;
    QLabel *m_detail = nullptr;
};

} // namespace Chancery::Ui
