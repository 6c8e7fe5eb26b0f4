// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/icons.h"

#include <QWidget>

#include <future>
#include <vector>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace Chancery::Ui {

/// The navigation at the side: the name of the program at the top, the pages by subject, who is signed in at the
/// bottom. The further pages of a subject stand behind a line that unfolds them; it unfolds by itself for the open
/// page.
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

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void pageChosen(const QString &page);

private:
    /// The line at @p row unfolds the @p count pages below it.
    struct Fold
    {
        int row;
        int count;
        bool isOpen = true;
    };
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeAccount();
    void fill();
    void addPage(const QString &page, const QString &icon, const QString &title);
    void setOpen(Fold &fold, bool isOpen);
    /// False when @p item unfolds nothing.
    bool toggle(const QListWidgetItem *item);
    [[nodiscard]] QListWidgetItem *itemOf(const QString &page) const;

    QListWidget *m_list;
    std::future<DrawnIcons> m_icons; ///< Of the pages, until the sidebar is first shown.
    std::vector<Fold> m_folds;
    QString m_page;
    QLabel *m_name = nullptr;
    QLabel *m_detail = nullptr;
};

} // namespace Chancery::Ui
