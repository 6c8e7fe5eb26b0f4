// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/services.h"
#include "ui/guide/guideindex.h"
#include "ui/guide/guidemarks.h"
#include "ui/guide/guidesearch.h"

#include <QTimer>

class QLineEdit;
class QListWidget;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace Chancery::Ui {

/// The side of the guide: its chapters as a tree, the reader's bookmarks, and what a search finds while it is typed,
/// each with the sentence in which it was found.
class GuideContents : public QWidget
{
    Q_OBJECT
public:
    GuideContents(const Services &services, const GuideMarks &marks, QWidget *parent = nullptr);
    void setIndex(const GuideIndex &index);
    void select(const QString &id);
    void showBookmarks();
    void focusSearch();
    /// The language in which the sentences are shown.
    void setLanguage(const QString &language) { m_language = language; }
    [[nodiscard]] bool isAtRest() const { return m_job.isNull() && !m_typing.isActive(); }

Q_SIGNALS:
    void chosen(const QString &id);

private:
    QTreeWidgetItem *itemFor(const GuideIndex::Page &page, QTreeWidgetItem *parent);
    void search();
    void showFound(const std::vector<Store::Sentence> &found);

    Services m_services;
    const GuideMarks *m_marks;
    GuideIndex m_index;
    QString m_language;
    QLineEdit *m_search;
    QStackedWidget *m_stack;
    QTreeWidget *m_tree;
    QListWidget *m_hits;
    QTreeWidgetItem *m_bookmarks = nullptr;
    QHash<QString, QTreeWidgetItem *> m_items; ///< By id.
    QTimer m_typing;
    ReadThread::Job m_job;
};

} // namespace Chancery::Ui
