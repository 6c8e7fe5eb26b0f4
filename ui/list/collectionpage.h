// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/page.h"
#include "ui/common/services.h"

#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace Chancery::Ui {

class CollectionListModel;
class EditorStack;
class EmptyState;
class FilterBar;
class ListActions;
class ListTable;
class Notice;
class RecordView;

/// The page of any collection: list with search and filters, the chosen record beside it, and the editor in their
/// place while someone writes. Everything on it follows from the description.
class CollectionPage : public Page
{
    Q_OBJECT
public:
    CollectionPage(const Domain::Collection &collection, const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// "": the list. "ID": that record. "new": an empty form. "ID/edit": the record's form.
    void open(const QString &id) override;
    void refresh(const Store::Changes &changes) override;
    [[nodiscard]] bool isReadable() const override;
    [[nodiscard]] bool isAtRest() const override;
    [[nodiscard]] bool hasUnsavedChanges() const override;
    bool focusSearch() override;
    bool startNew() override;
    [[nodiscard]] bool offers(PageCommand command) const override;
    void perform(PageCommand command) override;

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeList();
    [[nodiscard]] QWidget *makeTools(QWidget *header);
    [[nodiscard]] EmptyState &emptyState();
    [[nodiscard]] RecordView &record();
    [[nodiscard]] bool showsRecord() const;
    void connectActions();
    void openWindow(const QString &id);
    void ask(); ///< Starts the query of search field and filters.
    void showRecord(const QString &id);
    void closeRecord();
    void updateCount();
    void updateEmptyState();
    void rememberSplitter();

    const Domain::Collection *m_collection;
    Services m_services;
    CollectionListModel *m_model;
    EditorStack *m_stack; ///< List and record, or the editor.
    QWidget *m_browser;
    QLabel *m_count = nullptr;
    QLineEdit *m_search = nullptr;
    QPushButton *m_new = nullptr;
    FilterBar *m_filters = nullptr;
    Notice *m_notice = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_listStack = nullptr;
    ListTable *m_table = nullptr;
    ListActions *m_actions = nullptr;
    EmptyState *m_empty = nullptr; ///< Null until it is needed.
    RecordView *m_record = nullptr; ///< Null until it is needed.
    QTimer m_typing;
    QString m_shownId;
};

} // namespace Chancery::Ui
