// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/common/services.h"

#include <QHash>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace Chancery::Ui {

class EmptyState;
class GuideBrowser;
class Notice;

/// The guide: its chapters and sections at the side, the page to read beside them. Everything comes from the store.
class GuidePage : public Page
{
    Q_OBJECT
public:
    explicit GuidePage(const Services &services, QWidget *parent = nullptr);
    [[nodiscard]] QString title() const override;
    /// Id or slug of a page.
    void open(const QString &id) override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isAtRest() const override;
    bool focusSearch() override;

private:
    [[nodiscard]] QWidget *makeContents();
    [[nodiscard]] QWidget *makeReader();
    void load();
    void fill(const std::vector<Store::Row> &rows);
    void add(const Store::Row &row, QHash<qint64, QTreeWidgetItem *> &chapters);
    void show(const QString &id);
    void filter(const QString &text);

    Services m_services;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTreeWidget *m_tree = nullptr;
    QLineEdit *m_search = nullptr;
    GuideBrowser *m_browser = nullptr;
    Notice *m_notice = nullptr;
    QLabel *m_version = nullptr;
    QHash<QString, QTreeWidgetItem *> m_items; ///< By id.
    QHash<QString, QString> m_slugs; ///< Slug → id.
    QString m_id; ///< Shown, or wished for before the pages were here.
    ReadThread::Job m_job;
    bool m_wasLoaded = false;
};

} // namespace Chancery::Ui
